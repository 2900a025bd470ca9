"""How much of one passage another one covers, word piece by word piece, each weighted by how rare it is.

Greedy matching of contextual word-piece vectors with idf weights: BERTScore (Zhang et al. 2020), both directions
kept apart.
"""

from functools import lru_cache

import numpy as np

NEAR = (0.5, 0.75)  # similarities of word pieces at which one is told by another more or less, and nearly itself
RAMP = 0.1  # width of the rise from none to all around them
UNLIKE, LIKE = 0.3, 0.7  # similarities up to which a piece is missing in full, and from which not at all
HELD = 4_096  # passages whose vectors are held in single precision, about 40 KB each


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
    if m == 0:
        return of_first, of_second

    @lru_cache(maxsize=HELD)
    def single(row: int) -> np.ndarray:
        return pieces[row].astype(np.float32, copy=False)

    order = np.argsort(first, kind="stable")
    edges = np.flatnonzero(np.diff(first[order], prepend=-1))
    for start, stop in zip(edges, [*edges[1:], m], strict=True):
        pairs = order[start:stop]
        i = int(first[pairs[0]])
        mine, weight = single(i), weights[i]
        for some in np.array_split(pairs, max(1, len(pairs) // 64)):
            others = [int(j) for j in second[some]]
            sizes = np.array([len(pieces[j]) for j in others])
            offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]])
            theirs = np.concatenate([single(j) for j in others])
            similar = mine @ theirs.T
            best_mine = np.maximum.reduceat(similar, offsets, axis=1)
            total = np.maximum(weight.sum(axis=0), 1e-9)
            of_first[some, :w] = best_mine.T @ weight / total
            for k, near in enumerate(NEAR, w):
                of_first[some, k] = reached(best_mine, near).T @ weight[:, 0] / total[0]
            of_first[some, -1] = (missing(best_mine) * weight[:, :1]).max(axis=0)
            their_weights = np.concatenate([weights[j] for j in others])
            best = similar.max(axis=0)
            kept = [reached(best, near) * their_weights[:, 0] for near in NEAR]
            covered = np.add.reduceat(np.column_stack([best[:, None] * their_weights, *kept]), offsets)
            totals = np.maximum(np.add.reduceat(their_weights, offsets), 1e-9)
            of_second[some, :w] = covered[:, :w] / totals
            of_second[some, w:-1] = covered[:, w:] / totals[:, :1]
            of_second[some, -1] = np.maximum.reduceat(missing(best) * their_weights[:, 0], offsets)
    return of_first, of_second


def reached(similar: np.ndarray, near: float) -> np.ndarray:
    """Whether similarities reach one, as a share in [0, 1] that rises around it."""
    return np.clip((similar - near) / RAMP + 0.5, 0, 1)


def missing(similar: np.ndarray) -> np.ndarray:
    """How much a piece of that best similarity is missing, in [0, 1]."""
    return np.clip((LIKE - similar) / (LIKE - UNLIKE), 0, 1)
