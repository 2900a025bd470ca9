"""What holds for every folder: offsets, order, the schema, the same bytes twice, the same links under other names."""

import json
import tempfile
from itertools import pairwise
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hashed_encoder import HashedEncoder
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

import pipeline.runner
from pipeline.alignment_file import dump_alignment, read_alignment, schema
from pipeline.records import UNSET
from pipeline.report import render
from pipeline.settings import Alignment, Cache, Settings

VALIDATOR = jsonschema.Draft202012Validator(schema())
FEW = hypothesis_settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
CLAIMS = (
    "Three ministers resigned on Monday.",
    "The bridge at Qasr collapsed, killing 14 people.",
    "The prime minister said an inquiry would report by 3 May 2024.",
    "Rescue teams searched the river until nightfall.",
    "Fourteen people died when the Qasr bridge collapsed.",
    "Bees make honey in summer.",
    "Officials did not say who had built it.",
)
ODD = st.text(
    st.sampled_from(
        " \n\n\t.!?؟…\"'”»():;,،-–•|#*0123456789aAbBzé桥\u0301\u200d\u200f\u202e\ufeffابتةلمو٣پ😀\r\x0b\x85\u2028\x1b"
    ),
    max_size=120,
)
TEXT = st.lists(st.one_of(st.sampled_from(CLAIMS), ODD), min_size=1, max_size=8).map(" ".join)
FOLDER = st.lists(TEXT.filter(lambda text: any(c.isalnum() for c in text)), min_size=1, max_size=5)


@pytest.fixture(scope="module")
def runner():
    """The whole pipeline, with vectors that need no model and without translators."""
    patch = pytest.MonkeyPatch()
    encoder = HashedEncoder()
    patch.setattr(pipeline.runner, "make_encoder", lambda settings, cache: encoder)
    patch.setattr(pipeline.runner, "make_translator", lambda language, settings, cache: None)
    yield pipeline.runner.Runner(Settings(cache=Cache(enabled=False), alignment=Alignment(min_score=0.05)))
    patch.undo()


