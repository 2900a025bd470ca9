"""From evidence to a probability: logistic regression over features and their products, weights in a readable file."""

from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
import numpy as np

from pipeline.records import Record

REACH = 5.0  # standard deviations beyond which a feature counts no further


class Model(Record, frozen=True):
    """A fitted logistic model. `weights` maps a feature, or two joined by `*`, to its weight; features are first
    brought to mean 0 and deviation 1 by `mean` and `deviation` and cut at ±REACH. `fitted` tells how it was made and
    what it reached."""

    features: list[str]
    mean: list[float]
    deviation: list[float]
    intercept: float
    weights: dict[str, float]
    fitted: dict[str, Any] = {}


@cache
def model(name: str) -> Model:
    """The model shipped as pipeline/alignment/models/<name>.json."""
    return msgspec.json.decode(files("pipeline.alignment").joinpath("models", f"{name}.json").read_bytes(), type=Model)


def log_odds(probability: np.ndarray) -> np.ndarray:
    """log p/(1-p), cut at ±7."""
    p = np.clip(probability, 1e-3, 1 - 1e-3)
    return np.log(p) - np.log1p(-p)


def standardised(scorer: Model, table: np.ndarray) -> np.ndarray:
    shifted = (table - np.array(scorer.mean)) / np.array(scorer.deviation)
    return np.clip(shifted, -REACH, REACH)


def odds(scorer: Model, table: np.ndarray) -> np.ndarray:
    """Log-odds of m rows of the scorer's features, float64 (m,)."""
    if not len(table):
        return np.zeros(0)
    z = standardised(scorer, table.astype(np.float64))
    number = {name: i for i, name in enumerate(scorer.features)}
    linear = np.zeros(len(number))
    square = np.zeros((len(number), len(number)))
    for name, weight in scorer.weights.items():
        one, _, other = name.partition("*")
        if other:
            square[number[one], number[other]] += weight
        else:
            linear[number[one]] += weight
    total = scorer.intercept + z @ linear
    if square.any():
        total = total + np.einsum("ij,ij->i", z @ square, z)
    return np.clip(total, -30, 30)


def probability(scorer: Model, table: np.ndarray) -> np.ndarray:
    """Probabilities of m rows of the scorer's features, float64 (m,)."""
    return 1 / (1 + np.exp(-odds(scorer, table)))


class Models(Record, frozen=True):
    """The models of one aligner. claim, event: a pair of passages by itself, whether it makes
    one claim and whether it tells of one event. telling: a pair of documents. link: a pair of
    passages among all others. relation: whether a link is of equivalents. commentary: whether a document is one."""

    claim: Model
    event: Model
    telling: Model
    link: Model
    relation: Model


def shipped_models() -> Models:
    """The models that come with crossread."""
    return Models(**{name: model(name) for name in Models.__struct_fields__})
