"""The recipe by its documented commands, on 2,000 lines of training/data and a model far too small to translate."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from pipeline.models import marian_folder, mismatches, read_sums
from pipeline.translation.marian import MarianTranslator

pytestmark = pytest.mark.recipe
ROOT = Path(__file__).parent.parent.parent
SHAPE = ["--width", "64", "--encoder-layers", "1", "--decoder-layers", "1"]
HURRY = ["--batch", "1500", "--rate", "3e-3", "--warm-up", "10", "--check", "20", "--keep", "2"]


def run(script, *arguments):
    done = subprocess.run(
        [sys.executable, f"training/{script}.py", *map(str, arguments)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def log_of(folder):
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    folder = tmp_path_factory.mktemp("work")
    run("prepare", folder, "--sample", 2000, "--vocabulary", 1000)
    return folder


@pytest.fixture(scope="module")
def trained(work, tmp_path_factory):
    """A run broken off and taken up again, and what it had logged at the break."""
    folder = tmp_path_factory.mktemp("run")
    run("train", work, folder, *SHAPE, *HURRY, "--tokens", "40e3")
    at_break = log_of(folder)
    run("train", work, folder, *SHAPE, *HURRY, "--tokens", "60e3", "--resume")
    return folder, at_break


@pytest.fixture(scope="module")
def exported(work, trained, tmp_path_factory):
    models = tmp_path_factory.mktemp("models")
    kept = sorted(trained[0].glob("step-*.pt"))
    run("export", work, *kept, models / "ar-en", "--int8", models / "int8")
    return models, kept


def test_the_development_set_is_cut_out_before_the_sample_is_taken(work):
    rows = {
        name: [line.split("\t") for line in (work / f"{name}.tsv").read_text().splitlines()]
        for name in ("train", "dev")
    }
    assert len(rows["train"]) == 2000
    assert len(rows["dev"]) > 500
    held = {row[4] for row in rows["dev"] if len(row[4].split()) > 2}
    assert not [row for row in rows["train"] if row[4] in held]


def test_the_model_learns_and_goes_on_where_it_was_broken_off(trained):
    folder, at_break = trained
    log = log_of(folder)
    assert log[: len(at_break)] == at_break
    assert log[len(at_break)]["step"] > at_break[-1]["step"]
    losses = [row["true"] for row in log]
    assert losses[-1] < losses[0]
    assert losses[-1] < 5.7  # nats a token; one that knows nothing needs log(1001) = 6.9


def test_the_last_weights_are_kept_and_averaged(exported):
    models, kept = exported
    assert len(kept) == 2
    states = [torch.load(path, weights_only=True)["model.shared.weight"] for path in kept]
    translator = MarianTranslator(marian_folder(models / "ar-en"))
    translator.warm_up()
    made = translator._marian.model.shared.weight
    assert torch.allclose(made, sum(states) / 2, atol=1e-3)
    assert not torch.allclose(made, states[1], atol=1e-3)


def test_the_exported_folder_loads_and_its_checksums_hold(exported):
    folder = exported[0] / "ar-en"
    assert mismatches(folder, read_sums(folder)) == []
    translator = MarianTranslator(marian_folder(folder))
    translator.warm_up()
    outputs = translator.translate(["قال الوزير", "17 يناير 2026"], beams=2)
    assert all(0 < output.score <= 1 for output in outputs)


def test_the_int8_model_is_smaller_and_loads(exported):
    from ctranslate2 import Translator
    from sentencepiece import SentencePieceProcessor

    models = exported[0]
    half = (models / "ar-en" / "model.safetensors").stat().st_size
    assert (models / "int8" / "model.bin").stat().st_size < 0.75 * half
    pieces = SentencePieceProcessor(model_file=str(models / "ar-en" / "source.spm"))
    tokens = [[*pieces.encode("قال الوزير إن الحكومة وافقت", out_type=str), "</s>"]]
    said = Translator(str(models / "int8")).translate_batch(tokens, beam_size=2, suppress_sequences=[["<pad>"]])
    assert len(said[0].hypotheses) == 1


def test_every_figure_is_told_for_every_domain_and_length(work, exported):
    out = run("evaluate", work, exported[0] / "ar-en", "--most", 1)
    figures, _ = json.JSONDecoder().raw_decode(out)
    assert {"all", "news", "furniture", "dictionary", "1-4 words", "15-29 words"} <= set(figures)
    assert figures["all"]["pairs"] == 25
    assert all(0 <= figures["all"][name] <= 1 for name in ("number recall", "name recall", "hallucinated", "empty"))
    assert figures["all"]["chrF++"] > 0
