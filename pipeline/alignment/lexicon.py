"""Words, characters, names and numbers of units as sparse vectors, weighted by how rare they are in news and here."""

import gzip
import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from pipeline.alignment.bridge import Expected, expect
from pipeline.alignment.words import Stemmer, name_words, spread, words
from pipeline.settings import Bridge

NGRAMS = (3, 4)  # characters; a word is padded by one blank on either side
NUMBER_WORDS = {
    word: str(value)
    for value, group in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
    for word in (group,)
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}
NO_BRIDGE = Bridge()
NOT_COUNTS = frozenset(("one", "zero"))  # "one" is most often a pronoun


@cache
def background() -> tuple[int, dict[str, int], dict[str, int]]:
    """Number of news sentences counted, and in how many of them each stem and each word piece occurs (2 or more)."""
    stems: dict[str, int] = {}
    pieces: dict[str, int] = {}
    text = gzip.decompress(files("pipeline.alignment").joinpath("background.tsv.gz").read_bytes()).decode()
    head, *rows = text.split("\n")
    for row in rows:
        kind, item, count = row.split("\t")
        (stems if kind == "word" else pieces)[item] = int(count)
    return int(head.rsplit("\t", 1)[1]), stems, pieces


def rarity(
    items: list[str], found: np.ndarray, units: int, known: dict[str, int], counted: int, prior: float
) -> np.ndarray:
    """-log of the share of units an item occurs in: the folder's own share, drawn towards the share in news.

    found: units of the folder that hold each item. prior: the weight of the news share, in units.
    """
    news = np.array([(known.get(item, 0) + 0.5) / (counted + 1) for item in items], dtype=np.float64)
    share = (found + prior * news) / (units + prior)
    return -np.log(np.minimum(share, 1.0)).astype(np.float32)


@dataclass(frozen=True)
class Lexicon:
    """Of n units: word, character and name vectors as scipy CSR of unit length, numbers as CSR of their rarity.

    stems: raw weights (not of unit length) for coverage. called: the stems of the names in each text. piece_rarity: of
    each word piece of the encoder. expected: of each unit that is translated, what its original says.
    """

    words: Any
    stems: Any
    characters: Any
    names: Any
    numbers: Any
    called: list[set[str]]
    piece_rarity: dict[str, float]
    expected: dict[int, Expected]


def sparse(rows: Iterable[Mapping[str, float]], number: dict[str, int]) -> Any:
    """Rows of named weights as CSR, float32. number: the column of each name; new names are added to it. The rows are
    asked for one by one, so that those of a large folder need not be there together."""
    from scipy.sparse import csr_matrix

    ends, indices, data = [0], array("i"), array("f")
    for row in rows:
        indices.extend(number.setdefault(name, len(number)) for name in row)
        data.extend(row.values())
        ends.append(len(data))
    parts = np.frombuffer(data, np.float32), np.frombuffer(indices, np.int32), np.array(ends, np.int32)
    matrix = csr_matrix(parts, shape=(len(ends) - 1, len(number)), copy=True)
    matrix.sort_indices()
    return matrix


def normalised(rows: np.ndarray) -> np.ndarray:
    """The rows of a dense matrix at unit length, float32; zero rows stay zero."""
    return (rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)).astype(np.float32)


def unit_length(matrix: Any) -> Any:
    """The rows of a CSR matrix at unit length; empty rows stay empty."""
    from scipy.sparse import diags

    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    return (diags((1 / np.maximum(norms, 1e-9)).astype(np.float32)) @ matrix).tocsr()


def numbers_in(text: str, stems: list[str]) -> set[str]:
    """Numbers a text states, in digits or as one word."""
    plain = text.lower()
    found = {stem for stem in stems if stem[:1].isdigit()}
    spoken = {
        NUMBER_WORDS[word] for word in re.findall(r"[a-z]+", plain) if word in NUMBER_WORDS and word not in NOT_COUNTS
    }
    return {n.lstrip("0") or "0" for n in found | spoken}


def bridged(counts: dict[str, float], said: Expected, unconfirmed: float) -> dict[str, float]:
    """Stem → count of a translated text: those that the translator and the glossary agree on in full, the others as
    far as they can be believed. Numbers are those of the original."""
    translated = {w: k if w in said.words else unconfirmed * k for w, k in counts.items() if not w[0].isdigit()}
    return said.words | translated | dict.fromkeys(sorted(said.numbers), 1.0)


