"""What speaks for two documents telling one event, taken by themselves: the evidence on every pair of documents."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from pipeline.alignment.features import FEATURES, shares
from pipeline.alignment.lexicon import normalised, unit_length
from pipeline.alignment.units import Units
from pipeline.alignment.views import Views

OF_PARTNERS = (
    "names_clash",
    "numbers_clash",
    "names_covered_most",
    "names_covered_least",
    "numbers_covered_most",
    "cosine_margin",
    "covered_most",
    "words",
)
FEWEST = 0.3  # what the probabilities of partners count in a mean at least
OWN = (
    "words",  # cosine of the documents' word vectors
    "characters",
    "vectors",  # cosine of the mean sentence vectors
    "covered_least",  # mean best probability, of one claim, of the units of the less covered document
    "covered_most",
    "best",  # mean of the three best probabilities
    "event_covered_least",  # the same of one event
    "event_covered_most",
    "event_best",
    "names_least",  # share of the rarity of its names that the other holds
    "names_most",
    "central_names_least",  # the same share, each name counting as often as the document says it
    "central_names_most",
    "lead_names_least",  # share of the names of the first LEAD units of one that the whole of the other holds
    "lead_names_most",
    "lead_words_least",  # the same of the rarity of their words
    "lead_words_most",
    "lead_covered_least",  # mean best probability, of one claim, of the first LEAD units of one in the other
    "lead_covered_most",
    "event_lead_covered_least",  # the same of one event
    "event_lead_covered_most",
    "lead_vectors",  # greatest cosine of one of the first LEAD units of each
    "numbers_most",
    "years_apart",  # between the latest years that both mention, at most 3
    "days_near",  # 1 where both are dated and at most NEAR days apart
    "days_far",  # log of the days between their dates, where they are further apart
    "size_ratio",  # units of the shorter to those of the longer
    *(f"partner_{name}" for name in OF_PARTNERS),  # mean over all units with their best partners, by probability
)
TELLING = OWN + tuple(f"{name}_above" for name in OWN)  # above the mean that the two have with all other documents
NEAR = 4  # days
LEAD = 3  # units
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True)
class Tellings:
    """All pairs of p documents with units: numbers of the documents, first < second, and TELLING as float32 (p, …).
    covered: (p, 2): mean best probability of the units of the first and of the second. by_claim, by_event: units, other
    documents, and the best probability that the unit has in that document, of one claim and of one event."""

    first: np.ndarray
    second: np.ndarray
    table: np.ndarray
    covered: np.ndarray
    by_claim: tuple[np.ndarray, np.ndarray, np.ndarray]
    by_event: tuple[np.ndarray, np.ndarray, np.ndarray]


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
    evidence: np.ndarray,
    days: np.ndarray,
    compared: np.ndarray | None = None,
) -> Tellings:
    """The evidence for every pair of documents, given the probabilities of the candidate pairs of units to make one
    claim and to tell of one event, and their evidence, whose first columns are FEATURES.

    days: the date of each document as a day number, NaN where it is not known. compared: of each document, whether it
    is looked at; None: all are.
    """
    from scipy.sparse import csr_matrix

    d, n = len(units.documents), len(units)
    member = csr_matrix((np.ones(n, np.float32), (units.document, np.arange(n))), shape=(d, n))
    weighted = csr_matrix((views.length, (units.document, np.arange(n))), shape=(d, n))
    sizes = np.diff(units.starts)
    filled = np.flatnonzero((sizes > 0) if compared is None else (sizes > 0) & compared)
    one, other = np.triu_indices(len(filled), 1)
    one, other = filled[one], filled[other]

    stems = damped(member @ views.stems)
    words = dense(unit_length(stems))
    characters = dense(unit_length((weighted @ views.characters).tocsr()))
    mean = normalised(weighted @ views.sentence)
    vectors = mean @ mean.T
    names_common, names_total = common_weight(member @ views.names, views.names)
    lead = csr_matrix(member.multiply(units.place[None, :] < LEAD))
    central_names, lead_names, lead_words = (
        held_share(part @ items, member @ items, items)
        for part, items in ((member, views.names), (lead, views.names), (lead, views.stems))
    )
    numbers_common, numbers_total = common_weight(member @ views.numbers, views.numbers)
    by_claim, by_event = (best_partners(units, first, second, chance) for chance in (claim, event))
    covered, best = best_matches(units, by_claim, claim)
    event_covered, event_best = best_matches(units, by_event, event)
    lead_covered, event_lead_covered = lead_matches(units, by_claim, claim), lead_matches(units, by_event, event)
    likely, of_partners = partner_sums(units, by_claim, claim, evidence)
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
        "best": (best[pair] + best.T[pair]) / 2,
        "event_best": (event_best[pair] + event_best.T[pair]) / 2,
        "names_least": names_least,
        "names_most": names_most,
        "lead_vectors": lead_vectors(units, views)[pair],
        "numbers_most": numbers_most,
        "years_apart": np.where(known, np.minimum(np.abs(years[one] - years[other]), 3), 0),
        "days_near": gap <= NEAR,
        "days_far": np.where(gap > NEAR, np.log1p(gap), 0),
        "size_ratio": np.minimum(sizes[one], sizes[other]) / np.maximum(sizes[one], sizes[other]),
    }
    either_way = {
        "covered": covered,
        "event_covered": event_covered,
        "central_names": central_names,
        "lead_names": lead_names,
        "lead_words": lead_words,
        "lead_covered": lead_covered,
        "event_lead_covered": event_lead_covered,
    }
    for name, matrix in either_way.items():
        columns[f"{name}_least"] = np.minimum(matrix[pair], matrix.T[pair])
        columns[f"{name}_most"] = np.maximum(matrix[pair], matrix.T[pair])
    columns |= {f"partner_{n}": of_partners[n][pair] / np.maximum(likely[pair], FEWEST) for n in OF_PARTNERS}
    own = np.column_stack([columns[name] for name in OWN]).astype(np.float32)
    table = np.concatenate([own, above_others(own, one, other, d)], axis=1)
    best_claim, best_event = (
        (unit, document, chance[row]) for (unit, document, row), chance in ((by_claim, claim), (by_event, event))
    )
    return Tellings(one, other, table, covered_pair, best_claim, best_event)


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


def held_share(part: Any, whole: Any, items: Any) -> np.ndarray:
    """(d, d): share of the items of a part of document i, weighed as `items` has them and as often as they are there,
    that document j holds; 0 where the part has none."""
    d = part.shape[0]
    if items.nnz == 0:
        return np.zeros((d, d))
    held = whole.tocsr().sign()
    total = np.asarray(part.sum(axis=1)).ravel()
    return dense_product(part.tocsr(), held) / np.maximum(total, 1e-9)[:, None]


def lead_vectors(units: Units, views: Views) -> np.ndarray:
    """(d, d): greatest cosine of the vectors of one of the first LEAD units of each of two documents."""
    d = len(units.documents)
    rows = np.flatnonzero(units.place < LEAD)
    cosine = views.sentence[rows] @ views.sentence[rows].T
    best = np.full((d, d), -1.0)
    np.maximum.at(best, (units.document[rows][:, None], units.document[rows][None, :]), cosine)
    return best


def dense_product(left: Any, right: Any) -> np.ndarray:
    return np.asarray((left @ right.T).todense())


Partners = tuple[np.ndarray, np.ndarray, np.ndarray]


def best_partners(units: Units, first: np.ndarray, second: np.ndarray, alone: np.ndarray) -> Partners:
    """The best partner of each unit in each other document: the unit, the other document, and the row of the pair."""
    sides, others = np.concatenate([first, second]), np.concatenate([second, first])
    groups = sides.astype(np.int64) * len(units.documents) + units.document[others]
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[order], prepend=-1))
    if not len(starts):
        return sides, units.document[others], sides
    likely = np.tile(alone, 2)[order]
    top = np.repeat(np.maximum.reduceat(likely, starts), np.diff(starts, append=len(order)))
    ranked = np.flatnonzero(likely == top)
    best = order[ranked[np.searchsorted(ranked, starts)]]  # of equals the first
    return sides[best], units.document[others[best]], best % len(first)


def partner_sums(
    units: Units, partners: Partners, alone: np.ndarray, evidence: np.ndarray
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """(d, d), symmetric: the probabilities of all units of two documents with their best partners, summed; and the
    FEATURES of OF_PARTNERS, weighted by them."""
    d = len(units.documents)
    own, j, row = partners
    i = units.document[own]

    def summed(values: np.ndarray) -> np.ndarray:
        total = np.zeros((d, d))
        np.add.at(total, (i, j), values)
        return total + total.T

    weight = alone[row]
    columns = {name: evidence[row, FEATURES.index(name)] for name in OF_PARTNERS}
    return summed(weight), {name: summed(weight * values) for name, values in columns.items()}


def best_matches(units: Units, partners: Partners, alone: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(d, d) each: mean over the units of document i of the best probability in document j; mean of the three best, or
    of all where it has fewer units."""
    d = len(units.documents)
    covered, best = np.zeros((d, d)), np.zeros((d, d))
    own, j, row = partners
    i, top = units.document[own], alone[row]
    np.add.at(covered, (i, j), top)
    ranked = np.lexsort((-top, j, i))
    pairs = i[ranked].astype(np.int64) * d + j[ranked]
    begins = np.flatnonzero(np.diff(pairs, prepend=-1))
    rank = np.arange(len(pairs)) - np.repeat(begins, np.diff(begins, append=len(pairs)))
    chosen = ranked[rank < 3]
    np.add.at(best, (i[chosen], j[chosen]), top[chosen])
    sizes = np.diff(units.starts)[:, None]
    best /= np.clip(sizes, 1, 3)
    covered /= np.maximum(sizes, 1)
    return covered, best


def lead_matches(units: Units, partners: Partners, alone: np.ndarray) -> np.ndarray:
    """(d, d): mean over the first LEAD units of document i of the best probability in document j."""
    d = len(units.documents)
    covered = np.zeros((d, d))
    own, j, row = partners
    first = units.place[own] < LEAD
    np.add.at(covered, (units.document[own[first]], j[first]), alone[row[first]])
    return covered / np.clip(np.diff(units.starts), 1, LEAD)[:, None]
