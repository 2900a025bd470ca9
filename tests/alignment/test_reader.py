"""The second reader of a pair of passages."""

import numpy as np
import pytest
from msgspec.structs import replace

from pipeline.alignment.reader import DOUBTFUL, SHARE, knows, read, second_opinion
from pipeline.alignment.scoring import Layer, Reader, log_odds, shipped_models
from pipeline.alignment.views import Views
from pipeline.records import Vectors

WIDTH, INSIDE, HIDDEN = 8, 4, 3


def random_layer(random, rows, columns):
    return Layer(random.normal(size=(rows, columns)).tolist(), random.normal(size=rows).tolist())


@pytest.fixture
def reader():
    random = np.random.default_rng(1)
    seen = 3 * INSIDE + 4
    outer = [random_layer(random, HIDDEN, 2 * HIDDEN), random_layer(random, 1, HIDDEN)]
    project = random.normal(size=(INSIDE, WIDTH)).tolist()
    return Reader("some", project, random_layer(random, HIDDEN, seen), random_layer(random, 1, seen), outer)


def passages(*sizes):
    random = np.random.default_rng(2)
    rows = [random.normal(size=(size, WIDTH)).astype(np.float32) for size in sizes]
    pieces = [row / np.linalg.norm(row, axis=1, keepdims=True) for row in rows]
    return pieces, [random.uniform(1, 9, (size, 2)).astype(np.float32) for size in sizes]


def test_a_reader_knows_the_vectors_of_its_encoder_alone(reader):
    own = Vectors(np.zeros((1, WIDTH), np.float32), [], [], "some")
    assert knows(reader, own)
    assert not knows(reader, replace(own, encoder="other"))
    assert not knows(reader, replace(own, sentences=np.zeros((1, 5), np.float32)))


def test_which_passage_is_the_first_changes_nothing(reader):
    pieces, weights = passages(4, 7, 2)
    first, second = np.array([0, 0, 1]), np.array([1, 2, 2])
    one, other = read(reader, pieces, weights, first, second), read(reader, pieces, weights, second, first)
    assert one == pytest.approx(other, abs=1e-4)
    assert len(set(np.round(one, 3))) == 3


def test_a_pair_is_read_the_same_beside_other_pairs(reader):
    pieces, weights = passages(4, 7, 2)
    together = read(reader, pieces, weights, np.array([0, 1]), np.array([1, 2]))
    assert read(reader, pieces, weights, np.array([1]), np.array([2]))[0] == together[1]


def test_a_passage_without_word_pieces_says_nothing_of_the_other(reader):
    pieces, weights = passages(4, 0)
    assert read(reader, pieces, weights, np.array([0]), np.array([1]))[0] == -7


def test_only_pairs_that_may_be_links_are_read_and_the_mean_is_taken(reader):
    pieces, weights = passages(4, 7, 2)
    views = Views(**dict.fromkeys(Views.__dataclass_fields__) | {"pieces": pieces, "piece_weights": weights})
    first, second, chance = np.array([0, 0]), np.array([1, 2]), np.array([0.6, DOUBTFUL / 2])
    found = second_opinion(reader, views, first, second, chance)
    told = read(reader, pieces, weights, first, second)[0]
    assert log_odds(found)[0] == pytest.approx((1 - SHARE) * log_odds(chance)[0] + SHARE * np.clip(told, -7, 7))
    assert found[1] == chance[1]


def test_the_shipped_reader_fits_the_shipped_encoder_and_the_simple_scorer_has_none():
    shipped = shipped_models().reader
    assert shipped is not None
    assert shipped.encoder == "all-MiniLM-L6-v2"
    assert {len(row) for row in shipped.project} == {384}
    assert {len(row) for row in shipped.inner.weights} == {3 * len(shipped.project) + 4}
    assert shipped_models("logistic").reader is None
