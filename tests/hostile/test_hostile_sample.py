"""A sample of the hostile corpus through the command line, without models; `make hostile` runs all of it with them."""

import random
import sys

import pytest
from attempt import Watch, attempt
from corpus import SEED, corpus
from hashed_encoder import HashedEncoder

import pipeline.runner
from pipeline.determinism import one_blas_thread
from pipeline.models import find_embedder
from pipeline.stages.detect import detect_line

CASES = random.Random(SEED).sample([case for case in corpus() if "Arabic" not in case.name], 25)


@pytest.fixture(scope="module")
def watch():
    detect_line(
        "The model that tells languages apart is unpacked into a nameless temporary file when it is first asked."
    )
    with one_blas_thread():  # it looks for the libraries of numpy when it is first asked
        return Watch()


@pytest.fixture(autouse=True)
def without_models(monkeypatch):
    encoder = HashedEncoder()

    def make_encoder(settings, cache):
        find_embedder(settings.embedding.model)
        return encoder

    monkeypatch.setattr(pipeline.runner, "make_encoder", make_encoder)
    monkeypatch.setattr(pipeline.runner, "make_translator", lambda language, settings, cache: None)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)


def test_the_corpus_is_the_same_each_time_and_large():
    first, second = corpus(), corpus()
    assert first == second
    assert len(first) >= 300


@pytest.mark.parametrize("case", CASES, ids=[case.name.encode("unicode_escape").decode() for case in CASES])
def test_a_hostile_input_breaks_no_promise(case, tmp_path, watch):
    assert attempt(case, tmp_path / "work", tmp_path / "cache", watch).wrong == {}
