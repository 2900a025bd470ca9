"""How surely two sentences say a thing: not said against confirmed, open against stated, could against will."""

import re

from pipeline.comparison.claims import affirmed, denied
from pipeline.comparison.contrary import Found, next_words, quoted
from pipeline.comparison.english import pattern, plain, roots
from pipeline.comparison.sides import overlap
from pipeline.settings import Comparison

PHRASE = 4  # words behind "could" or "will" that name the deed


def clause_after(text: str, end: int) -> frozenset[str]:
    """Stems of the rest of a clause."""
    return roots(re.split(r"[.;:!?]", text[end:])[0])


def keeps_silent(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` leaves unsaid what `b` has somebody confirm."""
    silent = pattern("knowledge", "silent").search(plain(a))
    sure = pattern("knowledge", "affirmed").search(plain(b))
    if not silent or not sure:
        return None
    if overlap(clause_after(a, silent.end()), clause_after(b, sure.end())) < settings.same_sentence:
        return None
    return Found("negation", quoted(a, *silent.span()), quoted(b, *sure.span()), "not said", "confirmed")


def holds_open(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` says that a connection is not established which `b` states as a cause."""
    unsure = pattern("knowledge", "open").search(plain(a))
    cause = pattern("knowledge", "cause").search(plain(b))
    if not unsure or not cause or pattern("knowledge", "open").search(plain(b)) or denied(b):
        return None
    if overlap(roots(a), roots(b)) < settings.same_sentence:
        return None
    return Found("modality", quoted(a, *unsure.span()), quoted(b, *cause.span()), "open", "stated")


def only_possible(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` puts as possible what `b` puts as certain, in the verb phrase that follows."""
    possible = list(pattern("modality", "possible").finditer(plain(a)))
    certain = list(pattern("modality", "certain").finditer(plain(b)))
    if len(possible) != 1 or len(certain) != 1 or pattern("modality", "possible").search(plain(b)):
        return None
    if pattern("modality", "certain").search(plain(a)) or denied(a) or denied(b):
        return None
    deed = next_words(a, possible[0].end(), PHRASE) & next_words(b, certain[0].end(), PHRASE)
    if not deed or overlap(roots(a), roots(b)) < settings.same_sentence:
        return None
    return Found("modality", quoted(a, *possible[0].span()), quoted(b, *certain[0].span()), "possible", "certain")


def reserves(a: str, b: str, whole: bool, settings: Comparison) -> Found | None:
    """Whether `a` says with a reserve (believed to, suspected of) what `b` says without any."""
    held = list(pattern("reserve", "words").finditer(plain(a)))
    if not whole or len(held) != 1 or pattern("reserve", "any").search(plain(b)) or denied(a) or denied(b):
        return None
    stated = affirmed(b)
    deed = [stem for stem in sorted(next_words(a, held[0].end(), PHRASE - 1)) if stem in stated]
    if not deed or overlap(roots(a), roots(b)) < settings.same_words:
        return None
    return Found("modality", quoted(a, *held[0].span()), quoted(b, *stated[deed[0]]), "with reserve", "stated")
