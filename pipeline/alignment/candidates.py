"""Which pairs of units are worth a closer look: nearest by vectors and by words, both ways, over the whole folder.

Exact: similarities are computed in blocks of rows; no matrix of all units by all units is ever held.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from pipeline.alignment.units import Units

LEAST = 0.15  # similarity below which a pair is none, however near the rest
CHUNK = 8  # columns of which first only the maximum is compared
FEWEST = 3  # nearest ones that a mean is taken over at least: what is not there is as unlike as can be
BLOCK = 4_000_000  # similarities held at once, 4 bytes each
SIDE = 2_000  # units of either of two documents whose similarities are held at once
FREQUENT = 500  # units that hold a word from which a dense product is faster


@dataclass(frozen=True)
class Candidates:
    """Pairs of units of different documents, first < second, and each unit's mean similarity to its nearest ones."""

    first: np.ndarray
    second: np.ndarray
    near_vectors: np.ndarray
    near_words: np.ndarray

    def __len__(self) -> int:
        return len(self.first)


def find_candidates(
    units: Units, vectors: np.ndarray, words: Any, nearest: int, documents: int, each: int, hub: int
) -> Candidates:
    """Candidate pairs of n units.

    nearest: how many over the whole folder, a unit and kind of evidence. documents: in how many other documents the
    `each` best units are taken too. hub: over how many the mean similarity is taken (the r of CSLS, Conneau et al.
    2018).
    """
    n = len(units)
    filled = np.flatnonzero(np.diff(units.starts) > 0)
    if len(filled) < 2:
        nothing = np.zeros(0, np.int64)
        return Candidates(nothing, nothing, np.zeros(n), np.zeros(n))
    keys: list[np.ndarray] = []
    means = []
    for rows_of, columns_of in (dense_rows(vectors), sparse_rows(words)):
        if len(filled) == 2:
            close = nearest_of_two(units, filled, rows_of, columns_of, max(nearest, hub))
        else:
            close, more = nearest_of_many(units, rows_of, columns_of, max(nearest, hub), documents, each)
            keys += more
        real = close.similar[:, :nearest] > 0
        keys.append(key(np.repeat(np.arange(n), real.sum(axis=1)), close.column[:, :nearest][real], n))
        known = np.isfinite(close.similar[:, :hub])
        total = np.where(known, close.similar[:, :hub], 0).sum(axis=1)
        means.append(total / np.maximum(known.sum(axis=1), FEWEST))
    unique = np.unique(np.concatenate(keys))
    return Candidates(unique // n, unique % n, means[0], means[1])


RowsOf = Callable[[int, int], Any]
Similarities = Callable[[Any, int, int], np.ndarray]


def dense_rows(vectors: np.ndarray) -> tuple[RowsOf, Similarities]:
    """How to take rows of a dense matrix, and their similarities with a range of all rows."""
    return (lambda start, stop: vectors[start:stop]), (lambda rows, start, stop: rows @ vectors[start:stop].T)


def sparse_rows(matrix: Any) -> tuple[RowsOf, Similarities]:
    """The same for a CSR matrix. Its frequent columns are multiplied as a dense matrix."""
    held = np.bincount(matrix.indices, minlength=matrix.shape[1])
    frequent = held > FREQUENT
    often, seldom = matrix[:, frequent].toarray(), matrix[:, ~frequent]
    kept: dict[tuple[int, int], Any] = {}

    def similarities(rows: tuple[np.ndarray, Any], start: int, stop: int) -> np.ndarray:
        if (start, stop) not in kept:
            kept.clear()
            kept[start, stop] = seldom[start:stop].T.tocsr()
        similar = rows[0] @ often[start:stop].T
        more = rows[1] @ kept[start, stop]
        similar[np.repeat(np.arange(len(similar)), np.diff(more.indptr)), more.indices] += more.data
        return similar

    return (lambda start, stop: (often[start:stop], seldom[start:stop])), similarities


class Nearest:
    """The k nearest of each of n units so far, nearest first: similar (n, k), -inf where there are fewer; column (n,
    k)."""

    def __init__(self, n: int, k: int):
        self.k = k
        self.similar = np.full((n, k), -np.inf, np.float32)
        self.column = np.zeros((n, k), np.int64)

    def add(self, start: int, similar: np.ndarray, column: np.ndarray) -> None:
        """Take in what else is near to the units from `start` on."""
        stop = start + len(similar)
        both = np.concatenate([self.similar[start:stop], similar], axis=1)
        columns = np.concatenate([self.column[start:stop], column], axis=1)
        order = np.argsort(-both, axis=1, kind="stable")[:, : self.k]
        self.similar[start:stop] = np.take_along_axis(both, order, axis=1)
        self.column[start:stop] = np.take_along_axis(columns, order, axis=1)


def largest(similar: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Values and columns of the k largest of each row; in wide rows only chunks with a large maximum are looked
    into. The columns of a chunk stand as far apart as there are chunks: all maxima are then those of CHUNK runs of
    columns laid over one another."""
    h, width = similar.shape
    k = min(k, width)
    if width > CHUNK * CHUNK and k * 2 < width // CHUNK:
        chunks = width // CHUNK
        maxima = similar[:, : chunks * CHUNK].reshape(h, CHUNK, chunks).max(axis=1)
        best = np.argpartition(maxima, chunks - k, axis=1)[:, chunks - k :]
        columns = (best[:, :, None] + chunks * np.arange(CHUNK)).reshape(h, -1)
        rest = np.broadcast_to(np.arange(chunks * CHUNK, width), (h, width - chunks * CHUNK))
        columns = np.concatenate([columns, rest], axis=1)
        values = np.take_along_axis(similar, columns, axis=1)
    else:
        columns = np.broadcast_to(np.arange(width), similar.shape)
        values = similar
    chosen = np.argpartition(values, values.shape[1] - k, axis=1)[:, values.shape[1] - k :]
    return np.take_along_axis(values, chosen, axis=1), np.take_along_axis(columns, chosen, axis=1)


def nearest_of_two(units: Units, filled: np.ndarray, rows_of: RowsOf, columns_of: Similarities, k: int) -> Nearest:
    """The k nearest of each unit where there are two documents: each similarity is computed once and serves both
    ways."""
    one, other = units.of(int(filled[0])), units.of(int(filled[1]))
    close = Nearest(len(units), k)
    for left in range(other.start, other.stop, SIDE):
        right = min(left + SIDE, other.stop)
        for start in range(one.start, one.stop, SIDE):
            stop = min(start + SIDE, one.stop)
            similar = columns_of(rows_of(start, stop), left, right)
            for begin, end, values in ((start, left, similar), (left, start, similar.T)):
                best, columns = largest(values, k)
                close.add(begin, best, columns + end)
    return close


def nearest_of_many(
    units: Units, rows_of: RowsOf, columns_of: Similarities, k: int, documents: int, each: int
) -> tuple[Nearest, list[np.ndarray]]:
    """The k nearest of each unit in all other documents, and the keys of the `each` best in each near document."""
    n = len(units)
    close, keys = Nearest(n, k), []
    for start, stop in blocks(units):
        similar = columns_of(rows_of(start, stop), 0, n)
        similar[:, units.of(int(units.document[start]))] = -np.inf
        values, columns = largest(similar, k)
        close.add(start, values, columns)
        rows, columns = best_of_documents(similar, units, documents, each)
        keys.append(key(rows + start, columns, n))
    return close, keys


def blocks(units: Units) -> list[tuple[int, int]]:
    """Runs of rows of one document, each small enough for its similarities to all units."""
    height = max(1, BLOCK // max(1, len(units)))
    found = []
    for document in range(len(units.documents)):
        span = units.of(document)
        found += [(start, min(start + height, span.stop)) for start in range(span.start, span.stop, height)]
    return found


def best_of_documents(similar: np.ndarray, units: Units, documents: int, each: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the `each` largest in each document, for the `documents` documents nearest to each row; of
    documents equally near the first."""
    filled = np.flatnonzero(np.diff(units.starts) > 0)
    best = np.maximum.reduceat(similar, units.starts[filled], axis=1)
    chosen = np.zeros(best.shape, dtype=bool)
    np.put_along_axis(chosen, np.argsort(-best, axis=1, kind="stable")[:, :documents], True, axis=1)
    chosen &= best >= LEAST
    rows, columns = [], []
    for number, document in enumerate(filled):
        span = units.of(int(document))
        near = np.flatnonzero(chosen[:, number])
        if not len(near):
            continue
        part = similar[near, span]
        some = min(each, part.shape[1])
        inside = np.argpartition(part, part.shape[1] - some, axis=1)[:, part.shape[1] - some :]
        enough = np.take_along_axis(part, inside, axis=1) >= LEAST
        rows.append(np.repeat(near, some)[enough.ravel()])
        columns.append(span.start + inside[enough])
    nothing = [np.zeros(0, np.int64)]
    return np.concatenate(rows or nothing), np.concatenate(columns or nothing)


def key(rows: np.ndarray, columns: np.ndarray, n: int) -> np.ndarray:
    """One number a pair, the same for (i, j) and (j, i)."""
    rows, columns = rows.astype(np.int64), columns.astype(np.int64)
    return np.minimum(rows, columns) * n + np.maximum(rows, columns)
