"""Dates, and the document's own date by which relative ones are worked out."""

import datetime

import pytest

from pipeline.facts import find_values, reference_date
from pipeline.records import Segment, Source

REFERENCE = datetime.date(2026, 1, 17)  # a Saturday


def dates(text: str, language: str, reference: datetime.date | None = REFERENCE) -> list[str]:
    return [value.value for value in find_values(text, language, reference) if value.kind == "date"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("January 3, 2023", "en", "2023-01-03"),
        ("on the third of January 2023", "en", "2023-01-03"),
        ("Friday, Dec 5, 2025", "en", "2025-12-05"),
        ("17/01/2026", "en", "2026-01-17"),
        ("2026-01-17", "en", "2026-01-17"),
        ("on January 3rd", "en", "2026-01-03"),
        ("in March 2026", "en", "2026-03"),
        ("in June of last year", "en", "2025-06"),
        ("in 2019", "en", "2019"),
        ("in the 1990s", "en", "1990s"),
        ("in the eighties", "en", "1980s"),
        ("on Friday", "en", "2026-01-16"),
        ("yesterday", "en", "2026-01-16"),
        ("last year", "en", "2025"),
        ("السبت: 17 يناير 2026", "ar", "2026-01-17"),
        ("12 آذار/مارس 2024", "ar", "2024-03-12"),
        ("في تشرين الأول/أكتوبر", "ar", "2025-10"),
        ("في الثالث من يناير", "ar", "2026-01-03"),
        ("الأول من أغسطس 2025", "ar", "2025-08-01"),
        ("عام ٢٠١٩", "ar", "2019"),
        ("العام الماضي", "ar", "2025"),
        ("١٤ آب ٢٠٢٥", "ar", "2025-08-14"),
        ("7 جويلية 2024", "ar", "2024-07-07"),
    ],
)
def test_dates_are_written_in_one_form(text, language, expected):
    assert dates(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It may rain and they march on.", "en"),
        ("in 2000 villages", "en"),
        ("العسكري مارس ضغوطا", "ar"),
        ("نقشها من أب عن جد", "ar"),
    ],
)
def test_words_that_look_like_dates_are_none(text, language):
    assert dates(text, language) == []


def test_without_a_reference_the_year_stays_open():
    assert dates("on January 3rd", "en", None) == ["--01-03"]
    assert dates("on Friday", "en", None) == ["friday"]
    assert dates("last year", "en", None) == []


def test_a_worked_out_year_is_marked():
    worked_out, given = find_values("January 3", "en", REFERENCE)[0], find_values("January 3, 2023", "en", REFERENCE)[0]
    assert worked_out.relative
    assert not given.relative


def segment(text: str, kind: str = "sentence", language: str = "en") -> Segment:
    return Segment("a#1", "a", 0, len(text), text, kind, language=language)


@pytest.mark.parametrize(
    ("published", "first"),
    [
        ("2026-01-17T10:00:00Z", segment("A story.")),
        (None, segment("السبت: 17 يناير 2026", "furniture", "ar")),
        (None, segment("ROME, Jan 17, 2026 (Continental Press Agency)", "furniture")),
        (
            None,
            segment("ROME, Jan 17, 2026 (Reuters) - Italian commandos seized a tanker on Friday, the ministry said."),
        ),
    ],
)
def test_a_document_is_dated_by_its_metadata_or_its_date_line(published, first):
    source = Source("a", "a.txt", "", "utf-8", first.text, published=published)
    assert reference_date(source, [first]) == REFERENCE


def test_a_date_in_the_telling_does_not_date_the_document():
    text = "Discussions took place months before the January 3, 2023, operation to detain President Maduro in Caracas."
    assert reference_date(Source("a", "a.txt", "", "utf-8", text), [segment(text)]) is None
