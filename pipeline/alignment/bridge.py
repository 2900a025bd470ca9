"""What an Arabic text says in the English words of its folder, without a translator: by the glossary and by sound."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.alignment.arabic import arabic_words, forms
from pipeline.alignment.glossary import translations_of
from pipeline.alignment.sounds import same_name
from pipeline.facts import numbers_of
from pipeline.settings import Bridge

MONTHS = "month "  # how numbers_of begins the name of a month
LARGE = (1e6, 1e9)  # what texts write as "37 million"
AS_GOOD = 2.0  # log of how much less like the word than the best name another may be: Elliot, Elliott


@dataclass(frozen=True)
class Expected:
    """Of one text: words: English stem → probability that an English telling of it holds the stem; names: those of
    them that are names in the folder; numbers: as English texts write them."""

    words: dict[str, float]
    names: dict[str, float]
    numbers: set[str]


def expect(originals: list[str], stems: set[str], called: Mapping[str, str], settings: Bridge) -> list[Expected]:
    """What each Arabic original is expected to say in English. `stems`: those of the folder's English texts. `called`:
    words of their names → stem."""
    chances: dict[str, dict[str, float]] = {}
    unknown = []
    for word in sorted({word for original in originals for word in arabic_words(original)}):
        known = translations_of(word)
        listed = known or {}
        inside = {stem.lower(): chance for stem, chance in listed.items() if stem.lower() in stems}
        total = sum(inside.values())
        chances[word] = {s: p / (total + settings.outside * max(0.0, 1 - total)) for s, p in inside.items()}
        if known is None or (not inside and any(stem[0].isupper() for stem in list(listed)[:1])):
            unknown.append(word)
    heard = by_sound(unknown, called, settings.margin)
    naming = set(called.values())
    made = []
    for original in originals:
        words: dict[str, float] = {}
        for word in arabic_words(original):
            for stem, chance in chances[word].items():
                words[stem] = max(words.get(stem, 0.0), chance)
            words |= dict.fromkeys(sorted(heard.get(word, ())), 1.0)
        names = {stem: chance for stem, chance in words.items() if stem in naming and chance >= settings.least_name}
        made.append(Expected(words, names, numbers_stated(original)))
    return made


def by_sound(unknown: list[str], called: Mapping[str, str], margin: float) -> dict[str, set[str]]:
    """Arabic word → stems of the names that sound like it: e to the `margin` times likelier than by chance among so
    many names, and about as likely as the likeliest."""
    latin = sorted(called)
    spelt = [(word, form) for word in unknown for form in forms(word)]
    found = same_name(latin, [form for _, form in spelt], math.log(max(1, len(latin))) + margin)
    best: dict[str, float] = {}
    for _, j, likeness in found:
        best[spelt[j][0]] = max(best.get(spelt[j][0], 0.0), likeness)
    heard: dict[str, set[str]] = {}
    for i, j, likeness in found:
        if likeness >= best[spelt[j][0]] - AS_GOOD:
            heard.setdefault(spelt[j][0], set()).add(called[latin[i]])
    return heard


def numbers_stated(original: str) -> set[str]:
    """The numbers of an Arabic text as English texts write them: 37 million is 37 and 37000000."""
    found = {number for number in numbers_of(original, "ar") if not number.startswith(MONTHS)}
    large = {float(number) / size for number in found for size in LARGE if float(number) >= size}
    return found | {f"{number:g}" for number in large}
