"""Fits the estimate of which document was written from which, on the stories, cross-validated, and writes it.

    fit_derivation.py GOLD_FOLDER --fold-models FILE [--vectors FILE]

The stories say by the names of their documents what was written from what: a rewrite, an update, a brief, a blog, an
Arabic site's version from the wire; a local report and a release from nothing else in the folder. Links are those of
the aligner's models of the folds, which fit_alignment.py writes.
"""

import argparse
import datetime
import re
from pathlib import Path

import msgspec
import numpy as np
from development_folders import FOLDS, fold_of, load_folders
from fit_alignment import MODELS, average_precision, calibration_error, fit_logistic, write_model

from pipeline.alignment.derivation import FROM, directions
from pipeline.alignment.scoring import Models, probability
from pipeline.settings import Alignment
from pipeline.stages.align import align, days_of

FOLLOWS = re.compile(r"rewrite|dense|page|site|update|brief|arabic$|blog|radio|ticker")
UNKNOWN = re.compile(r"release|column|other|live|urgent|wrap|report|analysis|older")  # may be written from the wire, or
# the wire from them
STRENGTH = 0.3


def label_of(earlier: str, later: str) -> int | None:
    """1: the later one was written from the earlier one; 0: it was not; None: it may have been."""
    if UNKNOWN.match(earlier) or UNKNOWN.match(later):
        return None
    return int(earlier.startswith("wire") and FOLLOWS.match(later) is not None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--seeds", type=Path, default=Path(__file__).parent.parent / "seeds")
    parser.add_argument("--vectors", type=Path, default=None)
    parser.add_argument("--fold-models", type=Path, required=True)
    given = parser.parse_args()
    folds = msgspec.json.decode(given.fold_models.read_bytes(), type=list[Models])
    table, label, fold, ways = [], [], [], []
    for folder, vectors in load_folders(given.gold, given.seeds, given.vectors):
        if folder.kind not in ("story", "written"):
            continue
        own = fold_of(folder.fold)
        found = align(folder.sources, folder.segments, vectors, Alignment(), folds[own])
        documents = sorted(source.id for source in folder.sources)
        events = sorted(set(folder.story_of.values()))
        stories = [events.index(folder.story_of[document]) for document in documents]
        days = days_of(documents, folder.sources, folder.segments)
        for pair, row in directions(documents, stories, days, folder.segments, found.links).items():
            known = label_of(*pair)
            if known is not None:
                table.append(row)
                label.append(known)
                fold.append(own)
                ways.append((folder.name, *pair))
    x, y, at = np.array(table), np.array(label, dtype=np.float64), np.array(fold)
    chance = np.zeros(len(y))
    for k in range(FOLDS):
        model = fit_logistic(FROM, x[at != k], y[at != k], np.ones(int((at != k).sum())), STRENGTH, 0)
        chance[at == k] = probability(model, x[at == k], FROM)
    of = dict(zip(ways, chance, strict=True))
    right = [of[w] > of[w[0], w[2], w[1]] for w, known in zip(ways, label, strict=True) if known]
    likely = chance >= 0.5
    reached = {
        "pairs": len(y),
        "derived": int(y.sum()),
        "average_precision": round(average_precision(y, chance, int(y.sum())), 3),
        "precision_at_half": round(float(y[likely].mean()), 3),
        "recall_at_half": round(float(y[likely].sum() / y.sum()), 3),
        "right_way_round": round(float(np.mean(right)), 3),
        "calibration_error": round(calibration_error(y, chance), 3),
    }
    print(reached)
    model = fit_logistic(FROM, x, y, np.ones(len(y)), STRENGTH, 0)
    record = {
        "date": datetime.date.today().isoformat(),
        "by": "training/fit_derivation.py",
        "folds": FOLDS,
        "cross_validated": reached,
    }
    write_model(MODELS / "derivation.json", msgspec.structs.replace(model, fitted=record))


if __name__ == "__main__":
    main()
