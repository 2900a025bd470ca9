"""Which Latin letters stand for which Arabic ones in names: pipeline/alignment/sounds.tsv.

    count_sounds.py WORK

Learnt from the names in WORK/train.tsv (Wikidata and authored lists: origins and licences in sources.toml) by
expectation maximisation over all ways to cut a pair into pieces (pipeline/alignment/sounds.py). Names of several words
count where both sides have as many. Of the result the pieces of a probability above one in a million are kept.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from pipeline.alignment.arabic import arabic_words
from pipeline.alignment.sounds import (
    ARABIC,
    LATIN,
    LONGEST,
    STEPS,
    Sounds,
    chances,
    latin_letters,
    letters_of,
    probability_of,
    shape,
)

SOURCES = ("names", "authored_names_people", "authored_names_places")
SHARES = (0.6, 0.1, 0.02, 0.2, 0.08)  # of the steps, before the first round
ROUNDS = 12
LEAST = 1e-6
CHUNK = 5_000  # pairs a time


def read_names(path: Path) -> list[tuple[str, str]]:
    """Pairs of a Latin and an Arabic word."""
    found = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        _, source, _, arabic, english = line.split("\t")
        if source in SOURCES:
            ours, theirs = arabic_words(arabic), english.replace("-", " ").split()
            if len(ours) == len(theirs):
                found.update(
                    (latin_letters(e), a if latin_letters(e).startswith(("al", "el")) else a.removeprefix("ال"))
                    for a, e in zip(ours, theirs, strict=True)
                    if e[0].isupper()
                )
    return sorted((e, a) for e, a in found if 1 < len(e) <= LONGEST and 1 < len(a) <= LONGEST)


def counted(sounds: Sounds, latin: np.ndarray, arabic: np.ndarray) -> tuple[np.ndarray, ...]:
    """How often each piece is expected in n pairs."""
    wide, high = (latin < len(LATIN)).sum(axis=1), (arabic < len(ARABIC)).sum(axis=1)
    forward = chances(sounds, latin, arabic)
    width, height, n = forward.shape
    backward = np.zeros_like(forward)
    total = forward[wide, high, np.arange(n)]
    backward[wide, high, np.arange(n)] = np.where(total > 0, 1 / np.maximum(total, 1e-300), 0)
    counts = tuple(np.zeros(shape(step)) for step in STEPS)
    for i in reversed(range(width)):
        for j in reversed(range(height)):
            for step, (a, b) in enumerate(STEPS):
                if i + a < width and j + b < height:
                    chance = probability_of(sounds, step, latin, arabic, i, j) * backward[i + a, j + b]
                    backward[i, j] += chance
                    at = tuple(latin[:, i + k] for k in range(a)) + tuple(arabic[:, j + k] for k in range(b))
                    np.add.at(counts[step], at, forward[i, j] * chance)
    return counts


def learn(names: list[tuple[str, str]]) -> Sounds:
    latin, arabic = letters_of([e for e, _ in names], LATIN), letters_of([a for _, a in names], ARABIC)
    pieces = []
    for step, share in zip(STEPS, SHARES, strict=True):
        inside = np.zeros(shape(step))
        inside[tuple(slice(0, size - 1) for size in shape(step))] = 1.0
        pieces.append(share * inside / inside.sum())
    nothing = np.zeros(0)
    for number in range(ROUNDS):
        sums = [np.zeros(shape(step)) for step in STEPS]
        sounds = Sounds(tuple(pieces), nothing, nothing)
        for start in range(0, len(names), CHUNK):
            for total, part in zip(
                sums, counted(sounds, latin[start : start + CHUNK], arabic[start : start + CHUNK]), strict=True
            ):
                total += part
        everything = sum(total.sum() for total in sums)
        pieces = [total / everything for total in sums]
        print(f"round {number + 1}: {everything:.0f} pieces", file=sys.stderr)
    return Sounds(tuple(pieces), nothing, nothing)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    names = read_names(parser.parse_args().work / "train.tsv")
    learnt = learn(names)
    rows = []
    for (wide, _), array in zip(STEPS, learnt.pieces, strict=True):
        for at in zip(*np.nonzero(array >= LEAST), strict=True):
            spelt = "".join(LATIN[k] for k in at[:wide]), "".join(ARABIC[k] for k in at[wide:])
            rows.append((*spelt, round(array[at] * 1e6)))
    path = Path(__file__).parent.parent / "pipeline" / "alignment" / "sounds.tsv"
    rows.sort(key=lambda row: (-row[2], row))
    path.write_text("".join(f"{latin}\t{arabic}\t{parts}\n" for latin, arabic, parts in rows), encoding="utf-8")
    print(f"{len(names)} names, {len(rows)} pieces, {path.stat().st_size} bytes in {path}", file=sys.stderr)


if __name__ == "__main__":
    main()
