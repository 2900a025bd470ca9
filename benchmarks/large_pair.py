"""Two documents of many thousand segments: processor time and memory of the alignment, phase by phase.

    OMP_NUM_THREADS=1 python benchmarks/large_pair.py [--segments 16000] [--related 0.6] [--seed 0]

The documents are made: sentences of words and names as frequent as in news, a share of those of the second being
reworded from one of the first. So are the vectors, in the shape the embedding stage yields: of a sentence a random
direction, or a noisy copy where it is reworded; of a word piece a direction of its own and noise. The peer is what a
script that mines parallel sentences does with the same sentence vectors: exact nearest neighbours in blocks, their
margin (Artetxe and Schwenk 2019), and the pairs that are each other's best. Memory is the peak of a phase above what
the process holds before the alignment begins, a small pair having been aligned before, so that libraries and models do
not count; it is read from /proc, which only Linux has.
"""

import argparse
import sys
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.determinism import one_blas_thread
from pipeline.records import Segment, Source, Vectors
from pipeline.settings import Alignment, Embedding
from pipeline.stages import align as stage

WIDTH = 384
PIECE = 6  # letters of a word piece
COMMON = (
    "the of to in and a that for is on was said with as by at from it has are be were an have had will he his not its "
    "which who their they this but been after or would about more one when also up out two than first over could into"
)
SYLLABLES = "ba ko ri sel tan vor lu bek shi dar nem gol pa ze hir wun ter mal os ing en der cha fro pli ust"
WORDS, NAMES = 12_000, 3_000
PEER_ROWS = 512  # rows of similarities the peer holds at once
WARM = 50  # segments of the documents that are aligned before
NEAREST = 4  # neighbours of the peer's margin
PHASES = (
    "take_part",
    "find_reprints",
    "read_lexicon",
    "single_views",
    "candidates_once",
    "pair_features",
    "standing_features",
    "probability",
    "second_opinion",
    "days_of",
    "compare_tellings",
    "judge_documents",
    "support_features",
    "decode",
    "make_links",
    "in_order",
    "make_groups",
    "directions",
    "derivations",
    "make_stories",
)


