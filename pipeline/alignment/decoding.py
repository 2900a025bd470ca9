"""From scored pairs of units to beads: which passages are linked. No order is forced and no unit is used up.

Every pair that scores enough is an anchor. An anchor grows by the unit next to it, on either side and in either
document, as long as the longer passages cover each other better, both ways taken together, than their parts do: the
beads of several segments of length-based and vector-based sentence aligners (Gale and Church 1993; vecalign,
Thompson and Koehn 2019), here grown from free anchors, so that paragraphs may move.
"""

from dataclasses import dataclass

import numpy as np

from pipeline.alignment.features import FEATURES, pair_features
from pipeline.alignment.scoring import log_odds
from pipeline.alignment.units import Units
from pipeline.alignment.views import Views, joined_views
from pipeline.settings import Alignment

Run = tuple[int, ...]
Partners = dict[tuple[int, int], dict[int, float]]  # (unit, other document) → unit there → score
KNOWN = 0.1  # score from which a pair is looked at, whatever is asked for
LIFT = 5.0  # log-odds that a bead gains over its surest part for a fit better by 1
COVER = tuple(
    FEATURES.index(name) for name in ("covered_least", "covered_most", "words_covered_least", "words_covered_most")
)


@dataclass(frozen=True)
class Bead:
    """Two passages, as runs of units of two documents; features: FEATURES, the same both ways round."""

    a: Run
    b: Run
    score: float
    features: np.ndarray
    a_covered: float
    b_covered: float


def turned(bead: Bead) -> Bead:
    """The same bead with its sides swapped."""
    return Bead(bead.b, bead.a, bead.score, bead.features, bead.b_covered, bead.a_covered)


@dataclass(frozen=True)
class Grown:
    """A bead on its way; fit: how well its two passages cover each other, in [0, 1]."""

    a: Run
    b: Run
    fit: float
    features: np.ndarray
    covered: np.ndarray


def decode(
    units: Units,
    views: Views,
    first: np.ndarray,
    second: np.ndarray,
    score: np.ndarray,
    settings: Alignment,
    known: tuple[np.ndarray, np.ndarray],
) -> list[Bead]:
    """The beads that reach settings.min_score, given the score of each candidate pair. known: what pair_features gave
    of as many of them as come first."""
    kept = np.flatnonzero(score >= min(settings.anchor, settings.min_score, KNOWN))
    if not len(kept):
        return []
    before, more = np.split(kept, [np.searchsorted(kept, len(known[0]))])
    seen = pair_features(views, first[more], second[more])
    features, covered = (np.concatenate([old[before], new]) for old, new in zip(known, seen, strict=True))
    fits = mutual_cover(features)
    pairs = {
        (int(first[k]), int(second[k])): Grown(
            (int(first[k]),), (int(second[k]),), float(fits[row]), features[row], covered[row]
        )
        for row, k in enumerate(kept)
    }
    scores = {(int(first[k]), int(second[k])): float(score[k]) for k in kept}
    anchors = {key: pair for key, pair in pairs.items() if scores[key] >= settings.anchor}
    joined = grow(units, views, anchors, scores, settings) if settings.max_passage > 1 else []
    beads: list[Bead] = []
    absorbed: set[tuple[int, int]] = set()
    used: set[tuple[int, tuple[int, int]]] = set()
    for bead in joined:
        documents = (int(units.document[bead.a[0]]), int(units.document[bead.b[0]]))
        own = {(unit, documents) for unit in (*bead.a, *bead.b)}
        if own & used:
            continue
        used |= own
        parts = [(i, j) for i in bead.a for j in bead.b if (i, j) in pairs]
        surest = max(parts, key=lambda part: (scores[part], part))
        lifted = float(log_odds(np.array(scores[surest]))) + LIFT * (bead.fit - pairs[surest].fit)
        beads.append(finished(bead, 1 / (1 + float(np.exp(-min(lifted, 7.0))))))
        absorbed.update(parts)
    beads += [finished(pair, scores[key]) for key, pair in pairs.items() if key not in absorbed]
    return [bead for bead in beads if bead.score >= settings.min_score]


