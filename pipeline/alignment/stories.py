"""Which documents tell one event: the probability of each pair, documents joined into stories, verdicts."""

import re
from dataclasses import dataclass

import numpy as np

from pipeline.alignment.company import COMPANY, company_features
from pipeline.alignment.scoring import Models, log_odds, probability, rounded
from pipeline.alignment.tellings import TELLING, Tellings
from pipeline.alignment.units import Units
from pipeline.records import DocumentPair, Verdict
from pipeline.settings import Alignment

EXACT = 9  # decimals of a mean of probabilities: beyond them the order of adding up would decide between equals


def expected_tellings(odds: np.ndarray) -> np.ndarray:
    """(d, d): how many documents one expects to tell the event of document i or j, the mean of the two, at least 1."""
    each = 1 + odds.sum(axis=1) - np.diag(odds)
    return (each[:, None] + each[None, :]) / 2


def join_stories(
    documents: int, first: np.ndarray, second: np.ndarray, chance: np.ndarray, least: float = 0.5
) -> list[int]:
    """The story of each document, by a number.

    Correlation clustering (Bansal, Blum and Chawla 2004): the partition with the greatest sum of `chance` less `least`
    inside its parts, approached by joining, again and again, the two parts with the greatest mean while it is above
    zero. Probabilities and not log-odds, so that no single sure judgement outweighs all others. Documents of no pair
    stay alone.
    """
    if documents < 2:
        return [0] * documents
    total = np.full((documents, documents), -least)  # between two parts, a part being named by its first document
    total[first, second] = total[second, first] = chance - least
    size = np.ones(documents)
    part = np.arange(documents)
    mean = np.round(np.where(np.tri(documents, dtype=bool), -np.inf, total), EXACT)
    while True:
        x, y = np.unravel_index(np.argmax(mean), mean.shape)
        if not mean[x, y] > 0:
            break
        part[part == y] = x
        size[x] += size[y]
        total[x] += total[y]
        total[:, x] += total[:, y]
        mean[y] = mean[:, y] = -np.inf
        left = np.flatnonzero(part == np.arange(documents))
        left = left[left != x]
        low, high = np.minimum(left, x), np.maximum(left, x)
        mean[low, high] = np.round(total[low, high] / (size[low] * size[high]), EXACT)
    return np.unique(part, return_inverse=True)[1].tolist()


def settled(odds: np.ndarray, label: list[int]) -> np.ndarray:
    """(d, d) probabilities that two documents tell one event, given which were joined: of two in one story the mean
    log-odds that each has with all others of it, so that one weak pair does not count against what the rest say."""
    same = np.equal.outer(label, label)
    np.fill_diagonal(same, False)
    known = log_odds(odds)
    mean = (known * same).sum(axis=1) / np.maximum(same.sum(axis=1), 1)
    return np.where(same, 1 / (1 + np.exp(-(mean[:, None] + mean[None, :]) / 2)), odds)


@dataclass(frozen=True)
class Judged:
    """The stories of d documents. label: story of each document. odds, settled, covered, together: (d, d): probability
    that two tell one event, the same given the stories, mean best probability of the units of the one told more fully,
    whether they are in one story."""

    label: list[int]
    odds: np.ndarray
    settled: np.ndarray
    covered: np.ndarray
    together: np.ndarray
    pairs: list[DocumentPair]


def likeliest(first: np.ndarray, second: np.ndarray, chance: np.ndarray, each: int) -> np.ndarray:
    """The rows of those pairs that are among the `each` likeliest of one of their two documents, in order."""
    sides, rows = np.concatenate([first, second]), np.tile(np.arange(len(first)), 2)
    order = np.lexsort((rows, -chance[rows], sides))
    starts = np.flatnonzero(np.diff(sides[order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
    return np.unique(rows[order][rank < each])


def judge_documents(units: Units, tellings: Tellings, models: Models, settings: Alignment) -> Judged:
    """Stories of the documents, and the verdict on every pair with the numbers it rests on; where there are more than
    settings.every_pair documents, on the likeliest pairs of each."""
    d = len(units.documents)
    chance = probability(models.telling, tellings.table, TELLING)
    table, names = tellings.table, TELLING
    if models.company is not None:
        company = company_features(units, tellings, chance)
        chance = probability(models.company, company, COMPANY)
        table, names = np.concatenate([table, company], axis=1), TELLING + COMPANY
    odds, covered = np.zeros((d, d)), np.zeros((d, d))
    for values, matrix in ((chance, odds), (tellings.covered.max(axis=1), covered)):
        matrix[tellings.first, tellings.second] = matrix[tellings.second, tellings.first] = values
    label = join_stories(d, tellings.first, tellings.second, chance, settings.min_story)
    together = np.equal.outer(label, label)
    opinion = np.array([opinionated(units.texts[units.of(i)]) for i in range(d)])
    first, second, listed = tellings.first, tellings.second, np.arange(len(chance))
    if d > settings.every_pair:
        listed = likeliest(first, second, chance, settings.pairs_each)
    pairs = [
        DocumentPair(
            a=min(units.documents[a], units.documents[b]),
            b=max(units.documents[a], units.documents[b]),
            verdict=verdict(
                bool(together[a, b]),
                dict(zip(names, row.tolist(), strict=True)),
                bool(opinion[[a, b]].max() >= settings.opinion),
            ),
            probability=rounded(p),
            reasons={name: rounded(x) for name, x in zip(names, row, strict=True)},
        )
        for a, b, p, row in zip(
            first[listed].tolist(), second[listed].tolist(), chance[listed], table[listed], strict=True
        )
    ]
    pairs.sort(key=lambda pair: (pair.a, pair.b))
    return Judged(label, odds, settled(odds, label), covered, together, pairs)


FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|me|my|we|us|our|you|your)\b")


def opinionated(texts: list[str]) -> float:
    """Words of the first or second person and marks of question and exclamation, outside quotes, in 100 words."""
    text = re.sub(r"[“\"][^”\"]*[”\"]", " ", " ".join(texts).replace("’", "'"))
    words = max(1, len(text.split()))
    return 100 * (len(FIRST_PERSON.findall(text)) + text.count("?") + text.count("!")) / words


def verdict(together: bool, reasons: dict[str, float], comments: bool) -> Verdict:
    """What two documents are to each other; comments: whether one of them is opinionated."""
    if together:
        return "commentary" if comments else "same_story"
    related = reasons["names_most"] >= 0.25 or reasons["words"] >= 0.2
    if not related:
        return "unrelated"
    return "other_time" if reasons["years_apart"] >= 1 else "other_event"