def aligned(runner, texts):
    """The alignment of documents by name, and their texts."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            Path(folder, f"{name}.txt").write_bytes(text.encode())
        alignment = runner.run(Path(folder))
    return msgspec.structs.replace(alignment, run=msgspec.structs.replace(alignment.run, seconds={}))


def named(texts, names="abcdefgh"):
    return dict(zip(names, texts, strict=False))


@FEW
@given(FOLDER)
def test_segments_are_the_text_to_the_letter_in_order_and_disjoint(runner, texts):
    documents = named(texts)
    alignment = aligned(runner, documents)
    # A byte order mark at the beginning is no part of the text.
    decoded = {name: text.encode().decode("utf-8-sig") for name, text in documents.items()}
    for piece in alignment.segments:
        assert piece.text == decoded[piece.document][piece.start : piece.end]
        assert piece.text.strip()
    for one, two in pairwise(alignment.segments):
        assert one.document < two.document or (one.document == two.document and one.end <= two.start)
    assert len({piece.id for piece in alignment.segments}) == len(alignment.segments)


@FEW
@given(FOLDER)
def test_the_result_keeps_the_schema_and_can_be_read_and_shown(runner, texts):
    content = dump_alignment(aligned(runner, named(texts)))
    VALIDATOR.validate(json.loads(content))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "alignment.json")
        path.write_bytes(content)
        again = read_alignment(path)
    assert dump_alignment(again) == content
    assert render(again)


@FEW
@given(FOLDER)
def test_the_same_folder_gives_the_same_bytes(runner, texts):
    assert dump_alignment(aligned(runner, named(texts))) == dump_alignment(aligned(runner, named(texts)))


@FEW
@given(FOLDER)
def test_links_join_two_documents_and_scores_are_probabilities_best_first(runner, texts):
    alignment = aligned(runner, named(texts))
    document = {piece.id: piece.document for piece in alignment.segments}
    for link in alignment.links:
        assert len({document[s] for s in link.a}) == len({document[s] for s in link.b}) == 1
        assert document[link.a[0]] != document[link.b[0]]
        assert 0 <= link.score <= 1
    assert [link.score for link in alignment.links] == sorted((link.score for link in alignment.links), reverse=True)


def sides(alignment, rename):
    """Each link as what it joins under other names, whichever side comes first, with its score."""

    def renamed(passage):
        return tuple(f"{rename[s.rpartition('#')[0]]}#{s.rpartition('#')[2]}" for s in passage)

    return {(frozenset((renamed(link.a), renamed(link.b))), link.relation): link.score for link in alignment.links}


def differing(first, second):
    """What two sets of links do not share, scores rounded; scores may differ in the last digit they are given with."""
    apart = {key: (first.get(key), second.get(key)) for key in first.keys() | second.keys()}
    return {key: scores for key, scores in apart.items() if None in scores or abs(scores[0] - scores[1]) > 0.0002}


STORY = st.lists(
    st.lists(st.sampled_from(CLAIMS), min_size=2, max_size=6, unique=True).map("\n\n".join),
    min_size=2,
    max_size=5,
    unique=True,
)


@FEW
@given(STORY, st.randoms(use_true_random=False))
def test_other_names_and_another_order_give_the_same_links(runner, texts, chance):
    names = list("abcdefgh"[: len(texts)])
    others = chance.sample(["zeta", "mu", "alpha", "10", "x-ray", "B"], len(texts))
    rename = dict(zip(others, names, strict=True))
    usual = aligned(runner, dict(zip(names, texts, strict=True)))
    other = aligned(runner, dict(zip(others, texts, strict=True)))
    assert differing(sides(usual, dict(zip(names, names, strict=True))), sides(other, rename)) == {}


@FEW
@given(STORY, st.sampled_from(CLAIMS))
def test_every_document_and_segment_is_accounted_for(runner, texts, extra):
    documents = named([*texts, extra])
    alignment = aligned(runner, documents)
    assert [document.id for document in alignment.documents] == sorted(documents)
    assert {piece.document for piece in alignment.segments} == set(documents)
    told = [document for story in alignment.stories for document in story.documents]
    assert len(told) == len(set(told))
    known = {piece.id for piece in alignment.segments}
    assert {s for link in alignment.links for s in (*link.a, *link.b)} <= known


def test_copies_of_a_text_are_listed_and_told_once(runner):
    text = "\n\n".join(CLAIMS[:3])
    texts = {"a": text, "b": text.replace("\n", "\r\n") + "\n", "c": text, "d": "\n\n".join(CLAIMS[2:5])}
    alone, alignment = aligned(runner, {name: texts[name] for name in "ad"}), aligned(runner, texts)
    assert {document.id: document.copy_of for document in alignment.documents if document.copy_of is not UNSET} == {
        "b": "a",
        "c": "a",
    }
    first, *copies = (document for document in alignment.documents if document.id in "abc")
    assert all((copy.story, copy.languages) == (first.story, first.languages) for copy in copies)
    assert alignment.links == alone.links
    assert alignment.segments == alone.segments
    assert [w for w in alignment.run.warnings if "copies" in w] == [
        "a.txt: the same text is in b.txt, c.txt, listed as copies"
    ]
    VALIDATOR.validate(json.loads(dump_alignment(alignment)))


def test_a_folder_too_large_to_be_aligned_whole_is_aligned_in_parts(runner, monkeypatch):
    texts = {
        "a": "The bridge at Qasr collapsed, killing 14 people.\n\nRescue teams searched the river until nightfall.",
        "b": "Fourteen people died when the Qasr bridge collapsed.\n\nUntil nightfall rescue teams searched the river.",
        "c": "Bees make honey in summer.\n\nKeepers sell it at the market.",
        "d": "In summer bees make honey.\n\nAt the market keepers sell it.",
        "e": "Officials did not say who had built the dam.",
    }
    small = Alignment(min_score=0.05, whole_documents=3, part_documents=2, common=1.0)
    monkeypatch.setattr(runner, "settings", msgspec.structs.replace(runner.settings, alignment=small))
    alignment = aligned(runner, texts)
    assert any("in 3 parts" in warning for warning in alignment.run.warnings)
    assert {(pair.a, pair.b) for pair in alignment.document_pairs} == {("a", "b"), ("c", "d")}
    assert {piece.document for piece in alignment.segments} == set(texts)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "alignment.json")
        path.write_bytes(dump_alignment(alignment))
        assert read_alignment(path) == alignment
