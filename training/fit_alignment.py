"""Fits the aligner's models on the development sets, cross-validated by topic and story, and writes them.

    fit_alignment.py GOLD_FOLDER [--scorer network|logistic] [--vectors FILE]

GOLD_FOLDER holds dev/ and stories/; SEEDS, the hand-aligned pair. Vectors are kept in --vectors so that a second run
is quick. Writes pipeline/alignment/models/<scorer>/*.json.
"""

import argparse
import datetime
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from development_folders import ENCODER, FOLDS, fold_of, load_folders
from network import fit_network
from reader import fit_reader
from sklearn.linear_model import LogisticRegression

from pipeline.alignment.candidates import find_candidates
from pipeline.alignment.company import COMPANY, company_features
from pipeline.alignment.features import FEATURES, pair_features
from pipeline.alignment.lexicon import read_lexicon
from pipeline.alignment.reader import DOUBTFUL, Reader, second_opinion
from pipeline.alignment.scoring import REACH, Logistic, Model, probability
from pipeline.alignment.standing import STANDING, standing_features
from pipeline.alignment.stories import expected_tellings, join_stories, settled
from pipeline.alignment.support import SUPPORT, support_features
from pipeline.alignment.tellings import TELLING, compare_tellings
from pipeline.alignment.units import take_part
from pipeline.alignment.views import single_views, with_nearness
from pipeline.settings import Alignment
from pipeline.stages.align import days_of

MODELS = Path(__file__).parent.parent / "pipeline" / "alignment" / "models"
# What a set counts in the fit, all its positive pairs together. The claim decides, so the stories weigh most.
WEIGHTS = {
    "story": 3.0,
    "story-part": 2.0,
    "written": 5.0,
    "written-part": 3.0,
    "seeds": 0.6,
    "ecbplus": 3.0,
    "ecbplus-part": 0.5,
    "superpal": 3.0,
    "mrpc": 5.0,
    "onestop-kept": 0.3,
    "onestop-shuffled": 0.5,
    "bible-kept": 0.2,
    "bible-shuffled": 0.2,
    "apart": 0.5,
}
TELLING_WEIGHTS = dict.fromkeys(WEIGHTS, 0.03) | {
    "ecbplus": 1.0,
    "ecbplus-part": 0.3,
    "story": 1.0,
    "story-part": 1.0,
    "written": 2.0,
    "written-part": 1.5,
    "seeds": 1.0,
    "superpal": 0.15,
    "apart": 3.0,
    "pile": 3.0,
}
# Of the support, what the networks for a link do not see: they do no better with it.
UNSEEN = ("event", "event_rival_least", "event_rival_most")
# of the pairs that are no link in the large sets, one in so many is fitted, weighing as much more
THINNED = {
    **{"mrpc": 8, "onestop-kept": 8, "onestop-shuffled": 8, "story-part": 4, "written": 3, "written-part": 8},
    **{"ecbplus": 3, "ecbplus-part": 3, "apart": 2, "pile": 4},
}
# the sets that the second reader is fitted to, and of their doubtful pairs that are no link, one in so many
READ = {"story": 1, "written": 1, "superpal": 1, "mrpc": 1, "bible-shuffled": 1, "ecbplus": 6}


