"""What a number counts, and the other values of a text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.facts import find_values


def found(text: str, language: str = "en") -> list[tuple[str, str, str | None]]:
    return [(value.kind, value.value, value.unit) for value in find_values(text, language) if value.kind != "name"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("a bounty of $10 million", "en", ("amount", "USD 10000000", "USD")),
        ("85 billion Iraqi dinars", "en", ("amount", "dinar 85000000000", "dinar")),
        ("150 مليون دولار", "ar", ("amount", "USD 150000000", "USD")),
        ("97% full", "en", ("percentage", "97", "percent")),
        ("79 بالمئة", "ar", ("percentage", "79", "percent")),
        ("Cabello (62 years old)", "en", ("age", "62", "year")),
        ("a 57-year-old Georgian", "en", ("age", "57", "year")),
        ("Irakli Tsereli, 57, from Georgia", "en", ("age", "57", "year")),
        ("Mona Khalil, who is 39, lost her home", "en", ("age", "39", "year")),
        ("كابيو (62 عاما)", "ar", ("age", "62", "year")),
        ("4 sources told them", "en", ("source_count", "4", "source")),
        ("three people with knowledge of the contacts", "en", ("source_count", "3", "source")),
        ("multiple sources familiar with the talks", "en", ("source_count", "several", "source")),
        ("An informed source stated", "en", ("source_count", "1", "source")),
        ("أربعة مصادر أبلغتها", "ar", ("source_count", "4", "source")),
        ("مصدران مطلعان", "ar", ("source_count", "2", "source")),
        ("for nine days", "en", ("duration", "9", "day")),
        ("a year and a half", "en", ("duration", "1.5", "year")),
        ("منذ أسبوعين", "ar", ("duration", "2", "week")),
        ("ثلاثة أمتار ونصف المتر", "ar", ("measure", "3.5", "metre")),
        ("34 nautical miles", "en", ("measure", "34", "nautical mile")),
        ("14 of them were arrested", "en", ("number", "14", "arrested")),
        ("فُقد ٦١ آخرون", "ar", ("number", "61", "missing")),
        ("lots VT-2296", "en", ("code", "VT-2296", None)),
        ("the driver, 75, was hurt", "en", ("age", "75", "year")),
        ("the number, 75, was drawn", "en", ("number", "75", None)),
        ("a boy of eight from Geelong", "en", ("age", "8", "year")),
        ("a computer science student of 23, who was jailed", "en", ("age", "23", "year")),
        ("a man of 44 years, was carried ashore", "en", ("age", "44", "year")),
        ("طفلة في الثالثة من عمرها", "ar", ("age", "3", "year")),
        ("في الحادية والخمسين من العمر", "ar", ("age", "51", "year")),
        ("nearly half a year", "en", ("duration", "0.5", "year")),
        ("three thermal drones", "en", ("number", "3", "drone")),
        ("two of her children", "en", ("number", "2", "child")),
        ("seven financial institutions", "en", ("number", "7", "institution")),
        ("Two Uzbek diplomats were expelled", "en", ("number", "2", "diplomat")),
        ("a pair of functionaries at the centre", "en", ("number", "2", "functionary")),
        ("90 millions of dong", "en", ("number", "90000000", None)),
        ("فقد تبادل 146 رسالة", "ar", ("number", "146", None)),
        ("at 1:17 p.m.", "en", ("time", "13:17", "clock")),
        ("seventeen minutes past one in the afternoon", "en", ("time", "13:17", "clock")),
        ("20 minutes before 10 p.m.", "en", ("time", "21:40", "clock")),
        ("الساعة الواحدة والدقيقة السابعة والعشرين بعد الظهر", "ar", ("time", "13:27", "clock")),
    ],
)
def test_a_number_is_told_by_what_it_counts(text, language, expected):
    assert found(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("about 63,000 savers", "about"),
        ("well over 400 people", "over"),
        ("14 people or more", "over"),
        ("less than a week", "under"),
        ("14 people", ""),
    ],
)
def test_a_loose_number_says_so(text, bound):
    assert find_values(text, "en")[0].bound == bound


def test_one_of_them_counts_nothing():
    assert found("one of the people said no one came") == []


def test_a_name_that_is_a_number_too_counts_nothing():
    assert find_values("منزل مساعده غوس ألفين الذي غادر", "ar") == []


def test_a_number_in_a_name_counts_nothing():
    assert [v.kind for v in find_values("The report by Two Rivers News Agency came late.", "en")] == ["name"]


def test_names_are_runs_of_capitals_without_titles_and_sentence_openers():
    text = "Former President Hugo Chávez met Awad al-Dhiyabi. Talks continued in Cabello’s office."
    names = [value.text for value in find_values(text, "en") if value.kind == "name"]
    assert names == ["Hugo Chávez", "Awad al-Dhiyabi", "Cabello"]


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet="0123456789 ,.%$€-/:aعثلاثةمليونوfour()\u064e\u00a0Jan", max_size=60),
    st.sampled_from(["en", "ar", "und"]),
)
def test_values_quote_the_text_and_do_not_overlap(text, language):
    values = find_values(text, language)
    assert all(text[value.start : value.end] == value.text for value in values)
    assert all(a.end <= b.start for a, b in pairwise(values))
