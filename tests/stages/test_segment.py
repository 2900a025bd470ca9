"""Segments are what a person would cut, and text[start:end] to the letter."""

import re
import textwrap
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pipeline.records import Source
from pipeline.segmentation.sentences import blank
from pipeline.settings import Segmentation
from pipeline.stages.segment import segment, segment_all

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def cut(text, language=None, **settings):
    source = Source(id="d", path="d.txt", sha256="", encoding="utf-8", text=text, language=language)
    return segment(source, Segmentation(**settings))


def texts(text, language=None, **settings):
    return [piece.text for piece in cut(text, language, **settings)]


def kinds(text):
    return [(piece.kind, piece.text) for piece in cut(text)]


def kind_after_headline(line):
    """The kind of a line that stands between a headline and the body."""
    pieces = cut(
        f"Ministers meet in Cairo\n\n{line}\n\n"
        "The ministers met in Cairo on Monday. They talked for hours.\n\nNobody spoke."
    )
    return next(piece.kind for piece in pieces if piece.text in line and piece.text != "Ministers meet in Cairo")


def holds(text, pieces, limit=3000):
    """The invariants every segmentation keeps."""
    assert [piece.id for piece in pieces] == [f"d#{n}" for n in range(1, len(pieces) + 1)]
    for piece in pieces:
        assert piece.text == text[piece.start : piece.end]
        assert 0 < len(piece.text) <= limit
        assert not blank(piece.text[0])
        assert not blank(piece.text[-1])
        assert re.search(r"[^\W_]", piece.text) or len(text) > limit
    for a, b in pairwise(pieces):
        assert a.end <= b.start
    edges = [0, *(edge for piece in pieces for edge in (piece.start, piece.end)), len(text)]
    outside = "\n".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    assert not any(c.isalpha() for c in outside)
    assert not re.search(r"\d{3}", outside)


ALPHABET = st.sampled_from(
    list("abzAB 019.!?…؟؛۔。\n\r\t \u00a0\u200b\u200f\ufeff•*-–—#>|\"'”’«»()[]:,،مند.كپ\u0651語のж_=\u2028\x85")
)


@given(st.text(ALPHABET, max_size=300))
@hypothesis_settings(max_examples=400, deadline=None)
def test_any_text_keeps_the_invariants(text):
    holds(text, cut(text))


@given(st.text(max_size=200), st.integers(min_value=1, max_value=40))
@hypothesis_settings(max_examples=200, deadline=None)
def test_no_segment_is_longer_than_the_setting_allows(text, limit):
    assert all(len(piece.text) <= limit for piece in cut(text, max_characters=limit))
    assert all(piece.text == text[piece.start : piece.end] for piece in cut(text, max_characters=limit))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_every_seed_keeps_the_invariants(path):
    text = path.read_bytes().decode()
    holds(text, cut(text))


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        (
            "He met Mr. Smith in the U.S. The talks failed. They ended at 5 p.m. on Jan. 3, costing $4.5 million.",
            "en",
            3,
        ),
        ("J. K. Rowling wrote it. George W. Bush read it.", "en", 2),
        (
            "It overturned at 9:40 p.m. Rescuers came. It was 5 p.m. Friday when they left. At 7 a.m. EST it ended.",
            "en",
            4,
        ),
        ("Officials of Acme Inc. said no. See No. 5 and Gen. Ali.", "en", 2),
        ("BEIRUT, Jan 3 (Reuters) - The minister said so.", "en", 1),
        ("The lake—why it dried up, nobody knows—is gone. It was blue: blue as the sky.", "en", 2),
        ("We are talking … I don’t want to say. Really?! Yes... Maybe.", "en", 4),
        ("Visit bbc.com now. Version 2.0 is out.", "en", 2),
        ("They moved to L. A. last year. He left.", "en", 2),
        ("قال د. خالد إن الشركة ش.م.م. باعت أسهمها، وأضاف: لن نتراجع. هل هذا صحيح؟ نعم! انتهى…", "ar", 4),
        ("بلغ السعر 3.5 ملايين. وقال م. أحمد ذلك.", "ar", 2),
        ("وقع ذلك عام 2024 م. وقالت الوزارة إنها تتابع.", "ar", 2),
        ("إندونيسيا.. عشرات القتلى والمفقودين في انقلاب عبارة.", "ar", 1),
        ("انتهت المهلة؛ ولم يرد أحد.", "ar", 2),
        ("یہ پہلا جملہ ہے۔ یہ دوسرا جملہ ہے۔", "ur", 2),
        ("این خبر اول است. آیا این خبر دوم است؟ بله.", "fa", 3),
        ("Das war am 3. Oktober nicht so. Dr. Müller ist z.B. nicht da. „Ja.“ Er ging.", "de", 4),
        ("M. Dupont est venu. Il a dit « non ! » et il est parti.", "fr", 2),
        ("El Sr. Pérez viajó a EE.UU. para hablar. ¿Qué pasó? ¡Nada!", "es", 3),
        ("Он жил на ул. Ленина в 2020 г. в Москве. Потом он уехал.", "ru", 2),
        ("今天下雨。明天晴！好吗？", None, 3),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text, language, count):
    pieces = texts(text, language)
    assert len(pieces) == count, pieces


