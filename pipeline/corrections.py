"""What a person said about links of the same texts – right, wrong, joined otherwise – brought into a run."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable

from msgspec.structs import replace

from pipeline.errors import InputError
from pipeline.evaluation.gold import Gold, GoldLink, Span
from pipeline.evaluation.metrics import alike
from pipeline.records import Link, Pairing, Record, Segment, Source
from pipeline.settings import Alignment

Sides = tuple[tuple[str, ...], tuple[str, ...]]
LEAST = 0.5  # share of a segment's characters that a span must hold to mean it
NAMED = 5  # documents that a warning names


class Decisions(Record, frozen=True):
    """Corrections in the segments of this run; no pairing is both right and wrong."""

    right: list[Pairing] = []
    wrong: list[Pairing] = []

    @property
    def named(self) -> frozenset[str]:
        """The ids of the segments that a person joined."""
        return frozenset(id for pairing in self.right for id in (*pairing.a, *pairing.b))

    @property
    def refused(self) -> frozenset[tuple[str, str]]:
        """The pairs of segments that a person called wrong and joined nowhere."""
        joined = set(pairs(self.right))
        return frozenset(pair for pair in pairs(self.wrong) if pair not in joined)

    @property
    def documents(self) -> list[tuple[str, str]]:
        """The ids of the two documents of each pairing called right."""
        return [(home(pairing.a), home(pairing.b)) for pairing in self.right]

    def within(self, documents: Collection[str]) -> "Decisions":
        """Those of them that join two of the documents, given by their ids."""
        chosen = frozenset(documents)
        right, wrong = (
            [pairing for pairing in pairings if {home(pairing.a), home(pairing.b)} <= chosen]
            for pairings in (self.right, self.wrong)
        )
        return Decisions(right, wrong)


def home(segments: list[str]) -> str:
    """The id of the document of segments, by theirs."""
    return segments[0].rpartition("#")[0]


def pairs(pairings: Iterable[Pairing]) -> Iterable[tuple[str, str]]:
    return ((a, b) for pairing in pairings for a in pairing.a for b in pairing.b)


def decide(
    corrections: Gold, sources: list[Source], segments: list[Segment], settings: Alignment
) -> tuple[Decisions, list[str]]:
    """The corrections as segments of these documents, and a warning for each reason why some of them are left out.

    A correction is left out where its document is not here, has another hash than the file says or other words at the
    place, or where no segment stands there any more. What is both right and wrong is right. InputError where there are
    more than settings.corrections.
    """
    given = len(corrections.links) + len(corrections.rejected)
    if given > settings.corrections:
        raise InputError(f"{given:,} corrections; at most {settings.corrections:,} are read (alignment.corrections)")
    texts = {source.id: source for source in sources}
    own: dict[str, list[Segment]] = defaultdict(list)
    for segment in sorted(segments, key=lambda segment: segment.start):
        own[segment.document].append(segment)
    starts = {document: [segment.start for segment in held] for document, held in own.items()}
    unfit: dict[str, list[str]] = defaultdict(list)

    def placed(link: GoldLink) -> Pairing | None:
        found = []
        for side in (link.a, link.b):
            document = side[0].doc
            ids = ids_of(side, own.get(document, []), starts.get(document, []), settings.corrected_passage)
            why = why_unfit(side, texts.get(document), corrections.documents.get(document))
            if why is None and not ids:
                why = "no sentence stands there"
            if why is None and len(ids) > settings.corrected_passage:
                why = "it joins more sentences than alignment.corrected_passage allows"
            if why:
                unfit[why].append(document)
                return None
            found.append((document, ids))
        (_, a), (_, b) = sorted(found)
        return Pairing(a, b, link.relation)

    right = {sides(one): one for one in map(placed, corrections.links) if one is not None}
    wrong = {sides(one): one for one in map(placed, corrections.rejected) if one is not None}
    decisions = Decisions(list(right.values()), [one for key, one in wrong.items() if key not in right])
    return decisions, [left_out(why, documents) for why, documents in unfit.items()]


def ids_of(spans: list[Span], segments: list[Segment], starts: list[int], most: int) -> list[str]:
    """The segments of one document, in reading order, of which the spans hold at least LEAST; no more than one above
    `most` of each span are looked at."""
    held: Counter[int] = Counter()
    for span in spans:
        first = max(0, bisect_right(starts, span.start) - 1)
        for place, segment in enumerate(segments[first : first + most + 2], first):
            held[place] += max(0, min(span.end, segment.end) - max(span.start, segment.start))
    found = (
        segments[place]
        for place in sorted(held)
        if held[place] >= LEAST * (segments[place].end - segments[place].start)
    )
    return [segment.id for segment in found]


def why_unfit(spans: list[Span], source: Source | None, sha256: str | None) -> str | None:
    """Why spans of a document cannot be used in this run; None where they can."""
    if source is None:
        return "no document of that name is among the texts that are compared"
    if sha256 is not None and sha256 != source.sha256:
        return "the text has changed since they were made"
    if any(span.text is not None and span.text != source.text[span.start : span.end] for span in spans):
        return "other words stand there"
    return None


def left_out(why: str, documents: list[str]) -> str:
    """The warning about corrections that are not used for one reason; each stands there by one of its documents."""
    names = list(dict.fromkeys(documents))
    named = ", ".join(repr(name) for name in names[:NAMED])
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    several = "correction is" if len(documents) == 1 else "corrections are"
    return f"{len(documents)} {several} left out ({named}{more}): {why}; judge again in the new report"


def honour(links: list[Link], decisions: Decisions, segments: list[Segment]) -> list[Link]:
    """The links without those a person called wrong, and those called right with score 1 and their origin.

    A wrong link that is not among them to the segment is another run's: then those go that `crossread eval` would take
    for it. An accepted link keeps its evidence, and its probability there as `estimate`.
    """
    found = {sides(link): link for link in links}
    right = {sides(pairing) for pairing in decisions.right}
    wrong = {sides(pairing) for pairing in decisions.wrong}
    resembles = resemblance([one for one in decisions.wrong if sides(one) not in found], segments)
    kept = [link for key, link in found.items() if key not in right and key not in wrong and not resembles(link)]
    return kept + [decided(pairing, found.get(sides(pairing))) for pairing in decisions.right]


def decided(pairing: Pairing, found: Link | None) -> Link:
    if found is None:
        return Link("", pairing.a, pairing.b, 1.0, pairing.relation, {}, origin="added")
    evidence = {**found.evidence, "estimate": found.score}
    return replace(found, score=1.0, relation=pairing.relation, evidence=evidence, origin="accepted")


def resemblance(pairings: list[Pairing], segments: list[Segment]) -> Callable[[Link], bool]:
    """Whether a link is one of the pairings by the measure of `crossread eval`."""
    place = {segment.id: segment for segment in segments}

    def spans(ids: list[str]) -> tuple[tuple[int, int], ...]:
        return tuple((place[id].start, place[id].end) for id in ids)

    between: dict[tuple[str, str], list[Pairing]] = defaultdict(list)
    for pairing in pairings:
        between[place[pairing.a[0]].document, place[pairing.b[0]].document].append(pairing)

    def resembles(link: Link) -> bool:
        a, b = spans(link.a), spans(link.b)
        near = between.get((place[link.a[0]].document, place[link.b[0]].document), [])
        return any(alike(a, spans(one.a)) and alike(b, spans(one.b)) for one in near)

    return resembles


def sides(of: Link | Pairing) -> Sides:
    return tuple(of.a), tuple(of.b)
