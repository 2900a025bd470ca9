"""Words of a pivot as they are counted: lower case, without accents or possessives, stemmed; and its capitalised
names."""

import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

WORD = re.compile(r"[^\W_]+(?:[.,][0-9]+)*")


def folded(text: str) -> str:
    """Text without accents, curly quotes straightened, compatibility forms resolved; case is kept."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@lru_cache(maxsize=1)
def porter() -> Any:
    """Porter's second algorithm (snowballstemmer)."""
    from snowballstemmer import EnglishStemmer

    return EnglishStemmer()


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """The stem of an English word."""
    return str(porter().stemWord(word))


class Stemmer:
    """Stems English words, each distinct word once."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def __call__(self, word: str) -> str:
        stem = self._known.get(word)
        if stem is None:
            stem = self._known[word] = stem_of(word) if word.isalpha() else word.replace(",", "")
        return stem


def words(text: str, stem: Stemmer) -> list[str]:
    """The stems of a text in order; digits keep their decimals and lose their thousands separators."""
    plain = re.sub(r"'s\b", "", folded(text).lower())
    return [stem(word) for word in WORD.findall(plain)]


def hashed_counts(texts: Iterable[str], stem: Stemmer, columns: int) -> Counter[int]:
    """How often each stem occurs in the texts, by its column: its hash among so many."""
    return Counter(zlib.crc32(word.encode()) % columns for text in texts for word in words(text, stem))


def names(text: str) -> list[str]:
    """Capitalised words of a text, folded and in lower case; the first word only where a capitalised one follows
    it or all of it is capitals. None in a text that is all in capitals, where they tell nothing."""
    if text.isupper():
        return []
    tokens = re.findall(r"[^\W_]+(?:['-][^\W_]+)*|[.!?:“”\"]", re.sub(r"'s\b", "", folded(text)))
    found: list[str] = []
    opening = True
    for at, token in enumerate(tokens):
        if not token[0].isalnum():
            opening = True
            continue
        if token[0].isupper() and len(token) > 1:
            following = tokens[at + 1] if at + 1 < len(tokens) else ""
            if not opening or following[:1].isupper() or (token.isupper() and len(token) > 1):
                found.append(token.lower())
        opening = False
    return found


def name_words(text: str) -> list[str]:
    """The words of a text's names, parted at hyphens and apostrophes."""
    return [word for name in names(text) for word in name.replace("'", "-").split("-") if len(word) > 1]


def spread(items: Iterable[str]) -> dict[str, int]:
    """How often each item occurs."""
    return dict(Counter(items))
