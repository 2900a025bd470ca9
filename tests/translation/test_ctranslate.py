from pathlib import Path

import pytest

from pipeline.exporting import FOLDER, export, identity
from pipeline.models import marian_folder
from pipeline.settings import Cache
from pipeline.translation.ctranslate import CTranslateTranslator
from pipeline.translation.marian import MarianTranslator

pytest.importorskip("ctranslate2")

TEXTS = [f"le ministre a rencontré {n} témoins {'et ' * (n % 4)}" for n in range(9)] + [">>fr<< le", "漢字"]


@pytest.fixture(scope="module")
def light(tiny_marian, tmp_path_factory):
    """The light translator of the tiny Marian, exported in this process, where torch is loaded already."""
    cache, model = Cache(path=str(tmp_path_factory.mktemp("cache"))), marian_folder(tiny_marian)
    export(model, Path(cache.path) / FOLDER / f"{model.name}-{identity(model)}")
    translator = CTranslateTranslator(model, cache)
    translator.warm_up()
    return translator


@pytest.fixture(scope="module")
def reference(tiny_marian):
    translator = MarianTranslator(marian_folder(tiny_marian))
    translator.warm_up()
    return translator


def test_tokens_are_counted_as_the_reference_does(light, reference):
    assert light.max_tokens == reference.max_tokens
    assert [light.count(text) for text in TEXTS] == [reference.count(text) for text in TEXTS]


@pytest.mark.parametrize("beams", [1, 4])
def test_translations_are_those_of_the_reference(light, reference, beams):
    ours, theirs = (backend.translate(TEXTS, beams) for backend in (light, reference))
    assert [output.text for output in ours] == [output.text for output in theirs]
    assert [output.score for output in ours] == pytest.approx([output.score for output in theirs], abs=0.01)


def test_an_output_does_not_depend_on_its_neighbours(light):
    assert light.translate(TEXTS, 4) == [light.translate([text], 4)[0] for text in TEXTS]
    assert light.translate(TEXTS[::-1], 4) == light.translate(TEXTS, 4)[::-1]


def test_no_run_of_words_recurs_where_that_is_forbidden(light):
    pieces = [light._target.encode(output.text, out_type=str) for output in light.translate(TEXTS, 6, 3)]
    runs = [[tuple(one[n : n + 3]) for n in range(len(one) - 2)] for one in pieces]
    assert all(len(set(run)) >= 0.9 * len(run) for run in runs)  # pieces read back from text are not quite those said
    assert any(runs)
