"""The one progress reporter: bars on a terminal, one line a stage elsewhere, all of it on standard error."""

import time
from typing import Any, Protocol

from rich.console import Console


class Reporter(Protocol):
    """Hears how a run goes."""

    def start(self, stage: str) -> None: ...

    def advance(self, done: int, of: int) -> None: ...

    def finish(self, stage: str, seconds: float, summary: str) -> None: ...

    def close(self) -> None: ...


class Silent:
    """Reports nothing."""

    def start(self, stage: str) -> None:
        pass

    def advance(self, done: int, of: int) -> None:
        pass

    def finish(self, stage: str, seconds: float, summary: str) -> None:
        pass

    def close(self) -> None:
        pass


class Lines:
    """One line a finished stage."""

    def __init__(self, console: Console):
        self.console = console

    def start(self, stage: str) -> None:
        pass

    def advance(self, done: int, of: int) -> None:
        pass

    def finish(self, stage: str, seconds: float, summary: str) -> None:
        self.console.print(f"{stage:<10} {seconds:6.1f} s  {summary}", highlight=False, markup=False)

    def close(self) -> None:
        pass


class Bars(Lines):
    """A bar for the stage at work, a line for each that is done."""

    def __init__(self, console: Console):
        super().__init__(console)
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (
            TextColumn("{task.description:<10}"),
            BarColumn(),
            TextColumn("{task.completed}/{task.total}"),
            TimeRemainingColumn(),
        )
        self.progress = Progress(*columns, console=console, transient=True)
        self.task: Any = None
        self.progress.start()

    def start(self, stage: str) -> None:
        if self.task is not None:
            self.progress.remove_task(self.task)
        self.task = self.progress.add_task(stage, total=None)

    def advance(self, done: int, of: int) -> None:
        if self.task is not None:
            self.progress.update(self.task, completed=done, total=of)

    def finish(self, stage: str, seconds: float, summary: str) -> None:
        if self.task is not None:
            self.progress.remove_task(self.task)
            self.task = None
        super().finish(stage, seconds, summary)

    def close(self) -> None:
        self.progress.stop()


def reporter(console: Console) -> Reporter:
    """Bars where the console is a terminal, lines elsewhere."""
    return Bars(console) if console.is_terminal else Lines(console)


class Clock:
    """Seconds by stage, reported as they pass. A stage may be paused and started again before it is finished."""

    def __init__(self, reporter: Reporter):
        self.reporter = reporter
        self.seconds: dict[str, float] = {}
        self._began = 0.0

    def start(self, stage: str) -> None:
        self._began = time.perf_counter()
        self.reporter.start(stage)

    def pause(self, stage: str) -> None:
        passed = time.perf_counter() - self._began
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + passed, 3)

    def finish(self, stage: str, summary: str) -> None:
        self.pause(stage)
        self.reporter.finish(stage, self.seconds[stage], summary)
