"""Numbers, amounts, percentages, ages, measures, spans of time, clock times, codes and counts of sources."""

from collections.abc import Iterable

from pipeline.comparison.pairing import Clash, clashes, left_over, words_shared
from pipeline.comparison.quantities import agree, dimension, in_base, is_slip
from pipeline.comparison.sides import Side, Stated
from pipeline.facts.tables import tables
from pipeline.settings import Comparison

KINDS = ("number", "ordinal", "duration", "measure", "time", "amount", "percentage", "age", "source_count", "code")
STRONG = ("amount", "percentage", "age", "measure", "duration", "time", "code", "source_count")
PEOPLE = (
    "person",
    "woman",
    "child",
    "infant",
    "soldier",
    "crew",
    "passenger",
    "patient",
    "worker",
    "official",
    "protester",
    "fighter",
    "student",
)
FATES = ("dead", "injured", "missing", "arrested", "survivor", "displaced")


def known_noun(stated: Stated) -> bool:
    return stated.value.unit in set(tables("en").nouns.values())


def group_of(stated: Stated) -> str:
    """Values of one group may be compared."""
    value = stated.value
    if value.kind == "number":
        if value.unit in PEOPLE or value.unit in FATES:
            return "number of people"
        return f"number {value.unit}" if known_noun(stated) else "number"
    return dimension(value)


def counted(stated: Iterable[Stated]) -> dict[str, list[Stated]]:
    groups: dict[str, list[Stated]] = {}
    for one in stated:
        if one.value.kind in KINDS and not (one.value.kind == "ordinal" and (one.value.number or 0) <= 1):
            groups.setdefault(group_of(one), []).append(one)
    return groups


def evidence_of(a: Stated, b: Stated, alone: bool, whole: bool, settings: Comparison) -> float:
    """How much speaks for two differing values being of the same thing."""
    x, y = in_base(a.value), in_base(b.value)
    slip = is_slip(a.value, b.value)
    shared = words_shared(a, b, settings)
    if (
        a.value.unit != b.value.unit
        and a.value.kind == "number"
        and not {a.value.unit, b.value.unit} & {"person", None}
        and known_noun(a)
        and known_noun(b)
    ):
        return 0.0
    score = settings.same_words * shared
    if a.value.kind in STRONG or (known_noun(a) and a.value.unit == b.value.unit):
        score += settings.same_unit
    elif a.value.unit and a.value.unit == b.value.unit:
        score += settings.same_unit / 2
    elif (
        a.value.unit
        and b.value.unit
        and a.value.kind == "number"
        and not slip
        and "person" not in (a.value.unit, b.value.unit)
    ):
        return 0.0
    if alone:
        score += settings.only_one
    if slip:
        score += settings.slip
    if whole:
        score += settings.whole_claim
    vague = "vague" in (a.value.bound, b.value.bound)
    if not vague and (min(x, y) <= 0 or (max(x, y) / min(x, y) > settings.apart and not slip)):
        score -= settings.unlike
    if a.value.kind == "age" and a.person and b.person and not set(a.person.split()) & set(b.person.split()):
        score -= settings.unlike
    return score


def count_clashes(a: Side, b: Side, whole: bool, settings: Comparison) -> list[Clash]:
    """Differing quantities of two linked passages."""

    def agrees(one: Stated, two: Stated) -> bool:
        one_number, two_number = one.value.number, two.value.number
        if one.value.kind == two.value.kind and dimension(one.value) == dimension(two.value):
            return agree(one.value, two.value, settings)
        same = one_number is not None and one_number == two_number
        return same and one.value.kind in KINDS and two.value.kind in KINDS

    every_a = [s for s in a.stated if s.value.kind in KINDS]
    every_b = [s for s in b.stated if s.value.kind in KINDS]
    near_a = [s for s in a.nearby if s.value.kind in KINDS]
    near_b = [s for s in b.nearby if s.value.kind in KINDS]
    rest_a = left_over(every_a, every_b, near_b, agrees)
    rest_b = left_over(every_b, every_a, near_a, agrees)
    groups_a, groups_b = counted(rest_a), counted(rest_b)
    found = []
    for name in sorted(set(groups_a) & set(groups_b)):
        found += clashes(
            groups_a[name],
            groups_b[name],
            lambda one, two, alone: evidence_of(one, two, alone, whole, settings),
            settings,
        )
    return found
