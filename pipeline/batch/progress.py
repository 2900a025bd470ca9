"""How far a batch is: a bar on a terminal, a line a folder elsewhere, both with the time that is left."""

import time
from typing import TYPE_CHECKING, Any

from pipeline.batch.jobs import Row
from pipeline.progress import reporter
from pipeline.stages.ingest import shown

if TYPE_CHECKING:
    from rich.console import Console


class FolderProgress:
    """Hears of each folder as it is done. Failures are said at once, on a terminal too."""

    def __init__(self, console: "Console"):
        self.console, self.reporter = console, reporter(console)
        self.began, self.made, self.reused, self.failed = time.perf_counter(), 0, 0, 0

    def __enter__(self) -> "FolderProgress":
        self.reporter.start("folders")
        return self

    def __exit__(self, *_: Any) -> None:
        said = f"{self.made + self.reused} folders, {self.reused} of them unchanged, {self.failed} failed"
        self.reporter.finish("folders", time.perf_counter() - self.began, said)
        self.reporter.close()

    def heard(self, row: Row, done: int, of: int) -> None:
        self.reused += row.reused
        self.made += not row.reused
        self.failed += row.status == "failed"
        self.reporter.advance(done, of)
        if row.reused or (self.console.is_terminal and row.status == "done"):
            return
        said = "done" if row.status == "done" else f"failed: {shown(in_a_line(row.error or ''))}"
        rest = left(self.made, of - done, time.perf_counter() - self.began)
        line = f"{done}/{of}  {rest} left  {shown(row.folder)}  {said}"
        self.console.print(line, markup=False, highlight=False, soft_wrap=True)


def left(made: int, to_do: int, seconds: float) -> str:
    """The time that `to_do` folders take at the pace so far, as h:mm:ss."""
    rest = round(seconds / max(made, 1) * to_do)
    return f"{rest // 3600}:{rest // 60 % 60:02}:{rest % 60:02}"


def in_a_line(error: str) -> str:
    """What a message begins with, or what a traceback ends with."""
    lines = error.splitlines() or [""]
    return lines[-1] if lines[0].startswith("Traceback") else lines[0]
