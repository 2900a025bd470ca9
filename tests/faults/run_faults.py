"""Run the main job while something goes wrong around it, and print what was tried, survived, broken and skipped.

Each fault is a function that returns what went wrong, or raises SkippedError with the reason why it cannot be tried
here. Small file systems and read-only ones need the right to mount. Exit status 0 only when nothing is broken.
"""

import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
STAGES = ("ingest", "segment", "detect", "translate", "embed", "align", "compare")
TEXTS = {
    "wire.txt": "Three ministers resigned on Monday after the bridge fell.\n\nAn inquiry will report by 3 May 2024.\n",
    "paper.txt": "After the bridge fell, three ministers stepped down.\n\nAn inquiry reports by the third of May.\n",
    "site.txt": "استقال ثلاثة وزراء يوم الاثنين بعد انهيار الجسر.\n\nالسبت: 17 يناير 2026\n\nمواضيع قد تعجبك\n",
}
WAIT = 600.0  # seconds a run may take on a busy machine


class SkippedError(Exception):
    """A fault that cannot be tried on this machine."""


class Bench:
    """A folder of documents, a warm cache, and the bytes a run gives when nothing goes wrong."""

    def __init__(self, place: Path):
        self.place, self.cache = place, place / "cache"
        self.documents = place / "documents"
        self.documents.mkdir()
        for name, text in TEXTS.items():
            (self.documents / name).write_text(text, encoding="utf-8")
        self.usual = place / "usual"
        done = self.run(self.usual)
        if done.returncode != 0:
            sys.exit(f"the main job fails without any fault:\n{done.stderr}")

    def environment(self, **more: str) -> dict[str, str]:
        return {**os.environ, "CROSSREAD_CACHE": str(self.cache), "OMP_NUM_THREADS": "1", **more}

    def command(self, out: Path, *options: str, before: str = "") -> list[str]:
        """The main job in a process of its own; `before` is Python run in it first."""
        arguments = ["run", str(self.documents), "--out", str(out), *options]
        return [
            sys.executable,
            "-c",
            f"{before}\nfrom pipeline.cli import main\nmain({arguments!r}, prog_name='crossread')",
        ]

    def run(self, out: Path, *options: str, before: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
        command = self.command(out, *options, before=before)
        return subprocess.run(
            command, cwd=ROOT, env=self.environment(**environment), capture_output=True, text=True, timeout=WAIT
        )

    def copy(self, name: str) -> Path:
        """The usual results in a folder of their own."""
        return Path(shutil.copytree(self.usual, self.place / name))


def files(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())} if out.exists() else {}


def told(out: Path) -> dict:
    """alignment.json without its timings, and without what computed: where there is no room for the files of the light
    backend, the reference one steps in."""
    found = json.loads((out / "alignment.json").read_bytes())
    found["run"]["seconds"] = {}
    for model in found["run"]["models"]:
        model.pop("backend")
    return found


def alike(one: object, other: object) -> bool:
    """Whether two results are the same but for the last digits of their numbers, in which the backends differ."""
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= 0.002
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    return one == other


def expect(status: int, done: "subprocess.CompletedProcess[str]", *words: str) -> list[str]:
    wrong = []
    if done.returncode != status:
        wrong.append(f"ended with {done.returncode}, not {status}: {done.stderr.strip()[-300:]}")
    if "Traceback" in done.stderr:
        wrong.append(f"a traceback: {done.stderr.strip()[-300:]}")
    wrong += [f"does not say {word!r}: {done.stderr.strip()[-300:]}" for word in words if word not in done.stderr]
    return wrong


