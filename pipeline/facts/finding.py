"""All values of a text, each character in at most one: times and dates first, then what is left of numbers."""

import datetime
import re
from functools import lru_cache

from pipeline.facts.counting import bound_of, counted, is_source_count
from pipeline.facts.dates import dates_in
from pipeline.facts.names import names_in
from pipeline.facts.numbers import NumberSpan, bare_forms, numbers_in
from pipeline.facts.phrases import expression
from pipeline.facts.reading import Reading, before, read
from pipeline.facts.tables import Tables, duals, tables
from pipeline.facts.taken import Taken
from pipeline.facts.times import times_in
from pipeline.facts.values import Value

ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")
CODE = re.compile(r"(?<![\w-])(?:[A-Z][A-Za-z]{0,9}-?\d[\dA-Za-z]*(?:-\d+)*)(?![\w])")
RELATIVE = re.compile(r"\s+(?:الذي|التي)(?![^\W\d_])")  # behind a name that is also a number: غوس ألفين الذي
SINGLE_SOURCE = {
    "en": re.compile(r"\b(?:a|an|one|another)(?:[\s-]+[^\W\d_]+){0,3}?[\s-]+source(?=\s|[,.]|$)"),
    "ar": re.compile(r"(?<![^\W\d_])(?:مصدر(?:ا)?)(?=\s+(?:مطلع|امني|حكومي|دبلوماسي|مسؤول|رفض|طلب|قريب|مقرب|علي))"),
}
ONE_UNIT = {
    "en": re.compile(r"\b(?:(?P<only>half)\s+)?(?P<count>an?|one)\s+(?P<unit>[a-z]+)(?P<half>\s+and\s+a\s+half)?\b")
}
GROUPS = re.compile(r"\ba\s+(?P<group>pair|trio|quartet|quintet)\s+of\b")  # a pair of functionaries
SIZES = {"pair": 2, "trio": 3, "quartet": 4, "quintet": 5}


AND_A_HALF = re.compile(r"\s+and\s+a\s+half\b|\s+ونصف(?:\s+ال[^\W\d_]+)?")
DOUBLED_MEASURES = {"kilometre", "metre", "mile", "nautical mile", "hectare", "tonne", "barrel", "litre", "degree"}


@lru_cache(maxsize=1)
def arabic_doubles() -> dict[str, dict[str, str]]:
    """Kind of value → Arabic dual → what there are two of."""
    words = tables("ar")
    measures = {word: name for word, name in words.measures.items() if name in DOUBLED_MEASURES}
    return {
        "source_count": duals(dict.fromkeys(words.sources.get("nouns", []), "source")),
        "duration": duals(words.durations),
        "measure": duals(measures),
        "number": duals(words.nouns),
    }


def shown(number: float) -> str:
    """A number as text without a needless ".0"."""
    number = round(number, 6)
    return str(int(number)) if number == int(number) else repr(number)


