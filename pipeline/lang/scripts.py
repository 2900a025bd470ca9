"""Which script a text is written in, by Unicode blocks, and which language's rules fit it best."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from pipeline.lang import languages, rules_for

# First code point of each block and the script that begins there (Unicode 16, the blocks that hold living languages).
BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0000, "Latin"),
    (0x0370, "Greek"),
    (0x0400, "Cyrillic"),
    (0x0530, "Armenian"),
    (0x0590, "Hebrew"),
    (0x0600, "Arabic"),
    (0x0700, "Syriac"),
    (0x0750, "Arabic"),
    (0x0780, "Thaana"),
    (0x07C0, "Nko"),
    (0x0800, "Other"),
    (0x0860, "Syriac"),
    (0x0870, "Arabic"),
    (0x0900, "Devanagari"),
    (0x0980, "Bengali"),
    (0x0A00, "Gurmukhi"),
    (0x0A80, "Gujarati"),
    (0x0B00, "Oriya"),
    (0x0B80, "Tamil"),
    (0x0C00, "Telugu"),
    (0x0C80, "Kannada"),
    (0x0D00, "Malayalam"),
    (0x0D80, "Sinhala"),
    (0x0E00, "Thai"),
    (0x0E80, "Lao"),
    (0x0F00, "Tibetan"),
    (0x1000, "Myanmar"),
    (0x10A0, "Georgian"),
    (0x1100, "Hangul"),
    (0x1200, "Ethiopic"),
    (0x13A0, "Other"),
    (0x1780, "Khmer"),
    (0x1800, "Mongolian"),
    (0x18B0, "Other"),
    (0x1C80, "Cyrillic"),
    (0x1C90, "Georgian"),
    (0x1CC0, "Other"),
    (0x1D00, "Latin"),
    (0x1F00, "Greek"),
    (0x2000, "Latin"),
    (0x2C00, "Other"),
    (0x2C60, "Latin"),
    (0x2C80, "Other"),
    (0x2D00, "Georgian"),
    (0x2D30, "Tifinagh"),
    (0x2D80, "Ethiopic"),
    (0x2DE0, "Cyrillic"),
    (0x2E00, "Other"),
    (0x2E80, "Han"),
    (0x3040, "Kana"),
    (0x3100, "Han"),
    (0x3130, "Hangul"),
    (0x3190, "Han"),
    (0x31F0, "Kana"),
    (0x3200, "Other"),
    (0x3400, "Han"),
    (0xA000, "Other"),
    (0xA640, "Cyrillic"),
    (0xA6A0, "Other"),
    (0xA720, "Latin"),
    (0xA800, "Other"),
    (0xA8E0, "Devanagari"),
    (0xA900, "Other"),
    (0xA960, "Hangul"),
    (0xA980, "Other"),
    (0xAB30, "Latin"),
    (0xAB70, "Other"),
    (0xAC00, "Hangul"),
    (0xD7FF, "Other"),
    (0xF900, "Han"),
    (0xFB00, "Latin"),
    (0xFB13, "Armenian"),
    (0xFB1D, "Hebrew"),
    (0xFB50, "Arabic"),
    (0xFE00, "Other"),
    (0xFE70, "Arabic"),
    (0xFF00, "Latin"),
    (0xFF66, "Kana"),
    (0xFFA0, "Hangul"),
    (0xFFE0, "Other"),
    (0x20000, "Han"),
    (0x32000, "Other"),
)
STARTS = [start for start, _ in BLOCKS]

CASED = frozenset({"Latin", "Greek", "Cyrillic", "Armenian"})


@lru_cache(maxsize=65536)
def script_of(character: str) -> str | None:
    """The script of a letter; None for what is no letter."""
    return BLOCKS[bisect_right(STARTS, ord(character)) - 1][1] if character.isalpha() else None


def letters_by_script(text: str) -> dict[str, int]:
    """How many letters of each script a text holds, most first (ties by name)."""
    counts: Counter[str] = Counter()
    for character, count in Counter(text).items():
        script = script_of(character)
        if script is not None:
            counts[script] += count
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def main_script(text: str) -> str | None:
    """The script with most letters, or None where there is no letter."""
    return next(iter(letters_by_script(text)), None)


@lru_cache(maxsize=1)
def _frequent() -> dict[str, dict[str, frozenset[str]]]:
    """Script → language → its commonest words."""
    words: dict[str, dict[str, frozenset[str]]] = {}
    for language in languages():
        rules = rules_for(language)
        words.setdefault(rules.script, {})[language] = frozenset(rules.frequent)
    return words


def rules_by_script(text: str, defaults: Mapping[str, str], sample: int = 20_000) -> dict[str, str]:
    """Script → the language whose rules to cut by: the one whose commonest words a text holds most.

    Only the first `sample` characters are read. `defaults` names the language of a script where no word decides.
    """
    chosen = {}
    counts = Counter(re.findall(r"[^\W\d_]+", text[:sample].casefold()))
    for script, candidates in _frequent().items():
        default = defaults.get(script)
        scores = {
            language: (sum(counts[word] for word in words), language == default)
            for language, words in candidates.items()
        }
        chosen[script] = max(sorted(scores), key=scores.__getitem__)
    return chosen
