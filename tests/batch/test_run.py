import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from pipeline.batch import run_batch
from pipeline.settings import Alignment, Settings
from tests.batch.conftest import FAKE_WORKER, results

SETTINGS = Settings()
HERE, IN_PROCESSES = pytest.mark.usefixtures("here"), pytest.mark.usefixtures("fake_workers")


def reused(batch):
    return {row.folder: row.reused for row in batch.rows}


@HERE
def test_every_folder_gets_its_results_and_a_row(root, tmp_path):
    batch = run_batch(root, tmp_path / "out", SETTINGS, 2)
    assert [(row.folder, row.status, row.documents) for row in batch.rows] == [
        ("deep/three", "done", 2),
        ("one", "done", 2),
        ("two", "done", 2),
    ]
    assert {"alignment.json", "report.html", "done.json"} == {p.name for p in (tmp_path / "out" / "one").iterdir()}
    rows = [json.loads(line) for line in batch.table.read_text().splitlines()]
    assert [row["folder"] for row in rows] == ["deep/three", "one", "two"]
    assert all(row["seconds"]["ingest"] > 0 for row in rows)


@IN_PROCESSES
@pytest.mark.parametrize("workers", [1, 8])
def test_the_number_of_workers_does_not_change_a_byte(root, tmp_path, workers):
    run_batch(root, tmp_path / "out", SETTINGS, 2)
    run_batch(root, tmp_path / "other", SETTINGS, workers)
    assert results(tmp_path / "out") == results(tmp_path / "other")


@HERE
def test_a_second_batch_does_nothing_and_says_the_same(root, tmp_path):
    first = run_batch(root, tmp_path / "out", SETTINGS, 1)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("alignment.json")}
    second = run_batch(root, tmp_path / "out", SETTINGS, 1)
    assert all(reused(second).values())
    assert before == {path: path.stat().st_mtime_ns for path in before}
    assert [row.seconds for row in first.rows] == [row.seconds for row in second.rows]


def change_a_document(root, out):
    (root / "one" / "a.txt").write_text("Another text.")


def add_a_document(root, out):
    (root / "one" / "c.txt").write_text("A new document.")


def remove_a_document(root, out):
    (root / "one" / "a.txt").unlink()


def add_what_is_warned_of(root, out):
    (root / "one" / "c.pdf").write_text("not read")


def remove_a_result(root, out):
    (out / "one" / "report.html").unlink()


def damage_a_result(root, out):
    (out / "one" / "alignment.json").write_text("{}")


def damage_the_marker(root, out):
    (out / "one" / "done.json").write_text('{"version": ')


@HERE
@pytest.mark.parametrize(
    "happens",
    [
        change_a_document,
        add_a_document,
        remove_a_document,
        add_what_is_warned_of,
        remove_a_result,
        damage_a_result,
        damage_the_marker,
    ],
)
def test_only_what_changed_is_done_again(root, tmp_path, happens):
    out = tmp_path / "out"
    run_batch(root, out, SETTINGS, 1)
    happens(root, out)
    assert reused(run_batch(root, out, SETTINGS, 1)) == {"deep/three": True, "one": False, "two": True}
    run_batch(root, tmp_path / "fresh", SETTINGS, 1)
    assert results(out) == results(tmp_path / "fresh")


@HERE
def test_other_settings_are_other_work_but_not_the_cache(root, tmp_path):
    run_batch(root, tmp_path / "out", SETTINGS, 1)
    cached = Settings(cache=type(SETTINGS.cache)(enabled=False))
    assert all(reused(run_batch(root, tmp_path / "out", cached, 1)).values())
    strict = Settings(alignment=Alignment(min_score=0.9))
    assert not any(reused(run_batch(root, tmp_path / "out", strict, 1)).values())


