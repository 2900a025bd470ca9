"""An alignment against gold: figures a pair of documents, their means with bootstrap intervals, and calibration."""

import numpy as np

from pipeline.errors import InputError
from pipeline.evaluation.gold import Gold, Span
from pipeline.evaluation.metrics import (
    Figures,
    Scored,
    Spans,
    Wanted,
    bead_scores,
    calibration_error,
    figures,
    interval,
    is_right,
)
from pipeline.records import Alignment, Record, Segment


class PairFigures(Record, frozen=True):
    """Figures of the links between two documents of the gold."""

    a: str
    b: str
    figures: Figures
    strict_f1: float
    lax_f1: float


class Evaluation(Record, frozen=True):
    """What an alignment reaches. means: each figure over the pairs; intervals: 95 % of bootstrap draws of the pairs.
    elsewhere: links between documents that the gold joins nowhere, by pair."""

    pairs: list[PairFigures]
    means: dict[str, float]
    intervals: dict[str, tuple[float, float]]
    calibration_error: float
    elsewhere: dict[str, int]


def evaluate(alignment: Alignment, gold: Gold) -> Evaluation:
    """An alignment against the gold of its folder. InputError where a document has changed since the gold was made."""
    for document in alignment.documents:
        if gold.documents.get(document.id, document.sha256) != document.sha256:
            raise InputError(f"{document.id!r} has changed since the gold was made: its offsets no longer hold")
    segments = {segment.id: segment for segment in alignment.segments}
    predicted: dict[tuple[str, str], list[Scored]] = {}
    for link in alignment.links:
        a, b = side(link.a, segments), side(link.b, segments)
        (doc_a, spans_a), (doc_b, spans_b) = sorted((a, b), key=lambda pair: pair[0])
        predicted.setdefault((doc_a, doc_b), []).append(Scored(link.score, spans_a, spans_b))
    wanted: dict[tuple[str, str], list[Wanted]] = {}
    for row in gold.links:
        (doc_a, spans_a), (doc_b, spans_b) = sorted((gold_side(row.a), gold_side(row.b)), key=lambda pair: pair[0])
        wanted.setdefault((doc_a, doc_b), []).append(Wanted(row.relation, spans_a, spans_b))
    pairs = [
        PairFigures(a, b, figures(predicted.get((a, b), []), rows), **bead_scores(predicted.get((a, b), []), rows))
        for (a, b), rows in sorted(wanted.items())
    ]
    scored = [(link.score, is_right(link, rows)) for pair, rows in wanted.items() for link in predicted.get(pair, [])]
    scores, right = np.array([s for s, _ in scored]), np.array([r for _, r in scored], dtype=float)
    columns = {
        name: [getattr(pair.figures, name) for pair in pairs]
        for name in ("precision", "recall", "recall_plus", "f1", "f1_plus", "average_precision")
    } | {name: [getattr(pair, name) for pair in pairs] for name in ("strict_f1", "lax_f1")}
    return Evaluation(
        pairs=pairs,
        means={name: float(np.mean(values)) if values else 0.0 for name, values in columns.items()},
        intervals={name: interval(values) for name, values in columns.items() if values},
        calibration_error=calibration_error(scores, right),
        elsewhere={f"{a} ~ {b}": len(links) for (a, b), links in sorted(predicted.items()) if (a, b) not in wanted},
    )


def side(ids: list[str], segments: dict[str, Segment]) -> tuple[str, Spans]:
    return segments[ids[0]].document, tuple((segments[i].start, segments[i].end) for i in ids)


def gold_side(spans: list[Span]) -> tuple[str, Spans]:
    return spans[0].doc, tuple((span.start, span.end) for span in spans)
