"""The two sides of a link, as the comparers read them: values with their words around them."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import msgspec

from pipeline.comparison.english import concept, stop_words
from pipeline.comparison.rereading import manner, reread
from pipeline.facts import Value, find_values
from pipeline.facts.reading import read
from pipeline.records import Segment

WORD = re.compile(r"[^\W\d_]+")
ARABIC_PREFIX = re.compile(r"^[وف]?[بلك]?(?:ال|لل)?(?=[^\W\d_]{3})")
ARABIC_LEAST = 4  # letters: shorter ones are mostly particles
RIGHT_BEHIND = 12  # characters between an age and the name of who is so old
JUST_BEFORE = 16
AROUND = 9  # words on each side of a value that are its context
ABOUT_DATE = 15  # of a date, which belongs to a whole sentence


class Stated(NamedTuple):
    """A value, the segment that states it, and the concepts of the English words around it (empty where unknown)."""

    value: Value
    segment: str
    context: frozenset[str]
    person: str  # the last name before the value, of an age the one beside it, plain; "" where there is none
    original: frozenset[str] = frozenset()  # Arabic words of the segment, their prefixes taken off
    noun: str | None = None  # what is counted as the text has it, where `value` has what became of it
    manner: str = (
        ""  # "more", "rate" or "ago" where a quantity is no plain total, "spoken", "since" or "until" of a date,
        # "written" of the date in a dateline
    )


class Side(NamedTuple):
    """One passage of a link."""

    document: str
    segments: list[Segment]
    stated: list[Stated]
    nearby: list[Stated]  # values of the segments beside the passage and of those linked to the other side
    pivots: list[str]  # trustworthy English of the segments, in order; may be shorter than `segments`


def content(text: str) -> frozenset[str]:
    """Concepts of the words that carry the meaning of an English text."""
    return frozenset(
        concept(word) for word in (match[0].lower() for match in WORD.finditer(text)) if word not in stop_words()
    )


def around(text: str, start: int, end: int, reach: int) -> frozenset[str]:
    """Concepts of the content words near a span, those of the span itself left out."""
    before = [match[0].lower() for match in WORD.finditer(text[:start])][-reach:]
    after = [match[0].lower() for match in WORD.finditer(text[end:])][:reach]
    return frozenset(concept(word) for word in before + after if word not in stop_words())


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


def named_beside(age: Value, values: list[Value]) -> str:
    """The name right behind an age or a few words before it: 16-year-old Jermayne Timmons; Caleb Mugisha, who is 57."""
    names = [v for v in values if v.kind == "name"]
    after = next((v.value for v in names if 0 <= v.start - age.end <= RIGHT_BEHIND), "")
    return after or next((v.value for v in reversed(names) if 0 <= age.start - v.end <= JUST_BEFORE), "")


@lru_cache(maxsize=8192)
def english_values(text: str) -> list[Value]:
    """The values of a translation."""
    return find_values(text, "en") if text else []


@lru_cache(maxsize=8192)
def arabic_words(text: str) -> frozenset[str]:
    """The longer words of an Arabic text without prefixes and endings, so that two tellings may be compared."""
    return frozenset(
        bare[:5]
        for match in WORD.finditer(read(text).lower)
        if len(bare := ARABIC_PREFIX.sub("", match[0])) >= ARABIC_LEAST
    )


def twin_of(value: Value, told: list[Value]) -> Value | None:
    """The one value of a translation that says the same as a value of its original."""
    twins = [t for t in told if t.kind == value.kind and value.number is not None and t.number == value.number]
    return twins[0] if len(twins) == 1 else None


def stated_in(segment: Segment, values: list[Value]) -> list[Stated]:
    """The values of a segment with their contexts."""
    pivot = trusted_pivot(segment)
    told = english_values(pivot) if segment.language != "en" else []
    arabic = arabic_words(segment.text) if segment.language == "ar" else frozenset()
    found = []
    person = ""
    for value in values:
        if value.kind == "name":
            person = value.value
        english = segment.language == "en"
        own = reread(value, segment.text, segment.language or "")
        twin = None if english else twin_of(value, told)
        reach = ABOUT_DATE if value.kind == "date" else AROUND
        context = around(segment.text, value.start, value.end, reach) if english else content(pivot)
        if twin is not None:
            context = around(pivot, twin.start, twin.end, reach)
            if own.kind == "number" and own.unit is None:
                own = msgspec.structs.replace(own, unit=reread(twin, pivot, "en").unit)
        found.append(
            Stated(
                own,
                segment.id,
                context,
                named_beside(value, values) if value.kind == "age" else person,
                arabic,
                value.unit,
                manner(value, segment.text, segment.language or ""),
            )
        )
    return found


def side_of(
    document: str, segments: list[Segment], beside: list[Segment], told: Callable[[Segment], list[Stated]]
) -> Side:
    """A passage with its values; `beside` are the segments whose values may be meant instead. `told`: the values of a
    segment."""
    return Side(
        document=document,
        segments=segments,
        stated=[stated for segment in segments for stated in told(segment)],
        nearby=[stated for segment in beside for stated in told(segment)],
        pivots=[pivot for segment in segments if (pivot := trusted_pivot(segment))],
    )
