"""How well crossread aligns, beside plain baselines on the same vectors: the table of docs/quality.md.

    alignment.py GOLD_FOLDER [--vectors FILE] [--fold-models FILE] [--sets NAME …]
    alignment.py --test [--vectors FILE]

Documents go in, links come out: nothing but the aligner's own entry point is used. With --fold-models (written by
training/fit_alignment.py) each folder is aligned by the models that were fitted without its topic or story:
cross-validated figures. Without, by the shipped models, which have seen the development sets. --test: the stories of
training/data/stories that are held back, which no model was fitted to, by the shipped models.
"""

import argparse
import hashlib
import sys
from collections import defaultdict
from pathlib import Path

import msgspec
import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "training"))

from development_folders import fold_of, load_folders, load_test
from development_sets import Folder, renamed

from pipeline.alignment.lexicon import read_lexicon, unit_length
from pipeline.alignment.scoring import Models
from pipeline.alignment.units import take_part
from pipeline.evaluation.metrics import Scored, Wanted, calibration_error, figures, interval, is_right
from pipeline.records import Vectors
from pipeline.settings import Alignment
from pipeline.stages.align import align

STORIES = {"story": "authored stories", "written": "written stories"}  # as docs/quality.md calls them
LOW = 0.05  # the least probability that counts in figures of stories and in calibration
ALL = 0.002  # the same of average precision on the public sets, whose baselines rank every pair


def pair_table(folder: Folder, vectors: Vectors, models: Models | None):
    """Every link at ALL or more as (score, indices of a, indices of b, relation), and the stage's whole result."""
    aligned = align(
        folder.sources, folder.segments, vectors, msgspec.structs.replace(Alignment(), min_score=ALL), models
    )
    index = {segment.id: i for i, segment in enumerate(folder.segments)}
    return [
        (x.score, tuple(index[s] for s in x.a), tuple(index[s] for s in x.b), x.relation) for x in aligned.links
    ], aligned


def baselines(folder: Folder, vectors: Vectors) -> dict[str, dict[tuple[int, int], float]]:
    """Pairs of segments with the score that each plain aligner gives them."""
    units = take_part(folder.sources, folder.segments, vectors)
    lexicon = read_lexicon(units.texts, units.pieces, 1e-9)
    cosine = units.vectors @ units.vectors.T
    tfidf = np.asarray((unit_length(lexicon.words) @ lexicon.words.T).todense())
    other = units.document[:, None] != units.document[None, :]
    upper = np.triu(other)
    found: dict[str, dict[tuple[int, int], float]] = {}

    def keep(name: str, matrix: np.ndarray, mask: np.ndarray) -> None:
        rows, columns = np.nonzero(mask)
        found[name] = {
            (int(units.segment[i]), int(units.segment[j])): float(matrix[i, j])
            for i, j in zip(rows, columns, strict=True)
        }

    keep("cosine", cosine, upper)
    keep("word TF-IDF", tfidf, upper)
    margin, mutual, optimal = np.zeros_like(cosine), np.zeros_like(upper), np.zeros_like(upper)
    for a in range(len(units.documents)):
        for b in range(a + 1, len(units.documents)):
            block = cosine[units.of(a), units.of(b)]
            if not block.size:
                continue
            k = min(4, *block.shape)
            near_a = np.sort(block, axis=1)[:, -k:].mean(axis=1)
            near_b = np.sort(block, axis=0)[-k:].mean(axis=0)
            ratio = block / np.maximum((near_a[:, None] + near_b[None, :]) / 2, 1e-6)
            margin[units.of(a), units.of(b)] = ratio
            best = (ratio == ratio.max(axis=1, keepdims=True)) & (ratio == ratio.max(axis=0, keepdims=True))
            mutual[units.of(a), units.of(b)] = best
            optimal[units.of(a), units.of(b)] = assigned(ratio)
    keep("margin ratio", margin, upper)
    keep("mutual nearest, margin", margin, mutual & upper)
    keep("Hungarian", margin, optimal & upper)
    return found


def assigned(block: np.ndarray) -> np.ndarray:
    from scipy.optimize import linear_sum_assignment

    mask = np.zeros(block.shape, dtype=bool)
    mask[linear_sum_assignment(-block)] = True
    return mask


