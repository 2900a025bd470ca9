import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from pipeline.encoding.onnx import OnnxEncoder, window_of
from pipeline.errors import ModelError
from pipeline.models import find_embedder
from pipeline.settings import Cache
from tests.test_cached_models import SENTENCES, same


@pytest.fixture(scope="module")
def light():
    """The light encoder of the embedded model."""
    encoder = OnnxEncoder(find_embedder("all-MiniLM-L6-v2"), Cache())
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


def test_an_encoder_with_another_pooling_is_refused_by_name(tmp_path):
    model = find_embedder("all-MiniLM-L6-v2")
    for name in ("modules.json", "sentence_bert_config.json", "tokenizer.json"):
        shutil.copy(Path(model.path) / name, tmp_path / name)
    (tmp_path / "1_Pooling").mkdir()
    (tmp_path / "1_Pooling" / "config.json").write_text(json.dumps({"pooling_mode_cls_token": True}))
    with pytest.raises(ModelError, match="backend reference"):
        window_of(tmp_path)
