"""What one sentence denies and the other states: "was never signed", "was eventually signed"; agreed, refused."""

import re
from functools import lru_cache

from pipeline.comparison.claims import affirmed, denied, is_asked, is_intended, is_noun_like
from pipeline.comparison.contrary import NEAR, Found, near, quoted
from pipeline.comparison.english import any_of, claims, pattern, plain, root, roots, words
from pipeline.comparison.rereading import fates, reread
from pipeline.comparison.sides import overlap
from pipeline.facts import find_values
from pipeline.settings import Comparison

DISPUTED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed)|rul(?:es?|ed|ing)\s+out|reject(?:s|ed)?\s+(?:claims|reports|allegations|suggestions))\s+(?:that|having|any|reports\s+that|being|reports\s+of)\b"
)
LEAST = 2  # words of a denied clause that must be told
NOBODY = re.compile(
    r"\b(?:no\s*one|nobody|none(?:\s+of\s+the\s+[a-z]+)?|no\s+(?:people|person|passengers|residents|workers|one\s+else))(?:'s)?\s+"
    r"(?:was|were|is|are|(?:(?:had|has|have)\s+)?been)?\s*(?:reported\s+|found\s+)?(?P<fate>killed|injured|hurt|died|dead|missing|arrested|"
    r"detained|wounded)\b|\b(?:no|without)\s+(?:reported\s+)?(?P<noun>injuries|deaths|fatalities)\b"
)
SOMEBODY = re.compile(  # a crew member was slightly hurt, several have been found dead
    r"\b(?:an?|one|several|some|many|a\s+few)\s+(?:of\s+(?:the|them)\s+)?(?:[a-z-]+\s+){0,3}?(?:was|were|is|are|(?:had|has|have)\s+been)\s+"
    r"(?:[a-z]+ly\s+|found\s+|badly\s+)?(?P<fate>killed|injured|hurt|dead|missing|arrested|detained|wounded)\b"
)
SHORT = 4  # content words up to which an equivalent link alone says that two sentences are of one claim


@lru_cache(maxsize=1)
def opposites() -> dict[str, frozenset[str]]:
    """Stem → stems of its contraries, both ways."""
    pairs: dict[str, set[str]] = {}
    for word, others in (*claims()["opposites"].items(), *words()["opposites"].items()):
        for other in others:
            pairs.setdefault(root(word), set()).add(root(other))
            pairs.setdefault(root(other), set()).add(root(word))
    return {stem: frozenset(others) for stem, others in pairs.items()}


def of_one_claim(a: str, at_a: int, b: str, at_b: int, stem: str, whole: bool, settings: Comparison) -> bool:
    """Whether the words around two places are of one claim, the word in question left out."""
    one, two = roots(a) - {stem}, roots(b) - {stem}
    if whole and max(len(one), len(two)) <= SHORT:
        return True
    return overlap(near(a, at_a) - {stem}, near(b, at_b) - {stem}) >= settings.same_claim


def is_implied_otherwise(text: str, at: int) -> bool:
    """Whether a word that denies without "not" stands before a place: refusal to, unless, lack of."""
    before = re.split(r"[.;:!?]", plain(text)[:at])[-1].split()[-NEAR:]
    return bool(pattern("negation", "implied").search(" ".join(before)))


def is_stated(text: str, at: int, as_thing: bool) -> bool:
    """Whether a word is stated the way the other side denies it: a deed as done, neither wished for nor asked about, no
    noun of the same stem; a thing as being there."""
    lower = plain(text)
    return not is_asked(lower, at) and (as_thing or not (is_intended(lower, at) or is_noun_like(lower, at)))