class Example:
    """The pairs of one folder with their evidence and labels: 1 a link, 0 none, -1 unknown."""

    def __init__(self, folder, vectors):
        settings = Alignment()
        self.folder, self.kind, self.fold = folder, folder.kind, folder.fold
        self.units = take_part(folder.sources, folder.segments, vectors)
        lexicon = read_lexicon(
            self.units.texts, self.units.pieces, settings.news_weight, self.units.originals, settings.bridge
        )
        views = single_views(self.units, lexicon)
        found = find_candidates(
            self.units,
            views.sentence,
            views.words,
            settings.nearest,
            settings.documents,
            settings.nearest_each,
            settings.crowd,
        )
        self.views = with_nearness(views, found.near_vectors, found.near_words)
        self.first, self.second = found.first, found.second
        alone, _ = pair_features(self.views, found.first, found.second)
        self.evidence = np.concatenate([alone, standing_features(self.units, found.first, found.second, alone)], axis=1)
        self.days = days_of(self.units.documents, folder.sources, folder.segments)
        self.label_pairs()

    def label_pairs(self) -> None:
        folder, units = self.folder, self.units
        place = {int(s): k for k, s in enumerate(units.segment)}
        size = [s.end - s.start for s in folder.segments]
        known: dict[tuple[int, int], tuple[float, bool]] = {}
        for link in folder.links:
            whole_a, whole_b = sum(size[i] for i in link.a), sum(size[j] for j in link.b)
            for i in link.a:
                for j in link.b:
                    if i not in place or j not in place:
                        continue
                    pair = (min(place[i], place[j]), max(place[i], place[j]))
                    enough = size[i] >= 0.3 * whole_a and size[j] >= 0.3 * whole_b
                    value = (1.0 if enough else -1.0, link.relation == "equivalent" and len(link.a) == len(link.b) == 1)
                    known[pair] = max(known.get(pair, (-2.0, False)), value)
        for i, j in folder.unclear:
            if i in place and j in place:
                pair = (min(place[i], place[j]), max(place[i], place[j]))
                known[pair] = max(known.get(pair, (-2.0, False)), (-1.0, False))
        pairs = list(zip(self.first.tolist(), self.second.tolist(), strict=True))
        self.label = np.array([known.get(pair, (0.0, False))[0] for pair in pairs])
        self.equivalent = np.array([known.get(pair, (0.0, False))[1] for pair in pairs], dtype=float)
        self.total = sum(value == 1 for value, _ in known.values())
        if folder.hub is not None:
            central = np.isin(units.segment, folder.hub)
            self.label[central[self.first] == central[self.second]] = -1
        if folder.judged is not None:
            judged = np.isin(units.segment, folder.judged)
            self.label[~(judged[self.first] & judged[self.second])] = -1
        if folder.kind.startswith("onestop"):
            unlike = self.evidence[:, FEATURES.index("covered_most")] < 0.55
            self.label[(self.label == 1) & unlike] = -1
        if folder.kind == "seeds":
            names = [document[:3] for document in units.documents]
            unknown = np.array(
                [
                    {names[a], names[b]} in ({"000", "001"}, {"000", "002"})
                    for a, b in zip(units.document[self.first], units.document[self.second], strict=True)
                ]
            )
            self.label[unknown] = -1

    def same_story(self) -> np.ndarray:
        names, story = self.units.documents, self.folder.story_of
        return np.array(
            [
                not story or story[names[a]] == story[names[b]]
                for a, b in zip(self.tellings.first, self.tellings.second, strict=True)
            ],
            dtype=float,
        )


def fit_logistic(
    names: tuple[str, ...], table: np.ndarray, label: np.ndarray, weight: np.ndarray, strength: float, products: int
) -> Logistic:
    """A logistic model of the rows, standardised; `strength` is the inverse of the ridge penalty; the products of the
    first `products` features are features too."""
    mean = np.average(table, axis=0, weights=weight)
    deviation = np.maximum(np.sqrt(np.average((table - mean) ** 2, axis=0, weights=weight)), 1e-3)
    z = np.clip((table - mean) / deviation, -REACH, REACH)
    labels = list(names)
    if products:
        i, j = np.triu_indices(products)
        z = np.concatenate([z, z[:, i] * z[:, j]], axis=1)
        labels += [f"{names[a]}*{names[b]}" for a, b in zip(i, j, strict=True)]
    fitted = LogisticRegression(C=strength, solver="newton-cholesky", max_iter=50).fit(z, label, sample_weight=weight)
    weights = {name: round(float(w), 4) for name, w in zip(labels, fitted.coef_[0], strict=True)}
    return Logistic(
        list(names),
        [round(float(x), 5) for x in mean],
        [round(float(x), 5) for x in deviation],
        round(float(fitted.intercept_[0]), 4),
        weights,
    )


def set_weights(examples: list[Example], labels: list[np.ndarray], of: dict[str, float]) -> list[np.ndarray]:
    counted: dict[str, float] = {}
    positives: dict[str, float] = {}
    for example, label in zip(examples, labels, strict=True):
        positives[example.kind] = positives.get(example.kind, 0) + float((label == 1).sum())
        counted[example.kind] = counted.get(example.kind, 0) + float((label >= 0).sum())
    for kind, rows in counted.items():
        if not positives[kind]:
            positives[kind] = rows
    return [
        np.full(len(label), 1000 * of[e.kind] / max(1.0, positives[e.kind]))
        for e, label in zip(examples, labels, strict=True)
    ]


