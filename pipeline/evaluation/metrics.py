"""Measures of links against gold: precision, recall, F1, average precision, beads, calibration, with bootstrap
intervals."""

from collections.abc import Callable, Sequence

import numpy as np

from pipeline.records import Record

Spans = tuple[tuple[int, int], ...]
SHORTER, LONGER = (
    0.5,
    0.3,
)  # shares of the characters of the shorter and of the longer side that two sides must have in common


class Scored(Record, frozen=True):
    """A predicted link between two documents: its probability and the spans of its sides."""

    score: float
    a: Spans
    b: Spans


class Wanted(Record, frozen=True):
    """A gold link between two documents."""

    relation: str
    a: Spans
    b: Spans


class Figures(Record, frozen=True):
    """What links of two documents reach; all but the counts in [0, 1]. plus: partial gold links count as wanted too."""

    links: int
    gold: int
    precision: float
    recall: float
    recall_plus: float
    f1: float
    f1_plus: float
    average_precision: float


def length(spans: Spans) -> int:
    return sum(end - start for start, end in spans)


def common(a: Spans, b: Spans) -> int:
    """Characters in both."""
    return sum(max(0, min(e1, e2) - max(s1, s2)) for s1, e1 in a for s2, e2 in b)


def alike(a: Spans, b: Spans) -> bool:
    """Whether two sides share at least half of the shorter and 30 % of the longer."""
    shared = common(a, b)
    shorter, longer = sorted((length(a), length(b)))
    return shared > 0 and shared >= SHORTER * shorter and shared >= LONGER * longer


def harmonic(p: float, r: float) -> float:
    return 2 * p * r / (p + r) if p + r else 0.0


def figures(predicted: Sequence[Scored], wanted: Sequence[Wanted]) -> Figures:
    """Figures of the links predicted between two documents. Average precision takes them by falling score, a gold link
    counts when it is first matched, and one that is never predicted counts as missed."""
    hit: set[int] = set()
    correct, average = 0, 0.0
    for rank, link in enumerate(sorted(predicted, key=lambda link: -link.score), 1):
        matches = [i for i, gold in enumerate(wanted) if alike(link.a, gold.a) and alike(link.b, gold.b)]
        if matches:
            correct += 1
            new = [i for i in matches if i not in hit]
            hit.update(matches)
            average += len(new) * correct / rank
    equivalent = {i for i, gold in enumerate(wanted) if gold.relation == "equivalent"}
    p = correct / len(predicted) if predicted else 0.0
    r = len(hit & equivalent) / len(equivalent) if equivalent else 0.0
    r_plus = len(hit) / len(wanted) if wanted else 0.0
    return Figures(
        links=len(predicted),
        gold=len(wanted),
        precision=p,
        recall=r,
        recall_plus=r_plus,
        f1=harmonic(p, r),
        f1_plus=harmonic(p, r_plus),
        average_precision=average / len(wanted) if wanted else 0.0,
    )


def is_right(link: Scored, wanted: Sequence[Wanted]) -> bool:
    """Whether some gold link of either relation matches."""
    return any(alike(link.a, gold.a) and alike(link.b, gold.b) for gold in wanted)


def bead_scores(predicted: Sequence[Scored], wanted: Sequence[Wanted]) -> dict[str, float]:
    """F1 of beads as sentence aligners are scored: strict, both sides the same to the character; lax, both sides
    overlap."""
    found = {}
    for name, test in (("strict_f1", lambda x, y: x == y), ("lax_f1", lambda x, y: common(x, y) > 0)):
        right = sum(any(test(link.a, gold.a) and test(link.b, gold.b) for gold in wanted) for link in predicted)
        met = sum(any(test(link.a, gold.a) and test(link.b, gold.b) for link in predicted) for gold in wanted)
        found[name] = harmonic(right / len(predicted) if predicted else 0.0, met / len(wanted) if wanted else 0.0)
    return found


def calibration_error(scores: np.ndarray, right: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error: mean distance of probability and share of right ones, over bins of equal width."""
    if not len(scores):
        return 0.0
    at = np.minimum((scores * bins).astype(int), bins - 1)
    return float(sum((at == b).mean() * abs(scores[at == b].mean() - right[at == b].mean()) for b in np.unique(at)))


def interval(
    values: Sequence[float], summary: Callable[[np.ndarray], float] = lambda v: float(np.mean(v)), times: int = 2000
) -> tuple[float, float]:
    """Bootstrap interval that holds 95 % of `summary` over values drawn with replacement; values are one a topic or
    pair."""
    drawn = np.random.default_rng(0).integers(0, len(values), (times, len(values)))
    array = np.asarray(values, dtype=float)
    found = [summary(array[row]) for row in drawn]
    return float(np.quantile(found, 0.025)), float(np.quantile(found, 0.975))
