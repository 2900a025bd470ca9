"""Each model the registry names is pinned, and one that lies in a folder under its name is found and used."""

import re

import pytest

from pipeline.models import find_embedder, mismatches, registry
from pipeline.stages.embed import SentenceTransformerEncoder

FETCHED = {name: entry for name, entry in registry().items() if entry.repository}
EMBEDDERS = [name for name, entry in FETCHED.items() if entry.kind == "embedder"]


@pytest.mark.parametrize("name", FETCHED)
def test_a_model_to_fetch_is_pinned_and_says_its_licence_and_size(name):
    entry = FETCHED[name]
    assert re.fullmatch("[0-9a-f]{40}", entry.revision)
    assert entry.licence
    assert entry.megabytes
    assert set(entry.sha256) <= set(entry.files)
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in entry.sha256.values())


@pytest.mark.parametrize("name", EMBEDDERS)
def test_an_embedder_is_fetched_without_pickles_and_with_all_its_modules(name):
    files = FETCHED[name].files
    assert {"modules.json", "config.json", "model.safetensors", "tokenizer.json"} <= set(files)
    assert not [file for file in files if file.endswith((".bin", ".pt", ".pkl"))]


@pytest.fixture(scope="module")
def tiny_embedder(tmp_path_factory):
    """A sentence-transformers folder with random weights and a vocabulary of letters, in the shape of the hub's."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    plain = tmp_path_factory.mktemp("plain")
    (plain / "vocab.txt").write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", *"abcdefghijklmnopqrstuvwxyz"]))
    BertTokenizerFast(vocab=str(plain / "vocab.txt")).save_pretrained(plain)
    BertModel(
        BertConfig(vocab_size=30, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16)
    ).save_pretrained(plain)
    word = Transformer(str(plain), max_seq_length=32)
    folder = tmp_path_factory.mktemp("made") / "embedder"
    SentenceTransformer(modules=[word, Pooling(16)]).save(str(folder))
    return folder


@pytest.mark.parametrize("name", EMBEDDERS)
def test_an_embedder_under_its_name_in_the_models_folder_is_found_and_encodes(
    name, tiny_embedder, tmp_path, monkeypatch
):
    monkeypatch.setenv("CROSSREAD_MODELS", str(tmp_path))
    (tmp_path / name).symlink_to(tiny_embedder)
    model = find_embedder(name)
    assert model.revision == FETCHED[name].revision
    encoder = SentenceTransformerEncoder(model)
    encoder.warm_up()
    sentence, pieces, texts = encoder.encode(["a b c"])[0]
    assert sentence.shape == (16,)
    assert len(pieces) == len(texts) == 3


def test_a_file_of_another_content_than_the_registry_s_is_named(tiny_embedder):
    known = FETCHED["multilingual-e5-small"].sha256
    wrong = mismatches(tiny_embedder, {"config.json": known["config.json"], "tokenizer.json": known["tokenizer.json"]})
    assert len(wrong) == 2
    assert all("SHA-256" in said for said in wrong)
