"""Reprints of one report: found, aligned once, and given what was found of their original."""

import numpy as np
import pytest

from pipeline.alignment.reprints import SURE, Sentences, find_reprints
from pipeline.alignment.units import take_part
from pipeline.settings import Alignment
from pipeline.stages.align import align
from tests.alignment.folders import FIRE, folder_of

WIRE = FIRE["wire"]
REPRINT = [
    "Blaze at Alder harbour",
    WIRE[1],
    WIRE[2].replace("held", "stored"),
    WIRE[4],
    WIRE[3],
    "A docker said the conveyor belt was old.",
]
REPRINTED = FIRE | {"zreprint": REPRINT}


def found(documents):
    units = take_part(*folder_of(documents))
    return units, find_reprints(units)


def told(documents, **settings):
    """Links as {(text, text): score}, and the whole result."""
    sources, segments, vectors = folder_of(documents)
    aligned = align(sources, segments, vectors, Alignment(**settings))
    text = {segment.id: segment.text for segment in segments}
    return {
        (
            link.a[0].split("#")[0],
            link.b[0].split("#")[0],
            *(" ".join(text[i] for i in side) for side in (link.a, link.b)),
        ): (link.score)
        for link in aligned.links
    }, aligned


def test_a_report_with_another_headline_and_a_changed_word_is_a_reprint():
    units, reprints = found(REPRINTED)
    place = {name: i for i, name in enumerate(units.documents)}
    assert reprints.original.tolist() == [
        place["wire"] if name == "zreprint" else place[name] for name in units.documents
    ]
    twins = {units.texts[row]: units.texts[reprints.twin[row]] for row in reprints.rows.tolist()}
    assert twins == {REPRINT[1]: WIRE[1], REPRINT[2]: WIRE[2], REPRINT[3]: WIRE[4], REPRINT[4]: WIRE[3]}
    assert reprints.share[place["zreprint"]] == pytest.approx(sum(len(x.split()) for x in REPRINT[1:5]) / 62, abs=0.001)


def test_a_rewrite_is_no_reprint_and_of_two_documents_none_is():
    assert not len(found(FIRE)[1].rows)
    assert not len(found({"wire": WIRE, "zreprint": REPRINT})[1].rows)


def test_a_sentence_said_twice_has_two_twins_at_most():
    units, reprints = found({"a": [*WIRE, WIRE[1]], "b": [WIRE[1], WIRE[1], WIRE[1]], "c": FIRE["elsewhere"]})
    assert sorted(units.ids[reprints.twin[row]] for row in reprints.rows.tolist()) == ["a#2", "a#7"]


def test_sentences_of_other_words_or_numbers_or_in_another_order_are_not_alike():
    said = [line.lower().split() for line in ("Five men were held on Monday in the old port", "Two men were held")]
    known = Sentences([*said, said[0][::-1], [*said[0][:-1], "harbour"], [], ["six", *said[0][1:]]])
    known.add(slice(0, 2))
    assert known.alike(0) == {0: 1.0}
    assert known.alike(2) == {}
    assert known.alike(3) == {0: pytest.approx(0.9)}
    assert known.alike(4) == {}
    assert known.alike(5) == {}


def test_reprints_change_nothing_between_the_others():
    without, _ = told(FIRE)
    with_reprints, aligned = told(FIRE | {"yreprint": WIRE[1:5], "zreprint": [*WIRE[:2], *WIRE[3:]]})
    assert {key: score for key, score in with_reprints.items() if not {"zreprint", "yreprint"} & {*key[:2]}} == without
    assert {document for story in aligned.stories if len(story.documents) > 1 for document in story.documents} == {
        *("wire", "rewrite", "zreprint", "yreprint")
    }


def test_what_is_found_of_a_report_holds_for_its_reprints():
    links, aligned = told(REPRINTED)
    assert links["wire", "zreprint", WIRE[1], REPRINT[1]] == SURE
    assert (
        links["rewrite", "zreprint", FIRE["rewrite"][2], REPRINT[1]]
        == links["rewrite", "wire", FIRE["rewrite"][2], WIRE[1]]
    )
    pairs = {(pair.a, pair.b): pair for pair in aligned.document_pairs}
    assert len(pairs) == 6
    assert pairs["wire", "zreprint"].reasons.keys() == {"reprint"}
    assert pairs["rewrite", "zreprint"].probability == pairs["rewrite", "wire"].probability


def test_what_a_reprint_says_on_top_is_aligned_by_itself():
    sources, segments, vectors = folder_of(REPRINTED)
    low = align(sources, segments, vectors, Alignment(min_score=0.01))
    own = next(segment.id for segment in segments if segment.text == REPRINT[5])
    assert any(own in (*link.a, *link.b) for link in low.links)
    assert all(np.isfinite(link.score) for link in low.links)


def test_of_many_reprints_each_is_linked_with_the_original_and_the_others_but_not_with_all_of_them():
    many = {f"z{n:03}": WIRE[:5] for n in range(70)}
    links, _ = told({"rewrite": FIRE["rewrite"]} | many | {"wire": WIRE})
    of_one = [key for key in links if WIRE[1] in key[2:]]
    assert len([key for key in of_one if FIRE["rewrite"][2] in key[2:]]) == 71
    assert len([key for key in of_one if "rewrite" not in key[:2]]) == 70
    few, aligned = told({"rewrite": FIRE["rewrite"], "z1": WIRE[:5], "z2": WIRE[:5], "wire": WIRE})
    assert few["z1", "z2", WIRE[1], WIRE[1]] == SURE
    assert {(pair.a, pair.b): pair.probability for pair in aligned.document_pairs}["z1", "z2"] == SURE