def test_a_document_without_capitals_is_cut_as_the_same_with_them():
    text = (
        "The minister met Dr. Khalid of Acme Inc. yesterday. They spoke at 5 p.m. in the U.S. embassy. Nobody left. "
        "It was over by nine. Five men were held and e.g. two of them were let go. The price rose by 3.5 per cent. "
        "Officials said so on Jan. 3. A spokesman would not comment."
    )
    assert [piece.lower() for piece in texts(text)] == texts(text.lower())
    assert len(texts(text)) == 8
    assert texts("It rose by approx. five per cent. of late. It fell.") == [
        "It rose by approx. five per cent. of late.",
        "It fell.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        '"Is it?" he asked.',
        '"Is it?" Smith asked.',
        "'Go!' he said.",
        "“Venezuela will not surrender.”",
        "(Left early.)",
        "«هل تعود؟» سأل الوزير.",
    ],
)
def test_quotes_and_brackets_stay_with_their_sentence(sentence):
    after = "ثم غادر." if "«" in sentence else "Then it was over."
    assert texts(f"{sentence} {after}") == [sentence, after]


def test_a_heading_stands_apart_from_the_text_below_it():
    assert kinds("Talks fail\n\nThey talked for hours. Nobody won.\n\nWhat comes next\n\nNobody knows that yet.") == [
        ("title", "Talks fail"),
        ("sentence", "They talked for hours."),
        ("sentence", "Nobody won."),
        ("heading", "What comes next"),
        ("sentence", "Nobody knows that yet."),
    ]


def test_a_document_that_begins_with_its_text_has_no_title():
    assert "title" not in dict(kinds("They talked for hours. Nobody won.\n\nWhat comes next\n\nNobody knows that yet."))


def test_bullets_and_numbers_of_a_list_are_left_outside():
    assert kinds("They want:\n\n  • Peace and bread.\n  • Land.\n\n  1. First this.\n  ٢) ثم هذا.")[1:] == [
        ("list_item", "Peace and bread."),
        ("list_item", "Land."),
        ("list_item", "First this."),
        ("list_item", "ثم هذا."),
    ]


def test_a_number_that_is_part_of_a_date_is_no_marker():
    assert texts("3. Januar 2026 war kalt.")[0] == "3. Januar 2026 war kalt."


def test_a_table_whose_cells_ran_together_is_rows():
    rows = (
        "Key ElementCurrent StatusImplications\nOil ProductionIncreasing under guidancePotential stabilization\n"
        "Sanctions ReliefConditional and limitedLeverage for cooperation"
    )
    assert [kind for kind, _ in kinds(f"It is so.\n\n{rows}\n\nThat is all.")] == [
        "sentence",
        "table_row",
        "table_row",
        "table_row",
        "sentence",
    ]


