import pytest

from pipeline import models
from pipeline.errors import ModelError


def test_the_embedded_models_are_here_and_hold():
    here = models.local_models()
    assert {"all-MiniLM-L6-v2", "ar-en-news"} <= set(here)
    for model in here.values():
        assert models.mismatches(models.Path(model.path), model.sha256) == []
    assert here["ar-en-news"].sha256
    assert here["all-MiniLM-L6-v2"].sha256


def test_the_registry_pins_what_can_be_fetched():
    fetched = [entry for entry in models.registry().values() if entry.repository]
    assert fetched
    for entry in fetched:
        assert len(entry.revision) == 40
        assert entry.files


def test_the_arabic_model_is_chosen_for_arabic_and_none_for_a_language_without_one():
    assert models.find_translator("ar", None, None).name == "ar-en-news"
    assert models.find_translator("xx", None, None) is None


def test_a_model_asked_for_by_name_must_be_there():
    with pytest.raises(ModelError, match="opus-mt-tc-big-ar-en"):
        models.find_translator("ar", "opus-mt-tc-big-ar-en", None)


def test_an_unknown_embedder_is_answered_with_the_known_ones():
    with pytest.raises(ModelError, match="all-MiniLM-L6-v2"):
        models.find_embedder("no-such-model")


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "weights").write_bytes(b"abc")
    sound = models.file_sha256(tmp_path / "weights")
    assert models.mismatches(tmp_path, {"weights": sound}) == []
    (tmp_path / "weights").write_bytes(b"abd")
    assert "weights" in models.mismatches(tmp_path, {"weights": sound})[0]
    assert "missing" in models.mismatches(tmp_path, {"other": sound})[0]


def test_a_checksum_file_that_is_none_is_refused(tmp_path):
    (tmp_path / models.SUMS).write_text("../../etc/passwd\n")
    with pytest.raises(ModelError, match="no line of a checksum file"):
        models.read_sums(tmp_path)
