"""Vectors of word pieces for words that a text is expected to hold, borrowed from texts that hold them."""

from collections.abc import Iterable, Iterator

import numpy as np

from pipeline.alignment.lexicon import Lexicon, normalised
from pipeline.alignment.units import Units
from pipeline.alignment.words import Stemmer

Pieces = tuple[tuple[str, ...], np.ndarray]  # the t word pieces of a word and their unit vectors, float32 (t, d)


def word_spans(pieces: list[str]) -> list[tuple[int, int]]:
    """Start and end of each word in a list of word pieces; pieces that go on a word begin with ##."""
    starts = [i for i, piece in enumerate(pieces) if not piece.startswith("##") or i == 0]
    return list(zip(starts, [*starts[1:], len(pieces)], strict=True))


def borrowed(stems: set[str], pieces: Iterable[list[str]], tokens: Iterable[np.ndarray]) -> dict[str, Pieces]:
    """Stem → word pieces of its commonest form in the given texts, each with its mean vector over all places.

    pieces, tokens: of every text to borrow from, its word pieces and their unit vectors.
    """
    stem = Stemmer()
    sums: dict[tuple[str, ...], tuple[int, np.ndarray]] = {}
    for row, vectors in zip(pieces, tokens, strict=True):
        for start, end in word_spans(row):
            if stem("".join(row[start:end]).replace("##", "")) in stems:
                form = tuple(row[start:end])
                count, total = sums.get(form, (0, 0.0))
                sums[form] = (count + 1, total + np.asarray(vectors[start:end], dtype=np.float32))
    best: dict[str, tuple[int, tuple[str, ...]]] = {}
    for form, (count, _) in sums.items():
        key = stem("".join(form).replace("##", ""))
        best[key] = max(best.get(key, (0, ())), (count, form))
    return {key: (form, normalised(sums[form][1])) for key, (_, form) in best.items()}


def expected_pieces(units: Units, lexicon: Lexicon) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Of every translated unit: its number, unit vectors (t, d) of the word pieces its original is expected to have in
    English, and their weights (t, 2): rarity by probability, and the same with zero for names."""
    stems = {word for said in lexicon.expected.values() for word in (*said.words, *said.numbers)}
    lenders = [i for i in range(len(units)) if i not in lexicon.expected]
    lent = borrowed(stems, [units.pieces[i] for i in lenders], [units.tokens[i] for i in lenders]) if stems else {}
    for i, said in lexicon.expected.items():
        likely = said.words | dict.fromkeys(sorted(said.numbers), 1.0)
        own = [(*lent[word], chance, word not in said.names) for word, chance in likely.items() if word in lent]
        if own:
            weights = [
                (chance * lexicon.piece_rarity[piece], chance * lexicon.piece_rarity[piece] * plain)
                for form, _, chance, plain in own
                for piece in form
            ]
            yield i, np.concatenate([vectors for _, vectors, *_ in own]), np.array(weights, dtype=np.float32)
