"""Names of two linked passages that are one name spelt otherwise."""

import re

from pipeline.comparison.english import words
from pipeline.comparison.pairing import Clash
from pipeline.comparison.sides import Side, Stated, overlap
from pipeline.facts.names import particles, plain_name, transliteration_key

ENDINGS = {
    *"snaio",
    "ns",
    "an",
    "ans",
    "ian",
    "ians",
    "is",
    "ish",
    "ese",
    "es",
    "ic",
    "ia",
    "en",
    "ens",
    "e",
    "os",
    "as",
    "us",
    "ean",
    "er",
    "ie",
    "y",
}
VOWELS = "aeiou"
LEAST_LETTERS = 5  # shorter lone words differ by a letter too easily: Iran, Iraq
ARABIC_PARTICLES = {"al", "el", "abu", "bin", "ibn", "bint", "umm", "abdel", "abd"}
ALIKE = 0.75  # similarity of consonants from which two words may be spellings of one
NEAR = 0.3  # words around two names that must be the same for them to be of one person
LIKE = 0.72  # normalised similarity from which two words may be one


def words_of(name: str) -> list[str]:
    return [word for word in plain_name(name).split() if word not in particles()]


def similarity(a: str, b: str) -> float:
    from rapidfuzz.distance import OSA

    return float(OSA.normalized_similarity(a, b))


def is_other_spelling(a: str, b: str) -> bool:
    """Whether two names are of one person or place but differ in a letter or two: Elliot/Elliott, Eleni/Elena.

    Diacritics, particles, and the ways to romanise one Arabic name make no difference worth a word.
    """
    one, two = words_of(a), words_of(b)
    if len(one) != len(two) or not one:
        return False
    romanised = bool(ARABIC_PARTICLES & {*plain_name(a).split(), *plain_name(b).split()})
    if [transliteration_key(word, romanised) for word in one] == [transliteration_key(word, romanised) for word in two]:
        return False
    if all(x == y or everyday_variant(x, y) or soft_key(x) == soft_key(y) for x, y in zip(one, two, strict=True)):
        return False
    alike = [similarity(x, y) for x, y in zip(one, two, strict=True)]
    same = sum(x == y for x, y in zip(one, two, strict=True))
    if len(one) == 1:
        return min(len(one[0]), len(two[0])) >= LEAST_LETTERS and alike[0] >= 0.8 and one[0][0] == two[0][0]
    return min(alike) >= (LIKE if same else 0.8) and all(
        min(len(x), len(y)) >= 4 for x, y in zip(one, two, strict=True) if x != y
    )


def soft_key(word: str) -> str:
    """What spellings of one name of another script share: a consonant doubled before a vowel or not (Kalag, Kallag),
    dh and d, ou and o, a and e inside (Chamchamal, Chemchamal), -iya and -i. Elliot and Elliott differ, and so do Elena
    and Eleni."""
    key = re.sub(r"([^aeiou])\1(?=[aeiouy])", r"\1", transliteration_key(word))
    key = key.replace("dh", "d").replace("u", "o") if "ou" in word else key.replace("dh", "d")
    key = re.sub(r"i(?:a|ah|e|eh)?$", "i", key)
    return key[:1] + key[1:-1].replace("e", "a") + key[-1:] if len(key) > 2 else key


def everyday_variant(a: str, b: str) -> bool:
    """Whether two words differ by a plural s or by British and American spelling: Centre/Center, Labour/Labor."""
    one, two = sorted((a, b), key=len)
    if two == one + "s":
        return True
    american = [
        word.replace("our", "or").replace("tre", "ter").replace("nce", "nse").replace("isa", "iza").replace("ll", "l")
        for word in (a, b)
    ]
    return american[0] == american[1] and any(part in a + " " + b for part in ("our", "tre", "nce", "isa"))


def name_clashes(a: Side, b: Side, names_a: frozenset[str], names_b: frozenset[str]) -> list[Clash]:
    """Pairs of spellings in two linked passages. `names_a`, `names_b`: all plain names of the two documents; a document
    that has both spellings knows two persons, or cannot make up its mind, and is not reported. Nor is a lone word of
    text all in capitals."""
    unclear = shouted(a) | shouted(b)
    found = []
    for one in a.stated:
        for two in b.stated:
            if one.value.kind != "name" or two.value.kind != "name":
                continue
            if one.value.value in names_b or two.value.value in names_a:
                continue
            if " " not in one.value.value and {one.segment, two.segment} & unclear:
                continue
            if is_other_spelling(one.value.text, two.value.text) and not is_inflected(one.value.text, two.value.text):
                found.append(Clash(one, two, 0.9))
    return unique(found)


def renamed(a: Side, b: Side, names_a: frozenset[str], names_b: frozenset[str]) -> list[Clash]:
    """The one person on each side whom the other document never names, of one family or first name: Peter Novak, Pavel
    Novak. Who bears a word of a place or a body in the name is none."""
    left = [s for s in unshared(a, names_b) if is_person(s.value.text)]
    right = [s for s in unshared(b, names_a) if is_person(s.value.text)]
    if len(left) != 1 or len(right) != 1:
        return []
    one, two = words_of(left[0].value.text), words_of(right[0].value.text)
    if len(one) != len(two) or sum(x == y for x, y in zip(one, two, strict=True)) != len(one) - 1:
        return []
    (x, y) = next((x, y) for x, y in zip(one, two, strict=True) if x != y)
    if (
        similarity(transliteration_key(x, True), transliteration_key(y, True)) >= ALIKE
        or overlap(left[0].context, right[0].context) < NEAR
    ):
        return []
    return [Clash(left[0], right[0], 0.8)]


def shouted(side: Side) -> set[str]:
    """The segments of a side that are all in capitals, where any word may look like a name."""
    return {segment.id for segment in side.segments if segment.text.isupper()}


def unshared(side: Side, names: frozenset[str]) -> list[Stated]:
    """The names of a side of which the other document lacks a word; none of text all in capitals."""
    unclear = shouted(side)
    told = {word for name in names for word in name.split()}
    found = {
        s.value.value: s
        for s in side.stated
        if s.value.kind == "name" and s.segment not in unclear and not set(words_of(s.value.text)) <= told
    }
    return list(found.values())


def is_person(name: str) -> bool:
    """Whether a name looks like a person's: two or three words, none of a place or a body."""
    found = words_of(name)
    return 2 <= len(found) <= 3 and not set(found) & set(words()["not_persons"]["words"])


def is_inflected(a: str, b: str) -> bool:
    """Whether two words are forms of one: Iranian/Iranians, Comoros/Comorian, Venezuela/Venezuelan."""
    one, two = sorted((plain_name(a), plain_name(b)), key=len)
    if " " in one:
        head, _, last = one.rpartition(" ")
        other_head, _, other_last = two.rpartition(" ")
        return (
            head == other_head
            and is_country_form(last, other_last)
            and {last[-1:], other_last[-1:]} & {"n", "h"} != set()
        )
    return is_country_form(one, two)


def is_country_form(one: str, two: str) -> bool:
    """Whether the longer of two words is the shorter with an ending: Samoa, Samoan; Kabyle, Kabylie."""
    one, two = sorted((one, two), key=len)
    return one == two or any(two.startswith(stem) and two[len(stem) :] in ENDINGS for stem in (one, one.rstrip(VOWELS)))


def unique(found: list[Clash]) -> list[Clash]:
    """Each pair of spellings once, in order."""
    return list({(clash.a.value.value, clash.b.value.value): clash for clash in reversed(found)}.values())[::-1]


__all__ = ["Stated", "is_other_spelling", "name_clashes", "renamed", "soft_key"]