@contextlib.contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A file system of its own of so many bytes."""
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SkippedError("no right to mount a small file system")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def disk_full(bench: Bench) -> list[str]:
    """The disk of the results is full: an error that says so, the old results whole, nothing beside them."""
    with small_disk(bench.place / "full", "2m") as disk:
        out = disk / "out"
        wrong = expect(0, bench.run(out))
        before = files(out)
        with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as filler:
            while filler.write(bytes(4096)):
                pass
        wrong += expect(2, bench.run(out, "--min-score", "0.9"), "No space left")
        if files(out) != before:
            wrong.append(f"the old results changed: {sorted(files(out))}")
    return wrong


def disk_full_between_the_files(bench: Bench) -> list[str]:
    """There is room for one of the two files: neither is put in place."""
    size = (bench.usual / "alignment.json").stat().st_size // 4096 * 4 + 40
    with small_disk(bench.place / "half", f"{size}k") as disk:
        wrong = expect(2, bench.run(disk / "out"), "No space left")
        if files(disk / "out"):
            wrong.append(f"left {sorted(files(disk / 'out'))}")
    return wrong


def cache_disk_full(bench: Bench) -> list[str]:
    """The disk of the cache is full: the results are the same."""
    with small_disk(bench.place / "tiny", "64k") as disk:
        out = bench.place / "cache-full"
        wrong = expect(0, bench.run(out, CROSSREAD_CACHE=str(disk / "cache")))
        return wrong or ([] if alike(told(out), told(bench.usual)) else ["the results differ"])


def read_only_out(bench: Bench) -> list[str]:
    """The results are on a read-only file system: said before the work, nothing changed."""
    with small_disk(bench.place / "frozen", "2m") as disk:
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        began = time.perf_counter()
        wrong = expect(2, bench.run(disk / "out"), "read-only")
        if "embed" in str(wrong) or time.perf_counter() - began > WAIT / 2:
            wrong.append("it was said after the work only")
    return wrong


def cache_damaged(bench: Bench) -> list[str]:
    """Bytes of the cache file change or it is cut: the same results, whatever was lost."""
    wrong = []
    chance = random.Random(7)
    for n in range(6):
        cache = Path(shutil.copytree(bench.cache, bench.place / f"damaged-{n}"))
        content = bytearray((cache / "results.sqlite").read_bytes())
        if n % 3 == 2:
            del content[chance.randrange(len(content)) :]
        else:
            for _ in range(10 ** (n % 3 + 1)):
                content[chance.randrange(len(content))] = chance.randrange(256)
        (cache / "results.sqlite").write_bytes(content)
        out = bench.place / f"after-damage-{n}"
        wrong += expect(0, bench.run(out, CROSSREAD_CACHE=str(cache)))
        if not wrong and told(out) != told(bench.usual):
            wrong.append(f"the results differ after damage {n}")
        shutil.rmtree(cache)
    return wrong


def model_truncated(bench: Bench) -> list[str]:
    """A file of the translator is cut: an error that names it, nothing written."""
    from pipeline.models import find_translator

    model = find_translator("ar", None, None)
    if model is None:
        raise SkippedError("no translator from Arabic here")
    wrong = []
    for name in sorted(name for name in model.sha256 if (Path(model.path) / name).stat().st_size > 1):
        folder = Path(shutil.copytree(model.path, bench.place / f"cut-{name}" / Path(model.path).name))
        with (folder / name).open("rb+") as file:
            file.truncate((folder / name).stat().st_size // 2)
        settings = bench.place / "cut.toml"
        settings.write_text(f"[translation.chosen]\nar = {json.dumps(str(folder))}\n", encoding="utf-8")
        out = bench.place / f"out-cut-{name}"
        wrong += expect(2, bench.run(out, "--settings", str(settings), "--no-cache"), name)
        if files(out):
            wrong.append(f"{name}: wrote {sorted(files(out))}")
        shutil.rmtree(folder.parent)
    return wrong


SHORT_OF_MEMORY = """
import pipeline.runner as runner
made = runner.make_translator
def cramped(*args):
    translator = made(*args)
    real = translator.translate
    def translate(texts, *rest):
        if len(texts) > 1:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return real(texts, *rest)
    translator.translate = translate
    return translator
