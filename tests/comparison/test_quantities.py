"""When two quantities agree, and when one looks like a slip of the other."""

import pytest

from pipeline.comparison.quantities import agree, is_slip, may_be_chance
from pipeline.facts import find_values
from pipeline.settings import Comparison


def value(text: str):
    return next(v for v in find_values(text, "en") if v.kind != "name")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("63,412 savers", "63,000 savers"),
        ("about 60,000 savers", "63,412 savers"),
        ("well over four hundred million dollars", "412 million dollars"),
        ("34 nautical miles", "63 kilometres"),
        ("18 months", "a year and a half"),
        ("two weeks", "a fortnight"),
        ("24 hours", "one day"),
        ("less than a week", "five days"),
        ("half a million people", "500,000 people"),
        ("at 1:17", "1:17 p.m."),
        ("nearly half a year", "five months"),
        ("at least 40 people", "55 people"),
        ("$28 million", "20 million US dollars"),
    ],
)
def test_rounding_bounds_and_other_units_agree(a, b):
    assert agree(value(a), value(b), Comparison())
    assert agree(value(b), value(a), Comparison())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("14 villages", "41 villages"),
        ("9 days", "19 days"),
        ("$2.6 million", "$2.6 billion"),
        ("97%", "79%"),
        ("450 soldiers", "540 soldiers"),
        ("1:17 p.m.", "1:27 p.m."),
        ("VT-2296", "VT-2269"),
        ("14 minutes", "40 minutes"),
        ("15,000 rials", "50,000 rials"),
        ("108,000 euros", "180,000 euros"),
        ("$3 million", "$2 million"),
    ],
)
def test_a_slip_of_the_pen_does_not_agree(a, b):
    assert not agree(value(a), value(b), Comparison())
    assert is_slip(value(a), value(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("14 villages", "230 villages"),
        ("ten years", "twenty years"),
        ("28 million euros", "20 million euros"),
        ("1.1 billion dollars", "1.3 million dollars"),
        ("66 million dollars", "2,600 dollars"),
        ("3 moves", "43 moves"),
    ],
)
def test_two_unlike_numbers_are_no_slip(a, b):
    assert not is_slip(value(a), value(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("at least eleven bodies", "at least 14 bodies"),
        ("at least 38 people", "52 people"),
        ("within 30 days", "within 60 days"),
    ],
)
def test_two_tallies_do_not_agree_for_their_bounds(a, b):
    assert not agree(value(a), value(b), Comparison())
    assert not agree(value(b), value(a), Comparison())


def test_small_numbers_may_be_alike_by_chance():
    assert may_be_chance(value("11 ships"), value("19 ships"))
    assert not may_be_chance(value("38 ships"), value("83 ships"))
