"""One case through the real command line, in this process: its exit status, what it touched, what is wrong."""

import contextlib
import io
import itertools
import json
import os
import shutil
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus import CANARY, PAPER, WIRE, Case

from pipeline.alignment_file import read_alignment
from pipeline.cli import FAULT, main
from pipeline.exchange import FORMATS

REACHING = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.sendto",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
)
CHANGING = (
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.symlink",
    "os.link",
    "os.chmod",
    "os.chown",
    "os.truncate",
)


@dataclass
class Outcome:
    """What came of a case. `wrong` names each broken promise: crashed, status, outside, reached, output."""

    statuses: list[int] = field(default_factory=list)
    wrong: dict[str, str] = field(default_factory=dict)


class Watch:
    """Hears, by Python's audit events, of every file this process opens for writing or changes, every connection and
    every program it starts, while it is armed. What compiled libraries do by themselves is not heard of: the files
    beside the case's folder are compared before and after for that."""

    def __init__(self) -> None:
        self.allowed: tuple[str, ...] | None = None
        self.outside: list[str] = []
        self.reached: list[str] = []
        sys.addaudithook(self.hear)

    @contextlib.contextmanager
    def armed(self, *allowed: Path) -> Iterator[None]:
        self.outside, self.reached = [], []
        self.allowed = tuple(os.path.realpath(path) for path in allowed)
        try:
            yield
        finally:
            self.allowed = None

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        if self.allowed is None:
            return
        if event == "open":
            path, _, flags = args
            if isinstance(path, str | bytes) and flags & (
                os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
            ):
                self.note(event, path)
        elif event in CHANGING:
            for path in args[:2] if event in ("os.rename", "os.link", "os.symlink") else args[:1]:
                if isinstance(path, str | bytes | os.PathLike):
                    self.note(event, path)
        elif event == "sqlite3.connect":
            self.note(event, args[0])
        elif event in REACHING or event in ("pickle.find_class", "ctypes.dlopen"):
            self.reached.append(f"{event} {args!r}"[:200])

    def note(self, event: str, path: Any) -> None:
        assert self.allowed is not None
        real = os.path.realpath(os.fsdecode(path))
        if event == "os.mkdir" and os.path.isdir(real):
            return  # asked for to be sure, and there already
        if real not in ("/dev/null", os.devnull) and not any(
            real == root or real.startswith(root + os.sep) for root in self.allowed
        ):
            self.outside.append(f"{event} {real!r}"[:200])


def commands(case: Case, folder: Path, out: Path) -> list[list[str]]:
    """The command lines of a case."""
    if case.command == "run":
        return [["run", str(folder), "--out", str(out)]]
    if case.command == "missing":
        return [["run", str(folder / "none"), "--out", str(out)]]
    if case.command == "detect":
        return [["detect"]]
    if case.command == "settings":
        good = folder / "documents"
        good.mkdir()
        (good / "wire.txt").write_text(WIRE, encoding="utf-8")
        (good / "paper.txt").write_text(PAPER, encoding="utf-8")
        return [["run", str(good), "--out", str(out), "--settings", str(folder / "settings.toml")]]
    out.mkdir()
    given = str(folder / "alignment.json")
    exports = [["export", given, "--format", name, "--out", str(out)] for name in FORMATS if name != "parquet"]
    return [
        ["inspect", given],
        ["inspect", given, "--json"],
        ["report", given, "--out", str(out / "report.html")],
        *exports,
    ]


def call(args: list[str], given: bytes) -> tuple[int | None, str]:
    """Exit status and standard error of a command line; no status where an exception came out of it."""
    said = io.StringIO()
    before = sys.stdin
    try:
        sys.stdin = io.TextIOWrapper(io.BytesIO(given))
        told = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(said):
            main.main(args=args, prog_name="crossread")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0, said.getvalue()
    except BaseException:  # noqa: BLE001 - whatever comes out of the command line is what is looked for
        return None, traceback.format_exc()
    finally:
        sys.stdin = before
    return 0, said.getvalue()


def listing(root: Path) -> set[tuple[str, int, int]]:
    """Every file below a folder with its size and time of change."""
    found = set()
    for folder, folders, names in os.walk(root):
        for name in (*folders, *names):
            status = os.lstat(os.path.join(folder, name))
            found.add((os.path.join(folder, name), status.st_size, status.st_mtime_ns))
    return found


