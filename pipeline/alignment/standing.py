"""How a pair of units stands among the other candidates: whether its two sides are each other's closest, by how much,
and against the crowd that each is close to. One number a kind of likeness and question, the same both ways round."""

import numpy as np

from pipeline.alignment.candidates import FEWEST
from pipeline.alignment.features import FEATURES
from pipeline.alignment.support import pair_groups, rivals
from pipeline.alignment.units import Units

ALIKE = 6  # decimals beyond which two likenesses are one, or the order of adding up would rank equals
CROWD = 8  # closest candidates of a unit whose mean likeness a pair is measured against
LIKENESS = ("cosine", "covered", "words", "characters", "words_covered")
FOUND_BEFORE = (("cosine", "margin"), ("words", "margin"))  # FEATURES has them, against the whole folder
QUESTIONS = (
    "margin",  # likeness above what both have with their crowds (CSLS, Conneau et al. 2018)
    "margin_best",  # the same against the less crowded of the two
    "lead_least",  # likeness above the best other partner in the same two documents: of the side that has a better one
    "lead_most",
    "rank_most",  # log of the place among the partners in the same two documents: of the side where it is lower
    "rank_least",
)
STANDING = (
    *(f"{name}_{question}" for name in LIKENESS for question in QUESTIONS if (name, question) not in FOUND_BEFORE),
    "apart",  # how far the two stand from the same relative place in their documents, in [0, 1]
)


def ranks(groups: np.ndarray, values: np.ndarray) -> np.ndarray:
    """How many rows of its group have a larger value than each row, beyond ALIKE decimals. groups: int64, from 0."""
    level = np.rint(values * 10**ALIKE)
    key = (level.max(initial=0) - level).astype(np.int64)
    key += groups * (key.max(initial=0) + 1)  # by group, in it the largest value first
    order = np.argsort(key)
    starts = np.flatnonzero(np.diff(groups[order], prepend=-1))
    levels = np.flatnonzero(np.diff(key[order], prepend=-1))
    found = np.empty(len(values))
    found[order] = np.repeat(levels, np.diff(levels, append=len(order)))
    found[order] -= np.repeat(starts, np.diff(starts, append=len(order)))
    return found


def crowds(first: np.ndarray, second: np.ndarray, values: np.ndarray, n: int) -> np.ndarray:
    """Mean likeness of each of n units to the closest of its candidates, float64 (n,)."""
    units, likeness = np.concatenate([first, second]), np.concatenate([values, values])
    close = ranks(units, likeness) < CROWD
    return np.bincount(units[close], likeness[close], n) / np.maximum(np.bincount(units[close], minlength=n), FEWEST)


def standing_features(units: Units, first: np.ndarray, second: np.ndarray, evidence: np.ndarray) -> np.ndarray:
    """STANDING of m pairs of units with their FEATURES: float32 (m, len(STANDING))."""

    def likeness(name: str) -> np.ndarray:
        sides = [name] if name in FEATURES else [f"{name}_least", f"{name}_most"]
        return np.add.reduce([evidence[:, FEATURES.index(side)] for side in sides], dtype=np.float64) / len(sides)

    groups_a, groups_b = pair_groups(units, first, second), pair_groups(units, second, first)
    relative = (units.place + 0.5) / np.maximum(np.diff(units.starts)[units.document], 1)
    table = np.empty((len(first), len(STANDING)), np.float32)
    table[:, STANDING.index("apart")] = np.abs(relative[first] - relative[second])
    for name in LIKENESS:
        value = likeness(name)
        crowd = crowds(first, second, value, len(units))
        rival_a, rival_b = rivals(groups_a, value), rivals(groups_b, value)
        rank_a, rank_b = ranks(groups_a, value), ranks(groups_b, value)
        answers = {
            "margin": value - (crowd[first] + crowd[second]) / 2,
            "margin_best": value - np.minimum(crowd[first], crowd[second]),
            "lead_least": value - np.maximum(rival_a, rival_b),
            "lead_most": value - np.minimum(rival_a, rival_b),
            "rank_most": np.log1p(np.maximum(rank_a, rank_b)),
            "rank_least": np.log1p(np.minimum(rank_a, rank_b)),
        }
        for question in QUESTIONS:
            if (name, question) not in FOUND_BEFORE:
                table[:, STANDING.index(f"{name}_{question}")] = answers[question]
    return table
