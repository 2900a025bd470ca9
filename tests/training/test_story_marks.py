"""The stories written for fitting the aligner: their marks become documents and gold that say what was marked."""

import sys
from pathlib import Path

import pytest

TRAINING = Path(__file__).parent.parent.parent / "training"
sys.path.insert(0, str(TRAINING))

from stories import StoryError, gold_of, is_test, read_document, read_story  # noqa: E402

STORIES = sorted((TRAINING / "data" / "stories").glob("*.story"))
SMALL = """=== wire | en | fire
{c1}Fire at mill in Brook kills 3{/}

{c1}A fire killed three in Brook.{/} {c2}The mill was built{/} {c2}in 1900.{/}
=== rewrite | en | fire
{c1~+c2}An old mill built in 1901 burned.{/} Nobody knows why.
=== other | en | flood
Rain fell in Brook.
=== discrepancies
date | c2 | wire: 1900 | rewrite: 1901
"""


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "brook-fire.story"
    path.write_text(SMALL, encoding="utf-8")
    return read_story(path)


def words(side):
    return " ".join(span["text"] for span in side)


def test_passages_that_share_a_claim_are_linked_whole_or_in_part(small):
    links = {(words(x["a"]), words(x["b"]), x["relation"]) for x in gold_of(small)["links"]}
    old = "An old mill built in 1901 burned."
    assert links == {
        (old, "Fire at mill in Brook kills 3", "partial"),
        (old, "A fire killed three in Brook.", "partial"),
        (old, "The mill was built in 1900.", "partial"),
    }


def test_offsets_hold_and_discrepancies_carry_their_spans(small):
    gold = gold_of(small)
    for link in gold["links"]:
        for span in (*link["a"], *link["b"]):
            assert small["documents"][span["doc"]][2][span["start"] : span["end"]] == span["text"]
    assert words(gold["discrepancies"][0]["spans"]["rewrite"]) == "An old mill built in 1901 burned."


def test_a_discrepancy_may_show_wherever_its_claim_is_told(tmp_path):
    path = tmp_path / "brook-fire.story"
    path.write_text(SMALL.replace("mill in Brook kills", "{/}{c2~}old mill{/}{c1} in Brook kills"), encoding="utf-8")
    spans = gold_of(read_story(path))["discrepancies"][0]["spans"]
    assert words(spans["wire"]) == "old mill The mill was built in 1900."


@pytest.mark.parametrize(
    "marked", ["{c1}open", "closed{/}", "{c1}a {c2}b{/}{/}", "{c1} {/}", "a {brace}"], ids=lambda text: text
)
def test_wrong_marks_are_errors(marked):
    with pytest.raises(StoryError):
        read_document("wire", marked)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_has_links_and_a_document_of_another_event(path):
    story = read_story(path)
    assert len(gold_of(story)["links"]) >= 20
    events = [event for _, event, _, _ in story["documents"].values()]
    assert len(set(events)) >= 2
    assert max(events.count(event) for event in events) >= 2


def test_about_a_quarter_is_for_testing_only():
    share = sum(is_test(path.stem) for path in STORIES) / len(STORIES)
    assert 0.1 < share < 0.45
