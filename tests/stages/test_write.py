"""Both files or neither, and a place that cannot be written is told at once."""

import pytest
from sample import sample

from pipeline.alignment_file import read_alignment
from pipeline.errors import InputError
from pipeline.stages.write import check_writable, write


def test_both_files_are_written_and_can_be_read(tmp_path):
    paths = write(sample(), tmp_path / "deep" / "out")
    assert [path.name for path in paths] == ["alignment.json", "report.html"]
    assert read_alignment(paths[0]) == sample()


def test_where_the_second_cannot_be_written_the_first_stays_as_it_was(tmp_path):
    (tmp_path / "alignment.json").write_text("old")
    (tmp_path / "report.html").mkdir()
    with pytest.raises(InputError, match=r"report\.html"):
        write(sample(), tmp_path)
    assert (tmp_path / "alignment.json").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["alignment.json", "report.html"]


def test_a_place_below_a_file_is_told_before_the_work(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="is a file"):
        check_writable(tmp_path / "file" / "out")
    check_writable(tmp_path / "not" / "yet" / "there")
    assert not (tmp_path / "not").exists()