@HERE
def test_a_failing_folder_writes_its_error_and_the_batch_goes_on(root, tmp_path):
    (root / "one" / "boom.txt").write_text("The runner fails over this.")
    (root / "empty").mkdir()
    (root / "empty" / "a.txt").write_text("")
    batch = run_batch(root, tmp_path / "out", SETTINGS, 2)
    assert {row.folder: row.status for row in batch.rows} == {
        "deep/three": "done",
        "empty": "failed",
        "one": "failed",
        "two": "done",
    }
    assert "ZeroDivisionError: boom" in (tmp_path / "out" / "one" / "error.txt").read_text()
    assert "Traceback" not in (tmp_path / "out" / "empty" / "error.txt").read_text()


@HERE
def test_results_of_documents_that_now_fail_do_not_stay_and_a_mended_folder_loses_its_error(root, tmp_path):
    run_batch(root, tmp_path / "out", SETTINGS, 1)
    (root / "one" / "boom.txt").write_text("The runner fails over this.")
    run_batch(root, tmp_path / "out", SETTINGS, 1)
    assert [p.name for p in (tmp_path / "out" / "one").iterdir()] == ["error.txt"]
    (root / "one" / "boom.txt").unlink()
    run_batch(root, tmp_path / "out", SETTINGS, 1)
    run_batch(root, tmp_path / "fresh", SETTINGS, 1)
    assert results(tmp_path / "out") == results(tmp_path / "fresh")


@IN_PROCESSES
def test_a_worker_that_dies_costs_its_folder_alone(root, tmp_path):
    (root / "one" / "die.txt").write_text("The process dies over this.")
    batch = run_batch(root, tmp_path / "out", SETTINGS, 1)
    assert {row.folder: row.status for row in batch.rows} == {"deep/three": "done", "one": "failed", "two": "done"}
    assert "-9" in next(row.error for row in batch.rows if row.folder == "one")


@IN_PROCESSES
def test_what_a_library_prints_does_not_get_in_the_way(root, tmp_path):
    (root / "one" / "chatter.txt").write_text("The process prints over this.")
    assert all(row.status == "done" for row in run_batch(root, tmp_path / "out", SETTINGS, 1).rows)


SCRIPT = textwrap.dedent("""
    import sys
    from pathlib import Path
    from pipeline.batch import completion, local, run_batch
    from pipeline.settings import Settings
    completion.code_hash = lambda: "code"
    local.COMMAND = (sys.executable, sys.argv[1])
    run_batch(Path(sys.argv[2]), Path(sys.argv[3]), Settings(), 2)
""")


def start(root, out, seconds="0.2"):
    """A batch in a process of its own whose jobs take a while; returns when the first is done."""
    command = [sys.executable, "-c", SCRIPT, str(FAKE_WORKER), str(root), str(out)]
    process = subprocess.Popen(command, env={**os.environ, "FAKE_SECONDS": seconds}, stderr=subprocess.PIPE)
    while not list(Path(out).rglob("done.json")):
        assert process.poll() is None
        time.sleep(0.01)
    return process


@IN_PROCESSES
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_batch_that_is_broken_off_goes_on_to_the_same_bytes(root, tmp_path, sent):
    for n in range(8):
        (root / f"more{n}").mkdir()
        (root / f"more{n}" / "a.txt").write_text(f"Document {n}.")
    process = start(root, tmp_path / "out")
    process.send_signal(sent)
    assert process.wait(timeout=10) != 0
    done = len(list((tmp_path / "out").rglob("done.json")))
    assert done < 11
    again = run_batch(root, tmp_path / "out", SETTINGS, 2)
    assert sum(reused(again).values()) >= 1
    run_batch(root, tmp_path / "fresh", SETTINGS, 1)
    assert results(tmp_path / "out") == results(tmp_path / "fresh")


@HERE
def test_progress_is_told_for_every_folder(root, tmp_path):
    heard = []
    run_batch(root, tmp_path / "out", SETTINGS, 1, heard=lambda row, done, of: heard.append((done, of)))
    assert heard == [(1, 3), (2, 3), (3, 3)]
