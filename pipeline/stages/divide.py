"""Divide: a folder too large to be aligned whole, as parts of documents that resemble each other."""

from collections.abc import Iterable
from typing import Any

import numpy as np

from pipeline.alignment.blocks import blocks_of
from pipeline.alignment.candidates import BLOCK, largest
from pipeline.alignment.lexicon import unit_length
from pipeline.alignment.words import Stemmer, hashed_counts
from pipeline.records import Segment, Source
from pipeline.settings import Alignment

COLUMNS = 1 << 18  # of the word matrix; a word's column is its hash


def divide(
    sources: list[Source], segments: list[Segment], settings: Alignment, first: Iterable[tuple[str, str]] = ()
) -> list[list[str]]:
    """The documents, by id, in parts that are aligned each by itself. `first`: pairs that are joined before all others.

    One part, of all of them, up to settings.whole_documents and whole_segments. Above, documents are joined to parts
    from the most similar two on (by their words; Kruskal 1956) while a part does not grow beyond part_documents and
    part_segments; two documents alone may be joined whatever their size. A document like no other is a part by itself.
    """
    documents = sorted(source.id for source in sources)
    if len(documents) <= settings.whole_documents and len(segments) <= settings.whole_segments:
        return [documents]
    own: dict[str, list[Segment]] = {document: [] for document in documents}
    for segment in segments:
        own[segment.document].append(segment)
    least = -(-settings.part_segments // settings.part_documents)  # so that one limit keeps both
    sizes = [min(max(least, len(own[document])), settings.part_segments // 2) for document in documents]
    number = {document: i for i, document in enumerate(documents)}
    pairs = [(number[a], number[b]) for a, b in first]
    pairs += most_similar(word_vectors([own[document] for document in documents], settings), settings)
    parts, _ = blocks_of(sizes, pairs, settings.part_segments)
    joined = {i for part in parts for i in part}
    alone = [[i] for i in range(len(documents)) if i not in joined]
    return [[documents[i] for i in part] for part in sorted([*parts, *alone])]


def word_vectors(documents: list[list[Segment]], settings: Alignment) -> Any:
    """CSR (n, COLUMNS) of unit length: the words of each document that are the most telling ones by frequency there and
    rarity elsewhere; those in more documents than a part may hold and than settings.common of all are left out."""
    from scipy.sparse import csr_matrix

    stem = Stemmer()
    n = len(documents)
    columns, weights = [], []
    for own in documents:
        pivots = (segment.pivot or "" for segment in own if segment.kind != "furniture")
        counts = hashed_counts(pivots, stem, COLUMNS)
        columns.append(np.fromiter(counts, np.int32, len(counts)))
        weights.append(np.sqrt(np.fromiter(counts.values(), np.float32, len(counts))))
    held = np.bincount(np.concatenate(columns), minlength=COLUMNS)
    rarity = np.where(
        held <= max(settings.part_documents, settings.common * n), np.log((1 + n) / np.maximum(held, 1)), 0
    )
    for row in range(n):
        weight = weights[row] * rarity[columns[row]]
        telling = np.argsort(-weight, kind="stable")[: settings.telling_words]
        columns[row], weights[row] = columns[row][telling], weight[telling].astype(np.float32)
    starts = np.cumsum([0, *map(len, columns)])
    return unit_length(csr_matrix((np.concatenate(weights), np.concatenate(columns), starts), shape=(n, COLUMNS)))


def most_similar(vectors: Any, settings: Alignment) -> list[tuple[int, int]]:
    """Pairs of documents of which one is among the settings.near_documents nearest of the other, the nearest first."""
    n = vectors.shape[0]
    across = vectors.T.tocsr()
    height = max(1, BLOCK // n)
    found: dict[tuple[int, int], float] = {}
    for start in range(0, n, height):
        similar = (vectors[start : start + height] @ across).toarray()
        rows = np.arange(len(similar))
        similar[rows, rows + start] = 0
        values, others = largest(similar, settings.near_documents)
        for row, column in zip(*np.nonzero(values > settings.near), strict=True):
            i, j = sorted((start + int(row), int(others[row, column])))
            found[i, j] = round(float(values[row, column]), 5)
    return sorted(found, key=lambda pair: (-found[pair], pair))
