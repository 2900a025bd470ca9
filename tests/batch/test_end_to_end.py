import json
import os
import subprocess
import sys

import pytest

from tests.batch.conftest import results

TEXTS = {
    "flood/a.txt": "The river burst its banks on Monday. Three people were killed in the town of Brenn.\n",
    "flood/b.txt": "On Monday the river rose over its banks. In Brenn, the flood killed 4 people.\n",
    "vote/nested/a.txt": "Parliament passed the budget on Tuesday by 61 votes to 40.\n",
    "vote/nested/b.txt": "By 61 votes to 40, the budget was passed by parliament on Tuesday.\n",
    "bad/a.txt": "",
}


def batch(root, out, cache, *options):
    command = [sys.executable, "-m", "pipeline.cli", "batch", str(root), "--out", str(out), *options]
    return subprocess.run(
        command, env={**os.environ, "CROSSREAD_CACHE": str(cache)}, capture_output=True, text=True, timeout=300
    )


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    root = tmp_path_factory.mktemp("root")
    for name, text in TEXTS.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_the_real_thing_gives_the_same_bytes_cold_and_warm_and_a_bad_folder_is_told_by_the_status(
    root, tmp_path, empty_cache
):
    cold = batch(root, tmp_path / "cold", empty_cache, "--workers", "2")
    warm = batch(root, tmp_path / "warm", empty_cache, "--workers", "1")
    assert (cold.returncode, warm.returncode) == (1, 1), cold.stderr
    assert results(tmp_path / "cold") == results(tmp_path / "warm")
    flood = json.loads((tmp_path / "cold" / "flood" / "alignment.json").read_text())
    assert flood["links"]
    assert flood["run"]["seconds"] == {}
    rows = [json.loads(line) for line in (tmp_path / "cold" / "batch.jsonl").read_text().splitlines()]
    assert [(row["folder"], row["status"]) for row in rows] == [
        ("bad", "failed"),
        ("flood", "done"),
        ("vote/nested", "done"),
    ]
    assert "bad  failed: no document in" in cold.stderr


def test_a_root_with_nothing_usable_ends_with_status_2(tmp_path):
    (tmp_path / "root").mkdir()
    assert batch(tmp_path / "root", tmp_path / "out", tmp_path / "cache").returncode == 2
