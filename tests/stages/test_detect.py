"""Every segment gets its language, and says how sure that is."""

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pipeline.records import UNSET, Segment, Source
from pipeline.settings import Detection
from pipeline.stages.detect import cleaned, detect, detect_line, language_shares


def source(text, language=None, name="d"):
    return Source(id=name, path=name, sha256="", encoding="utf-8", text=text, language=language)


def pieces(*texts, name="d", kind="sentence"):
    return [
        Segment(id=f"{name}#{n}", document=name, start=0, end=len(text), text=text, kind=kind)
        for n, text in enumerate(texts, start=1)
    ]


def languages_of(*texts, language=None):
    return [piece.language for piece in detect(pieces(*texts), [source("", language)], Detection())]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said that the talks would go on until Friday.", "en"),
        ("قال الوزير إن المحادثات ستستمر حتى يوم الجمعة.", "ar"),
        ("وزیر گفت که مذاکرات تا روز جمعه ادامه خواهد داشت.", "fa"),
        ("کتاب‌های خوب در تهران است", "fa"),
        ("وزیر نے کہا کہ مذاکرات جمعہ تک جاری رہیں گے۔", "ur"),
        ("وەزیر ڕایگەیاند کە گفتوگۆکان بەردەوام دەبن", "ckb"),
        ("وزير وويل چې خبرې به تر جمعې پورې روانې وي", "ps"),
        ("Der Minister sagte, dass die Gespräche bis Freitag dauern.", "de"),
        ("Le ministre a déclaré que les pourparlers dureraient jusqu'à vendredi.", "fr"),
        ("El ministro dijo que las conversaciones durarían hasta el viernes.", "es"),
        ("Министр заявил, что переговоры продлятся до пятницы.", "ru"),
        ("Міністр заявив, що переговори триватимуть до п'ятниці.", "uk"),
        ("部长说会谈将持续到星期五。", "zh"),
        ("大臣は会談が金曜日まで続くと述べた。", "ja"),
        ("장관은 회담이 금요일까지 계속될 것이라고 말했다.", "ko"),
        ("השר אמר כי השיחות יימשכו עד יום שישי.", "he"),
        ("Ο υπουργός είπε ότι οι συνομιλίες θα συνεχιστούν.", "el"),
        ("मंत्री ने कहा कि बातचीत शुक्रवार तक जारी रहेगी।", "hi"),
        ("Bakan, görüşmelerin cuma gününe kadar süreceğini söyledi.", "tr"),
    ],
)
def test_a_line_is_told_by_its_script_and_words(text, language):
    found = detect_line(text)
    assert found.language == language
    assert 0.3 < found.confidence <= 1
    assert found.mixture is UNSET


@pytest.mark.parametrize(
    "text", ["", "20:37", "17/01/2026", "١٧ - ٢٠", "***", "$ 3.5", "— …", "\u200f\u064b", "https://example.com/news"]
)
def test_a_line_without_words_has_no_language(text):
    assert detect_line(text).language == "und"
    assert detect_line(text).confidence == 0


def test_a_date_with_a_word_has_a_language():
    assert detect_line("السبت: 17 يناير 2026").language == "ar"


@pytest.mark.parametrize("text", ["مواضيع قد تعجبك", "الحكومة", "عاجل", "مُحَمَّدٌ رَسُولٌ", "كتـــــاب", "بوتين في موسكو"])
def test_short_arabic_is_not_taken_for_persian(text):
    assert detect_line(text).language == "ar"


def test_one_foreign_name_makes_no_arabic_sentence_persian():
    assert detect_line("وقال پوتين في موسكو إن روسيا لا تريد الحرب").language == "ar"


def test_a_mixture_gives_the_share_of_letters_of_each_language():
    found = detect_line("قال متحدث باسم Microsoft Corporation إن الخدمة عادت")
    assert found.language == "ar"
    assert found.mixture is not UNSET
    assert list(found.mixture) == ["ar", "en"]
    assert sum(found.mixture.values()) == pytest.approx(1, abs=0.001)
    assert found.confidence < detect_line("قال متحدث باسم الشركة إن الخدمة عادت").confidence


