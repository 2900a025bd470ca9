"""Passages: the text of several segments, its language and its English."""

from sample import cut, sample

from pipeline.exchange.passages import linked_passages


def passages():
    return {found.link.id: found for found in linked_passages(sample())}


def test_abutting_segments_are_joined_to_the_letter_and_others_by_one_space():
    assert passages()["l2"].a.text == "  They agreed.Nobody else came."
    assert passages()["l3"].a.text == "التقى ثلاثة وزراء\u200f يوم الثلاثاء.  واتفقوا. "


def test_a_passage_can_be_cut_into_its_segments_again():
    for found in linked_passages(sample()):
        for passage in (found.a, found.b):
            assert cut(passage.text, passage.spans) == [s.text for s in passage.segments]


def test_only_what_was_translated_has_a_translation_and_it_tells_its_flags():
    found = passages()["l3"]
    assert found.a.translation == "Three ministers met on Tuesday. And they agreed."
    assert found.a.translation_flags == ["retried", "suspect"]
    assert found.b.translation is None
    assert found.b.translation_flags == []


def test_a_link_knows_its_group():
    assert passages()["l1"].group == "g1"
    assert passages()["l2"].group is None
