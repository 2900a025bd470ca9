"""Who says what, and how surely, in English: words as stems with their denials, by the tables of pipeline/lang/en."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from pipeline.comparison.english import TOKEN, claims, pattern, plain, root, stop_words

CLAUSE_ENDS = frozenset(".;:!?,()")
WIDE = {"nor", "neither", "none", "nobody", "no one", "nothing"}  # they deny the verb behind their noun too
EXCEPT = re.compile(r"(?:\s+[\w']+){0,5}\s+(?:until|but|unless|till|before)\b")  # not until March: in March
QUESTION = re.compile(r"[^.!?]*\?")
DETERMINERS = {
    "a",
    "an",
    "the",
    "any",
    "his",
    "her",
    "their",
    "its",
    "our",
    "my",
    "your",
    "this",
    "that",
    "these",
    "those",
    "whose",
}
HAVING = {"have", "has", "had"}
OF_THINGS = {"no", "none", "without"}  # they deny that there is a thing; the others deny a deed
MEANT = re.compile(  # words before an infinitive that state it as good as done
    r"(?:\b(?:is|are|was|were|going|has|have|had|due|began|begin|begun|started|continued|able|managed|about|set|forced|proceeded)|'s|'re)\s+$"
)
BEHIND = 3  # words behind a denied one that are left open: no reports of structural problems
REACH = 6  # words after a denial among which the denied one is looked for


class Denied(NamedTuple):
    """A word by its stem, and where it stands."""

    stem: str
    start: int
    end: int
    firm: bool = True  # False for "not only", "not until March": it denies the word, but not for good
    of_thing: bool = False  # a thing is denied (no evidence), not a deed (not signed)


@lru_cache(maxsize=4096)  # each test of two sentences asks again
def denied(text: str) -> tuple[Denied, ...]:
    """The words that a text denies: "was never signed" → sign, "would not rule out" → rule."""
    lower = plain(text)
    found: list[Denied] = []
    shouted = text.isupper()  # then a capital tells no name
    between = set(claims()["negation"]["between"])
    for cue in pattern("negation", "before").finditer(lower):
        firm = not (
            lower[cue.end() :].startswith((" only", " just", " merely", " least", " two "))
            or EXCEPT.match(lower, cue.end())
            or is_hypothetical(lower, cue)
            or QUESTION.match(lower, cue.end())
        )
        if cue[0] == "not" and re.match(r"\s*[.;:!?,]", lower[cue.end() :]):
            last = [t for t in TOKEN.finditer(lower, 0, cue.start()) if t[0][0].isalpha()][-1:]
            found += [Denied(root(t[0]), t.start(), cue.end()) for t in last if t[0] not in stop_words()]
            continue
        wanted = 3 if cue[0] in WIDE else 1
        passed: set[str] = set()
        for steps, token in enumerate(TOKEN.finditer(lower, cue.end())):
            word = token[0]
            if word in CLAUSE_ENDS or steps >= REACH:
                break
            if (
                word not in between
                and word not in stop_words()
                and word[0].isalpha()
                and (shouted or not text[token.start()].isupper())
            ):
                of_thing = cue[0] in OF_THINGS or bool(
                    DETERMINERS & passed or (HAVING & passed and not is_participle(word))
                )
                possessed = of_thing and cue[0] not in OF_THINGS
                found.append(Denied(root(word), cue.start(), token.end(), firm and not possessed, of_thing))
                wanted -= 1
                if not wanted:
                    break
            passed.add(word)
    return tuple(found)


def is_participle(word: str) -> bool:
    return word.endswith(("ed", "en", "wn")) or word in claims()["irregular"]


def is_intended(text: str, start: int) -> bool:
    """Whether a verb stands in the infinitive and nothing says that it came to that: a letter to sign."""
    before = text[:start]
    return before.endswith("to ") and not MEANT.search(before[:-3])


def is_noun_like(text: str, start: int) -> bool:
    """Whether a determiner stands right before a word: his trainer, the lists, a court's orders."""
    last = re.search(r"([^\W\d_]+(?:'s)?)\s+$", text[:start])
    return last is not None and (last[1] in DETERMINERS or last[1].endswith("'s"))


def is_asked(text: str, start: int) -> bool:
    return QUESTION.match(text, start) is not None


def is_hypothetical(text: str, cue: re.Match) -> bool:
    """Whether a denial is of what might have been: would not have placed."""
    return text[: cue.start()].endswith(("would ", "could ", "might ")) and text[cue.end() :].startswith(" have ")


def behind(text: str, end: int) -> int:
    """Where the few words behind a denied one end, the clause at most."""
    further = re.match(rf"(?:\s+[\w'-]+){{0,{BEHIND}}}", text[end:])
    return end + (further.end() if further else 0)


@lru_cache(maxsize=4096)
def affirmed(text: str) -> Mapping[str, tuple[int, int]]:
    """Stems a text states without denying them, with their first place; hypothetical ones are not told apart."""
    lower = plain(text)
    spans = [(d.start, behind(lower, d.end)) for d in denied(text)]
    found: dict[str, tuple[int, int]] = {}
    for token in TOKEN.finditer(lower):
        word = token[0]
        if not word[0].isalpha() or word in stop_words() or any(a <= token.start() < b for a, b in spans):
            continue
        found.setdefault(root(word), token.span())
    return MappingProxyType(found)
