"""Dates: explicit ones, parts of dates, weekdays, and relative ones worked out from the document's own date."""

import datetime
import re
from functools import lru_cache
from typing import Any

import msgspec

from pipeline.facts.numbers import numbers_in
from pipeline.facts.reading import Reading, before, read
from pipeline.facts.tables import Tables, tables
from pipeline.facts.taken import Taken
from pipeline.facts.values import Value

ISO = re.compile(r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?![\d/]|-\d|\.\d)")
NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<one>\d\d?)(?P<sep>[/.-])(?P<two>\d\d?)(?P=sep)(?P<year>(?:19|20)\d\d)(?![\d/]|-\d|\.\d)"
)
DECADE = re.compile(r"(?<![\w$€£])(?:the |early |late |mid-)*(?P<decade>(?:1[5-9]|20)\d0)'?s\b")
WORD_DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990,
}  # fmt: skip
ENGLISH_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|during|year|between|and|to|before|after|early|late|mid|through|for|the|"
    r"summer|winter|spring|autumn|fall)|\(|-)[\s-]*$"
)
ARABIC_YEAR_BEFORE = re.compile(
    r"(?:\b(?:[وبلف]?(?:ال)?(?:عام|سنه|عامي|منذ|في|حتي|بين|الي|من|خلال|بعد|قبل|مطلع|نهايه|اواخر|اوائل|منتصف))|\(|-|\bو)\s*$"
)
ENGLISH_AMBIGUOUS = {"may", "march", "mar", "sun", "sat", "sep", "dec", "jan", "august"}
ARABIC_AMBIGUOUS = {"مارس", "ماي", "اب", "اوت", "جوان", "ايار", "شباط"}
ENGLISH_RELATIVE = re.compile(r"\b(?P<which>last|this|next|previous|current)\s+(?P<unit>year|month|week)\b")
ARABIC_RELATIVE = re.compile(
    r"\b[وبل]?(?P<unit>العام|السنه|الشهر|الاسبوع)\s+(?P<which>الماضي|الماضيه|الفائت|المنصرم|الجاري|الجاريه|الحالي|المقبل|المقبله|القادم)\b"
)
ENGLISH_OF_YEAR = re.compile(r"\s*(?:,\s*)?(?:of\s+|in\s+)?(?P<which>last|this|next|the previous)\s+year\b")
ARABIC_OF_YEAR = re.compile(
    r"\s*(?:من\s+)?(?:العام|السنه)\s+(?P<which>الماضي|الماضيه|الفائت|المنصرم|الجاري|الجاريه|الحالي|المقبل|المقبله)\b"
)
SHIFT = {
    "last": -1, "previous": -1, "the previous": -1, "this": 0, "current": 0, "next": 1,
    "الماضي": -1, "الماضيه": -1, "الفائت": -1, "المنصرم": -1, "الجاري": 0, "الجاريه": 0, "الحالي": 0,
    "المقبل": 1, "المقبله": 1, "القادم": 1,
}  # fmt: skip
LISTED_YEAR = re.compile(r"(?:,\s*(?:and\s+)?|\s+and\s+)(?:19|20)\d\d(?![\w%])")  # its 2002, 2001 and 2000 results
LISTED_BEFORE = re.compile(r"(?:19|20)\d\d(?:,\s*(?:and\s+)?|\s+and\s+)$")
WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def alternatives(words: dict | list) -> str:
    """A regular expression for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


@lru_cache(maxsize=16)
def patterns(language: str) -> dict[str, re.Pattern]:
    """The expressions for a language's dates over folded lower-case text; empty where it has no month names."""
    words = tables(language)
    if not words.months:
        return {}
    year = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|,\d|\.\d)"
    weekday = f"(?:{alternatives(words.weekdays)})"
    if language == "ar":
        name = f"(?:{alternatives(words.months)})"
        month = rf"[وبل]?(?P<month>{name})(?:\s*[/-]\s*{name}|\s*\({name}\))?(?![^\W\d_])"
        ordinal = "|".join(
            re.escape(w) for w in sorted(words.ordinals, key=lambda w: -len(w)) if w not in ("حادي", "حاديه")
        )
        tens = r"(?:\s+و(?:ال)?(?:عشرين|عشرون|ثلاثين|ثلاثون))"
        spoken = rf"(?:[وبلف]?(?:ال)?(?:حادي|{ordinal})(?:{tens}|\s+عشر)?|[وبلف]?ال(?:عشرين|ثلاثين))"
        day = rf"(?P<day>(?<!\d)\d{{1,2}}(?!\d)|{spoken})"
        of = r"(?:\s+(?:من\s+)?(?:شهر\s+)?|\s*[/-]?\s*)"
        return {
            "day_month": re.compile(
                rf"(?<![^\W_]){day}{of}{month}(?:\s*,?\s*(?:من\s+)?(?:عام\s+|سنه\s+|العام\s+)?{year})?"
            ),
            "month_year": re.compile(rf"(?<![^\W\d_]){month}\s*,?\s*(?:من\s+)?(?:عام\s+|سنه\s+)?{year}"),
            "month": re.compile(rf"(?<![^\W\d_]){month}"),
            "weekday": re.compile(rf"(?<![^\W\d_])[ولب]?(?P<weekday>{weekday})(?![^\W\d_])"),
        }
    name = f"(?:{alternatives(words.months)})"
    month = rf"(?P<month>{name})\.?(?![^\W\d_])"
    last = alternatives([word for word, place in words.ordinals.items() if place < 10])
    spoken = f"(?:twenty|thirty)-(?:{last})|{alternatives(words.ordinals)}"
    day = rf"(?P<day>(?<![\d.,:/])\d{{1,2}}(?:st|nd|rd|th)?(?![\d%:]|[.,]\d|\w)|{spoken})"
    return {
        "month_day": re.compile(rf"\b{month}\s+(?:the\s+)?{day}(?:\s*,?\s*{year})?"),
        "day_month": re.compile(rf"(?<![\w.]){day}\s+(?:of\s+)?{month}(?:\s*,?\s*(?:of\s+)?{year})?"),
        "month_year": re.compile(rf"\b{month}\s*,?\s*(?:of\s+)?{year}"),
        "month": re.compile(rf"\b{month}"),
        "weekday": re.compile(rf"\b(?P<weekday>{weekday})s?(?![^\W\d_])"),
    }


