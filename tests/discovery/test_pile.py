import io
import json

import pytest

from pipeline.discovery.pile import lines_of, read_pile
from pipeline.errors import InputError
from pipeline.settings import Ingest


def pile_of(feed, settings=None):
    return read_pile(feed, settings or Ingest(), io.BytesIO())


def texts(pile):
    return {pile.ids[n]: pile.source(n).text for n in range(len(pile))}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "feed"
    for name, text in {"a.txt": "One.", "deep/er/a.txt": "Two.", "deep/b.md": "ثلاثة.", ".hid/c.txt": "No."}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_documents_of_all_folders_are_read_again_to_the_letter_under_ids_of_their_own(folder):
    pile, said = pile_of(folder)
    assert texts(pile) == {"a": "One.", "a-2": "Two.", "b": "ثلاثة."}
    assert [entry.path for entry in pile.entries] == ["a.txt", "deep/er/a.txt", "deep/b.md"]
    assert said.warnings == []


def test_records_keep_what_is_known_of_them(tmp_path):
    record = {"id": 7, "text": "One.", "title": "T", "url": "http://x/", "published": "2024-05-03", "language": "en"}
    (tmp_path / "feed.jsonl").write_text(json.dumps(record) + "\n")
    pile, _ = pile_of(tmp_path / "feed.jsonl")
    source = pile.source(0)
    assert (source.id, source.title, source.url, source.published) == ("7", "T", "http://x/", "2024-05-03")
    assert pile.entries[0].file is None


def test_a_bad_record_costs_only_itself(tmp_path):
    good = [json.dumps({"id": f"d{n}", "text": f"Text {n}."}).encode() for n in range(3)]
    lines = [good[0], b'{"id": "x"}', b'{"text": "\xff\xfe"}', b"[" * 9, good[1], b"", b'{"text": "\\ud800."}', good[2]]
    (tmp_path / "feed.jsonl").write_bytes(b"\xef\xbb\xbf" + b"\n".join(lines))
    pile, said = pile_of(tmp_path / "feed.jsonl")
    assert list(texts(pile)) == ["d0", "d1", "d2"]
    assert len(said.failed) == 4


def test_no_line_is_held_that_is_longer_than_a_file_may_be(tmp_path):
    path = tmp_path / "feed.jsonl"
    path.write_bytes(b"x" * 1000 + b"\n{}\n")
    assert [len(line) for line in lines_of(path, 300)] == [300, 300, 300, 101, 3]


def test_copies_are_those_of_the_first_of_their_text(tmp_path):
    (tmp_path / "feed.jsonl").write_text(
        "\n".join(
            json.dumps({"id": i, "text": t}) for i, t in {"a": "One two.", "b": "One\n two.", "c": "Two."}.items()
        )
    )
    pile, _ = pile_of(tmp_path / "feed.jsonl")
    assert pile.originals() == {0: [1], 2: []}


def test_what_is_beyond_the_limits_of_a_folder_is_left_out_and_said(folder):
    pile, said = pile_of(folder, Ingest(max_documents=2))
    assert len(pile) == 2
    assert "max_documents 2" in said.failed[0]


def test_a_link_that_leads_out_of_the_feed_is_not_followed(folder, tmp_path):
    (tmp_path / "secret.txt").write_text("A secret.")
    (folder / "deep" / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "deep" / "inside.txt").symlink_to(folder / "a.txt")
    pile, said = pile_of(folder)
    assert "A secret." not in texts(pile).values()
    assert "inside" in pile.ids
    assert "leads out of the folder" in said.failed[0]


@pytest.mark.parametrize("name", ["nothing", "picture.png", "empty", "empty.jsonl"])
def test_what_holds_no_document_is_an_error(tmp_path, name):
    (tmp_path / "picture.png").write_bytes(b"x")
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.jsonl").write_bytes(b"\n")
    with pytest.raises(InputError):
        pile_of(tmp_path / name)
