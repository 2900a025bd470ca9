import logging
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.errors import ModelError
from pipeline.exporting import GRAPH, export, exported, folder_of
from pipeline.models import SUMS, ModelFolder, file_sha256, find_embedder
from pipeline.settings import Cache


@pytest.fixture
def model(tmp_path):
    """A model of one file, for what does not look into it."""
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "weights").write_text("1 2 3")
    return ModelFolder("small", "embedder", str(tmp_path / "model"), "local", {})


@pytest.fixture
def made(monkeypatch):
    """The folders that were made, in place of a process that exports: a file and its checksum each."""
    folders = []

    def make(model, folder):
        folders.append(folder)
        folder.mkdir(exist_ok=True)
        (folder / GRAPH).write_text("graph")
        (folder / SUMS).write_text(f"{file_sha256(folder / GRAPH)}  {GRAPH}\n")

    monkeypatch.setattr("pipeline.exporting.export_elsewhere", make)
    return folders


def test_the_embedded_encoder_is_exported_by_a_process_of_its_own():
    folder = exported(find_embedder("all-MiniLM-L6-v2"), Cache())
    assert (folder / GRAPH).stat().st_size > 50_000_000
    assert (folder / SUMS).is_file()


def test_a_model_is_exported_once_however_many_ask_for_it_at_the_same_time(model, made, tmp_path):
    cache, found = Cache(path=str(tmp_path / "cache")), []
    threads = [threading.Thread(target=lambda: found.append(exported(model, cache))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [folder_of(model, cache)] * 4
    assert len(made) == 1


def test_making_an_export_is_told_and_finding_it_is_not(model, made, tmp_path, caplog):
    caplog.set_level(logging.INFO, "crossread.exporting")
    for _ in range(2):
        exported(model, Cache(path=str(tmp_path / "cache")))
    assert [record.getMessage() for record in caplog.records] == [
        "making small ready to be read without torch; this is done once"
    ]


def test_a_damaged_export_is_made_again(model, made, tmp_path):
    cache = Cache(path=str(tmp_path / "cache"))
    (exported(model, cache) / GRAPH).write_text("damage")
    exported(model, cache)
    assert len(made) == 2


def test_exports_are_deleted_with_the_rest_of_the_cache(model, made, tmp_path, monkeypatch):
    monkeypatch.setenv("CROSSREAD_CACHE", str(tmp_path / "cache"))
    exported(model, Cache())
    assert CliRunner().invoke(main, ["cache", "clear"]).exit_code == 0
    assert not folder_of(model, Cache()).exists()
    assert CliRunner().invoke(main, ["cache", "clear"]).exit_code == 0


def test_another_model_of_that_name_is_exported_to_another_folder(model, made, tmp_path):
    cache = Cache(path=str(tmp_path / "cache"))
    before = exported(model, cache)
    Path(model.path, "weights").write_text("1 2 4")
    assert exported(model, cache) != before


def test_a_model_that_cannot_be_exported_is_an_error_that_names_the_other_backend(model, tmp_path):
    Path(model.path, "config.json").write_text("{}")
    with pytest.raises(ModelError, match=r"cannot be exported.*the backend reference"):
        exported(model, Cache(path=str(tmp_path / "cache")))


def test_a_cache_that_cannot_be_written_is_an_error_that_names_the_other_backend(model, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelError, match="the backend reference"):
        exported(model, Cache(path=str(tmp_path / "file")))


def test_an_export_that_breaks_off_leaves_nothing(tmp_path):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    with pytest.raises((OSError, ValueError)):
        export(ModelFolder("broken", "embedder", str(tmp_path / "model"), "local", {}), tmp_path / "cache" / "broken")
    assert not list((tmp_path / "cache").iterdir())
