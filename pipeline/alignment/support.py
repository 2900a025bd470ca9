"""What the other candidates say of a pair: support from its neighbours, rivals, third documents and its two
documents."""

from collections.abc import Iterable
from functools import reduce

import numpy as np

from pipeline.alignment.scoring import log_odds
from pipeline.alignment.units import Units

SUPPORT = (
    "claim",  # log-odds of one claim by the evidence of the pair itself
    "event",  # log-odds of a shared event
    "event_rival_least",  # log-odds of an event shared with the best other partner in the same two documents
    "event_rival_most",
    "event_third",  # best chain of shared events over a third document
    "event_third_count",
    "diagonal",  # best probability one step on or back in both documents
    "diagonal_second",  # on the other side of the pair
    "near",  # best probability two or three steps away on either side, in either order
    "beside",  # best probability of one of the two with a direct neighbour of the other
    "rival_least",  # log-odds of the best other partner in the same two documents: of the side that has the weaker one
    "rival_most",
    "third",  # best chain over one unit of a third document: the weaker probability of its two steps
    "third_count",  # log of the documents such a chain leads over
    "story",  # log-odds that the two documents tell one event, given all documents of their story
    "tellings",  # log of the expected number of documents that tell the event of the two
    "covered",  # mean best probability of the units of the document that is told more fully
)


class Table:
    """Values of candidate pairs, looked up by pair; pairs that are none have a value of their own."""

    def __init__(self, first: np.ndarray, second: np.ndarray, n: int):
        self.n = n
        self.keys = np.minimum(first, second).astype(np.int64) * n + np.maximum(first, second)
        self.order = np.argsort(self.keys, kind="stable")
        self.sorted = self.keys[self.order]

    def where(self, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """Row of each pair, or -1."""
        if not len(self.sorted):
            return np.full(len(first), -1)
        keys = np.minimum(first, second).astype(np.int64) * self.n + np.maximum(first, second)
        at = np.minimum(np.searchsorted(self.sorted, keys), len(self.sorted) - 1)
        return np.where(self.sorted[at] == keys, self.order[at], -1)


def shifted(units: Units, rows: np.ndarray, by: int) -> np.ndarray:
    """The unit `by` places on in the same document, or -1 where the document ends before."""
    moved = rows + by
    inside = (moved >= units.starts[units.document[rows]]) & (moved < units.starts[units.document[rows] + 1])
    return np.where(inside, moved, -1)


def at_offset(
    units: Units, table: Table, values: np.ndarray, first: np.ndarray, second: np.ndarray, da: int, db: int
) -> np.ndarray:
    """Value of the pair that lies (da, db) places from each pair; 0 where there is none."""
    a, b = shifted(units, first, da), shifted(units, second, db)
    there = (a >= 0) & (b >= 0)
    found = np.full(len(first), -1)
    found[there] = table.where(a[there], b[there])
    return np.where(found >= 0, values[found], 0.0)


def rivals(groups: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Of each row, the largest value of another row of its group; 0 where it is alone."""
    if not len(groups):
        return np.zeros(0)
    order = np.argsort(groups, kind="stable")
    ordered = values[order]
    starts = np.flatnonzero(np.diff(groups[order], prepend=-1))
    sizes = np.diff(starts, append=len(order))
    top = np.repeat(np.maximum.reduceat(ordered, starts), sizes)
    is_top = ordered == top
    alone_on_top = is_top & np.repeat(np.add.reduceat(is_top, starts, dtype=np.int64) == 1, sizes)
    second = np.maximum.reduceat(np.where(is_top, -np.inf, ordered), starts)
    result = np.empty(len(values))
    result[order] = np.where(alone_on_top, np.repeat(np.where(sizes > 1, second, 0.0), sizes), top)
    return result


def chains(
    units: Units, first: np.ndarray, second: np.ndarray, values: np.ndarray, least: float
) -> tuple[np.ndarray, np.ndarray]:
    """Of each pair: the best chain over a unit of a third document (the weaker of its two values), and the number of
    third documents it leads over with `least` or more."""
    m = len(first)
    best, count = np.zeros(m), np.zeros(m)
    if len(units.documents) < 3:
        return best, count
    strong = values >= least
    partners: dict[int, dict[int, float]] = {}
    for a, b, value in zip(first[strong].tolist(), second[strong].tolist(), values[strong].tolist(), strict=True):
        partners.setdefault(a, {})[b] = value
        partners.setdefault(b, {})[a] = value
    document = units.document.tolist()
    for row, (a, b) in enumerate(zip(first.tolist(), second.tolist(), strict=True)):
        mine, theirs = partners.get(a), partners.get(b)
        if not mine or not theirs:
            continue
        over: dict[int, float] = {}
        if len(mine) > len(theirs):
            mine, theirs = theirs, mine
        for third, value in mine.items():
            other = theirs.get(third)
            if other is not None:
                over[document[third]] = max(over.get(document[third], 0.0), min(value, other))
        if over:
            best[row], count[row] = max(over.values()), len(over)
    return best, count


def pair_groups(units: Units, side: np.ndarray, other: np.ndarray) -> np.ndarray:
    """One number for each (unit of this side, document of the other side)."""
    return side.astype(np.int64) * len(units.documents) + units.document[other]


def support_features(
    units: Units,
    first: np.ndarray,
    second: np.ndarray,
    claim: np.ndarray,
    event: np.ndarray,
    story: np.ndarray,
    tellings: np.ndarray,
    covered: np.ndarray,
) -> np.ndarray:
    """SUPPORT of m pairs: float32 (m, len(SUPPORT)).

    claim, event: probability of each pair, by its own evidence, to make one claim and to tell of one event. story,
    tellings, covered: of the two documents of each pair: the probability that they tell one event, how many
    documents are expected to tell it, and the mean best probability of the units of the more fully told one.
    """
    known = Table(first, second, len(units))
    table = np.empty((len(first), len(SUPPORT)), np.float32)

    def put(**columns: np.ndarray) -> None:
        for name, values in columns.items():
            table[:, SUPPORT.index(name)] = values

    def offset(da: int, db: int) -> np.ndarray:
        return at_offset(units, known, claim, first, second, da, db)

    on, back = offset(1, 1), offset(-1, -1)
    put(diagonal=np.maximum(on, back), diagonal_second=np.minimum(on, back))
    steps = [(1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, -1)]
    put(near=greatest(offset(da * sign, db * sign) for da, db in steps for sign in (1, -1)))
    put(beside=greatest(offset(da, db) for da, db in ((1, 0), (-1, 0), (0, 1), (0, -1))))
    groups_a, groups_b = pair_groups(units, first, second), pair_groups(units, second, first)
    one, other = rivals(groups_a, claim), rivals(groups_b, claim)
    put(claim=log_odds(claim), rival_least=log_odds(np.minimum(one, other)))
    put(rival_most=log_odds(np.maximum(one, other)))
    one, other = rivals(groups_a, event), rivals(groups_b, event)
    put(event=log_odds(event), event_rival_least=log_odds(np.minimum(one, other)))
    put(event_rival_most=log_odds(np.maximum(one, other)))
    third, count = chains(units, first, second, claim, 0.3)
    put(third=third, third_count=np.log1p(count))
    third, count = chains(units, first, second, event, 0.3)
    put(event_third=third, event_third_count=np.log1p(count))
    put(story=log_odds(story), tellings=np.log(tellings), covered=covered)
    return table


def greatest(values: Iterable[np.ndarray]) -> np.ndarray:
    """The largest of several values, row by row."""
    return reduce(np.maximum, values)
