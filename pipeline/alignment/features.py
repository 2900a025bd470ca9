"""What speaks for and against two passages saying the same: one number a kind of evidence, the same both ways round."""

from typing import Any

import numpy as np

from pipeline.alignment.matching import coverage
from pipeline.alignment.views import Views

CHUNK = 5_000  # pairs whose rows are held at once

FEATURES = (
    "cosine",  # of the sentence vectors
    "context_cosine",  # of the vectors mixed with their neighbours
    "cosine_margin",  # cosine above what both have with their nearest in the folder (CSLS)
    "cosine_margin_best",  # the same against the less crowded of the two
    "covered_least",  # share of the less covered passage that the other covers, by word pieces
    "covered_most",
    "rest_covered_least",  # the same without the pieces of names: what is said of them
    "rest_covered_most",
    "told_least",  # share of its word pieces that have a match that is more or less the same
    "told_most",
    "repeated_least",  # share of its word pieces that have a match that is nearly the same
    "repeated_most",
    "missing_least",  # rarity of the rarest word piece without a match
    "missing_most",
    "words",  # cosine of the word vectors
    "words_margin",
    "words_covered_least",  # share of the rarity of its words that the other holds
    "words_covered_most",
    "characters",  # cosine of the character vectors
    "names_shared",  # rarity of the names in common, damped
    "names_covered_least",
    "names_covered_most",
    "names_clash",  # both name somebody or some place, and none is in common
    "numbers_shared",
    "numbers_covered_most",
    "numbers_clash",  # both give numbers, and none is in common
    "length_ratio",  # of the shorter to the longer
    "length_shorter",  # log of word pieces
    "length_longer",
    "headlines",  # how many of the two are headlines
    "trust",  # in the translation, of the side that can be believed less; 1 where both are English
)


def cosines(vectors: np.ndarray, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Inner products of rows of a dense matrix, pair by pair; float32 (m,)."""
    return np.einsum("ij,ij->i", vectors[first], vectors[second])


def dots(matrix: Any, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Inner products of rows of a CSR matrix, pair by pair; float32 (m,)."""
    return np.asarray(matrix[first].multiply(matrix[second]).sum(axis=1)).ravel()


def row_sums(matrix: Any) -> np.ndarray:
    """Total weight of the items of each row of a CSR matrix, float32."""
    return np.asarray(matrix.sum(axis=1)).ravel().astype(np.float32)


def shared_weight(
    matrix: Any, totals: np.ndarray, first: np.ndarray, second: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Total weight of the items both rows hold, the lesser of an item's two weights, and of all items of each; float32
    (m,) each. totals: row_sums of the matrix."""
    both = np.asarray(matrix[first].minimum(matrix[second]).sum(axis=1)).ravel()
    return both.astype(np.float32, copy=False), totals[first], totals[second]


def shares(common: np.ndarray, one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The smaller and the larger of the two shares that what is common has; zero where a side has nothing."""
    a = np.where(one > 0, common / np.maximum(one, 1e-9), 0)
    b = np.where(other > 0, common / np.maximum(other, 1e-9), 0)
    return np.minimum(np.minimum(a, b), 1), np.minimum(np.maximum(a, b), 1)


def pair_features(views: Views, first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """FEATURES of m pairs of rows of `views`: float32 (m, len(FEATURES)); and (m, 2): the share of the first that the
    second covers and of the second that the first covers."""
    table, covered = np.zeros((len(first), len(FEATURES)), np.float32), np.zeros((len(first), 2), np.float32)
    totals = {name: row_sums(getattr(views, name)) for name in ("stems", "names", "numbers")}
    for at in range(0, len(first), CHUNK):
        some = slice(at, at + CHUNK)
        table[some], covered[some] = features_of(views, totals, first[some], second[some])
    return table, covered


def features_of(
    views: Views, totals: dict[str, np.ndarray], first: np.ndarray, second: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """pair_features of pairs that are few enough to be held at once. totals: row_sums of matrices of the views."""
    cosine, context = cosines(views.sentence, first, second), cosines(views.context, first, second)
    near_a, near_b = views.near_vectors[first], views.near_vectors[second]
    of_first, of_second = coverage(first, second, views.pieces, views.piece_weights)
    least, most = np.minimum(of_first, of_second), np.maximum(of_first, of_second)
    word = dots(views.words, first, second)
    near_words = (views.near_words[first] + views.near_words[second]) / 2
    word_least, word_most = shares(*shared_weight(views.stems, totals["stems"], first, second))
    name_common, name_a, name_b = shared_weight(views.names, totals["names"], first, second)
    name_least, name_most = shares(name_common, name_a, name_b)
    number_common, number_a, number_b = shared_weight(views.numbers, totals["numbers"], first, second)
    _, number_most = shares(number_common, number_a, number_b)
    length_a, length_b = views.length[first], views.length[second]
    columns = {
        "cosine": cosine,
        "context_cosine": context,
        "cosine_margin": cosine - (near_a + near_b) / 2,
        "cosine_margin_best": cosine - np.minimum(near_a, near_b),
        "covered_least": least[:, 0],
        "covered_most": most[:, 0],
        "rest_covered_least": least[:, 1],
        "rest_covered_most": most[:, 1],
        "told_least": least[:, 2],
        "told_most": most[:, 2],
        "repeated_least": least[:, 3],
        "repeated_most": most[:, 3],
        "missing_least": least[:, 4],
        "missing_most": most[:, 4],
        "words": word,
        "words_margin": word - near_words,
        "words_covered_least": word_least,
        "words_covered_most": word_most,
        "characters": dots(views.characters, first, second),
        "names_shared": np.log1p(name_common),
        "names_covered_least": name_least,
        "names_covered_most": name_most,
        "names_clash": (name_a > 0) & (name_b > 0) & (name_common == 0),
        "numbers_shared": np.log1p(number_common),
        "numbers_covered_most": number_most,
        "numbers_clash": (number_a > 0) & (number_b > 0) & (number_common == 0),
        "length_ratio": np.minimum(length_a, length_b) / np.maximum(np.maximum(length_a, length_b), 1),
        "length_shorter": np.log1p(np.minimum(length_a, length_b)),
        "length_longer": np.log1p(np.maximum(length_a, length_b)),
        "headlines": views.headline[first] + views.headline[second],
        "trust": np.minimum(views.trust[first], views.trust[second]),
    }
    table = np.column_stack([columns[name] for name in FEATURES]).astype(np.float32)
    return table, np.column_stack([of_first[:, 0], of_second[:, 0]])
