"""How much of one passage another one covers, word piece by word piece, each weighted by how rare it is.

Greedy matching of contextual word-piece vectors with idf weights: BERTScore (Zhang et al. 2020), both directions
kept apart.
"""

import numpy as np


def coverage(
    first: np.ndarray, second: np.ndarray, pieces: list[np.ndarray], rarity: list[np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """For m pairs of passages (row numbers `first`, `second`): the share of the first that the second covers, and of
    the second that the first covers; float32 (m,), about 0.2 for unrelated passages and 1 for the same words.

    pieces: (t_i, d) unit vectors of word pieces, float16 or float32. rarity: float32 (t_i,) their weights.
    """
    m = len(first)
    of_first, of_second = np.zeros(m, np.float32), np.zeros(m, np.float32)
    if m == 0:
        return of_first, of_second
    order = np.argsort(first, kind="stable")
    edges = np.flatnonzero(np.diff(first[order], prepend=-1))
    for start, stop in zip(edges, [*edges[1:], m], strict=True):
        pairs = order[start:stop]
        i = int(first[pairs[0]])
        mine, weight = pieces[i].astype(np.float32, copy=False), rarity[i]
        for some in np.array_split(pairs, max(1, len(pairs) // 64)):
            others = [int(j) for j in second[some]]
            sizes = np.array([len(pieces[j]) for j in others])
            offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]])
            theirs = np.concatenate([pieces[j] for j in others]).astype(np.float32, copy=False)
            similar = mine @ theirs.T
            best_mine = np.maximum.reduceat(similar, offsets, axis=1)
            of_first[some] = weight @ best_mine / max(float(weight.sum()), 1e-9)
            weights = np.concatenate([rarity[j] for j in others])
            best_theirs = similar.max(axis=0) * weights
            of_second[some] = np.add.reduceat(best_theirs, offsets) / np.maximum(
                np.add.reduceat(weights, offsets), 1e-9
            )
    return of_first, of_second
