"""Who is said to have said it: the speakers of two linked passages, where they cannot be the same."""

import re
from typing import NamedTuple

from pipeline.comparison.contrary import Contrary, english_sentences
from pipeline.comparison.english import claims, pattern, plain, roots
from pipeline.comparison.sides import Side, overlap
from pipeline.facts.names import particles, plain_name, transliteration_key
from pipeline.settings import Comparison

NAME_WORD = r"(?:[A-Z][\w'’-]+|al-[A-Z][\w'’-]+|(?:al|bin|de|del|la|van|von|el|lo|di)\b)"
NAME = rf"{NAME_WORD}(?:\s+{NAME_WORD})*"
QUOTE = re.compile(r"[\"“«]([^\"”»]{12,}?)[\"”»]")
LEAST = 3  # words that two reports of one statement share
NOT_SPEAKERS = {
    "he",
    "she",
    "they",
    "it",
    "who",
    "i",
    "we",
    "which",
    "that",
    "official",
    "officials",
    "source",
    "sources",
    "one",
    "people",
}


class Speaker(NamedTuple):
    """Who speaks: the person's name or "", the body's word or "", and the words that say so."""

    name: str
    body: str
    says: str


def quotations(text: str) -> list[frozenset[str]]:
    return [roots(match[1]) for match in QUOTE.finditer(text)]


def share_a_quote(a: str, b: str, settings: Comparison) -> bool:
    """Whether two texts hold one quotation, to the letter or nearly."""
    return any(
        overlap(x, y) >= settings.same_quote and min(len(x), len(y)) >= 4 for x in quotations(a) for y in quotations(b)
    )


def speakers(text: str) -> list[Speaker]:
    """The speakers a sentence names by "said X", "X said" and "according to X"."""
    outside = QUOTE.sub(lambda m: '"' + " " * (len(m[0]) - 2) + '"', text)
    verbs = pattern("speech", "verbs")
    found = []
    for verb in verbs.finditer(plain(outside)):
        before = re.split(r"[.;:!?]|\"", outside[: verb.start()])[-1]
        behind = re.split(r"[.;:!?]|\"", outside[verb.end() :])[0]
        speaker = (
            subject_after(behind)
            if not before.strip(" ,") or is_inverted(outside, verb.start())
            else subject_before(before)
        )
        if speaker:
            found.append(speaker)
    for match in re.finditer(r"\b[Aa]ccording to\s+", outside):
        speaker = subject_after(outside[match.end() :].split(".")[0])
        if speaker:
            found.append(speaker)
    return found


def is_inverted(text: str, start: int) -> bool:
    """Whether the verb follows a quotation or a comma: '…," said X'."""
    return text[:start].rstrip()[-1:] in ('"', "”", "»", ",")


def subject_after(text: str) -> Speaker | None:
    """The speaker named right after a verb or "according to", an office before the name included."""
    phrase = re.split(r"\b(?:that|who|which|and|on|at|in a)\b", text)[0][:90].strip()
    return speaker_of(phrase)


def subject_before(text: str) -> Speaker | None:
    """The speaker named right before a verb."""
    phrase = text.rstrip(" ,")
    parts = [part.strip() for part in phrase.split(",")]
    if len(parts) >= 3 and len(parts[-1]) < 60 and re.search(NAME, parts[-2]):
        return speaker_of(parts[-2])
    return speaker_of(" ".join(parts[-1].split()[-8:])) if parts else None


def speaker_of(phrase: str) -> Speaker | None:
    """The person or the body a phrase names."""
    words = set(re.findall(r"[^\W\d_]+", plain(phrase)))
    names = [
        m[0] for m in re.finditer(NAME, phrase) if len([w for w in m[0].split() if w.lower() not in particles()]) >= 2
    ]
    body = next((word for word in claims()["bodies"]["words"] if word in words), "")
    if body and names and body in plain(names[0]):
        return Speaker("", body, phrase)
    if names and not re.search(r"\b(?:of|in|at|for)\s+(?:the\s+)?" + re.escape(names[0]), phrase):
        return Speaker(plain_name(names[0]), "", phrase)
    return Speaker("", body, phrase) if body and not words & NOT_SPEAKERS else None


def same_person(a: str, b: str) -> bool:
    one = {transliteration_key(word, True) for word in a.split() if word not in particles()}
    two = {transliteration_key(word, True) for word in b.split() if word not in particles()}
    return bool(one & two) or any(x[:3] == y[:3] and len(x) > 3 and len(y) > 3 for x in one for y in two)


def speaker_clashes(a: Side, b: Side, whole: bool, settings: Comparison) -> list[Contrary]:
    """Pairs of sentences with one speaker each, not the same: persons with one quotation, bodies with one figure."""
    found = []
    for one, first in english_sentences(a):
        for two, second in english_sentences(b):
            who_a, who_b = speakers(first), speakers(second)
            if len(who_a) != 1 or len(who_b) != 1:
                continue
            x, y = who_a[0], who_b[0]
            quote = share_a_quote(first, second, settings)
            if x.name and y.name:
                differ = not same_person(x.name, y.name) and (
                    quote or (whole and say_the_same(first, second, x, y, settings))
                )
                differ = differ and not mentions(second, x.name) and not mentions(first, y.name)
            elif x.body and y.body:
                shared = roots(x.says) & roots(y.says)
                told = x.body in plain(second) or y.body in plain(first)
                differ = (
                    x.body.rstrip("s") != y.body.rstrip("s")
                    and not shared
                    and not told
                    and whole
                    and (same_figures(first, second) or overlap(roots(first), roots(second)) >= settings.same_words)
                )
            else:
                differ = False
            if differ:
                found.append(Contrary("attribution", one, two, x.says, y.says, x.name or x.body, y.name or y.body))
    return found


def say_the_same(a: str, b: str, x: Speaker, y: Speaker, settings: Comparison) -> bool:
    """Whether two sentences report the same in other words, those on the speakers left out."""
    one, two = roots(a) - roots(x.says), roots(b) - roots(y.says)
    return len(one & two) >= LEAST and overlap(one, two) >= settings.same_words


def mentions(text: str, name: str) -> bool:
    """Whether a text holds the last word of a name."""
    return name.split()[-1] in plain_name(text)


def same_figures(a: str, b: str) -> bool:
    """Whether two sentences state a figure of two digits or more in common."""
    return bool(set(re.findall(r"\d{2,}", a)) & set(re.findall(r"\d{2,}", b)))
