"""Which documents of a pile are near each other: by the mean vector of how they begin, and by its words.

Exact, in blocks of rows: no matrix of all documents by all documents is ever held.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from pipeline.alignment.candidates import BLOCK, largest
from pipeline.alignment.lexicon import normalised, unit_length
from pipeline.alignment.words import Stemmer, hashed_counts
from pipeline.records import Segment, Vectors
from pipeline.settings import Discovery

BUCKETS = 1 << 20  # columns of the word matrix; a word's column is its hash
FEW = 50  # documents in which a word is never too common
PAIRS = 50_000  # pairs whose similarity is computed at once


class Sketches:
    """What is kept of each of n documents: a unit vector and how often each word stands in its beginning."""

    def __init__(self, stem: Stemmer) -> None:
        self._stem = stem
        self._vectors: list[np.ndarray] = []
        self._columns: list[np.ndarray] = []
        self._counts: list[np.ndarray] = []

    def add(self, documents: list[str], segments: list[Segment], vectors: Vectors) -> None:
        """The sketches of documents, by id, from their first segments."""
        rows: dict[str, list[int]] = {document: [] for document in documents}
        for row, segment in enumerate(segments):
            if segment.pivot is not None:
                rows[segment.document].append(row)
        for chosen in rows.values():
            self._vectors.append(vectors.sentences[chosen].sum(axis=0, dtype=np.float32))
            pivots = (segments[row].pivot or "" for row in chosen)
            counts = hashed_counts(pivots, self._stem, BUCKETS)
            self._columns.append(np.array(sorted(counts), dtype=np.int32))
            self._counts.append(np.array([counts[column] for column in sorted(counts)], dtype=np.float32))

    def vectors(self) -> np.ndarray:
        """float32 (n, d) of unit length, zero for a document without English."""
        width = max((len(vector) for vector in self._vectors), default=0)
        rows = [vector if len(vector) else np.zeros(width, np.float32) for vector in self._vectors]
        return normalised(np.stack(rows)) if rows else np.zeros((0, width), np.float32)

    def words(self, common: float) -> Any:
        """CSR (n, BUCKETS) of unit length: words by how rare they are, those in more than a share of the documents
        left out."""
        from scipy.sparse import csr_matrix

        n = len(self._columns)
        starts = np.cumsum([0, *(len(columns) for columns in self._columns)])
        flat = np.concatenate([np.zeros(0, np.int32), *self._columns])
        held = np.bincount(flat, minlength=BUCKETS)
        rarity = np.where(held <= max(FEW, common * n), np.log((1 + n) / np.maximum(held, 1)), 0).astype(np.float32)
        weights = np.sqrt(np.concatenate([np.zeros(0, np.float32), *self._counts])) * rarity[flat]
        matrix = csr_matrix((weights, flat, starts), shape=(n, BUCKETS))
        matrix.eliminate_zeros()
        return unit_length(matrix)


@dataclass(frozen=True)
class Near:
    """Pairs of documents, first < second, the strongest first. strength: the sum of both similarities."""

    first: np.ndarray
    second: np.ndarray
    strength: np.ndarray


def near_documents(vectors: np.ndarray, words: Any, settings: Discovery) -> Near:
    """The pairs in which one is among the nearest of the other by vectors or by words, and near enough."""
    n = len(vectors)
    keys = [np.zeros(0, np.int64)]
    for similar_to, least in (
        (lambda start, stop: vectors[start:stop] @ vectors.T, settings.min_cosine),
        (sparse_rows(words), settings.min_words),
    ):
        for start, stop in row_blocks(n):
            similar = similar_to(start, stop)
            similar[np.arange(stop - start), np.arange(start, stop)] = -1
            values, columns = largest(similar, min(settings.nearest, n))
            rows = np.broadcast_to(np.arange(start, stop)[:, None], columns.shape)
            near = values >= max(least, 1e-6)
            one, other = rows[near], columns[near].astype(np.int64)
            keys.append(np.minimum(one, other) * n + np.maximum(one, other))
    unique = np.unique(np.concatenate(keys))
    first, second = unique // max(n, 1), unique % max(n, 1)
    strength = np.zeros(len(unique), np.float32)
    for start in range(0, len(unique), PAIRS):
        one, other = first[start : start + PAIRS], second[start : start + PAIRS]
        by_words = np.asarray(words[one].multiply(words[other]).sum(axis=1)).ravel()
        strength[start : start + PAIRS] = np.einsum("ij,ij->i", vectors[one], vectors[other]) + by_words
    order = np.lexsort((second, first, -np.round(strength, 5)))
    return Near(first[order], second[order], strength[order])


def sparse_rows(matrix: Any) -> Any:
    """How to take the similarities of a range of rows of a CSR matrix to all of them."""
    transposed = matrix.T.tocsr()
    return lambda start, stop: (matrix[start:stop] @ transposed).toarray()


def row_blocks(n: int) -> Iterator[tuple[int, int]]:
    height = max(1, BLOCK // max(n, 1))
    return ((start, min(start + height, n)) for start in range(0, n, height))
