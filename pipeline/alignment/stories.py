"""Which documents tell one event: evidence a pair of documents, its probability, and documents joined into stories."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from pipeline.alignment.features import shares
from pipeline.alignment.lexicon import unit_length
from pipeline.alignment.scoring import Models, log_odds, probability
from pipeline.alignment.units import Units
from pipeline.alignment.views import Views, normalised
from pipeline.records import DocumentPair, Verdict
from pipeline.settings import Alignment

OWN = (
    "words",  # cosine of the documents' word vectors
    "characters",
    "vectors",  # cosine of the mean sentence vectors
    "covered_least",  # mean best probability, of one claim, of the units of the less covered document
    "covered_most",
    "strong",  # log of the units at .5 or more
    "best",  # mean of the three best probabilities
    "event_covered_least",  # the same of one event
    "event_covered_most",
    "event_strong",
    "event_best",
    "names_least",  # share of the rarity of its names that the other holds
    "names_most",
    "names_shared",
    "numbers_most",
    "numbers_shared",
    "years_apart",  # between the latest years that both mention, at most 3
    "days_near",  # 1 where both are dated and at most NEAR days apart
    "days_far",  # log of the days between their dates, where they are further apart
)
TELLING = OWN + tuple(f"{name}_above" for name in OWN)  # above the mean that the two have with all other documents
NEAR = 4  # days
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True)
class Tellings:
    """All pairs of p documents with units: numbers of the documents, first < second, and TELLING as float32 (p, …).
    covered: (p, 2): mean best probability of the units of the first and of the second."""

    first: np.ndarray
    second: np.ndarray
    table: np.ndarray
    covered: np.ndarray


def latest_year(texts: list[str]) -> int:
    """The latest year a document mentions, 0 where it mentions none."""
    return max((int(year) for text in texts for year in YEAR.findall(text)), default=0)


def compare_tellings(
    units: Units,
    views: Views,
    first: np.ndarray,
    second: np.ndarray,
    claim: np.ndarray,
    event: np.ndarray,
    days: np.ndarray,
) -> Tellings:
    """The evidence for every pair of documents, given the probabilities of the candidate pairs of units to make one
    claim and to tell of one event.

    days: the date of each document as a day number, NaN where it is not known.
    """
    from scipy.sparse import csr_matrix

    d, n = len(units.documents), len(units)
    member = csr_matrix((np.ones(n, np.float32), (units.document, np.arange(n))), shape=(d, n))
    weighted = csr_matrix((views.length, (units.document, np.arange(n))), shape=(d, n))
    sizes = np.diff(units.starts)
    filled = np.flatnonzero(sizes > 0)
    one, other = np.triu_indices(len(filled), 1)
    one, other = filled[one], filled[other]

    stems = damped(member @ views.stems)
    words = dense(unit_length(stems))
    characters = dense(unit_length((weighted @ views.characters).tocsr()))
    mean = normalised(weighted @ views.sentence)
    vectors = mean @ mean.T
    names_common, names_total = common_weight(member @ views.names, views.names)
    numbers_common, numbers_total = common_weight(member @ views.numbers, views.numbers)
    covered, strong, best = best_matches(units, first, second, claim)
    event_covered, event_strong, event_best = best_matches(units, first, second, event)
    years = np.array([latest_year(units.texts[units.of(i)]) for i in range(d)])

    pair = (one, other)
    names_least, names_most = shares(names_common[pair], names_total[one], names_total[other])
    _, numbers_most = shares(numbers_common[pair], numbers_total[one], numbers_total[other])
    known = (years[one] > 0) & (years[other] > 0)
    gap = np.abs(days[one] - days[other])
    covered_pair = np.column_stack([covered[one, other], covered[other, one]])
    columns = {
        "words": words[pair],
        "characters": characters[pair],
        "vectors": vectors[pair],
        "covered_least": covered_pair.min(axis=1),
        "covered_most": covered_pair.max(axis=1),
        "strong": np.log1p(np.minimum(strong[one, other], strong[other, one])),
        "best": best[pair],
        "event_covered_least": np.minimum(event_covered[one, other], event_covered[other, one]),
        "event_covered_most": np.maximum(event_covered[one, other], event_covered[other, one]),
        "event_strong": np.log1p(np.minimum(event_strong[one, other], event_strong[other, one])),
        "event_best": event_best[pair],
        "names_least": names_least,
        "names_most": names_most,
        "names_shared": np.log1p(names_common[pair]),
        "numbers_most": numbers_most,
        "numbers_shared": np.log1p(numbers_common[pair]),
        "years_apart": np.where(known, np.minimum(np.abs(years[one] - years[other]), 3), 0),
        "days_near": gap <= NEAR,
        "days_far": np.where(gap > NEAR, np.log1p(gap), 0),
    }
    own = np.column_stack([columns[name] for name in OWN]).astype(np.float32)
    return Tellings(one, other, np.concatenate([own, above_others(own, one, other, d)], axis=1), covered_pair)


def above_others(own: np.ndarray, one: np.ndarray, other: np.ndarray, documents: int) -> np.ndarray:
    """Each value less the mean of what its two documents have with all others; zero in folders of fewer than 4."""
    sums, counts = np.zeros((documents, own.shape[1])), np.zeros(documents)
    for side in (one, other):
        np.add.at(sums, side, own)
        np.add.at(counts, side, 1)
    if counts.max(initial=0) < 3:
        return np.zeros_like(own)
    means = sums / np.maximum(counts, 1)[:, None]
    return (own - (means[one] + means[other]) / 2).astype(np.float32)


def damped(counts: Any) -> Any:
    counts = counts.tocsr()
    counts.data = np.sqrt(counts.data)
    return counts


def dense(rows: Any) -> np.ndarray:
    return np.asarray((rows @ rows.T).todense())


def common_weight(summed: Any, original: Any) -> tuple[np.ndarray, np.ndarray]:
    """(d, d) weight of the items two documents share, and (d,) weight of all items of each, an item counted once."""
    d = summed.shape[0]
    if original.nnz == 0:
        return np.zeros((d, d)), np.zeros(d)
    weight = np.asarray(original.max(axis=0).todense()).ravel()
    held = summed.tocsr()
    held.data = np.ones_like(held.data)
    weighted = held.copy()
    weighted.data = weight[weighted.indices].astype(np.float32)
    return dense_product(weighted, held), np.asarray(weighted.sum(axis=1)).ravel()


def dense_product(left: Any, right: Any) -> np.ndarray:
    return np.asarray((left @ right.T).todense())


def best_matches(
    units: Units, first: np.ndarray, second: np.ndarray, alone: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(d, d) each: mean over the units of document i of the best probability in document j; how many of them reach .5;
    mean of the three best of them."""
    d = len(units.documents)
    covered, strong, best = np.zeros((d, d)), np.zeros((d, d)), np.zeros((d, d))
    sides = np.concatenate([first, second])
    others = np.concatenate([second, first])
    values = np.concatenate([alone, alone])
    groups = sides * d + units.document[others]
    order = np.lexsort((-values, groups))
    starts = order[np.flatnonzero(np.diff(groups[order], prepend=-1))]
    i, j, top = units.document[sides[starts]], units.document[others[starts]], values[starts]
    np.add.at(covered, (i, j), top)
    np.add.at(strong, (i, j), top >= 0.5)
    ranked = np.lexsort((-top, j, i))
    pairs = i[ranked].astype(np.int64) * d + j[ranked]
    begins = np.flatnonzero(np.diff(pairs, prepend=-1))
    rank = np.arange(len(pairs)) - np.repeat(begins, np.diff([*begins, len(pairs)]))
    chosen = ranked[rank < 3]
    np.add.at(best, (i[chosen], j[chosen]), top[chosen] / 3)
    covered /= np.maximum(np.diff(units.starts), 1)[:, None]
    return covered, strong, best


