"""Whether two quantities can both be right: rounding, bounds and other units are no disagreement."""

import re

from pipeline.facts import Value
from pipeline.facts.tables import units
from pipeline.settings import Comparison

AMERICAN = re.compile(r"\bus\b|u\.s\.|us\$|usd|american|[أا]مير?كي")
RATES = (0.55, 0.85)  # US dollars for one Australian, Canadian, New Zealand, Singapore dollar
LITTLE = 20  # minutes by which "shortly after" may miss
FAR = 0.5  # share by which a round number with "over" may miss


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


def is_round(number: float) -> bool:
    """Whether a number ends in a zero: 40, 1500, not 38."""
    return number >= 10 and number % 10 == 0


def of_two_dollars(a: Value, b: Value) -> bool:
    """Whether one amount is in US dollars by name and the other may be in another country's, as their sizes have it:
    $28 million and 20 million US dollars."""
    if not (a.unit == b.unit == "USD" and a.number and b.number):
        return False
    named = [bool(AMERICAN.search(v.text.lower())) for v in (a, b)]
    if named[0] == named[1]:
        return False
    american, other = (a.number, b.number) if named[0] else (b.number, a.number)
    return RATES[0] <= american / other <= RATES[1]


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
        return abs(x - y) <= LITTLE and "about" in (a.bound, b.bound)
    if a.kind == "amount" and of_two_dollars(a, b) and not is_slip(a, b):
        return True
    gap = abs(x - y) / max(abs(x), abs(y))
    if gap < 1e-6:
        return True
    loose = settings.loose * (2 if 0.5 in (a.number, b.number) else 1)  # half a year, five months
    if a.unit != b.unit and a.kind in ("measure", "duration") and gap <= loose:
        return True
    if a.bound == b.bound and a.bound in ("over", "under"):  # at least eleven, at least 14: two tallies
        return gap <= settings.loose and (rounds_to(x, y) or rounds_to(y, x))
    for one, other, bound in ((x, y, a.bound), (y, x, b.bound)):
        if bound == "about" and gap <= settings.loose:
            return True
        reach = FAR if is_round(one) else settings.loose  # at least 40: 43, 55; at least 38: 40, not 52
        if bound == "over" and other >= one and gap <= reach:
            return True
        if bound == "under" and other <= one and gap <= FAR:
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
    if sounds_alike(x, y):
        return True
    one, other = digits_of(x), digits_of(y)
    if min(len(one), len(other)) < 2:
        return "1" + one == other or "1" + other == one  # nine, nineteen
    if len(one) == len(other) == 2 and "0" in (one[1], other[1]):  # ten years, twenty years: two round numbers
        return one == other[::-1]
    shorter = [digits.rstrip("0") for digits in (one, other)]
    round_ones = len(one) - len(shorter[0]) > 1 or len(other) - len(shorter[1]) > 1
    if round_ones and len(shorter[0]) != len(shorter[1]) and sorted(one) != sorted(other):  # 28 million, 20 million
        return False
    return edits(one, other) <= 1


def may_be_chance(a: Value, b: Value) -> bool:
    """Whether two values look like a slip of each other as small numbers easily do: 11 and 19, not 38 and 83."""
    if a.number is None or b.number is None:
        return False
    one, other = digits_of(a.number), digits_of(b.number)
    return len(one) <= 2 and len(other) <= 2 and one != other[::-1] and not sounds_alike(a.number, b.number)


def sounds_alike(x: float, y: float) -> bool:
    """Whether one number is so many -teen and the other so many -ty, thousands and millions alike: 14 and 40."""
    small, large = sorted((x, y))
    scale = 10.0 ** max(0, len(digits_of(small).split(".")[0]) - 2)
    teen = small / scale
    return 13 <= teen <= 19 and teen == int(teen) and large == (teen - 10) * 10 * scale


def edits(a: str, b: str) -> int:
    """Edits between two strings, two neighbours swapped counting as one (optimal string alignment)."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(a, b))
