"""Candidates: exact nearest pairs, over other documents only, in blocks."""

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from pipeline.alignment import candidates
from pipeline.alignment.candidates import find_candidates
from pipeline.alignment.lexicon import normalised
from pipeline.alignment.units import take_part
from tests.alignment.folders import FIRE, folder_of


@pytest.fixture
def units():
    sources, segments, vectors = folder_of(FIRE)
    return take_part(sources, segments, vectors)


def found(units, nearest=2):
    words = csr_matrix(units.vectors)
    return find_candidates(units, units.vectors, words, nearest, 40, 1, 3)


def test_pairs_join_different_documents_and_are_listed_once(units):
    pairs = found(units)
    assert len(pairs) > 0
    assert (pairs.first < pairs.second).all()
    assert (units.document[pairs.first] != units.document[pairs.second]).all()
    assert len(set(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True))) == len(pairs)


def test_each_units_nearest_in_the_folder_are_among_the_candidates(units):
    similar = units.vectors @ units.vectors.T
    similar[units.document[:, None] == units.document[None, :]] = -1
    pairs = found(units)
    listed = set(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True))
    for i in range(len(units)):
        for j in np.argsort(-similar[i])[:2]:
            if similar[i, j] > 0:
                assert (min(i, j), max(i, j)) in listed


def test_the_size_of_the_blocks_changes_nothing(units, monkeypatch):
    whole = found(units)
    monkeypatch.setattr(candidates, "BLOCK", 2 * len(units))
    pieces = found(units)
    assert whole.first.tolist() == pieces.first.tolist()
    assert whole.second.tolist() == pieces.second.tolist()
    np.testing.assert_allclose(whole.near_vectors, pieces.near_vectors, atol=1e-6)


class Two:
    """Two documents of 701 and 650 units."""

    starts = np.array([0, 701, 1_351])

    def __len__(self) -> int:
        return 1_351

    def of(self, document: int) -> slice:
        return slice(int(self.starts[document]), int(self.starts[document + 1]))


def nearest_pairs(similar, k):
    """The k nearest columns of each row and rows of each column, by looking at all."""
    rows = {(i, int(j)) for i, row in enumerate(similar) for j in np.argsort(-row)[:k] if row[j] > 0}
    return rows | {(int(i), j) for j, column in enumerate(similar.T) for i in np.argsort(-column)[:k] if column[i] > 0}


def test_of_two_long_documents_no_nearest_pair_is_missed(monkeypatch):
    monkeypatch.setattr(candidates, "SIDE", 300)
    monkeypatch.setattr(candidates, "FREQUENT", 100)
    chance = np.random.default_rng(5)
    vectors = normalised(chance.standard_normal((len(Two()), 16)))
    held = chance.random((len(Two()), 200)) < 2 / np.arange(1, 201)  # some words in all units, most in very few
    words = csr_matrix(normalised(held * chance.uniform(1, 2, held.shape)))
    pairs = find_candidates(Two(), vectors, words, 4, 40, 1, 3)
    near, alike = vectors[:701] @ vectors[701:].T, (words[:701] @ words[701:].T).toarray()
    listed = set(zip(pairs.first.tolist(), (pairs.second - 701).tolist(), strict=True))
    assert listed == nearest_pairs(near, 4) | nearest_pairs(alike, 4)


def test_a_folder_of_one_document_has_no_candidates():
    sources, segments, vectors = folder_of({"only": FIRE["wire"]})
    assert len(found(take_part(sources, segments, vectors))) == 0
