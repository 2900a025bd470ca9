"""A folder's files become documents; what cannot be used costs only itself."""

import hashlib
import json
import os
import socket
import time
from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.settings import Ingest
from pipeline.stages.ingest import read_folder

ARABIC = "قال وزير الداخلية في بيان إن القوات انسحبت من المدينة بعد اتفاق مع السكان."
ENGLISH = "The minister said that the troops had left the town.\n"


def read(folder, **settings):
    sources, said = read_folder(folder, Ingest(**settings))
    return sources, said.warnings


def one(folder, name, content, **settings):
    """The only document of a folder with one file, and the warnings."""
    (folder / name).write_bytes(content)
    sources, warnings = read(folder, **settings)
    assert len(sources) == 1, warnings
    return sources[0], warnings


def refused(folder, name, content, **settings):
    """The only warning about a file that stands beside a good one."""
    (folder / "good.txt").write_text(ENGLISH)
    (folder / name).write_bytes(content)
    sources, warnings = read(folder, **settings)
    assert [source.id for source in sources] == ["good"]
    assert len(warnings) == 1
    assert warnings[0].startswith(f"{name}: ")
    assert ";" in warnings[0]
    return warnings[0]


def test_a_text_file_is_kept_to_the_letter(tmp_path):
    text = "\u00a0One “line”.\r\n\r\nTwo — lines\rand a tail  \n"
    source, warnings = one(tmp_path, "a.txt", text.encode())
    assert source.text == text
    assert source.encoding == "utf-8"
    assert source.path == "a.txt"
    assert source.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert warnings == []


@pytest.mark.parametrize(
    ("encoding", "mark", "name"),
    [
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "utf-32"),
        ("utf-32-be", b"\x00\x00\xfe\xff", "utf-32"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("text", [ENGLISH * 2, ARABIC, f"{ENGLISH}{ARABIC}"], ids=["English", "Arabic", "both"])
def test_unicode_is_read_with_and_without_a_mark(tmp_path, text, encoding, mark, name):
    content = mark + text.encode(encoding)
    source, _ = one(tmp_path, "a.txt", content)
    assert source.text == text
    assert source.encoding == name
    assert content.decode(source.encoding) == text


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859-6"])
@pytest.mark.parametrize(
    "text", [ARABIC, "أعلنت الحكومة اليوم عن خطة جديدة", "مواضيع قد تعجبك: وزير الخارجية في بيروت", ARABIC * 40]
)
def test_eight_bit_arabic_is_told_from_its_look_alikes(tmp_path, text, encoding):
    text = text.replace("،", ",") if encoding == "cp1256" else text
    source, _ = one(tmp_path, "a.txt", text.encode(encoding))
    assert source.text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le ministre a déclaré que la réunion s’était bien passée.", "cp1252"),
        ("Der Präsident sagte, die Straße sei für alle geöffnet.", "cp1252"),
        ("Министр заявил, что переговоры с представителями оппозиции продолжатся в понедельник утром.", "cp1251"),
        ("Министр заявил, что переговоры с представителями оппозиции продолжатся в понедельник утром.", "koi8-r"),
    ],
)
def test_other_eight_bit_text_is_detected(tmp_path, text, encoding):
    source, _ = one(tmp_path, "a.txt", text.encode(encoding))
    assert source.text == text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n\t ",
        "\u00a0\ufeff\n".encode(),
        b"***\n---\n",
        b"\xff" * 500,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8,
        b"text\x00with\x00nul",
        bytes(range(256)) * 20,
        b"\x7fELF" + b"\x00" * 100,
    ],
    ids=["empty", "white", "invisible", "marks", "0xFF", "picture", "nul", "bytes", "program"],
)
def test_a_file_without_text_costs_only_itself(tmp_path, content):
    refused(tmp_path, "bad.txt", content)


def test_random_bytes_are_not_taken_for_text(tmp_path):
    content = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(100))
    refused(tmp_path, "bad.txt", content)


def test_a_file_over_the_limit_costs_only_itself(tmp_path):
    assert "max_bytes" in refused(tmp_path, "big.txt", b"word " * 1000, max_bytes=1000)


def test_a_document_over_the_limit_costs_only_itself(tmp_path):
    assert "max_characters" in refused(tmp_path, "big.txt", b"word " * 1000, max_characters=1000)


