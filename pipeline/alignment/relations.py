"""Whether a link is of equivalents or of passages that share a claim, which side says more, and what a person can
read."""

import numpy as np

from pipeline.alignment.decoding import Bead
from pipeline.alignment.features import FEATURES
from pipeline.alignment.scoring import Models, probability, rounded
from pipeline.records import Relation

SHOWN = (
    "cosine",
    "cosine_margin",
    "covered_least",
    "covered_most",
    "words",
    "characters",
    "names_covered_most",
    "numbers_covered_most",
    "length_ratio",
)
MORE = 0.08  # by how much one side must cover the other better than it is covered to be said to say more


class Shown:
    """What a person can read about a link. The `vars` of all instances share one table of names: each of the millions
    of links of a large folder takes 200 bytes for them, not the 480 of a dict of its own."""

    def __init__(self, evidence: dict[str, float | int | str | bool]):
        for name, value in evidence.items():
            setattr(self, name, value)


Told = tuple[Relation, dict[str, float | int | str | bool]]


def relations_of(beads: list[Bead], models: Models) -> list[Told]:
    """The relation of each bead and its evidence."""
    if not beads:
        return []
    equivalent = probability(models.relation, np.stack([bead.features for bead in beads]), FEATURES)
    return [relation_of(bead, chance) for bead, chance in zip(beads, equivalent.tolist(), strict=True)]


def relation_of(bead: Bead, equivalent: float) -> Told:
    """The relation of a bead that is of equivalents with this probability, and its evidence, rounded to 4 places.

    `more` names the side that says more: "a", "b", or "" where neither clearly does.
    """
    evidence: dict[str, float | int | str | bool] = {
        name: rounded(bead.features[FEATURES.index(name)]) for name in SHOWN
    }
    difference = bead.a_covered - bead.b_covered
    evidence["a_covered"], evidence["b_covered"] = rounded(bead.a_covered), rounded(bead.b_covered)
    evidence["equivalent"] = rounded(equivalent)
    evidence["more"] = "" if abs(difference) < MORE else ("b" if difference > 0 else "a")
    return ("equivalent" if equivalent >= 0.5 else "partial"), vars(Shown(evidence))