runner.make_translator = cramped
"""


def memory_short(bench: Bench) -> list[str]:
    """Memory suffices for one text at a time in translation: the same results."""
    out = bench.place / "cramped"
    wrong = expect(0, bench.run(out, before=SHORT_OF_MEMORY))
    return wrong or ([] if told(out) == told(bench.usual) else ["the results differ"])


CLOCK = """
import random, time
chance = random.Random(3)
real = time.time
time.time = lambda: real() + chance.choice((-1e9, -3600, 0, 3600, 1e9))
"""


def clock_jumps(bench: Bench) -> list[str]:
    """The clock jumps back and forth by up to 30 years: the same results, no negative timings."""
    out = bench.place / "clock"
    wrong = expect(0, bench.run(out, before=CLOCK))
    if not wrong:
        seconds = json.loads((out / "alignment.json").read_bytes())["run"]["seconds"]
        if told(out) != told(bench.usual) or min(seconds.values()) < 0:
            wrong.append(f"the results differ, or {seconds}")
    return wrong


AT_A_STAGE = """
import os, signal
from pipeline.progress import Clock
start = Clock.start
def broken(self, stage):
    start(self, stage)
    if stage == {stage!r}:
        os.kill(os.getpid(), signal.{signal})
        import time
        time.sleep(60)
Clock.start = broken
"""
AT_A_WRITE = """
import os, signal
sync, calls = os.fsync, []
def broken(handle):
    calls.append(handle)
    if len(calls) == {call}:
        os.kill(os.getpid(), signal.{signal})
        import time
        time.sleep(60)
    sync(handle)
