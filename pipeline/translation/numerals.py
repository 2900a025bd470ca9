"""Write a text's spelled-out numbers in digits, which a model copies where it may forget words."""

from pipeline.facts.numbers import NumberSpan, bare_forms, numbers_in
from pipeline.facts.reading import read
from pipeline.facts.tables import Tables, tables

LEAST, MOST = 3, 999_999  # smaller numbers are used loosely; a larger one has a word for million in it that stays


def in_digits(text: str, language: str) -> str:
    """The text with every number from three on that stands in words written in digits.

    A word for thousand, million or more at a number's end stays ("17 ألف"), and so does an Arabic prefix before it, but
    ordinals and numbers with an article stay words. Nothing changes in a language without tables.
    """
    reading, words = read(text), tables(language)
    pieces, done = [], 0
    for span in numbers_in(reading, words):
        last = reading.plain[span.start : span.end].rfind(" ") + 1
        size = value_of(reading.plain[span.start + last : span.end], words) if last else None
        number = span.number / size if size else span.number
        before = prefix(reading.plain[span.start : span.end].split()[0], words)
        if is_written_out(span, number) and not before.endswith("ال"):
            start, end = reading.span(span.start, span.start + last - 1 if size else span.end)
            pieces += [text[done:start], f"{before}{int(number)}"]
            done = end
    return "".join([*pieces, text[done:]])


def is_written_out(span: NumberSpan, number: float) -> bool:
    """Whether a span is a count in words that digits can stand for; `number` is its value over its last word's."""
    return span.in_words and not span.ordinal and span.number >= LEAST and number <= MOST and number == int(number)


def value_of(word: str, words: Tables) -> float | None:
    """What a word for thousand, million or more multiplies by."""
    return next((words.multipliers[form] for form, _ in bare_forms(word) if form in words.multipliers), None)


def prefix(word: str, words: Tables) -> str:
    """What an Arabic number's first word has before the number: "and", "with", "the"."""
    forms = (form for form, _ in bare_forms(word) if form in words.numbers or form in words.multipliers)
    return word[: len(word) - len(next(forms, word))]
