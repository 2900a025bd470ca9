"""How well `crossread discover` puts a mixed pile back into stories, on folders whose stories are known; and how the
search for near documents grows.

    python benchmarks/discover.py GOLD
    python benchmarks/discover.py --near 1000 4000 16000

GOLD holds a folder a story: docs/ with its tellings and with look-alikes of other events, and gold.json, which tells
them apart. All documents are thrown into one pile. A pair of documents counts as joined where both are put into one
story; it is wanted where both tell one event of one folder. --near makes so many sketches of documents at random:
stories of five whose vectors and words are alike, among others.
"""

import argparse
import json
import resource
import shutil
import tempfile
import time
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from discrepancies import stories_of

from pipeline.alignment.lexicon import unit_length
from pipeline.determinism import one_blas_thread
from pipeline.discovery import discover
from pipeline.discovery.near import BUCKETS, near_documents
from pipeline.settings import Discovery, Settings

STORY = 5  # documents of a story made at random
WORDS = 90  # words a document begins with


def make_pile(gold: Path, pile: Path) -> dict[str, str]:
    """Copy all documents into one folder; the story of each by its id, of a look-alike one of its own."""
    story = {}
    for folder in sorted(path for path in gold.iterdir() if (path / "docs").is_dir()):
        told = stories_of(json.loads((folder / "gold.json").read_text(encoding="utf-8")))
        number = {document: n for n, documents in enumerate(told) for document in documents}
        for path in sorted((folder / "docs").iterdir()):
            name = f"{folder.name}--{path.stem}"
            shutil.copy(path, pile / f"{name}{path.suffix}")
            story[name] = f"{folder.name} {number[path.stem]}" if path.stem in number else name
    return story


def sketches_at_random(n: int) -> tuple[np.ndarray, Any]:
    """Vectors (n, 384) and words (n, BUCKETS) of n documents, as near_documents takes them."""
    from scipy.sparse import csr_matrix

    chance = np.random.default_rng(0)
    about = chance.normal(size=(n // STORY + 1, 384)).astype(np.float32)[np.arange(n) // STORY]
    vectors = about + chance.normal(size=(n, 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    columns = np.minimum(chance.zipf(1.3, size=(n, WORDS)), BUCKETS - 1)
    columns[:, : WORDS // 3] = columns[np.arange(n) // STORY * STORY, : WORDS // 3]
    held = np.bincount(columns.ravel(), minlength=BUCKETS)
    weights = np.where(held <= 0.1 * n, np.log((1 + n) / np.maximum(held, 1)), 0).astype(np.float32)[columns.ravel()]
    words = csr_matrix((weights, columns.ravel(), np.arange(n + 1) * WORDS), shape=(n, BUCKETS))
    words.sum_duplicates()
    words.eliminate_zeros()
    return vectors, unit_length(words)


def measure_near(sizes: list[int]) -> None:
    """Print time and memory of the search for near documents."""
    print("| documents | processor seconds | pairs found | of those wanted | memory, MB |")
    print("| --- | --- | --- | --- | --- |")
    for n in sizes:
        vectors, words = sketches_at_random(n)
        began = time.process_time()
        with one_blas_thread():
            near = near_documents(vectors, words, Discovery())
        seconds = time.process_time() - began
        alike = int((near.first // STORY == near.second // STORY).sum())
        wanted = n // STORY * STORY * (STORY - 1) // 2
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"| {n} | {seconds:.1f} | {len(near.first)} | {alike / wanted:.3f} | {peak:.0f} |", flush=True)


def measure_stories(gold: Path) -> None:
    """Print precision and recall over pairs of documents."""
    with tempfile.TemporaryDirectory() as place:
        pile, out = Path(place, "pile"), Path(place, "out")
        pile.mkdir()
        story = make_pile(gold, pile)
        began = time.process_time()
        found = discover(pile, out, Settings())
        seconds = time.process_time() - began
        size = (out / "stories.json").stat().st_size
    put = {member.id: group.folder for group in found.stories for member in group.documents}
    pairs = list(combinations(sorted(story), 2))
    wanted = {pair for pair in pairs if story[pair[0]] == story[pair[1]]}
    joined = {pair for pair in pairs if pair[0] in put and put[pair[0]] == put.get(pair[1])}
    right = len(wanted & joined)
    scores = {
        "documents": len(story),
        "pairs wanted": len(wanted),
        "pairs joined": len(joined),
        "precision": round(right / max(len(joined), 1), 3),
        "recall": round(right / len(wanted), 3),
        "processor seconds": round(seconds, 1),
        "bytes of stories.json": size,
    }
    print(json.dumps(scores, indent=1))
    for pair in sorted(joined ^ wanted):
        print("wrongly joined" if pair in joined else "not joined", *pair)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path, nargs="?")
    parser.add_argument("--near", type=int, nargs="+")
    given = parser.parse_args()
    if given.near:
        measure_near(given.near)
    elif given.gold:
        measure_stories(given.gold)
    else:
        parser.error("give GOLD or --near")


if __name__ == "__main__":
    main()