os.fsync = broken
"""


def broken_off(bench: Bench, name: str, before: str, status: int) -> list[str]:
    """A run over old results that is broken off: its status, and the old results as they were."""
    out = bench.copy(name)
    old = files(out)
    wrong = expect(status, bench.run(out, "--min-score", "0.9", before=before))
    left = {file: content for file, content in files(out).items() if not file.endswith(".unfinished")}
    if left != old:
        wrong.append(f"the old results changed: {sorted(left)}")
    if status == 130 and len(files(out)) != len(left):
        wrong.append("something half-written is left")
    wrong += expect(0, bench.run(out))
    if sorted(files(out)) != sorted(old):
        wrong.append(f"after the next run there is {sorted(files(out))}")
    return [f"{name}: {words}" for words in wrong]


def control_c(bench: Bench) -> list[str]:
    """Ctrl-C at every stage and while each file is written: status 130, the old results whole, nothing left beside."""
    wrong = []
    for stage in STAGES:
        wrong += broken_off(bench, f"int-{stage}", AT_A_STAGE.format(stage=stage, signal="SIGINT"), 130)
    for call in (1, 2, 3):
        out = bench.copy(f"int-write-{call}")
        old = files(out)
        done = bench.run(out, "--min-score", "0.9", before=AT_A_WRITE.format(call=call, signal="SIGINT"))
        wrong += expect(130, done)
        # At the third the files are in place already, and only the folder is still to reach the disk.
        if (files(out) != old) if call < 3 else sorted(files(out)) != sorted(old):
            wrong.append(f"int-write-{call}: there is {sorted(files(out))}, or the old results changed")
    return wrong


def killed(bench: Bench) -> list[str]:
    """Killed and terminated while working and writing: the old results whole; the next run clears what is left."""
    wrong = []
    for sent in ("SIGKILL", "SIGTERM"):
        status = -getattr(signal, sent)
        wrong += broken_off(bench, f"{sent}-embed", AT_A_STAGE.format(stage="embed", signal=sent), status)
        for call in (1, 2):
            wrong += broken_off(bench, f"{sent}-write-{call}", AT_A_WRITE.format(call=call, signal=sent), status)
    return wrong


def two_at_once(bench: Bench) -> list[str]:
    """Two runs with other settings into one folder at once: the two files are of one run."""
    wrong = []
    for n in range(4):
        out = bench.place / f"twice-{n}"
        commands = [bench.command(out, "--min-score", score) for score in ("0.1", "0.9")]
        runs = [
            subprocess.Popen(c, cwd=ROOT, env=bench.environment(), stderr=subprocess.PIPE, text=True) for c in commands
        ]
        for one in runs:
            _, said = one.communicate(timeout=WAIT)
            if one.returncode != 0:
                wrong.append(f"ended with {one.returncode}: {said[-300:]}")
        if wrong:
            return wrong
        again = bench.place / f"again-{n}.html"
        command = [sys.executable, "-m", "pipeline.cli", "report", str(out / "alignment.json"), "--out", str(again)]
        subprocess.run(command, cwd=ROOT, env=bench.environment(), check=True, capture_output=True)
        if sorted(files(out)) != ["alignment.json", "report.html"]:
            wrong.append(f"there is {sorted(files(out))}")
        if again.read_bytes() != (out / "report.html").read_bytes():
            wrong.append("alignment.json is of one run, report.html of the other")
    return wrong


def children(pid: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(path.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(path.parent.name))
    return found


def worker_killed(bench: Bench) -> list[str]:
    """A worker of a batch is killed: one folder fails, the others are done, and the next batch does that one."""
    if not Path("/proc/self/stat").exists():
        raise SkippedError("no /proc to find the worker in")
    root, out = bench.place / "root", bench.place / "batch"
    for n in range(6):
        (root / f"story-{n}").mkdir(parents=True)
        for name, text in TEXTS.items():
            (root / f"story-{n}" / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pipeline.cli", "batch", str(root), "--out", str(out), "--workers", "1"]
    started = subprocess.Popen(command, cwd=ROOT, env=bench.environment(), stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + WAIT
    while not list(out.glob("story-*/done.json")) and time.monotonic() < deadline and started.poll() is None:
        time.sleep(0.02)
    workers = children(started.pid)
    for pid in workers:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    _, said = started.communicate(timeout=WAIT)
    wrong = [] if workers else ["there was no worker to kill"]
    done = len(list(out.glob("story-*/done.json")))
    if started.returncode not in (0, 1) or done < 5:
        wrong.append(f"ended with {started.returncode}, {done} of 6 done: {said[-300:]}")
    again = subprocess.run(command, cwd=ROOT, env=bench.environment(), capture_output=True, text=True, timeout=WAIT)
    if again.returncode != 0 or len(list(out.glob("story-*/done.json"))) != 6:
        wrong.append(f"the next batch ended with {again.returncode}: {again.stderr[-300:]}")
    return wrong


FAULTS: tuple[Callable[[Bench], list[str]], ...] = (
    disk_full,
    disk_full_between_the_files,
    cache_disk_full,
    read_only_out,
    cache_damaged,
    model_truncated,
    memory_short,
    clock_jumps,
    control_c,
    killed,
    two_at_once,
    worker_killed,
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="only faults with this in their name")
    args = parser.parse_args()
    chosen = [fault for fault in FAULTS if args.only in fault.__name__]
    place = Path(tempfile.mkdtemp(prefix="crossread-faults-"))
    survived = broken = skipped = 0
    try:
        bench = Bench(place)
        for fault in chosen:
            name = fault.__name__.replace("_", " ")
            try:
                wrong = fault(bench)
            except SkippedError as reason:
                skipped += 1
                print(f"skipped: {name}: {reason}", flush=True)
                continue
            broken += bool(wrong)
            survived += not wrong
            print(
                f"{'broken' if wrong else 'survived'}: {name}" + "".join(f"\n  {words}" for words in wrong), flush=True
            )
    finally:
        shutil.rmtree(place, ignore_errors=True)
    print(f"faults tried: {survived + broken}\nsurvived: {survived}\nbroken: {broken}\nskipped: {skipped}")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
