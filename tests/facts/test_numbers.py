"""Numbers in digits and words, English and Arabic."""

import pytest

from pipeline.facts.numbers import numbers_in
from pipeline.facts.reading import read
from pipeline.facts.tables import tables


def numbers(text: str, language: str) -> list[float]:
    return [span.number for span in numbers_in(read(text), tables(language))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("62 people", [62]),
        ("63,412 depositors", [63412]),
        ("four hundred and twelve", [412]),
        ("two hundred twenty-three thousand", [223000]),
        ("1.5 million", [1_500_000]),
        ("a dozen", [12]),
        ("half a million", [500_000]),
        ("half a dozen", [6]),
        ("two and a half million", [2_500_000]),
        ("three quarters of a million", [750_000]),
        ("85bn", [85e9]),
        ("£48m", [48e6]),
        ("22m views", [22e6]),
        ("100m from the gate", [100]),
        ("nineteen ninety-nine", [1999]),
        ("twenty-third", [23]),
        ("between two and three", [2, 3]),
        ("63\u00a0000 voters", [63000]),
        ("in 1990 300 people", [1990, 300]),
        ("million dollars", []),
        ("90 millions", [90_000_000]),
        ("4.6 millions of millions", [4.6e12]),
    ],
)
def test_english_numbers_are_read_in_digits_and_words(text, expected):
    assert numbers(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أربعة مصادر", [4]),
        ("٣٦ ألف مودع", [36000]),
        ("سبعمئة وعشرين ألف برميل", [720_000]),
        ("أحد عشر مليون نسمة", [11_000_000]),
        ("أفراد الطاقم الأربعة والعشرين", [24]),
        ("تسعمئة وتسعة وتسعون", [999]),
        ("مئتين وإحدى عشرة قطعة", [211]),
        ("مليونان ونصف المليون", [2_500_000]),
        ("ثلاثة ملايين و200 ألف", [3_200_000]),
        ("مليارا وأربعمئة مليون نسمة", [1_400_000_000]),
        ("ألفا شخص", [2000]),
        ("خمسة عشر ألفا", [15000]),
        ("١٫٥ مليون", [1_500_000]),
        ("0,4 في المئة", [0.4]),
        ("٢٬٣٠٠ هكتار", [2300]),
        ("45 بالمئة", [45]),
        ("آلاف المرضى", []),
        ("ثلاثة وأربعة", [3, 4]),
        ("الثالث والعشرين", [23]),
        ("لست غاضبا", []),
    ],
)
def test_arabic_numbers_are_read_in_digits_and_words(text, expected):
    assert numbers(text, "ar") == expected


def test_number_spans_point_at_the_number_in_the_text():
    reading = read("قُتل ثَلاثةُ أشخاص")
    span = numbers_in(reading, tables("ar"))[0]
    start, end = reading.span(span.start, span.end)
    assert reading.text[start:end] == "ثَلاثةُ"


def test_a_language_without_tables_is_read_for_digits_only():
    assert numbers("trois cents et 62", "fr") == [62]


@pytest.mark.parametrize("text", ["9" * 2500 + " people", "1," + "000," * 200 + "000 people"])
def test_a_run_of_digits_beyond_all_measure_is_no_number(text):
    assert numbers(text, "en") == []


@pytest.mark.parametrize("text", ["² ministers", "½ ministers", "① ministers", "३ ministers"])
def test_other_digits_are_read_or_left_but_never_an_error(text):
    assert numbers(text, "en") in ([], [0.5], [1], [3])
