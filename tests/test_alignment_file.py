"""alignment.json: what is written is read again, and what is not an alignment is refused in words."""

import json
import os
import stat
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.alignment_file import dump_alignment, read_alignment, schema, write_atomically, write_together
from pipeline.errors import InputError
from pipeline.records import Alignment, Discrepancy, Document, Group, Link, Run, Segment, Story, Translation


@pytest.fixture
def alignment() -> Alignment:
    return Alignment(
        schema_version="1.0",
        documents=[
            Document("en", "en.txt", "a" * 64, "utf-8", "A title", {"en": 1.0}, "s1"),
            Document("ar", "خبر.txt", "b" * 64, "windows-1256", None, {"ar": 0.9, "en": 0.1}, "s1"),
        ],
        segments=[
            Segment("en#0", "en", 0, 23, "Four sources told them.", "sentence", "en", 0.99),
            Segment(
                "ar#0",
                "ar",
                0,
                17,
                "قالت ثلاثة مصادر.",
                "sentence",
                "ar",
                1.0,
                Translation("Three sources said.", "opus", 0.8),
            ),
        ],
        links=[
            Link(
                "l1",
                ["en#0"],
                ["ar#0"],
                0.91,
                "equivalent",
                {"cosine": 0.8},
                [Discrepancy("source_count", "en#0", "ar#0", "Four", "ثلاثة", "4", "3")],
            )
        ],
        groups=[Group("g1", "Four sources told them.", [["en#0"], ["ar#0"]], ["l1"])],
        stories=[Story("s1", "A title", ["en", "ar"], [[1.0, 1.0], [1.0, 1.0]])],
        run=Run("0.1.0", {}, [], {"align": 0.5}, []),
    )


def written(tmp_path, content) -> object:
    path = tmp_path / "alignment.json"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def test_what_is_written_is_read_again(alignment, tmp_path):
    assert read_alignment(written(tmp_path, dump_alignment(alignment))) == alignment


def test_equal_alignments_give_equal_bytes_in_utf_8_with_one_space_a_level(alignment):
    content = dump_alignment(alignment)
    assert content == dump_alignment(msgspec.convert(msgspec.to_builtins(alignment), Alignment))
    assert "قالت ثلاثة مصادر" in content.decode("utf-8")
    assert content.startswith(b'{\n "schema_version": "1.0",\n "documents": [\n  {')
    assert content.endswith(b"}\n")


def test_what_is_written_keeps_the_schema(alignment):
    import jsonschema

    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(json.loads(dump_alignment(alignment)), schema())


def test_the_schema_refuses_what_the_reader_refuses(alignment):
    import jsonschema

    for wrong in ({"schema_version": "2.0"}, {"links": [{"id": "l1"}]}, {"segments": None}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(json.loads(dump_alignment(alignment)) | wrong, schema())


def test_fields_of_later_minor_versions_are_passed_over(alignment, tmp_path):
    later = json.loads(dump_alignment(alignment)) | {"schema_version": "1.7", "novelty": [1]}
    assert read_alignment(written(tmp_path, later)).documents == alignment.documents


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"),
        (b"not json", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b"[]", "no alignment"),
        (b"{}", "schema_version"),
        (b'{"schema_version": "1.0"}', "documents"),
        (b'{"schema_version": "2.0"}', "'2.0'"),
        (b'{"schema_version": "1.0", "documents": [{"id": 7}]}', r"\$\.documents\[0\]\.id"),
        (b'{"schema_version": "1.0", "x": ' + b"[" * 200_000, "nested too deeply"),
    ],
)
def test_what_is_no_alignment_is_refused_in_words(tmp_path, content, said):
    with pytest.raises(InputError, match=said):
        read_alignment(written(tmp_path, content))


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("links", [{"a": ["en#9"]}], "unknown segment"),
        ("links", [{"a": []}], "empty side"),
        ("links", [{"b": ["en#0"]}], "two documents"),
        ("groups", [{"links": ["l9"]}], "unknown link"),
        ("groups", [{"passages": [["en#9"]]}], "unknown segment"),
        ("segments", [{"document": "fr"}, {}], "unknown document"),
        ("segments", [{"id": "ar#0"}, {}], "same id"),
        ("stories", [{"documents": ["en", "fr"]}], "unknown document"),
        ("stories", [{"coverage": [[1.0]]}], "coverage"),
        ("documents", [{}, {"copy_of": "fr"}], "copy of an unknown"),
        ("documents", [{}, {"copy_of": "en"}], "or of a copy"),
    ],
)
def test_a_reference_that_leads_nowhere_is_refused(alignment, tmp_path, name, value, said):
    content = json.loads(dump_alignment(alignment))
    content[name] = [old | new for old, new in zip(content[name], value, strict=True)]
    with pytest.raises(InputError, match=said):
        read_alignment(written(tmp_path, content))


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path):
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(InputError, match="cannot read"):
            read_alignment(path)


