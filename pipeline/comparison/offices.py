"""Offices of one person that cannot both be right: interior minister here, defence minister there."""

import re
from functools import lru_cache

from pipeline.comparison.contrary import Contrary, english_sentences
from pipeline.comparison.english import claims, plain, words
from pipeline.comparison.sides import Side
from pipeline.facts.names import plain_name
from pipeline.records import Segment

SERVES = r"who\s+(?:is|was|serves\s+as|served\s+as|works\s+as|worked\s+as)"
WHOSE = r"(?:an?\s+|the\s+|its\s+|[a-z]+['’]s\s+)?"
SYNONYMS = {
    "brigadier": "brigadier general",
    "attorney": "lawyer",
    "solicitor": "lawyer",
    "defence lawyer": "lawyer",
    "defense minister": "defence minister",
    "spokeswoman": "spokesman",
    "chairwoman": "chairman",
    "magistrate": "judge",
    "chief executive officer": "chief executive",
    "ceo": "chief executive",
    "managing director": "chief executive",
    "chief financial officer": "finance director",
    "chairperson": "chairman",
}


@lru_cache(maxsize=1)
def offices() -> list[tuple[str, str]]:
    """(office, family), the longest first."""
    return sorted(
        (
            (word, family)
            for table in (claims()["offices"], words()["offices"])
            for family, own in table.items()
            for word in own
        ),
        key=lambda pair: -len(pair[0]),
    )


def office_of(text: str, name: str) -> tuple[str, str] | None:
    """The office right before a name, or in the apposition right after it, with its family."""
    lower = plain(text).replace("-", " ")
    at = lower.find(plain(name).replace("-", " "))
    if at < 0:
        return None
    before = lower[max(0, at - 48) : at]
    behind = lower[at + len(name) : at + len(name) + 60]
    for office, family in offices():
        if office not in before and office not in behind:
            continue
        word = rf"(?P<below>(?:deputy|vice|assistant|acting)\s+)?{re.escape(office)}"
        ahead = rf"(?<![\w-]){word}(?:\s+(?:of|in|for)\s+[\w\s']{{2,24}})?,?\s+$"
        apposed = rf"(?:['’]s)?(?:,\s+|,?\s+{SERVES}\s+){WHOSE}(?:\w+\s+){{0,1}}?{word}\b"
        found = re.search(ahead, before) or re.match(apposed, behind)
        if found:
            return (found["below"] or "") + SYNONYMS.get(office, office), family
    return None


def office_clashes(a: Side, b: Side) -> list[Contrary]:
    """Names that both sides give an office of one family, and not the same one."""
    found = []
    for one, text_a in english_sentences(a):
        for two, text_b in english_sentences(b):
            for name_a, name_b in shared_names(a, one, b, two):
                x, y = office_of(text_a, name_a), office_of(text_b, name_b)
                if x and y and x[1] == y[1] and are_other(x[0], y[0]):
                    found.append(Contrary("role", one, two, f"{x[0]} {name_a}", f"{y[0]} {name_b}", x[0], y[0]))
    return found


def are_other(a: str, b: str) -> bool:
    """Whether two offices differ. One that is part of the other (general, brigadier general) does not; a deputy is."""
    below = ("deputy ", "vice ", "assistant ", "acting ")
    if a.startswith(below) != b.startswith(below) and (a.endswith(b) or b.endswith(a)):
        return True
    return a not in b and b not in a


def shared_names(a: Side, one: Segment, b: Side, two: Segment) -> list[tuple[str, str]]:
    """Names that end in the same word on both sides, as each writes them."""
    names_a = {s.value.text for s in a.stated if s.value.kind == "name" and s.segment == one.id}
    names_b = {s.value.text for s in b.stated if s.value.kind == "name" and s.segment == two.id}
    return sorted((x, y) for x in names_a for y in names_b if plain_name(x).split()[-1:] == plain_name(y).split()[-1:])
