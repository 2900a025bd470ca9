"""Numbers in digits and in words: where they stand and how large they are, in English and Arabic word order."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.facts.reading import Reading, lowered
from pipeline.facts.tables import Tables
from pipeline.facts.taken import Taken

WORD = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.]\d)|\d+,\d{1,2}(?![\d,])(?=\s+[\u0600-\u06ff])"
    r"|\d+(?:\.\d+)?|[^\W\d_]+"
)
ORDINAL_ENDINGS = {"st", "nd", "rd", "th"}
HALVES = {"half", "نصف"}
QUARTERS = {"quarter", "quarters", "ربع"}
PERCENT_OF = re.compile(r"(?:في\s+ال|بال)(?:مئه|مائه)")  # "in the hundred" is no number
LONGEST_NUMBER = 30  # characters in digits; a longer run of them is a serial number or nonsense
DUAL_SIZES = {2e3, 2e6, 2e9}  # two thousand, million, billion in one word
NOT_NUMBERS = {"لست", "بست", "كست"}
PLURALS = {"الاف", "ملايين", "مليارات", "بلايين", "تريليونات"}  # thousands, millions: numbers only after a number
NO_BREAK_SPACES = "\u00a0\u202f\u2009\u2007"


class Word(NamedTuple):
    """A word or a run of digits of `plain`, in lower case."""

    text: str
    start: int
    end: int


class NumberSpan(NamedTuple):
    """A number in `plain[start:end]`."""

    start: int
    end: int
    number: float
    ordinal: bool
    in_words: bool
    last: float = 1.0  # what "and a half" behind the unit is half of


class Term(NamedTuple):
    """What one word adds to a number: `add` a value, `multiply` by one, or be an `ordinal`."""

    role: str
    value: float
    joined: bool = False  # Arabic: carries و "and"
    digits: bool = False
    also: float = 0.0  # Arabic ألفا: 2000 alone, × 1000 after a number


def words_of(reading: Reading) -> list[Word]:
    """Words and digit runs; digit groups parted by a plain space are two numbers, by a no-break space one."""
    found = []
    for match in WORD.finditer(reading.plain):
        start, end = match.span()
        piece = match[0]
        if " " in piece and not all(
            reading.text[reading.origin[start + i]] in NO_BREAK_SPACES for i, char in enumerate(piece) if char == " "
        ):
            at = start
            for part in piece.split(" "):
                found.append(Word(part, at, at + len(part)))
                at += len(part) + 1
            continue
        found.append(Word(lowered(piece), start, end))
    return found


def bare_forms(word: str) -> Iterator[tuple[str, bool]]:
    """An Arabic word without its prefixes, the fewest taken off first, and whether و or ف was among them."""
    yield word, False
    seen = {word}
    for joined in ("", "و", "ف"):
        for particle in ("", "ب", "ل", "ك"):
            for article in ("ال", "", "ل"):
                prefix = joined + particle + article
                if article == "ل" and particle != "ل":
                    continue
                rest = word[len(prefix) :]
                if prefix and word.startswith(prefix) and len(rest) >= 2 and rest not in seen:
                    seen.add(rest)
                    yield rest, bool(joined)


def is_arabic(word: str) -> bool:
    return "\u0600" <= word[0] <= "\u06ff"


def look_up(word: str, table: dict, arabic: bool) -> tuple[object, bool] | None:
    """A word's entry in a table and whether it carried "and"; Arabic prefixes are taken off."""
    if not arabic:
        return (table[word], False) if word in table else None
    for form, joined in bare_forms(word):
        if form in table:
            return table[form], joined
    return None


def term_of(word: Word, tables: Tables) -> Term | None:
    """What a word means inside a number, or None."""
    if word.text[0].isdecimal():
        if len(word.text) > LONGEST_NUMBER:
            return None
        decimal = re.fullmatch(r"(\d+),(\d{1,2})", word.text)
        written = f"{decimal[1]}.{decimal[2]}" if decimal else word.text.replace(",", "").replace(" ", "")
        return Term("add", float(written), digits=True)
    arabic = is_arabic(word.text)
    if word.text in NOT_NUMBERS:
        return None
    number = look_up(word.text, tables.numbers, arabic)
    multiplier = look_up(word.text, tables.multipliers, arabic)
    if number and multiplier and number[1] == multiplier[1]:
        return Term("add", float(number[0]), number[1], also=float(multiplier[0]))  # type: ignore[arg-type]
    if multiplier and (not number or not multiplier[1]):
        return Term("multiply", float(multiplier[0]), multiplier[1])  # type: ignore[arg-type]
    if number:
        return Term("add", float(number[0]), number[1])  # type: ignore[arg-type]
    ordinal = look_up(word.text, tables.ordinals, arabic)
    return Term("ordinal", float(ordinal[0]), ordinal[1]) if ordinal else None  # type: ignore[arg-type]


