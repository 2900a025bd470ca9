"""Text as the finders read it: one spelling for each letter and digit, every character traceable to the original."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

ONE_FOR_ONE = str.maketrans(
    {
        **{chr(0x0660 + i): str(i) for i in range(10)},
        **{chr(0x06F0 + i): str(i) for i in range(10)},
        "٫": ".", "٬": ",", "٪": "%", "،": ",", "؛": ";", "؟": "?",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي",
        "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"',
        "–": "-", "—": "—", "‑": "-", "−": "-", "‐": "-",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\t": " ", "\n": " ", "\r": " ",
    }
)  # fmt: skip
# Tatweel, marks of direction, and vowel signs of Arabic: they change no word.
DROPPED = re.compile("[ـ\u200b-\u200f\ufeff\u061c\u00ad\u202a-\u202e\u2066-\u2069\u064b-\u0652\u0670]")


class Reading(NamedTuple):
    """`plain[i]` stands for `text[origin[i]]`; `origin` has one entry more than `plain`, the length of the text."""

    text: str
    plain: str
    origin: Sequence[int]

    @property
    def lower(self) -> str:
        """`plain` in lower case, of the same length whatever the script."""
        return lowered(self.plain)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original text of a span of `plain`; marks that were dropped inside or behind belong to it."""
        if end <= start:
            return self.origin[start], self.origin[start]
        stop = self.origin[end - 1] + 1
        while stop < len(self.text) and unicodedata.combining(self.text[stop]):
            stop += 1
        return self.origin[start], stop


def lowered(text: str) -> str:
    """A text in lower case, letters left that would become two (İ)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def before(text: str, place: int, reach: int = 40) -> str:
    """The few characters before a place."""
    return text[max(0, place - reach) : place]


@lru_cache(maxsize=1024)
def read(text: str) -> Reading:
    """The text in folded spelling: Western digits, plain quotes and spaces, alef and ya without their varieties."""
    dropped = {match.start() for match in DROPPED.finditer(text)}
    if not dropped:
        return Reading(text, text.translate(ONE_FOR_ONE), range(len(text) + 1))
    kept = [i for i in range(len(text)) if i not in dropped]
    plain = "".join(text[i] for i in kept).translate(ONE_FOR_ONE)
    return Reading(text, plain, [*kept, len(text)])


def fold(word: str) -> str:
    """A table's word in the spelling of `read`, in lower case."""
    return read(word).plain.lower()
