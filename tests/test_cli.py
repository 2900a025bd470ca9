"""What the command line says and how it ends."""

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from pipeline.alignment_file import read_alignment
from pipeline.cli import main
from pipeline.progress import Clock


def crossread(*arguments, **options):
    return CliRunner().invoke(main, [str(argument) for argument in arguments], **options)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "a folder وثائق"
    folder.mkdir()
    (folder / "one.txt").write_text(
        "The mayor resigned on Monday after 12 councillors walked out.\n\nShe denied taking bribes from a builder.\n"
    )
    (folder / "نص ثان.txt").write_text(
        "After twelve councillors walked out, the mayor stepped down on Monday.\n\n"
        "She has denied that a builder bribed her.\n"
    )
    return folder


def test_help_names_every_command_and_loads_nothing_heavy():
    code = "import sys; from pipeline.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += "assert not {'torch', 'transformers', 'numpy', 'rich', 'sentence_transformers'} & set(sys.modules)\n"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    for command in (
        "run",
        "inspect",
        "report",
        "detect",
        "translate",
        "eval",
        "models",
        "schema",
        "export",
        "batch",
        "discover",
    ):
        assert f"\n  {command} " in done.stdout


def test_detect_gives_one_object_a_line():
    done = crossread("detect", input="The minister resigned on Monday.\nاستقال الوزير يوم الاثنين\n\n20:37\n")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["language"] for row in rows] == ["en", "ar", "und", "und"]
    assert all(0 <= row["confidence"] <= 1 for row in rows)


def test_detect_loads_no_torch():
    code = "import sys; from pipeline.cli import main\ntry: main(['detect'])\nexcept SystemExit: pass\n"
    code += "assert 'torch' not in sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", code], input="Hello there\n", capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_translate_gives_one_line_a_line_in_order():
    done = crossread("translate", "--from", "ar", input="السبت: 17 يناير 2026\n\nمواضيع قد تعجبك\n")
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    assert len(lines) == 3
    assert "January" in lines[0]
    assert lines[1] == ""
    assert "may like" in lines[2].lower()


def test_translate_from_a_language_without_a_model_says_what_to_do():
    done = crossread("translate", "--from", "sw", input="habari\n")
    assert done.exit_code == 2
    assert "sw-en" in done.stderr


def test_a_folder_with_a_bad_file_is_aligned_all_the_same_and_ends_with_1(folder, tmp_path):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(b"\xff" * 100)
    done = crossread("run", folder, "--out", tmp_path / "out")
    assert done.exit_code == 1, done.output
    alignment = read_alignment(tmp_path / "out" / "alignment.json")
    assert len(alignment.documents) == 2
    assert {warning.split(":")[0] for warning in alignment.run.failed} == {"empty.txt", "binary.txt"}
    assert "empty.txt" in done.stderr
    assert done.stdout == ""


