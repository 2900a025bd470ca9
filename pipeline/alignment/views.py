"""Passages as the scorer sees them: one row of vectors, words, names, numbers and word pieces each."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from pipeline.alignment.borrowing import expected_pieces, word_spans
from pipeline.alignment.lexicon import Lexicon, normalised, unit_length
from pipeline.alignment.units import Units
from pipeline.alignment.words import Stemmer


@dataclass(frozen=True)
class Views:
    """n passages. sentence, context: float32 (n, d) of unit length. words, characters: CSR of unit length; stems,
    names, numbers: CSR of weights. pieces: (t_i, d) unit vectors of word pieces. piece_weights: float32 (t_i, 2): their
    rarity, and the same with zero for those of names. near_vectors, near_words: mean similarity to the closest units
    elsewhere in the folder. length: word pieces."""

    sentence: np.ndarray
    context: np.ndarray
    words: Any
    characters: Any
    stems: Any
    names: Any
    numbers: Any
    pieces: list[np.ndarray]
    piece_weights: list[np.ndarray]
    near_vectors: np.ndarray
    near_words: np.ndarray
    length: np.ndarray
    headline: np.ndarray
    trust: np.ndarray

    def __len__(self) -> int:
        return len(self.length)


def in_context(units: Units) -> np.ndarray:
    """Each unit's vector with half of its neighbours' in the document."""
    mixed = units.vectors.copy()
    for document in range(len(units.documents)):
        own, rows = units.vectors[units.of(document)], mixed[units.of(document)]
        rows[1:] += 0.5 * own[:-1]
        rows[:-1] += 0.5 * own[1:]
        rows[:] = normalised(rows)
    return mixed


def single_views(units: Units, lexicon: Lexicon) -> Views:
    """Every unit as a passage of its own; closeness to the folder is still unknown (zero)."""
    n = len(units)
    pieces = list(units.tokens)
    stem = Stemmer()
    rarity = np.array([lexicon.piece_rarity[p] for row in units.pieces for p in row], dtype=np.float32)
    named = [of_names(row, called, stem) for row, called in zip(units.pieces, lexicon.called, strict=True)]
    both = np.column_stack([rarity, rarity * ~np.concatenate([np.zeros(0, dtype=bool), *named])])
    ends = np.cumsum([len(row) for row in units.pieces]).tolist()
    weights = [both[start:end] for start, end in pairwise([0, *ends])]
    for i, vectors, more in expected_pieces(units, lexicon):
        pieces[i] = np.concatenate([pieces[i], vectors.astype(pieces[i].dtype)])
        weights[i] = np.concatenate([weights[i], more])
    return Views(
        sentence=units.vectors,
        context=in_context(units),
        words=lexicon.words,
        characters=lexicon.characters,
        stems=lexicon.stems,
        names=lexicon.names,
        numbers=lexicon.numbers,
        pieces=pieces,
        piece_weights=weights,
        near_vectors=np.zeros(n, np.float32),
        near_words=np.zeros(n, np.float32),
        length=np.array([len(row) for row in units.pieces], dtype=np.float32),
        headline=np.array([kind in ("title", "heading") for kind in units.kinds], dtype=np.float32),
        trust=units.trust,
    )


def of_names(pieces: list[str], names: set[str], stem: Stemmer) -> np.ndarray:
    """Of each word piece, whether its word is one of the names, which are given as stems."""
    found = np.zeros(len(pieces), dtype=bool)
    for start, end in word_spans(pieces) if names else ():
        if stem("".join(pieces[start:end]).replace("##", "")) in names:
            found[start:end] = True
    return found


def with_nearness(views: Views, near_vectors: np.ndarray, near_words: np.ndarray) -> Views:
    return replace(views, near_vectors=near_vectors.astype(np.float32), near_words=near_words.astype(np.float32))


def joined_views(views: Views, runs: list[tuple[int, ...]]) -> Views:
    """Passages made of several rows each: vectors averaged by length, words and word pieces put together."""
    from scipy.sparse import csr_matrix

    sizes = [len(run) for run in runs]
    indptr = np.cumsum([0, *sizes])
    flat = np.array([i for run in runs for i in run], dtype=np.int64)
    member = csr_matrix((np.ones(len(flat), np.float32), flat, indptr), shape=(len(runs), len(views)))
    weighted = csr_matrix((views.length[flat], flat, indptr), shape=(len(runs), len(views)))
    length = np.asarray(member @ views.length).astype(np.float32)

    def average(values: np.ndarray) -> np.ndarray:
        return (weighted @ values / np.maximum(length, 1)).astype(np.float32)

    return Views(
        sentence=normalised(weighted @ views.sentence),
        context=normalised(weighted @ views.context),
        words=unit_length((member @ views.stems).tocsr()),
        characters=unit_length((weighted @ views.characters).tocsr()),
        stems=(member @ views.stems).tocsr(),
        names=once(member @ views.names, views.names),
        numbers=once(member @ views.numbers, views.numbers),
        pieces=[np.concatenate([views.pieces[i] for i in run]) for run in runs],
        piece_weights=[np.concatenate([views.piece_weights[i] for i in run]) for run in runs],
        near_vectors=average(views.near_vectors),
        near_words=average(views.near_words),
        length=length,
        headline=average(views.headline),
        trust=average(views.trust),
    )


def once(summed: Any, original: Any) -> Any:
    """A summed CSR whose entries count an item once, however many members of the passage hold it."""
    summed = summed.tocsr()
    if summed.nnz:
        weight = np.asarray(original.max(axis=0).todense()).ravel()
        summed.data = weight[summed.indices].astype(np.float32)
    return summed
