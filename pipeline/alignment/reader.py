"""A second reader of a pair of passages, word piece by word piece: each piece is laid beside what the other passage has
for it, and a small network says how much the two matter and differ.

Decomposable attention (Parikh et al. 2016) on the encoder's own vectors, which stay as they are: a learnt projection, a
learnt weight of each piece, one hidden layer, both directions added up so that the sides can be swapped.
"""

import numpy as np

from pipeline.alignment.matching import in_single
from pipeline.alignment.scoring import Affine, Layer, Reader, affine, log_odds, silu, through
from pipeline.alignment.views import Views
from pipeline.records import Vectors

LONGEST = 64  # word pieces of a passage that are read
SHARPNESS = 12.0  # of the attention: what a difference in cosine counts
RARITY = 5.0  # a usual rarity of a word piece, in nats
STILL = 0.5  # weight that a passage of nothing to say would have
SHARE = 0.35  # what its log-odds count beside those of the first judgement
AT_ONCE = 500  # pairs whose passages are held in single precision
DOUBTFUL = 0.03  # probability by the first judgement below which a pair isn't read

Passage = tuple[np.ndarray, np.ndarray, np.ndarray]  # float32: vectors (t, d), projected (t, k), rarity (t, 2)


def knows(reader: Reader, vectors: Vectors) -> bool:
    """Whether vectors are those of the encoder that the reader was fitted to."""
    return vectors.encoder == reader.encoder and vectors.sentences.shape[1] == len(reader.project[0])


def second_opinion(
    reader: Reader, views: Views, first: np.ndarray, second: np.ndarray, chance: np.ndarray
) -> np.ndarray:
    """Probabilities of m pairs, float64 (m,): those of the first judgement, and from DOUBTFUL on the mean, in log-odds,
    of these and what the reader says."""
    rows = np.flatnonzero(chance >= DOUBTFUL)
    found = chance.astype(np.float64)
    told = np.clip(read(reader, views.pieces, views.piece_weights, first[rows], second[rows]), -7, 7)
    found[rows] = 1 / (1 + np.exp(-((1 - SHARE) * log_odds(chance[rows]) + SHARE * told)))
    return found


def read(
    reader: Reader, pieces: list[np.ndarray], weights: list[np.ndarray], first: np.ndarray, second: np.ndarray
) -> np.ndarray:
    """Log-odds that two passages make one claim, float64 (m,), of m pairs of rows of `pieces` and `weights`, both as in
    Views."""
    project = np.ascontiguousarray(np.array(reader.project, np.float32).T)
    matrix, bias = affine(Layer(reader.inner.weights + reader.weight.weights, reader.inner.bias + reader.weight.bias))
    outer = [affine(layer) for layer in reader.outer]
    found = np.zeros(len(first))
    for at in range(0, len(first), AT_ONCE):
        pairs = list(zip(first[at : at + AT_ONCE].tolist(), second[at : at + AT_ONCE].tolist(), strict=True))
        seen: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]] = {}
        for i in {i for pair in pairs for i in pair}:
            vectors = in_single(pieces[i][:LONGEST])
            seen[i] = vectors, vectors @ project, weights[i][:LONGEST] / RARITY
        for row, (i, j) in enumerate(pairs, at):
            found[row] = compared(seen[i], seen[j], matrix, bias, outer)
    return found


def compared(mine: Passage, theirs: Passage, matrix: np.ndarray, bias: np.ndarray, outer: list[Affine]) -> float:
    """Log-odds that two passages make one claim. matrix, bias: the layers inner and weight in one."""
    if not len(mine[0]) or not len(theirs[0]):
        return -7.0
    similar = mine[0] @ theirs[0].T
    rows = np.concatenate([beside(mine, theirs, similar), beside(theirs, mine, similar.T)])
    made = rows @ matrix + bias
    counts = np.logaddexp(0, made[:, -1:])
    said = silu(made[:, :-1]) * counts
    t = len(mine[0])
    one = said[:t].sum(axis=0) / (counts[:t].sum() + STILL)
    other = said[t:].sum(axis=0) / (counts[t:].sum() + STILL)
    return float(through(outer, np.concatenate([one + other, np.abs(one - other)]))[0])


def beside(mine: Passage, theirs: Passage, similar: np.ndarray) -> np.ndarray:
    """The t word pieces of one passage beside their matches in the other, float32 (t, 3k+4). similar: (t, s) cosines
    with the word pieces of the other."""
    best = similar.max(axis=1, keepdims=True)
    attention = np.exp(SHARPNESS * (similar - best))
    attention /= attention.sum(axis=1, keepdims=True)
    match = attention @ theirs[1]
    soft = (attention * similar).sum(axis=1, keepdims=True)
    return np.concatenate([mine[1], mine[1] * match, np.abs(mine[1] - match), best, soft, mine[2]], axis=1)
