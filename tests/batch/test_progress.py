import io

from rich.console import Console

from pipeline.batch.jobs import Row
from pipeline.batch.progress import FolderProgress, left


def test_time_left_is_that_of_the_pace_so_far():
    assert left(10, 90, 60.0) == "0:09:00"
    assert left(0, 5, 1.0) == "0:00:05"


def test_a_line_a_folder_where_there_is_no_terminal_and_failures_in_a_word():
    said = io.StringIO()
    with FolderProgress(Console(file=said, force_terminal=False, width=200)) as progress:
        progress.heard(Row(folder="a", status="done"), 1, 3)
        progress.heard(Row(folder="b", status="done", reused=True), 2, 3)
        progress.heard(Row(folder="c", status="failed", error="Traceback\n  x\nValueError: wrong"), 3, 3)
    lines = said.getvalue().splitlines()
    assert lines[0].startswith("1/3")
    assert lines[0].endswith("a  done")
    assert lines[1].endswith("c  failed: ValueError: wrong")
    assert "3 folders, 1 of them unchanged, 1 failed" in lines[2]


def test_a_folder_cannot_speak_to_the_terminal_by_its_name():
    said = io.StringIO()
    with FolderProgress(Console(file=said, width=200)) as progress:
        progress.heard(Row(folder="a\x1b]0;owned\x07\u202eb", status="failed", error="no \x1b[2J"), 1, 1)
    assert "\x1b" not in said.getvalue()
    assert "\u202e" not in said.getvalue()
    assert "owned" in said.getvalue()