def test_an_unreadable_file_costs_only_itself(tmp_path, monkeypatch):
    real = os.open

    def deny(path, *args, **kwargs):
        if str(path).endswith("secret.txt"):
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", deny)
    assert "Permission denied" in refused(tmp_path, "secret.txt", b"text")


def test_special_files_and_links_out_of_the_folder_are_left_out(tmp_path):
    folder, outside = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    outside.mkdir()
    (folder / "good.txt").write_text(ENGLISH)
    (folder / "kept.txt").symlink_to(folder / "good.txt")
    (outside / "other.txt").write_text("Somebody else's text.")
    (folder / "out.txt").symlink_to(outside / "other.txt")
    (folder / "lost.txt").symlink_to(folder / "nowhere.txt")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(folder)
        try:
            listener.bind("socket.txt")
        finally:
            os.chdir(here)
        sources, warnings = read(folder)
    assert [source.id for source in sources] == ["good", "kept"]
    assert {warning.split(":")[0] for warning in warnings} == {
        "out.txt",
        "lost.txt",
        "round.txt",
        "pipe.txt",
        "socket.txt",
        "good.txt",
    }


def test_sub_folders_and_hidden_files_are_not_looked_at(tmp_path):
    (tmp_path / "deep.txt").mkdir()
    (tmp_path / "deep.txt" / "b.txt").write_text(ENGLISH)
    (tmp_path / ".hidden.txt").write_text(ENGLISH)
    source, warnings = one(tmp_path, "a.txt", ENGLISH.encode())
    assert source.id == "a"
    assert warnings == []


def test_other_endings_are_named_once(tmp_path):
    for name in ("a.pdf", "b.pdf", "c.docx", "README"):
        (tmp_path / name).write_bytes(b"x")
    _, warnings = one(tmp_path, "a.txt", ENGLISH.encode())
    assert [warning.split(":")[0] for warning in warnings] == [".docx", ".pdf", "no ending"]
    assert "2 files" in warnings[1]


def test_ids_that_would_collide_get_a_suffix(tmp_path):
    for name in (
        "story.txt",
        "story.md",
        "STORY.html.txt",
        "Story.txt",
        "caf\u00e9.txt",
        "cafe\u0301.md",
        "story-2.txt",
    ):
        (tmp_path / name).write_text(f"{ENGLISH} {name}")
    sources, _ = read(tmp_path)
    ids = [source.id for source in sources]
    assert len({name.casefold() for name in ids}) == len(ids) == 7
    assert ids == sorted(ids)
    assert "caf\u00e9" in ids
    assert "caf\u00e9-2" in ids


def test_names_with_spaces_and_arabic_letters_are_kept(tmp_path):
    source, _ = one(tmp_path, "خبر عاجل 2026.txt", ARABIC.encode())
    assert source.id == "خبر عاجل 2026"


def test_names_are_safe_to_show(tmp_path):
    (tmp_path / "evil\u202egnp\x1b[31m\n.txt").write_text(ENGLISH)
    (tmp_path / os.fsdecode(b"broken\xff.txt")).write_text(ENGLISH + "More.")
    sources, _ = read(tmp_path)
    assert [source.id for source in sources] == ["broken\\udcff", "evil\\u202egnp\\x1b[31m\\n"]
    assert all(source.path.encode() for source in sources)


def test_duplicates_are_kept_and_said(tmp_path):
    (tmp_path / "a.txt").write_text(ENGLISH)
    (tmp_path / "b.txt").write_text(ENGLISH)
    sources, warnings = read(tmp_path)
    assert len(sources) == 2
    assert len(warnings) == 1
    assert "b.txt" in warnings[0]
    assert "a.txt" in warnings[0]


def test_a_jsonl_file_is_a_document_a_line(tmp_path):
    lines = [
        {
            "id": "one",
            "text": ENGLISH,
            "title": "A title",
            "url": "https://example.com",
            "published": "2026-01-17",
            "language": "EN-us",
            "extra": 1,
        },
        {"id": 2, "text": ARABIC + "\u2028" + ARABIC},
        {"text": "No id here."},
    ]
    (tmp_path / "news.jsonl").write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n\n")
    sources, warnings = read(tmp_path)
    assert warnings == []
    assert [(s.id, s.text, s.path) for s in sources] == [
        ("2", lines[1]["text"], "news.jsonl:2"),
        ("news-3", "No id here.", "news.jsonl:3"),
        ("one", ENGLISH, "news.jsonl:1"),
    ]
    assert (sources[2].title, sources[2].url, sources[2].published, sources[2].language) == (
        "A title",
        "https://example.com",
        "2026-01-17",
        "en",
    )


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[1]",
        "null",
        '{"id": "x"}',
        '{"text": 5}',
        '{"text": "  "}',
        '{"text": "a\\u0000b"}',
        '{"text": "\\ud800 lone"}',
        "[" * 50_000,
        "\\",
    ],
)
def test_a_bad_line_costs_only_itself(tmp_path, line):
    (tmp_path / "news.jsonl").write_text(
        f'{{"id": "good", "text": "It rained."}}\n{line}\n{{"id": "also", "text": "It snowed."}}\n'
    )
    sources, warnings = read(tmp_path)
    assert [source.id for source in sources] == ["also", "good"]
    assert len(warnings) == 1
    assert warnings[0].startswith("news.jsonl, line 2: ")


