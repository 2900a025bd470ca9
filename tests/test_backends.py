import json
import logging
import os
import subprocess
import sys

import pytest

from pipeline import backends
from pipeline.backends import backend_for
from pipeline.errors import ModelError
from pipeline.models import ModelFolder, find_embedder, find_translator
from pipeline.settings import Settings

EMBEDDER = find_embedder("all-MiniLM-L6-v2")


@pytest.fixture
def not_exportable(monkeypatch, tmp_path):
    """The embedded encoder on a machine where it cannot be exported."""

    def refuse(model, cache):
        raise ModelError("the disk is full")

    monkeypatch.setenv("CROSSREAD_CACHE", str(tmp_path))
    monkeypatch.setattr(backends, "exported", refuse)


def test_the_light_backend_is_the_choice_for_the_embedded_models():
    assert backend_for(EMBEDDER, Settings()) == "light"
    assert backend_for(find_translator("ar", None, None), Settings()) == "light"


def test_the_settings_can_ask_for_either():
    assert backend_for(EMBEDDER, Settings(backend="reference")) == "reference"
    assert backend_for(ModelFolder("x", "embedder", "/nowhere", "1", {}), Settings(backend="light")) == "light"


@pytest.mark.parametrize("device", ["cuda", "auto"])
def test_another_device_than_the_processor_is_served_by_the_reference(device):
    assert backend_for(EMBEDDER, Settings(device=device)) == "reference"


def test_an_encoder_that_the_light_backend_cannot_read_is_served_by_the_reference(tmp_path, caplog):
    (tmp_path / "modules.json").write_text(json.dumps([{"type": "sentence_transformers.models.Dense"}]))
    assert backend_for(ModelFolder("other", "embedder", str(tmp_path), "1", {}), Settings()) == "reference"
    assert "other is read with torch" in caplog.text


def test_a_model_that_cannot_be_exported_is_served_by_the_reference_and_that_is_said(not_exportable, caplog):
    with caplog.at_level(logging.WARNING):
        assert backend_for(EMBEDDER, Settings()) == "reference"
    assert "the disk is full" in caplog.text


SCRIPT = """
import sys
from pipeline.cli import main
try:
    main(["run", *sys.argv[1:]])
except SystemExit as ended:
    assert not ended.code, ended.code
print(*sorted({"torch", "transformers", "sentence_transformers"} & sys.modules.keys()))
"""


def test_a_whole_run_in_two_languages_with_nothing_cached_loads_no_torch(tmp_path, empty_cache):
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "one.txt").write_text("The river burst its banks on Monday.\n")
    (folder / "two.txt").write_text("فاض النهر على ضفتيه يوم الاثنين.\n")
    command = [sys.executable, "-c", SCRIPT, str(folder), "--out", str(tmp_path / "out")]
    environment = {**os.environ, "CROSSREAD_CACHE": str(empty_cache)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr
    run = json.loads((tmp_path / "out" / "alignment.json").read_text())["run"]
    assert [model["backend"] for model in run["models"]] == ["light", "light"]