def test_a_stray_foreign_word_is_no_mixture():
    long = "قال متحدث باسم الشركة الكبرى في العاصمة إن الخدمة عادت إلى جميع المشتركين بعد ساعات من الانقطاع"
    assert detect_line(f"{long} NATO").mixture is UNSET


def test_short_latin_lines_take_the_language_of_their_document():
    german = "Der Minister sagte, dass die Gespräche bis Freitag dauern."
    assert languages_of(german, "Berlin", "Hand in Hand") == ["de", "de", "de"]
    english = "The minister said that the talks would go on until Friday."
    assert languages_of(english, "Berlin", "Hand in Hand") == ["en", "en", "en"]


def test_short_persian_lines_take_the_language_of_their_document():
    assert languages_of("وزیر گفت که مذاکرات تا روز جمعه ادامه خواهد داشت.", "تهران") == ["fa", "fa"]


def test_a_document_of_two_languages_keeps_both():
    english, german = (
        "The minister said that the talks would go on until Friday.",
        "Der Minister sagte, dass die Gespräche bis Freitag dauern.",
    )
    assert languages_of(english, german, english) == ["en", "de", "en"]


def test_a_language_given_by_the_user_wins():
    found = detect(pieces("The minister said that.", "Berlin", "20:37"), [source("", "nl")], Detection())
    assert [piece.language for piece in found] == ["nl", "nl", "und"]
    assert found[0].language_confidence == 1


def test_a_given_language_does_not_reach_lines_of_another_script():
    assert languages_of(
        "The minister said that the talks would go on.", "قال الوزير إن المحادثات ستستمر.", language="en"
    ) == ["en", "ar"]
    assert languages_of(
        "The minister said that the talks would go on.", "قال الوزير إن المحادثات ستستمر.", language="ar"
    ) == ["en", "ar"]


def test_detection_changes_nothing_else_and_keeps_the_order():
    before = pieces("The minister spoke.", "قال الوزير.", "5")
    after = detect(before, [source("")], Detection())
    assert [(a.id, a.text, a.kind, a.start, a.end) for a in after] == [
        (b.id, b.text, b.kind, b.start, b.end) for b in before
    ]


def test_shares_count_characters_and_sum_to_one():
    found = detect(pieces("a" * 10, "ش" * 20, "5" * 100), [source("", None)], Detection())
    shares = language_shares(found)["d"]
    assert list(shares) == ["ar", found[0].language]
    assert shares["ar"] == 0.6667
    assert sum(shares.values()) == pytest.approx(1)


def test_a_document_without_words_is_und():
    assert language_shares(detect(pieces("20:37", "5"), [source("")], Detection())) == {"d": {"und": 1.0}}


@given(st.text(max_size=80))
@hypothesis_settings(max_examples=200, deadline=None)
def test_any_line_gets_a_language_and_an_honest_confidence(text):
    found = detect_line(text)
    assert found.language
    assert 0 <= found.confidence <= 1
    assert found.mixture is UNSET or sum(found.mixture.values()) <= 1.001


def test_detection_needs_no_heavy_library():
    code = (
        "import sys; from pipeline.stages.detect import detect_line; detect_line('Der Minister sagte es am Montag'); "
        "print({'torch', 'transformers', 'sklearn', 'scipy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_long_word_takes_no_longer_than_its_length():
    began = time.monotonic()
    cleaned("a" * 100_000)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("write to a.b@example.org now", "write to now"),
        ("see https://example.org/a@b today", "see today"),
        ("@handle said", "@handle said"),
        ("at a@b", "at"),
    ],
)
def test_addresses_are_not_read_as_words(text, left):
    assert cleaned(text) == left
