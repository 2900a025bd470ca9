"""Dates of two linked passages that name the same day, month or year differently."""

import datetime
import re

from pipeline.comparison.pairing import Clash, clashes, left_over, words_shared
from pipeline.comparison.quantities import edits
from pipeline.comparison.sides import Side, Stated
from pipeline.facts import Value
from pipeline.settings import Comparison

BARE_DAY = re.compile(r"من الشهر|(?:^|\s)[وف]?يوم \d{1,2}\s*[،,.]")  # منذ التاسع من الشهر، يوم 14،
FAR = 30  # years further apart than this belong to two events
WEEK = 7  # days: weekdays further apart are of two weeks


def parts(value: Value) -> tuple[int | None, int | None, int | None]:
    return value.year, value.month, value.day


def is_weekday_only(value: Value) -> bool:
    return value.weekday is not None and value.deictic


def weekday_of(value: Value) -> int | None:
    """Monday is 0; None where the date does not tell."""
    if value.weekday is None and value.year and value.month and value.day:
        return datetime.date(value.year, value.month, value.day).weekday()
    return value.weekday


def dates_agree(a: Value, b: Value) -> bool:
    """Whether two dates can be of one day: every part that both know is the same."""
    if a.unit or b.unit:
        return a.value == b.value
    if is_weekday_only(a) or is_weekday_only(b):
        return weekday_of(a) == weekday_of(b)
    known = zip(
        parts(a)[is_bare_month(a) or is_bare_month(b) :], parts(b)[is_bare_month(a) or is_bare_month(b) :], strict=True
    )
    return all(x is None or y is None or x == y for x, y in known)


def is_bare_month(value: Value) -> bool:
    """Whether a month stands without a year of its own ("that September"): its year is a guess that settles nothing."""
    return value.relative and value.month is not None and value.day is None and not any(c.isdigit() for c in value.text)


def difference(a: Value, b: Value) -> str:
    """The one part in which two dates differ ("year", "month", "day"), or "" where they cannot be compared.

    A part that one side leaves out is no difference: 5 August and 4 August 2026 differ in the day, summer 2024 and June
    2025 in the year. A year that was guessed settles nothing.
    """
    if a.unit or b.unit or a.deictic or b.deictic:
        return ""
    guessed = is_bare_month(a) or is_bare_month(b)
    named = [
        (name, x, y)
        for name, x, y in zip(("year", "month", "day"), parts(a), parts(b), strict=True)
        if x is not None and y is not None and not (name == "year" and guessed)
    ]
    differing = [name for name, x, y in named if x != y]
    shared = len(named) - len(differing)
    if not differing or (
        len(differing) > 1 and not (differing[0] == "year" and not shared and not a.day and not b.day)
    ):
        return ""
    if differing[0] == "year" and (
        (a.relative and b.relative)
        or (abs((a.year or 0) - (b.year or 0)) > FAR and edits(str(a.year), str(b.year)) > 1)
    ):
        return ""
    return differing[0]


def weekday_evidence(a: Stated, b: Stated, alone: bool, settings: Comparison) -> float:
    """How much speaks for two weekdays being of one thing: each side names but one, and none is that of a statement."""
    shared = words_shared(a, b, settings) if a.context and b.context else 0.0
    if not alone or "spoken" in (a.manner, b.manner) or days_apart(a.value, b.value) > WEEK:
        return 0.0
    return settings.same_unit + settings.same_words * shared if shared >= settings.same_claim else 0.0


def days_apart(a: Value, b: Value) -> int:
    """Days between two full dates; 0 where one is not full."""
    if not all(parts(a)) or not all(parts(b)):
        return 0
    return abs((datetime.date(*parts(a)) - datetime.date(*parts(b))).days)  # type: ignore[arg-type]


def date_evidence(a: Stated, b: Stated, alone: bool, whole: bool, settings: Comparison) -> float:
    if "written" in (a.manner, b.manner):
        return 0.0
    if is_weekday_only(a.value) or is_weekday_only(b.value):
        x, y = weekday_of(a.value), weekday_of(b.value)
        differ = x is not None and y is not None and x != y
        return weekday_evidence(a, b, alone, settings) if differ and whole else 0.0
    kind = difference(a.value, b.value)
    if not kind or {a.manner, b.manner} == {"since", "until"}:
        return 0.0
    shared = words_shared(a, b, settings)
    if not whole and shared < settings.least_shared:
        return 0.0
    score = settings.same_words * shared + settings.same_unit
    specific = min(sum(part is not None for part in parts(s.value)) for s in (a, b))
    slip = kind != "month" and (specific > 1 or edits(str(a.value.year), str(b.value.year)) <= 1)
    score += settings.slip if slip else 0.0
    if specific == 1 and not slip:
        score -= settings.same_unit / 2
    return score + (settings.only_one if alone else 0.0) + (settings.whole_claim if whole else 0.0)


def leaves_month_out(side: Side) -> bool:
    """Whether a passage names a day by its number alone, which the finders do not read: منذ التاسع من الشهر."""
    return any(BARE_DAY.search(segment.text) for segment in side.segments if segment.language == "ar")


def date_clashes(a: Side, b: Side, whole: bool, settings: Comparison) -> list[Clash]:
    """Differing dates of two linked passages."""

    def agrees(one: Stated, two: Stated) -> bool:
        return dates_agree(one.value, two.value)

    if leaves_month_out(a) or leaves_month_out(b):
        return []
    own = [s for s in a.stated if s.value.kind == "date"]
    other = [s for s in b.stated if s.value.kind == "date"]
    told_a = {s.value.value for s in a.nearby if s.value.kind == "date"}
    told_b = {s.value.value for s in b.nearby if s.value.kind == "date"}
    rest_a = [s for s in left_over(own, other, agrees) if s.value.value not in told_b]
    rest_b = [s for s in left_over(other, own, agrees) if s.value.value not in told_a]
    return clashes(rest_a, rest_b, lambda one, two, alone: date_evidence(one, two, alone, whole, settings), settings)
