"""Whether a translation kept the numbers and dates of its source."""

import re
from collections import Counter

from pipeline.facts.dates import dates_in
from pipeline.facts.finding import CODE, shown
from pipeline.facts.numbers import numbers_in
from pipeline.facts.reading import read
from pipeline.facts.tables import tables
from pipeline.facts.taken import Taken
from pipeline.facts.times import times_in

IDIOMATIC = 2  # "one of them", "the second half", الأول: words up to this are no numbers one could lose
MONTH_NAMES = "month"
ROMAN = re.compile(r"\b[IVX]{1,6}\b")  # kings, popes, summits


def numbers_of(text: str, language: str) -> Counter[str]:
    """How often a text states each number, digits and words alike: {"62": 1, "3": 2, "month 1": 1}.

    Dates count by their parts (day, year, "month 1"), times by hour and minute. Words for 0, 1 and 2 are left out,
    since languages use them loosely; in digits they count.
    """
    reading, words = read(text), tables(language)
    found: Counter[str] = Counter()
    taken = Taken(reading)
    for value in times_in(reading, words, taken):
        minutes = int(value.number or 0)
        found[shown(minutes // 60 % 12 or 12)] += 1
        if minutes % 60:
            found[shown(minutes % 60)] += 1
    for value in dates_in(reading, words, None, taken):
        if value.unit == "decade":
            found[value.value.rstrip("s")] += 1
        if value.year is not None:
            found[shown(value.year)] += 1
        if value.month is not None:
            found[f"{MONTH_NAMES} {value.month}"] += 1
        if value.day is not None:
            found[shown(value.day)] += 1
    for match in CODE.finditer(reading.plain):
        for digits in re.findall(r"\d+", match[0]):
            found[digits] += 1
        taken.take(*match.span())
    for span in numbers_in(reading, words, taken):
        if not (span.in_words and span.number <= IDIOMATIC):
            found[shown(span.number)] += 1
    return found


def roman(word: str) -> int:
    """The value of a Roman numeral: VI is 6."""
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in word]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def lost_numbers(source: str, source_language: str, target: str, target_language: str) -> list[str]:
    """Numbers and months of a source that do not reappear in its translation, in order of the source's count.

    A number counts as present however it is written, also inside another (36 thousand for 36,000), once for each time
    the source states it as long as it stands in the target at all: repeats may be merged.
    """
    wanted, given = numbers_of(source, source_language), numbers_of(target, target_language)
    present = set(given)
    present |= {shown(roman(word)) for word in ROMAN.findall(target)}
    digits = set(re.findall(r"\d+(?:\.\d+)?", read(target).plain.replace(",", "")))
    return [
        name for name in wanted if name not in present and name not in digits and not is_spoken_otherwise(name, present)
    ]


def is_spoken_otherwise(name: str, present: set[str]) -> bool:
    """Whether a number stands there with a half behind it (three years and a half) or with the thousands that its
    source says only once: between 13 and 14 thousand."""
    if not re.fullmatch(r"[\d.]+", name):
        return False
    value = float(name)
    return any(shown(other) in present for other in (value + 0.5, value * 1e3, value * 1e6, value * 1e9))