def written(year: int | None, month: int | None, day: int | None) -> str:
    """ISO 8601 with what is known: 2026-01-03, 2026-01, 2026, --01-03, --01, ---03."""
    if year is not None:
        return "-".join([f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part is not None)])
    if month is not None:
        return f"--{month:02d}" + (f"-{day:02d}" if day is not None else "")
    return f"---{day:02d}" if day is not None else ""


def is_date(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        datetime.date(year or 2000, month or 1, day or 1)
    except ValueError:
        return False
    return True


def nearest_year(month: int, day: int | None, reference: datetime.date) -> int:
    """The year that puts a month and day nearest to the reference; 29 February keeps to leap years as far as it can."""

    def distance(year: int) -> int:
        if not is_date(year, month, day):
            return 10_000
        return abs((datetime.date(year, month, day or 15) - reference).days)

    return min((reference.year + shift for shift in (0, -1, 1)), key=distance)


class DateFinder:
    """Collects the dates of one text, each character in at most one of them."""

    def __init__(self, reading: Reading, words: Tables, reference: datetime.date | None, taken: Taken):
        self.reading, self.words, self.reference, self.taken = reading, words, reference, taken
        self.lower = reading.lower
        self.found: list[Value] = []

    def free(self, start: int, end: int) -> bool:
        return self.taken.free(start, end)

    def keep(
        self,
        start: int,
        end: int,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        **further: Any,
    ) -> None:
        """Take a date in, unless its place is taken or there is no such day; `further` are fields of Value."""
        if not self.free(start, end) or not is_date(year, month, day):
            return
        while start < end and self.reading.plain[start] == " ":
            start += 1
        while end > start and self.reading.plain[end - 1] in " .,":
            end -= 1
        self.taken.take(start, end)
        first, last = self.reading.span(start, end)
        weekday = further.get("weekday")
        named = written(year, month, day) or (WEEKDAY_NAMES[weekday] if weekday is not None else "")
        further.setdefault("value", named)
        text = self.reading.text[first:last]
        self.found.append(Value("date", first, last, text, year=year, month=month, day=day, **further))

    def month_of(self, word: str) -> int:
        return self.words.months[word]

    def day_of(self, text: str) -> int | None:
        """The day of the month that digits or an ordinal in words name."""
        digits = re.match(r"\d+", text)
        if digits:
            return int(digits[0])
        spans = numbers_in(read(text), self.words)
        return int(spans[0].number) if len(spans) == 1 and 1 <= spans[0].number <= 31 else None

    def year_after(self, end: int) -> tuple[int | None, int]:
        """The year that "of last year" names after a month, and where the phrase ends."""
        if self.reference is None:
            return None, end
        match = (ARABIC_OF_YEAR if self.words.language == "ar" else ENGLISH_OF_YEAR).match(self.lower, end)
        return (self.reference.year + SHIFT[match["which"]], match.end()) if match else (None, end)

    def numeric(self) -> None:
        for match in ISO.finditer(self.lower):
            self.keep(*match.span(), int(match["year"]), int(match["month"]), int(match["day"]))
        for match in NUMERIC.finditer(self.lower):
            one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
            readings = [(day, month) for day, month in ((one, two), (two, one)) if is_date(year, month, day)]
            if self.reference is not None and len(readings) == 2:
                reference = self.reference
                readings.sort(key=lambda r: abs((datetime.date(year, r[1], r[0]) - reference).days))
            if readings:
                self.keep(*match.span(), year, readings[0][1], readings[0][0])

    def named(self) -> None:
        known = patterns(self.words.language)
        for name in ("month_day", "day_month", "month_year", "month"):
            if name not in known:
                continue
            for match in known[name].finditer(self.lower):
                self.named_date(name, match)

    def named_date(self, name: str, match: re.Match) -> None:
        parts = match.groupdict()
        if not self.free(*match.span()) or (name == "month" and not self.is_month(match)):
            return
        if self.words.language == "ar" and name == "day_month" and not parts["day"][0].isdigit() and \
                re.search(r"(?:النصف|الاسبوع|الثلث|الربع|الشطر)\s*$", before(self.lower, match.start())):  # fmt: skip
            return
        if self.words.language == "ar" and re.search(r"(?:تشرين|كانون)\s*$", before(self.lower, match.start())):
            return
        if name == "day_month" and self.words.language == "en" and parts["month"] in ("may", "march", "mar"):
            at = match.start("month")
            if not self.reading.plain[at].isupper():
                return
        month = self.month_of(parts["month"])
        day = self.day_of(parts["day"]) if parts.get("day") else None
        if parts.get("day") and day is None:
            return
        year = int(parts["year"]) if parts.get("year") else None
        end, relative = match.end(), False
        if year is None:
            year, end = self.year_after(end)
            relative = year is not None
        if year is None and self.reference is not None:
            year, relative = nearest_year(month, day, self.reference), True
        self.keep(match.start(), end, year, month, day, relative=relative)

    def is_month(self, match: re.Match) -> bool:
        """Whether a month's name that stands alone is one: "may" and مارس are verbs too."""
        word, at = match["month"], match.start("month")
        ahead = self.lower[max(0, match.start() - 24) : match.start()]
        if self.words.language == "ar":
            leading = self.lower[match.start() : at]
            strong = bool(
                re.search(
                    r"(?:\b(?:شهر|في|منذ|حتي|مطلع|نهايه|بدايه|اواخر|اوائل|منتصف|خلال|من|الي|قبل|بعد)\s*|/\s*)$", ahead
                )
            )
            if word == "اب" and self.reading.text[self.reading.origin[at]] != "آ":
                return False
            strong = strong or self.lower.strip() == word or "اب/" in self.lower[at : at + 3]
            return word not in ARABIC_AMBIGUOUS or strong or "/" in match[0] or leading in ("ل", "ب")
        if not self.reading.plain[at].isupper():
            return False
        if word in ENGLISH_AMBIGUOUS or len(word) <= 4:
            return (
                bool(
                    re.search(
                        r"\b(?:in|since|until|till|by|from|for|of|during|last|next|this|early|late|mid|between|and|before|after)[\s-]*$",
                        ahead,
                    )
                )
                and (word not in ("may",) or not re.search(r"\b(?:and|this)\s*$", ahead))
            ) or self.lower.strip() == word
        return True

    def years(self) -> None:
        for match in DECADE.finditer(self.lower):
            decade = int(match["decade"])
            self.keep(*match.span(), value=f"{decade}s", unit="decade")
        if self.words.language == "en":
            for match in re.finditer(
                rf"\bthe (?:early |late |mid-)?(?P<decade>{alternatives(WORD_DECADES)})\b", self.lower
            ):
                self.keep(*match.span(), value=f"{WORD_DECADES[match['decade']]}s", unit="decade")
        for match in re.finditer(r"(?<![\w.,$€£/])(?:1[89]|20)\d\d(?![\w%/]|[.,]\d)", self.lower):
            ahead = self.lower[max(0, match.start() - 16) : match.start()]
            pattern = ARABIC_YEAR_BEFORE if self.words.language == "ar" else ENGLISH_YEAR_BEFORE
            alone = not self.lower.replace(match[0], "").strip(" ().,-")
            listed = LISTED_YEAR.match(self.lower, match.end()) or LISTED_BEFORE.search(ahead)
            if (pattern.search(ahead) or alone or listed) and not self.counts_something(match.end()):
                self.keep(*match.span(), int(match[0]))

    def counts_something(self, end: int) -> bool:
        """Whether a known unit or noun follows: "in 2000 villages" names no year."""
        after = re.match(r"[\s-]*(?P<word>[^\W\d_]+)", self.lower[end : end + 40])
        if not after:
            return False
        word = after["word"]
        words = self.words
        return (
            word in words.nouns
            or word in words.measures
            or word in words.durations
            or word in words.multipliers
            or word in words.currencies
        )

    def weekdays(self) -> None:
        known = patterns(self.words.language)
        if not known:
            return
        for match in known["weekday"].finditer(self.lower):
            at = match.start("weekday")
            if self.words.language != "ar" and not self.reading.plain[at].isupper():
                continue
            weekday = self.words.weekdays[match["weekday"]]
            year = month = day = None
            if self.reference is not None:
                ago = (self.reference.weekday() - weekday) % 7
                when = self.reference - datetime.timedelta(days=ago)
                year, month, day = when.year, when.month, when.day
            self.keep(*match.span(), year, month, day, weekday=weekday, relative=True, deictic=True)

    def relative(self) -> None:
        """Yesterday, last year, last month: only where there is a date to count from."""
        if self.reference is None:
            return
        for word, shift in self.words.relative_days.items():
            prefix = "[ول]?" if self.words.language == "ar" else ""
            for match in re.finditer(rf"(?<![^\W\d_]){prefix}{re.escape(word)}(?![^\W\d_])", self.lower):
                when = self.reference + datetime.timedelta(days=shift)
                self.keep(*match.span(), when.year, when.month, when.day, relative=True, deictic=True)
        pattern = ARABIC_RELATIVE if self.words.language == "ar" else ENGLISH_RELATIVE
        for match in pattern.finditer(self.lower):
            shift = SHIFT[match["which"]]
            unit = match["unit"]
            if unit in ("year", "العام", "السنه"):
                self.keep(*match.span(), self.reference.year + shift, relative=True, deictic=True)
            elif unit in ("month", "الشهر"):
                months = self.reference.year * 12 + self.reference.month - 1 + shift
                self.keep(*match.span(), months // 12, months % 12 + 1, relative=True, deictic=True)
            else:
                when = self.reference + datetime.timedelta(weeks=shift)
                iso = when.isocalendar()
                self.keep(*match.span(), relative=True, deictic=True, value=f"{iso.year}-W{iso.week:02d}", unit="week")


def dates_in(reading: Reading, words: Tables, reference: datetime.date | None, taken: Taken) -> list[Value]:
    """Dates of a text in order. `reference` is the day the document was written; without it relative dates stay open.

    A day and month without a year get the year that is nearest to the reference and are marked `relative`; a weekday
    means the last such day up to the reference.
    """
    finder = DateFinder(reading, words, reference, taken)
    finder.numeric()
    finder.named()
    finder.years()
    finder.weekdays()
    finder.relative()
    return sorted(joined(finder.found, reading.text), key=lambda value: value.start)


def joined(found: list[Value], text: str) -> list[Value]:
    """A weekday beside a full date is one value with it: "Friday, Dec 5, 2025", السبت: 17 يناير 2026."""
    kept: list[Value] = []
    for value in sorted(found, key=lambda value: value.start):
        if kept and is_weekday_of(kept[-1], value, text):
            start = kept[-1].start
            whole = msgspec.structs.replace(
                value, start=start, text=text[start : value.end], weekday=kept[-1].weekday, deictic=False
            )
            kept[-1] = whole
        else:
            kept.append(value)
    return kept


def is_weekday_of(weekday: Value, date: Value, text: str) -> bool:
    """Whether a lone weekday stands right before a date that names its day."""
    lone = weekday.weekday is not None and weekday.deictic and date.weekday is None and date.day is not None
    return lone and bool(re.fullmatch(r"[\s:,،(-]{0,3}(?:the |on )?", text[weekday.end : date.start]))
