"""When two quantities agree, and when one looks like a slip of the other."""

import pytest

from pipeline.comparison.quantities import agree, is_slip
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
    ],
)
def test_a_slip_of_the_pen_does_not_agree(a, b):
    assert not agree(value(a), value(b), Comparison())
    assert is_slip(value(a), value(b))


def test_two_unlike_numbers_are_no_slip():
    assert not is_slip(value("14 villages"), value("230 villages"))
