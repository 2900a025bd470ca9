"""Links that a person made: the one reader of the files that say which spans of two documents belong together.

Such a file measures an alignment (`crossread eval`) and corrects a run (`crossread run --corrections`).
"""

import hashlib
from pathlib import Path

import msgspec

from pipeline.alignment_file import read_guarded
from pipeline.errors import InputError
from pipeline.records import Record, Relation

MAX_BYTES = 2**26  # of a file that is read: some 100,000 links with their texts


class Span(Record, frozen=True):
    """A stretch of a document, in code points, end exclusive; `text` is what stands there, where the file says it."""

    doc: str
    start: int
    end: int
    text: str | None = None


class GoldLink(Record, frozen=True):
    """Two passages that belong together: equivalent, or partial where they share a claim."""

    a: list[Span]
    b: list[Span]
    relation: Relation


class Gold(Record, frozen=True):
    """The gold of a folder. story: the documents of one story, where the file says it. documents: the SHA-256 of each
    document, where the file says it. rejected: links that a person called wrong. sha256: that of the file."""

    links: list[GoldLink]
    story: list[str] = []
    documents: dict[str, str] = {}
    rejected: list[GoldLink] = []
    sha256: str = ""


def read_gold(path: Path) -> Gold:
    """The gold links of a file. InputError where it is not one."""
    content = read_guarded(path, "a file of gold links", MAX_BYTES)
    try:
        gold = msgspec.json.decode(content, type=Gold)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{path} is not a file of gold links ({error}): see docs/report.md") from None
    for name, links in (("link", gold.links), ("rejected link", gold.rejected)):
        for number, link in enumerate(links, 1):
            wrong = nonsense(link)
            if wrong:
                raise InputError(f"{path}: {name} {number}: {wrong}")
    return msgspec.structs.replace(gold, sha256=hashlib.sha256(content).hexdigest())


def nonsense(link: GoldLink) -> str | None:
    """Why no link can be like this, in words; None where all is well."""
    for side in (link.a, link.b):
        if not side or len({span.doc for span in side}) != 1:
            return "each side must hold spans of one document"
        if any(span.start < 0 or span.end <= span.start for span in side):
            return "a span must end after it starts"
    if link.a[0].doc == link.b[0].doc:
        return "its sides must lie in two documents"
    return None
