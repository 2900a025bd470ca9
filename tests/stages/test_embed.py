import numpy as np
import pytest

from pipeline.records import Segment, Translation
from pipeline.settings import Embedding
from pipeline.stages.embed import embed


def seg(n, text, **fields):
    fields = {"kind": "sentence", "language": "en", **fields}
    return Segment(id=f"d#{n}", document="d", start=0, end=len(text), text=text, **fields)


def test_vectors_are_unit_length_and_closer_for_the_same_claim(encoder):
    texts = ["The minister resigned on Monday.", "On Monday the minister stepped down.", "Bees make honey in summer."]
    _, vectors = embed([seg(n, t) for n, t in enumerate(texts)], encoder, Embedding())
    assert np.allclose(np.linalg.norm(vectors.sentences, axis=1), 1, atol=1e-5)
    similar = vectors.sentences @ vectors.sentences.T
    assert similar[0, 1] > 0.7 > 0.3 > similar[0, 2]


def test_word_pieces_come_without_the_special_ones(encoder):
    _, vectors = embed([seg(1, "Hello world")], encoder, Embedding())
    assert vectors.pieces == [["hello", "world"]]
    assert vectors.tokens[0].shape == (2, 384)


def test_the_translation_is_embedded_and_furniture_is_not(encoder):
    arabic = seg(1, "مرحبا", language="ar", translation=Translation(text="Welcome", model="m", score=1.0))
    untranslated = seg(2, "bonjour", language="fr")
    _, vectors = embed([arabic, untranslated, seg(3, "2 views", kind="furniture")], encoder, Embedding())
    assert vectors.pieces == [["welcome"], [], []]
    assert not vectors.sentences[1:].any()


def test_a_segment_longer_than_the_window_is_pooled_and_flagged_and_its_end_counts(encoder):
    start = "The committee met again to talk about the budget. " * 40
    flagged, vectors = embed(
        [seg(1, start), seg(2, start + "Volcano erupts. " * 40), seg(3, "Short.")], encoder, Embedding()
    )
    assert [s.flags for s in flagged[:2]] == [["windowed"], ["windowed"]]
    assert not isinstance(flagged[2].flags, list)
    assert len(vectors.tokens[0]) == encoder.count(start)
    assert float(vectors.sentences[0] @ vectors.sentences[1]) < 0.97


@pytest.mark.parametrize("size", [1, 7])
def test_the_batch_size_does_not_change_the_vectors(encoder, size):
    segments = [seg(n, f"Sentence number {n} is about {n * 'very '}old ships.") for n in range(12)]
    _, one = embed(segments, encoder, Embedding(batch_size=size))
    _, other = embed(segments, encoder, Embedding())
    assert np.allclose(one.sentences, other.sentences, atol=1e-5)


def test_no_segments_give_no_vectors(encoder):
    _, vectors = embed([], encoder, Embedding())
    assert len(vectors.sentences) == 0
