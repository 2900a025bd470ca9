"""Phrases of a table, looked for right before or right after a place in the text."""

import re
from collections.abc import Iterable
from functools import lru_cache

from pipeline.facts.reading import fold
from pipeline.facts.tables import tables


@lru_cache(maxsize=256)
def expression(language: str, table: str, key: str = "") -> re.Pattern | None:
    """Any phrase of a table (or of one list of it), the longest first; None where the language has none."""
    words = getattr(tables(language), table)
    chosen: Iterable[str] = words[key] if key and key in words else ([] if key else words)
    ordered = sorted(chosen, key=lambda word: (-len(word), word))
    if not ordered:
        return None
    return re.compile(
        "|".join(
            re.escape(word).replace(r"\ ", r"[\s-]+") + (r"(?![^\W\d_])" if word[-1].isalpha() else "")
            for word in ordered
        )
    )


def match_after(
    lower: str, end: int, language: str, table: str, key: str = "", skip: str = r"[\s-]*"
) -> re.Match | None:
    """The phrase of a table that begins at `end`, past what `skip` matches; Arabic words may carry ب, ل or ال."""
    pattern = expression(language, table, key)
    if pattern is None:
        return None
    start = end
    skipped = re.compile(skip).match(lower, end)
    if skipped:
        start = skipped.end()
    match = pattern.match(lower, start)
    if match is None and language == "ar":
        prefix = re.compile(r"[بل]?(?:ال)?").match(lower, start)
        match = pattern.match(lower, prefix.end()) if prefix and prefix.end() > start else None
    return match


def ends_with(lower: str, start: int, language: str, table: str, key: str = "", reach: int = 32) -> re.Match | None:
    """The phrase of a table that ends right before `start`, spaces aside."""
    pattern = expression(language, table, key)
    if pattern is None:
        return None
    before = lower[max(0, start - reach) : start]
    return re.search(
        rf"(?<![^\W\d_])[وبل]?(?:ال)?(?:{pattern.pattern})[\s-]*$"
        if language == "ar"
        else rf"(?<![^\W\d_])(?:{pattern.pattern})[\s-]*$",
        before,
    )


__all__ = ["ends_with", "expression", "fold", "match_after"]
