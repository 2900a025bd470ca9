"""Who says what, and how surely, in English: words as stems with their denials, by the tables of pipeline/lang/en."""

import re
from typing import NamedTuple

from pipeline.comparison.english import TOKEN, claims, pattern, plain, root, stop_words

CLAUSE_ENDS = frozenset(".;:!?,()")
WIDE = {"nor", "neither", "none", "nobody", "no one", "nothing"}  # they deny the verb behind their noun too
EXCEPT = re.compile(r"(?:\s+[\w']+){0,5}\s+(?:until|but|unless|till)\b")  # not until March: in March
BEHIND = 3  # words behind a denied one that are left open: no reports of structural problems
REACH = 6  # words after a denial among which the denied one is looked for


class Denied(NamedTuple):
    """A word by its stem, and where it stands."""

    stem: str
    start: int
    end: int
    firm: bool = True  # False for "not only", "not until March": it denies the word, but not for good


def denied(text: str) -> list[Denied]:
    """The words that a text denies: "was never signed" → sign, "would not rule out" → rule."""
    lower = plain(text)
    found = []
    between = set(claims()["negation"]["between"])
    for cue in pattern("negation", "before").finditer(lower):
        firm = not (
            lower[cue.end() :].startswith((" only", " just", " merely", " least", " two "))
            or EXCEPT.match(lower, cue.end())
            or is_hypothetical(lower, cue)
        )
        if cue[0] == "not" and re.match(r"\s*[.;:!?,]", lower[cue.end() :]):
            last = [t for t in TOKEN.finditer(lower, 0, cue.start()) if t[0][0].isalpha()][-1:]
            found += [Denied(root(t[0]), t.start(), cue.end()) for t in last if t[0] not in stop_words()]
            continue
        wanted = 3 if cue[0] in WIDE else 1
        for steps, token in enumerate(TOKEN.finditer(lower, cue.end())):
            word = token[0]
            if word in CLAUSE_ENDS or steps >= REACH:
                break
            if (
                word not in between
                and word not in stop_words()
                and word[0].isalpha()
                and not text[token.start()].isupper()
            ):
                found.append(Denied(root(word), cue.start(), token.end(), firm))
                wanted -= 1
                if not wanted:
                    break
    return found


def is_hypothetical(text: str, cue: re.Match) -> bool:
    """Whether a denial is of what might have been: would not have placed."""
    return text[: cue.start()].endswith(("would ", "could ", "might ")) and text[cue.end() :].startswith(" have ")


def behind(text: str, end: int) -> int:
    """Where the few words behind a denied one end, the clause at most."""
    further = re.match(rf"(?:\s+[\w'-]+){{0,{BEHIND}}}", text[end:])
    return end + (further.end() if further else 0)


def affirmed(text: str) -> dict[str, tuple[int, int]]:
    """Stems a text states without denying them, with their first place; hypothetical ones are not told apart."""
    lower = plain(text)
    spans = [(d.start, behind(lower, d.end)) for d in denied(text)]
    found: dict[str, tuple[int, int]] = {}
    for token in TOKEN.finditer(lower):
        word = token[0]
        if not word[0].isalpha() or word in stop_words() or any(a <= token.start() < b for a, b in spans):
            continue
        found.setdefault(root(word), token.span())
    return found
