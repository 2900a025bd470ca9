"""Fifty folders made from the seeds: the same bytes with one worker, two, with Ray, and after being killed ten times.

    python benchmarks/batch_demo.py [--folders 50] [--kills 10] [--seed 0] [--keep DIR]

Each batch starts with an empty cache of its own. Prints a table of seconds as ratios to the first row, and ends with
status 1 where any result differs from that of the first row by a byte.
"""

import argparse
import importlib.util
import json
import os
import platform
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"
DROPPED = 0.15  # share of the lines of a document that its version in a folder lacks
CHANGED = 0.3  # share of its numbers that are other ones
TIMED = {"done.json", "batch.jsonl"}  # hold seconds


def perturbed(text: str, chance: random.Random) -> str:
    """A version of a document: some lines gone, two neighbours swapped, some numbers changed."""
    lines = [line for line in text.splitlines(keepends=True) if not line.strip() or chance.random() > DROPPED]
    if len(lines) > 2:
        at = chance.randrange(len(lines) - 1)
        lines[at], lines[at + 1] = lines[at + 1], lines[at]

    def number(match: re.Match[str]) -> str:
        return str(chance.randrange(1, 99)) if chance.random() < CHANGED else match.group()

    return re.sub(r"\b\d{1,2}\b", number, "".join(lines))


def make_folders(root: Path, count: int, seed: int) -> None:
    """`count` folders, some of them inside others, each with versions of three to five seeds."""
    chance = random.Random(seed)
    seeds = sorted(SEEDS.glob("*.txt"))
    for n in range(count):
        folder = root / (f"night{n // 10}/story{n:02}" if n % 2 else f"story{n:02}")
        folder.mkdir(parents=True)
        for path in chance.sample(seeds, chance.randint(3, len(seeds))):
            text = perturbed(path.read_bytes().decode(), chance)
            (folder / path.name).write_bytes(text.encode())


def new_cache(path: Path) -> Path:
    """An empty cache that has the exported models of the usual one, which are made now where they are missing."""
    from pipeline.backends import make_encoder, make_translator
    from pipeline.cache import cache_folder
    from pipeline.exporting import FOLDER
    from pipeline.settings import Settings

    make_encoder(Settings(), None)
    make_translator("ar", Settings(), None)
    path.mkdir(parents=True)
    (path / FOLDER).symlink_to((cache_folder(Settings().cache) / FOLDER).resolve())
    return path


def batch(root: Path, out: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "pipeline.cli", "batch", str(root), "--out", str(out), *options]


def timed(command: list[str], cache: Path) -> float:
    """Wall seconds of a command that must succeed."""
    began = time.perf_counter()
    done = subprocess.run(command, env={**os.environ, "CROSSREAD_CACHE": str(cache)}, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return time.perf_counter() - began


def results(out: Path) -> dict[str, bytes]:
    """Every file of a batch that must not differ, by its path."""
    found = (path for path in out.rglob("*") if path.is_file() and path.name not in TIMED)
    return {str(path.relative_to(out)): path.read_bytes() for path in found}


def killed(command: list[str], cache: Path, after: float) -> None:
    """Start a command and kill it, whatever it is doing."""
    process = subprocess.Popen(
        command, env={**os.environ, "CROSSREAD_CACHE": str(cache)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folders", type=int, default=50)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a folder that is to hold the demo afterwards")
    given = parser.parse_args()
    home = given.keep or Path(tempfile.mkdtemp(prefix="crossread-batch-"))
    root = home / "root"
    make_folders(root, given.folders, given.seed)
    engines = {"1 worker": ["--workers", "1"], "2 workers": ["--workers", "2"]}
    if importlib.util.find_spec("ray"):
        engines["Ray, 2 actors"] = ["--workers", "2", "--engine", "ray"]
    else:
        print("Ray is not installed: pip install 'crossread[ray]' to see it too", file=sys.stderr)

    rows, wrong, first, reference = [], [], 0.0, {}
    for name, options in engines.items():
        out, cache = home / name.replace(" ", "_"), new_cache(home / f"cache_{len(rows)}")
        seconds = timed(batch(root, out, *options), cache)
        again = timed(batch(root, out, *options), cache)
        reference, first = reference or results(out), first or seconds
        differ = differing(reference, results(out))
        wrong += differ
        rows.append((name, seconds, again, len(differ)))
        print(f"{name}: {seconds:.1f} s, again {again:.2f} s, {len(differ)} files differ", file=sys.stderr, flush=True)

    chance = random.Random(given.seed)
    out, cache = home / "killed", new_cache(home / "cache_killed")
    command = batch(root, out, "--workers", "2")
    for _ in range(given.kills):
        killed(command, cache, chance.uniform(0.2, 1.2) * first / max(given.kills, 1))
    seconds = timed(command, cache)
    differ = differing(reference, results(out))
    wrong += differ
    rows.append((f"2 workers, killed {given.kills} times, then", seconds, timed(command, cache), len(differ)))

    documents = sum(json.loads(line)["documents"] for line in (out / "batch.jsonl").read_text().splitlines())
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{given.folders} folders, {documents} documents, {len(reference)} files compared; {os.cpu_count()} cores,")
    print(f"{platform.machine()}, Python {platform.python_version()}; largest process {peak:.0f} MB\n")
    print("| batch | time, first row = 1 | again, nothing changed | files that differ from the first row |")
    print("| --- | --- | --- | --- |")
    for name, seconds, again, differ_count in rows:
        print(f"| {name} | {seconds / first:.2f} | {again / first:.3f} | {differ_count} |")
    for name in wrong:
        print(f"differs: {name}", file=sys.stderr)
    if given.keep is None:
        shutil.rmtree(home)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
