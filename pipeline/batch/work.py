"""One job, done: align a folder, write what came out, mark it as done. What goes wrong goes into the row."""

import traceback
from pathlib import Path

import msgspec

from pipeline.alignment_file import write_atomically
from pipeline.batch.completion import input_hashes, mark, unmark
from pipeline.batch.jobs import Job, Order, Row, row_of
from pipeline.errors import CrossreadError
from pipeline.runner import Runner
from pipeline.stages.write import write

ERROR = "error.txt"
RESULTS = ("alignment.json", "report.html")


class Worker:
    """Does jobs one after another, with models that are loaded once."""

    def __init__(self, order: Order):
        self.order = order
        self._runner: Runner | None = None

    def do(self, job: Job) -> Row:
        """The row of a job. Its results are on disk, or its error is; never raises for what is wrong with a folder."""
        try:
            return self._done(job)
        except CrossreadError as error:
            return failure(job, str(error))
        except Exception:  # noqa: BLE001 - one folder must not cost the night
            return failure(job, traceback.format_exc())

    def _done(self, job: Job) -> Row:
        unmark(job)
        if self._runner is None:
            self._runner = Runner(self.order.settings)
        inputs = input_hashes(Path(job.folder), self.order.settings.ingest.max_bytes)
        alignment = self._runner.run(Path(job.folder))
        row = row_of(job.name, alignment)
        # The seconds are the one thing that differs from run to run: they go into batch.jsonl, the rest is to the byte.
        untimed = msgspec.structs.replace(alignment, run=msgspec.structs.replace(alignment.run, seconds={}))
        written = write(untimed, Path(job.out))
        (Path(job.out) / ERROR).unlink(missing_ok=True)
        mark(job, self.order.work, inputs, written, row)
        return row


def failure(job: Job, error: str) -> Row:
    """The row of a job that failed; results of an earlier run go, since they are not those of these documents."""
    out = Path(job.out)
    try:
        unmark(job)
        for name in RESULTS:
            (out / name).unlink(missing_ok=True)
        write_atomically(out / ERROR, error.rstrip().encode(errors="backslashreplace") + b"\n")
    except (OSError, CrossreadError) as further:
        error = f"{error.rstrip()}\n{further}"
    return Row(folder=job.name, status="failed", error=error.rstrip().encode(errors="backslashreplace").decode())
