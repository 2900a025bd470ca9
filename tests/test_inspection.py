"""The terminal view: the chosen part, in the width there is, and no text that steers the terminal."""

import io
import json
from pathlib import Path

import msgspec
import pytest
from rich.console import Console

from pipeline.alignment_file import read_alignment
from pipeline.errors import InputError
from pipeline.inspection import Selection, as_json, choose, show
from pipeline.records import Alignment, Story

THREE_VERSIONS = Path(__file__).parent / "report" / "three_versions.json"


@pytest.fixture
def alignment() -> Alignment:
    return read_alignment(THREE_VERSIONS)


def shown(alignment, selection=Selection(), width=120, **how) -> str:  # noqa: B008
    out = io.StringIO()
    show(alignment, Console(file=out, width=width, **how), selection)
    return out.getvalue()


def test_stories_coverage_disagreements_and_claims_are_shown(alignment):
    text = " ".join(shown(alignment).split())
    for part in (
        "empty.txt: no text",
        "Ferry sinks off Sulawesi, 47 dead",
        "Not the same story",
        "Where they disagree",
        "wire “61” ≠ arabic “١٦”",
        "3 claims",
        "g2 told by 3 equivalent 95% differs",
        "كانت العبّارة مرخصة",
        "The ferry was licensed to carry",
        "1 more link between passages of different claims",
    ):
        assert part in text
    assert "of ↓ told by → 1 2 3" in text
    assert "1 wire · 75% 59%" in text


def test_versions_stand_side_by_side_where_there_is_room_and_below_each_other_where_not(alignment):
    def line_with(text, words):
        return next(line for line in text.splitlines() if words in line)

    wide, narrow = shown(alignment, width=160), shown(alignment, width=50)
    assert "The papers on board" in line_with(wide, "The vessel was licensed")
    assert "The papers on board" not in line_with(narrow, "The vessel was licensed")


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(alignment, width):
    from rich.cells import cell_len

    assert max(cell_len(line) for line in shown(alignment, width=width).splitlines()) <= width


def test_claims_come_in_the_order_of_the_fullest_version(alignment):
    turned = msgspec.structs.replace(alignment, groups=alignment.groups[::-1])
    text = shown(turned)
    assert text.index("g1  told") < text.index("g2  told") < text.index("g3  told")


@pytest.mark.parametrize(
    ("selection", "groups", "links"),
    [
        (Selection(), ["g1", "g2", "g3"], ["l1", "l2", "l3", "l4", "l5", "l6", "l7"]),
        (Selection(document="blog"), ["g2", "g3"], ["l3", "l4", "l6", "l7"]),
        (Selection(min_score=0.9), ["g2", "g3"], ["l1", "l2"]),
        (Selection(language="ar"), ["g1", "g2", "g3"], ["l1", "l2", "l3", "l4", "l5", "l6"]),
        (Selection(language="ar", min_score=0.7), ["g1", "g2", "g3"], ["l1", "l2", "l3", "l4", "l5"]),
        (Selection(differs=True), ["g2"], ["l1", "l3", "l4"]),
        (Selection(document="blog", differs=True, min_score=0.82), [], []),
        (Selection(document="other"), [], []),
    ],
)
def test_a_selection_keeps_what_fits_and_nothing_else(alignment, selection, groups, links):
    chosen = choose(alignment, selection)
    assert ([g.id for g in chosen.groups], [link.id for link in chosen.links]) == (groups, links)


def test_the_selection_as_json_is_an_alignment_of_its_own(alignment, tmp_path):
    path = tmp_path / "chosen.json"
    path.write_text(as_json(alignment, Selection(document="blog", min_score=0.7)), encoding="utf-8")
    chosen = read_alignment(path)
    assert [link.id for link in chosen.links] == ["l3", "l4"]
    assert {s.id for s in chosen.segments} == {"wire#1", "arabic#1", "blog#2"}
    assert json.loads(path.read_text(encoding="utf-8"))["documents"][1]["id"] == "arabic"


def test_an_unknown_document_or_language_is_said_with_what_there_is(alignment):
    with pytest.raises(InputError, match="arabic, blog, other, wire"):
        choose(alignment, Selection(document="nobody"))
    with pytest.raises(InputError, match="ar, en"):
        choose(alignment, Selection(language="fr"))


def test_escapes_controls_and_direction_marks_of_documents_do_not_reach_the_terminal(alignment):
    text = "\x1b]0;owned\x07\x1b[2J\x9b31m red \u202eevil\u2066 [bold]tag[/bold] \x00\r\n\ttab"
    replace = msgspec.structs.replace
    hostile = replace(
        alignment,
        segments=[replace(s, text=text) for s in alignment.segments],
        stories=[replace(s, label=text) for s in alignment.stories],
        documents=[replace(d, title=text) for d in alignment.documents],
        run=replace(alignment.run, warnings=[text]),
    )
    seen = shown(hostile, width=160)
    assert not set(seen) & set("\x1b\x07\x9b\x00\r\t\u202e\u2066")
    assert "[bold]tag[/bold]" in seen


def test_differing_values_are_set_off_on_a_colour_terminal(alignment):
    assert "\x1b[1;4;31m61\x1b[0m" in shown(alignment, force_terminal=True, color_system="standard")


def test_an_alignment_of_nothing_alike_is_shown(alignment):
    bare = msgspec.structs.replace(
        alignment,
        links=[],
        groups=[],
        stories=[],
        documents=[msgspec.structs.replace(d, story=None) for d in alignment.documents],
    )
    assert "0 claims" in shown(bare)


def test_a_document_alone_with_its_story_stands_apart_with_the_reason(alignment):
    alone = Story("s2", "Another ferry", ["other"], [[1.0]])
    text = " ".join(shown(msgspec.structs.replace(alignment, stories=[*alignment.stories, alone])).split())
    assert "Another ferry ─" not in text
    assert "other: other event; nearest is wire, 4% likely to tell the same event" in text


def test_what_a_document_may_have_been_written_from_is_said_once_as_an_estimate(alignment):
    text = " ".join(shown(alignment).split())
    assert text.count("may have been written from") == 1
    assert "blog may have been written from wire (estimate: 64%)" in text


def test_a_reprint_is_called_the_same_text_and_nothing_is_estimated_of_it(alignment):
    pairs = [
        msgspec.structs.replace(pair, reasons={"reprint": 0.957}) if {pair.a, pair.b} == {"blog", "wire"} else pair
        for pair in alignment.document_pairs
    ]
    text = " ".join(shown(msgspec.structs.replace(alignment, document_pairs=pairs)).split())
    assert "blog is the same text as wire in 95% of the words" in text
    assert "may have been written from" not in text


def test_a_claim_that_a_person_confirmed_says_so_instead_of_a_probability(alignment):
    links = [msgspec.structs.replace(link, score=1.0, origin="added") for link in alignment.links]
    text = " ".join(shown(msgspec.structs.replace(alignment, links=links)).split())
    assert "g2 told by 3 equivalent added by a person differs" in text


def test_copies_are_named_below_the_document_they_repeat_and_nowhere_else(alignment):
    first = alignment.documents[0]
    copies = [msgspec.structs.replace(first, id=f"mirror{n}", copy_of=first.id) for n in range(7)]
    again = msgspec.structs.replace(alignment, documents=[*alignment.documents, *copies])
    text = " ".join(shown(again).split())
    assert f"copies of {first.id}: mirror0, mirror1, mirror2, mirror3, mirror4 and 2 more" in text
    assert text.count("mirror1") == 1
    with pytest.raises(InputError, match=f"copy of '{first.id}'"):
        choose(again, Selection(document="mirror3"))