def test_an_unknown_language_of_a_record_is_left_to_detection(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"id": "a", "text": "It rained.", "language": "Klingon!"}')
    sources, warnings = read(tmp_path)
    assert sources[0].language is None
    assert "Klingon!" in warnings[0]


def test_the_language_of_the_settings_goes_to_every_document_that_has_none(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"id": "a", "text": "It rained.", "language": "fr"}')
    (tmp_path / "b.txt").write_text(ENGLISH)
    sources, _ = read(tmp_path, language="de")
    assert [source.language for source in sources] == ["fr", "de"]


PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>River rises - The Paper</title>
<meta property="og:title" content="River rises">
<meta property="article:published_time" content="2026-01-17T10:00:00Z"></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>River rises</h1>
<p>The river rose by two metres on Friday after a week of rain, officials said, and the café on the bank flooded.</p>
<p>Hundreds of people left their homes for the night, and the mayor asked the rest to stay away from the water.</p>
<p>No one was hurt, but the bridge stays closed until engineers have looked at its pillars next week.</p></article>
<script>var tracking = 1;</script><footer>Copyright The Paper. All rights reserved.</footer></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-2"])
def test_an_html_page_gives_its_main_text(tmp_path, charset):
    source, warnings = one(tmp_path, "page.html", PAGE.format(charset=charset).encode(charset))
    assert warnings == []
    assert source.text.startswith("River rises")
    assert "the café on the bank" in source.text
    assert "tracking" not in source.text
    assert "Home" not in source.text
    assert (source.title, source.published) == ("River rises", "2026-01-17")


def test_a_page_without_an_article_gives_all_its_text_and_a_warning(tmp_path):
    source, warnings = one(
        tmp_path, "page.htm", b"<html><body><footer>Copyright Rain</footer><script>x=1</script></body></html>"
    )
    assert source.text == "Copyright Rain"
    assert len(warnings) == 1


def test_a_page_without_text_costs_only_itself(tmp_path):
    (tmp_path / "good.txt").write_text(ENGLISH)
    (tmp_path / "page.html").write_text("<html><body><script>x=1</script></body></html>")
    sources, warnings = read(tmp_path)
    assert [source.id for source in sources] == ["good"]
    assert [warning.split(":")[0] for warning in warnings] == ["page.html"]


@pytest.mark.parametrize(
    "make", [lambda p: p.mkdir(), lambda p: None, lambda p: p.write_text("x")], ids=["empty", "missing", "a file"]
)
def test_a_folder_that_gives_nothing_is_an_error_that_says_what_to_do(tmp_path, make):
    make(tmp_path / "folder")
    with pytest.raises(InputError, match=r"\.txt, \.md"):
        read(tmp_path / "folder")


def test_a_folder_of_bad_files_is_an_error_that_names_them(tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"\xff" * 500)
    with pytest.raises(InputError, match=r"bad\.txt"):
        read(tmp_path)


def test_documents_over_the_limit_are_left_out_with_a_warning(tmp_path):
    for n in range(5):
        (tmp_path / f"{n}.txt").write_text(f"{ENGLISH} {n}")
    sources, warnings = read(tmp_path, max_documents=3)
    assert [source.id for source in sources] == ["0", "1", "2"]
    assert "max_documents" in warnings[0]


def test_reading_twice_gives_the_same(tmp_path):
    for name in ("b.txt", "a.md", "ä.txt"):
        (tmp_path / name).write_text(f"{ENGLISH} {name}")
    assert read(tmp_path) == read(tmp_path)


def test_a_line_over_the_limit_costs_only_its_document(tmp_path):
    assert "max_line" in refused(tmp_path, "long.txt", b"word " * 300 + b"\nshort\n", max_line=1000)


