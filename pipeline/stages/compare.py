"""Compare: the values that linked passages give differently for the same thing, as discrepancies of their links."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from pipeline.alignment.blocks import blocks_of
from pipeline.comparison.certainty import holds_open, keeps_silent, only_possible, reserves
from pipeline.comparison.classes import class_clashes, members_of
from pipeline.comparison.contrary import Contrary, contraries
from pipeline.comparison.counts import count_clashes
from pipeline.comparison.dates import date_clashes, parts
from pipeline.comparison.names import name_clashes, renamed
from pipeline.comparison.offices import office_clashes
from pipeline.comparison.pairing import Clash
from pipeline.comparison.places import place_clashes, turns_round
from pipeline.comparison.polarity import counts_none, denies, disputes, opposes, refuses
from pipeline.comparison.sides import Side, Stated, overlap, side_of, stated_in
from pipeline.comparison.speakers import speaker_clashes
from pipeline.facts import Value, find_values, reference_date
from pipeline.records import Discrepancy, Link, Segment, Source, Story
from pipeline.settings import Comparison, Settings

READ = ("en", "ar")  # languages whose originals are read; of others the translation is
CONTRARY = [
    counts_none,
    denies,
    opposes,
    refuses,
    disputes,
    keeps_silent,
    holds_open,
    only_possible,
    reserves,
    turns_round,
]  # tried in this order
OF_TRANSLATIONS = [denies, keeps_silent]
WORDED = {"negation", "modality", "place"}  # kinds of which two sentences are held against each other but once
NAMED = {"ordinal": "number", "measure": "number", "duration": "number", "code": "number"}


class Reader:
    """The values of segments, each read once."""

    def __init__(self, sources: Iterable[Source], segments: list[Segment]):
        self.segments = {segment.id: segment for segment in segments}
        self.of_document: dict[str, list[Segment]] = defaultdict(list)
        for segment in segments:
            self.of_document[segment.document].append(segment)
        self.place = {segment.id: i for own in self.of_document.values() for i, segment in enumerate(own)}
        self.references: dict[str, datetime.date | None] = {
            source.id: reference_date(source, self.of_document[source.id]) for source in sources
        }
        self._values: dict[str, list[Value]] = {}
        self._stated: dict[str, list[Stated]] = {}
        self._members: dict[tuple[str, str], frozenset[str]] = {}
        self._names: dict[str, frozenset[str]] = {}

    def values(self, segment: Segment) -> list[Value]:
        """What a segment states: read from the original where its language is known, else from the translation."""
        if segment.id not in self._values:
            reference = self.references.get(segment.document)
            known = segment.language in READ
            text = segment.text if known else (segment.pivot or "")
            self._values[segment.id] = find_values(text, segment.language if known else "en", reference)
        return self._values[segment.id]

    def stated(self, segment: Segment) -> list[Stated]:
        """The same with the words around them."""
        if segment.id not in self._stated:
            self._stated[segment.id] = stated_in(segment, self.values(segment))
        return self._stated[segment.id]

    def beside(self, ids: list[str]) -> list[Segment]:
        """The segments right before and after a passage."""
        own = self.of_document[self.segments[ids[0]].document]
        places = [self.place[i] for i in ids]
        around = {min(places) - 1, max(places) + 1}
        return [own[i] for i in sorted(around) if 0 <= i < len(own) and own[i].kind != "furniture"]

    def side(self, ids: list[str], also: list[str]) -> Side:
        """A passage; `also` are further segments linked to the other side."""
        segments = [self.segments[i] for i in ids]
        beside = self.beside(ids) + [self.segments[i] for i in also if i not in ids]
        return side_of(segments[0].document, segments, beside, self.stated)

    def members(self, document: str, name: str) -> frozenset[str]:
        """What a document names of a closed class."""
        if (document, name) not in self._members:
            self._members[document, name] = frozenset(members_of(name, self.of_document[document]))
        return self._members[document, name]

    def names(self, document: str) -> frozenset[str]:
        """All names of a document, plain."""
        if document not in self._names:
            english = (s for s in self.of_document[document] if s.language == "en")
            self._names[document] = frozenset(
                value.value for segment in english for value in self.values(segment) if value.kind == "name"
            )
        return self._names[document]


def says(clash: Clash, kind: str, severity: float) -> Discrepancy:
    a, b = clash.a, clash.b
    return Discrepancy(
        kind=kind,
        a=a.segment,
        b=b.segment,
        a_says=a.value.text,
        b_says=b.value.text,
        a_means=meaning(a.value),
        b_means=meaning(b.value),
        severity=round(severity, 2),
    )


def meaning(value: Value) -> str:
    """A value as it is compared, with its unit."""
    if value.kind in ("measure", "duration", "number") and value.unit:
        return f"{value.value} {value.unit}"
    if value.kind == "percentage":
        return f"{value.value} %"
    return value.value


def count_severity(clash: Clash, settings: Comparison) -> float:
    """How grave a differing quantity is: by its kind, more for a larger gap, less for a vague count."""
    a, b = clash.a.value, clash.b.value
    kind = NAMED.get(a.kind, a.kind)
    base = getattr(settings.severity, kind)
    if "vague" in (a.bound, b.bound):
        return 0.2
    if a.number and b.number and kind in ("number", "amount", "percentage"):
        gap = abs(a.number - b.number) / max(a.number, b.number)
        return min(1.0, base * (0.7 + 0.6 * gap))
    return base


def linked_to(links: list[Link], segments: Mapping[str, Segment]) -> dict[tuple[str, str], set[str]]:
    """(segment, other document) → the segments of that document it is linked to."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for link in links:
        for own, other in ((link.a, link.b), (link.b, link.a)):
            document = segments[other[0]].document
            for segment in own:
                found[segment, document] |= set(other)
    return found


