import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translation.clauses import split_clauses, split_text


def fits(most):
    return lambda text: len(text) <= most


def test_what_fits_is_left_alone():
    assert split_clauses("one, two; three", fits(20)) == ["one, two; three"]


def test_the_strongest_break_that_does_is_taken():
    assert split_clauses("He came. She saw, they won.", fits(20)) == ["He came.", "She saw, they won."]
    assert split_clauses("قال الوزير، وهو غاضب؛ ثم خرج", fits(22)) == ["قال الوزير، وهو غاضب؛", "ثم خرج"]


def test_a_word_that_does_not_fit_is_halved_and_not_lost():
    assert "".join(split_clauses("x" * 50, fits(12))) == "x" * 50


@given(st.text(alphabet="ab ,.;، ", max_size=200), st.integers(1, 30))
def test_no_letter_is_lost_and_every_piece_fits(text, most):
    pieces = split_clauses(text, fits(most))
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(len(piece) <= most for piece in pieces)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("اقرأ: https://example.com/a-b?c=1 الآن", ["اقرأ:", "https://example.com/a-b?c=1", "الآن"]),
        ("راسلنا على news.desk@example.co.uk", ["راسلنا على", "news.desk@example.co.uk"]),
        ("تابعونا @khaberni_news", ["تابعونا", "@khaberni_news"]),
        ("بنسبة 5% @ الساعة 7", ["بنسبة 5% @ الساعة 7"]),
        ("", [""]),
    ],
)
def test_addresses_are_pieces_of_their_own(text, pieces):
    assert split_text(text, fits(100)) == pieces
