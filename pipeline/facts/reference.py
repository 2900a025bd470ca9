"""The day a document was written: from its metadata, its date lines, or its dateline."""

import datetime
import re

from pipeline.facts.finding import find_values
from pipeline.records import Segment, Source

HEAD = 8  # segments from the top among which a dateline may stand
TAIL = 3


def full_date(text: str, language: str) -> datetime.date | None:
    """The first date of a text that has day, month and year."""
    for value in find_values(text, language):
        if value.kind == "date" and value.year and value.month and value.day:
            return datetime.date(value.year, value.month, value.day)
    return None


def published_date(published: str | None) -> datetime.date | None:
    """The day of an ISO 8601 time stamp, or of a date written out."""
    if not published:
        return None
    iso = re.match(r"\s*(\d{4})-(\d\d)-(\d\d)", published)
    if iso:
        try:
            return datetime.date(int(iso[1]), int(iso[2]), int(iso[3]))
        except ValueError:
            return None
    return full_date(published, "en") or full_date(published, "ar")


def is_date_line(segment: Segment) -> bool:
    """Whether a segment is little more than a date: a date line, a stamp, or the dateline before the first sentence."""
    return segment.kind == "furniture" or len(segment.text) <= 80


def reference_date(source: Source, segments: list[Segment]) -> datetime.date | None:
    """The day from which a document's "Friday" or "January 3" counts; None where nothing tells.

    In this order: `published`, a full date in furniture or a short line near the top, the dateline of an opening
    sentence ("ROME, Dec 6, 2025 (…) - "), a full date in the last lines. `segments`: those of any documents.
    """
    given = published_date(source.published)
    if given is not None:
        return given
    own = [segment for segment in segments if segment.document == source.id]
    for segment in own[:HEAD]:
        if is_date_line(segment):
            found = full_date(segment.text, "ar" if segment.language == "ar" else "en") or full_date(segment.text, "ar")
            if found is not None:
                return found
    for segment in own[:HEAD]:
        line = re.match(
            r"[^.!?]{0,30}?\b[^.!?]{0,60}?\((?:[^()]{2,40})\)|[A-Z][A-Z ,.'-]{3,40},\s[^-–—]{4,20}\s[-–—]", segment.text
        )
        found = full_date(line[0], segment.language) if line else None
        if found is not None:
            return found
    for segment in own[-TAIL:]:
        if segment.kind == "furniture":
            found = full_date(segment.text, "ar" if segment.language == "ar" else "en")
            if found is not None:
                return found
    return None
