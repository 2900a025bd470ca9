"""A batch from end to end: find the jobs, pass over what is done, do the rest on an engine, write what came of it."""

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Literal

import msgspec

from pipeline.alignment_file import write_atomically
from pipeline.batch.completion import finished, work_hash
from pipeline.batch.index import FILE as INDEX
from pipeline.batch.index import render_index
from pipeline.batch.jobs import Job, Order, Row, find_jobs
from pipeline.errors import InputError
from pipeline.records import Record
from pipeline.settings import Settings

Engine = Literal["local", "ray"]
ROWS = "batch.jsonl"


class Batch(Record, frozen=True):
    """What came of a batch: a row a folder, sorted by name, and the two files about them all."""

    rows: list[Row]
    table: Path
    index: Path


def run_batch(
    root: Path,
    out: Path,
    settings: Settings,
    workers: int | None = None,
    engine: Engine = "local",
    address: str | None = None,
    heard: Callable[[Row, int, int], None] = lambda row, done, of: None,
) -> Batch:
    """Align every folder below `root` that holds documents, into the folder of the same name below `out`.

    Whatever the engine and the number of workers, alignment.json, report.html and index.html have the same bytes; the
    seconds that each stage took stand in batch.jsonl alone. A folder is done again when its documents, the settings,
    the models or crossread have changed, when its results are missing or damaged, or when it failed. `heard` is told
    of each row, how many folders are done, and of how many. When it is broken off, batch.jsonl and index.html tell of
    the folders done so far, and the same call goes on from there.

    `workers`: None for as many as there are cores. `address`: of a Ray cluster. InputError where there is no document.
    """
    jobs, unusable = find_jobs(root, out)
    rows = {row.folder: row for row in unusable}
    order = Order(settings, work_hash(settings))
    total = len(jobs) + len(unusable)
    prepare(out)

    def note(row: Row) -> None:
        rows[row.folder] = row
        heard(row, len(rows), total)

    todo: list[Job] = []
    for job in jobs:
        row = finished(job, order.work, settings.ingest.max_bytes)
        if row is None:
            todo.append(job)
        else:
            note(row)
    try:
        with closing(rows_of(todo, order, workers, engine, address)) as made:
            for row in made:
                note(row)
    finally:
        batch = Batch(rows=[rows[name] for name in sorted(rows)], table=out / ROWS, index=out / INDEX)
        write_atomically(batch.table, b"".join(msgspec.json.encode(row) + b"\n" for row in batch.rows))
        write_atomically(batch.index, render_index(batch.rows).encode())
    return batch


def rows_of(
    jobs: list[Job], order: Order, workers: int | None, engine: Engine, address: str | None
) -> Generator[Row, None, None]:
    """The rows of the jobs from the engine of that name, as they are done."""
    if not jobs:
        return
    if engine == "ray":
        from pipeline.batch.cluster import rows_from_ray

        yield from rows_from_ray(jobs, order, workers, address)
    else:
        from pipeline.batch.local import rows_from_processes

        yield from rows_from_processes(jobs, order, workers)


def prepare(out: Path) -> None:
    """Make the folder of results; drop what a killed batch left half-written in it."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for leftover in out.glob(".*.unfinished"):
            leftover.unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"cannot write to {out} ({error.strerror}): give another folder with --out") from error