def plural_size(word: Word, tables: Tables) -> Term | None:
    """A plural behind digits, as some write it: 90 millions."""
    size = tables.multiplier_plurals.get(word.text, 0)
    return Term("multiply", float(size)) if size >= 1000 else None


def place(value: float) -> float:
    """The decimal place of the lowest non-zero digit: 20 → 10, 23 → 1, 4.5 → 0."""
    if value != int(value) or value == 0:
        return 0
    unit = 1
    while int(value) % (unit * 10) == 0:
        unit *= 10
    return unit


class Sum:
    """A number in the making: finished thousands, and the group below them."""

    def __init__(self) -> None:
        self.total, self.scale = 0.0, float("inf")
        self.group: float | None = None
        self.last = 1.0

    @property
    def started(self) -> bool:
        return self.group is not None or self.total > 0

    @property
    def value(self) -> float:
        return self.total + (self.group or 0.0)

    def add(self, term: Term, linked: bool, arabic: bool) -> bool:
        """Take a summand in; False where it begins another number. `linked`: "and", و or a hyphen stands before it."""
        value = term.value
        if self.group is None:
            if self.total and (value >= self.scale or (arabic and not linked)):
                return False
            self.group = value
        elif arabic and value == 10 and not linked and 1 <= self.group % 100 <= 9:
            self.group += 10
        elif term.digits or (arabic and not linked):
            return False
        elif value < place(self.group) or (arabic and 1 <= self.group % 100 <= 9 and 20 <= value <= 90):
            self.group += value
        elif not arabic and self.group in (18, 19, 20) and 10 <= value <= 99:
            self.group = self.group * 100 + value
        else:
            return False
        self.last = term.also or (value / 2 if value in DUAL_SIZES else 1.0)
        return True

    def add_half(self) -> None:
        """Take in "and a half" of what was said last: two and a half, a million and a half."""
        if self.group is None:
            self.total += 0.5 * self.last
        else:
            self.group += 0.5 * self.last

    def multiply(self, value: float, linked: bool, arabic: bool, plural: bool = False) -> bool:
        """Take a multiplier in; False where it does not belong to this number."""
        if plural and self.group is None:
            return False
        if value < 1000:
            if self.group is None:
                if not arabic or (self.total and not linked):
                    return False
                self.group = value
            elif arabic and linked:
                if place(self.group) <= value:
                    return False
                self.group += value
            elif self.group < 100:
                self.group *= value
            else:
                return False
        else:
            if not arabic and self.group is None:
                return False
            if value >= self.scale or (self.group is None and self.total and not linked):
                return False
            if arabic and linked and self.group is not None:
                return False
            self.total += (1.0 if self.group is None else self.group) * value
            self.group, self.scale = None, value
        self.last = value
        return True


def numbers_in(reading: Reading, tables: Tables, taken: Taken | None = None) -> list[NumberSpan]:
    """All numbers of a text, left to right, those already `taken` left out.

    "one", "first" and Arabic واحد, أحد, أول are reported like any other; the caller knows whether they count something.
    """
    words = words_of(reading)
    percents = [match.span() for match in PERCENT_OF.finditer(reading.plain)]
    words = [word for word in words if (taken is None or taken.free(word.start, word.end))]
    if percents:
        words = [word for word in words if not any(start <= word.start < end for start, end in percents)]
    found, at = [], 0
    while at < len(words):
        span, after = number_at(words, at, reading.plain, tables)
        if span is not None:
            found.append(span)
        at = max(after, at + 1)
    return found


def gap(plain: str, left: Word, right: Word) -> str:
    return plain[left.end : right.start]


def follows(plain: str, left: Word, right: Word) -> bool:
    """Whether nothing but a space or a hyphen stands between two words."""
    return gap(plain, left, right).strip(" ") in ("", "-")


