import pytest

from pipeline.records import Segment
from pipeline.settings import Translation
from pipeline.stages.translate import translate, translate_texts
from pipeline.translation.marian import Output


class Scripted:
    """A translator that says what it is told to: `first` at the first decoding, `second` where no words may recur,
    `wide` where it searches wider."""

    max_tokens = 50

    class model:  # noqa: N801
        name = "scripted"

    def __init__(self, first, second=None, wide=None):
        self.first, self.second, self.wide, self.batches = first, second or {}, wide or first, []

    def count(self, text):
        return len(text.split())

    def translate(self, texts, beams, no_repeat=0):
        self.batches.append(list(texts))
        said = self.second if no_repeat else self.wide if beams == Translation().number_beams else self.first
        return [Output(said.get(text, " ".join(f"w{n}" for n in range(len(text.split())))), 0.5) for text in texts]


def one(text, translator, **settings):
    return translate_texts([text], "ar", translator, Translation(**settings))[0]


def test_a_refused_output_is_decoded_again():
    made = one("مواضيع قد تعجبك", Scripted({"مواضيع قد تعجبك": ""}, {"مواضيع قد تعجبك": "Topics you may like"}))
    assert (made.text, made.flags) == ("Topics you may like", ["retried"])


def test_an_output_refused_twice_is_suspect_and_never_empty():
    made = one("مواضيع قد تعجبك", Scripted({"مواضيع قد تعجبك": ""}, {"مواضيع قد تعجبك": ""}))
    assert made.flags == ["suspect"]
    assert made.text == "مواضيع قد تعجبك"


def test_a_lost_number_is_flagged():
    assert "number_lost" in one("قتل ٢٣ شخصا", Scripted({"قتل ٢٣ شخصا": "People were killed"})).flags
    assert one("قتل ٢٣ شخصا", Scripted({"قتل ٢٣ شخصا": "23 people were killed"})).flags == []


def test_a_lost_number_in_words_is_asked_for_in_digits():
    source, digits = "قتل سبعة عشر ألف شخص", "قتل 17 ألف شخص"
    translator = Scripted({source: "170,000 people were killed", digits: "17,000 people were killed"})
    made = one(source, translator)
    assert (made.text, made.flags) == ("17,000 people were killed", ["retried"])
    assert translator.batches == [[source], [digits]]


def test_a_wider_search_is_taken_where_it_keeps_more_numbers():
    source = "قتل 23 شخصا و5 أطفال"
    translator = Scripted({source: "People were killed"}, wide={source: "23 people and children were killed"})
    made = one(source, translator)
    assert (made.text, made.flags) == ("23 people and children were killed", ["retried", "number_lost"])


def test_an_output_that_keeps_no_more_numbers_or_is_refused_is_not_taken():
    source = "قتل سبعة عشر شخصا"
    for wide in ("Nobody was killed", "17 " * 9):
        made = one(source, Scripted({source: "People were killed"}, wide={source: wide}))
        assert (made.text, made.flags) == ("People were killed", ["number_lost"])


def test_addresses_are_copied_and_what_stands_around_them_is_translated():
    source = "أفاد موقع www.example.com/a1 بأن الحكومة وافقت https://t.co/xY2"
    said = {"أفاد موقع": "A site reported", "بأن الحكومة وافقت": "that the government agreed"}
    translator = Scripted(said)
    made = one(source, translator)
    assert made.text == "A site reported www.example.com/a1 that the government agreed https://t.co/xY2"
    assert (made.score, made.flags) == (0.5, ["split"])
    assert {text for batch in translator.batches for text in batch} == set(said)


def test_an_address_alone_needs_no_model():
    translator = Scripted({})
    made = one("news@example.com", translator)
    assert (made.text, made.score, made.flags, translator.batches) == ("news@example.com", 1.0, [], [])


def test_a_long_text_is_split_and_flagged_and_nothing_is_lost():
    text = " ".join(f"كلم{'ا' * n}،" for n in range(100))
    translator = Scripted({})
    made = one(text, translator, max_source_tokens=20)
    assert "split" in made.flags
    assert sum(len(part.split()) for batch in translator.batches for part in batch) == 100


def test_texts_come_out_in_order_and_equal_texts_once():
    translator = Scripted({"ب": "b", "ا": "a"})
    made = translate_texts(["ب", "ا", "ب"], "ar", translator, Translation())
    assert [m.text for m in made] == ["b", "a", "b"]
    assert translator.batches == [["ا", "ب"]]


def test_batches_hold_texts_of_like_length():
    translator = Scripted({})
    translate_texts([f"{'x ' * n}y" for n in range(1, 9)], "ar", translator, Translation(batch_size=4))
    assert [len(batch) for batch in translator.batches] == [4, 4]
    assert min(map(len, translator.batches[0])) > max(map(len, translator.batches[1]))


@pytest.fixture
def segments():
    texts = [("مرحبا بكم", "ar"), ("Hello", "en"), ("2026", "und"), ("bonjour à tous", "fr"), ("merci", "fr")]
    return [
        Segment(id=f"d#{n}", document="d", start=0, end=1, text=t, kind="sentence", language=code)
        for n, (t, code) in enumerate(texts, 1)
    ]


def test_a_language_without_a_model_is_kept_flagged_and_said_once(segments):
    done, warnings = translate(segments, {"ar": Scripted({"مرحبا بكم": "Welcome"})}, Translation())
    assert done[0].pivot == "Welcome"
    assert done[1].translation is None
    assert done[2].pivot is None
    assert done[3].translation.flags == ["no_model"]
    assert done[3].pivot is None
    assert len(warnings) == 1
    assert warnings[0].startswith("fr: 2 segments")


class Cramped(Scripted):
    """A translator whose memory holds `room` texts at once, and never one that holds `too_much`."""

    def __init__(self, room, error, too_much="\x00"):
        super().__init__({})
        self.room, self.error, self.too_much = room, error, too_much

    def translate(self, texts, beams, no_repeat=0):
        if len(texts) > self.room or any(self.too_much in text for text in texts):
            raise self.error
        return super().translate(texts, beams, no_repeat)


SHORTAGES = [MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")]


@pytest.mark.parametrize("error", SHORTAGES, ids=["Python's", "torch's"])
def test_where_memory_runs_out_the_batch_is_halved_and_nothing_changes(error):
    texts = [f"{'x ' * n}y" for n in range(20)]
    cramped = Cramped(3, error)
    assert translate_texts(texts, "ar", cramped, Translation()) == translate_texts(
        texts, "ar", Scripted({}), Translation()
    )
    assert max(map(len, cramped.batches)) <= 3


@pytest.mark.parametrize("error", SHORTAGES, ids=["Python's", "torch's"])
def test_a_text_too_large_for_the_memory_is_suspect_and_the_others_are_translated(error):
    made = translate_texts(["a b", "huge", "c d e"], "ar", Cramped(9, error, "huge"), Translation())
    assert [m.text for m in made] == ["w0 w1", "huge", "w0 w1 w2"]
    assert [m.flags for m in made] == [[], ["suspect"], []]


def test_an_error_that_is_no_lack_of_memory_is_not_passed_over():
    with pytest.raises(RuntimeError, match="shapes"):
        translate_texts(["a b", "c"], "ar", Cramped(1, RuntimeError("shapes do not fit")), Translation())
