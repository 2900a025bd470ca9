import pytest

from pipeline.translation.guards import problems

LONG = "وقال مصدر مطلع إن إطلاق العنان للقوات قد يؤدي إلى فوضى تسعى واشنطن إلى تجنبها"


def found(source, target):
    return problems(source, target, max_ratio=3.0)


def test_a_plain_translation_passes():
    assert (
        found(
            LONG,
            "An informed source said that unleashing the forces could lead to chaos that Washington seeks to avoid",
        )
        == []
    )


@pytest.mark.parametrize("target", ["", "  ", "…", "."])
def test_nothing_said_for_something_is_empty(target):
    assert found(LONG, target) == ["empty"]


def test_a_source_without_words_may_stay_without_words():
    assert found("***", "") == []


@pytest.mark.parametrize(
    "target", ["the the the the minister", "on the other hand, " * 5, "he said that he " * 6, "T" + "ARRANNA" * 9]
)
def test_a_loop_is_repetition(target):
    assert "repetition" in found(LONG, target)


def test_a_source_that_repeats_itself_may_be_repeated():
    assert found("نعم نعم نعم نعم نعم نعم", "yes yes yes yes yes yes") == []


def test_far_too_long_or_short_is_out_of_proportion():
    assert "length" in found(LONG, "yes")
    assert "length" in found("مرحبا", " ".join(f"word{n}" for n in range(30)))


def test_two_words_may_become_one():
    assert found("اقرأ أيضا", "Related") == []


def test_arabic_left_in_the_output_is_copied():
    assert "copied" in found(LONG, "وقال مصدر مطلع that the forces could lead to chaos and more")


def test_a_latin_source_copied_whole_is_copied():
    line = "le ministre a rencontré deux témoins hier"
    assert found(line, line) == ["copied"]
    assert found("Nicolás Maduro", "Nicolás Maduro") == []
