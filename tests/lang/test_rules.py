"""Every language's rules load, are well formed and agree with one another."""

import pytest

from pipeline.lang import SHARED, any_of, languages, phrase, plain, rules_for, written
from pipeline.lang.scripts import BLOCKS, letters_by_script, main_script, rules_by_script, script_of

EVERY = (*languages(), SHARED)


@pytest.mark.parametrize("language", EVERY)
def test_the_rules_of_a_language_load_and_name_it(language):
    rules = rules_for(language)
    assert rules.name
    assert rules.script == "Common" or rules.script in {script for _, script in BLOCKS}


@pytest.mark.parametrize("language", EVERY)
def test_the_furniture_patterns_compile_and_none_matches_everything(language):
    furniture = rules_for(language).furniture
    for pattern in (any_of(furniture.patterns), written(furniture.signatures)):
        assert pattern is None or not pattern.fullmatch("the minister told reporters that nothing had changed")
    sentences = any_of(furniture.sentences)
    assert sentences is None or not sentences.search("the minister told reporters that nothing had changed")


@pytest.mark.parametrize("language", languages())
def test_a_language_has_what_cutting_and_telling_it_apart_need(language):
    rules = rules_for(language)
    assert {".", "!"} <= set(rules.sentences.terminators)
    assert len(rules.frequent) >= 20
    assert len(rules.dates.months) >= 12
    assert len(rules.dates.weekdays) >= 7
    assert all(word == word.lower() for word in rules.frequent)


@pytest.mark.parametrize("language", EVERY)
def test_no_list_of_a_language_repeats_an_entry(language):
    rules = rules_for(language)
    for struct in (rules.sentences, rules.dates, rules.furniture):
        for field in struct.__struct_fields__:
            entries = getattr(struct, field)
            if isinstance(entries, list):
                assert len(entries) == len(set(entries)), f"{language}: {field}"


@pytest.mark.parametrize("language", languages())
def test_abbreviations_are_written_without_their_last_full_stop(language):
    sentences = rules_for(language).sentences
    for entry in (*sentences.titles, *sentences.abbreviations, *sentences.clock, *sentences.before_number):
        assert not entry.endswith("."), entry


def test_a_language_without_rules_gets_those_that_hold_everywhere():
    assert rules_for("xx") == rules_for(SHARED)


def test_plain_makes_one_form_of_the_ways_to_write_a_phrase():
    assert plain("اقرأ أيضاً") == plain("اقرا  ايضا")
    assert phrase("  إقرأ المزيد... ") == phrase("اقرأ المزيد")
    assert phrase("Related Articles:") == "related articles"


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("a", "Latin"),
        ("é", "Latin"),
        ("ش", "Arabic"),
        ("ﷲ", "Arabic"),
        ("ж", "Cyrillic"),
        ("語", "Han"),
        ("の", "Kana"),
        ("한", "Hangul"),
        ("א", "Hebrew"),
        ("ग", "Devanagari"),
    ],
)
def test_a_letter_has_the_script_of_its_block(letter, script):
    assert script_of(letter) == script


def test_what_is_no_letter_has_no_script():
    assert [script_of(c) for c in "1٣ .؟€"] == [None] * 6
    assert main_script("20:37") is None
    assert letters_by_script("abc شش") == {"Latin": 3, "Arabic": 2}


def test_blocks_are_in_order():
    starts = [start for start, _ in BLOCKS]
    assert starts == sorted(set(starts))


def test_the_commonest_words_choose_the_rules_of_a_script():
    defaults = {"Latin": "en", "Arabic": "ar", "Cyrillic": "ru"}
    assert rules_by_script("Der Minister hat das nicht gesagt und die Bank ist zu.", defaults)["Latin"] == "de"
    assert rules_by_script("یہ خبر ہے اور اس میں کچھ نہیں", defaults)["Arabic"] == "ur"
    assert rules_by_script("xyz", defaults) == defaults
