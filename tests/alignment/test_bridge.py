"""What an Arabic text says in the English words of its folder, and what the aligner makes of it."""

import numpy as np
import pytest

from pipeline.alignment.borrowing import borrowed
from pipeline.alignment.bridge import expect, numbers_stated
from pipeline.alignment.lexicon import read_lexicon
from pipeline.alignment.units import take_part
from pipeline.alignment.views import single_views
from pipeline.records import Segment, Translation
from pipeline.settings import Bridge
from tests.alignment.folders import FIRE, folder_of, vectors_of

ARABIC = "غمرت المياه المطلقة من السد 2300 هكتار من حقول القمح"
ENGLISH = "Water released from the dam flooded 2,300 hectares of wheat"
GARBLED = "Relations destroyed a town of Kafar"  # what a small translator may make of it


def lexicon_of(texts, originals):
    return read_lexicon(texts, [t.lower().split() for t in texts], 200.0, originals)


def similarity(matrix):
    return (matrix @ matrix.T).toarray()


def test_an_original_is_expected_to_say_what_its_words_mean():
    (said,) = expect([ARABIC], {"water", "dam", "hectar", "wheat", "strike"}, {}, Bridge())
    assert {"water", "dam", "hectar", "wheat"} <= set(said.words)
    assert "strike" not in said.words
    assert all(0 < chance <= 1 for chance in said.words.values())
    assert said.numbers == {"2300"}


def test_a_name_is_found_by_its_sound_and_in_all_its_spellings():
    called = {"elliott": "elliott", "elliot": "elliot", "cabello": "cabello", "caracas": "caraca"}
    (said,) = expect(["كابيو"], set(called.values()), called, Bridge())
    assert said.names == {"cabello": 1.0}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ثلاثة وستون شخصا", {"63"}),
        ("نحو ٣٨ ألف شخص", {"38000"}),
        ("37 مليون دولار", {"37", "37000000"}),
        ("مؤرخة في 9 نيسان", {"9"}),
        ("لا رقم هنا", set()),
    ],
)
def test_numbers_are_read_from_the_original(text, numbers):
    assert numbers_stated(text) == numbers


def test_a_garbled_translation_is_made_good_by_the_original():
    texts = [ENGLISH, GARBLED, "The orchestra opened its season"]
    without, with_original = lexicon_of(texts, ()), lexicon_of(texts, ["", ARABIC, ""])
    assert similarity(without.words)[0, 1] < 0.1
    assert similarity(with_original.words)[0, 1] > 0.4
    assert similarity(with_original.words)[1, 2] < 0.1
    assert similarity(without.numbers)[0, 1] == 0 < similarity(with_original.numbers)[0, 1]


def test_texts_without_an_arabic_original_are_read_as_before():
    texts = [line for lines in FIRE.values() for line in lines]
    one, other = lexicon_of(texts, ()), lexicon_of(texts, [""] * len(texts))
    for name in ("words", "stems", "characters", "names", "numbers"):
        assert (getattr(one, name) != getattr(other, name)).nnz == 0
    assert one.expected == other.expected == {}


def test_vectors_are_borrowed_from_the_texts_that_hold_a_word():
    rows = [["the", "sar", "##chi", "##l", "dam"], ["dams", "and", "dam"]]
    tokens = [np.eye(5, 8, dtype=np.float32), np.eye(3, 8, k=5, dtype=np.float32)]
    lent = borrowed({"dam", "sarchil", "wheat"}, rows, tokens)
    assert set(lent) == {"dam", "sarchil"}
    assert lent["sarchil"][0] == ("sar", "##chi", "##l")
    form, vectors = lent["dam"]
    assert form == ("dam",)
    assert vectors[0] == pytest.approx((tokens[0][4] + tokens[1][2]) / 2**0.5)


def folder_with_arabic():
    sources, segments, _ = folder_of({"arabic": [GARBLED], "wire": [ENGLISH, "The orchestra opened its season"]})
    first = segments[0]
    segments[0] = Segment(
        first.id, first.document, 0, len(ARABIC), ARABIC, "sentence", "ar", 1.0, Translation(GARBLED, "small", 0.4)
    )
    pivots = [Segment(s.id, s.document, s.start, s.end, s.pivot, s.kind, "en", 1.0) for s in segments]
    return sources, segments, vectors_of(pivots)


def test_a_translated_unit_carries_its_original_and_borrows_pieces():
    units = take_part(*folder_with_arabic())
    assert units.originals == [ARABIC, "", ""]
    views = single_views(units, read_lexicon(units.texts, units.pieces, 200.0, units.originals))
    assert len(views.pieces[0]) == len(views.piece_weights[0]) > len(units.pieces[0]) == views.length[0]
    assert [len(rows) for rows in views.pieces[1:]] == [len(row) for row in units.pieces[1:]]
