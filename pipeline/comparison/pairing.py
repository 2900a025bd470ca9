"""Which value of one side answers to which of the other, once all that agree are set aside."""

from collections.abc import Callable
from typing import NamedTuple

from pipeline.comparison.sides import Stated, overlap
from pipeline.settings import Comparison

Agrees = Callable[[Stated, Stated], bool]


class Clash(NamedTuple):
    """Two values that are taken to be of one thing and differ."""

    a: Stated
    b: Stated
    evidence: float


def left_over(
    own: list[Stated],
    other: list[Stated],
    agrees: Agrees,
    nearby: list[Stated] | None = None,
    agrees_beside: Agrees | None = None,
) -> list[Stated]:
    """The values of one side that agree with none of the other side, nor with any told beside it."""
    return [
        one
        for one in own
        if not any(agrees(one, two) for two in other)
        and not any((agrees_beside or agrees)(one, two) for two in nearby or [])
    ]


def distinct(stated: list[Stated]) -> list[Stated]:
    """Each value once, in order."""
    return list({(s.value.value, s.value.unit): s for s in reversed(stated)}.values())[::-1]


def clashes(
    a: list[Stated], b: list[Stated], evidence: Callable[[Stated, Stated, bool], float], settings: Comparison
) -> list[Clash]:
    """Left-over values of both sides paired one to one, the best evidence first, down to the least that is reported."""
    a, b = distinct(a), distinct(b)
    alone = len(a) == 1 and len(b) == 1
    scored = sorted(
        ((evidence(one, two, alone), i, j) for i, one in enumerate(a) for j, two in enumerate(b)),
        key=lambda t: (-t[0], t[1], t[2]),
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    found = []
    for score, i, j in scored:
        if score < settings.min_evidence:
            break
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            found.append(Clash(a[i], b[j], min(1.0, score)))
    return found


def words_shared(one: Stated, two: Stated, settings: Comparison) -> float:
    """How far the words around two values are the same, in [0, 1]; of two Arabic segments those of the originals."""
    if one.original and two.original:
        return overlap(one.original, two.original)
    if not one.context or not two.context:
        return settings.unknown_words
    return overlap(one.context, two.context)