def expected_tellings(odds: np.ndarray) -> np.ndarray:
    """(d, d): how many documents one expects to tell the event of document i or j, the mean of the two, at least 1."""
    each = 1 + odds.sum(axis=1) - np.diag(odds)
    return (each[:, None] + each[None, :]) / 2


def join_stories(
    documents: int, first: np.ndarray, second: np.ndarray, chance: np.ndarray, least: float = 0.5
) -> list[int]:
    """The story of each document, by a number.

    Correlation clustering (Bansal, Blum and Chawla 2004): the partition with the greatest sum of log-odds inside its
    parts, approached by joining, again and again, the two parts with the greatest mean log-odds while it is above
    that of `least`. Documents of no pair stay alone.
    """
    bar = float(log_odds(np.array(least)))
    odds = np.full((documents, documents), -7.0)
    odds[first, second] = odds[second, first] = log_odds(chance) - bar
    parts = [[i] for i in range(documents)]
    while len(parts) > 1:
        gains = [
            (float(np.mean(odds[np.ix_(a, b)])), -x, -y)
            for x, a in enumerate(parts)
            for y, b in enumerate(parts)
            if x < y
        ]
        gain, x, y = max(gains)
        if not gain > 0:
            break
        parts[-x] = sorted(parts[-x] + parts[-y])
        del parts[-y]
    label = [0] * documents
    for number, part in enumerate(sorted(parts)):
        for document in part:
            label[document] = number
    return label


@dataclass(frozen=True)
class Judged:
    """The stories of d documents. label: story of each document. odds, covered, together: (d, d): probability that
    two tell one event, mean best probability of the units of the one told more fully, whether they are in one story."""

    label: list[int]
    odds: np.ndarray
    covered: np.ndarray
    together: np.ndarray
    pairs: list[DocumentPair]


def judge_documents(units: Units, tellings: Tellings, models: Models, settings: Alignment) -> Judged:
    """Stories of the documents, and the verdict on every pair with the numbers it rests on."""
    d = len(units.documents)
    chance = probability(models.telling, tellings.table)
    odds, covered = np.zeros((d, d)), np.zeros((d, d))
    for values, matrix in ((chance, odds), (tellings.covered.max(axis=1), covered)):
        matrix[tellings.first, tellings.second] = matrix[tellings.second, tellings.first] = values
    label = join_stories(d, tellings.first, tellings.second, chance, settings.min_story)
    together = np.equal.outer(label, label)
    opinion = np.array([opinionated(units.texts[units.of(i)]) for i in range(d)])
    pairs = [
        DocumentPair(
            a=units.documents[a],
            b=units.documents[b],
            verdict=verdict(
                bool(together[a, b]),
                dict(zip(TELLING, row.tolist(), strict=True)),
                bool(opinion[[a, b]].max() >= settings.opinion),
            ),
            probability=round(float(p), 4),
            reasons={name: round(float(x), 4) for name, x in zip(TELLING, row, strict=True)},
        )
        for a, b, p, row in zip(tellings.first.tolist(), tellings.second.tolist(), chance, tellings.table, strict=True)
    ]
    return Judged(label, odds, covered, together, pairs)


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