def test_camel_case_names_make_no_table():
    assert [
        kind
        for kind, _ in kinds("It is so.\n\nMcDonald buys YouTube shares\nMacArthur sells iPhone stock\n\nThat is all.")
    ][1] != "table_row"


def test_tabs_and_bars_make_table_rows():
    assert [
        kind for kind, _ in kinds("Name\tAge\tCity\nAli\t5\tRome\n\n| Dam | Year |\n|---|---|\n| Aswan | 1970 |")
    ] == ["table_row"] * 4
    assert texts("| Dam | Year |\n|---|---|\n| Aswan | 1970 |") == ["Dam | Year", "Aswan | 1970"]


def test_markdown_is_read_as_it_is_meant():
    text = (
        "# The *river* rises\n\nIt rose.\n\n## By how much?\n\n* two metres\n* and a bit\n\n"
        "> Nobody slept.\n\n---\n\n![a boat](boat.png)\n"
    )
    assert kinds(text) == [
        ("title", "The *river* rises"),
        ("sentence", "It rose."),
        ("heading", "By how much?"),
        ("list_item", "two metres"),
        ("list_item", "and a bit"),
        ("sentence", "Nobody slept."),
        ("furniture", "![a boat](boat.png)"),
    ]


PARAGRAPH = (
    "The minister said on Monday that the government would not negotiate with the rebels until they had laid down "
    "their arms. He added that talks could begin in March at the earliest. Nobody in the capital believed him, however."
)


def test_hard_wrapped_lines_are_joined():
    text = "Rebels reject offer\n\n" + "\n\n".join([textwrap.fill(PARAGRAPH, 72)] * 2)
    pieces = cut(text)
    assert [piece.kind for piece in pieces] == ["title"] + ["sentence"] * 6
    assert " ".join(" ".join(piece.text.split()) for piece in pieces[1:4]) == PARAGRAPH


def test_lines_of_a_sentence_each_are_not_joined():
    lines = [
        "The dam broke at dawn and the valley filled within the hour",
        "Nobody had been warned",
        "The mayor blamed the ministry for the delay in sending word",
        "The ministry blamed the mayor",
    ] * 5
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "line",
    [
        "السبت: 17 يناير 2026",
        "20:37",
        "Jan 18, 2026",
        "Updated 21 July 2024 · Asia",
        "6 min read",
        "2 views",
        "by Chief Editor",
        "By Helena Quist and Karim Abboud",
        "Posted by The Cedar Ledger",
        "Reading time: 7 minutes",
        "14 comments | Share | Print",
        "(Reporting by Ann Roe in Nicosia; editing by Paul Strand)",
        "ROME, Dec 6, 2025 (Continental Press Agency)",
        "بيروت - الخميس 19 شباط/فبراير 2026 - 10:42",
        "Ruins of the old port. (AP Photo/Ann Roe)",
        "مادورو خلال مؤتمر صحفي في كراكاس (رويترز-أرشيف)",
        "https://example.com/news/1",
        "مواضيع قد تعجبك",
        "اقرأ أيضا: ماذا نعرف عن السد؟",
        "تابعوا آخر الأخبار عبر قناتنا على تلغرام",
        "Share on Facebook",
        "Leave a Comment",
        "You may also like",
        "Join the conversation as a VIP Member",
        "This article is for information only and is not medical advice.",
        "This website uses cookies to improve your experience.",
        "News & Politics",
        "كتب: محمد أحمد",
        "12 تعليقا",
        "٣ دقائق قراءة",
        "Lire aussi : les chiffres de la semaine",
        "Lesezeit: 5 Minuten",
        "Читайте также",
        "برچسب‌ها: ایران",
        "© 2026 The Paper",
    ],
)
def test_what_stands_beside_the_telling_is_furniture(line):
    assert kind_after_headline(line) == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "By the time he left, it was over.",
        "March was cold.",
        "May 5 attack kills ten",
        "More than 20 people died in May",
        "Share prices fell 3%",
        "Video shows soldiers firing",
        "Comments by the minister angered many",
        "Source says talks failed",
        "Posted by mistake, the letter caused outrage.",
        "January 6 committee subpoenas Trump",
        "Writing by hand is good for you.",
        "10 views of Paris",
        "Related incidents have killed 40",
        "The Sun",
        "Police said 3 minutes later it was over.",
        "قال الوزير إن الأمر انتهى (رويترز)",
        "Copyright law reform stalls",
        "Photo of the year",
        "BEIRUT, Jan 3 (Reuters) - The minister resigned on Monday.",
        "في 17 يناير 2026 وقع الهجوم.",
        "She said readers should not click it.",
        "Print media are dying",
        "Follow the money, the prosecutor said.",
        "Home prices rise",
        "On Sunday the ministers met.",
    ],
)
def test_the_telling_is_never_called_furniture(line):
    assert kind_after_headline(line) != "furniture"