def test_an_over_large_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr("pipeline.alignment_file.MAX_BYTES", 10)
    with pytest.raises(InputError, match="11 bytes"):
        read_alignment(written(tmp_path, b" " * 11))


@settings(deadline=None)
@given(st.binary(max_size=300) | st.text().map(lambda text: json.dumps(text).encode()))
def test_no_bytes_end_in_anything_but_an_input_error(tmp_path_factory, content):
    with pytest.raises(InputError):
        read_alignment(written(tmp_path_factory.getbasetemp(), content))


def test_a_file_is_put_in_place_whole_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "a.json"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.json"]


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    write_atomically(path, b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match="No space left"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.json"]


def test_the_written_file_has_the_rights_any_new_file_has(tmp_path):
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "a.json", b"")
    assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == stat.S_IMODE((tmp_path / "usual").stat().st_mode)


def test_a_missing_folder_is_said_in_words(tmp_path):
    with pytest.raises(InputError, match="cannot write"):
        write_atomically(tmp_path / "none" / "a.json", b"")


def test_a_link_on_the_disk_is_replaced_and_not_followed(tmp_path):
    (tmp_path / "mine.txt").write_bytes(b"mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "report.html").symlink_to(tmp_path / "mine.txt")
    write_atomically(tmp_path / "out" / "report.html", b"new")
    assert not (tmp_path / "out" / "report.html").is_symlink()
    assert (tmp_path / "mine.txt").read_bytes() == b"mine"


def test_what_is_no_regular_file_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name in ("pipe", "link"):
        with pytest.raises(InputError, match="no regular file"):
            write_atomically(tmp_path / name, b"new")
    assert sorted(os.listdir(tmp_path)) == ["link", "pipe"]


def test_files_written_together_come_all_or_none(tmp_path, monkeypatch):
    first, second = tmp_path / "a.json", tmp_path / "b.html"
    write_together({first: b"old", second: b"old"})
    real, calls = os.fsync, []

    def full_at_the_second(handle):
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr("os.fsync", full_at_the_second)
    with pytest.raises(InputError, match=r"b.html.*No space left"):
        write_together({first: b"new", second: b"new"})
    assert (first.read_bytes(), second.read_bytes()) == (b"old", b"old")
    assert sorted(os.listdir(tmp_path)) == ["a.json", "b.html"]


def test_what_a_killed_run_left_half_written_is_cleared_away(tmp_path):
    (tmp_path / f".{'0' * 16}.unfinished").write_bytes(b"half")
    (tmp_path / ".mine.unfinished").write_bytes(b"kept")
    write_atomically(tmp_path / "a.json", b"new")
    assert sorted(os.listdir(tmp_path)) == [".mine.unfinished", "a.json"]


def test_an_endless_device_is_refused(monkeypatch):
    monkeypatch.setattr("pipeline.alignment_file.MAX_BYTES", 100_000)
    with pytest.raises(InputError, match="bytes; crossread reads"):
        read_alignment(Path("/dev/zero"))
