import json
import shutil

import pytest

from pipeline.errors import ModelError
from pipeline.models import SUMS, file_sha256, find_translator, marian_folder
from pipeline.translation.marian import MarianTranslator


@pytest.fixture(scope="module")
def translator(tiny_marian):
    translator = MarianTranslator(marian_folder(tiny_marian))
    translator.warm_up()
    return translator


def test_one_output_a_text_in_order_with_a_score(translator):
    outputs = translator.translate(["le ministre", "a rencontré 12 témoins", "le ministre"], beams=2)
    assert len(outputs) == 3
    assert outputs[0] == outputs[2]
    assert all(0 < output.score <= 1 for output in outputs)


def test_greedy_decoding_gives_a_score_too(translator):
    assert 0 < translator.translate(["le ministre"], beams=1)[0].score <= 1


def test_tokens_are_counted_with_the_end_of_sentence(translator):
    assert translator.count("") == 1
    assert translator.count("le ministre a rencontré") > translator.count("le ministre")


def test_a_folder_dropped_beside_the_others_is_found_by_its_language(tiny_marian):
    assert find_translator("fr", None, str(tiny_marian.parent)).path == str(tiny_marian)
    assert find_translator("sw", None, str(tiny_marian.parent)) is None


@pytest.mark.parametrize("name", ["source.spm", "vocab.json", "model.safetensors"])
def test_a_missing_file_is_named(tiny_marian, tmp_path, name):
    folder = shutil.copytree(tiny_marian, tmp_path / "fr-en")
    (folder / name).unlink()
    with pytest.raises(ModelError, match=name):
        marian_folder(folder)


def test_a_changed_file_is_named_before_it_is_loaded(tiny_marian, tmp_path):
    folder = shutil.copytree(tiny_marian, tmp_path / "fr-en")
    (folder / SUMS).write_text(f"{file_sha256(folder / 'model.safetensors')}  model.safetensors\n")
    with (folder / "model.safetensors").open("ab") as weights:
        weights.write(b"x")
    with pytest.raises(ModelError, match=r"model\.safetensors"):
        MarianTranslator(marian_folder(folder)).warm_up()


def test_another_kind_of_model_is_refused(tiny_marian, tmp_path):
    folder = shutil.copytree(tiny_marian, tmp_path / "fr-en")
    (folder / "config.json").write_text(json.dumps({"model_type": "bert"}))
    with pytest.raises(ModelError, match="bert"):
        marian_folder(folder)


def test_where_memory_runs_out_the_rows_are_halved(translator, monkeypatch):
    texts = ["le ministre", "a rencontré", "douze témoins", "le ministre a", "rencontré 12", "témoins"]
    usual = translator.translate(texts, beams=2)
    real, sizes = translator._translate_batch, []

    def cramped(rows, *rest):
        sizes.append(len(rows))
        if len(rows) > 2:
            raise RuntimeError("[enforce fail at alloc_cpu.cpp:128] . DefaultCPUAllocator: can't allocate memory")
        return real(rows, *rest)

    monkeypatch.setattr(translator, "_translate_batch", cramped)
    made = translator.translate(texts, beams=2)
    assert [output.text for output in made] == [output.text for output in usual]
    assert min(sizes) <= 2 < max(sizes)


def test_a_single_row_too_large_for_the_memory_is_an_error(translator, monkeypatch):
    def never(*_):
        raise MemoryError

    monkeypatch.setattr(translator, "_translate_batch", never)
    with pytest.raises(MemoryError):
        translator.translate(["le ministre"], beams=2)
