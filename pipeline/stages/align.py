"""Align: which passages of which documents say the same, which documents tell one story, one claim in all its
versions."""

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import repeat
from sys import intern
from typing import Any

import numpy as np
from msgspec import UNSET
from msgspec.structs import replace

from pipeline.alignment.decoding import Bead, Run, decode, turned
from pipeline.alignment.derivation import derivations, directions
from pipeline.alignment.features import FEATURES, pair_features
from pipeline.alignment.grouping import make_groups
from pipeline.alignment.lexicon import read_lexicon
from pipeline.alignment.reader import knows, second_opinion
from pipeline.alignment.relations import relations_of
from pipeline.alignment.reprints import (
    Reprints,
    candidates_once,
    find_reprints,
    judged_alike,
    reprinted_beads,
    with_twins,
)
from pipeline.alignment.scoring import Models, probability, rounded, shipped_models
from pipeline.alignment.standing import STANDING, standing_features
from pipeline.alignment.stories import Judged, expected_tellings, judge_documents
from pipeline.alignment.summaries import make_stories
from pipeline.alignment.support import SUPPORT, support_features
from pipeline.alignment.tellings import compare_tellings
from pipeline.alignment.units import Units, take_part
from pipeline.alignment.views import single_views, with_nearness
from pipeline.corrections import Decisions, honour
from pipeline.facts import reference_date
from pipeline.records import Discrepancy, DocumentPair, Group, Link, Record, Segment, Source, Story, Vectors
from pipeline.settings import Alignment


class Aligned(Record, frozen=True):
    """What alignment found, all of it as alignment.json holds it."""

    links: list[Link]
    groups: list[Group]
    stories: list[Story]
    document_pairs: list[DocumentPair]


NO_DECISIONS = Decisions()
ACROSS = 0.3  # below it is every link between documents of two stories
LAST_PLACE = 1e-4  # of a score that is written


def align(
    sources: list[Source],
    segments: list[Segment],
    vectors: Vectors,
    settings: Alignment,
    models: Models | None = None,
    decisions: Decisions = NO_DECISIONS,
) -> Aligned:
    """Links, groups and stories of a folder. `vectors` are those of `segments`, in their order.

    Neither the order of the documents nor which of two is called the first changes anything. `models`: other than the
    shipped ones, for cross-validation. `decisions`: what a person said about links. It changes which links there are
    and what is made of them, not which documents tell one story.
    """
    models = models or shipped_models(settings.scorer)
    units = take_part(sources, segments, vectors)
    reprints = find_reprints(units)
    days = days_of(units.documents, sources, segments)
    reads = models.reader is not None and knows(models.reader, vectors)
    judged, beads = find_beads(units, reprints, days, settings, models if reads else replace(models, reader=None))
    links = in_order(honour(make_links(units, beads, settings.min_score, models), decisions, segments))
    told = inside(links, dict(zip(units.documents, judged.label, strict=True)), segments)
    joined = take_part(sources, segments, vectors, decisions.named) if decisions.named else units
    groups = make_groups(joined, told, decisions.refused)
    came = derivations(directions(units.documents, judged.label, days, segments, told))
    pairs_told = [replace(pair, derivation=came.get((pair.a, pair.b), UNSET)) for pair in judged.pairs]
    return Aligned(links, groups, make_stories(units.documents, segments, judged, told, groups), pairs_told)


def find_beads(
    units: Units, reprints: Reprints, days: np.ndarray, settings: Alignment, models: Models
) -> tuple[Judged, list[Bead]]:
    """Which documents tell one event, and the beads of all documents. days: date of each document, NaN where it has
    none."""
    views = single_views(
        units,
        read_lexicon(units.texts, units.pieces, settings.news_weight, units.originals, settings.bridge, reprints.kept),
    )
    found = candidates_once(units, reprints, views.sentence, views.words, settings)
    views = with_nearness(views, found.near_vectors, found.near_words)
    features, covered = pair_features(views, found.first, found.second)
    evidence = features, standing_features(units, found.first, found.second, features)
    claim, event = (probability(scorer, evidence, FEATURES + STANDING) for scorer in (models.claim, models.event))
    if models.reader is not None:
        claim = second_opinion(models.reader, views, found.first, found.second, claim)

    tellings = compare_tellings(
        units, views, found.first, found.second, claim, event, features, days, reprints.originals
    )
    first_judged = judge_documents(units, tellings, models, settings)
    expected = expected_tellings(first_judged.odds)[np.ix_(reprints.original, reprints.original)]
    judged = judged_alike(first_judged, reprints, units, settings)
    pairs = with_twins(found, reprints)
    document_a, document_b = units.document[pairs.first], units.document[pairs.second]
    support = support_features(
        units,
        pairs.first,
        pairs.second,
        pairs.believed(claim),
        pairs.believed(event),
        judged.settled[document_a, document_b],
        expected[document_a, document_b],
        judged.covered[document_a, document_b],
    )
    table = support[: len(found)], *evidence
    chance = pairs.believed(probability(models.link, table, SUPPORT + FEATURES + STANDING))
    score = linked(chance, judged, document_a, document_b, settings)
    beads = decode(units, views, pairs.first, pairs.second, score, settings, (features, covered))
    return judged, reprinted_beads(beads, reprints, units)


