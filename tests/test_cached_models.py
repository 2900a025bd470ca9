import numpy as np
import pytest

from pipeline.cache import ResultCache
from pipeline.cached_models import CachedEncoder, CachedTranslator
from pipeline.models import ModelFolder, marian_folder
from pipeline.records import Segment
from pipeline.settings import Embedding, Translation
from pipeline.stages.embed import SentenceTransformerEncoder, embed
from pipeline.stages.translate import translate_texts
from pipeline.translation.marian import MarianTranslator, Output


def folder(sha="a"):
    return ModelFolder("m", "embedder", "/nowhere", "1", {"weights": sha})


class CountingEncoder:
    """Vectors made of letter counts; notes what it was asked."""

    backend = "none"
    libraries = ()

    def __init__(self, sha="a"):
        self.model, self.warm, self.asked = folder(sha), 0, []

    def warm_up(self):
        self.warm += 1

    def windows(self, text):
        return [text]

    def encode(self, texts):
        self.asked += texts
        vectors = [np.array([text.count(c) + 0.1 for c in "abc"], np.float32) for text in texts]
        return [
            (v / np.linalg.norm(v), np.stack([v / 7] * len(t.split())), t.split())
            for v, t in zip(vectors, texts, strict=True)
        ]


class CountingTranslator:
    max_tokens = 50
    backend = "none"
    libraries = ()

    def __init__(self, sha="a"):
        self.model, self.warm, self.asked = folder(sha), 0, []

    def warm_up(self):
        self.warm += 1

    def count(self, text):
        return len(text.split())

    def translate(self, texts, beams, no_repeat=0):
        self.asked += texts
        return [Output(f"{text.upper()} {beams} {no_repeat}", 0.25) for text in texts]


@pytest.fixture
def cache(tmp_path):
    return ResultCache(tmp_path, 10_000_000)


def same(one, other):
    return all(
        a[0].tobytes() == b[0].tobytes() and a[1].tobytes() == b[1].tobytes() and a[2] == b[2]
        for a, b in zip(one, other, strict=True)
    )


def test_vectors_are_the_same_to_the_bit_without_a_cache_with_an_empty_one_and_with_a_full_one(cache):
    texts = ["a b", "c", "a b", ""]
    none = CachedEncoder(CountingEncoder(), None).encode(texts[:3])
    cold = CachedEncoder(CountingEncoder(), cache).encode(texts[:3])
    warm = CachedEncoder(CountingEncoder(), cache).encode(texts[:3])
    assert same(none, cold)
    assert same(cold, warm)


def test_an_encoder_is_not_loaded_when_all_is_known(cache):
    segments = [Segment(id=t, document="d", start=0, end=1, text=t, kind="sentence", language="en") for t in ("a", "b")]
    first, second = CountingEncoder(), CountingEncoder()
    _, cold = embed(segments, CachedEncoder(first, cache), Embedding())
    _, warm = embed(segments, CachedEncoder(second, cache), Embedding())
    assert first.warm
    assert not second.warm
    assert cold.sentences.tobytes() == warm.sentences.tobytes()


def test_only_the_changed_sentence_is_encoded_again(cache):
    CachedEncoder(CountingEncoder(), cache).encode(["a", "b", "c"])
    second = CountingEncoder()
    CachedEncoder(second, cache).encode(["a", "b changed", "c"])
    assert second.asked == ["b changed"]


def test_another_model_of_the_same_name_is_another_result(cache):
    CachedEncoder(CountingEncoder("a"), cache).encode(["a"])
    CachedTranslator(CountingTranslator("a"), cache).translate(["a"], 4)
    encoder, translator = CountingEncoder("b"), CountingTranslator("b")
    CachedEncoder(encoder, cache).encode(["a"])
    CachedTranslator(translator, cache).translate(["a"], 4)
    assert encoder.asked == translator.asked == ["a"]


def test_a_changed_file_of_a_model_without_checksums_is_another_model(cache, tmp_path):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "weights").write_text("1")
    first, second = CountingTranslator(), CountingTranslator()
    first.model = second.model = ModelFolder("m", "translator", str(tmp_path / "model"), "local", {})
    CachedTranslator(first, cache).translate(["a"], 4)
    (tmp_path / "model" / "weights").write_text("2")
    CachedTranslator(second, cache).translate(["a"], 4)
    assert second.asked == ["a"]


def test_each_way_of_decoding_is_kept_for_itself(cache):
    translator = CachedTranslator(CountingTranslator(), cache)
    assert [translator.translate(["a"], *how)[0].text for how in ((4,), (5,), (4, 3), (4,))] == [
        "A 4 0",
        "A 5 0",
        "A 4 3",
        "A 4 0",
    ]


def test_a_translator_is_not_loaded_when_all_is_known(cache):
    texts, first, second = ["un deux", "trois"], CountingTranslator(), CountingTranslator()
    cold = translate_texts(texts, "fr", CachedTranslator(first, cache), Translation())
    warm = translate_texts(texts, "fr", CachedTranslator(second, cache), Translation())
    assert first.warm
    assert not second.warm
    assert cold == warm


def test_a_lone_surrogate_does_not_break_the_key(cache):
    translator = CachedTranslator(CountingTranslator(), cache)
    assert translator.count("\ud800 a") == 2


SENTENCES = [
    "The minister resigned.",
    "Police said on Monday that two men had been arrested near the old harbour after a long chase.",
    "Bees make honey.",
    "The price rose by 4.5 per cent, the fastest since 2019, and analysts expect it to rise again.",
    "No comment.",
] + [f"Witness number {n} told the court {'that nothing ' * (n % 5)}was seen." for n in range(11)]


def test_the_real_encoders_vectors_do_not_depend_on_the_neighbours(encoder: SentenceTransformerEncoder):
    together = encoder.encode(SENTENCES)
    alone = [encoder.encode([text])[0] for text in SENTENCES]
    backwards = encoder.encode(SENTENCES[::-1])[::-1]
    assert same(together, alone)
    assert same(together, backwards)


def test_a_real_marians_outputs_do_not_depend_on_the_neighbours(tiny_marian):
    translator = MarianTranslator(marian_folder(tiny_marian))
    translator.warm_up()
    texts = [f"le ministre a rencontré {n} témoins {'et ' * (n % 4)}" for n in range(9)]
    assert translator.translate(texts, 4) == [translator.translate([text], 4)[0] for text in texts]
    assert translator.translate(texts[::-1], 4, 3) == translator.translate(texts, 4, 3)[::-1]