Fitter = Callable[[tuple[str, ...], np.ndarray, np.ndarray, np.ndarray], Model]


def cross_fit(examples, tables, columns, labels, weights, names, fit: Fitter):
    """Out-of-fold probabilities, the models of the folds, and the model of all. columns: what the columns of the tables
    are; names: those that the models see."""
    seen = [columns.index(name) for name in names]

    def of(chosen):
        rows = []
        for e, t, y, w in zip(examples, tables, labels, weights, strict=True):
            if chosen(e):
                one_in = THINNED.get(e.kind, 1) if len(y) > 200 else 1
                kept = (y > 0) | ((y == 0) & (np.arange(len(y)) % one_in == 0))
                rows.append((t[kept][:, seen], y[kept], np.where(y[kept] == 0, one_in, 1) * w[kept]))
        return fit(names, *(np.concatenate(part) for part in zip(*rows, strict=True)))

    models = [of(lambda e, f=f: fold_of(e.fold) != f) for f in range(FOLDS)]
    return (
        [probability(models[fold_of(e.fold)], t, columns) for e, t in zip(examples, tables, strict=True)],
        models,
        of(lambda e: True),
    )


def cross_read(
    examples: list[Example], chance: list[np.ndarray], weights: list[np.ndarray]
) -> tuple[list[np.ndarray], list[Reader], Reader]:
    """Out-of-fold probabilities once a second reader has looked at the pairs, the readers of the folds, and the reader
    of all."""
    known: dict[str, int] = {}
    pieces, rarity, rows = [], [], []
    for e, p, w in zip(examples, chance, weights, strict=True):
        one_in = READ.get(e.kind)
        if one_in is None:
            continue
        wanted = (e.label > 0) | ((e.label == 0) & (p >= DOUBTFUL) & (np.arange(len(p)) % one_in == 0))
        for k in np.flatnonzero(wanted).tolist():
            pair = []
            for i in (int(e.first[k]), int(e.second[k])):
                if e.units.texts[i] not in known:
                    known[e.units.texts[i]] = len(pieces)
                    pieces.append(e.views.pieces[i])
                    rarity.append(e.views.piece_weights[i])
                pair.append(known[e.units.texts[i]])
            rows.append((*pair, e.label[k], w[k] * (one_in if e.label[k] == 0 else 1), fold_of(e.fold)))
    first, second, label, weight, fold = (np.array(column) for column in zip(*rows, strict=True))

    def of(chosen: np.ndarray) -> Reader:
        return fit_reader(pieces, rarity, first[chosen], second[chosen], label[chosen], weight[chosen], ENCODER)

    readers = [of(fold != f) for f in range(FOLDS)]
    told = [
        second_opinion(readers[fold_of(e.fold)], e.views, e.first, e.second, p)
        for e, p in zip(examples, chance, strict=True)
    ]
    return told, readers, of(np.full(len(fold), True))


def average_precision(label: np.ndarray, score: np.ndarray, total: int) -> float:
    order = np.argsort(-score, kind="stable")
    hits = np.cumsum(label[order])
    return float((label[order] * hits / np.arange(1, len(hits) + 1)).sum() / max(1, total))


def calibration_error(label: np.ndarray, score: np.ndarray) -> float:
    bins = np.minimum((score * 10).astype(int), 9)
    return float(
        sum(
            float((bins == b).mean()) * abs(score[bins == b].mean() - label[bins == b].mean())
            for b in set(bins.tolist())
        )
    )


