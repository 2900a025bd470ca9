"""What crossread knows about each language, as data: one folder a language, `mul` for what holds in all of them.

To add a language, add a folder named by its ISO 639-1 code with a `rules.toml` like the others.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

import msgspec

SHARED = "mul"

# Marks that carry no sound a reader would miss: tashkeel, tatweel, bidi controls, zero-width characters, soft hyphen.
UNHEARD = re.compile(
    r"[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
SAME_LETTER = str.maketrans("أإآٱؤئىيكةۀ’", "ااااویییکهه'")
EDGES = " \t\u00a0.,:;!?…*#|·•–—-«»\"“”'()[]<>؟،؛۔✦►▶→›»"


class Sentences(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How sentences end. `titles` are never the end of one; `abbreviations` only before one of `starters`;
    `clock` unless a weekday, month or acronym follows; `before_number` never before a digit."""

    terminators: str = ""
    titles: list[str] = []
    abbreviations: list[str] = []
    clock: list[str] = []
    before_number: list[str] = []
    starters: list[str] = []
    speech: list[str] = []
    ordinal_dot: bool = False  # "3. Oktober": a dot after a short number makes it an ordinal


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of which a date line is made. `relative` ones make a time of it without a number: "a minute ago"."""

    months: list[str] = []
    weekdays: list[str] = []
    words: list[str] = []
    relative: list[str] = []


class Furniture(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands beside a telling.

    `lines` are whole lines and `openings` how a line begins. `patterns` are regular expressions for a whole line as
    plain text, `signatures` for a line as it is written, where capitals tell, `sentences` for any part of a sentence.
    `related` lines head a list of other articles, `author` lines the writer's portrait. `sections` name a site's
    sections, `bylines` stand before a writer's name, `credits` are picture agencies.
    """

    lines: list[str] = []
    openings: list[str] = []
    patterns: list[str] = []
    signatures: list[str] = []
    sentences: list[str] = []
    related: list[str] = []
    author: list[str] = []
    sections: list[str] = []
    bylines: list[str] = []
    credits: list[str] = []


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of one language's `rules.toml`."""

    name: str
    script: str
    frequent: list[str] = []  # commonest words, lower case: they tell languages of one script apart
    sentences: Sentences = Sentences()
    dates: Dates = Dates()
    furniture: Furniture = Furniture()


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The ISO 639-1 codes there are rules for, in order."""
    folders = (entry for entry in files(__name__).iterdir() if entry.is_dir() and (entry / "rules.toml").is_file())
    return tuple(sorted(entry.name for entry in folders if entry.name != SHARED))


@lru_cache(maxsize=64)
def rules_for(language: str) -> Rules:
    """The rules of a language; those of `mul` where there are none for it."""
    folder = language if language in languages() else SHARED
    text = (files(__name__) / folder / "rules.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Rules)


def plain(text: str) -> str:
    """The text as phrases are compared: NFKC, lower case, one form a letter, no tashkeel, one space between words."""
    folded = UNHEARD.sub("", unicodedata.normalize("NFKC", text)).casefold().translate(SAME_LETTER)
    return " ".join(folded.split())


def phrase(text: str) -> str:
    """A line as it is looked up among phrases: plain, without punctuation at its edges."""
    return plain(text).strip(EDGES)


def written(patterns: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for all, to be matched against text as it is written; None for none."""
    found = [f"(?:{pattern})" for pattern in patterns]
    return re.compile("|".join(found)) if found else None


def any_of(patterns: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for all, to be matched against plain text; None for none."""
    found = [f"(?:{pattern.translate(SAME_LETTER)})" for pattern in patterns]
    return re.compile("|".join(found), re.IGNORECASE) if found else None
