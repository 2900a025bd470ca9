"""Documents that hold another's sentences word for word, as several sites print one agency's report.

Whatever one of them says, the others say as well: each sentence would have its own twins for rivals everywhere, and no
two documents would stand out among the rest. So of all twins one is aligned, that of the fullest document, and what is
found of it holds for the others. What a reprint says on top is aligned like anything else.
"""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import Any

import numpy as np

from pipeline.alignment.candidates import Candidates, find_candidates
from pipeline.alignment.decoding import Bead, Run
from pipeline.alignment.lexicon import NUMBER_WORDS
from pipeline.alignment.stories import Judged, opinionated
from pipeline.alignment.units import Units, only
from pipeline.alignment.words import WORD, folded
from pipeline.records import DocumentPair, Verdict
from pipeline.settings import Alignment

SAME = 0.8  # likeness from which a sentence is a twin: a word or two may differ
SHINGLE = 3  # words in a row
COMMON = 64  # sentences that a shingle is looked up in; it tells nothing where it is in more
SOME = 0.3  # share of them that twins have in common at least
MOSTLY = 0.8  # share of a document's words that another must hold, sentence by sentence, for it to be one
FEWEST = 3  # documents among which reprints are looked for: of two, neither has rivals elsewhere
MANY = 64  # passages that say one thing beyond which not all of them are linked with all
SURE = 0.99  # probability of a reprint's sentence and its twin, and of the two documents


@dataclass(frozen=True)
class Reprints:
    """Of d documents, the one that each is a reprint of, or itself, and the share of its words that are in it; of n
    units, the twin in that document that is aligned in its place, or itself."""

    original: np.ndarray
    share: np.ndarray
    twin: np.ndarray

    @property
    def rows(self) -> np.ndarray:
        """The units that a twin stands for, ascending."""
        return np.flatnonzero(self.twin != np.arange(len(self.twin)))

    @property
    def kept(self) -> np.ndarray:
        """The other units, ascending."""
        return np.flatnonzero(self.twin == np.arange(len(self.twin)))

    @property
    def originals(self) -> np.ndarray:
        """Of each document, whether it is no reprint."""
        return self.original == np.arange(len(self.original))


def find_reprints(units: Units) -> Reprints:
    """The reprints among the documents of a folder. The fuller of two is the original; the order of the documents
    decides where they are equal."""
    d = len(units.documents)
    original, share, twin = np.arange(d), np.ones(d), np.arange(len(units))
    if (np.diff(units.starts) > 0).sum() < FEWEST:
        return Reprints(original, share, twin)
    said = [plain(own or text) for own, text in zip(units.originals, units.texts, strict=True)]
    whole = [sum(map(len, said[units.of(i)])) for i in range(d)]
    known = Sentences(said)
    for i in sorted(range(d), key=lambda i: (-whole[i], i)):
        alike = [known.alike(row) for row in range(*units.of(i).indices(len(units)))]
        shared: Counter[int] = Counter()
        for row, found in enumerate(alike, int(units.starts[i])):
            for other in {int(units.document[unit]) for unit in found}:
                shared[other] += len(said[row])
        best = max(shared, key=lambda other: (shared[other], -other), default=None)
        if best is None or shared[best] < MOSTLY * whole[i]:
            known.add(units.of(i))
            continue
        original[i], share[i] = best, shared[best] / whole[i]
        pairs = sorted(
            (-likeness, abs(int(units.place[row] - units.place[unit])), row, unit)
            for row, found in enumerate(alike, int(units.starts[i]))
            for unit, likeness in found.items()
            if units.document[unit] == best
        )
        taken: set[int] = set()
        for _, _, row, unit in pairs:
            if twin[row] == row and unit not in taken:
                twin[row] = unit
                taken.add(unit)
    return Reprints(original, share, twin)


def shingles(words: list[str]) -> set[tuple[str, ...]]:
    """SHINGLE words in a row, wherever they begin; of fewer words all of them."""
    return {tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))} if words else set()


def numbers(words: list[str]) -> set[str]:
    """What states a number, in digits or as a word, or has a digit in it."""
    return {word for word in words if word in NUMBER_WORDS or not word.isalpha()}


class Sentences:
    """Sentences as their words, to look up those that are nearly the same: only what shares SHINGLE words in a row is
    compared."""

    def __init__(self, said: list[list[str]]):
        self.said = said
        self.shingles = [shingles(words) for words in said]
        self.figures = [numbers(words) for words in said]
        self.places: dict[tuple[str, ...], list[int]] = {}

    def add(self, rows: slice) -> None:
        for row in range(rows.start, rows.stop):
            for shingle in self.shingles[row]:
                places = self.places.setdefault(shingle, [])
                if len(places) < COMMON:
                    places.append(row)

    def alike(self, row: int) -> dict[int, float]:
        """The sentences added so far that are SAME or more like one and state the same numbers, with their likeness in
        [0, 1]: words in common, in order, to the words of both. Reports of two events may differ in little else."""
        from rapidfuzz.distance import Indel

        mine = self.shingles[row]
        common = Counter(place for shingle in mine for place in self.places.get(shingle, ()))
        found = {}
        for place, count in common.items():
            enough = 2 * count >= SOME * (len(mine) + len(self.said[place]) - SHINGLE + 1)
            if enough and self.figures[place] == self.figures[row]:
                likeness = Indel.normalized_similarity(self.said[row], self.said[place], score_cutoff=SAME)
                if likeness >= SAME:
                    found[place] = likeness
        return found


