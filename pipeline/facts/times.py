"""Times of day: 1:17 p.m., half past three, noon, الساعة الواحدة والدقيقة السابعة والعشرين بعد الظهر."""

import re
from functools import lru_cache

from pipeline.facts.numbers import numbers_in
from pipeline.facts.reading import Reading, read
from pipeline.facts.tables import Tables, tables
from pipeline.facts.taken import Taken
from pipeline.facts.values import Value

SPOKEN_HOUR = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
ARABIC_HOUR = r"واحده|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|حاديه عشره?|ثانيه عشره?"


def either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in words)


@lru_cache(maxsize=16)
def patterns(language: str) -> list[re.Pattern]:
    """Expressions whose groups say hour, minute, minutes past or to, half of the day, or noon and midnight."""
    words = tables(language)
    if not words.times:
        return [re.compile(r"(?<![\d:.])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])")]
    am, pm = either(words.times["am"]), either(words.times["pm"])
    half = rf"(?:(?P<am>{am})|(?P<pm>{pm}))(?![^\W\d_])"
    clock = rf"(?<![\d:.])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*{half})?"
    if language == "ar":
        minutes = (
            r"(?:\s+و(?:الدقيقه\s+(?P<spoken_minute>ال[^\W\d_]+(?:\s+عشره?|\s+وال[^\W\d_]+)?)|(?P<spoken_minute2>[^\W\d_]+(?:\s+عشره?|\s+و[^\W\d_]+)?)"
            r"\s+دقيقه|(?P<digit_minute>\d\d?)\s+(?:دقيقه|دقائق)|(?P<half>النصف)|(?P<quarter>الربع))|\s+(?P<less>الا)\s+(?:ال)?ربعا?)?"
        )
        return [
            re.compile(clock),
            re.compile(
                rf"(?<![^\W\d_])[ولبف]?(?:الساعه\s+ال|ساعه\s+ال|ال)(?P<spoken>{ARABIC_HOUR})(?![^\W\d_]){minutes}\s*(?:من\s+)?{half}"
            ),
            re.compile(rf"(?<![^\W\d_])[ولبف]?الساعه\s+ال(?P<spoken>{ARABIC_HOUR})(?![^\W\d_]){minutes}"),
            re.compile(rf"(?<![^\W\d_])[ولبف]?الساعه\s+(?P<hour>\d\d?)(?![\d:.])(?:\s*{half})?"),
            re.compile(rf"(?<![\d:.])(?P<hour>1[0-2]|[1-9])\s+{half}"),
            re.compile(rf"(?<![^\W\d_])(?P<midnight>{either(words.times['midnight'])})(?![^\W\d_])"),
        ]
    count = r"(?P<past_minutes>[a-z]+(?:-[a-z]+)?|\d\d?)"
    return [
        re.compile(clock),
        re.compile(
            rf"\b(?:(?P<half>half)|(?:a\s+)?(?P<quarter>quarter)|{count}\s+minutes?|(?P<past_bare>five|ten|twenty))\s+(?P<way>past|after|to|before)\s+(?:(?P<spoken>{SPOKEN_HOUR}|noon|midnight)\b|(?P<hour>1[0-2]|[1-9])(?![\d:.,%]))(?:\s+(?:o'clock\s+)?{half})?"
        ),
        re.compile(rf"(?<![\d:.,$€£])(?P<hour>1[0-2]|[1-9])(?:\.(?P<minute>[0-5]\d))?\s*{half}"),
        re.compile(rf"\b(?P<spoken>{SPOKEN_HOUR})\s+(?:o'clock\s+)?{half}"),
        re.compile(rf"\b(?P<spoken>{SPOKEN_HOUR})\s+o'clock\b"),
        re.compile(rf"\b(?:(?P<noon>{either(words.times['noon'])})|(?P<midnight>{either(words.times['midnight'])}))\b"),
    ]


def number_of(text: str, words: Tables) -> int | None:
    spans = numbers_in(read(text), words)
    return round(sum(span.number for span in spans)) if spans else None


def minutes_of(match: re.Match, words: Tables) -> tuple[int, bool] | None:
    """Minutes since midnight, and whether the half of the day is known."""
    group = {name: text for name, text in match.groupdict().items() if text is not None}
    if "noon" in group:
        return 12 * 60, True
    if "midnight" in group:
        return 0, True
    if group.get("spoken") in ("noon", "midnight"):
        hour, known = (12 if group["spoken"] == "noon" else 0), True
    else:
        spoken = number_of(group["spoken"], words) if "spoken" in group else int(group["hour"])
        if group.get("spoken", "").startswith("حاديه"):
            spoken = 11
        if spoken is None or not 0 <= spoken <= 23:
            return None
        hour, known = spoken, spoken > 12 or ("hour" in group and "minute" in group and len(group["hour"]) == 2)
    minute = int(group.get("minute", group.get("digit_minute", 0)))
    for name in ("spoken_minute", "spoken_minute2"):
        if name in group:
            minute = number_of(group[name], words) or 0
    if "half" in group:
        minute = 30
    if "quarter" in group:
        minute = 15
    for name in ("past_minutes", "past_bare"):
        if name in group:
            counted = number_of(group[name], words)
            if counted is None or counted > 59:
                return None
            minute = counted
    total = hour * 60 + minute
    if group.get("way") in ("to", "before"):
        total = hour * 60 - minute
    if "less" in group:
        total = hour * 60 - 15
    if "pm" in group and hour < 12:
        total += 12 * 60
    if "am" in group and hour == 12:
        total -= 12 * 60
    return total % (24 * 60), known or "am" in group or "pm" in group


def times_in(reading: Reading, words: Tables, taken: Taken) -> list[Value]:
    """Times of day in order: value HH:MM, number minutes since midnight, unit `clock` or, where morning and evening
    cannot be told apart, `half-day clock`; times with a named zone (GMT) have the zone as unit."""
    lower = reading.lower
    found: list[Value] = []
    for pattern in patterns(words.language):
        for match in pattern.finditer(lower):
            start, end = match.span()
            if not taken.free(start, end):
                continue
            minutes = minutes_of(match, words)
            if minutes is None:
                continue
            taken.take(start, end)
            first, last = reading.span(start, end)
            zone = re.match(r"\s*\(?(gmt|utc|بتوقيت غرينتش|بتوقيت غرينيتش|ت غ)", lower[end:])
            unit = "GMT" if zone else ("clock" if minutes[1] else "half-day clock")
            found.append(
                Value("time", first, last, reading.text[first:last], f"{minutes[0] // 60:02d}:{minutes[0] % 60:02d}",
                      number=float(minutes[0]), unit=unit))  # fmt: skip
    return sorted(found, key=lambda value: value.start)
