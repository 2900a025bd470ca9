"""Align: which passages of which documents say the same, which documents tell one story, one claim in all its
versions."""

import numpy as np
from msgspec import UNSET
from msgspec.structs import replace

from pipeline.alignment.candidates import find_candidates
from pipeline.alignment.decoding import Bead, decode, turned
from pipeline.alignment.derivation import derivations, directions
from pipeline.alignment.features import FEATURES, pair_features
from pipeline.alignment.grouping import make_groups
from pipeline.alignment.lexicon import read_lexicon
from pipeline.alignment.relations import relation_of
from pipeline.alignment.scoring import Models, probability, shipped_models
from pipeline.alignment.standing import STANDING, standing_features
from pipeline.alignment.stories import compare_tellings, expected_tellings, judge_documents
from pipeline.alignment.summaries import make_stories
from pipeline.alignment.support import SUPPORT, support_features
from pipeline.alignment.units import Units, take_part
from pipeline.alignment.views import single_views, with_nearness
from pipeline.corrections import Decisions, honour
from pipeline.facts import reference_date
from pipeline.records import DocumentPair, Group, Link, Record, Segment, Source, Story, Vectors
from pipeline.settings import Alignment


class Aligned(Record, frozen=True):
    """What alignment found, all of it as alignment.json holds it."""

    links: list[Link]
    groups: list[Group]
    stories: list[Story]
    document_pairs: list[DocumentPair]


NO_DECISIONS = Decisions()


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
    lexicon = read_lexicon(units.texts, units.pieces, settings.news_weight, units.originals, settings.bridge)
    views = single_views(units, lexicon)
    found = find_candidates(
        units, views.sentence, views.words, settings.nearest, settings.documents, settings.nearest_each, settings.crowd
    )
    views = with_nearness(views, found.near_vectors, found.near_words)
    alone, _ = pair_features(views, found.first, found.second)
    evidence = np.concatenate([alone, standing_features(units, found.first, found.second, alone)], axis=1)
    claim, event = (probability(scorer, evidence, FEATURES + STANDING) for scorer in (models.claim, models.event))

    days = days_of(units.documents, sources, segments)
    tellings = compare_tellings(units, views, found.first, found.second, claim, event, evidence, days)
    judged = judge_documents(units, tellings, models, settings)
    document_a, document_b = units.document[found.first], units.document[found.second]
    support = support_features(
        units,
        found.first,
        found.second,
        claim,
        event,
        judged.settled[document_a, document_b],
        expected_tellings(judged.odds)[document_a, document_b],
        judged.covered[document_a, document_b],
    )
    table = np.concatenate([support, evidence], axis=1)
    chance = probability(models.link, table, SUPPORT + FEATURES + STANDING)
    score = np.where(judged.together[document_a, document_b], chance, 0.0)

    beads = decode(units, views, found.first, found.second, score, support[:, SUPPORT.index("third")], settings)
    links = in_order(honour(make_links(units, beads, settings.min_score, models), decisions, segments))
    joined = take_part(sources, segments, vectors, decisions.named) if decisions.named else units
    groups = make_groups(joined, links, decisions.refused)
    came = derivations(directions(units.documents, judged.label, days, segments, links))
    pairs = [replace(pair, derivation=came.get((pair.a, pair.b), UNSET)) for pair in judged.pairs]
    return Aligned(links, groups, make_stories(units.documents, segments, judged, links, groups), pairs)


def together(parts: list[Aligned]) -> Aligned:
    """What was found in several parts of a folder as one, numbered anew."""
    if len(parts) == 1:
        return parts[0]
    ordered = sorted(
        ((link, number) for number, part in enumerate(parts) for link in part.links),
        key=lambda found: (-found[0].score, found[0].a, found[0].b),
    )
    ids = {(number, link.id): f"l{place}" for place, (link, number) in enumerate(ordered, 1)}
    groups: list[Group] = []
    stories: list[Story] = []
    for number, part in enumerate(parts):
        place = {group.id: f"g{len(groups) + n}" for n, group in enumerate(part.groups, 1)}
        groups += [
            replace(group, id=place[group.id], links=[ids[number, link] for link in group.links])
            for group in part.groups
        ]
        stories += [
            replace(story, tellings=[replace(t, lacks=[place[id] for id in t.lacks]) for t in story.tellings or []])
            for story in part.stories
        ]
    stories.sort(key=lambda story: (-len(story.documents), story.documents))
    return Aligned(
        links=[replace(link, id=ids[number, link.id]) for link, number in ordered],
        groups=groups,
        stories=[replace(story, id=f"s{place}") for place, story in enumerate(stories, 1)],
        document_pairs=sorted(
            (pair for part in parts for pair in part.document_pairs), key=lambda pair: (pair.a, pair.b)
        ),
    )


def days_of(documents: list[str], sources: list[Source], segments: list[Segment]) -> np.ndarray:
    """The day number of the date of each of the documents, which are named by id; NaN where nothing tells it."""
    own: dict[str, list[Segment]] = {source.id: [] for source in sources}
    for segment in segments:
        own[segment.document].append(segment)
    by_id = {source.id: source for source in sources}
    dates = [reference_date(by_id[document], own[document]) for document in documents]
    return np.array([np.nan if date is None else date.toordinal() for date in dates], dtype=np.float64)


def make_links(units: Units, beads: list[Bead], min_score: float, models: Models) -> list[Link]:
    """Links from beads that reach min_score, the document whose id comes first on side a, still without link ids."""
    made = []
    for bead in beads:
        if bead.score < min_score:
            continue
        if units.documents[units.document[bead.b[0]]] < units.documents[units.document[bead.a[0]]]:
            bead = turned(bead)
        relation, evidence = relation_of(bead, models)
        made.append(
            Link(
                id="",
                a=[units.ids[i] for i in bead.a],
                b=[units.ids[j] for j in bead.b],
                score=round(bead.score, 4),
                relation=relation,
                evidence=evidence,
            )
        )
    return made


def in_order(links: list[Link]) -> list[Link]:
    """Links numbered best first, ties by the ids of their segments."""
    ordered = sorted(links, key=lambda link: (-link.score, link.a, link.b))
    return [replace(link, id=f"l{number}") for number, link in enumerate(ordered, 1)]