def number_at(words: list[Word], at: int, plain: str, tables: Tables) -> tuple[NumberSpan | None, int]:
    """The number that begins with word `at`, if any, and the index of the word after it."""
    first = words[at]
    made = Sum()
    in_words, ordinal, i = False, False, at
    if first.text in ("a", "an") and at + 1 < len(words) and follows(plain, first, words[at + 1]):
        if words[at + 1].text not in tables.multipliers:
            return None, at + 1
        made.group, in_words, i = 1.0, True, at + 1
    elif first.text in HALVES or first.text in QUARTERS:
        share = 0.5 if first.text in HALVES else 0.25
        j = at + 1
        while j < len(words) and words[j].text in ("a", "an", "of") and follows(plain, words[j - 1], words[j]):
            j += 1
        term = term_of(words[j], tables) if j < len(words) and follows(plain, words[j - 1], words[j]) else None
        if term is None or term.joined or not (term.role == "multiply" or term.also):
            return None, at + 1
        size = term.also or term.value
        return NumberSpan(first.start, words[j].end, share * size, False, True), j + 1
    end = first.start
    while i < len(words):
        word = words[i]
        linked = False
        if i > at and not follows(plain, words[i - 1], word):
            break
        if i > at and word.text == "and" and i + 1 < len(words) and follows(plain, word, words[i + 1]):
            half = words[i + 1 : i + 3]
            if len(half) == 2 and half[0].text == "a" and half[1].text == "half" and made.started:
                made.add_half()
                end, i, in_words = half[1].end, i + 3, True
                continue
            if made.last < 100:
                break
            linked, i = True, i + 1
            word = words[i]
        if i > at and word.text == "و" and i + 1 < len(words) and words[i + 1].start == word.end and made.last >= 100:
            linked, i = True, i + 1
            word = words[i]
        if made.started and word.text in ("quarters",) and made.group in (1, 3):
            rest = words[i + 1 : i + 4]
            if len(rest) == 3 and rest[0].text == "of" and rest[1].text == "a" and rest[2].text in tables.multipliers:
                value = made.group / 4 * tables.multipliers[rest[2].text]
                return NumberSpan(first.start, rest[2].end, value, False, True), i + 4
            break
        if made.started and word.text == "ونصف":
            made.add_half()
            end, i, in_words = word.end, i + 1, True
            if i < len(words) and words[i].text.removeprefix("ال") in tables.multipliers:
                end, i = words[i].end, i + 1
            continue
        if word.text[0].isalpha() and i > at and words[i - 1].text[0].isdecimal() and word.start == words[i - 1].end:
            if word.text in ORDINAL_ENDINGS and made.total == 0:
                return NumberSpan(first.start, word.end, made.value, True, False), i + 1
            if word.text in tables.abbreviated_multipliers and is_million(word.text, plain, first.start, word.end):
                size = tables.abbreviated_multipliers[word.text]
                return NumberSpan(first.start, word.end, made.value * size, False, False), i + 1
        term = term_of(word, tables)
        if term is None and made.started and words[i - 1].text[0].isdecimal():
            term = plural_size(word, tables)
            again = words[i + 1 : i + 3]  # 4.6 millions of millions
            if term and len(again) == 2 and again[0].text == "of" and plural_size(again[1], tables):
                size = term.value * tables.multiplier_plurals[again[1].text]
                return NumberSpan(first.start, again[1].end, round(made.value * size, 6), False, False, size), i + 3
        if term is None:
            break
        arabic = is_arabic(word.text) or (term.digits and i > at and is_arabic(words[i - 1].text))
        linked = linked or term.joined or (not arabic and i > at and "-" in gap(plain, words[i - 1], word))
        if term.role == "ordinal":
            if not made.started:
                made.group, ordinal = term.value, True
            elif not arabic and made.group is not None and term.value < place(made.group):
                made.group, ordinal = made.group + term.value, True
            else:
                break
            in_words, end, i = True, word.end, i + 1
            if not arabic:
                break
            continue
        if i == at and term.joined:
            linked = False
        if term.also and made.group is None and i + 1 < len(words) and goes_on(words[i + 1], tables):
            term = term._replace(role="multiply", value=term.also, also=0.0)
        if ordinal and (term.role == "multiply" or not arabic or term.digits):
            break
        role_multiply = term.role == "multiply" or (term.also and made.group is not None and not term.joined)
        size = term.also if term.also and role_multiply else term.value
        plural = arabic and any(form in PLURALS for form, _ in bare_forms(word.text))
        taken = made.multiply(size, linked, arabic, plural) if role_multiply else made.add(term, linked, arabic)
        if not taken:
            break
        in_words = in_words or not term.digits
        end, i = word.end, i + 1
    if not made.started or end <= first.start:
        return None, at + 1
    return NumberSpan(first.start, end, round(made.value, 6), ordinal, in_words, made.last), i


def is_million(suffix: str, plain: str, start: int, end: int) -> bool:
    """Whether m or mm after digits means million, not metres: £5m, 22m views, but 100m and 35 mm."""
    if suffix not in ("m", "mm") or has_currency_sign(plain, start):
        return True
    return suffix == "m" and bool(
        re.match(
            r" (?!high|long|deep|wide|tall|away|from|of|race|sprint|above|below|off|in|to|and|or|at|on|by)[a-z]{3,}s\b",
            plain[end:],
        )
    )


def goes_on(word: Word, tables: Tables) -> bool:
    """Whether a word with "and" or a digit carries a number on: مليارا وأربعمئة مليون is 1.4 billion, not 2."""
    if word.text == "و":
        return True
    term = term_of(word, tables)
    return term is not None and term.joined and term.role != "ordinal"


def has_currency_sign(plain: str, start: int) -> bool:
    """Whether $, € or the like stands right before `start`."""
    return plain[max(0, start - 3) : start].rstrip()[-1:] in tuple("$€£¥₹₽₺₪")
