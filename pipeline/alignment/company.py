"""What the company that two documents keep says of them: each is laid beside those that the other likely goes with.

A commentary may share little with any one version of a story and yet most of what it says with all of them together; a
look-alike is near one version and far from the rest. Two documents by themselves cannot show that (tellings.py); given
a first judgement on all pairs, this is the evidence for a second (stacked generalisation, Wolpert 1992).
"""

import numpy as np

from pipeline.alignment.scoring import log_odds
from pipeline.alignment.tellings import LEAD, Tellings
from pipeline.alignment.units import Units

COVERED = ("covered", "lead_covered", "event_covered", "event_lead_covered")
COMPANY = (
    "company_alone",  # log-odds that the two tell one event, by themselves
    "company_toward_least",  # mean log-odds of one with those that the other goes with, weighed by how likely it does
    "company_toward_most",
    "company_size_least",  # documents that one is expected to go with, the other left out
    "company_size_most",
    "company_chain",  # best chain over a third document: the weaker probability of its two steps
    "company_contrary_least",  # greatest probability that a third document goes with one and not with the other
    "company_contrary_most",
    "company_rival_least",  # greatest probability of one with a document other than these two
    "company_rival_most",
    # mean best probability of the units of one, or of its first LEAD, in the other and all that go with it, these
    # counting by the probability that they do; of one claim and of one event
    *(f"company_{name}_{side}" for name in COVERED for side in ("least", "most")),
    "company_documents",  # log of the documents that are compared
)
NEIGHBOUR = 0.02  # probability from which a document counts as company
FEW = 0.3  # what probabilities count in a mean at least


def company_features(units: Units, tellings: Tellings, chance: np.ndarray) -> np.ndarray:
    """COMPANY of p pairs of documents: float32 (p, len(COMPANY)). chance: their probabilities by themselves, (p,)."""
    d = len(units.documents)
    pair = tellings.first, tellings.second
    goes = np.zeros((d, d))  # (i, j) probability that two documents tell one event
    goes[pair] = goes[pair[::-1]] = chance
    goes[goes < NEIGHBOUR] = 0
    known = np.zeros((d, d))
    known[pair] = known[pair[::-1]] = log_odds(chance)
    others = goes.sum(axis=1)[None, :] - goes  # (i, j) what j is expected to go with, i left out
    one_way = {
        "toward": (known @ goes) / (others + FEW),
        "size": others,
        "contrary": contrary(goes),
        "rival": rival(goes),
    }
    sizes = np.diff(units.starts)
    shares = 1 / np.maximum(sizes, 1)[units.document]
    in_lead = (units.place < LEAD) / np.clip(sizes, 1, LEAD)[units.document]
    for name, best in (("", tellings.by_claim), ("event_", tellings.by_event)):
        one_way[f"{name}covered"], one_way[f"{name}lead_covered"] = (
            covered_by_company(units, best, goes, weights) for weights in (shares, in_lead)
        )
    columns = {"company_alone": known[pair], "company_chain": chain(goes)[pair]}
    for name, matrix in one_way.items():
        columns[f"company_{name}_least"] = np.minimum(matrix[pair], matrix.T[pair])
        columns[f"company_{name}_most"] = np.maximum(matrix[pair], matrix.T[pair])
    columns["company_documents"] = np.full(len(chance), np.log(max(1, len(np.unique(pair)))))
    return np.column_stack([columns[name] for name in COMPANY]).astype(np.float32)


def chain(goes: np.ndarray) -> np.ndarray:
    """(d, d): over the best third document k, the lesser of goes[i, k] and goes[k, j]."""
    found = np.zeros_like(goes)
    for row in goes:
        near = np.flatnonzero(row)
        block = np.ix_(near, near)
        found[block] = np.maximum(found[block], np.minimum.outer(row[near], row[near]))
    return found


def contrary(goes: np.ndarray) -> np.ndarray:
    """(d, d): over the worst third document k, goes[i, k] times what is missing of goes[j, k]."""
    missing = 1 - goes
    np.fill_diagonal(missing, 0)
    found = np.zeros_like(goes)
    for k, row in enumerate(goes):
        near = np.flatnonzero(row)
        found[near] = np.maximum(found[near], np.outer(row[near], missing[:, k]))
    return found


def rival(goes: np.ndarray) -> np.ndarray:
    """(d, d): greatest probability of document i with another than j."""
    if len(goes) < 3:
        return np.zeros_like(goes)
    best = goes.argmax(axis=1)
    ordered = np.sort(goes, axis=1)
    found = np.repeat(ordered[:, -1:], len(goes), axis=1)
    found[np.arange(len(goes)), best] = ordered[:, -2]
    return found


def covered_by_company(
    units: Units, best: tuple[np.ndarray, np.ndarray, np.ndarray], goes: np.ndarray, weights: np.ndarray
) -> np.ndarray:
    """(d, d): how far the units of document i, by their weights, are matched in j and its company.

    best: units, other documents, and the best probability of the unit in that document.
    """
    d = len(goes)
    unit, other, chance = best
    order = np.argsort(other, kind="stable")
    unit, chance = unit[order], chance[order]
    starts = np.searchsorted(other[order], np.arange(d + 1))
    found = np.zeros((d, d))
    for j in range(d):
        top = np.zeros(len(units))
        for k in [j, *np.flatnonzero(goes[j]).tolist()]:
            own = unit[starts[k] : starts[k + 1]]  # each unit once
            share = 1.0 if k == j else goes[j, k]
            top[own] = np.maximum(top[own], share * chance[starts[k] : starts[k + 1]])
        found[:, j] = np.bincount(units.document, top * weights, minlength=d)
    return found
