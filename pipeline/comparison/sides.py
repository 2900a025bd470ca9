"""The two sides of a link, as the comparers read them: values with their words around them."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from pipeline.comparison.english import stop_words
from pipeline.facts import Value
from pipeline.records import Segment

WORD = re.compile(r"[^\W\d_]+")
AROUND = 9  # words on each side of a value that are its context
STEM = 5  # letters that tell words of one family: evacuate, evacuation


class Stated(NamedTuple):
    """A value, the segment that states it, and the stems of the English words around it (empty where unknown)."""

    value: Value
    segment: str
    context: frozenset[str]
    person: str  # the last name before the value, plain; "" where there is none


class Side(NamedTuple):
    """One passage of a link."""

    document: str
    segments: list[Segment]
    stated: list[Stated]
    nearby: list[Stated]  # values of the segments beside the passage and of those linked to the other side
    pivots: list[str]  # trustworthy English of the segments, in order; may be shorter than `segments`


def stem(word: str) -> str:
    return word[:STEM]


def content(text: str) -> frozenset[str]:
    """Stems of the words that carry the meaning of an English text."""
    return frozenset(
        stem(word) for word in (match[0].lower() for match in WORD.finditer(text)) if word not in stop_words()
    )


def around(text: str, start: int, end: int) -> frozenset[str]:
    """Stems of the content words near a span, those of the span itself left out."""
    before = [match[0].lower() for match in WORD.finditer(text[:start])][-AROUND:]
    after = [match[0].lower() for match in WORD.finditer(text[end:])][:AROUND]
    return frozenset(stem(word) for word in before + after if word not in stop_words())


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of the smaller set that the other holds too."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def trusted_pivot(segment: Segment) -> str:
    """The English of a segment, unless its translation is flagged."""
    if segment.language == "en":
        return segment.text
    translation = segment.translation
    if translation is None or {"suspect", "no_model"} & set(translation.flags):
        return ""
    return translation.text


def named_after(age: Value, values: list[Value]) -> str:
    """The name right behind an age: 16-year-old Jermayne Timmons."""
    if age.kind != "age":
        return ""
    return next((v.value for v in values if v.kind == "name" and 0 <= v.start - age.end <= 12), "")


def stated_in(segment: Segment, values: list[Value]) -> list[Stated]:
    """The values of a segment with their contexts."""
    pivot = trusted_pivot(segment)
    found = []
    person = ""
    for value in values:
        if value.kind == "name":
            person = value.value
        context = around(segment.text, value.start, value.end) if segment.language == "en" else content(pivot)
        found.append(Stated(value, segment.id, context, named_after(value, values) or person))
    return found


def side_of(document: str, segments: list[Segment], beside: list[Segment], values: Mapping[str, list[Value]]) -> Side:
    """A passage with its values; `beside` are the segments whose values may be meant instead."""
    return Side(
        document=document,
        segments=segments,
        stated=[stated for segment in segments for stated in stated_in(segment, values[segment.id])],
        nearby=[stated for segment in beside for stated in stated_in(segment, values[segment.id])],
        pivots=[pivot for segment in segments if (pivot := trusted_pivot(segment))],
    )
