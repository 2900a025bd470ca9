"""Run the hostile corpus through the command line and print what was tried, crashed, hung, or broke another promise.

The cases run one after another in a process of their own that is killed when one takes too long. Exit status 0 only
when every count is 0.
"""

import argparse
import json
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from corpus import SEED, Case, corpus  # noqa: E402 - the path comes first

START = 1800.0  # seconds for the models to be made ready and loaded on a busy machine
IDLE = 10.0  # times the limit a case may take in all, where it does not get the processor
PROMISES = {
    "crashed": "crashed",
    "hung": "hung",
    "status": "wrong exit status",
    "outside": "wrote outside",
    "reached": "reached out (network, programs, pickles)",
    "output": "wrong output",
}


def processor_seconds(pid: int) -> float:
    """Seconds a process has had of a processor, 0 where the system does not tell: on a busy machine a case must not
    count as hung for waiting its turn."""
    try:
        user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    except OSError:
        return 0.0
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


class Process:
    """The process that runs the cases, started again after it was killed or died."""

    def __init__(self, work: Path, cache: Path):
        self.work, self.cache = work, cache
        self.process: subprocess.Popen[str] | None = None
        self.answers: queue.SimpleQueue[str] = queue.SimpleQueue()

    def start(self) -> None:
        environment = {
            **os.environ,
            "CROSSREAD_CACHE": str(self.cache),
            "PYTHONPATH": os.pathsep.join((str(HERE.parent), os.environ.get("PYTHONPATH", ""))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "OMP_NUM_THREADS": "1",
        }
        command = (sys.executable, str(HERE / "attempt.py"), str(self.work), str(self.cache))
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        self.answers = queue.SimpleQueue()
        threading.Thread(target=self.listen, args=(self.process, self.answers), daemon=True).start()
        if self.answers.get(timeout=START) != "ready\n":
            sys.exit("the process that runs the cases does not start: run tests/hostile/attempt.py by hand")

    def listen(self, process: "subprocess.Popen[str]", answers: "queue.SimpleQueue[str]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            answers.put(line)
        answers.put("")

    def do(self, case: Case, limit: float) -> dict[str, str]:
        """What is wrong with the outcome of a case; empty where nothing is."""
        if self.process is None:
            self.start()
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(case.name) + "\n")
        self.process.stdin.flush()
        began, spent = time.monotonic(), processor_seconds(self.process.pid)
        line = None
        while line is None:
            try:
                line = self.answers.get(timeout=1.0)
            except queue.Empty:
                waited = time.monotonic() - began
                at_work = processor_seconds(self.process.pid) - spent if spent else waited
                if at_work > limit or waited > IDLE * limit:
                    self.stop()
                    return {"hung": f"more than {at_work:.0f} s of a processor in {waited:.0f} s"}
        if line:
            return json.loads(line)["wrong"]
        status = self.process.wait()
        self.process = None
        return {"crashed": f"the process died with status {status}"}

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--seed", type=int, default=SEED, help="of the order and of the sample; the cases stay the same"
    )
    parser.add_argument("--sample", type=int, help="only so many cases, drawn by the seed")
    parser.add_argument(
        "--start", type=int, default=0, help="leave out so many cases: to go on where a run was broken off"
    )
    parser.add_argument("--only", default="", help="only cases with this in their name")
    parser.add_argument("--limit", type=float, default=120.0, help="processor seconds a case")
    args = parser.parse_args()
    cases = [case for case in corpus() if args.only in case.name]
    random.Random(args.seed).shuffle(cases)
    cases = cases[args.start :][: args.sample]
    place = Path(tempfile.mkdtemp(prefix="crossread-hostile-"))
    process = Process(place / "work", place / "cache")
    counts: Counter[str] = Counter()
    seconds: dict[str, float] = {}
    try:
        for case in cases:
            if process.process is None:
                process.start()
            began = time.perf_counter()
            wrong = process.do(case, args.limit)
            seconds[case.name] = time.perf_counter() - began
            if sys.stderr.isatty() or len(seconds) % 50 == 0:
                print(
                    f"{len(seconds)}/{len(cases)}",
                    file=sys.stderr,
                    flush=True,
                    end="\r" if sys.stderr.isatty() else "\n",
                )
            counts.update(wrong.keys())
            for promise, words in wrong.items():
                print(f"{PROMISES[promise]}: {case.name}: {words}", flush=True)
    finally:
        process.stop()
        shutil.rmtree(place, ignore_errors=True)
    slowest = sorted(seconds, key=lambda name: -seconds[name])[:5]
    print(f"inputs tried: {len(cases)} in {sum(seconds.values()):.0f} s")
    print("slowest: " + ", ".join(f"{name!r} {seconds[name]:.1f} s" for name in slowest))
    for promise, words in PROMISES.items():
        print(f"{words}: {counts[promise]}")
    sys.exit(1 if counts else 0)


if __name__ == "__main__":
    main()
