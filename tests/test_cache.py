import os
import sqlite3
import subprocess
import sys
import textwrap
import time

import pytest

from pipeline.cache import FILE, ResultCache, Shelf, cache_folder, open_cache
from pipeline.settings import Cache

KEY, OTHER = b"k" * 32, b"o" * 32


@pytest.fixture
def cache(tmp_path):
    cache = ResultCache(tmp_path / "cache", 10_000_000)
    yield cache
    cache.close()


def damage(path, at, bytes_=b"\xff" * 64):
    with path.open("r+b") as file:
        file.seek(at)
        file.write(bytes_)


def test_what_was_put_is_found_by_its_key_alone(cache):
    cache.put("embed", {KEY: b"value"})
    assert cache.get([KEY, OTHER]) == {KEY: b"value"}


def test_results_outlive_the_process(cache):
    cache.put("embed", {KEY: b"value"})
    cache.close()
    assert ResultCache(cache.path.parent, 10_000_000).get([KEY]) == {KEY: b"value"}


def test_more_keys_than_one_query_takes_are_found(cache):
    rows = {n.to_bytes(32, "big"): str(n).encode() for n in range(2_345)}
    cache.put("embed", rows)
    assert cache.get(list(rows)) == rows


def test_a_damaged_row_is_a_miss_and_is_gone(cache):
    cache.put("embed", {KEY: b"value", OTHER: b"other"})
    with sqlite3.connect(cache.path) as db:
        db.execute("update results set value = ? where key = ?", (b"wrong", KEY))
    assert cache.get([KEY, OTHER]) == {OTHER: b"other"}
    assert cache.info().rows == {"embed": 1}


def test_a_row_under_another_rows_key_is_a_miss(cache):
    cache.put("embed", {KEY: b"value"})
    with sqlite3.connect(cache.path) as db:
        db.execute("update results set key = ?", (OTHER,))
    assert cache.get([OTHER]) == {}


@pytest.mark.parametrize("at", [0, 16, 8192])
def test_a_damaged_file_is_set_aside_and_made_anew_with_a_warning(cache, caplog, at):
    cache.put("embed", {n.to_bytes(32, "big"): os.urandom(5_000) for n in range(50)})
    cache.close()
    damage(cache.path, at, b"\xff" * 4096)
    cache.get([n.to_bytes(32, "big") for n in range(50)])
    cache.put("embed", {KEY: b"value"})
    assert cache.get([KEY]) == {KEY: b"value"}
    assert "set aside" in caplog.text
    assert len(list(cache.path.parent.glob(f"{FILE}.damaged-*"))) == 1


def test_a_file_that_is_no_database_is_set_aside(cache):
    cache.path.parent.mkdir()
    cache.path.write_text("once upon a time " * 1_000)
    cache.put("embed", {KEY: b"value"})
    assert cache.get([KEY]) == {KEY: b"value"}


def test_a_file_of_another_version_is_set_aside(cache):
    cache.put("embed", {KEY: b"value"})
    cache.close()
    with sqlite3.connect(cache.path) as db:
        db.execute("pragma user_version = 99")
    assert cache.get([KEY]) == {}
    cache.put("embed", {KEY: b"new"})
    assert cache.get([KEY]) == {KEY: b"new"}


