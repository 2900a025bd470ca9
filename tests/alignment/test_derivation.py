"""The estimate of which document was written from which."""

import numpy as np
import pytest

from pipeline.alignment.derivation import FROM, derivations, directions, kept_order, shipped
from pipeline.records import Link
from tests.alignment.folders import folder_of

WIRE = [
    "The dam near Sarchil broke at dawn on Tuesday.",
    "Nine people drowned in the village below.",
    '"We heard a roar and ran for the hill," said a teacher.',
    "The minister promised an inquiry within a month.",
    "Rain had fallen for six days.",
]
BRIEF = [WIRE[0], WIRE[1], "The minister promised an inquiry within a month."]
LOCAL = ["Nine drowned.", "A farmer lost forty sheep.", "The school stays shut.", "The road is cut in two places."]


def link(number, a, b):
    return Link(f"l{number}", [a], [b], 0.9, "equivalent", {})


def rows_of(days):
    _, segments, _ = folder_of({"brief": BRIEF, "local": LOCAL, "wire": WIRE})
    links = [
        link(1, "brief#1", "wire#1"),
        link(2, "brief#2", "wire#2"),
        link(3, "brief#3", "wire#4"),
        link(4, "brief#2", "local#1"),
        link(5, "local#1", "wire#2"),
    ]
    return directions(["brief", "local", "wire"], [0, 0, 0], np.array(days), segments, links)


@pytest.fixture
def rows():
    return rows_of([np.nan, np.nan, np.nan])


def test_only_documents_linked_twice_are_estimated(rows):
    assert set(rows) == {("brief", "wire"), ("wire", "brief")}


def test_what_is_seen_of_a_direction(rows):
    seen = dict(zip(FROM, rows["wire", "brief"], strict=True))
    assert 0.5 < seen["shared"] < 1
    assert seen["only_elsewhere"] == seen["only_elsewhere_back"] == 0.0
    assert seen["runs"] > 0.7
    assert seen["order"] == 1.0
    assert seen["days"] == 0.0


def test_the_later_one_is_likelier_to_come_of_the_earlier_one():
    later = derivations(rows_of([20.0, np.nan, 19.0]))["brief", "wire"]
    earlier = derivations(rows_of([18.0, np.nan, 19.0]))["brief", "wire"]
    assert later.a_from_b > later.b_from_a
    assert earlier.b_from_a > earlier.a_from_b


def test_documents_of_different_stories_are_not_compared():
    _, segments, _ = folder_of({"a": BRIEF, "b": BRIEF})
    links = [link(n, f"a#{n}", f"b#{n}") for n in (1, 2, 3)]
    assert directions(["a", "b"], [0, 1], np.array([np.nan] * 2), segments, links) == {}
    assert derivations({}) == {}


def test_order_is_kept_turned_or_unknown():
    assert kept_order([(1, 1), (2, 5), (3, 9)]) == 1.0
    assert kept_order([(1, 9), (2, 5), (3, 1)]) == 0.0
    assert kept_order([(1, 1)]) == kept_order([]) == 0.5


def test_links_at_one_place_of_either_document_tell_no_order():
    assert kept_order([(1, 1), (1, 5), (2, 5)]) == 1.0
    assert kept_order([(1, 3), (2, 3), (2, 1), (3, 2), (3, 2)]) == 1 / 4


def test_the_shipped_model_knows_the_evidence_and_what_it_reached():
    assert set(shipped().features) == set(FROM)
    assert shipped().fitted["cross_validated"]["right_way_round"] > 0.8
