"""Names in two scripts that sound the same."""

import math

import pytest

from pipeline.alignment.sounds import letters_of, same_name, shipped_sounds

FOLDER = ["Cabello", "Guterres", "Chávez", "Maduro", "Vollmer", "Wakatobi", "Djibouti", "Abrams", "Caracas", "Salem"]
LEAST = math.log(len(FOLDER)) + 1


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("كابيو", "Cabello"),
        ("غوتيريش", "Guterres"),
        ("شافيز", "Chávez"),
        ("فولمر", "Vollmer"),
        ("واكاتوبي", "Wakatobi"),
        ("جيبوتي", "Djibouti"),
        ("ابرامز", "Abrams"),
    ],
)
def test_a_name_finds_its_like_among_the_names_of_a_folder(arabic, latin):
    assert {FOLDER[i] for i, _, _ in same_name(FOLDER, [arabic], LEAST)} == {latin}


@pytest.mark.parametrize("word", ["وزاره", "الرئيس", "اختبارا", "مطلعا", "كيلوفولت"])
def test_a_word_that_is_no_name_of_the_folder_finds_none(word):
    assert same_name(FOLDER, [word], LEAST) == []


def test_the_letters_of_a_longer_word_beyond_the_longest_are_left_out():
    assert letters_of(["a" * 40], "ab").shape == letters_of(["ab"], "ab").shape


def test_words_without_letters_are_like_none():
    assert same_name(["", "---"], ["كابيو", "١٢"], LEAST) == []
    assert same_name([], ["كابيو"], LEAST) == []
    assert same_name(FOLDER, [], LEAST) == []


def test_the_pieces_are_probabilities_of_one_distribution():
    total = sum(array.sum() for array in shipped_sounds().pieces)
    assert total == pytest.approx(1.0, abs=0.01)
