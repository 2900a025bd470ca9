"""A folder as large as a leak: peak memory and processor time of a whole run, stage by stage.

    python benchmarks/large_folder.py [--documents 10000] [--characters 20000] [--versions 4] [--seed 0] [--keep DIR]

The documents are made: each story has facts of its own, each of its versions tells most of them in changed words. What
encodes them is no model (that would take days) but has its shape: 384 numbers a sentence and a word piece, from the
hash of each piece. The model itself is loaded and held beside it, so that its memory counts. All the rest is a real
run: ingest, language detection, alignment, comparison, both files on the disk. Stories are right where the documents
of one story, and no others, were put together.
"""

import argparse
import hashlib
import random
import re
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

import pipeline.runner
from pipeline.backends import make_encoder
from pipeline.settings import Cache, Settings
from pipeline.stages.write import write

SEEDS = Path(__file__).parent.parent / "seeds"
WIDTH = 384
COMMON = 300  # most frequent words that do not make sentences alike
PIECE = 5  # letters of a word piece
SYLLABLES = ("ka", "mo", "ri", "sel", "tan", "vor", "lu", "bek", "shi", "dar", "nem", "gol", "pa", "ze", "hir", "wun")
DROPPED = 0.2  # share of a story's facts that a version leaves out
CHANGED = 0.2  # share of the words of a fact that a version says otherwise


@lru_cache(maxsize=20_000)
def piece_vector(piece: str) -> np.ndarray:
    seed = int.from_bytes(hashlib.sha256(piece.encode()).digest()[:8], "little")
    vector = np.random.default_rng(seed).standard_normal(WIDTH).astype(np.float32)
    return vector / np.linalg.norm(vector)


class Shaped:
    """Gives vectors of the real shape without a model."""

    backend = "none"

    def __init__(self, settings: Settings):
        self.held = make_encoder(settings, None)
        self.model = self.held.model
        self.common = set(vocabulary()[:COMMON])

    def windows(self, text: str) -> list[str]:
        return [text]

    def encode(self, texts: Sequence[str]) -> list[tuple[np.ndarray, np.ndarray, list[str]]]:
        self.held.encoder.warm_up()
        encoded = []
        for text in texts:
            words = re.findall(r"\w+", text.lower())
            pieces = [word[at : at + PIECE] for word in words for at in range(0, len(word), PIECE)] or [""]
            tokens = np.stack([piece_vector(piece) for piece in pieces])
            telling = [piece_vector(word[:PIECE]) for word in words if word not in self.common]
            whole = np.sum(telling or tokens, axis=0)
            encoded.append((whole / np.linalg.norm(whole), tokens.astype(np.float16), pieces))
        return encoded


class Meter:
    """Prints each stage with processor seconds and the most memory there has been so far."""

    def __init__(self) -> None:
        self.began = time.process_time()

    def start(self, stage: str) -> None:
        pass

    def advance(self, done: int, of: int) -> None:
        pass

    def finish(self, stage: str, seconds: float, summary: str) -> None:
        now = time.process_time()
        print(f"| {stage} | {now - self.began:.0f} | {peak():.0f} | {summary} |", flush=True)
        self.began = now

    def close(self) -> None:
        pass


def peak() -> float:
    """MB of memory that this process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def vocabulary() -> list[str]:
    """The English words of the seeds, the most frequent first."""
    found: dict[str, int] = {}
    for path in sorted(SEEDS.glob("*.txt")):
        for word in re.findall(r"[a-z]{2,}", path.read_text(encoding="utf-8", errors="replace").lower()):
            found[word] = found.get(word, 0) + 1
    return sorted(found, key=lambda word: (-found[word], word))


def make_folder(folder: Path, documents: int, characters: int, versions: int, chance: random.Random) -> None:
    """`documents` texts of about so many characters, `versions` of each story, named by their story."""
    words = vocabulary()
    weights = [1 / (rank + 10) for rank in range(len(words))]
    for story in range(-(-documents // versions)):
        names = ["".join(chance.choices(SYLLABLES, k=3)).capitalize() for _ in range(60)]
        facts, size = [], 0
        while size * (1 - DROPPED) < characters:
            said = chance.choices(words, weights, k=chance.randint(14, 26))
            for at in chance.sample(range(len(said)), 3):
                said[at] = chance.choice(names)
            said.insert(chance.randrange(len(said)), str(chance.randrange(2, 5000)))
            facts.append(said)
            size += sum(map(len, said)) + len(said) + 1
        for version in range(min(versions, documents - story * versions)):
            told = [fact for fact in facts if chance.random() >= DROPPED]
            sentences = []
            for fact in told:
                said = [
                    word if word[0].isupper() or chance.random() >= CHANGED else chance.choices(words, weights)[0]
                    for word in fact
                ]
                said[0] = said[0].capitalize()
                sentences.append(" ".join(said) + ".")
            paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
            (folder / f"s{story:05}-{version}.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--characters", type=int, default=20_000)
    parser.add_argument("--versions", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a folder for the documents and the results, kept afterwards")
    args = parser.parse_args()
    place = args.keep or Path(tempfile.mkdtemp(prefix="crossread-large-"))
    folder = place / "documents"
    folder.mkdir(parents=True)
    try:
        make_folder(folder, args.documents, args.characters, args.versions, random.Random(args.seed))
        size = sum(path.stat().st_size for path in folder.iterdir())
        print(f"{args.documents} documents, {size / 1e6:.1f} MB")
        print("\n| stage | processor s | peak MB | |\n| --- | --- | --- | --- |")
        settings = Settings(cache=Cache(enabled=False))
        pipeline.runner.make_encoder = lambda settings, cache: Shaped(settings)
        meter = Meter()
        alignment = pipeline.runner.Runner(settings).run(folder, meter)
        written = write(alignment, place / "out")
        sizes = " and ".join(f"{path.stat().st_size / 1e6:.0f} MB" for path in written)
        meter.finish("write", 0.0, sizes)
        whole = {tuple(story.documents) for story in alignment.stories}
        by_story: dict[str, list[str]] = {}
        for document in alignment.documents:
            by_story.setdefault(document.id.split("-")[0], []).append(document.id)
        right = sum(tuple(members) in whole for members in by_story.values())
        print(f"\nstories right: {right} of {len(by_story)}; warnings: {len(alignment.run.warnings)}")
    finally:
        if not args.keep:
            shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
