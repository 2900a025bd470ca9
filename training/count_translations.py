"""How Arabic words are translated, counted from parallel text: pipeline/alignment/glossary.tsv.gz.

    count_translations.py WORK

WORK/train.tsv (domain, source, weight, Arabic, English) is what prepare.py makes; sources.toml names the origin and
licence of every source. IBM model 1 (Brown et al. 1993) is trained in both directions by expectation maximisation;
what counts is the product of both posteriors, link by link (Liang, Taskar and Klein 2006), so that only words that
choose one another are kept. Each pair counts by its weight. The result holds, for every Arabic stem, the English stems
it is translated by with their probability in percent; a stem that is mostly written with a capital is a name and keeps
it.
"""

import argparse
import gzip
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from pipeline.alignment.arabic import arabic_words, forms, without_ending
from pipeline.alignment.lexicon import background
from pipeline.alignment.words import WORD, Stemmer, folded, words

SEED = 20261130
ROUNDS = 5
LIMITS = {"software": 12_000, "religious": 15_000}  # pairs of a domain that has little to do with news
LONGEST = 40  # words a side; longer pairs say little and cost much
MOST = 4  # translations a stem
LEAST_SHARE = 0.04  # probability below which a translation is left out
DOUBT = 1.0  # weighted occurrences that every stem is taken to have besides, in which it means something else
LEAST_COUNT = 1.0  # weighted occurrences of a pair of words below which it is left out
COMMON = 0.06  # share of English news sentences from which a stem is left out: it tells no passage from another;
# an Arabic stem that has no other translation stays, so that nobody takes it for a name
CAPITAL = 0.6  # share of its occurrences that a name is written with a capital
NOTHING = "\0"  # the word that words without a counterpart come from


class Bitext(NamedTuple):
    """Pairs of sentences as sets of words: numbers of Arabic and English stems, and the weight of the pair."""

    arabic: list[np.ndarray]
    english: list[np.ndarray]
    weight: np.ndarray
    arabic_stems: list[str]
    english_stems: list[str]


def read_rows(path: Path) -> Iterator[tuple[float, str, str]]:
    """Weight, Arabic and English of the training pairs, domains with a limit cut down to a sample."""
    rng = random.Random(SEED)
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    for domain in sorted({row[0] for row in rows}):
        own = [row for row in rows if row[0] == domain]
        for _, _, weight, arabic, english in rng.sample(own, min(LIMITS.get(domain, len(own)), len(own))):
            yield float(weight), arabic, english


def best_forms(counts: Counter[str]) -> dict[str, str]:
    """Arabic word → its stem: without the proclitics that make it rarer than the rest of it is."""
    bare: Counter[str] = Counter()
    for word, count in counts.items():
        bare[next(forms(word))] += count
    return {word: without_ending(max(forms(word), key=lambda form: bare[form])) for word in counts}


def numbered(lists: list[list[str]]) -> tuple[list[np.ndarray], list[str]]:
    """Each list as the sorted numbers of its distinct words, and the words by number; 0 is NOTHING."""
    number = {NOTHING: 0}
    rows = [np.unique([0, *(number.setdefault(word, len(number)) for word in row)]) for row in lists]
    return rows, list(number)


def read_bitext(rows: list[tuple[float, str, str]]) -> Bitext:
    stem = Stemmer()
    arabic = [arabic_words(row[1]) for row in rows]
    english = [[w for w in words(row[2], stem) if w[0].isalpha()] for row in rows]
    kept = [i for i in range(len(rows)) if 0 < len(arabic[i]) <= LONGEST and 0 < len(english[i]) <= LONGEST]
    stem_of = best_forms(Counter(word for i in kept for word in arabic[i]))
    ours, arabic_stems = numbered([[stem_of[word] for word in arabic[i]] for i in kept])
    theirs, english_stems = numbered([english[i] for i in kept])
    return Bitext(ours, theirs, np.array([rows[i][0] for i in kept]), arabic_stems, english_stems)


