"""A long batch: throughput, the memory of each worker as it goes on, and what a second run costs when nothing changed.

    python benchmarks/soak.py [--folders 200] [--workers 2] [--seed 0]

The folders hold versions of the five seeds, with other names in each folder, so that most sentences are new to the
cache. Reads the memory of the workers from /proc, so it wants Linux.
"""

import argparse
import os
import platform
import random
import re
import resource
import sys
import tempfile
import time
from pathlib import Path

from batch_demo import SEEDS, new_cache, perturbed

from pipeline.batch import run_batch
from pipeline.batch.jobs import Row
from pipeline.cache import ResultCache
from pipeline.settings import Cache, Settings

NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")  # a capitalised word inside a sentence
MARKS = 5  # parts of the run by whose end memory is told


def renamed(texts: dict[str, str], chance: random.Random) -> dict[str, str]:
    """The texts of a folder with one name for another throughout."""
    names = sorted({name for text in texts.values() for name in NAME.findall(text)})
    other = dict(zip(names, chance.sample(names, len(names)), strict=True))
    return {path: NAME.sub(lambda found: other[found.group()], text) for path, text in texts.items()}


def make_folders(root: Path, count: int, seed: int) -> None:
    """`count` folders of five documents."""
    chance = random.Random(seed)
    texts = {path.name: path.read_bytes().decode() for path in sorted(SEEDS.glob("*.txt"))}
    for n in range(count):
        folder = root / f"story{n:04}"
        folder.mkdir(parents=True)
        for name, text in renamed(texts, chance).items():
            (folder / name).write_bytes(perturbed(text, chance).encode())


def worker_memory() -> list[float]:
    """Megabytes that each process started by this one holds, and held at most."""
    found = []
    for task in Path("/proc/self/task").iterdir():
        for child in (task / "children").read_text().split():
            try:
                status = Path(f"/proc/{child}/status").read_text()
            except OSError:
                continue  # it has just ended
            peak = re.search(r"VmHWM:\s+(\d+)", status)
            if peak:
                found.append(int(peak.group(1)) / 1024)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folders", type=int, default=200)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    peaks: list[tuple[int, float]] = []

    def heard(row: Row, done: int, of: int) -> None:
        if row.status == "failed":
            print(f"{row.folder}: {row.error}", file=sys.stderr)
        peaks.append((done, max(worker_memory(), default=0.0)))

    with tempfile.TemporaryDirectory(prefix="crossread-soak-") as place:
        root, out, cache = Path(place, "root"), Path(place, "out"), new_cache(Path(place, "cache"))
        make_folders(root, given.folders, given.seed)
        settings = Settings(cache=Cache(path=str(cache)))
        seconds, spent = [], []
        for _ in range(2):
            before = cpu_seconds()
            began = time.perf_counter()
            batch = run_batch(root, out, settings, given.workers, heard=heard)
            seconds.append(time.perf_counter() - began)
            spent.append(cpu_seconds() - before)
        rows = ResultCache(cache, settings.cache.max_bytes).info().rows
    failed = sum(row.status == "failed" for row in batch.rows)
    documents, segments = (sum(getattr(row, what) for row in batch.rows) for what in ("documents", "segments"))
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; {given.workers} workers,")
    print(f"{given.folders} folders, {documents} documents, {segments} segments, {rows.get('embed', 0)} of them")
    print(f"distinct; {failed} folders failed\n")
    print("| | wall | processor seconds |")
    print("| --- | --- | --- |")
    print(f"| first run, a folder | {seconds[0] / given.folders:.2f} s | {spent[0] / given.folders:.2f} |")
    print(f"| second run, all, against the first | {seconds[1] / seconds[0]:.4f} | {spent[1] / spent[0]:.4f} |\n")
    print("| folders done | largest worker so far, MB |")
    print("| --- | --- |")
    for mark in range(1, MARKS + 1):
        done, peak = peaks[max(1, given.folders * mark // MARKS) - 1]
        print(f"| {done} | {peak:.0f} |")
    return 1 if failed else 0


def cpu_seconds() -> float:
    """Processor seconds of this process and of the children that have ended."""
    own, ended = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + ended.ru_utime + ended.ru_stime


if __name__ == "__main__":
    sys.exit(main())