def denies(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` denies what `b` states. Denials that both sides make are set aside; one more must be left to `a`."""
    no_a, no_b = denied(a), denied(b)
    stems_a, stems_b = {d.stem for d in no_a}, {d.stem for d in no_b}
    shared_a = {d.start for d in no_a if d.stem in stems_b}
    shared_b = {d.start for d in no_b if d.stem in stems_a}
    alone = [d for d in no_a if d.start not in shared_a]
    others = {d.start for d in no_b if d.start not in shared_b}
    if len({d.start for d in alone}) <= len(others):
        return None
    yes_a, yes_b = affirmed(a), affirmed(b)
    against = [
        d
        for d in alone
        if d.firm
        and d.stem in yes_b
        and d.stem not in yes_a
        and is_stated(b, yes_b[d.stem][0], d.of_thing)
        and not is_implied_otherwise(a, d.start)
        and not is_implied_otherwise(b, yes_b[d.stem][0])
        and of_one_claim(a, d.start, b, yes_b[d.stem][0], d.stem, whole, settings)
    ]
    if len({d.start for d in against}) != 1:
        return None
    word = against[0]
    return Found(
        "negation", quoted(a, word.start, word.end), quoted(b, *yes_b[word.stem]), f"not {word.stem}", word.stem
    )


def opposes(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` and `b` use opposite words of the same: approved, rejected."""
    yes_a, yes_b = affirmed(a), affirmed(b)
    for stem, others in opposites().items():
        if stem not in yes_a or stem in yes_b:
            continue
        against = sorted(other for other in others if other in yes_b and other not in yes_a)
        if not against:
            continue
        at_a, at_b = yes_a[stem], yes_b[against[0]]
        plainly = all(
            not is_implied_otherwise(text, at) and not is_near_a_denial(text, at)
            for text, at in ((a, at_a[0]), (b, at_b[0]))
        )
        if plainly and overlap(near(a, at_a[0]) - {stem}, near(b, at_b[0]) - {against[0]}) >= settings.same_claim:
            return Found("negation", quoted(a, *at_a), quoted(b, *at_b), stem, against[0])
    return None


def refuses(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` has somebody refuse what `b` has them agree to, whatever the words for the deed."""
    refusal = any_of(claims()["willing"]["refusal"]).search(plain(a))
    agreement = any_of(claims()["willing"]["agreement"]).search(plain(b))
    if (
        not refusal
        or not agreement
        or overlap(near(a, refusal.start()), near(b, agreement.start())) < settings.same_claim - 0.1
    ):
        return None
    return Found("negation", quoted(a, *refusal.span()), quoted(b, *agreement.span()), "refuse", "agree")


def disputes(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` has somebody deny or rule out, in a clause, what `b` tells: denied that a plane had flown over."""
    if not whole or DISPUTED.search(plain(b)) or denied(b):
        return None
    cue = DISPUTED.search(plain(a))
    if not cue:
        return None
    claim = roots(re.split(r"[.;:!?]|,?\s+(?:but|and|saying)\s", a[cue.end() :])[0])
    shared = claim & roots(b)
    if len(shared) < LEAST or len(shared) < settings.same_words * len(claim):
        return None
    verb = min((at for stem, at in affirmed(b).items() if stem in shared), default=None)
    return Found("negation", quoted(a, *cue.span()), quoted(b, *verb), "denied", "told") if verb else None


def counts_none(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` says that nobody met with what `b` counts people for: no one was hurt, three were injured."""
    none = NOBODY.search(plain(a))
    fate = fates().get(none["fate"] or none["noun"]) if none else None
    if none is None or fate is None or NOBODY.search(plain(b)):
        return None
    short = len(roots(a)) <= SHORT and (whole or len(roots(b)) <= SHORT)
    if not short and overlap(roots(a), roots(b)) < settings.least_shared:
        return None
    told_a, told_b = ([reread(v, text, "en") for v in find_values(text, "en")] for text in (a, b))
    if any(v.unit == fate and v.number for v in told_a):
        return None
    counted = [v for v in told_b if v.kind == "number" and v.unit == fate and (v.number or 0) >= 1 and not v.bound]
    some = SOMEBODY.search(plain(b))
    if len(counted) == 1:
        told, means = counted[0].text, f"{counted[0].value} {fate}"
    elif not counted and some and fates().get(some["fate"]) == fate:
        told, means = b[some.start() : some.end()], f"somebody {fate}"
    else:
        return None
    return Found("negation", quoted(a, *none.span()), told, f"nobody {fate}", means)


def is_near_a_denial(text: str, at: int) -> bool:
    """Whether a denial stands in the four words before a place."""
    return bool(pattern("negation", "before").search(" ".join(plain(text)[:at].split()[-4:])))