class Meter:
    """Adds up processor seconds, seconds of wall and peak MB of each phase, and prints them."""

    def __init__(self) -> None:
        self.held = memory("VmRSS")
        self.spent: dict[str, np.ndarray] = {}

    def measured(self, phase: str, work: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(work)
        def timed(*given: Any, **named: Any) -> Any:
            forget_peak()
            processor, wall = time.process_time(), time.perf_counter()
            made = work(*given, **named)
            spent = np.array([time.process_time() - processor, time.perf_counter() - wall])
            before = self.spent.get(phase, np.zeros(3))
            self.spent[phase] = np.append(before[:2] + spent, max(before[2], memory("VmHWM") - self.held))
            return made

        return timed

    def table(self, whole: str, peer: str) -> None:
        """Print the phases, the rest of the whole, and the whole; seconds of the processor also as multiples of the
        peer's."""
        inner = [phase for phase in self.spent if phase not in (whole, peer)]
        rest = self.spent[whole] - np.sum([self.spent[phase] for phase in inner], axis=0)
        peak = max(self.spent[phase][2] for phase in (whole, *inner))
        rows = [(phase, *self.spent[phase]) for phase in inner]
        rows += [("the rest", *rest[:2], self.spent[whole][2]), (whole, *self.spent[whole][:2], peak)]
        rows.append((peer, *self.spent[peer]))
        print("| phase | processor s | wall s | peak MB above the inputs | processor s, peer = 1 |")
        print("| --- | --- | --- | --- | --- |")
        for phase, processor, wall, megabytes in rows:
            share = processor / self.spent[peer][0]
            print(f"| {phase} | {processor:.2f} | {wall:.2f} | {megabytes:.0f} | {share:.2f} |")


def memory(field: str) -> float:
    """MB this process holds (VmRSS), or has held at most since forget_peak (VmHWM)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(float(line.split()[1]) / 1024 for line in lines if line.startswith(field))


def forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def spelt(chance: np.random.Generator, count: int) -> list[str]:
    """Made words of one to three syllables, each once."""
    found: dict[str, None] = {}
    syllables = SYLLABLES.split()
    while len(found) < count:
        found["".join(chance.choice(syllables, chance.integers(1, 4)))] = None
    return list(found)


def make_sentences(chance: np.random.Generator, segments: int, related: float) -> tuple[list[str], np.ndarray]:
    """The sentences of both documents in a row; and which of those of the second are reworded from the one at the same
    place in the first, bool (segments,)."""
    words, names = COMMON.split() + spelt(chance, WORDS), [name.capitalize() for name in spelt(chance, NAMES)]

    def drawn(listed: list[str], count: int) -> list[str]:
        """Words by Zipf's law."""
        shares = 1 / (np.arange(len(listed)) + 5)
        return [listed[i] for i in chance.choice(len(listed), count, p=shares / shares.sum())]

    def new() -> list[str]:
        said = drawn(words, int(chance.integers(6, 20)))
        more = drawn(names, int(chance.integers(0, 4)))
        if chance.random() < 0.3:
            more.append(str(chance.integers(2, 1000)))
        for word in more:
            said.insert(int(chance.integers(1, len(said))), word)
        return said

    def reworded(said: list[str]) -> list[str]:
        kept = said[:1] + [word for word in said[1:] if chance.random() >= 0.15]
        other = drawn(words, len(kept))
        return [o if word.islower() and chance.random() < 0.25 else word for word, o in zip(kept, other, strict=True)]

    first = [new() for _ in range(segments)]
    alike = chance.random(segments) < related
    second = [reworded(said) if same else new() for said, same in zip(first, alike, strict=True)]
    return [" ".join([said[0].capitalize(), *said[1:]]) + "." for said in first + second], alike


def pieces_of(text: str) -> list[str]:
    """The word pieces of a sentence, those that go on a word marked as such."""
    found = []
    for word in text.lower().rstrip(".").split():
        found += [word[:PIECE], *("##" + word[at : at + PIECE] for at in range(PIECE, len(word), PIECE))]
    return [*found, "."]


def noisy(chance: np.random.Generator, vectors: np.ndarray, share: float) -> np.ndarray:
    """Unit vectors near others, which are of unit length: noise of so large a share of their length is added."""
    made = vectors + chance.standard_normal(vectors.shape, np.float32) * np.float32(share / WIDTH**0.5)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def make_vectors(chance: np.random.Generator, texts: list[str], alike: np.ndarray) -> Vectors:
    pieces = [pieces_of(text) for text in texts]
    number = {piece: i for i, piece in enumerate(dict.fromkeys(piece for row in pieces for piece in row))}
    known = noisy(chance, np.zeros((len(number), WIDTH), np.float32), 1.0)
    tokens = [noisy(chance, known[[number[piece] for piece in row]], 0.4).astype(np.float16) for row in pieces]
    first = noisy(chance, np.zeros((len(alike), WIDTH), np.float32), 1.0)
    second = noisy(chance, np.where(alike[:, None], first, 0), 0.8)
    return Vectors(np.concatenate([first, second]), tokens, pieces, Embedding().model)


def make_pair(segments: int, related: float, seed: int) -> tuple[list[Source], list[Segment], Vectors, np.ndarray]:
    """Sources, segments and vectors of two documents, and which segments of the second are reworded."""
    chance = np.random.default_rng(seed)
    texts, alike = make_sentences(chance, segments, related)
    sources = [Source(name, f"{name}.txt", name, "utf-8", "", published="2025-12-06") for name in ("first", "second")]
    made, start = [], 0
    for i, text in enumerate(texts):
        name, place = ("first", "second")[i // segments], i % segments
        start = start if place else 0
        end = start + len(text)
        made.append(Segment(f"{name}#{place + 1}", name, start, end, text, "sentence", "en", 1.0))
        start = end + 1
    return sources, made, make_vectors(chance, texts, alike), alike


def mine(first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The peer: rows of the first and of the second that have the greatest margin for each other."""

    def nearest(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        values, columns = [], []
        for start in range(0, len(one), PEER_ROWS):
            similar = one[start : start + PEER_ROWS] @ other.T
            best = np.argpartition(similar, -NEAREST, axis=1)[:, -NEAREST:]
            columns.append(best.copy())  # the rest of the row is let go
            values.append(np.take_along_axis(similar, best, axis=1))
        return np.concatenate(values), np.concatenate(columns)

    (there, column), (back, row) = nearest(first, second), nearest(second, first)
    mean_there, mean_back = there.mean(axis=1), back.mean(axis=1)
    best_there = (there / (mean_there[:, None] + mean_back[column])).argmax(axis=1)
    best_back = (back / (mean_back[:, None] + mean_there[row])).argmax(axis=1)
    partner, partner_back = column[np.arange(len(first)), best_there], row[np.arange(len(second)), best_back]
    mutual = np.flatnonzero(partner_back[partner] == np.arange(len(first)))
    return mutual, partner[mutual]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--segments", type=int, default=16_000, help="of each document")
    parser.add_argument("--related", type=float, default=0.6, help="share of those of the second that are reworded")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    sources, segments, vectors, alike = make_pair(args.segments, args.related, args.seed)
    stage.align(*make_pair(WARM, args.related, args.seed)[:3], Alignment())
    meter = Meter()
    for phase in PHASES:
        setattr(stage, phase, meter.measured(phase, getattr(stage, phase)))
    with one_blas_thread():
        halves = vectors.sentences[: args.segments], vectors.sentences[args.segments :]
        mined = meter.measured("the peer", mine)(*halves)
        found = meter.measured("align", stage.align)(sources, segments, vectors, Alignment())
    place = {segment.id: i % args.segments for i, segment in enumerate(segments)}
    linked = [(place[a], place[b]) for link in found.links for a in link.a for b in link.b]
    print(f"2 x {args.segments} segments, {alike.sum()} of them reworded\n")
    meter.table("align", "the peer")
    for name, pairs in (("align", linked), ("the peer", list(zip(*mined, strict=True)))):
        right = len({a for a, b in pairs if a == b and alike[a]})
        print(f"\n{name}: {len(pairs)} pairs linked, {right} of the reworded with what they are reworded from", end="")
    print()


if __name__ == "__main__":
    sys.exit(main())
