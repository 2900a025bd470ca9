"""How much of one passage another one covers, word piece by word piece, each weighted by how rare it is.

Greedy matching of contextual word-piece vectors with idf weights: BERTScore (Zhang et al. 2020), both directions
kept apart.
"""

from itertools import pairwise

import numpy as np

NEAR = (0.5, 0.75)  # similarities of word pieces at which one is told by another more or less, and nearly itself
RAMP = 0.1  # width of the rise from none to all around them
UNLIKE, LIKE = 0.3, 0.7  # similarities up to which a piece is missing in full, and from which not at all
AT_ONCE = 2_000  # pairs of passages whose best matches are held at once
TOGETHER = 64  # passages whose vectors are laid beside those of one other at once, about 40 KB each


def coverage(
    first: np.ndarray, second: np.ndarray, pieces: list[np.ndarray], weights: list[np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """For m pairs of passages (row numbers `first`, `second`): how the second covers the first, and the first the
    second; float32 (m, w + len(NEAR) + 1) each. By each of w sets of weights the share that is covered, about 0.2 for
    unrelated passages and 1 for the same words, 0 where all weights are; by the first set the share of the pieces whose
    best match reaches each of NEAR; and the weight of the heaviest piece that has no match.

    pieces: (t_i, d) unit vectors of word pieces, float16 or float32. weights: float32 (t_i, w).
    """
    m, w = len(first), weights[0].shape[1] if weights else 1
    of_first, of_second = (np.zeros((m, w + len(NEAR) + 1), np.float32) for _ in range(2))
    order = np.argsort(first, kind="stable")
    for at in range(0, m, AT_ONCE):
        some = order[at : at + AT_ONCE]
        best_of_first, best_of_second = best_matches(first[some], second[some], pieces)
        of_first[some] = covered(best_of_first, [weights[i] for i in first[some].tolist()])
        of_second[some] = covered(best_of_second, [weights[j] for j in second[some].tolist()])
    return of_first, of_second


def best_matches(first: np.ndarray, second: np.ndarray, pieces: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Of each word piece of the firsts of some pairs the similarity of its best match in the second; and the same of
    the seconds; float32, pair by pair. Pairs of one first stand next to each other."""
    of_first, of_second = [], []
    edges = [0, *(np.flatnonzero(np.diff(first)) + 1).tolist(), len(first)]
    for start, stop in pairwise(edges):
        mine = in_single(pieces[first[start]])
        for at in range(start, stop, TOGETHER):
            others = [pieces[j] for j in second[at : min(at + TOGETHER, stop)].tolist()]
            offsets = starts_of(others)
            similar = cosines(mine, in_single(np.concatenate(others)), offsets)
            of_first.append(np.maximum.reduceat(similar, offsets, axis=1).T.ravel())
            of_second.append(similar.max(axis=0))
    return np.concatenate(of_first), np.concatenate(of_second)


def cosines(mine: np.ndarray, theirs: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Inner products of t unit vectors with s others, float32 (t, s). offsets: where each passage of the others begins.
    A product a passage: so small a product BLAS does without copies, and equal passages get equal numbers wherever they
    stand."""
    similar = np.empty((len(mine), len(theirs)), np.float32)
    for start, stop in pairwise([*offsets.tolist(), len(theirs)]):
        np.matmul(mine, theirs[start:stop].T, out=similar[:, start:stop])
    return similar


def covered(best: np.ndarray, weights: list[np.ndarray]) -> np.ndarray:
    """How m passages are covered, float32 (m, w + len(NEAR) + 1) as `coverage` has it. best: similarities of the best
    matches of their word pieces, passage after passage."""
    starts = starts_of(weights)
    columns = np.ascontiguousarray(np.concatenate(weights).T)
    totals = np.maximum(np.add.reduceat(columns, starts, axis=1), 1e-9)
    shares = [np.add.reduceat(best * column, starts) / total for column, total in zip(columns, totals, strict=True)]
    shares += [np.add.reduceat(reached(best, near) * columns[0], starts) / totals[0] for near in NEAR]
    return np.column_stack([*shares, np.maximum.reduceat(missing(best) * columns[0], starts)])


def starts_of(parts: list[np.ndarray]) -> np.ndarray:
    """Where each of some arrays begins when they are put one after another."""
    return np.cumsum([0, *map(len, parts[:-1])])


def in_single(vectors: np.ndarray) -> np.ndarray:
    """Finite float16 numbers as float32, to the bit as astype gives them but in a quarter of the time: sign, exponent
    and fraction are moved to their places, and a product makes up for the other bias of the exponent."""
    if vectors.dtype != np.float16:
        return vectors.astype(np.float32, copy=False)
    bits = vectors.view(np.int16).astype(np.int32)
    bits <<= 13
    bits &= ~0x7000_0000
    single = bits.view(np.float32)
    single *= np.float32(2.0**112)
    return single


def reached(similar: np.ndarray, near: float) -> np.ndarray:
    """Whether similarities reach one, as a share in [0, 1] that rises around it."""
    return np.clip((similar - near) / RAMP + 0.5, 0, 1)


def missing(similar: np.ndarray) -> np.ndarray:
    """How much a piece of that best similarity is missing, in [0, 1]."""
    return np.clip((LIKE - similar) / (LIKE - UNLIKE), 0, 1)
