"""How much of one passage another one covers, word piece by word piece, each weighted by how rare it is.

Greedy matching of contextual word-piece vectors with idf weights: BERTScore (Zhang et al. 2020), both directions
kept apart.
"""

import numpy as np


def coverage(
    first: np.ndarray, second: np.ndarray, pieces: list[np.ndarray], weights: list[np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """For m pairs of passages (row numbers `first`, `second`): the share of the first that the second covers, and of
    the second that the first covers, by each of w sets of weights; float32 (m, w), about 0.2 for unrelated passages
    and 1 for the same words; 0 where all weights are.

    pieces: (t_i, d) unit vectors of word pieces, float16 or float32. weights: float32 (t_i, w).
    """
    m, w = len(first), weights[0].shape[1] if weights else 1
    of_first, of_second = np.zeros((m, w), np.float32), np.zeros((m, w), np.float32)
    if m == 0:
        return of_first, of_second
    order = np.argsort(first, kind="stable")
    edges = np.flatnonzero(np.diff(first[order], prepend=-1))
    for start, stop in zip(edges, [*edges[1:], m], strict=True):
        pairs = order[start:stop]
        i = int(first[pairs[0]])
        mine, weight = pieces[i].astype(np.float32, copy=False), weights[i]
        for some in np.array_split(pairs, max(1, len(pairs) // 64)):
            others = [int(j) for j in second[some]]
            sizes = np.array([len(pieces[j]) for j in others])
            offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]])
            theirs = np.concatenate([pieces[j] for j in others]).astype(np.float32, copy=False)
            similar = mine @ theirs.T
            best_mine = np.maximum.reduceat(similar, offsets, axis=1)
            of_first[some] = best_mine.T @ weight / np.maximum(weight.sum(axis=0), 1e-9)
            their_weights = np.concatenate([weights[j] for j in others])
            covered = np.add.reduceat(similar.max(axis=0)[:, None] * their_weights, offsets)
            of_second[some] = covered / np.maximum(np.add.reduceat(their_weights, offsets), 1e-9)
    return of_first, of_second
