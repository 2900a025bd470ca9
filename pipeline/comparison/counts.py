"""Numbers, amounts, percentages, ages, measures, spans of time, clock times, codes and counts of sources."""

from collections.abc import Iterable

from pipeline.comparison.english import concept, words
from pipeline.comparison.pairing import Clash, clashes, left_over, words_shared
from pipeline.comparison.quantities import agree, dimension, in_base, is_slip, may_be_chance
from pipeline.comparison.rereading import people
from pipeline.comparison.sides import Side, Stated
from pipeline.comparison.speakers import same_person
from pipeline.facts.tables import tables
from pipeline.settings import Comparison

KINDS = ("number", "ordinal", "duration", "measure", "time", "amount", "percentage", "age", "source_count", "code")
STRONG = ("amount", "percentage", "age", "measure", "duration", "time", "code", "source_count")
LARGE = 100  # a number as large as this is hardly told twice of two things
FEW = 5  # more than so many are not set against "one"


def known_noun(stated: Stated) -> bool:
    return stated.value.unit in set(tables("en").nouns.values())


def is_of_people(unit: str | None) -> bool:
    return unit is not None and (unit in people() or unit in words()["fates"])


def kinship(a: Stated, b: Stated) -> str:
    """How what two numbers count is related: "same", "people" (persons, said plainly on one side), "open" (one is not
    said, or persons by two words) or "other"."""
    x, y = a.value.unit, b.value.unit
    if x is None or y is None:
        return "open"
    if x == y or concept(x) == concept(y) or (a.noun and a.noun == b.noun and a.noun not in words()["people"]["any"]):
        return "same"
    if not (is_of_people(x) and is_of_people(y)):
        return "other"
    fate = set(words()["fates"])
    if x in fate and y in fate:
        return "other"
    return "people" if {x, y} & set(words()["people"]["any"]) else "open"


def group_of(stated: Stated) -> str:
    """Values of one group may be compared."""
    return "number" if stated.value.kind == "number" else dimension(stated.value)


def counted(stated: Iterable[Stated]) -> dict[str, list[Stated]]:
    groups: dict[str, list[Stated]] = {}
    for one in stated:
        if one.value.kind in KINDS and not (one.value.kind == "ordinal" and (one.value.number or 0) <= 1):
            groups.setdefault(group_of(one), []).append(one)
    return groups


def unit_evidence(a: Stated, b: Stated, slip: bool, settings: Comparison) -> float | None:
    """How much what two values count speaks for one thing; None where they count two things."""
    if a.value.kind in STRONG or (a.value.kind == "ordinal" and a.value.unit):
        return settings.same_unit
    related = kinship(a, b)
    if related == "same":
        return (
            settings.same_unit
            if a.value.unit and (known_noun(a) or is_of_people(a.value.unit))
            else settings.same_unit / 2
        )
    if related == "people":
        return settings.same_unit / 2
    unclear = not all(known_noun(s) or is_of_people(s.value.unit) for s in (a, b))
    if related == "open":
        return settings.same_unit / 4 if slip else 0.0
    return 0.0 if slip and unclear else None


def evidence_of(a: Stated, b: Stated, alone: bool, whole: bool, settings: Comparison) -> float:
    """How much speaks for two differing values being of the same thing."""
    x, y = in_base(a.value), in_base(b.value)
    slip = is_slip(a.value, b.value)
    if slip and a.value.kind == "number" and kinship(a, b) in ("open", "other") and may_be_chance(a.value, b.value):
        slip = False
    unit = unit_evidence(a, b, slip, settings)
    meant_otherwise = a.manner != b.manner and "?" not in (a.manner, b.manner)
    if unit is None or (meant_otherwise and not slip):
        return 0.0
    score = unit + settings.same_words * words_shared(a, b, settings)
    if alone:
        score += settings.only_one
    if slip:
        score += settings.slip
    if whole:
        score += settings.whole_claim
    vague = "vague" in (a.value.bound, b.value.bound)
    if not vague and (min(x, y) <= 0 or (max(x, y) / min(x, y) > settings.apart and not slip)):
        score -= settings.unlike
    if a.value.kind == "number" and min(x, y) == 1 and max(x, y) > FEW:
        score -= settings.unlike
    if a.value.kind == "age" and a.person and b.person and not same_person(a.person, b.person):
        score -= settings.unlike
    return score


