"""English words for the comparers: stems, stop words, and the tables of pipeline/lang/en/claims.toml as expressions."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[.;:!?,\"()]|\d[\d.,]*")


@lru_cache(maxsize=16)
def claims(language: str = "en") -> dict[str, Any]:
    """The tables of pipeline/lang/<language>/claims.toml; none where there is no such file."""
    file = files("pipeline") / "lang" / language / "claims.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if language.isalpha() and file.is_file() else {}


@lru_cache(maxsize=1)
def words() -> dict[str, Any]:
    """The tables of words.toml: what means the same, and what is said of the counted."""
    return tomllib.loads((files("pipeline") / "comparison" / "words.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def concepts() -> dict[str, str]:
    """Stem → the first stem of its synonyms."""
    return {root(word): root(own[0]) for own in reversed(words()["same"]["one"]) for word in own}


@lru_cache(maxsize=50_000)
def concept(word: str) -> str:
    """What a word means, as far as the tables tell: its stem, or the stem that stands for its synonyms."""
    stem = root(word)
    return concepts().get(stem, stem[:6])


@lru_cache(maxsize=1)
def stemmer() -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """The stem of an English word (Porter2, by snowballstemmer), irregular verbs by their table."""
    word = word.lower()
    return str(stemmer().stemWord(claims()["irregular"].get(word, word)))


def plain(text: str) -> str:
    """Lower case with straight apostrophes, of the same length."""
    return (
        text.replace("’", "'")
        .replace("‘", "'")
        .replace("“", '"')
        .replace("”", '"')
        .replace("«", '"')
        .replace("»", '"')
        .lower()
    )


def roots(text: str) -> frozenset[str]:
    """Stems of the content words of an English text."""
    return frozenset(
        root(t[0])
        for t in TOKEN.finditer(plain(text))
        if t[0][0].isalpha() and t[0] not in stop_words() and "'" not in t[0]
    )


def any_of(phrases: list[str]) -> re.Pattern:
    """Any of the phrases as whole words, the longest first."""
    return re.compile(
        r"(?<![\w'])(?:" + "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True)) + r")(?![\w'])"
    )


@lru_cache(maxsize=16)
def pattern(table: str, key: str) -> re.Pattern:
    return any_of(claims()[table][key])


@lru_cache(maxsize=1)
def stop_words() -> frozenset[str]:
    """Words without a meaning of their own."""
    return frozenset(claims()["stop"]["words"])
