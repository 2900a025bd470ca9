"""The words by which a language states values, read once from pipeline/lang/<iso>/facts.toml."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

import msgspec

from pipeline.facts.reading import fold


class Tables(msgspec.Struct, frozen=True):
    """Folded words → what they mean. Phrases are lists of words, the longest first, as tuples (words, meaning)."""

    language: str
    numbers: dict[str, float] = {}
    multipliers: dict[str, float] = {}
    abbreviated_multipliers: dict[str, float] = {}
    ordinals: dict[str, int] = {}
    multiplier_plurals: dict[str, float] = {}
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    relative_days: dict[str, int] = {}
    bounds: dict[str, list[str]] = {}
    currencies: dict[str, str] = {}
    percent: dict[str, str] = {}
    durations: dict[str, str] = {}
    measures: dict[str, str] = {}
    nouns: dict[str, str] = {}
    states: dict[str, str] = {}
    ages: dict[str, list[str]] = {}
    sources: dict[str, list[str]] = {}
    vague_counts: list[str] = []
    name_words: dict[str, list[str]] = {}
    times: dict[str, list[str]] = {}


def turned(groups: dict[str, list[str]]) -> dict[str, str]:
    """Name → words becomes word → name."""
    return {fold(word): name for name, words in groups.items() for word in words}


def folded(groups: dict[str, list[str]]) -> dict[str, list[str]]:
    """Words folded, the longest first, so that the longer phrase is tried before its part."""
    return {name: sorted({fold(word) for word in words}, key=lambda w: (-len(w), w)) for name, words in groups.items()}


def duals(words: dict[str, str]) -> dict[str, str]:
    """Arabic duals (two of a thing) of the singulars in a table: مصدر → مصدران, مصدرين; ساعه → ساعتان, ساعتين."""
    made: dict[str, str] = {}
    for word, name in words.items():
        if " " in word or word.endswith(("ين", "ون", "ات")):
            continue
        stem = word[:-1] + "ت" if word.endswith("ه") else word
        for ending in ("ان", "ين"):
            made.setdefault(stem + ending, name)
    return {word: name for word, name in made.items() if word not in words}


@lru_cache(maxsize=32)
def tables(language: str) -> Tables:
    """A language's tables; empty ones where it has none (digits are still read)."""
    file = files("pipeline") / "lang" / language / "facts.toml"
    if not language.isalpha() or not file.is_file():
        return Tables(language=language)
    raw: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    counted = ("numbers", "multipliers", "abbreviated_multipliers", "ordinals", "multiplier_plurals")
    plain = (*counted, "months", "weekdays", "relative_days")
    made: dict[str, Any] = {name: {fold(word): value for word, value in raw.get(name, {}).items()} for name in plain}
    made |= {name: turned(raw.get(name, {})) for name in ("currencies", "durations", "measures", "nouns", "states")}
    made |= {name: folded(raw.get(name, {})) for name in ("bounds", "ages", "sources", "times", "name_words")}
    made["percent"] = {fold(word): "percent" for word in raw.get("percent", {}).get("words", [])}
    made["vague_counts"] = folded({"words": raw.get("vague_counts", {}).get("words", [])})["words"]
    return Tables(language=language, **made)


@lru_cache(maxsize=1)
def units() -> dict[str, tuple[str, float]]:
    """Unit → (dimension, how many base units)."""
    raw = tomllib.loads((files("pipeline") / "facts" / "units.toml").read_text(encoding="utf-8"))
    return {name: (dimension, float(factor)) for name, (dimension, factor) in raw.items()}
