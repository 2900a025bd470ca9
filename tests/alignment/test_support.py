"""Support from neighbours, rivals and third documents."""

import numpy as np
import pytest

from pipeline.alignment.support import Table, at_offset, chains, rivals
from pipeline.alignment.units import take_part
from tests.alignment.folders import folder_of


@pytest.fixture
def units():
    lines = ["one thing happened", "then another thing", "and a third one"]
    sources, segments, vectors = folder_of({"a": lines, "b": lines, "c": lines})
    return take_part(sources, segments, vectors)


def test_a_neighbour_is_looked_for_inside_the_document_only(units):
    first, second = np.array([0, 1, 2]), np.array([3, 4, 5])
    values = np.array([0.9, 0.5, 0.7])
    after = at_offset(units, Table(first, second, 9), values, first, second, 1, 1)
    assert after.tolist() == [0.5, 0.7, 0.0]


def test_the_rival_of_the_best_is_the_second_and_of_all_others_the_best():
    assert rivals(np.array([7, 7, 7, 9]), np.array([0.2, 0.9, 0.4, 0.3])).tolist() == [0.9, 0.4, 0.9, 0.0]


def test_of_two_that_are_best_each_is_the_others_rival():
    assert rivals(np.array([1, 2, 1, 1]), np.array([0.8, 0.1, 0.8, 0.5])).tolist() == [0.8, 0.0, 0.8, 0.8]


def test_a_chain_is_as_strong_as_its_weaker_step(units):
    first, second = np.array([0, 0, 3]), np.array([3, 6, 6])
    best, count = chains(units, first, second, np.array([0.4, 0.9, 0.6]), 0.3)
    assert best.tolist() == [0.6, 0.4, 0.4]
    assert count.tolist() == [1, 1, 1]
