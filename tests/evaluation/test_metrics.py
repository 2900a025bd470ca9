"""Measures against gold, by hand-made cases."""

import numpy as np
import pytest

from pipeline.evaluation.metrics import Scored, Wanted, alike, bead_scores, calibration_error, figures, interval


def test_sides_are_alike_from_half_of_the_shorter_and_three_tenths_of_the_longer():
    assert alike(((0, 100),), ((0, 30),))
    assert not alike(((0, 100),), ((0, 29),))
    assert alike(((0, 100),), ((50, 150),))
    assert not alike(((0, 100),), ((51, 151),))
    assert not alike(((0, 10),), ((10, 20),))


def test_figures_count_partial_links_as_right_but_not_as_wanted():
    wanted = [Wanted("equivalent", ((0, 10),), ((0, 10),)), Wanted("partial", ((20, 30),), ((20, 30),))]
    predicted = [Scored(0.9, ((20, 30),), ((20, 30),)), Scored(0.8, ((50, 60),), ((0, 10),))]
    found = figures(predicted, wanted)
    assert (found.precision, found.recall, found.recall_plus) == (0.5, 0.0, 0.5)
    assert found.f1_plus == pytest.approx(0.5)
    assert found.average_precision == pytest.approx(0.5)


def test_a_gold_link_found_twice_counts_once_in_average_precision():
    wanted = [Wanted("equivalent", ((0, 10),), ((0, 10),))]
    twice = [Scored(0.9, ((0, 10),), ((0, 10),)), Scored(0.8, ((0, 9),), ((0, 10),))]
    assert figures(twice, wanted).average_precision == 1.0


def test_no_links_reach_nothing():
    found = figures([], [Wanted("equivalent", ((0, 1),), ((0, 1),))])
    assert found.f1 == found.average_precision == 0.0


def test_a_bead_that_is_cut_is_lax_but_not_strict():
    wanted = [Wanted("equivalent", ((0, 10),), ((0, 10), (11, 20)))]
    cut = [Scored(0.9, ((0, 10),), ((0, 10),))]
    assert bead_scores(cut, wanted) == {"strict_f1": 0.0, "lax_f1": 1.0}


def test_calibration_is_perfect_where_shares_meet_probabilities():
    scores = np.array([0.75] * 4 + [0.25] * 4)
    right = np.array([1, 1, 1, 0, 1, 0, 0, 0], dtype=float)
    assert calibration_error(scores, right) == pytest.approx(0.0)
    assert calibration_error(np.array([0.9, 0.9]), np.array([0.0, 0.0])) == pytest.approx(0.9)


def test_the_bootstrap_interval_holds_the_mean_and_is_the_same_every_time():
    values = [0.1, 0.5, 0.9, 0.4]
    low, high = interval(values)
    assert low <= np.mean(values) <= high
    assert (low, high) == interval(values)