def spelling(word: str) -> dict[str, float]:
    """The weights of the character n-grams of a word, of unit length together."""
    padded = f" {word} "
    found = spread(padded[i : i + size] for size in NGRAMS for i in range(max(1, len(padded) - size + 1)))
    length = sum(k * k for k in found.values()) ** 0.5
    return {gram: k / length for gram, k in found.items()}


def read_lexicon(
    texts: list[str],
    pieces: list[list[str]],
    prior: float,
    originals: Sequence[str] = (),
    bridge: Bridge = NO_BRIDGE,
    counting: np.ndarray | None = None,
) -> Lexicon:
    """The lexicon of n texts, given their word pieces. prior: weight of the news counts, in units. originals: of each
    text the Arabic it is translated from, "" where it is not; none given: no text is. counting: the texts that tell
    what is rare, ascending; None: all of them.
    """
    from scipy.sparse import diags

    stem = Stemmer()
    counting = np.arange(len(texts)) if counting is None else counting
    n = len(counting)
    counted, news_stems, news_pieces = background()
    listed = [words(text, stem) for text in texts]
    called = [{stem(w) for w in name_words(text)} for text in texts]
    translated = [i for i, original in enumerate(originals) if original]
    expected: dict[int, Expected] = {}
    if translated:
        english = sorted(set(range(len(texts))) - set(translated))
        stems = {w for i in english for w in listed[i]}
        spelt = {w: stem(w) for i in english for w in name_words(texts[i])}
        named_here = set(spelt.values())
        originals_said = expect([originals[i] for i in translated], stems, spelt, bridge)
        expected = dict(zip(translated, originals_said, strict=True))

    def counts(i: int) -> dict[str, float]:
        own = {w: float(k) for w, k in spread(listed[i]).items()}
        return bridged(own, expected[i], bridge.unconfirmed) if i in expected else own

    def naming(i: int) -> dict[str, float]:
        if i not in expected:
            return dict.fromkeys(called[i], 1.0)
        return {w: bridge.unconfirmed for w in called[i] if w in named_here} | expected[i].names

    def stated(i: int) -> set[str]:
        return expected[i].numbers if i in expected else numbers_in(texts[i], listed[i])

    every = range(len(texts))
    vocabulary: dict[str, int] = {}
    raw = sparse(map(counts, every), vocabulary)
    told = raw[counting]
    held = np.bincount(told.indices, np.minimum(told.data, 1), minlength=len(vocabulary))
    weights = rarity(list(vocabulary), held, n, news_stems, counted, prior)
    damped = raw.copy()
    damped.data = np.where(damped.data > 1, 1 + np.log(np.maximum(damped.data, 1)), damped.data)
    stems = (damped @ diags(weights)).tocsr().astype(np.float32)

    characters = (stems @ sparse(map(spelling, vocabulary), {})).tocsr().astype(np.float32) if vocabulary else stems

    name_rows = (
        {w: chance * float(weights[vocabulary[w]]) for w, chance in sorted(row.items()) if w in vocabulary}
        for row in map(naming, every)
    )
    numbered: dict[str, int] = {}
    numbers = sparse((dict.fromkeys(sorted(row), 1.0) for row in map(stated, every)), numbered)
    commonness = np.bincount(numbers[counting].indices, minlength=len(numbered))
    numbers = (
        (numbers @ diags(-np.log((commonness + 1) / (n + 30)))).tocsr().astype(np.float32) if numbered else numbers
    )

    held_pieces = spread(p for i in counting.tolist() for p in set(pieces[i]))
    listed_pieces = list(dict.fromkeys(p for row in pieces for p in row))
    rare = rarity(
        listed_pieces,
        np.array([held_pieces.get(p, 0) for p in listed_pieces], dtype=np.float64),
        n,
        news_pieces,
        counted,
        prior,
    )
    return Lexicon(
        words=unit_length(stems),
        stems=stems,
        characters=unit_length(characters),
        names=sparse(name_rows, {}),
        numbers=numbers,
        called=called,
        piece_rarity=dict(zip(listed_pieces, rare.tolist(), strict=True)),
        expected=expected,
    )