def plain(text: str) -> list[str]:
    """The words of a text, without case, accents and punctuation."""
    return WORD.findall(folded(text).lower())


def candidates_once(
    units: Units, reprints: Reprints, vectors: np.ndarray, words: Any, settings: Alignment
) -> Candidates:
    """Candidate pairs of the units that no twin stands for; the nearness of the others is that of the twin."""
    kept = reprints.kept
    if len(kept) < len(units):
        units, vectors, words = only(units, kept), vectors[kept], words[kept]
    found = find_candidates(
        units, vectors, words, settings.nearest, settings.documents, settings.nearest_each, settings.crowd
    )
    place = np.searchsorted(kept, reprints.twin)
    return Candidates(kept[found.first], kept[found.second], found.near_vectors[place], found.near_words[place])


@dataclass(frozen=True)
class Pairs:
    """Pairs of units, those of twins last."""

    first: np.ndarray
    second: np.ndarray
    twins: int

    def believed(self, chance: np.ndarray) -> np.ndarray:
        """The probabilities of all pairs, given those of the others."""
        return np.concatenate([chance, np.full(self.twins, SURE)])


def with_twins(found: Candidates, reprints: Reprints) -> Pairs:
    """The candidates, and each unit that a twin stands for with that twin."""
    rows = reprints.rows
    twins = np.sort(np.column_stack([rows, reprints.twin[rows]]), axis=1)
    return Pairs(np.concatenate([found.first, twins[:, 0]]), np.concatenate([found.second, twins[:, 1]]), len(rows))


def judged_alike(judged: Judged, reprints: Reprints, units: Units, settings: Alignment) -> Judged:
    """What was judged of the originals, of their reprints too. Of more than settings.every_pair documents a reprint is
    listed beside its original alone."""
    if reprints.originals.all():
        return judged
    of, documents = reprints.original, units.documents
    alike = np.equal.outer(of, of)
    odds, settled, covered = (matrix[np.ix_(of, of)] for matrix in (judged.odds, judged.settled, judged.covered))
    for matrix, value in ((odds, SURE), (settled, SURE), (covered, 1.0)):
        matrix[alike] = value
        np.fill_diagonal(matrix, 0.0)
    label = [judged.label[i] for i in of]
    members: dict[str, list[str]] = {}  # the original first
    for i in np.argsort(~reprints.originals, kind="stable").tolist():
        members.setdefault(documents[of[i]], []).append(documents[i])
    share = dict(zip(documents, reprints.share.tolist(), strict=True))
    brief = len(documents) > settings.every_pair
    pairs = []
    for group in members.values():
        opinion = opinionated(units.texts[units.of(documents.index(group[0]))]) if len(group) > 1 else 0.0
        for i, a in enumerate(group[: 1 if brief else None]):
            for b in group[i + 1 :]:
                verdict: Verdict = "commentary" if opinion >= settings.opinion else "same_story"
                reasons = {"reprint": round(min(share[a], share[b]), 4)}
                pairs.append(DocumentPair(min(a, b), max(a, b), verdict, SURE, reasons))
    for pair in judged.pairs:
        for a, b in [(pair.a, pair.b)] if brief else product(members[pair.a], members[pair.b]):
            pairs.append(DocumentPair(min(a, b), max(a, b), pair.verdict, pair.probability, pair.reasons))
    pairs.sort(key=lambda pair: (pair.a, pair.b))
    return Judged(label, odds, settled, covered, np.equal.outer(label, label), pairs)


def reprinted_beads(beads: list[Bead], reprints: Reprints, units: Units) -> list[Bead]:
    """The beads, and for each those of the reprints that hold one of its sides, or both, in one piece. Of more than
    MANY at once, only those with one of the two sides as it is, and none between two reprints of one original."""
    if not len(reprints.rows):
        return beads
    ways: dict[int, dict[int, dict[int, int]]] = {}  # document, reprint of it, unit, unit of the reprint
    for row in reprints.rows.tolist():
        twin = int(reprints.twin[row])
        ways.setdefault(int(units.document[twin]), {}).setdefault(int(units.document[row]), {})[twin] = row

    def variants(run: Run) -> list[Run]:
        found = [run]
        for rows in ways.get(int(units.document[run[0]]), {}).values():
            if all(unit in rows for unit in run):
                moved = tuple(rows[unit] for unit in run)
                if all(y - x == 1 for x, y in pairwise(moved)):
                    found.append(moved)
        return found

    known: dict[tuple[Run, Run], Bead] = {}
    for bead in beads:
        of_a, of_b = variants(bead.a), variants(bead.b)
        home_a, home_b = (reprints.original[units.document[run[0]]] for run in (bead.a, bead.b))
        many = len(of_a) * len(of_b) > MANY
        for a, b in product(of_a, of_b):
            changed = (a != bead.a) + (b != bead.b)
            if units.document[a[0]] == units.document[b[0]] or (many and changed > (home_a != home_b)):
                continue
            known.setdefault(min((a, b), (b, a)), replace(bead, a=a, b=b))
    return list(known.values())
