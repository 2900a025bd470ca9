"""The notebook: frames, the HTML under a cell, and the two functions of the package."""

import subprocess
import sys

import msgspec
import pytest
from sample import FORMULA, sample

from pipeline import align_folder, load_alignment
from pipeline.alignment_file import dump_alignment
from pipeline.errors import InputError
from pipeline.extras import MissingExtraError


def test_the_frame_has_one_row_a_link_with_both_texts():
    pytest.importorskip("pandas")
    frame = sample().links_frame()
    assert list(frame["link"]) == ["l1", "l2", "l3", "l4", "l5"]
    first = frame.iloc[0]
    assert (first.document_a, first.language_a, first.text_a) == ("wire", "en", "Four ministers met on Tuesday.")
    assert (first.document_b, first.language_b, first.translation_b) == (
        "أخبار",
        "ar",
        "Three ministers met on Tuesday.",
    )
    assert (first.score, first.relation, first.discrepancies) == (0.9375, "equivalent", 1)
    assert frame["text_b"][3] == FORMULA
    assert list(frame["translation_a"].isna()) == [True, True, False, True, True]
    assert list(frame["segments_a"][1]) == ["wire#1", "wire#2"]


def test_an_alignment_without_links_gives_the_same_columns():
    pytest.importorskip("pandas")
    empty = msgspec.structs.replace(sample(), links=[], groups=[]).links_frame()
    assert list(empty.columns) == list(sample().links_frame().columns)
    assert empty["score"].dtype == "float64"
    assert len(empty) == 0


def test_without_pandas_the_error_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtraError, match=r"crossread\[pandas\]"):
        sample().links_frame()


def test_the_html_is_small_and_escapes_what_documents_say():
    html = sample()._repr_html_()
    assert "3 documents, 10 segments, 5 links, 1 group, 1 story" in html
    assert "&lt;i&gt;Ministers&lt;/i&gt;" in html
    assert "<i>" not in html
    assert "<x>" not in html
    assert "\n" not in html
    assert "ثلاثة" in html
    assert len(html) < 3000


def test_the_html_of_a_large_alignment_stays_small():
    start = sample()
    link = start.links[0]
    many = msgspec.structs.replace(
        link, discrepancies=[msgspec.structs.replace(link.discrepancies[0], a_says="9" * 10_000)] * 500
    )
    html = msgspec.structs.replace(start, links=[many])._repr_html_()
    assert len(html) < 5000
    assert "and 495 more discrepancies" in html


def test_an_alignment_is_loaded_from_a_path_or_a_string(tmp_path):
    path = tmp_path / "alignment.json"
    path.write_bytes(dump_alignment(sample()))
    assert load_alignment(path) == load_alignment(str(path)) == sample()


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(InputError):
        align_folder(tmp_path / "none")


def test_importing_the_package_imports_nothing_heavy():
    code = "import sys, pipeline; print([m for m in ('torch', 'numpy', 'msgspec', 'pandas') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