def discrepancies_of(
    link: Link, reader: Reader, partners: Mapping[tuple[str, str], set[str]], settings: Comparison
) -> list[Discrepancy]:
    """What the two passages of a link say differently."""
    document_a, document_b = reader.segments[link.a[0]].document, reader.segments[link.b[0]].document
    also_a = sorted(set().union(*(partners.get((s, document_a), set()) for s in link.b)))
    also_b = sorted(set().union(*(partners.get((s, document_b), set()) for s in link.a)))
    a, b = reader.side(link.a, also_a), reader.side(link.b, also_b)
    whole = link.relation == "equivalent"
    found = [
        says(clash, NAMED.get(clash.a.value.kind, clash.a.value.kind), count_severity(clash, settings))
        for clash in count_clashes(a, b, whole, settings)
    ]
    found += [says(clash, "date", settings.severity.date) for clash in date_clashes(a, b, whole, settings)]
    if all(s.language == "en" for s in (*a.segments, *b.segments)):
        names_a, names_b = reader.names(document_a), reader.names(document_b)
        found += [says(clash, "name", settings.severity.name) for clash in name_clashes(a, b, names_a, names_b)]
        found += [says(clash, "name", settings.severity.name) for clash in renamed(a, b, names_a, names_b)]
        found += [
            says(clash, "place", settings.severity.place)
            for clash in place_clashes(a, b, names_a, names_b, whole, settings)
        ]
    contrary = contraries(a, b, whole, CONTRARY, OF_TRANSLATIONS, settings)
    contrary += speaker_clashes(a, b, whole, settings) + office_clashes(a, b)
    said = {(one.a.id, one.b.id) for one in contrary if one.kind in WORDED}
    contrary += [
        one
        for one in class_clashes(a, b, reader.members, whole, settings)
        if one.kind not in WORDED or (one.a.id, one.b.id) not in said
    ]
    found += [spoken(one, settings) for one in contrary]
    return found


def spoken(contrary: Contrary, settings: Comparison) -> Discrepancy:
    return Discrepancy(
        kind=contrary.kind,
        a=contrary.a.id,
        b=contrary.b.id,
        a_says=contrary.a_says,
        b_says=contrary.b_says,
        a_means=contrary.a_means,
        b_means=contrary.b_means,
        severity=getattr(settings.severity, contrary.kind),
    )


def day_dates(reader: Reader, document: str) -> list[Stated]:
    """A document's full dates of events, its date lines left out."""
    found = []
    for segment in reader.of_document[document]:
        if segment.kind == "furniture":
            continue
        for stated in reader.stated(segment):
            value = stated.value
            if value.kind == "date" and all(parts(value)) and not value.deictic and not value.unit:
                found.append(stated)
    return found


def year_clashes(story: Story, reader: Reader) -> list[Clash]:
    """Days of one story that two documents put into different years: same day and month, other year.

    Both documents name the day and at most one leaves the year to be worked out. A document that names the day in both
    years is not held to either.
    """
    dates = {document: day_dates(reader, document) for document in story.documents}
    found = []
    for i, first in enumerate(story.documents):
        for second in story.documents[i + 1 :]:
            for one in dates[first]:
                for two in dates[second]:
                    x, y = one.value, two.value
                    if (x.month, x.day) != (y.month, y.day) or x.year == y.year or (x.relative and y.relative):
                        continue
                    if any(parts(s.value) == parts(y) for s in dates[first]) or any(
                        parts(s.value) == parts(x) for s in dates[second]
                    ):
                        continue
                    found.append(Clash(one, two, overlap(one.context, two.context)))
    return found