def agreed_counts(bitext: Bitext) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Arabic stem, English stem and weighted count of every pair of words that chose one another."""
    sizes = np.array([len(a) * len(e) for a, e in zip(bitext.arabic, bitext.english, strict=True)])
    arabic = np.concatenate([np.tile(a, len(e)) for a, e in zip(bitext.arabic, bitext.english, strict=True)])
    english = np.concatenate([np.repeat(e, len(a)) for a, e in zip(bitext.arabic, bitext.english, strict=True)])
    sentence = np.repeat(np.arange(len(sizes), dtype=np.int64), sizes)
    weight = np.repeat(bitext.weight, sizes)
    pairs, pair = np.unique(arabic * len(bitext.english_stems) + english, return_inverse=True)
    first, second = np.divmod(pairs, len(bitext.english_stems))
    both = np.ones(len(pair))
    for source, target, by_pair in ((arabic, english, first), (english, arabic, second)):
        _, token = np.unique(sentence * (target.max() + 1) + target, return_inverse=True)
        chance = np.ones(len(pairs))
        for _ in range(ROUNDS):
            likely = chance[pair]
            posterior = likely / np.maximum(np.bincount(token, likely), 1e-300)[token]
            counts = np.bincount(pair, np.where(target > 0, posterior * weight, 0))
            chance = counts / np.maximum(np.bincount(by_pair, counts), 1e-12)[by_pair]
        both *= posterior * (target > 0) * (source > 0)
    return first, second, np.bincount(pair, both * weight)


def capitalised(rows: list[tuple[float, str, str]]) -> dict[str, float]:
    """English stem → share of its occurrences with a capital; the first word of a longer text says nothing."""
    stem, large, all_of = Stemmer(), Counter(), Counter()
    for _, _, english in rows:
        found = WORD.findall(folded(english))
        for word in found if len(found) < 3 else found[1:]:
            key = stem(word.lower())
            all_of[key] += 1
            large[key] += word[0].isupper()
    return {key: large[key] / count for key, count in all_of.items()}


def translations(bitext: Bitext, shown: dict[str, float]) -> dict[str, list[tuple[str, int]]]:
    """Arabic stem → its translations and their probability in percent, likeliest first."""
    first, second, counts = agreed_counts(bitext)
    total = np.zeros(len(bitext.arabic_stems))
    for row, weight in zip(bitext.arabic, bitext.weight, strict=True):
        total[row] += weight
    share = counts / (total[first] + DOUBT)
    counted, stems, _ = background()
    kept = np.flatnonzero((share >= LEAST_SHARE) & (counts >= LEAST_COUNT) & (first > 0) & (second > 0))
    found: dict[str, list[tuple[str, int]]] = {}
    for k in kept[np.lexsort((second[kept], -share[kept]))]:
        english = bitext.english_stems[second[k]]
        row = found.setdefault(bitext.arabic_stems[first[k]], [])
        if stems.get(english, 0) > COMMON * counted or len(english) < 2:
            continue
        if len(row) < MOST:
            name = shown.get(english, 0) >= CAPITAL
            row.append((english.capitalize() if name else english, max(1, round(100 * min(1, share[k])))))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    given = parser.parse_args()
    rows = list(read_rows(given.work / "train.tsv"))
    bitext = read_bitext(rows)
    print(f"{len(bitext.weight)} pairs, {len(bitext.arabic_stems)} Arabic stems", file=sys.stderr)
    found = translations(bitext, capitalised(rows))
    lines = ["\t".join((word, *(f"{e} {p}" for e, p in row))) for word, row in sorted(found.items())]
    path = Path(__file__).parent.parent / "pipeline" / "alignment" / "glossary.tsv.gz"
    path.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0))
    print(f"{len(lines)} Arabic stems, {path.stat().st_size} bytes in {path}", file=sys.stderr)


if __name__ == "__main__":
    main()
