"""Places of two linked passages that stand for one another: towed to Augusta, towed to Catania."""

import re

from pipeline.comparison.contrary import Found
from pipeline.comparison.english import root
from pipeline.comparison.names import soft_key
from pipeline.comparison.pairing import Clash, words_shared
from pipeline.comparison.sides import Side, Stated, trusted_pivot
from pipeline.settings import Comparison

BEFORE = re.compile(
    r"\b(?P<way>to|in|at|near|from|off|into|of|outside|towards?)\s+(?:the\s+)?"
    r"(?:(?:port|city|town|village|harbour|harbor|airport|capital) of\s+)?$"
)


LEAST_LETTERS = 4
COMPASS = {"north": "south", "south": "north", "east": "west", "west": "east"}
DIRECTION = re.compile(
    r"\b(?P<way>north|south|east|west)(?:ern\b|wards?\b|\b)(?:\s+(?:of|off))?(?:\s+the)?"
    r"(?:\s+(?:coast|shore|outskirts|edge|side|part|suburbs) of)?\s+(?P<name>[A-Z][\w'’-]+)"
)


def preposition(stated: Stated, texts: dict[str, str]) -> str:
    """The preposition before a name, or ""."""
    before = texts[stated.segment][: stated.value.start]
    match = BEFORE.search(before.lower())
    in_name = match is not None and match["way"] == "of" and re.search(r"[A-Z][\w'’-]*\s+$", before[: match.start()])
    return match["way"] if match and not in_name else ""  # in Court of Arbitration no place is named


def governor(stated: Stated, texts: dict[str, str]) -> str:
    """The stem of the word that a name and its preposition hang on: towed to Augusta → tow."""
    text = texts[stated.segment][: stated.value.start].lower()
    match = BEFORE.search(text)
    word = re.search(r"([^\W\d_]+)\s*$", text[: match.start()]) if match else None
    return root(word[1]) if word else ""


def place_clashes(
    a: Side, b: Side, names_a: frozenset[str], names_b: frozenset[str], whole: bool, settings: Comparison
) -> list[Clash]:
    """The one place on each side that the other document never mentions, hanging on the same word."""
    texts = {
        segment.id: segment.text for segment in (*a.segments, *b.segments) if trusted_pivot(segment) == segment.text
    }
    left = [
        s
        for s in a.stated
        if s.value.kind == "name" and s.segment in texts and not told(s, names_b) and preposition(s, texts)
    ]
    right = [
        s
        for s in b.stated
        if s.value.kind == "name" and s.segment in texts and not told(s, names_a) and preposition(s, texts)
    ]
    if len(left) != 1 or len(right) != 1 or not whole:
        return []
    one, two = left[0], right[0]
    same_way = governor(one, texts) == governor(two, texts) != ""
    lone = all(
        " " not in s.value.value and len(s.value.value) >= LEAST_LETTERS and not s.value.text.isupper()
        for s in (one, two)
    )
    if (
        not same_way
        or soft_key(one.value.value) == soft_key(two.value.value)
        or not lone
        or one.value.value[:4] == two.value.value[:4]
        or words_shared(one, two, settings) < settings.same_claim - 0.04
    ):
        return []
    return [Clash(one, two, settings.same_words)]


def told(stated: Stated, names: frozenset[str]) -> bool:
    """Whether a document mentions any word of a name."""
    words = {word[:5] for name in names for word in name.split()}
    return any(word[:5] in words for word in stated.value.value.split())


def turns_round(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` has north of a place what `b` has south of it."""
    for one in DIRECTION.finditer(a):
        for two in DIRECTION.finditer(b):
            opposite = one["name"] == two["name"] and COMPASS[one["way"]] == two["way"]
            if opposite and one["way"] not in b and two["way"] not in a:
                return Found("place", one[0], two[0], f"{one['way']} {one['name']}", f"{two['way']} {two['name']}")
    return None