def test_lines_at_the_limit_are_read(tmp_path):
    source, warnings = one(tmp_path, "a.txt", b"ab cd\n" * 300, max_line=5)
    assert len(source.text) == 1800
    assert warnings == []


def test_a_page_of_too_many_tags_costs_only_itself(tmp_path):
    assert "max_tags" in refused(tmp_path, "page.html", b"<p>word</p>" * 60, max_tags=100)


def test_a_record_nested_too_deeply_costs_only_itself(tmp_path):
    deep = '{"text": "It rained.", "more": ' + "[" * 60 + "]" * 60 + "}"
    brackets_in_text = json.dumps({"id": "kept", "text": "[{" * 60 + ' a quote " and a \\ '})
    (tmp_path / "news.jsonl").write_text(f"{deep}\n{brackets_in_text}\n")
    sources, warnings = read(tmp_path, max_depth=50)
    assert [source.id for source in sources] == ["kept"]
    assert len(warnings) == 1
    assert "max_depth 50" in warnings[0]
    assert len(read(tmp_path, max_depth=61)[0]) == 2


@pytest.mark.parametrize("field", ["title", "url", "published"])
def test_a_record_that_says_too_much_of_itself_costs_only_itself(tmp_path, field):
    long = json.dumps({"id": "bad", "text": "It rained.", field: "x" * 101})
    (tmp_path / "news.jsonl").write_text(f'{long}\n{{"id": "good", "text": "It snowed."}}\n')
    sources, warnings = read(tmp_path, max_title=100)
    assert [source.id for source in sources] == ["good"]
    assert "max_title" in warnings[0]


def test_a_long_id_is_cut_and_said(tmp_path):
    (tmp_path / "news.jsonl").write_text(json.dumps({"id": "x" * 5000, "text": "It rained."}))
    sources, warnings = read(tmp_path)
    assert sources[0].id == "x" * 200
    assert "max_name" in warnings[0]


def test_of_many_bad_lines_the_first_are_told_and_the_rest_counted(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"text": "It rained."}\n' + "{\n" * 500)
    _, warnings = read(tmp_path, max_said=3)
    assert len(warnings) == 4
    assert "497 more lines" in warnings[3]


def test_of_many_endings_the_first_are_told_and_the_rest_counted(tmp_path):
    for n in range(30):
        (tmp_path / f"a.x{n:02}").write_bytes(b"")
    _, warnings = one(tmp_path, "a.txt", ENGLISH.encode(), max_said=5)
    assert len(warnings) == 6
    assert warnings[5].startswith("25 more files")


def test_reading_stops_at_the_limit_inside_a_file(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"text": "It rained."}\n' * 50)
    for settings, kept in (({"max_documents": 7}, 7), ({"max_total": 35}, 3)):
        sources, warnings = read(tmp_path, **settings)
        assert len(sources) == kept
        assert next(iter(settings)) in warnings[0]


def test_many_records_of_one_id_take_no_time(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"id": "a", "text": "It rained."}\n' * 20_000)
    began = time.monotonic()
    sources, _ = read(tmp_path)
    assert len({source.id for source in sources}) == 20_000
    assert time.monotonic() - began < 20


def test_a_link_with_a_target_no_file_system_takes_costs_only_itself(tmp_path):
    (tmp_path / "far.txt").symlink_to("x" * 300)
    source, warnings = one(tmp_path, "a.txt", ENGLISH.encode())
    assert source.id == "a"
    assert warnings[0].startswith("far.txt: cannot be read")


@pytest.mark.parametrize("name", ["undefined", "idna", "unicode_escape", "utf-7", "zlib", "no-such-thing"])
def test_a_page_does_not_choose_a_codec_that_is_no_encoding(tmp_path, name):
    page = f'<meta charset="{name}"><p>\\ud800 +2AA- {ENGLISH * 3}</p>'.encode() + b"<p>caf\xe9</p>"
    source, _ = one(tmp_path, "page.html", page)
    assert source.encoding.replace("_", "-") not in (name, "utf-7")
    assert "\\ud800 +2AA-" in source.text


def test_a_pipe_is_not_even_opened(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "pipe.txt")
    opened = []
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, *args: opened.append(str(path)) or real(path, *args))
    one(tmp_path, "a.txt", ENGLISH.encode())
    assert [Path(path).name for path in opened] == ["a.txt"]