def figures(examples, labels, scores, totals) -> dict[str, dict[str, float]]:
    found = {}
    for kind in sorted({e.kind for e in examples}):
        chosen = [k for k, e in enumerate(examples) if e.kind == kind]
        y = np.concatenate([labels[k][labels[k] >= 0] for k in chosen])
        p = np.concatenate([scores[k][labels[k] >= 0] for k in chosen])
        total = int(sum(totals[k] for k in chosen))
        at = p >= 0.5
        found[kind] = {
            "pairs": len(y),
            "links": int(total),
            "average_precision": round(average_precision(y, p, total), 4),
            "f1_at_half": round(2 * float(y[at].sum()) / max(1, int(at.sum()) + total), 4),
            "calibration_error": round(calibration_error(y, p), 4),
        }
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--seeds", type=Path, default=Path(__file__).parent.parent / "seeds")
    parser.add_argument("--vectors", type=Path, default=None)
    parser.add_argument("--scorer", choices=["network", "logistic"], default="network")
    parser.add_argument(
        "--fold-models", type=Path, default=None, help="where to write the models of the folds, for benchmarks"
    )
    given = parser.parse_args()
    examples = [
        Example(folder, vectors) for folder, vectors in load_folders(given.gold, given.seeds, given.vectors, True)
    ]
    print(f"{len(examples)} folders, {sum(len(e.label) for e in examples)} pairs", file=sys.stderr)
    models = fit_all(examples, given.scorer)
    if given.fold_models is not None:
        folds = [{name: made[fold] for name, made in models.items()} for fold in range(FOLDS)]
        given.fold_models.write_bytes(msgspec.json.encode(folds))


def logistic(strength: float, products: int = 0) -> Fitter:
    return partial(fit_logistic, strength=strength, products=products)


Folds = dict[str, list[Any]]  # the models of the folds, by what they judge


def fit_all(examples: list[Example], scorer: str, write: bool = True) -> Folds:
    """Fit every model of a scorer and write it, if asked, with what it reached out of its fold."""
    claim, event, folds = fit_pairs(examples, scorer, write)
    for e, p, q in zip(examples, claim, event, strict=True):
        e.tellings = compare_tellings(e.units, e.views, e.first, e.second, p, q, e.evidence, e.days)
    chance, of_documents = fit_documents(examples, scorer, write)
    return folds | of_documents | fit_links(examples, claim, event, chance, scorer, write)


def fit_pairs(examples: list[Example], scorer: str, write: bool) -> tuple[list[np.ndarray], list[np.ndarray], Folds]:
    """Out-of-fold probabilities of one claim and of one event, and the models of the folds. Piles are judged by what
    the other folders taught."""
    told = [e for e in examples if e.kind != "pile"]
    labels, totals = [e.label for e in told], [e.total for e in told]
    evidence, seen = [e.evidence for e in told], FEATURES + STANDING
    network = scorer == "network"
    fit: Fitter = fit_network if network else logistic(0.01, len(FEATURES))
    names = seen if network else FEATURES
    weights = set_weights(told, labels, WEIGHTS | {"ecbplus": 0.1, "ecbplus-part": 0.02})
    alone, claim_folds, claim_model = cross_fit(told, evidence, seen, labels, weights, names, fit)
    claim, readers, reader = cross_read(told, alone, weights) if network else (alone, None, None)
    event_weights = set_weights(told, labels, dict.fromkeys(WEIGHTS, 0.02) | {"ecbplus": 3.0, "ecbplus-part": 0.5})
    event, event_folds, event_model = cross_fit(told, evidence, seen, labels, event_weights, names, fit)
    publish(scorer, "claim", claim_model, figures(told, labels, alone, totals), WEIGHTS, write)
    publish(scorer, "event", event_model, figures(told, labels, event, totals), WEIGHTS, write)
    folds: Folds = {"claim": claim_folds, "event": event_folds}
    if readers is not None:  # its figures are those of the claim, both together
        read = {name: WEIGHTS[name] for name in READ}
        publish(scorer, "reader", reader, figures(told, labels, claim, totals), read, write)
        folds["reader"] = readers
    known = {id(e): (p, q) for e, p, q in zip(told, claim, event, strict=True)}
    for e in examples:
        if e.kind == "pile":
            fold = fold_of(e.fold)
            p, q = (probability(models[fold], e.evidence, seen) for models in (claim_folds, event_folds))
            if readers is not None:
                p = second_opinion(readers[fold], e.views, e.first, e.second, p)
            known[id(e)] = p, q
    return [known[id(e)][0] for e in examples], [known[id(e)][1] for e in examples], folds


