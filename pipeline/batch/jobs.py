"""The jobs of a batch: the folders below a root that hold documents, and what is said of each when it is done."""

import os
from pathlib import Path
from typing import Literal

from pipeline.errors import InputError
from pipeline.records import Alignment, Record
from pipeline.settings import Settings
from pipeline.stages.ingest import ENDINGS, READABLE


class Job(Record, frozen=True):
    """A folder to align. `name` is its path below the root, with slashes, `.` for the root itself."""

    name: str
    folder: str
    out: str


class Order(Record, frozen=True):
    """What a worker must know beside its jobs: the settings, and the hash of all that a result depends on but the
    documents."""

    settings: Settings
    work: str


class Row(Record, frozen=True):
    """What batch.jsonl says of a folder. `reused`: nothing had changed since an earlier batch, whose numbers these are.

    `seconds` are by stage; `warnings` and `failed` are those of the alignment; `error` says why there is none.
    """

    folder: str
    status: Literal["done", "failed"]
    reused: bool = False
    seconds: dict[str, float] = {}
    documents: int = 0
    segments: int = 0
    links: int = 0
    groups: int = 0
    stories: int = 0
    discrepancies: int = 0
    warnings: list[str] = []
    failed: list[str] = []
    error: str | None = None


def row_of(name: str, alignment: Alignment) -> Row:
    """The row of a folder that was aligned."""
    return Row(
        folder=name,
        status="done",
        seconds=alignment.run.seconds,
        documents=len(alignment.documents),
        segments=len(alignment.segments),
        links=len(alignment.links),
        groups=len(alignment.groups),
        stories=len(alignment.stories),
        discrepancies=sum(len(link.discrepancies) for link in alignment.links),
        warnings=alignment.run.warnings,
        failed=alignment.run.failed,
    )


def holds_documents(folder: str, names: list[str]) -> bool:
    """Whether a file that `crossread run` would read lies directly in the folder."""
    return any(not name.startswith(".") and name.lower().endswith(ENDINGS) for name in names)


def find_jobs(root: Path, out: Path) -> tuple[list[Job], list[Row]]:
    """The jobs below (and at) a root, sorted by name, and a failed row for each folder that cannot be one.

    Hidden folders, links to folders and `out` itself are not looked into. InputError where nothing holds a document.
    """
    if not root.is_dir():
        raise InputError(f"{root} is no folder: give the folder that holds your folders of documents")
    unusable: list[Row] = []

    def refuse(error: OSError) -> None:
        name = os.path.relpath(error.filename, root).encode(errors="backslashreplace").decode()
        unusable.append(
            Row(folder=name, status="failed", error=f"cannot be listed ({error.strerror}): check its permissions")
        )

    jobs = []
    own = out.resolve()
    for folder, below, names in os.walk(root.resolve(), onerror=refuse):
        below[:] = sorted(name for name in below if not name.startswith(".") and Path(folder, name).resolve() != own)
        if not holds_documents(folder, names):
            continue
        name = Path(folder).relative_to(root.resolve()).as_posix()
        try:
            name.encode()
        except UnicodeEncodeError:
            readable = name.encode(errors="backslashreplace").decode()
            unusable.append(Row(folder=readable, status="failed", error="its name is no UTF-8: rename the folder"))
            continue
        jobs.append(Job(name=name, folder=folder, out=str(own / name)))
    if not jobs and not unusable:
        raise InputError(f"no folder below {root} holds a document: put {READABLE} files there, a folder a story")
    return sorted(jobs, key=lambda job: job.name), unusable
