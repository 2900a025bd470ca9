"""Coverage of one passage by another, both ways."""

import numpy as np

from pipeline.alignment.matching import coverage, in_single
from tests.alignment.folders import word_vector


def pieces(text):
    return np.stack([word_vector(w) for w in text.split()])


def covered(a, b, rarity_a=None, rarity_b=None):
    rows = [pieces(a), pieces(b)]
    rarity = [
        np.ones(len(rows[0])) if rarity_a is None else np.array(rarity_a),
        np.ones(len(rows[1])) if rarity_b is None else np.array(rarity_b),
    ]
    one, other = coverage(np.array([0]), np.array([1]), rows, [row[:, None] for row in rarity])
    return float(one[0, 0]), float(other[0, 0])


def test_the_same_words_cover_each_other_wholly_in_any_order():
    one, other = covered("the dam held", "held the dam")
    assert one > 0.999
    assert other > 0.999


def test_a_shorter_passage_is_covered_more_than_the_longer_one():
    short, long = covered("the dam held", "the dam held although the river rose")
    assert short > 0.999
    assert long < 0.8


def test_a_rare_word_that_is_missing_weighs_more_than_a_common_one():
    rare_missing, _ = covered("the kardeshi", "the river", [0.1, 5.0])
    common_missing, _ = covered("the kardeshi", "a kardeshi", [0.1, 5.0])
    assert rare_missing < common_missing


def test_many_pairs_at_once_give_what_each_gives_alone():
    texts = ["the dam held", "a dam broke", "the river rose above the town", "nobody came"]
    rows = [pieces(t) for t in texts]
    weights = [np.column_stack([np.linspace(1, 2, len(r)), np.arange(len(r)) % 2]) for r in rows]
    first, second = np.triu_indices(4, 1)
    together = coverage(first, second, rows, weights)
    for k, (i, j) in enumerate(zip(first, second, strict=True)):
        alone = coverage(np.array([i]), np.array([j]), rows, weights)
        assert np.abs(together[0][k] - alone[0][0]).max() < 1e-5
        assert np.abs(together[1][k] - alone[1][0]).max() < 1e-5


def test_the_rarest_word_without_a_match_is_told_and_only_words_that_match_are_counted():
    rows = [pieces("the dam held"), pieces("the river")]
    weights = [np.array([[1.0], [2.0], [5.0]]), np.array([[1.0], [3.0]])]
    one, other = coverage(np.array([0]), np.array([1]), rows, weights)
    told, repeated, missing = one[0, 1:]
    assert told == repeated == np.float32(1 / 8)
    assert missing == 5.0
    assert other[0, 1:].tolist() == [0.25, 0.25, 3.0]


def test_a_word_of_like_meaning_is_told_but_not_repeated():
    near = np.zeros((1, 4), np.float32)
    near[0, :2] = 0.6, 0.8
    one, _ = coverage(np.array([0]), np.array([1]), [near, np.eye(4, dtype=np.float32)[:1]], [np.ones((1, 1))] * 2)
    told, repeated, missing = one[0, 1:]
    assert (told, repeated) == (1.0, 0.0)
    assert 0 < missing < 1


def test_half_precision_becomes_single_to_the_bit():
    halves = np.arange(2**16, dtype=np.uint16).view(np.float16)
    halves = halves[np.isfinite(halves)]
    assert (in_single(halves).view(np.uint32) == halves.astype(np.float32).view(np.uint32)).all()