def test_two_tellings_of_one_claim_are_linked_under_names_in_any_script(folder, tmp_path):
    done = crossread("run", folder, "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    alignment = read_alignment(tmp_path / "out" / "alignment.json")
    text = {segment.id: segment.text for segment in alignment.segments}
    pairs = {frozenset(text[i].split()[0] for i in link.a + link.b) for link in alignment.links}
    assert frozenset(("The", "After")) in pairs


def test_one_document_alone_gives_segments_and_no_links(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "only.txt").write_text("The mayor resigned on Monday.\n")
    done = crossread("run", tmp_path / "in", "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    alignment = read_alignment(tmp_path / "out" / "alignment.json")
    assert (len(alignment.documents), alignment.links, alignment.groups) == (1, [], [])


@pytest.mark.parametrize("files", [{}, {"empty.txt": b""}, {"picture.png": b"x"}])
def test_nothing_usable_ends_with_2_and_writes_nothing(tmp_path, files):
    (tmp_path / "in").mkdir()
    for name, content in files.items():
        (tmp_path / "in" / name).write_bytes(content)
    done = crossread("run", tmp_path / "in", "--out", tmp_path / "out")
    assert done.exit_code == 2
    assert "no document" in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_same_text_twice_is_kept_and_said(folder, tmp_path):
    (folder / "copy.txt").write_bytes((folder / "one.txt").read_bytes())
    done = crossread("run", folder, "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    said = " ".join(read_alignment(tmp_path / "out" / "alignment.json").run.warnings)
    assert "copy.txt" in said or "one.txt" in said


def test_a_higher_threshold_gives_a_part_of_the_links(folder, tmp_path):
    counts = []
    for score in ("0.05", "0.5", "1"):
        assert crossread("run", folder, "--out", tmp_path / score, "--min-score", score).exit_code == 0
        counts.append(len(read_alignment(tmp_path / score / "alignment.json").links))
    assert counts[0] >= counts[1] >= counts[2]


def test_an_unknown_setting_is_named(folder, tmp_path):
    (tmp_path / "settings.toml").write_text("[alignment]\nmin_scores = 0.4\n")
    done = crossread("run", folder, "--settings", tmp_path / "settings.toml", "--out", tmp_path / "out")
    assert done.exit_code == 2
    assert "min_scores" in done.stderr


def test_the_page_is_made_again_from_the_json_alone(folder, tmp_path):
    assert crossread("run", folder, "--out", tmp_path / "out").exit_code == 0
    page = (tmp_path / "out" / "report.html").read_bytes()
    assert crossread("report", tmp_path / "out" / "alignment.json", "--out", tmp_path / "again.html").exit_code == 0
    assert (tmp_path / "again.html").read_bytes() == page


def test_inspect_shows_the_claim_in_both_versions_words(folder, tmp_path):
    assert crossread("run", folder, "--out", tmp_path / "out").exit_code == 0
    done = crossread("inspect", tmp_path / "out" / "alignment.json")
    assert done.exit_code == 0, done.output
    assert "resigned" in done.stdout
    assert "stepped" in done.stdout


def test_eval_scores_links_against_gold(folder, tmp_path):
    assert crossread("run", folder, "--out", tmp_path / "out").exit_code == 0
    alignment = read_alignment(tmp_path / "out" / "alignment.json")
    spans = {s.id: {"doc": s.document, "start": s.start, "end": s.end, "text": s.text} for s in alignment.segments}
    link = alignment.links[0]
    gold = {"links": [{"a": [spans[i] for i in link.a], "b": [spans[i] for i in link.b], "relation": "equivalent"}]}
    (tmp_path / "gold.json").write_text(json.dumps(gold))
    done = crossread("eval", tmp_path / "out" / "alignment.json", tmp_path / "gold.json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)


def test_schema_is_a_json_schema():
    described = json.loads(crossread("schema").stdout)
    assert described["$schema"].startswith("https://json-schema.org/")


@pytest.mark.parametrize("command", ["inspect", "report"])
def test_a_file_that_is_no_alignment_is_refused_plainly(tmp_path, command):
    (tmp_path / "x.json").write_text("{}")
    done = crossread(command, tmp_path / "x.json")
    assert done.exit_code == 2
    assert "x.json" in done.stderr


def test_models_list_and_check():
    listed = crossread("models", "list")
    assert "ar-en-news" in listed.stdout
    checked = crossread("models", "check")
    assert checked.exit_code == 0, checked.output


def test_the_main_job_runs_from_anywhere_with_no_network(folder, tmp_path, empty_cache):
    """A subprocess whose sockets are refused, away from the checkout."""
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\ndef refuse(*_): raise OSError('no network')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "CROSSREAD_CACHE": str(empty_cache)}
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "run", str(folder)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / folder.name / "alignment.json").is_file()


@pytest.mark.parametrize(
    ("raised", "status", "said"),
    [
        (KeyboardInterrupt(), 130, "broken off"),
        (MemoryError(), 2, "out of memory"),
        (ZeroDivisionError("of ours"), 2, "a fault of crossread"),
    ],
)
@pytest.mark.parametrize("stage", ["ingest", "segment", "detect", "translate", "embed", "align", "compare"])
def test_what_breaks_a_run_at_any_stage_leaves_no_file(folder, tmp_path, monkeypatch, stage, raised, status, said):
    start = Clock.start

    def broken(self, name):
        start(self, name)
        if name == stage:
            raise raised

    monkeypatch.setattr(Clock, "start", broken)
    done = crossread("run", folder, "--out", tmp_path / "out")
    assert done.exit_code == status
    assert said in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written_is_said_before_the_work(folder, tmp_path, monkeypatch):
    monkeypatch.setattr("pipeline.runner.Runner.run", lambda *_: pytest.fail("the work was done"))
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file", tmp_path / "file" / "below"):
        done = crossread("run", folder, "--out", out)
        assert done.exit_code == 2
        assert "is a file; give another folder with --out" in done.stderr
    monkeypatch.setattr("os.access", lambda path, mode: mode == os.R_OK)
    done = crossread("run", folder, "--out", tmp_path / "out")
    assert (done.exit_code, "is read-only" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    "content", ["alignment = 5", "a = " + "[" * 5000, "[alignment]\nmin_score = nan", "[", "\ufeff\x00"]
)
def test_settings_that_are_none_are_refused_in_words(folder, tmp_path, content):
    (tmp_path / "settings.toml").write_text(content, encoding="utf-8")
    done = crossread("run", folder, "--out", tmp_path / "out", "--settings", tmp_path / "settings.toml")
    assert done.exit_code == 2
    assert done.stderr.startswith("crossread: ")
    assert "fault of crossread" not in done.stderr