def fit_documents(examples: list[Example], scorer: str, write: bool) -> tuple[list[np.ndarray], Folds]:
    """Out-of-fold probabilities that two documents tell one event, by themselves and, by networks, in their company."""
    same = [e.same_story() for e in examples]
    totals = [int(y.sum()) for y in same]
    weights = set_weights(examples, same, TELLING_WEIGHTS)
    tables = [e.tellings.table for e in examples]
    fit: Fitter = fit_network if scorer == "network" else logistic(0.03)
    chance, telling_folds, telling = cross_fit(examples, tables, TELLING, same, weights, TELLING, fit)
    publish(scorer, "telling", telling, figures(examples, same, chance, totals), TELLING_WEIGHTS, write)
    folds: Folds = {"telling": telling_folds}
    if scorer == "network":
        beside = [company_features(e.units, e.tellings, c) for e, c in zip(examples, chance, strict=True)]
        chance, folds["company"], company = cross_fit(examples, beside, COMPANY, same, weights, COMPANY, fit)
        publish(scorer, "company", company, figures(examples, same, chance, totals), TELLING_WEIGHTS, write)
    return chance, folds


def fit_links(
    examples: list[Example],
    claim: list[np.ndarray],
    event: list[np.ndarray],
    chance: list[np.ndarray],
    scorer: str,
    write: bool,
) -> Folds:
    """The models of the folds for links and for what they are, given the probabilities of pairs and of documents."""
    told = [(e, p, q, c) for e, p, q, c in zip(examples, claim, event, chance, strict=True) if e.kind != "pile"]
    tables, gated = [], []
    for e, p, q, c in told:
        d = len(e.units.documents)
        story, covered = np.zeros((d, d)), np.zeros((d, d))
        for values, matrix in ((c, story), (e.tellings.covered.max(axis=1), covered)):
            matrix[e.tellings.first, e.tellings.second] = matrix[e.tellings.second, e.tellings.first] = values
        joined = np.array(join_stories(d, e.tellings.first, e.tellings.second, c, Alignment().min_story))
        a, b = e.units.document[e.first], e.units.document[e.second]
        sure, tellings = settled(story, joined.tolist())[a, b], expected_tellings(story)[a, b]
        support = support_features(e.units, e.first, e.second, p, q, sure, tellings, covered[a, b])
        tables.append(np.concatenate([support, e.evidence], axis=1))
        if e.kind == "seeds":  # the models of all know its stories; those of the folds, without it, take them for one
            joined = np.array([e.folder.story_of[name] for name in e.units.documents])
        gated.append(np.where(joined[a] == joined[b], e.label, -1))
    told = [e for e, *_ in told]
    seen = FEATURES + STANDING
    network = scorer == "network"
    fit: Fitter = fit_network if network else logistic(0.003, len(SUPPORT))
    names = tuple(n for n in SUPPORT if n not in UNSEEN) + seen if network else SUPPORT + FEATURES
    weights = set_weights(told, gated, WEIGHTS)
    score, link_folds, link = cross_fit(told, tables, SUPPORT + seen, gated, weights, names, fit)
    publish(scorer, "link", link, figures(told, gated, score, [e.total for e in told]), WEIGHTS, write)
    labels = [np.where((e.label == 1) & ~np.char.startswith(e.kind, "onestop"), e.equivalent, -1) for e in told]
    weights = set_weights(told, [np.where(y >= 0, 1, 0) for y in labels], WEIGHTS)
    evidence = [e.evidence for e in told]
    kinds, relation_folds, relation = cross_fit(told, evidence, seen, labels, weights, FEATURES, logistic(0.03))
    equals = [int((y == 1).sum()) for y in labels]
    publish(scorer, "relation", relation, figures(told, labels, kinds, equals), WEIGHTS, write)
    return {"link": link_folds, "relation": relation_folds}


def publish(scorer: str, name: str, model: Model | Reader, reached: dict, weights: dict, write: bool) -> None:
    """Print what a model reached, and write it with its record."""
    print(name, file=sys.stderr)
    for kind, row in reached.items():
        print(f"  {kind:18s}", "  ".join(f"{k} {v}" for k, v in row.items()), file=sys.stderr, flush=True)
    if write:
        record = {
            "date": datetime.date.today().isoformat(),
            "by": "training/fit_alignment.py",
            "folds": FOLDS,
            "weights_of_sets": weights,
            "cross_validated": reached,
        }
        write_model(MODELS / scorer / f"{name}.json", msgspec.structs.replace(model, fitted=record))


def write_model(path: Path, model: Model | Reader) -> None:
    """One line a field, so that it can be read and compared."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [f" {json.dumps(name)}: {json.dumps(value)}" for name, value in msgspec.to_builtins(model).items()]
    path.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
