"""What all tests share: no network, a cache of their own, the real encoder once, a tiny Marian made here."""

import json
import socket
from pathlib import Path

import pytest

from pipeline.exporting import FOLDER
from pipeline.models import find_embedder
from pipeline.stages.embed import SentenceTransformerEncoder

SEEDS = Path(__file__).parent.parent / "seeds"
EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Refuse every connection that would leave this machine; a test that tries one fails."""
    connect = socket.socket.connect

    def refuse(self, address):
        if self.family == socket.AF_UNIX or (
            isinstance(address, tuple) and address[0] in ("127.0.0.1", "localhost", "::1")
        ):
            return connect(self, address)
        raise AssertionError(f"a test tried to reach {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="session")
def exports(pytestconfig) -> Path:
    """Where the exported models stay from one session of tests to the next: they are named after what they are made of,
    and checked when they are read."""
    return Path(pytestconfig.cache.mkdir("exported"))


@pytest.fixture(autouse=True, scope="session")
def cache_of_its_own(tmp_path_factory, exports):
    """Keep the tests away from the user's cache, and from results of earlier tests."""
    patch = pytest.MonkeyPatch()
    folder = tmp_path_factory.mktemp("cache")
    (folder / FOLDER).symlink_to(exports)
    patch.setenv("CROSSREAD_CACHE", str(folder))
    yield
    patch.undo()


@pytest.fixture
def empty_cache(tmp_path, exports) -> Path:
    """A cache without results for one test, the exported models aside."""
    folder = tmp_path / "cache"
    folder.mkdir()
    (folder / FOLDER).symlink_to(exports)
    return folder


@pytest.fixture(scope="session")
def encoder() -> SentenceTransformerEncoder:
    """The embedded all-MiniLM-L6-v2, loaded once."""
    encoder = SentenceTransformerEncoder(find_embedder("all-MiniLM-L6-v2"))
    encoder.warm_up()
    return encoder


@pytest.fixture(scope="session")
def tiny_marian(tmp_path_factory) -> Path:
    """A Marian folder with random weights and a vocabulary of its own: French to English in shape only."""
    import sentencepiece
    import torch
    from transformers import MarianConfig, MarianMTModel

    folder = tmp_path_factory.mktemp("models") / "opus-mt-fr-en"
    folder.mkdir()
    text = folder / "text"
    text.write_text(
        "\n".join(f"le ministre a rencontré {n} témoins ; the minister met {n} witnesses" for n in range(300))
    )
    sentencepiece.SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(folder / "joint"),
        vocab_size=90,
        bos_id=-1,
        pad_id=-1,
        eos_id=0,
        unk_id=1,
        minloglevel=2,
        hard_vocab_limit=False,
    )
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "joint.model"))
    vocabulary = {pieces.id_to_piece(i): i for i in range(pieces.get_piece_size())}
    vocabulary["<pad>"] = pad = len(vocabulary)
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes((folder / "joint.model").read_bytes())
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    (folder / "tokenizer_config.json").write_text(json.dumps({"source_lang": "fr", "target_lang": "en"}))
    for leftover in (text, folder / "joint.model", folder / "joint.vocab"):
        leftover.unlink()
    torch.manual_seed(0)
    config = MarianConfig(
        vocab_size=pad + 1,
        decoder_vocab_size=pad + 1,
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        max_position_embeddings=64,
        pad_token_id=pad,
        eos_token_id=0,
        forced_eos_token_id=0,
        decoder_start_token_id=pad,
    )
    MarianMTModel(config).save_pretrained(folder)
    return folder
