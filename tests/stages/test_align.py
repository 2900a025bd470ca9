"""The align stage on small folders: what is linked, what never is, and that no order changes anything."""

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.alignment.stories import Judged
from pipeline.records import Link, Vectors
from pipeline.settings import Alignment
from pipeline.stages.align import ACROSS, LAST_PLACE, align, inside, linked
from tests.alignment.folders import FIRE, folder_of, vectors_of


@pytest.fixture(scope="module")
def fire():
    sources, segments, vectors = folder_of(FIRE)
    return align(sources, segments, vectors, Alignment())


def sides(aligned):
    return {(tuple(link.a), tuple(link.b)) for link in aligned.links}


def test_the_same_claims_in_other_words_and_order_are_linked(fire):
    found = {frozenset((*a, *b)) for a, b in sides(fire)}
    for pair in (("wire#2", "rewrite#3"), ("wire#3", "rewrite#5"), ("wire#4", "rewrite#4"), ("wire#6", "rewrite#2")):
        assert any(set(pair) <= link for link in found), pair


def test_documents_of_different_stories_are_not_linked(fire):
    assert not [link for link in fire.links if "elsewhere" in link.a[0] or "elsewhere" in link.b[0]]
    assert ["rewrite", "wire"] in [story.documents for story in fire.stories]


def test_pairs_of_two_stories_score_too_little_for_a_passage_and_only_for_those_who_ask():
    odds = np.array([[0.0, 0.9, 0.4], [0.9, 0.0, 0.02], [0.4, 0.02, 0.0]])
    together = np.array([[False, True, False], [True, False, False], [False, False, False]])
    judged = Judged([0, 0, 1], odds, odds, odds, together, [])
    chance, a, b = np.array([0.8, 0.9, 0.9]), np.array([0, 0, 1]), np.array([1, 2, 2])
    assert linked(chance, judged, a, b, Alignment()).tolist() == [0.8, 0, 0]
    asked = linked(chance, judged, a, b, Alignment(min_score=0.01))
    assert asked.tolist() == pytest.approx([0.8, ACROSS - LAST_PLACE, 0.018])
    assert (linked(chance, judged, a, b, Alignment(min_score=0.01, anchor=0.1))[1:] < 0.1).all()


def test_unlikely_links_of_two_stories_take_no_part_in_groups_and_coverage():
    _, segments, _ = folder_of({"a": ["One."], "b": ["Two."], "c": ["Three."]})
    links = [
        Link("", [a], [b], score, "partial", {}, [])
        for a, b, score in (("a#1", "b#1", 0.06), ("a#1", "c#1", 0.06), ("b#1", "c#1", 1.0))
    ]
    # the last was joined by hand
    assert inside(links, {"a": 0, "b": 0, "c": 1}, segments) == [links[0], links[2]]


def test_links_are_ordered_by_score_and_numbered(fire):
    scores = [link.score for link in fire.links]
    assert scores == sorted(scores, reverse=True)
    assert [link.id for link in fire.links] == [f"l{n}" for n in range(1, len(scores) + 1)]
    assert all(score >= Alignment().min_score for score in scores)


def test_every_pair_of_documents_has_a_verdict_with_numbers(fire):
    assert {(pair.a, pair.b) for pair in fire.document_pairs} == {
        ("elsewhere", "rewrite"),
        ("elsewhere", "wire"),
        ("rewrite", "wire"),
    }
    assert all(pair.reasons and 0 <= pair.probability <= 1 for pair in fire.document_pairs)


def test_coverage_is_of_characters_and_whole_for_a_document_by_itself(fire):
    story = next(s for s in fire.stories if len(s.documents) == 2)
    assert story.coverage[0][0] == story.coverage[1][1] == 1.0
    assert 0 < story.coverage[0][1] <= 1
    assert 0 < story.coverage[1][0] <= 1


def test_furniture_is_never_linked():
    documents = {name: [*lines, "Share on Facebook"] for name, lines in FIRE.items()}
    sources, segments, vectors = folder_of(documents, {"Share on Facebook": "furniture"})
    aligned = align(sources, segments, vectors, Alignment())
    linked = {s for link in aligned.links for s in (*link.a, *link.b)}
    assert not linked & {s.id for s in segments if s.kind == "furniture"}


def test_a_segment_without_a_pivot_is_never_linked():
    sources, segments, _ = folder_of(FIRE)
    segments = [msgspec.structs.replace(s, language="ar") if s.id == "wire#2" else s for s in segments]
    aligned = align(sources, segments, vectors_of(segments), Alignment())
    assert not any("wire#2" in (*link.a, *link.b) for link in aligned.links)


def test_a_higher_threshold_keeps_a_part_of_the_links(fire):
    sources, segments, vectors = folder_of(FIRE)
    strict = align(sources, segments, vectors, Alignment(min_score=0.9))
    assert sides(strict) <= sides(fire)


@pytest.mark.parametrize(
    "documents", [{}, {"only": FIRE["wire"]}, {"a": ["word"], "b": ["word"]}, {"a": ["x"], "b": ["y"], "c": ["z"]}]
)
def test_small_folders_are_no_error(documents):
    sources, segments, vectors = (
        folder_of(documents) if documents else ([], [], Vectors(np.zeros((0, 8), np.float32), [], []))
    )
    aligned = align(sources, segments, vectors, Alignment())
    assert len(aligned.stories) >= min(1, len(documents))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(list(FIRE)))
def test_the_order_of_the_documents_changes_nothing(fire, order):
    sources, segments, vectors = folder_of({name: FIRE[name] for name in order})
    assert align(sources, segments, vectors, Alignment()) == fire


def test_which_document_comes_first_by_name_changes_no_link(fire):
    swapped = {
        "zz-wire" if name == "wire" else "aa-rewrite" if name == "rewrite" else name: lines
        for name, lines in FIRE.items()
    }
    other = align(*folder_of(swapped), Alignment())

    def plain(aligned):
        return {
            (frozenset(s.replace("zz-", "").replace("aa-", "") for s in (*link.a, *link.b)), link.score, link.relation)
            for link in aligned.links
        }

    assert plain(other) == plain(fire)
