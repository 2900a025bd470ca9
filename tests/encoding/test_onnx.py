import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from pipeline.encoding.onnx import OnnxEncoder, window_of
from pipeline.errors import ModelError
from pipeline.exporting import FOLDER, export, exported, identity
from pipeline.models import ModelFolder, find_embedder
from pipeline.settings import Cache
from tests.test_cached_models import SENTENCES, same

pytestmark = pytest.mark.filterwarnings("ignore")  # of the exporter, about itself
pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")


@pytest.fixture(scope="module")
def light(tmp_path_factory):
    """The light encoder of the embedded model, exported in this process, where torch is loaded already."""
    cache, model = Cache(path=str(tmp_path_factory.mktemp("cache"))), find_embedder("all-MiniLM-L6-v2")
    export(model, Path(cache.path) / FOLDER / f"{model.name}-{identity(model)}")
    encoder = OnnxEncoder(model, cache)
    encoder.warm_up()
    return encoder


def test_vectors_and_word_pieces_agree_with_the_reference(light, encoder):
    for one, other in zip(light.encode(SENTENCES), encoder.encode(SENTENCES), strict=True):
        assert np.abs(one[0] - other[0]).max() < 1e-5
        assert np.abs(one[1] - other[1]).max() < 1e-5
        assert one[2] == other[2]


@pytest.mark.parametrize("text", ["", "  ", "a", "Ünïcode – “quotes” \u00a0 and 漢字 🙂", "word " * 600, "x" * 400])
def test_texts_are_counted_and_cut_as_the_reference_does(light, encoder, text):
    assert light.window == encoder.window
    assert light.count(text) == encoder.count(text)
    assert light.windows(text) == encoder.windows(text)


def test_a_texts_vectors_do_not_depend_on_its_neighbours_or_the_threads(light, monkeypatch):
    together = light.encode(SENTENCES)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert same(together, [light.encode([text])[0] for text in SENTENCES])


def test_a_damaged_export_is_made_again(light, monkeypatch, tmp_path):
    cache = Cache(path=str(tmp_path))
    folder = tmp_path / FOLDER / f"{light.model.name}-{identity(light.model)}"
    shutil.copytree(Path(light.cache.path) / FOLDER / folder.name, folder)
    with (folder / "encoder.onnx").open("r+b") as graph:
        graph.seek(1_000_000)
        graph.write(b"damage")
    made = []
    monkeypatch.setattr(
        "pipeline.exporting.subprocess.run", lambda *a, **k: made.append(a) or type("Done", (), {"returncode": 0})
    )
    exported(light.model, cache)
    assert made


def test_an_encoder_with_another_pooling_is_refused_by_name(tmp_path):
    model = find_embedder("all-MiniLM-L6-v2")
    for name in ("modules.json", "sentence_bert_config.json", "tokenizer.json"):
        shutil.copy(Path(model.path) / name, tmp_path / name)
    (tmp_path / "1_Pooling").mkdir()
    (tmp_path / "1_Pooling" / "config.json").write_text('{"pooling_mode_cls_token": true}')
    with pytest.raises(ModelError, match="backend to reference"):
        window_of(tmp_path)


def test_a_model_that_cannot_be_exported_is_an_error_that_names_the_other_backend(tmp_path, monkeypatch):
    failed = type("Done", (), {"returncode": 1, "stderr": b"Traceback\nOSError: no config.json\n"})
    monkeypatch.setattr("pipeline.exporting.subprocess.run", lambda *a, **k: failed)
    (tmp_path / "config.json").write_text("{}")
    model = ModelFolder("broken", "embedder", str(tmp_path), "local", {})
    with pytest.raises(ModelError, match=r"no config\.json.*backend to reference"):
        exported(model, Cache(path=str(tmp_path / "cache")))


def test_an_export_that_breaks_off_leaves_nothing(tmp_path):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    with pytest.raises((OSError, ValueError)):
        export(ModelFolder("broken", "embedder", str(tmp_path / "model"), "local", {}), tmp_path / "cache" / "broken")
    assert not list((tmp_path / "cache").iterdir())


SCRIPT = """
import sys
from pathlib import Path
from pipeline.runner import Runner
from pipeline.settings import Cache, Settings
alignment = Runner(Settings(backend="light", cache=Cache(path=sys.argv[1], enabled=False))).run(Path(sys.argv[2]))
print(len(alignment.segments), *sorted({"torch", "transformers", "sentence_transformers"} & sys.modules.keys()))
"""


def test_a_whole_run_on_the_light_path_loads_no_torch(light, tmp_path):
    (tmp_path / "a.txt").write_text("The river burst its banks on Monday.\n")
    (tmp_path / "b.txt").write_text("On Monday the river rose over its banks.\n")
    command = [sys.executable, "-c", SCRIPT, light.cache.path, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() == ["2"]
