import pytest
from measures import (
    adjusted_bleu,
    date_recall,
    empty_rate,
    hallucination_rate,
    name_recall,
    number_recall,
    numbers_kept,
    oscillates,
)

SOURCE = "قتل 23 شخصا في 4 هجمات يوم الأحد"
REFERENCE = "On Sunday 23 people were killed in 4 attacks"


def test_numbers_count_one_by_one_and_by_pair():
    rows = [(SOURCE, REFERENCE, "23 people were killed in attacks"), ("5 دول", "5 countries", "five countries")]
    assert number_recall(rows, "ar") == pytest.approx(2 / 3, abs=0.001)
    assert numbers_kept(rows, "ar") == 0.5


def test_a_date_is_recalled_when_day_and_month_are_right():
    reference = "He was arrested on January 3, 2023 and tried in May 2024."
    assert date_recall([("", reference, "Arrested 3 January 2023, tried in May 2024")]) == 1.0
    assert date_recall([("", reference, "Arrested 3 February 2023, tried in May 2024")]) == 0.5


def test_a_name_is_recalled_in_another_romanisation():
    reference = "The minister met Ziad Hatem in Beirut."
    assert name_recall([("", reference, "Ziyad Hatem met him in Beirut")]) == 1.0
    assert name_recall([("", reference, "Ziyad met him in Paris")]) == pytest.approx(1 / 3, abs=0.001)


def test_nothing_to_count_is_no_figure():
    assert number_recall([("نعم", "Yes", "Yes")], "ar") is None
    assert name_recall([]) is None


def test_an_output_without_words_is_empty_unless_its_source_is():
    assert empty_rate([("نعم", "yes", "…"), ("نعم", "yes", "yes"), ("***", "***", "")]) == 0.5


def test_a_run_of_words_that_comes_back_oscillates():
    assert oscillates(SOURCE, "and he said that, and he said that, and he said that")
    assert not oscillates(SOURCE, REFERENCE)
    song = "لا لا لا لا لا لا لا"
    assert not oscillates(song, "la la la la la la la")


def test_other_words_than_the_reference_s_are_a_hallucination():
    detached = "This page is about the history of football clubs"
    assert hallucination_rate([(SOURCE, REFERENCE, detached), (SOURCE, REFERENCE, REFERENCE)]) == 0.5


def test_adjusted_bleu_is_one_for_the_same_words_and_falls_with_each_lost_one():
    parts = ["On Sunday 23 people were killed", "On Sunday 23 people", "On people Sunday"]
    scores = [adjusted_bleu(part, REFERENCE) for part in [REFERENCE, *parts]]
    assert scores[0] == 1.0
    assert scores == sorted(scores, reverse=True)
