"""A second reader of a pair of passages, word piece by word piece: each piece is laid beside what the other passage has
for it, and a small network says how much the two matter and differ.

Decomposable attention (Parikh et al. 2016) on the encoder's own vectors, which stay as they are: a learnt projection, a
learnt weight of each piece, one hidden layer, both directions added up so that the sides can be swapped.
"""

import numpy as np

from pipeline.alignment.scoring import Affine, Reader, affine, log_odds, silu, through
from pipeline.alignment.views import Views
from pipeline.records import Vectors

LONGEST = 64  # word pieces of a passage that are read
SHARPNESS = 12.0  # of the attention: what a difference in cosine counts
RARITY = 5.0  # a usual rarity of a word piece, in nats
STILL = 0.5  # weight that a passage of nothing to say would have
SHARE = 0.35  # what its log-odds count beside those of the first judgement
DOUBTFUL = 0.03  # probability by the first judgement below which a pair isn't read


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
    project = np.array(reader.project, np.float32).T
    inner, weight, *outer = (affine(layer, np.float32) for layer in (reader.inner, reader.weight, *reader.outer))
    seen: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]] = {}
    for i in np.unique(np.concatenate([first, second])).tolist():
        vectors = pieces[i][:LONGEST].astype(np.float32, copy=False)
        seen[i] = vectors, vectors @ project, weights[i][:LONGEST] / RARITY
    found = np.zeros(len(first))
    for row, (i, j) in enumerate(zip(first.tolist(), second.tolist(), strict=True)):
        (mine, mine_in, mine_rare), (theirs, theirs_in, theirs_rare) = seen[i], seen[j]
        if not len(mine) or not len(theirs):
            found[row] = -7
            continue
        similar = mine @ theirs.T
        one = compared(mine_in, theirs_in, similar, mine_rare, inner, weight)
        other = compared(theirs_in, mine_in, similar.T, theirs_rare, inner, weight)
        found[row] = through(outer, np.concatenate([one + other, np.abs(one - other)]))[0]
    return found


def compared(
    mine: np.ndarray, theirs: np.ndarray, similar: np.ndarray, rare: np.ndarray, inner: Affine, weight: Affine
) -> np.ndarray:
    """What the word pieces of one passage say beside their matches in the other, float32 (h,). mine: (t, k), theirs:
    (s, k), similar: (t, s) cosines, rare: (t, 2)."""
    best = similar.max(axis=1, keepdims=True)
    attention = np.exp(SHARPNESS * (similar - best))
    attention /= attention.sum(axis=1, keepdims=True)
    match = attention @ theirs
    soft = (attention * similar).sum(axis=1, keepdims=True)
    rows = np.concatenate([mine, mine * match, np.abs(mine - match), best, soft, rare], axis=1)
    said = silu(rows @ inner[0] + inner[1])
    counts = np.logaddexp(0, rows @ weight[0] + weight[1])
    return (said * counts).sum(axis=0) / (counts.sum() + STILL)