class Ranking:
    """Pairs of one set, pooled over its folders: (score, right), with how many there are to find."""

    def __init__(self) -> None:
        self.rows: list[tuple[float, bool]] = []
        self.total = 0
        self.by_fold: dict[str, tuple[list[tuple[float, bool]], int]] = {}

    def add(self, fold: str, rows: list[tuple[float, bool]], total: int) -> None:
        self.rows += rows
        self.total += total
        old, count = self.by_fold.get(fold, ([], 0))
        self.by_fold[fold] = (old + rows, count + total)

    def average_precision(self) -> float:
        return average_precision(self.rows, self.total)

    def best_f1(self) -> float:
        right = np.cumsum([ok for _, ok in sorted(self.rows, key=lambda row: -row[0])])
        return float((2 * right / (np.arange(1, len(right) + 1) + self.total)).max()) if len(right) else 0.0

    def f1(self, at: float = 0.5) -> float:
        kept = [ok for score, ok in self.rows if score >= at]
        return 2 * sum(kept) / max(1, len(kept) + self.total)

    def error(self, least: float = 0.0) -> float:
        rows = [row for row in self.rows if row[0] >= least]
        return calibration_error(np.array([s for s, _ in rows]), np.array([ok for _, ok in rows], dtype=float))


def average_precision(rows: list[tuple[float, bool]], total: int) -> float:
    right, sum_ = 0, 0.0
    for rank, (_, ok) in enumerate(sorted(rows, key=lambda row: -row[0]), 1):
        if ok:
            right += 1
            sum_ += right / rank
    return sum_ / max(1, total)


def pairs_of(folder: Folder, relation: str | None = None) -> set[tuple[int, int]]:
    return {
        (min(i, j), max(i, j))
        for link in folder.links
        if relation is None or link.relation == relation
        for i in link.a
        for j in link.b
    }


def segment_pairs(links) -> dict[tuple[int, int], float]:
    """Links as pairs of segments, each with the best score of a link that holds it."""
    found: dict[tuple[int, int], float] = {}
    for score, a, b, _ in links:
        for i in a:
            for j in b:
                found[min(i, j), max(i, j)] = max(score, found.get((min(i, j), max(i, j)), 0.0))
    return found


def judged_rows(
    folder: Folder, scored: dict[tuple[int, int], float], gold: set[tuple[int, int]]
) -> list[tuple[float, bool]]:
    judged = None if folder.judged is None else set(folder.judged)
    return [
        (score, pair in gold)
        for pair, score in ((tuple(sorted(p)), s) for p, s in scored.items())
        if (judged is None or (pair[0] in judged and pair[1] in judged))
        and (folder.hub is None or (pair[0] in folder.hub) != (pair[1] in folder.hub))
    ]


