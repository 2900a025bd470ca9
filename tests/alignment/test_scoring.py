"""The logistic scorer and its shipped models."""

import numpy as np
import pytest

from pipeline.alignment.features import FEATURES
from pipeline.alignment.scoring import REACH, Model, Models, probability, shipped_models
from pipeline.alignment.stories import TELLING
from pipeline.alignment.support import SUPPORT


def test_probability_is_the_logistic_function_of_weights_and_products():
    model = Model(["x", "y"], [1.0, 0.0], [2.0, 1.0], 0.5, {"x": 1.0, "y": -2.0, "x*y": 0.25})
    x, y = (3.0 - 1.0) / 2.0, 0.5
    expected = 1 / (1 + np.exp(-(0.5 + x - 2 * y + 0.25 * x * y)))
    assert probability(model, np.array([[3.0, 0.5]]))[0] == pytest.approx(expected)


def test_a_feature_far_out_counts_no_further_than_the_reach():
    model = Model(["x"], [0.0], [1.0], 0.0, {"x": 0.3})
    far, limit = probability(model, np.array([[1e6], [REACH]]))
    assert far == pytest.approx(limit)


def test_no_rows_give_no_probabilities():
    assert len(probability(Model(["x"], [0.0], [1.0], 0.0, {"x": 1.0}), np.zeros((0, 1)))) == 0


@pytest.mark.parametrize("name", Models.__struct_fields__)
def test_a_shipped_model_knows_exactly_the_features_of_its_stage_and_tells_how_it_was_fitted(name):
    features = {
        "claim": FEATURES,
        "event": FEATURES,
        "telling": TELLING,
        "link": SUPPORT + FEATURES,
        "relation": FEATURES,
    }
    model = getattr(shipped_models(), name)
    assert tuple(model.features) == features[name]
    assert len(model.mean) == len(model.deviation) == len(model.features)
    assert all(d > 0 for d in model.deviation)
    assert {part for key in model.weights for part in key.split("*")} <= set(model.features)
    assert model.fitted["cross_validated"]
