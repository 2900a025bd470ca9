"""Align: which passages of which documents say the same, which documents tell one story, one claim in all its
versions."""

import numpy as np

from pipeline.alignment.candidates import find_candidates
from pipeline.alignment.decoding import Bead, decode
from pipeline.alignment.features import pair_features
from pipeline.alignment.grouping import make_groups
from pipeline.alignment.lexicon import read_lexicon
from pipeline.alignment.relations import relation_of
from pipeline.alignment.scoring import Models, probability, shipped_models
from pipeline.alignment.stories import compare_tellings, expected_tellings, judge_documents
from pipeline.alignment.summaries import make_stories
from pipeline.alignment.support import SUPPORT, support_features
from pipeline.alignment.units import Units, take_part
from pipeline.alignment.views import single_views, with_nearness
from pipeline.facts import reference_date
from pipeline.records import DocumentPair, Group, Link, Record, Segment, Source, Story, Vectors
from pipeline.settings import Alignment


class Aligned(Record, frozen=True):
    """What alignment found, all of it as alignment.json holds it."""

    links: list[Link]
    groups: list[Group]
    stories: list[Story]
    document_pairs: list[DocumentPair]


def align(
    sources: list[Source], segments: list[Segment], vectors: Vectors, settings: Alignment, models: Models | None = None
) -> Aligned:
    """Links, groups and stories of a folder. `vectors` are those of `segments`, in their order.

    Neither the order of the documents nor which of two is called the first changes anything. `models`: other than the
    shipped ones, for cross-validation.
    """
    models = models or shipped_models()
    units = take_part(sources, segments, vectors)
    lexicon = read_lexicon(units.texts, units.pieces, settings.news_weight)
    views = single_views(units, lexicon)
    found = find_candidates(
        units, views.sentence, views.words, settings.nearest, settings.documents, settings.nearest_each, settings.crowd
    )
    views = with_nearness(views, found.near_vectors, found.near_words)
    evidence, _ = pair_features(views, found.first, found.second)
    claim, event = probability(models.claim, evidence), probability(models.event, evidence)

    tellings = compare_tellings(units, views, found.first, found.second, claim, event, days_of(sources, segments))
    judged = judge_documents(units, tellings, models, settings)
    document_a, document_b = units.document[found.first], units.document[found.second]
    support = support_features(
        units,
        found.first,
        found.second,
        claim,
        event,
        judged.odds[document_a, document_b],
        expected_tellings(judged.odds)[document_a, document_b],
        judged.covered[document_a, document_b],
    )
    table = np.concatenate([support, evidence], axis=1)
    score = np.where(judged.together[document_a, document_b], probability(models.link, table), 0.0)

    beads = decode(units, views, found.first, found.second, score, support[:, SUPPORT.index("third")], settings)
    links = make_links(units, beads, settings.min_score, models)
    groups = make_groups(units, links)
    return Aligned(links, groups, make_stories(sources, segments, judged, links), judged.pairs)


def days_of(sources: list[Source], segments: list[Segment]) -> np.ndarray:
    """The day number of each document's date, by id; NaN where nothing tells it."""
    own: dict[str, list[Segment]] = {source.id: [] for source in sources}
    for segment in segments:
        own[segment.document].append(segment)
    dates = [reference_date(source, own[source.id]) for source in sorted(sources, key=lambda source: source.id)]
    return np.array([np.nan if date is None else date.toordinal() for date in dates], dtype=np.float64)


def make_links(units: Units, beads: list[Bead], min_score: float, models: Models) -> list[Link]:
    """Links from beads, best first, ties by the ids of their segments."""
    made = []
    for bead in beads:
        if bead.score < min_score:
            continue
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
    made.sort(key=lambda link: (-link.score, link.a, link.b))
    return [
        Link(f"l{number}", link.a, link.b, link.score, link.relation, link.evidence)
        for number, link in enumerate(made, 1)
    ]