def attempt(case: Case, work: Path, cache: Path, watch: Watch) -> Outcome:
    """Lay a case out below `work`, run it, and say what came of it. `work` is emptied before and after."""
    shutil.rmtree(work, ignore_errors=True)
    folder, outside, out, elsewhere = (work / name for name in ("in", "outside", "out", "elsewhere"))
    for path in (folder, outside, elsewhere):
        path.mkdir(parents=True)
    (outside / "secret.txt").write_text(f"{CANARY}. {WIRE}", encoding="utf-8")
    case.lay_out(folder, outside)
    outcome = Outcome()
    given = case.files.get(b"lines", b"")
    lines = commands(case, folder, out)
    before = listing(work) - listing(out)
    here = os.getcwd()
    os.chdir(elsewhere)
    try:
        for args in lines:
            with watch.armed(out, cache):
                status, said = call(args, given if isinstance(given, bytes) else b"")
            judge(case, args, status, said, out, watch, outcome)
    finally:
        os.chdir(here)
    changed = {
        path
        for path, *_ in (listing(work) - listing(out)) ^ before
        if not Path(path).is_relative_to(out) and Path(path) != work
    }
    if changed:
        outcome.wrong["outside"] = f"changed {sorted(changed)[:3]}"
    shutil.rmtree(work, ignore_errors=True)
    return outcome


def judge(
    case: Case, args: list[str], status: int | None, said: str, out: Path, watch: Watch, outcome: Outcome
) -> None:
    """Add to the outcome what one command line did wrong."""
    if status is None or FAULT in said:
        outcome.wrong["crashed"] = "\n".join(said.strip().splitlines()[-6:])
        return
    outcome.statuses.append(status)
    if status not in case.statuses:
        outcome.wrong["status"] = f"{args[0]} ended with {status}, not {sorted(case.statuses)}: {said.strip()[-300:]}"
    if watch.outside:
        outcome.wrong["outside"] = "; ".join(watch.outside[:3])
    if watch.reached:
        outcome.wrong["reached"] = "; ".join(watch.reached[:3])
    if "\x1b" in said or "\u202e" in said:
        outcome.wrong["output"] = f"control characters of the input reach the terminal: {said[-200:]!r}"
    if args[0] == "run":
        wrong = broken_result(out, status)
        if wrong:
            outcome.wrong["output"] = wrong


def broken_result(out: Path, status: int) -> str | None:
    """What is wrong with the files of a run that ended with a status, in words."""
    written = sorted(os.listdir(out)) if out.exists() else []
    if status == 2:
        return f"nothing usable, and yet there is {written}" if written else None
    if written != ["alignment.json", "report.html"]:
        return f"written were {written}"
    for name in written:
        if CANARY.encode() in (out / name).read_bytes() or b"root:x:0:0" in (out / name).read_bytes():
            return f"{name} holds what lies outside the folder"
    alignment = read_alignment(out / "alignment.json")
    for one, two in itertools.pairwise(alignment.segments):
        if one.document == two.document and one.end > two.start:
            return f"{one.id} and {two.id} overlap"
    if any(len(segment.text) != segment.end - segment.start for segment in alignment.segments):
        return "a segment's text is not as long as its offsets say"
    if not all(0 <= link.score <= 1 for link in alignment.links):
        return "a score is no probability"
    if bool(alignment.run.failed) != (status == 1):
        return f"status {status} and failed {alignment.run.failed[:2]}"
    return None


def one_runner_for_each_settings() -> None:
    """Let runs of this process share their models: the command line makes a runner a run."""
    import pipeline.runner

    real, made = pipeline.runner.Runner, {}

    def shared(settings: Any) -> Any:
        key = repr((settings.translation, settings.embedding, settings.cache))
        if key not in made:
            made[key] = real(settings)
        made[key].settings = settings
        return made[key]

    pipeline.runner.Runner = shared  # type: ignore[misc, assignment]


def load_models() -> None:
    """Load the encoder and the translator from Arabic, though the cache may know every answer."""
    import pipeline.runner
    from pipeline.settings import Settings

    runner = pipeline.runner.Runner(Settings())
    runner.encoder.encoder.warm_up()
    translator = runner.translator("ar")
    if translator is not None:
        translator.translator.warm_up()


def serve() -> None:
    """Answer each line of standard input, the name of a case, with its outcome as JSON."""
    from corpus import corpus

    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    work, cache = Path(sys.argv[1]), Path(sys.argv[2])
    cases = {case.name: case for case in corpus()}
    one_runner_for_each_settings()
    watch = Watch()
    warm = Case(
        "warm",
        {
            b"a.txt": WIRE.encode(),
            b"b.txt": PAPER.encode(),
            b"c.html": f"<p>{WIRE}</p>".encode(),
            b"d.txt": b"\x81\xff" * 20,
        },
    )
    load_models()
    for _ in range(2):  # what is imported and loaded once is not what a case does
        attempt(warm, work, cache, watch)
    answers.write("ready\n")
    for line in sys.stdin:
        outcome = attempt(cases[json.loads(line)], work, cache, watch)
        answers.write(json.dumps(outcome.__dict__) + "\n")


if __name__ == "__main__":
    serve()
