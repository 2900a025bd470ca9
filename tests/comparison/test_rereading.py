"""Values read again for comparison: what became of the counted, and how a quantity is meant."""

import pytest

from pipeline.comparison.rereading import manner, reread
from pipeline.facts import find_values


def first(text: str, language: str = "en"):
    return next(v for v in find_values(text, language) if v.kind != "name")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("killing eight people", "dead"),
        ("The toll rises to 27", "dead"),
        ("and wounding 37, police said", "injured"),
        ("At least 38 drown as ferry sinks", "dead"),
        ("Eighteen were taken to the cells", "arrested"),
        ("Three were acquitted", "cleared"),
        ("six of the men trapped", "person"),
        ("seven of them women and children", "woman or child"),
        ("12 people were not hurt", "person"),
        ("killing two, 40 houses burnt", None),
        ("14 villages", "village"),
    ],
)
def test_a_count_of_people_is_read_by_their_fate(text, unit):
    value = find_values(text, "en")[-1] if text.startswith("killing two") else first(text)
    found = reread(value, text, "en").unit
    assert found == unit or (unit is None and found != "dead")


def test_a_bare_year_is_a_date():
    text = "Some of us remember 2018 and the ship"
    assert reread(first(text), text, "en").kind == "date"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("three more people have died", "en", "more"),
        ("250 rials a month", "en", "rate"),
        ("six years ago", "en", "ago"),
        ("six years in prison", "en", ""),
        ("a day after the arrest", "en", "ago"),
        ("police said on Thursday", "en", "spoken"),
        ("open until July 31", "en", "until"),
        ("since February 2024", "en", "since"),
        ("21:15 A warning was issued", "en", "stamp"),
        ("قبل ثلاثة أيام", "ar", "?"),
    ],
)
def test_the_manner_of_a_value_is_told_by_the_words_around_it(text, language, expected):
    assert manner(first(text, language), text, language) == expected