def test_the_list_under_a_related_heading_goes_with_it():
    text = "Talks fail\n\nThey talked. Nobody won.\n\nRelated Articles\n\nTen ways to cook rice\nWho owns the moon\n"
    assert [kind for kind, _ in kinds(text)] == ["title", "sentence", "sentence", "furniture", "furniture", "furniture"]


def test_the_text_after_a_related_heading_in_its_middle_is_kept():
    text = "سقوط الجسر\n\nسقط الجسر فجرا.\n\nمواضيع قد تعجبك\nسعر الصرف اليوم\n\nوقال الوزير إن التحقيق بدأ."
    assert [kind for kind, _ in kinds(text)] == ["title", "sentence", "furniture", "furniture", "sentence"]


def test_a_document_that_begins_with_a_list_of_headlines_is_not_all_furniture():
    text = "Most read\n\nDam breaks in the north\n\nMinister resigns over leak\n\nTeam wins cup"
    assert [kind for kind, _ in kinds(text)].count("furniture") == 1


def test_a_prompt_after_a_sentence_of_the_telling_goes_alone():
    dam = "The dam has been repaired twice since the war and engineers doubt that it will hold this winter."
    text = f"{dam}  Share your thoughts in the comments below!"
    assert [kind for kind, _ in kinds(f"{text}\n\nMore rain fell.")] == ["sentence", "furniture", "sentence"]


def test_stray_marks_are_in_no_segment():
    assert texts("*\nIt rained.\n?>\n• \n***") == ["It rained."]


def test_a_long_sentence_is_cut_at_a_clause():
    text = "the river rose, " * 40
    pieces = texts(text, max_characters=100)
    assert all(len(piece) <= 100 and piece.endswith(",") for piece in pieces)
    assert " ".join(pieces) == text.strip()


def test_windows_newlines_separate_lines():
    assert texts("Talks fail\r\n\r\nNobody won.\r\nNobody lost.\r\n") == ["Talks fail", "Nobody won.", "Nobody lost."]


@pytest.mark.parametrize(
    "text",
    [
        "(" * 300_000,
        ". " * 150_000,
        "a" * 300_000,
        "U.S. " * 20_000,
        "word\n" * 5_000,
        "aAa" * 100_000,
        "• " * 100_000,
        '"? ' * 100_000,
        " " * 300_000 + "a",
        "a | b | " * 40_000,
    ],
    ids=["brackets", "dots", "one word", "abbreviations", "lines", "joints", "bullets", "quotes", "spaces", "bars"],
)
def test_hostile_text_takes_seconds_at_most(text):
    start = time.monotonic()
    holds(text, cut(text))
    assert time.monotonic() - start < 30


def test_a_document_of_too_many_segments_is_left_out_and_said():
    short = Source(id="s", path="s.txt", sha256="", encoding="utf-8", text="It rained. It snowed.")
    long = Source(id="l", path="l.txt", sha256="", encoding="utf-8", text="It rained. " * 6)
    kept, segments, refused = segment_all([long, short], Segmentation(max_segments=5))
    assert kept == [short]
    assert [piece.id for piece in segments] == ["s#1", "s#2"]
    assert len(refused) == 1
    assert refused[0].startswith("l.txt: more segments than max_segments 5;")
