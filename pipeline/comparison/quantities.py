"""Whether two quantities can both be right: rounding, bounds and other units are no disagreement."""

from pipeline.facts import Value
from pipeline.facts.tables import units
from pipeline.settings import Comparison


def dimension(value: Value) -> str:
    """What makes values comparable: the kind, for measures and spans of time the dimension, for money the currency."""
    if value.kind in ("measure", "duration") and value.unit in units():
        return f"{value.kind} {units()[value.unit][0]}"
    if value.kind == "code":
        return "code " + "".join(c for c in value.value if c.isalpha())
    if value.kind == "time":
        return "time" if value.unit != "GMT" else "time GMT"
    return f"{value.kind} {value.unit or ''}".strip()


def in_base(value: Value) -> float:
    """A value in its dimension's base unit."""
    size = units()[value.unit][1] if value.kind in ("measure", "duration") and value.unit in units() else 1.0
    return (value.number or 0.0) * size


def significant(number: float) -> int:
    """How many digits of a whole number are not trailing zeros."""
    digits = f"{number:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0")
    return max(1, len(digits))


def rounds_to(exact: float, round_one: float) -> bool:
    """Whether `round_one` is `exact` in fewer digits: 63,412 and 63,000."""
    if round_one == 0:
        return False
    return float(f"{exact:.{significant(round_one) - 1}e}") == round_one


def agree(a: Value, b: Value, settings: Comparison) -> bool:
    """Whether both values may be true of one thing."""
    if a.kind == "code" or b.kind == "code":
        return a.value == b.value
    if "vague" in (a.bound, b.bound):
        return False
    x, y = in_base(a), in_base(b)
    if a.kind == "time" and "half-day clock" in (a.unit, b.unit):
        x, y = x % 720, y % 720
    if x == y:
        return True
    if a.kind == "time":
        return abs(x - y) <= 5 and "about" in (a.bound, b.bound)
    gap = abs(x - y) / max(abs(x), abs(y))
    if gap < 1e-6:
        return True
    if a.unit != b.unit and a.kind in ("measure", "duration") and gap <= settings.loose:
        return True
    for one, other, bound in ((x, y, a.bound), (y, x, b.bound)):
        if bound == "about" and gap <= settings.loose:
            return True
        if bound == "over" and other >= one and gap <= 0.5:
            return True
        if bound == "under" and other <= one and gap <= 0.5:
            return True
    large = min(x, y) >= 100 or (x != int(x) or y != int(y))
    return (
        large and gap <= settings.rounding and (rounds_to(x, y) or rounds_to(y, x)) and significant(x) != significant(y)
    )


def digits_of(number: float) -> str:
    """A number without trailing zeros behind its point."""
    return f"{number:.6f}".rstrip("0").rstrip(".")


def is_slip(a: Value, b: Value) -> bool:
    """Whether one value is the other miswritten: two digits swapped, one digit other, added or lost, a thousandfold."""
    if a.kind == "code":
        return edits(a.value, b.value) <= 1
    if a.number is None or b.number is None or (a.unit != b.unit and a.kind in ("measure", "duration")):
        return False
    x, y = a.number, b.number
    if a.kind == "time":
        return x // 60 == y // 60 or x % 60 == y % 60
    if min(x, y) > 0 and max(x, y) / min(x, y) in (10.0, 100.0, 1e3, 1e6):
        return True
    one, other = digits_of(x), digits_of(y)
    if min(len(one), len(other)) < 2 and not (one in other or other in one):
        return False
    return edits(one.rstrip("0") or one, other.rstrip("0") or other) <= 1


def edits(a: str, b: str) -> int:
    """Edits between two strings, two neighbours swapped counting as one (optimal string alignment)."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(a, b))
