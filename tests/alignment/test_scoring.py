"""The scorers and their shipped models."""

import numpy as np
import pytest

from pipeline.alignment.company import COMPANY
from pipeline.alignment.features import FEATURES
from pipeline.alignment.scoring import REACH, Layer, Logistic, Models, Network, probability, shipped_models
from pipeline.alignment.standing import STANDING
from pipeline.alignment.support import SUPPORT
from pipeline.alignment.tellings import TELLING


def test_probability_is_the_logistic_function_of_weights_and_products():
    model = Logistic(["x", "y"], [1.0, 0.0], [2.0, 1.0], 0.5, {"x": 1.0, "y": -2.0, "x*y": 0.25})
    x, y = (3.0 - 1.0) / 2.0, 0.5
    expected = 1 / (1 + np.exp(-(0.5 + x - 2 * y + 0.25 * x * y)))
    assert probability(model, np.array([[3.0, 0.5]]), ("x", "y"))[0] == pytest.approx(expected)


def test_a_model_finds_its_features_among_the_columns_by_name():
    model = Logistic(["y"], [0.0], [1.0], 0.0, {"y": 1.0})
    assert probability(model, np.array([[9.0, 0.5]]), ("x", "y"))[0] == pytest.approx(1 / (1 + np.exp(-0.5)))


def test_networks_average_their_log_odds():
    straight = [Layer([[2.0]], [0.5])]
    bent = [Layer([[1.0], [-1.0]], [0.0, 1.0]), Layer([[1.0, 3.0]], [0.0])]
    model = Network(["x"], [1.0], [2.0], [straight, bent])
    z = (4.0 - 1.0) / 2.0

    def silu(value: float) -> float:
        return value / (1 + np.exp(-value))

    odds = (2 * z + 0.5 + silu(z) + 3 * silu(1 - z)) / 2
    assert probability(model, np.array([[4.0]]), ("x",))[0] == pytest.approx(1 / (1 + np.exp(-odds)))


def test_a_feature_far_out_counts_no_further_than_the_reach():
    model = Logistic(["x"], [0.0], [1.0], 0.0, {"x": 0.3})
    far, limit = probability(model, np.array([[1e6], [REACH]]), ("x",))
    assert far == pytest.approx(limit)


def test_tables_side_by_side_are_read_as_one():
    model = Logistic(["y", "x"], [0.0, 0.0], [1.0, 1.0], 0.0, {"x": 0.3, "y": -0.2})
    one, other = np.array([[1.0], [2.0]]), np.array([[0.5], [0.1]])
    together = probability(model, (one, other), ("x", "y"))
    assert together.tolist() == probability(model, np.concatenate([one, other], axis=1), ("x", "y")).tolist()


def test_no_rows_give_no_probabilities():
    assert len(probability(Logistic(["x"], [0.0], [1.0], 0.0, {"x": 1.0}), np.zeros((0, 1)), ("x",))) == 0


@pytest.mark.parametrize("scorer", ["network", "logistic"])
@pytest.mark.parametrize("name", [name for name in Models.__struct_fields__ if name != "reader"])
def test_a_shipped_model_knows_only_features_of_its_stage_and_tells_how_it_was_fitted(name, scorer):
    features = {
        "claim": FEATURES + STANDING,
        "event": FEATURES + STANDING,
        "telling": TELLING,
        "company": COMPANY,
        "link": SUPPORT + FEATURES + STANDING,
        "relation": FEATURES,
    }
    model = getattr(shipped_models(scorer), name)
    if name == "company" and scorer == "logistic":
        assert model is None  # the simple scorer judges two documents by themselves
        return
    assert set(model.features) <= set(features[name])
    assert len(model.mean) == len(model.deviation) == len(model.features)
    assert all(d > 0 for d in model.deviation)
    assert model.fitted["cross_validated"]
    if isinstance(model, Logistic):
        assert {part for key in model.weights for part in key.split("*")} <= set(model.features)
