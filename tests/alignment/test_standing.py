"""How a pair stands among the other candidates."""

import numpy as np
import pytest

from pipeline.alignment.features import FEATURES
from pipeline.alignment.standing import STANDING, crowds, ranks, standing_features


class Two:
    """Two documents of two units."""

    documents = ("a", "b")
    document = np.array([0, 0, 1, 1])
    place = np.array([0, 1, 0, 1])
    starts = np.array([0, 2, 4])

    def __len__(self) -> int:
        return 4


def evidence(cosines: list[float]) -> np.ndarray:
    table = np.zeros((len(cosines), len(FEATURES)), np.float32)
    table[:, FEATURES.index("cosine")] = cosines
    return table


def column(table: np.ndarray, name: str) -> list[float]:
    return table[:, STANDING.index(name)].tolist()


def test_ranks_count_from_the_largest_of_each_group():
    assert ranks(np.array([1, 0, 1, 1]), np.array([0.1, 0.9, 0.7, 0.3])).tolist() == [2, 0, 0, 1]


def test_equals_have_one_rank():
    assert ranks(np.array([0, 0, 0, 0, 1]), np.array([0.5, 0.9, 0.5, 0.1, 0.5])).tolist() == [1, 0, 1, 3, 0]


def test_a_unit_without_candidates_has_no_crowd_and_one_with_few_a_thin_one():
    assert crowds(np.array([0]), np.array([2]), np.array([0.6]), 4) == pytest.approx([0.2, 0, 0.2, 0])
    both = np.array([0, 0, 0, 0]), np.array([1, 2, 3, 4])
    assert crowds(*both, np.array([0.8, 0.4, 0.4, 0.4]), 5)[0] == pytest.approx(0.5)


def test_leads_and_ranks_compare_with_the_other_partners_of_both_sides():
    first, second = np.array([0, 0, 1]), np.array([2, 3, 2])
    table = standing_features(Two(), first, second, evidence([0.9, 0.4, 0.6]))
    assert column(table, "cosine_lead_least") == pytest.approx([0.3, -0.5, -0.3])
    assert column(table, "cosine_lead_most") == pytest.approx([0.5, 0.4, 0.6])
    assert column(table, "cosine_rank_most") == pytest.approx([0, np.log(2), np.log(2)])
    assert column(table, "cosine_rank_least") == pytest.approx([0, 0, 0])
    assert column(table, "apart") == pytest.approx([0, 0.5, 0.5])


def test_it_does_not_matter_which_side_is_called_the_first():
    first, second = np.array([0, 0, 1]), np.array([2, 3, 2])
    one = standing_features(Two(), first, second, evidence([0.9, 0.4, 0.6]))
    other = standing_features(Two(), second, first, evidence([0.9, 0.4, 0.6]))
    assert np.array_equal(one, other)
