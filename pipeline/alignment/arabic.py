"""Arabic words as the glossary lists them: folded, without proclitics and the commonest endings.

After the light10 stemmer of Larkey, Ballesteros and Connell (2002), with one difference: which of the letters و ف ب ل ك
before a word are proclitics is decided by a list of known words, not by its length alone (وزير, minister, keeps its و).
"""

import re
from collections.abc import Iterator

from pipeline.facts.numbers import bare_forms
from pipeline.facts.reading import read

WORD = re.compile(r"[\u0620-\u06ff]{2,}")
ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
LEAST = 3  # letters that must be left when something is taken off


def arabic_words(text: str) -> list[str]:
    """The words of a text in Arabic script, folded, in order; digits are none."""
    return WORD.findall(read(text).plain)


def without_ending(word: str) -> str:
    """A word without its endings, each taken off at most once."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST:
            word = word[: -len(ending)]
    return word


def forms(word: str) -> Iterator[str]:
    """The word without its article, then without ever more of the proclitics it may have; each form once."""
    seen = set()
    for form, _ in bare_forms(word):
        bare = form[2:] if form.startswith("ال") and len(form) - 2 >= LEAST else form
        if bare not in seen and (len(bare) >= LEAST or form == word):
            seen.add(bare)
            yield bare