def best_link(clash: Clash, links: list[Link], reader: Reader) -> int | None:
    """The link on which a clash of a whole story is hung: between the two documents, holding both segments or one."""
    documents = {reader.segments[clash.a.segment].document, reader.segments[clash.b.segment].document}

    def rank(i: int) -> tuple[int, float]:
        held = {*links[i].a, *links[i].b}
        return sum(s in held for s in (clash.a.segment, clash.b.segment)), links[i].score

    between = [
        i
        for i, link in enumerate(links)
        if {reader.segments[link.a[0]].document, reader.segments[link.b[0]].document} == documents
    ]
    best = max(between, key=lambda i: (rank(i), -i), default=None)
    return best if best is not None and rank(best)[0] > 0 else None


def oriented(clash: Clash, link: Link, reader: Reader) -> Clash:
    """A clash with its `a` in the document of the link's `a`."""
    if reader.segments[clash.a.segment].document == reader.segments[link.a[0]].document:
        return clash
    return Clash(clash.b, clash.a, clash.evidence)


def compare(
    sources: list[Source], segments: list[Segment], links: list[Link], stories: list[Story], settings: Settings
) -> list[Link]:
    """The links with their discrepancies, in the order given; two documents tell a discrepancy once, on its best link.

    Values are read from the original text in English and Arabic, with the translation for the words around them. Beside
    what stands inside links, days that two documents of a story put into different years are found story-wide. Of one
    story after another the values are held, so that those of a large folder need not be in memory together.
    """
    document_of = {segment.id: segment.document for segment in segments}
    part = joined_documents(sources, links, stories, document_of)
    shares: dict[int, Share] = defaultdict(lambda: Share([], [], [], []))
    for source in sources:
        shares[part[source.id]].sources.append(source)
    for segment in segments:
        shares[part[segment.document]].segments.append(segment)
    for i, link in enumerate(links):
        shares[part[document_of[link.a[0]]]].links.append(i)
    for story in stories:
        shares[part[story.documents[0]]].stories.append(story)
    del document_of
    compared = list(links)
    for share in shares.values():
        own = [links[i] for i in share.links]
        for i, found in zip(share.links, found_in(share, own, settings), strict=True):
            if found:
                compared[i] = msgspec.structs.replace(links[i], discrepancies=found)
    return compared


class Share(NamedTuple):
    """The documents that stories and links join to one another, with all that is theirs; links by their place."""

    sources: list[Source]
    segments: list[Segment]
    links: list[int]
    stories: list[Story]


def joined_documents(
    sources: list[Source], links: list[Link], stories: list[Story], document_of: Mapping[str, str]
) -> dict[str, int]:
    """Document → a number that it has in common with those that stories and links join it to."""
    number = {source.id: i for i, source in enumerate(sources)}
    pairs = {(number[story.documents[0]], number[document]) for story in stories for document in story.documents}
    pairs |= {(number[document_of[link.a[0]]], number[document_of[link.b[0]]]) for link in links}
    parts, _ = blocks_of([1] * len(sources), sorted(pairs), len(sources))
    return {source.id: i for i, source in enumerate(sources)} | {sources[i].id: part[0] for part in parts for i in part}


def found_in(share: Share, links: list[Link], settings: Settings) -> list[list[Discrepancy]]:
    """The discrepancies of each of the links of a share, which are given in its order."""
    reader = Reader(share.sources, share.segments)
    partners = linked_to(links, reader.segments)
    told: list[list[Discrepancy]] = [[] for _ in links]
    seen: set[tuple[str, str]] = set()

    def keep(i: int, discrepancy: Discrepancy) -> None:
        a, b = reader.segments[discrepancy.a].document, reader.segments[discrepancy.b].document
        means = sorted([(a, discrepancy.a_means.casefold()), (b, discrepancy.b_means.casefold())])
        key = (discrepancy.kind, str(means))
        if key not in seen:
            seen.add(key)
            told[i].append(discrepancy)

    for i in sorted(range(len(links)), key=lambda i: (-links[i].score, i)):
        for discrepancy in discrepancies_of(links[i], reader, partners, settings.comparison):
            keep(i, discrepancy)
    for story in share.stories:
        for clash in year_clashes(story, reader):
            best = best_link(clash, links, reader)
            if best is not None:
                keep(best, says(oriented(clash, links[best], reader), "date", settings.comparison.severity.date))
    return told
