"""From evidence to a probability: a few small networks that vote, or logistic regression over features and their
products; weights in a readable file."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal

import msgspec
import numpy as np

from pipeline.records import Record

AT_ONCE = 2_000  # rows that are judged together: what the networks hold of them fits in a processor's cache
REACH = 5.0  # standard deviations beyond which a feature counts no further


class Logistic(Record, frozen=True, tag="logistic"):
    """A fitted logistic model. `weights` maps a feature, or two joined by `*`, to its weight; features are first
    brought to mean 0 and deviation 1 by `mean` and `deviation` and cut at ±REACH. `fitted` tells how it was made and
    what it reached."""

    features: list[str]
    mean: list[float]
    deviation: list[float]
    intercept: float
    weights: dict[str, float]
    fitted: dict[str, Any] = {}


class Layer(Record, frozen=True):
    """An affine map of rows of size i to rows of size o: weights (o, i), bias (o)."""

    weights: list[list[float]]
    bias: list[float]


class Network(Record, frozen=True, tag="network"):
    """Fitted networks, each a list of layers with x·sigmoid(x) between them (SiLU), whose log-odds are averaged. The
    features are brought to mean 0 and deviation 1 and cut at ±REACH first. `fitted` as in Logistic."""

    features: list[str]
    mean: list[float]
    deviation: list[float]
    networks: list[list[Layer]]
    fitted: dict[str, Any] = {}


class Reader(Record, frozen=True):
    """A network that reads two passages word piece by word piece (pipeline/alignment/reader.py). encoder: the one whose
    vectors it knows. project: (k, d), of these vectors. inner: (h, 3k+4), weight: (1, 3k+4), of a word piece beside its
    match. outer: layers from (2h) to (1), with x·sigmoid(x) between. `fitted` as in Logistic."""

    encoder: str
    project: list[list[float]]
    inner: Layer
    weight: Layer
    outer: list[Layer]
    fitted: dict[str, Any] = {}


Model = Logistic | Network
Affine = tuple[np.ndarray, np.ndarray]


def log_odds(probability: np.ndarray) -> np.ndarray:
    """log p/(1-p), cut at ±7."""
    p = np.clip(probability, 1e-3, 1 - 1e-3)
    return np.log(p) - np.log1p(-p)


def rounded(value: float) -> float:
    """A number to 4 decimal places. Equal ones are one object, since the links of a large folder hold millions."""
    near = round(float(value), 4)
    return one_object(near) if near else near  # 0.0 and -0.0 are equal, but not to the letter


@lru_cache(maxsize=65_536)
def one_object(value: float) -> float:
    return value


def standardised(scorer: Model, table: np.ndarray) -> np.ndarray:
    """Rows of features at mean 0 and deviation 1, cut at ±REACH, as numbers of the kind that the table has."""
    shifted = table - np.array(scorer.mean, table.dtype)
    shifted /= np.array(scorer.deviation, table.dtype)
    return np.clip(shifted, -REACH, REACH, out=shifted)


def odds_of(scorer: Model) -> Callable[[np.ndarray], np.ndarray]:
    """What gives the log-odds of m rows of the scorer's features, float64 (m,), cut at ±30."""
    if isinstance(scorer, Logistic):
        return lambda table: np.clip(logistic_odds(scorer, standardised(scorer, table.astype(np.float64))), -30, 30)
    networks = [[affine(layer) for layer in layers] for layers in scorer.networks]
    return lambda table: np.clip(network_odds(networks, standardised(scorer, table.astype(np.float32))), -30, 30)


def logistic_odds(scorer: Logistic, z: np.ndarray) -> np.ndarray:
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
    return total + np.einsum("ij,ij->i", z @ square, z) if square.any() else total


def network_odds(networks: list[list[Affine]], z: np.ndarray) -> np.ndarray:
    """z: float32: double precision would change a log-odds by less than 1e-5."""
    total = np.zeros(len(z))
    for layers in networks:
        total += through(layers, z)[:, 0]
    return total / len(networks)


def affine(layer: Layer) -> Affine:
    """The matrix (i, o) and the bias (o) of a layer, float32. The rows of the matrix are rows of memory, which makes
    small products a third faster."""
    return np.ascontiguousarray(np.array(layer.weights, np.float32).T), np.array(layer.bias, np.float32)


def silu(rows: np.ndarray) -> np.ndarray:
    """x·sigmoid(x)."""
    gate = np.minimum(-rows, 50)
    np.exp(gate, out=gate)
    gate += 1
    return np.divide(rows, gate, out=gate)


def through(layers: list[Affine], rows: np.ndarray) -> np.ndarray:
    """Rows (…, i) of the first layer as rows (…, o) of the last, SiLU between."""
    for number, (matrix, bias) in enumerate(layers):
        rows = (silu(rows) if number else rows) @ matrix + bias
    return rows


def probability(scorer: Model, table: np.ndarray | Sequence[np.ndarray], names: tuple[str, ...]) -> np.ndarray:
    """Probabilities of m rows, float64 (m,). table: one, or several to be laid side by side. names: what the columns
    are; the scorer takes those it knows."""
    seen = [names.index(feature) for feature in scorer.features]
    parts, odds = [table] if isinstance(table, np.ndarray) else table, odds_of(scorer)
    some = (
        np.concatenate([part[at : at + AT_ONCE] for part in parts], axis=1)[:, seen]
        for at in range(0, len(parts[0]), AT_ONCE)
    )
    return np.concatenate([np.zeros(0), *(1 / (1 + np.exp(-odds(rows))) for rows in some)])


class Models(Record, frozen=True):
    """The models of one aligner. claim, event: a pair of passages by itself, whether it makes one claim and whether it
    tells of one event. reader: a second opinion on the claim, where there is one. telling: a pair of documents by
    itself. company: the pair among all documents, where there is such a model. link: a pair of passages among all
    others. relation: whether a link is of equivalents."""

    claim: Model
    event: Model
    telling: Model
    link: Model
    relation: Model
    reader: Reader | None = None
    company: Model | None = None


@cache
def shipped_models(scorer: Literal["network", "logistic"] = "network") -> Models:
    """The models that come with crossread, from pipeline/alignment/models/<scorer>/."""
    folder = files("pipeline.alignment").joinpath("models", scorer)

    def written(name: str, kind: Any) -> Any:
        return msgspec.json.decode(folder.joinpath(f"{name}.json").read_bytes(), type=kind)

    judges = {name: written(name, Model) for name in ("claim", "event", "telling", "link", "relation")}
    if scorer == "network":
        judges |= {"reader": written("reader", Reader), "company": written("company", Model)}
    return Models(**judges)
