"""Large folders: parts of documents that resemble each other, aligned one by one and put together."""

import msgspec

from pipeline.settings import Alignment
from pipeline.stages.align import align, together
from pipeline.stages.divide import divide
from tests.alignment.folders import FIRE, folder_of

MUSIC = {
    "concert": [
        "The Bergen philharmonic opened its season with a concerto by Solveig Aas.",
        "Critics praised the soloist for her restraint.",
        "Tickets for the winter concerts go on sale next week.",
        "Conductor Harald Lien dedicated the evening of 14 May to 9 victims of the flood in Voss.",
    ],
    "review": [
        "Solveig Aas and her concerto opened the season of the Bergen philharmonic.",
        "The soloist was praised by critics for restraint.",
        "Next week tickets for the winter concerts go on sale.",
        "Conductor Harald Lien dedicated the evening of 14 May to the 9 victims of the flood in Voss.",
    ],
}
MIXED = {
    "a-wire": FIRE["wire"],
    "b-rewrite": FIRE["rewrite"],
    **MUSIC,
    "weather": ["Rain fell all day on the islands."],
}
SMALL = Alignment(whole_documents=2, part_documents=2, part_segments=20, common=1.0)


def parts_of(documents, settings=SMALL, first=()):
    sources, segments, _ = folder_of(documents)
    return divide(sources, segments, settings, first)


def test_a_folder_within_the_limits_stays_whole():
    assert parts_of(MIXED, Alignment()) == [sorted(MIXED)]


def test_documents_of_one_story_come_into_one_part_and_a_stranger_into_its_own():
    assert parts_of(MIXED) == [["a-wire", "b-rewrite"], ["concert", "review"], ["weather"]]


def test_no_part_grows_beyond_its_limits_but_two_long_documents_may_meet():
    many = {f"{name}{n}": lines for n in range(3) for name, lines in MIXED.items()}
    assert max(map(len, parts_of(many))) <= SMALL.part_documents
    tight = msgspec.structs.replace(SMALL, part_segments=4)
    assert ["a-wire", "b-rewrite"] in parts_of(MIXED, tight)
    wide = msgspec.structs.replace(SMALL, part_documents=9, part_segments=12)
    sizes = [sum(len(many[document]) for document in part) for part in parts_of(many, wide)]
    assert max(sizes) <= 12


def test_every_document_is_in_one_part_even_without_words():
    documents = {**MIXED, "numbers": ["12", "13"], "dots": ["…"]}
    assert sorted(document for part in parts_of(documents) for document in part) == sorted(documents)


def test_documents_that_a_person_joined_come_together_first():
    assert ["concert", "weather"] in parts_of(MIXED, first=[("concert", "weather")])


def test_parts_put_together_are_numbered_anew_and_hold_what_each_found():
    found = [align(*folder_of({name: MIXED[name] for name in part}), Alignment()) for part in parts_of(MIXED)]
    whole = together(found)
    assert len(whole.links) == sum(len(part.links) for part in found) > 0
    assert [link.id for link in whole.links] == [f"l{n}" for n in range(1, len(whole.links) + 1)]
    assert [link.score for link in whole.links] == sorted((link.score for link in whole.links), reverse=True)
    assert [group.id for group in whole.groups] == [f"g{n}" for n in range(1, len(whole.groups) + 1)]
    assert [story.id for story in whole.stories] == ["s1", "s2", "s3"]
    assert [len(story.documents) for story in whole.stories] == [2, 2, 1]
    link_of = {link.id: link for link in whole.links}
    for group in whole.groups:
        held = {id for passage in group.passages for id in passage}
        assert all(held.issuperset((*link_of[id].a, *link_of[id].b)) for id in group.links)