def test_a_truncated_file_never_raises(cache):
    cache.put("embed", {n.to_bytes(32, "big"): os.urandom(2_000) for n in range(100)})
    cache.close()
    whole = cache.path.read_bytes()
    for size in (0, 1, 100, 4096, len(whole) // 2, len(whole) - 1):
        cache.path.write_bytes(whole[:size])
        found = ResultCache(cache.path.parent, 10_000_000)
        found.get([n.to_bytes(32, "big") for n in range(100)])
        found.put("embed", {KEY: b"value"})
        assert found.get([KEY]) == {KEY: b"value"}
        found.close()


def test_a_folder_that_cannot_be_made_costs_only_the_keeping(tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")
    cache = ResultCache(tmp_path / "file", 10_000_000)
    cache.put("embed", {KEY: b"value"})
    assert cache.get([KEY]) == {}
    assert caplog.text.count("cache not used") == 1


def test_the_file_is_nobody_elses_to_read(cache):
    cache.put("embed", {KEY: b"value"})
    assert cache.path.stat().st_mode & 0o077 == 0
    assert cache.path.parent.stat().st_mode & 0o077 == 0


def test_the_size_is_kept_and_the_latest_stay(tmp_path):
    cache = ResultCache(tmp_path, 1_000_000)
    for n in range(40):
        cache.put("embed", {(n * 10 + m).to_bytes(32, "big"): os.urandom(5_000) for m in range(10)})
    assert cache.info().size <= 1_000_000
    assert cache.path.stat().st_size <= 1_100_000
    assert cache.get([(399).to_bytes(32, "big")])
    assert not cache.get([(0).to_bytes(32, "big")])


def test_what_was_used_lately_outlives_what_was_only_written(cache):
    rows = {n.to_bytes(32, "big"): bytes(20_000) for n in range(20)}
    cache.put("embed", rows)
    with sqlite3.connect(cache.path) as db:
        db.execute("update results set used = ?", (int(time.time()) - 10 * 86_400,))
    cache.get([bytes(32)])
    cache.prune(150_000)
    assert cache.get(list(rows)).keys() >= {bytes(32)}
    assert 0 < cache.info().rows["embed"] < 20


def test_clear_leaves_nothing_and_the_cache_goes_on(cache):
    cache.put("embed", {KEY: b"value"})
    cache.clear()
    assert not list(cache.path.parent.iterdir())
    cache.put("embed", {KEY: b"value"})
    assert cache.get([KEY])


def test_several_processes_write_at_once_and_nothing_is_lost(tmp_path):
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from pipeline.cache import ResultCache
        cache, start = ResultCache(Path(sys.argv[1]), 10_000_000), int(sys.argv[2])
        for n in range(start, start + 100):
            cache.put("embed", {n.to_bytes(32, "big"): str(n).encode()})
    """)
    running = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path), str(start)]) for start in range(0, 400, 100)
    ]
    assert [process.wait() for process in running] == [0, 0, 0, 0]
    keys = [n.to_bytes(32, "big") for n in range(400)]
    assert len(ResultCache(tmp_path, 10_000_000).get(keys)) == 400


def test_a_process_killed_while_writing_leaves_whole_rows(tmp_path):
    script = textwrap.dedent("""
        import os, sys
        from pathlib import Path
        from pipeline.cache import ResultCache
        cache = ResultCache(Path(sys.argv[1]), 100_000_000)
        for n in range(100_000):
            cache.put("embed", {n.to_bytes(32, "big"): n.to_bytes(4, "big") * 500})
            if n == 20:
                print("writing", flush=True)
    """)
    process = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout.readline() == b"writing\n"
    process.kill()
    process.wait()
    cache = ResultCache(tmp_path, 100_000_000)
    found = cache.get([n.to_bytes(32, "big") for n in range(100_000)])
    assert len(found) >= 20
    assert all(value == key[-4:] * 500 for key, value in found.items())


@pytest.mark.parametrize(
    ("stage", "version", "depends"),
    [("translate", 1, {"beams": 4}), ("embed", 2, {"beams": 4}), ("embed", 1, {"beams": 5}), ("embed", 1, {})],
)
def test_another_stage_version_or_setting_is_another_shelf(cache, stage, version, depends):
    Shelf(cache, "embed", 1, {"beams": 4}).put({"text": b"value"})
    assert Shelf(cache, "embed", 1, {"beams": 4}).get(["text"]) == {"text": b"value"}
    assert Shelf(cache, stage, version, depends).get(["text"]) == {}


def test_the_order_of_what_a_result_depends_on_does_not_matter(cache):
    Shelf(cache, "embed", 1, {"a": 1, "b": {"x": 1, "y": 2}}).put({"text": b"value"})
    assert Shelf(cache, "embed", 1, {"b": {"y": 2, "x": 1}, "a": 1}).get(["text"])


def test_a_shelf_without_a_cache_is_empty():
    shelf = Shelf(None, "embed", 1, {})
    shelf.put({"text": b"value"})
    assert shelf.get(["text"]) == {}


def test_the_folder_is_the_setting_else_the_variable_else_the_users_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("CROSSREAD_CACHE", str(tmp_path / "own"))
    assert cache_folder(Cache(path=str(tmp_path / "set"))) == tmp_path / "set"
    assert cache_folder(Cache()) == tmp_path / "own"
    monkeypatch.delenv("CROSSREAD_CACHE")
    assert cache_folder(Cache()) == tmp_path / "xdg" / "crossread"
    assert open_cache(Cache(enabled=False)) is None
