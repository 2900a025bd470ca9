"""Groups of passages over several documents."""

import pytest

from pipeline.alignment.grouping import make_groups
from pipeline.alignment.summaries import LABEL, trimmed
from pipeline.alignment.units import take_part
from pipeline.records import Link
from tests.alignment.folders import folder_of

LINES = ["first claim told here", "second claim told here", "third claim told here"]


@pytest.fixture
def units():
    return take_part(*folder_of({"a": LINES, "b": LINES, "c": LINES}))


def link(number, a, b, score):
    return Link(f"l{number}", [a], [b], score, "equivalent", {})


def test_links_over_three_documents_make_one_group(units):
    links = [link(1, "a#1", "b#1", 0.9), link(2, "b#1", "c#1", 0.9), link(3, "a#1", "c#1", 0.8)]
    (group,) = make_groups(units, links)
    assert group.passages == [["a#1"], ["b#1"], ["c#1"]]
    assert group.links == ["l1", "l2", "l3"]


def test_a_weak_link_does_not_melt_two_claims_into_one(units):
    links = [link(1, "a#1", "b#1", 0.95), link(2, "a#3", "b#3", 0.95), link(3, "a#1", "b#3", 0.51)]
    groups = make_groups(units, links)
    assert [group.passages for group in groups] == [[["a#1"], ["b#1"]], [["a#3"], ["b#3"]]]


def test_a_group_lists_only_links_that_exist(units):
    links = [link(1, "a#1", "b#1", 0.9), link(2, "b#1", "c#1", 0.9)]
    (group,) = make_groups(units, links)
    assert set(group.links) == {"l1", "l2"}


def test_groups_stand_in_the_order_of_the_fullest_document(units):
    links = [link(1, "a#3", "b#1", 0.95), link(2, "a#1", "b#3", 0.9), link(3, "a#2", "c#1", 0.8)]
    assert [group.passages[0] for group in make_groups(units, links)] == [["a#1"], ["a#2"], ["a#3"]]


def test_a_label_is_cut_between_words():
    label = trimmed("word " * 60)
    assert len(label) <= LABEL
    assert label.endswith("word…")
    assert trimmed("A short  line\n") == "A short line"
