"""Names in Arabic and in Latin script that sound the same: كابيو and Cabello, غوتيريش and Guterres.

A name in both scripts is a chain of pieces, each of up to two Latin letters and up to two Arabic ones (sh/ش, x/كس,
o/-). sounds.tsv holds the probability of every piece in millionths, learnt from pairs of names by
training/count_sounds.py. How much likelier two words are as one name than as two words that met by chance tells whether
they are one: a stochastic edit distance (Ristad and Yianilos 1998) with pieces of two letters (Jiampojamarn, Kondrak
and Sherif 2007).
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from pipeline.alignment.words import folded

LATIN = "abcdefghijklmnopqrstuvwxyz"
ARABIC = "ءآؤئابتثجحخدذرزسشصضطظعغفقكلمنهويپچڤگ"
STEPS = ((1, 1), (2, 1), (1, 2), (1, 0), (0, 1))  # Latin and Arabic letters of a piece
LONGEST = 14  # letters of a word that is compared
CHUNK = 20_000  # pairs of words compared at once


@dataclass(frozen=True)
class Sounds:
    """Probability of every piece, an array a step of STEPS: Latin letters first, then Arabic, by their place in LATIN
    and ARABIC and one place more for "no letter", whose probability is zero. latin, arabic: of single letters."""

    pieces: tuple[np.ndarray, ...]
    latin: np.ndarray
    arabic: np.ndarray


def shape(step: tuple[int, int]) -> tuple[int, ...]:
    return (len(LATIN) + 1,) * step[0] + (len(ARABIC) + 1,) * step[1]


def letters_of(words: list[str], alphabet: str) -> np.ndarray:
    """Words as numbers of their letters, int (n, LONGEST + 2), filled up with the number of "no letter"."""
    number = {letter: i for i, letter in enumerate(alphabet)}
    rows = np.full((len(words), LONGEST + 2), len(alphabet), dtype=np.int16)
    for row, word in zip(rows, words, strict=True):
        known = [number[letter] for letter in word if letter in number][:LONGEST]
        row[: len(known)] = known
    return rows


def latin_letters(word: str) -> str:
    return "".join(letter for letter in folded(word).lower() if letter in LATIN)


def probability_of(sounds: Sounds, step: int, latin: np.ndarray, arabic: np.ndarray, i: int, j: int) -> np.ndarray:
    """Of the piece of n pairs that begins at Latin letter i and Arabic letter j."""
    wide, high = STEPS[step]
    at = tuple(latin[:, i + k] for k in range(wide)) + tuple(arabic[:, j + k] for k in range(high))
    return sounds.pieces[step][at]


def chances(sounds: Sounds, latin: np.ndarray, arabic: np.ndarray) -> np.ndarray:
    """Probability of all chains of pieces that spell the first i and j letters of n pairs: (i, j, n)."""
    width = int((latin < len(LATIN)).sum(axis=1).max(initial=0))
    height = int((arabic < len(ARABIC)).sum(axis=1).max(initial=0))
    forward = np.zeros((width + 1, height + 1, len(latin)))
    forward[0, 0] = 1.0
    for i in range(width + 1):
        for j in range(height + 1):
            for step, (wide, high) in enumerate(STEPS):
                if i >= wide and j >= high:
                    piece = probability_of(sounds, step, latin, arabic, i - wide, j - high)
                    forward[i, j] += forward[i - wide, j - high] * piece
    return forward


def likeness(sounds: Sounds, latin: np.ndarray, arabic: np.ndarray) -> np.ndarray:
    """log of how much likelier n pairs of words are as one name than as two words; float64 (n,)."""
    rows = np.arange(len(latin))
    forward = chances(sounds, latin, arabic)
    together = forward[(latin < len(LATIN)).sum(axis=1), (arabic < len(ARABIC)).sum(axis=1), rows]
    alone = sounds.latin[latin].sum(axis=1) + sounds.arabic[arabic].sum(axis=1)
    return np.log(np.maximum(together, 1e-300)) - alone


@cache
def shipped_sounds() -> Sounds:
    """The probabilities that come with crossread."""
    text = files("pipeline.alignment").joinpath("sounds.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    return with_letters({(latin, arabic): float(parts) / 1e6 for latin, arabic, parts in rows})


def with_letters(pieces: dict[tuple[str, str], float]) -> Sounds:
    """The arrays of a table of pieces and, summed from it, the log probability of each letter by itself."""
    arrays = tuple(np.zeros(shape(step)) for step in STEPS)
    latin, arabic = np.zeros(len(LATIN) + 1), np.zeros(len(ARABIC) + 1)
    for (ours, theirs), chance in pieces.items():
        at = tuple(LATIN.index(letter) for letter in ours), tuple(ARABIC.index(letter) for letter in theirs)
        arrays[STEPS.index((len(ours), len(theirs)))][at[0] + at[1]] = chance
        for places, counts in ((at[0], latin), (at[1], arabic)):
            for place in places:
                counts[place] += chance
    for counts in (latin, arabic):
        counts[:-1] = np.log(np.maximum(counts[:-1], 1e-6) / counts.sum())
    return Sounds(arrays, latin, arabic)


def may_begin_alike(sounds: Sounds, latin: np.ndarray, arabic: np.ndarray) -> np.ndarray:
    """Whether the first letters of n pairs of words can belong together at all, and their lengths do."""
    long = (latin < len(LATIN)).sum(axis=1), (arabic < len(ARABIC)).sum(axis=1)
    first = sum(probability_of(sounds, step, latin, arabic, 0, 0) for step in range(3))
    return (first > 1e-5) & (long[1] <= long[0] + 1) & (long[0] <= 2 * long[1] + 2)


def same_name(latin: list[str], arabic: list[str], least: float) -> list[tuple[int, int, float]]:
    """Pairs of a Latin and an Arabic word with a likeness of `least` or more: places in both lists, and likeness."""
    sounds = shipped_sounds()
    ours, theirs = letters_of([latin_letters(w) for w in latin], LATIN), letters_of(arabic, ARABIC)
    found = []
    height = max(1, CHUNK * 10 // max(1, len(latin)))
    for start in range(0, len(arabic), height):
        j, i = np.divmod(np.arange(len(arabic[start : start + height]) * len(latin)), max(1, len(latin)))
        near = np.flatnonzero(may_begin_alike(sounds, ours[i], theirs[start + j]))
        for some in np.array_split(near, len(near) // CHUNK + 1):
            score = likeness(sounds, ours[i[some]], theirs[start + j[some]])
            found += [(int(i[k]), int(start + j[k]), float(s)) for k, s in zip(some, score, strict=True) if s >= least]
    return found
