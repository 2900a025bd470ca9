"""Arabic words as the glossary lists them."""

from pipeline.alignment.arabic import arabic_words, forms, without_ending
from pipeline.alignment.glossary import glossary, translations_of


def test_words_are_folded_and_digits_and_latin_are_left_out():
    assert arabic_words("أكّد الوزيرُ أنّ 14 قرية، NATO و٣ مدن") == ["اكد", "الوزير", "ان", "قريه", "مدن"]


def test_proclitics_are_taken_off_one_after_the_other():
    assert next(iter(forms("وبالوزاره"))) == "وبالوزاره"
    assert "وزاره" in list(forms("وبالوزاره"))
    assert list(forms("الوزير")) == ["وزير"]


def test_endings_leave_at_least_three_letters():
    assert without_ending("انتخابات") == "انتخاب"
    assert without_ending("سنه") == "سنه"


def test_a_minister_keeps_the_waw_that_is_no_conjunction():
    assert "minist" in translations_of("وزير")
    assert translations_of("والوزير") == translations_of("وزير") == translations_of("الوزير")


def test_a_word_that_nobody_translated_is_unknown_and_one_of_little_meaning_is_known():
    assert translations_of("شتاتبارك") is None
    assert translations_of("علي") is not None


def test_the_glossary_holds_probabilities_and_marks_names():
    known = glossary()
    assert len(known) > 15_000
    assert all(0 < p <= 1 for row in known.values() for p in row.values())
    assert "Maduro" in known["مادورو"]
    assert next(iter(known["سد"])) == "dam"
