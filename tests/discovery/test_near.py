import numpy as np
import pytest

from pipeline.alignment.words import Stemmer
from pipeline.discovery import near
from pipeline.discovery.near import Sketches, near_documents
from pipeline.records import Segment, Vectors
from pipeline.settings import Discovery


def sketches_of(texts, width=48):
    """Sketches of documents of one sentence each, with vectors at random that no two share."""
    chance = np.random.default_rng(0)
    sketches = Sketches(Stemmer())
    ids = [f"d{n}" for n in range(len(texts))]
    segments = [
        Segment(f"{i}#1", i, 0, len(text), text, "sentence", "en", 1.0) for i, text in zip(ids, texts, strict=True)
    ]
    vectors = chance.normal(size=(len(texts), width)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    sketches.add(ids, segments, Vectors(vectors, [], []))
    return sketches


def pairs(vectors, words, **settings):
    found = near_documents(vectors, words, Discovery(**settings))
    return list(zip(found.first.tolist(), found.second.tolist(), strict=True))


def test_documents_that_share_rare_words_are_near_whatever_their_vectors_say():
    sketches = sketches_of(
        ["The ferry capsized off Wakatobi.", "Bergen hired conductors.", "A ferry sank at Wakatobi."]
    )
    assert pairs(sketches.vectors(), sketches.words(0.5), min_cosine=1.0) == [(0, 2)]


def test_documents_of_close_vectors_are_near_whatever_their_words_are():
    sketches = sketches_of(["one", "two", "three"])
    vectors = sketches.vectors()
    vectors[2] = vectors[1]
    assert pairs(vectors, sketches.words(0.5), min_words=1.0) == [(1, 2)]


def test_words_of_most_documents_count_for_nothing(monkeypatch):
    monkeypatch.setattr(near, "FEW", 0)
    sketches = sketches_of(["police said rain", "police said wind", "police said snow"])
    assert pairs(sketches.vectors(), sketches.words(0.5), min_cosine=1.0) == []


def test_a_document_without_english_is_near_none():
    sketches = Sketches(Stemmer())
    sketches.add(["a", "b"], [], Vectors(np.zeros((0, 0), np.float32), [], []))
    assert pairs(sketches.vectors(), sketches.words(0.5)) == []


@pytest.mark.parametrize("held", [1, 40, 200])
def test_what_is_held_at_once_changes_nothing(monkeypatch, held):
    chance = np.random.default_rng(1)
    texts = [" ".join(f"w{n}" for n in chance.integers(0, 60, 8)) for _ in range(40)]
    sketches = sketches_of(texts, width=4)
    whole = pairs(sketches.vectors(), sketches.words(0.5), nearest=3)
    monkeypatch.setattr(near, "BLOCK", held)
    monkeypatch.setattr(near, "PAIRS", held)
    assert pairs(sketches.vectors(), sketches.words(0.5), nearest=3) == whole
    assert len(whole) > 40


def test_the_strongest_pairs_come_first():
    sketches = sketches_of(["ferry capsized off wakatobi", "ferry capsized", "ferry capsized off wakatobi island"])
    found = near_documents(sketches.vectors(), sketches.words(0.9), Discovery(min_words=0.01))
    assert found.strength.tolist() == sorted(found.strength.tolist(), reverse=True)
    assert (found.first[0], found.second[0]) == (0, 2)