def tell_the_same(one: Stated, two: Stated, settings: Comparison) -> bool:
    """Whether two values of linked passages may both be true: they agree, or are one number, whatever it counts."""
    x, y = one.value, two.value
    is_other = x.kind == y.kind == "number" and kinship(one, two) == "other"
    if x.kind == y.kind and not is_other and (x.kind == "number" or dimension(x) == dimension(y)):
        return agree(x, y, settings)
    return x.number is not None and x.number == y.number


def tell_it_too(one: Stated, beside: Stated, settings: Comparison) -> bool:
    """Whether a value beside a passage tells the same: a number must be of the same things, be large, or not say what
    it counts."""
    x, y = one.value, beside.value
    if x.kind == y.kind and (x.kind == "number" or dimension(x) == dimension(y)):
        is_other = x.kind == "number" and kinship(one, beside) == "other" and min(x.number or 0, y.number or 0) < LARGE
        return not is_other and agree(x, y, settings)
    if x.number is None or x.number != y.number:
        return False
    return x.number >= LARGE or any(v.kind == "number" and v.unit is None for v in (x, y))


def count_clashes(a: Side, b: Side, whole: bool, settings: Comparison) -> list[Clash]:
    """Differing quantities of two linked passages."""

    def agrees(one: Stated, two: Stated) -> bool:
        return tell_the_same(one, two, settings)

    def agrees_beside(one: Stated, two: Stated) -> bool:
        return tell_it_too(one, two, settings)

    every_a = [s for s in a.stated if s.value.kind in KINDS and s.manner != "stamp"]
    every_b = [s for s in b.stated if s.value.kind in KINDS and s.manner != "stamp"]
    near_a = [s for s in a.nearby if s.value.kind in KINDS]
    near_b = [s for s in b.nearby if s.value.kind in KINDS]
    rest_a = left_over(every_a, every_b, agrees, near_b, agrees_beside)
    rest_b = left_over(every_b, every_a, agrees, near_a, agrees_beside)
    groups_a, groups_b = counted(rest_a), counted(rest_b)
    found = []
    for name in sorted(set(groups_a) & set(groups_b)):
        found += clashes(
            groups_a[name],
            groups_b[name],
            lambda one, two, alone: evidence_of(one, two, alone, whole, settings),
            settings,
        )
    return found + currency_clashes(every_a, every_b)


def currency_clashes(a: list[Stated], b: list[Stated]) -> list[Clash]:
    """Amounts of one size in two currencies, of which neither side names the other's: 74,000 euros, 74,000 dollars."""
    money_a, money_b = ([s for s in side if s.value.kind == "amount"] for side in (a, b))
    units_a, units_b = ({s.value.unit for s in side} for side in (money_a, money_b))
    return [
        Clash(one, two, 1.0)
        for one in money_a
        for two in money_b
        if one.value.number == two.value.number
        and (one.value.number or 0) >= LARGE
        and two.value.unit not in units_a
        and not is_kin_currency(one.value.unit, two.value.unit)
        and (len(units_b) == 1 or one.value.unit not in units_b)
    ]


def is_kin_currency(a: str | None, b: str | None) -> bool:
    """Whether two currencies have one name, or one of them is but a name: dollar, pound."""
    return any(code is None or len(code) != 3 or code.endswith("D") for code in (a, b)) and not {a, b} <= {
        "USD",
        "EUR",
        "GBP",
    }
