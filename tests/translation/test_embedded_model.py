"""The embedded Arabic-English model must read its source: a collapsed one writes fluent English whatever it is given.

heldout_ar_en.tsv holds 300 pairs of the development set, written for this project; none was trained on.
"""

from pathlib import Path

import pytest

from pipeline.facts import lost_numbers
from pipeline.models import find_translator
from pipeline.settings import Translation
from pipeline.stages.translate import translate_texts
from pipeline.translation.marian import MarianTranslator

HELDOUT = Path(__file__).parent / "heldout_ar_en.tsv"


@pytest.fixture(scope="module")
def translator():
    translator = MarianTranslator(find_translator("ar", None, None))
    translator.warm_up()
    return translator


def english(texts, translator):
    return [made.text for made in translate_texts(texts, "ar", translator, Translation())]


def test_its_loss_with_true_sources_is_a_nat_below_that_with_shuffled_ones(translator):
    import torch

    pairs = [line.split("\t") for line in HELDOUT.read_text(encoding="utf-8").splitlines()]
    assert len(pairs) == 300
    tokenizer, marian = translator._tokenizer, translator._marian

    def loss(sources, targets):
        total, tokens = 0.0, 0
        for start in range(0, len(targets), 25):
            batch = tokenizer(sources[start : start + 25], return_tensors="pt", padding=True)
            labels = tokenizer(text_target=targets[start : start + 25], return_tensors="pt", padding=True).input_ids
            labels[labels == tokenizer.pad_token_id] = -100
            count = int((labels != -100).sum())
            with torch.inference_mode():
                total += float(marian(**batch, labels=labels).loss) * count
            tokens += count
        return total / tokens

    sources, targets = [p[0] for p in pairs], [p[1] for p in pairs]
    assert loss(sources[150:] + sources[:150], targets) - loss(sources, targets) >= 1.0


def test_dates_of_news_pages_come_out_right(translator):
    dates = ["السبت: 17 يناير 2026", "17 يناير 2026", "الثلاثاء 12 آذار/مارس 2024", "٣ أيار ٢٠٢٣"]
    made = english(dates, translator)
    for date, said, words in zip(
        dates, made, [["Saturday", "January"], ["January"], ["Tuesday", "March"], ["May"]], strict=True
    ):
        assert all(word in said for word in words), said
        assert lost_numbers(date, "ar", said, "en") == [], said


def test_furniture_comes_out_right(translator):
    assert english(["قد يعجبك أيضا", "اقرأ أيضا"], translator) == ["You may also like", "Read also"]


def test_the_heading_of_suggested_topics_comes_out_right(translator):
    assert english(["مواضيع قد تعجبك"], translator)[0].lower().rstrip(".") == "topics you may like"


def test_every_line_gets_english(translator):
    lines = [line.split("\t")[0] for line in HELDOUT.read_text(encoding="utf-8").splitlines()[:20]]
    assert all(made and not any("\u0600" <= c <= "\u06ff" for c in made) for made in english(lines, translator))