class Finder:
    """Collects the values of one text."""

    def __init__(self, text: str, language: str, reference: datetime.date | None):
        self.reading: Reading = read(text)
        self.words: Tables = tables(language)
        self.lower = self.reading.lower
        self.reference = reference
        self.taken = Taken(self.reading)
        self.found: list[Value] = []

    def keep(self, value: Value) -> None:
        self.found.append(value)

    def value(self, kind: str, start: int, end: int, text_value: str, **further: object) -> Value:
        first, last = self.reading.span(start, end)
        return Value(kind, first, last, self.reading.text[first:last], text_value, **further)  # type: ignore[arg-type]

    def addresses_and_codes(self) -> None:
        for match in ADDRESS.finditer(self.lower):
            self.taken.take(*match.span())
        for match in CODE.finditer(self.reading.plain):
            if self.taken.free(*match.span()) and re.search(r"\d", match[0]) and match[0][:3].lower() not in ("us$",):
                self.taken.take(*match.span())
                self.keep(self.value("code", *match.span(), match[0].upper()))

    def dates_and_times(self) -> None:
        self.found += times_in(self.reading, self.words, self.taken)
        self.found += dates_in(self.reading, self.words, self.reference, self.taken)

    def numbers(self) -> None:
        for span in numbers_in(self.reading, self.words, self.taken):
            what = counted(self.lower, self.reading.plain, span, self.words)
            trivial = span.in_words and span.number in (0, 1) and not span.ordinal
            if trivial and (what.kind == "number" and what.unit not in self.words.nouns.values()):
                continue
            if trivial and what.kind == "number" and self.words.language == "ar":
                continue
            if (
                what.kind in ("number", "ordinal")
                and span.in_words
                and (self.is_in_name(span) or self.is_per_second(span))
            ):
                continue
            if span.in_words and what.kind == "number" and RELATIVE.match(self.lower, span.end):
                continue
            if not self.taken.free(what.start, what.end):
                what = what._replace(kind="number", unit=None, start=span.start, end=span.end)
            start, end = what.start, what.end
            bound = bound_of(self.lower, start, end, self.words.language)
            number = round(span.number, 6)
            half = AND_A_HALF.match(self.lower, end) if what.kind in ("duration", "measure", "amount") else None
            if half:
                number, end = number + 0.5 * span.last, half.end()
            text_value = shown(number) if what.kind != "amount" else f"{what.unit} {shown(number)}"
            if what.kind == "ordinal":
                text_value = f"{shown(number)}."
            self.taken.take(start, end)
            self.keep(
                self.value(
                    what.kind,
                    start,
                    end,
                    text_value,
                    number=number,
                    unit=what.unit,
                    bound=bound,
                    in_words=span.in_words,
                )
            )

    def is_in_name(self, span: NumberSpan) -> bool:
        """Whether a number's word is part of a name: Two Rivers News Agency. One that opens a sentence and stands
        before a capital and a small word is none: Two Uzbek diplomats."""
        plain = self.reading.plain
        opens = re.search(r"(?:^|[.!?:]\s+|[\"“]\s*)$", plain[: span.start]) is not None
        if opens and re.match(r"\s+[A-Z][^\W\d_]+\s+[a-z]", plain[span.end : span.end + 40]):
            return False
        follows = re.match(r"[\s-]+[A-Z]", plain[span.end : span.end + 3])
        return plain[span.start].isupper() and follows is not None and plain[span.start : span.end].istitle()

    def is_per_second(self, span: NumberSpan) -> bool:
        """Whether "second" is the unit of a rate: litres a second, لترا في الثانية."""
        return self.lower[span.start : span.end] in ("second", "الثانيه") and bool(
            re.search(r"(?:\bper|\ba|\beach|/|في)\s*$", before(self.lower, span.start)))  # fmt: skip

    def single_units(self) -> None:
        """ "a week", "a year and a half": one of a unit of time."""
        pattern = ONE_UNIT.get(self.words.language)
        if pattern is None:
            return
        for match in pattern.finditer(self.lower):
            unit = self.words.durations.get(match["unit"])
            if unit is None or not self.taken.free(*match.span()) or unit == "second":
                continue
            ahead = before(self.lower, match.start(), 10)
            if re.search(r"(?:per|/|\bonce|twice)\s*$|\btimes\s*$", ahead) or match["unit"].endswith("s"):
                continue
            number = 0.5 if match["only"] else 1.5 if match["half"] else 1.0
            self.taken.take(*match.span())
            bound = bound_of(self.lower, *match.span(), self.words.language)
            self.keep(
                self.value(
                    "duration", *match.span(), shown(number), number=number, unit=unit, bound=bound, in_words=True
                )
            )
        for match in re.finditer(r"\b(?:a\s+|the\s+|the last\s+)?fortnight\b", self.lower):
            if self.taken.free(*match.span()):
                self.taken.take(*match.span())
                self.keep(self.value("duration", *match.span(), "1", number=1.0, unit="fortnight", in_words=True))

    def groups(self) -> None:
        """A pair of officers: a number said by the name of the group."""
        for match in GROUPS.finditer(self.lower) if self.words.language == "en" else ():
            size = SIZES[match["group"]]
            if self.taken.free(*match.span()):
                span = NumberSpan(match.start(), match.end(), float(size), False, True)
                what = counted(self.lower, self.reading.plain, span, self.words)
                if what.kind == "number":
                    self.taken.take(*match.span())
                    self.keep(
                        self.value(
                            "number", *match.span(), str(size), number=float(size), unit=what.unit, in_words=True
                        )
                    )

    def arabic_duals(self) -> None:
        """Two of a thing in one word: مصدران, شهرين, مروحيتين."""
        if self.words.language != "ar":
            return
        doubled = arabic_doubles()
        for match in re.finditer(r"[^\W\d_]+(?:ان|ين)(?![^\W\d_])", self.lower):
            if not self.taken.free(*match.span()):
                continue
            for form, _ in bare_forms(match[0]):
                kind = next((kind for kind, words in doubled.items() if form in words), None)
                if kind is not None:
                    unit = doubled[kind][form]
                    self.taken.take(*match.span())
                    self.keep(self.value(kind, *match.span(), "2", number=2.0, unit=unit, in_words=True))
                    break

    def vague_sources(self) -> None:
        """ "multiple sources", "a source": counts of sources without a numeral."""
        language = self.words.language
        vague = expression(language, "sources", "vague")
        if vague is not None:
            for match in re.finditer(rf"(?<![^\W\d_])(?:{vague.pattern})", self.lower):
                end = is_source_count(self.lower, match.span(), language)
                if end is not None and self.taken.free(match.start(), end):
                    self.taken.take(match.start(), end)
                    self.keep(
                        self.value(
                            "source_count", match.start(), end, "several", unit="source", bound="vague", in_words=True
                        )
                    )
        single = SINGLE_SOURCE.get(language)
        for match in single.finditer(self.lower) if single else ():
            if self.taken.free(*match.span()):
                self.taken.take(*match.span())
                self.keep(self.value("source_count", *match.span(), "1", number=1.0, unit="source", in_words=True))

    def names(self) -> None:
        taken = [(value.start, value.end) for value in self.found]
        self.found.extend(names_in(self.reading, taken))


def find_values(text: str, language: str, reference: datetime.date | None = None) -> list[Value]:
    """The values a text states, in order of their place.

    `language`: ISO 639-1; one without tables is read for digits, ISO dates and names only. `reference`: the day the
    text was written, by which "January 3", "Friday" and "last year" become full dates.
    """
    finder = Finder(text, language, reference)
    finder.addresses_and_codes()
    finder.dates_and_times()
    finder.vague_sources()
    finder.single_units()
    finder.groups()
    finder.numbers()
    finder.arabic_duals()
    finder.names()
    return sorted(finder.found, key=lambda value: (value.start, value.end))
