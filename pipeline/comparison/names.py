"""Names of two linked passages that are one name spelt otherwise."""

from pipeline.comparison.pairing import Clash
from pipeline.comparison.sides import Side, Stated
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
}
LEAST_LETTERS = 5  # shorter lone words differ by a letter too easily: Iran, Iraq
ARABIC_PARTICLES = {"al", "el", "abu", "bin", "ibn", "bint", "umm", "abdel", "abd"}
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
    if all(x == y or everyday_variant(x, y) for x, y in zip(one, two, strict=True)):
        return False
    alike = [similarity(x, y) for x, y in zip(one, two, strict=True)]
    same = sum(x == y for x, y in zip(one, two, strict=True))
    if len(one) == 1:
        return min(len(one[0]), len(two[0])) >= LEAST_LETTERS and alike[0] >= 0.8 and one[0][0] == two[0][0]
    return min(alike) >= (LIKE if same else 0.8) and all(
        min(len(x), len(y)) >= 4 for x, y in zip(one, two, strict=True) if x != y
    )


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


def name_clashes(a: Side, b: Side, names_a: set[str], names_b: set[str]) -> list[Clash]:
    """Pairs of spellings in two linked passages. `names_a`, `names_b`: all plain names of the two documents; a document
    that has both spellings knows two persons, or cannot make up its mind, and is not reported."""
    found = []
    for one in a.stated:
        for two in b.stated:
            if one.value.kind != "name" or two.value.kind != "name":
                continue
            if one.value.value in names_b or two.value.value in names_a:
                continue
            if is_other_spelling(one.value.text, two.value.text) and not is_inflected(one.value.text, two.value.text):
                found.append(Clash(one, two, 0.9))
    return unique(found)


def is_inflected(a: str, b: str) -> bool:
    """Whether two words are forms of one: Iranian/Iranians, Comoros/Comorian, Venezuela/Venezuelan."""
    one, two = sorted((plain_name(a), plain_name(b)), key=len)
    stem = one.rstrip("aeiou")
    return " " not in one and (one == two or (two.startswith(stem) and two[len(stem) :] in ENDINGS))


def unique(found: list[Clash]) -> list[Clash]:
    """Each pair of spellings once, in order."""
    return list({(clash.a.value.value, clash.b.value.value): clash for clash in reversed(found)}.values())[::-1]


__all__ = ["Stated", "is_other_spelling", "name_clashes"]