def linked(
    chance: np.ndarray, judged: Judged, document_a: np.ndarray, document_b: np.ndarray, settings: Alignment
) -> np.ndarray:
    """The probability of each pair of units, given that it makes one claim with `chance` if its two documents tell one
    event. Of those that are taken to tell two, the probability of both, too low for a passage to grow from it: such
    links are there for those who ask for unlikely ones."""
    across = np.minimum(chance * judged.odds[document_a, document_b], min(settings.anchor, ACROSS) - LAST_PLACE)
    wanted = np.where(across >= settings.min_score, across, 0.0)
    return np.where(judged.together[document_a, document_b], chance, wanted)


def inside(links: list[Link], story: dict[str, int], segments: list[Segment]) -> list[Link]:
    """The links without those unlikely ones that lead from one story to another."""
    home = {segment.id: story[segment.document] for segment in segments}
    return [link for link in links if link.score >= ACROSS or home[link.a[0]] == home[link.b[0]]]


def together(parts: Iterable[Aligned]) -> Aligned:
    """What was found in several parts of a folder as one, numbered anew.

    Links and groups are let go one by one as they are numbered, so that a large folder's are not in memory twice where
    the caller does not keep the parts either (`taken`).
    """
    found = [(list(part.links), list(part.groups), part.stories, part.document_pairs) for part in parts]
    links: list[Link] = []
    ids: list[list[str]] = [[] for _ in found]  # of each part's links, which are in order
    numbered = (zip(taken(own), repeat(number)) for number, (own, *_) in enumerate(found))
    for link, number in merge(*numbered, key=lambda one: (-one[0].score, one[0].a, one[0].b)):
        links.append(replace(link, id=f"l{len(links) + 1}"))
        ids[number].append(links[-1].id)
    groups: list[Group] = []
    stories: list[Story] = []
    for number, (_, own_groups, own_stories, _) in enumerate(found):
        place = {group.id: f"g{len(groups) + n}" for n, group in enumerate(own_groups, 1)}
        now = {f"l{n}": id for n, id in enumerate(ids[number], 1)}
        groups += [
            replace(group, id=place[group.id], links=[now[link] for link in group.links]) for group in taken(own_groups)
        ]
        stories += [
            replace(story, tellings=[replace(t, lacks=[place[id] for id in t.lacks]) for t in story.tellings or []])
            for story in own_stories
        ]
    stories.sort(key=lambda story: (-len(story.documents), story.documents))
    return Aligned(
        links=links,
        groups=groups,
        stories=[replace(story, id=f"s{place}") for place, story in enumerate(stories, 1)],
        document_pairs=sorted((pair for *_, pairs in found for pair in pairs), key=lambda pair: (pair.a, pair.b)),
    )


def taken(items: list[Any]) -> Iterator[Any]:
    """The items of a list in order, each taken out of it."""
    items.reverse()
    while items:
        yield items.pop()


def days_of(documents: list[str], sources: list[Source], segments: list[Segment]) -> np.ndarray:
    """The day number of the date of each of the documents, which are named by id; NaN where nothing tells it."""
    own: dict[str, list[Segment]] = {source.id: [] for source in sources}
    for segment in segments:
        own[segment.document].append(segment)
    by_id = {source.id: source for source in sources}
    dates = [reference_date(by_id[document], own[document]) for document in documents]
    return np.array([np.nan if date is None else date.toordinal() for date in dates], dtype=np.float64)


def make_links(units: Units, beads: list[Bead], min_score: float, models: Models) -> list[Link]:
    """Links from beads that reach min_score, the document whose id comes first on side a, still without link ids. The
    links that a passage is in share one list of its segments, and all of them the empty list of discrepancies."""
    nothing: list[Discrepancy] = []
    passages: dict[Run, list[str]] = {}

    def passage(run: Run) -> list[str]:
        return passages.setdefault(run, [units.ids[i] for i in run])

    def names_first(bead: Bead) -> bool:
        return units.documents[units.document[bead.a[0]]] <= units.documents[units.document[bead.b[0]]]

    kept = [bead if names_first(bead) else turned(bead) for bead in beads if bead.score >= min_score]
    return [
        Link(
            id="",
            a=passage(bead.a),
            b=passage(bead.b),
            score=rounded(bead.score),
            relation=relation,
            evidence=evidence,
            discrepancies=nothing,
        )
        for bead, (relation, evidence) in zip(kept, relations_of(kept, models), strict=True)
    ]


def in_order(links: list[Link]) -> list[Link]:
    """Links numbered best first, ties by the ids of their segments. The same ids, in each part of a large folder, are
    the same objects."""
    ordered = sorted(links, key=lambda link: (-link.score, link.a, link.b))
    return [replace(link, id=intern(f"l{number}")) for number, link in enumerate(ordered, 1)]