def covered_f1(folder: Folder, kept: set[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Right links, links, sentences that a right link reaches, sentences that have a partner (OneStop: rows of
    sentences)."""
    gold = pairs_of(folder)
    right = [pair for pair in kept if pair in gold]
    return len(right), len(kept), len({i for pair in right for i in pair}), len({i for pair in gold for i in pair})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="?")
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--seeds", type=Path, default=Path(__file__).parent.parent / "seeds")
    parser.add_argument("--vectors", type=Path, default=None)
    parser.add_argument("--fold-models", type=Path, default=None)
    parser.add_argument("--sets", nargs="*", default=None)
    parser.add_argument("--no-baselines", action="store_true")
    parser.add_argument(
        "--case", choices=["lower", "upper"], help="with every other document of a story in small letters or capitals"
    )
    parser.add_argument(
        "--copied", action="store_true", help="with a copy of each English document that lacks every fifth sentence"
    )
    given = parser.parse_args()
    folds = None
    if given.fold_models is not None:
        folds = msgspec.json.decode(given.fold_models.read_bytes(), type=list[Models])
    weak: dict[str, dict[str, Ranking]] = defaultdict(lambda: defaultdict(Ranking))
    strong: dict[str, dict[str, Ranking]] = defaultdict(lambda: defaultdict(Ranking))
    covered: dict[str, dict[str, list]] = defaultdict(lambda: defaultdict(list))
    strict: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    documents = defaultdict(Ranking)
    span_f1: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    elsewhere: dict[str, int] = defaultdict(int)
    calibration = []
    seeds_row, wrong = None, []
    if given.test == (given.gold is not None) or (given.test and given.fold_models):
        parser.error("either the folder of the gold or --test, and no models of folds with --test")
    folders = load_test(given.vectors) if given.test else load_folders(given.gold, given.seeds, given.vectors)
    for folder, vectors in folders:
        if given.sets and not any(folder.kind.startswith(s) for s in given.sets):
            continue
        models = folds[fold_of(folder.fold)] if folds is not None else None
        if given.case:
            folder = recased(folder, given.case)
        if given.copied:
            folder, vectors = copied(folder, vectors)
        links, aligned = pair_table(folder, vectors, models)
        scores = {"crossread": segment_pairs(links)}
        if not given.no_baselines and folder.kind not in (*STORIES, "seeds", "apart"):
            scores |= baselines(folder, vectors)
        gold, equivalent = pairs_of(folder), pairs_of(folder, "equivalent")
        for name, scored in scores.items():
            weak[folder.kind][name].add(folder.fold, judged_rows(folder, scored, gold), len(gold))
            if folder.kind == "ecbplus":
                strong[folder.kind][name].add(folder.fold, judged_rows(folder, scored, equivalent), len(equivalent))
            if folder.kind.startswith("onestop"):
                covered[folder.kind][name].append((folder, scored))
        if folder.kind.startswith("bible"):
            kept = {(a, b) for score, a, b, _ in links if score >= 0.5}
            wanted = {(tuple(sorted(x.a)), tuple(sorted(x.b))) for x in folder.links}
            strict[folder.kind].append((len(kept & wanted), len(kept), len(wanted)))
        if folder.kind == "apart":
            wrong = [sum(wrong) + sum(score >= 0.5 for score, *_ in links)]
        if folder.story_of:
            rows = [(p.probability, folder.story_of[p.a] == folder.story_of[p.b]) for p in aligned.document_pairs]
            documents[folder.kind].add(folder.fold, rows, sum(ok for _, ok in rows))
        if folder.kind in (*STORIES, "seeds"):
            by_pair = span_figures(folder, [link for link in links if link[0] >= LOW])
            for pair, (at_half, low, rows) in by_pair.items():
                if folder.kind == "seeds":
                    seeds_row = (at_half.f1, at_half.f1_plus, low.average_precision)
                else:
                    for name in kinds_of(pair, folder):
                        span_f1[folder.kind, name].append((at_half.f1_plus, low.average_precision))
                    print(
                        f"  {folder.name} {pair[0]}~{pair[1]} P {at_half.precision:.3f} R+ {at_half.recall_plus:.3f} "
                        f"F1+ {at_half.f1_plus:.3f} AP {low.average_precision:.3f}",
                        file=sys.stderr,
                    )
                calibration += rows
            if folder.kind in STORIES:
                elsewhere[folder.kind] += sum(
                    folder.story_of[folder.segments[a[0]].document] != folder.story_of[folder.segments[b[0]].document]
                    for score, a, b, _ in links
                    if score >= 0.5
                )
    print("| set | aligner | measure | value |\n|---|---|---|---|")
    for kind, rankings in weak.items():
        if kind not in (*STORIES, "seeds", "apart"):
            print_ranking(kind, rankings)
    print_ranking("ecbplus, gold of equivalent links", strong["ecbplus"])
    for kind, named in covered.items():
        for name, rows in named.items():
            note = "" if name == "crossread" else " at its best cut"
            row(kind, name, f"F1 over sentences{note}", f"{sentence_f1(rows, name == 'crossread'):.3f}")
    for kind, counts in strict.items():
        right, kept, wanted = np.sum(counts, axis=0)
        row(kind, "crossread", "strict F1 of beads", f"{2 * right / (kept + wanted):.3f}")
    for kind, ranking in documents.items():
        if ranking.total:
            row(f"same story, {kind}", "crossread", "AP", f"{ranking.average_precision():.3f}")
            row(f"same story, {kind}", "crossread", "F1 at .5", f"{ranking.f1():.3f}")
            row(f"same story, {kind}", "crossread", "calibration error", f"{ranking.error():.3f}")
    for (kind, name), rows in sorted(span_f1.items()):
        f1, precision = zip(*rows, strict=True)
        low, high = interval(f1)
        row(f"{STORIES[kind]}, {name}", "crossread", "mean F1+ at .5", f"{np.mean(f1):.3f} ({low:.3f}–{high:.3f})")
        row(f"{STORIES[kind]}, {name}", "crossread", "mean AP at .05", f"{np.mean(precision):.3f}")
    for kind, links in sorted(elsewhere.items()):
        row(f"{STORIES[kind]}, look-alikes", "crossread", "links at .5", str(links))
    if calibration:
        error = calibration_error(
            np.array([s for s, _ in calibration]), np.array([r for _, r in calibration], dtype=float)
        )
        row("stories and seeds", "crossread", "calibration error", f"{error:.3f}")
    if seeds_row:
        for measure, value in zip(("F1 at .5", "F1+ at .5", "AP at .05"), seeds_row, strict=True):
            row("khaberni_vs_rewrite", "crossread", measure, f"{value:.3f}")
    if wrong:
        row("unrelated documents", "crossread", "links at .5", str(wrong[0]))


def recased(folder: Folder, case: str) -> Folder:
    """The folder with the English of every other document in one case. The vectors stay: the encoder tells no case."""
    names = sorted({segment.document for segment in folder.segments if segment.language == "en"})
    chosen = set(names[::2])
    segments = [
        msgspec.structs.replace(s, text=getattr(s.text, case)()) if s.language == "en" and s.document in chosen else s
        for s in folder.segments
    ]
    return msgspec.structs.replace(folder, segments=segments)


def copied(folder: Folder, vectors: Vectors) -> tuple[Folder, Vectors]:
    """The folder with a copy of each English document beside it that lacks every fifth sentence, from the first on.
    Links of copies are judged by no gold."""
    sources, segments, rows = list(folder.sources), list(folder.segments), list(range(len(folder.segments)))
    for source in folder.sources:
        own = [i for i, s in enumerate(folder.segments) if s.document == source.id]
        if any(folder.segments[i].language != "en" for i in own):
            continue
        name = f"{source.id}-copy"
        digest = hashlib.sha256(name.encode()).hexdigest()
        other, pieces = renamed(folder, source.id, name)
        sources.append(msgspec.structs.replace(other, sha256=digest))
        kept = [k for k in range(len(own)) if k % 5]
        rows += [own[k] for k in kept]
        segments += [pieces[k] for k in kept]
    story_of = folder.story_of | {f"{name}-copy": story for name, story in folder.story_of.items()}
    more = Vectors(
        vectors.sentences[rows],
        [vectors.tokens[i] for i in rows],
        [vectors.pieces[i] for i in rows],
        vectors.encoder,
    )
    return msgspec.structs.replace(folder, sources=sources, segments=segments, story_of=story_of), more


def kinds_of(pair: tuple[str, str], folder: Folder) -> list[str]:
    """What kinds of pair two documents of a story are: what is hard differs."""
    if "ar" in {source.language for source in folder.sources if source.id in pair}:
        return ["Arabic pairs"]
    blog = any("blog" in name for name in pair)
    return ["English pairs", "English pairs with a blog" if blog else "English pairs without a blog"]


def row(*cells: str) -> None:
    print("| " + " | ".join(cells) + " |", flush=True)


def print_ranking(kind: str, rankings: dict[str, "Ranking"]) -> None:
    """AP with its interval over topics, F1 at the default threshold and at the best one, calibration."""
    for name, ranking in rankings.items():
        if not ranking.total:
            continue
        per_topic = [average_precision(*pair) for pair in ranking.by_fold.values()]
        low, high = interval(per_topic)
        row(
            kind,
            name,
            "AP (95 % of draws of topics, mean over them)",
            f"{ranking.average_precision():.3f} ({low:.3f}–{high:.3f})",
        )
        row(kind, name, "F1 at the best cut", f"{ranking.best_f1():.3f}")
        if name == "crossread":
            row(kind, name, "F1 at .5", f"{ranking.f1():.3f}")
            row(kind, name, "calibration error", f"{ranking.error(LOW):.3f}")


def sentence_f1(rows: list, own: bool) -> float:
    """F1 of the pairs kept and the sentences that have a partner: at .5, for baselines at the cut that suits them
    best."""
    values = np.array([score for _, scored in rows for score in scored.values() if score > 0])
    best = 0.0
    # dense where most scores are: a baseline must not lose for want of a cut that suits it
    shares = np.unique(np.concatenate([np.linspace(0, 1, 60), np.linspace(0.85, 1, 120)]))
    for cut in [0.5] if own else np.quantile(values, shares):
        sums = np.sum(
            [covered_f1(f, {tuple(sorted(p)) for p, s in scored.items() if s >= cut}) for f, scored in rows], axis=0
        )
        p, r = sums[0] / max(1, sums[1]), sums[2] / max(1, sums[3])
        best = max(best, 2 * p * r / max(1e-9, p + r))
    return best


def span_figures(folder: Folder, links):
    """Figures of each pair of documents that the gold joins: at .5, at LOW, and (score, right) rows."""
    segments = folder.segments

    def spans(indices: tuple[int, ...]):
        return tuple((segments[i].start, segments[i].end) for i in indices)

    predicted, wanted = defaultdict(list), defaultdict(list)
    for score, a, b, _ in links:
        a, b = sorted((a, b), key=lambda side: segments[side[0]].document)
        predicted[segments[a[0]].document, segments[b[0]].document].append(Scored(score, spans(a), spans(b)))
    for link in folder.links:
        a, b = sorted((link.a, link.b), key=lambda side: segments[side[0]].document)
        pair = (segments[a[0]].document, segments[b[0]].document)
        exact = link.spans if a == link.a else (link.spans[1], link.spans[0])
        wanted[pair].append(Wanted(link.relation, *exact))
    found = {}
    for pair, rows in wanted.items():
        strong = [x for x in predicted[pair] if x.score >= 0.5]
        found[pair] = (
            figures(strong, rows),
            figures(predicted[pair], rows),
            [(x.score, is_right(x, rows)) for x in predicted[pair]],
        )
    return found


if __name__ == "__main__":
    main()
