"""Closed classes: one passage names one thing of a class and the other another: Belgian here, French there.

The classes with their words, English and Arabic, lie in classes.toml. Arabic is read in the original, so that names and
words that a translation garbles are compared all the same.
"""

import re
import tomllib
from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from pipeline.comparison.contrary import Contrary
from pipeline.comparison.english import plain
from pipeline.comparison.sides import Side, content, overlap, trusted_pivot
from pipeline.facts.reading import fold, read
from pipeline.records import Segment
from pipeline.settings import Comparison

ARABIC_BEFORE = r"(?<![^\W\d_])[وف]?[بلك]?(?:ال|لل)?"
AFTER = re.compile(
    r"(?:\b(?:in|at|to|from|near|for|of|outside|off|into|towards?|between)\s+|(?:في|الي|من|قرب|مدينه|نحو|صوب)\s+(?:ال)?|[بل](?:ال)?)$"
)
ARABIC_BEHIND = r"(?:ه|ين|ان|ون|ات|ا|هم|تين|تان)?(?![^\W\d_])"
PARTLY = 0.2  # more of the words that two sentences must share where their link is but partial


class Named(NamedTuple):
    """A member of a class that a segment names, and its words there."""

    member: str
    segment: Segment
    says: str
    placed: bool  # behind a preposition of place: to Beirut; a city may speak for its government elsewhere


@lru_cache(maxsize=1)
def classes() -> dict[str, dict[str, Any]]:
    """The tables of classes.toml."""
    return tomllib.loads((files("pipeline") / "comparison" / "classes.toml").read_text(encoding="utf-8"))


def is_arabic(word: str) -> bool:
    return "\u0600" <= word[0] <= "\u06ff"


@lru_cache(maxsize=64)
def expressions(name: str, arabic: bool) -> tuple[dict[str, str], re.Pattern | None]:
    """Word → member of a class, and an expression for any of its words, the longest first."""
    own = {
        fold(word): member
        for member, words in classes()[name]["members"].items()
        for word in words
        if is_arabic(word) is arabic
    }
    if not own:
        return own, None
    any_word = "|".join(re.escape(word).replace(r"\ ", r"[\s-]+") for word in sorted(own, key=lambda w: (-len(w), w)))
    if arabic:
        return own, re.compile(f"{ARABIC_BEFORE}(?P<word>{any_word}){ARABIC_BEHIND}")
    return own, re.compile(rf"(?<![\w'-])(?P<word>{any_word})(?![\w-])")


@lru_cache(maxsize=65_536)
def mentions(name: str, language: str, text: str) -> tuple[tuple[str, int, int, bool], ...]:
    """The members of a class that a text names: member, start, end, and whether a preposition stands before it."""
    arabic = language == "ar"
    own, pattern = expressions(name, arabic) if language in ("ar", "en") else ({}, None)
    if pattern is None:
        return ()
    reading = read(text)
    lower = reading.lower if arabic else plain(reading.plain)
    found = []
    for match in pattern.finditer(lower):
        member = own[re.sub(r"[\s-]+", " ", match["word"])]
        start, end = reading.span(*match.span())
        if not arabic and classes()[name].get("capital", text[start].isupper()) is not text[start].isupper():
            continue
        placed = AFTER.search(lower[: match.start("word")]) is not None
        found.append((member, start, end, placed))
    return tuple(found)


def named_in(name: str, segment: Segment) -> list[Named]:
    """The members of a class that a segment names, in its own language."""
    told = mentions(name, segment.language or "", segment.text)
    return [Named(member, segment, segment.text[start:end], placed) for member, start, end, placed in told]


def members_of(name: str, segments: list[Segment]) -> dict[str, Named]:
    """Member → where it is named first, behind a preposition if it is anywhere."""
    every = [named for segment in segments for named in named_in(name, segment)]
    return {named.member: named for named in sorted(every, key=lambda named: named.placed, reverse=True)[::-1]}


def class_clashes(
    a: Side, b: Side, told: Callable[[str, str], frozenset[str]], whole: bool, settings: Comparison
) -> list[Contrary]:
    """Members that stand for one another: each side names one that the other side's whole document never does.

    `told`: the members of a class that a document names anywhere.
    """
    found = []
    for name, table in classes().items():
        one, two = members_of(name, a.segments), members_of(name, b.segments)
        left = [named for member, named in one.items() if member not in two]
        right = [named for member, named in two.items() if member not in one]
        if len(left) != 1 or len(right) != 1 or is_converse(table, left[0].member, right[0].member):
            continue
        if left[0].member in told(b.document, name) or right[0].member in told(a.document, name):
            continue
        if table.get("after") and not (left[0].placed and right[0].placed):
            continue
        if not any(has_one_of(table.get("beside", []), s.segment) for s in (left[0], right[0])):
            continue
        least = table["least"] + (0.0 if whole else PARTLY)
        if similar(left[0].segment, right[0].segment, settings) < least:
            continue
        x, y = left[0], right[0]
        found.append(Contrary(table["kind"], x.segment, y.segment, x.says, y.says, x.member, y.member))
    return found


def has_one_of(beginnings: list[str], segment: Segment) -> bool:
    """Whether a segment has a word that begins so; true where no words are asked for."""
    text = read(segment.text).lower
    return not beginnings or any(re.search(rf"(?<![^\W\d_]){re.escape(fold(word))}", text) for word in beginnings)


def is_converse(table: dict[str, Any], a: str, b: str) -> bool:
    """Whether two members are said of one tie from its two ends: his wife, her husband."""
    return any(a in ends and b in ends for ends in table.get("converse", []))


def similar(a: Segment, b: Segment, settings: Comparison) -> float:
    """How far the words of two segments are the same, as far as their English can be trusted."""
    one, two = content(trusted_pivot(a)), content(trusted_pivot(b))
    return overlap(one, two) if one and two else settings.unknown_words