def mutual_cover(features: np.ndarray) -> np.ndarray:
    """How well two passages cover each other: the harmonic means of both directions, by word pieces and by words,
    averaged."""
    piece_least, piece_most, word_least, word_most = (features[:, column] for column in COVER)
    by_pieces = 2 * piece_least * piece_most / np.maximum(piece_least + piece_most, 1e-9)
    by_words = 2 * word_least * word_most / np.maximum(word_least + word_most, 1e-9)
    return (by_pieces + by_words) / 2


def finished(bead: Grown, score: float) -> Bead:
    return Bead(bead.a, bead.b, score, bead.features, float(bead.covered[0]), float(bead.covered[1]))


def grow(
    units: Units,
    views: Views,
    anchors: dict[tuple[int, int], Grown],
    scores: dict[tuple[int, int], float],
    settings: Alignment,
) -> list[Grown]:
    """Beads of more than one unit on a side that fit better than all they consist of, the best fit first."""
    known: dict[tuple[Run, Run], Grown] = {(pair.a, pair.b): pair for pair in anchors.values()}
    taken = partners(units, scores)
    front = list(anchors.values())
    gains: dict[tuple[Run, Run], float] = {}
    while front:
        proposed = sorted(
            {longer for bead in front for longer in longer_beads(units, bead, taken, settings) if longer not in known}
        )
        if not proposed:
            break
        made = evaluate(views, proposed)
        front = []
        for bead in made:
            known[bead.a, bead.b] = bead
            parts = [known[part] for part in shorter_beads(bead) if part in known]
            gain = bead.fit - max(part.fit for part in parts)
            if gain > settings.passage_gain:
                gains[bead.a, bead.b] = gain
                front.append(bead)
    order = sorted(gains, key=lambda key: (-known[key].fit, key))
    return [known[key] for key in order]


def partners(units: Units, scores: dict[tuple[int, int], float]) -> Partners:
    """The scored partners of each unit in each other document."""
    found: Partners = {}
    for (i, j), score in scores.items():
        found.setdefault((i, int(units.document[j])), {})[j] = score
        found.setdefault((j, int(units.document[i])), {})[i] = score
    return found


def longer_beads(units: Units, bead: Grown, taken: Partners, settings: Alignment) -> list[tuple[Run, Run]]:
    """The bead with one more unit on one of its four ends, inside its documents and at most max_passage long; not
    with a unit that has a better partner elsewhere in the other document."""
    found = []
    for run, other, is_a in ((bead.a, bead.b, True), (bead.b, bead.a, False)):
        if len(run) >= settings.max_passage or len(run) + len(other) >= settings.max_passage + 2:
            continue
        span = units.of(int(units.document[run[0]]))
        for unit, longer in ((run[0] - 1, (run[0] - 1, *run)), (run[-1] + 1, (*run, run[-1] + 1))):
            if not span.start <= unit < span.stop:
                continue
            known = taken.get((unit, int(units.document[other[0]])), {})
            elsewhere = max((score for partner, score in known.items() if partner not in other), default=0.0)
            here = max((known.get(partner, 0.0) for partner in other), default=0.0)
            if here >= settings.joins and elsewhere < max(here, settings.anchor):
                found.append((longer, other) if is_a else (other, longer))
    return found


def shorter_beads(bead: Grown) -> list[tuple[Run, Run]]:
    """The bead without one of its outer units."""
    found = []
    if len(bead.a) > 1:
        found += [(bead.a[1:], bead.b), (bead.a[:-1], bead.b)]
    if len(bead.b) > 1:
        found += [(bead.a, bead.b[1:]), (bead.a, bead.b[:-1])]
    return found


def evaluate(views: Views, proposed: list[tuple[Run, Run]]) -> list[Grown]:
    """The proposed beads with their evidence."""
    runs = sorted({run for pair in proposed for run in pair})
    row = {run: k for k, run in enumerate(runs)}
    joined = joined_views(views, runs)
    first = np.array([row[a] for a, _ in proposed])
    second = np.array([row[b] for _, b in proposed])
    features, covered = pair_features(joined, first, second)
    fits = mutual_cover(features)
    return [Grown(a, b, float(fits[k]), features[k], covered[k]) for k, (a, b) in enumerate(proposed)]
