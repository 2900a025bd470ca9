"""Exporting: where files go, and what is refused."""

import importlib
import pkgutil
import sys

import msgspec
import pytest
from click.testing import CliRunner
from sample import sample

import pipeline.exchange
from pipeline.alignment_file import dump_alignment
from pipeline.cli import main
from pipeline.errors import InputError, SettingsError
from pipeline.exchange import FORMATS, export
from pipeline.extras import MissingExtraError, require


def test_a_folder_gets_files_called_links(tmp_path):
    assert [path.name for path in export(sample(), "tmx", tmp_path)] == ["links.tmx"]
    assert [path.name for path in export(sample(), "spans", tmp_path)] == ["links-spans.csv"]
    assert [path.name for path in export(sample(), "xliff", tmp_path)] == [
        "links.ar-en.xlf",
        "links.en-en.xlf",
        "links.fr-und.xlf",
    ]


def test_a_file_is_called_as_the_user_said(tmp_path):
    assert export(sample(), "tsv", tmp_path / "new" / "mine.txt") == [tmp_path / "new" / "mine.txt"]
    assert export(sample(), "spans", tmp_path / "mine.csv") == [tmp_path / "mine.csv"]
    assert (tmp_path / "mine.csv").read_bytes()


def test_the_languages_come_before_the_ending_where_a_format_needs_several_files(tmp_path):
    assert export(sample(), "xliff", tmp_path / "my.story.xlf")[0].name == "my.story.ar-en.xlf"
    assert export(sample(), "moses", tmp_path / "my.story")[0].name == "my.story.ar-en.ar"


@pytest.mark.parametrize("format", FORMATS)
def test_an_alignment_without_links_can_be_exported(tmp_path, format):
    if format == "parquet":
        pytest.importorskip("pyarrow")
    empty = msgspec.structs.replace(sample(), links=[], groups=[])
    paths = export(empty, format, tmp_path)
    assert bool(paths) == (format not in ("xliff", "moses"))


@pytest.mark.parametrize("format", FORMATS)
def test_equal_alignments_give_equal_bytes(tmp_path, format):
    if format == "parquet":
        pytest.importorskip("pyarrow")
    first = export(sample(), format, tmp_path)
    content = [path.read_bytes() for path in first]
    assert [path.read_bytes() for path in export(sample(), format, tmp_path)] == content


def test_every_format_is_a_module_and_every_writer_is_a_format():
    names = {module.name for module in pkgutil.iter_modules(pipeline.exchange.__path__)}
    writers = {name for name in names if hasattr(importlib.import_module(f"pipeline.exchange.{name}"), "files")}
    assert writers == set(FORMATS)


def test_the_command_writes_beside_the_json_and_says_so(tmp_path):
    path = tmp_path / "alignment.json"
    path.write_bytes(dump_alignment(sample()))
    done = CliRunner().invoke(main, ["export", str(path), "--format", "jsonl"])
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", f"wrote {tmp_path / 'links.jsonl'}\n")
    assert len((tmp_path / "links.jsonl").read_bytes().splitlines()) == 5


def test_the_command_says_what_an_alignment_without_links_has_for_xliff(tmp_path):
    path = tmp_path / "alignment.json"
    path.write_bytes(dump_alignment(msgspec.structs.replace(sample(), links=[], groups=[])))
    done = CliRunner().invoke(main, ["export", str(path), "--format", "xliff"])
    assert done.exit_code == 0
    assert "no links" in done.stderr


def test_the_command_refuses_an_unknown_format_and_a_missing_library_without_a_traceback(tmp_path, monkeypatch):
    path = tmp_path / "alignment.json"
    path.write_bytes(dump_alignment(sample()))
    assert CliRunner().invoke(main, ["export", str(path), "--format", "pdf"]).exit_code == 2
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = CliRunner().invoke(main, ["export", str(path), "--format", "parquet"])
    assert done.exit_code == 2
    assert done.stderr == "crossread: pyarrow is not installed: pip install 'crossread[parquet]'\n"


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(SettingsError, match=r"'pdf'.*tmx, xliff"):
        export(sample(), "pdf", tmp_path)


def test_a_place_that_cannot_be_written_to_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot write"):
        export(sample(), "tsv", tmp_path / "file" / "links.tsv")


def test_a_missing_library_is_named_with_the_extra_that_brings_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pyarrow is not installed: pip install 'crossread\[parquet\]'"):
        require("pyarrow", "parquet")


def test_a_library_that_is_there_but_broken_is_not_called_missing(tmp_path, monkeypatch):
    (tmp_path / "broken_library.py").write_text("import something_it_needs_and_has_not")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="something_it_needs"):
        require("broken_library", "parquet")
