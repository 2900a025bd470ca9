"""Gold links: the one reader of the files that say which spans of two documents belong together."""

from pathlib import Path

import msgspec

from pipeline.errors import InputError
from pipeline.records import Record


class Span(Record, frozen=True):
    """A stretch of a document, in code points, end exclusive."""

    doc: str
    start: int
    end: int


class GoldLink(Record, frozen=True):
    """Two passages that belong together: equivalent, or partial where they share a claim."""

    a: list[Span]
    b: list[Span]
    relation: str


class Gold(Record, frozen=True):
    """The gold of a folder. story: the documents of one story, where the file says it."""

    links: list[GoldLink]
    story: list[str] = []


def read_gold(path: Path) -> Gold:
    """The gold links of a file. InputError where it is not one."""
    try:
        gold = msgspec.json.decode(path.read_bytes(), type=Gold)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}: give a file of gold links") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{path} is not a file of gold links ({error}): see docs/format.md") from None
    for number, link in enumerate(gold.links, 1):
        for side in (link.a, link.b):
            if not side or len({span.doc for span in side}) != 1:
                raise InputError(f"{path}: link {number}: each side must hold spans of one document")
            if any(span.start < 0 or span.end <= span.start for span in side):
                raise InputError(f"{path}: link {number}: a span must end after it starts")
    return gold
