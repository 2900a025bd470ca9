"""A root of folders, and the local engine with workers that need no model."""

import sys
from pathlib import Path

import pytest

from pipeline.batch import completion, local, run, work
from pipeline.stages import write
from tests.batch.fake_worker import FakeRunner, plain_page

FAKE_WORKER = Path(__file__).with_name("fake_worker.py")


@pytest.fixture(autouse=True)
def same_code(monkeypatch):
    """An edit to the package while the tests run is no other version."""
    monkeypatch.setattr(completion, "code_hash", lambda: "code")


@pytest.fixture
def fake_workers(monkeypatch):
    """Worker processes that need no model."""
    monkeypatch.setattr(local, "COMMAND", (sys.executable, str(FAKE_WORKER)))


@pytest.fixture
def here(monkeypatch):
    """The jobs are done in this process, without a model: for what does not depend on the engine."""
    monkeypatch.setattr(work, "Runner", FakeRunner)
    monkeypatch.setattr(write, "rendered", plain_page)

    def rows_of(jobs, order, workers, engine, address):
        worker = work.Worker(order)
        for job in jobs:
            yield worker.do(job)

    monkeypatch.setattr(run, "rows_of", rows_of)


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "root"
    for name in ("one", "two", "deep/three"):
        (root / name).mkdir(parents=True)
        for letter in "ab":
            (root / name / f"{letter}.txt").write_text(f"Document {letter} of {name}.")
    return root


def results(out: Path) -> dict[str, bytes]:
    """The files of a batch that must not differ from run to run: all but the markers and batch.jsonl."""
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in ("done.json", "batch.jsonl")
    }
