"""What every export is made of: each link with its two passages, their documents and segments looked up."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from pipeline.records import UNSET, Alignment, Discrepancy, Document, Link, Segment


class Passage(msgspec.Struct, frozen=True):
    """Consecutive segments of one document, as a link names them."""

    document: Document
    segments: list[Segment]

    @property
    def text(self) -> str:
        """The segments to the letter, one space where a gap lies between two: alignment.json does not hold the gaps."""
        parts = []
        for before, segment in zip([None, *self.segments], self.segments, strict=False):
            if before is not None and before.end != segment.start:
                parts.append(" ")
            parts.append(segment.text)
        return "".join(parts)

    @property
    def language(self) -> str:
        """The language with the most characters, the first of equals."""
        sizes: Counter[str] = Counter()
        for segment in self.segments:
            sizes[segment.language] += len(segment.text)
        return sizes.most_common(1)[0][0]

    @property
    def translation(self) -> str | None:
        """The English of a passage of which something was translated, else None."""
        if not any(s.translation is not None and s.translation.text for s in self.segments):
            return None
        return " ".join(s.pivot for s in self.segments if s.pivot)

    @property
    def translation_flags(self) -> list[str]:
        """The flags of all its translations, each once, sorted."""
        return sorted({flag for s in self.segments if s.translation is not None for flag in s.translation.flags})

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Code-point offsets of the segments in their document, end exclusive."""
        return [(s.start, s.end) for s in self.segments]

    @property
    def address(self) -> dict[str, object]:
        """Where the passage stands: what the XML formats carry so that links can be made again from them."""
        return {"document": self.document.id, "segments": [s.id for s in self.segments], "spans": self.spans}


class LinkedPassages(msgspec.Struct, frozen=True):
    """A link with its passages, and the id of the group that holds it, where one does."""

    link: Link
    a: Passage
    b: Passage
    group: str | None


def linked_passages(alignment: Alignment) -> Iterator[LinkedPassages]:
    """The links in their order."""
    documents = {document.id: document for document in alignment.documents}
    segments = {segment.id: segment for segment in alignment.segments}
    group_of = {link: group.id for group in alignment.groups for link in group.links}

    def passage(ids: list[str]) -> Passage:
        found = [segments[id] for id in ids]
        return Passage(documents[found[0].document], found)

    for link in alignment.links:
        yield LinkedPassages(link, passage(link.a), passage(link.b), group_of.get(link.id))


def origin_of(link: Link) -> str | None:
    """How a person had a hand in a link: accepted or added; None where the aligner found it and nobody judged."""
    return None if link.origin is UNSET else link.origin


def in_words(discrepancy: Discrepancy) -> str:
    """A discrepancy as a note for a person."""
    return f"{discrepancy.kind}: “{discrepancy.a_says}” ≠ “{discrepancy.b_says}”"
