"""Discovery from end to end: with vectors made from words alone, and once with the embedded models."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import pipeline.runner
from pipeline.cli import main
from pipeline.discovery import discover
from pipeline.discovery.written import folder_names
from pipeline.errors import InputError
from pipeline.settings import Discovery, Settings
from tests.alignment.folders import FIRE
from tests.hashed_encoder import HashedEncoder

ROOT = Path(__file__).parent.parent.parent
FERRY = {
    "ferry_wire": [
        "Ferry capsizes off Wakatobi, 41 dead",
        "The ferry Sinar Buana capsized off Wakatobi on Thursday night, killing 41 people.",
        "Captain Rusdi Halim was arrested in Baubau on Friday.",
        "Divers recovered the voyage recorder, the transport ministry said.",
    ],
    "ferry_rewrite": [
        "41 die as ferry Sinar Buana capsizes off Wakatobi",
        "Forty-one people were killed when the ferry Sinar Buana capsized off Wakatobi on Thursday night.",
        "The transport ministry said that divers had recovered the voyage recorder.",
        "Police in Baubau arrested Captain Rusdi Halim on Friday.",
    ],
}
PILE = {**FIRE, **FERRY}


@pytest.fixture
def without_models(monkeypatch):
    encoder = HashedEncoder()
    monkeypatch.setattr(pipeline.runner, "make_encoder", lambda settings, cache: encoder)
    monkeypatch.setattr(pipeline.runner, "make_translator", lambda language, settings, cache: None)


@pytest.fixture
def feed(tmp_path, without_models):
    feed = tmp_path / "feed"
    for number, (name, lines) in enumerate(PILE.items()):
        path = feed / f"night{number % 2}" / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines))
    return feed


def stories(found):
    return [[member.id for member in story.documents] for story in found.stories]


def files(out):
    return sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())


def test_two_stories_in_one_pile_get_a_folder_each_and_the_rest_is_listed(feed, tmp_path):
    found = discover(feed, tmp_path / "out", Settings())
    assert stories(found) == [["ferry_rewrite", "ferry_wire"], ["rewrite", "wire"]]
    assert [member.id for member in found.alone] == ["elsewhere"]
    assert files(tmp_path / "out") == [
        "ferry_rewrite/ferry_rewrite.txt",
        "ferry_rewrite/ferry_wire.txt",
        "rewrite/rewrite.txt",
        "rewrite/wire.txt",
        "stories.json",
    ]
    assert (tmp_path / "out" / "rewrite" / "wire.txt").read_text() == "\n".join(FIRE["wire"])
    told = json.loads((tmp_path / "out" / "stories.json").read_text())
    assert told["documents"] == 5
    assert all(member["nearest"]["reasons"] for story in told["stories"] for member in story["documents"])
    assert {story["label"] for story in told["stories"]} <= {line for lines in PILE.values() for line in lines}


def test_the_records_of_a_feed_come_out_as_records_with_their_copies(tmp_path, without_models):
    lines = [{"id": name, "text": "\n".join(text), "url": f"http://{name}/"} for name, text in PILE.items()]
    lines.append({**lines[0], "id": "wire again"})
    (tmp_path / "feed.jsonl").write_text("\n".join(map(json.dumps, lines)))
    found = discover(tmp_path / "feed.jsonl", tmp_path / "out", Settings())
    assert stories(found) == [["ferry_rewrite", "ferry_wire"], ["rewrite", "wire", "wire again"]]
    assert found.stories[1].documents[2].copy_of == "wire"
    written = (tmp_path / "out" / "rewrite" / "records.jsonl").read_text().splitlines()
    assert [json.loads(line)["url"] for line in written] == ["http://rewrite/", "http://wire/", "http://wire/"]


def test_what_is_read_at_once_and_how_large_a_block_is_change_no_story_of_two(feed, tmp_path):
    small = Settings(discovery=Discovery(at_once=1, max_block=2, rounds=9))
    assert stories(discover(feed, tmp_path / "out", small)) == [["ferry_rewrite", "ferry_wire"], ["rewrite", "wire"]]


def test_a_story_larger_than_a_block_comes_together_in_rounds(feed, tmp_path):
    for n in range(5):
        (feed / f"more{n}.txt").write_text("\n".join([*FIRE["wire"][:4], *FIRE["rewrite"][2:], f"Edition {n}."]))
    small = Settings(discovery=Discovery(max_block=4, rounds=9, representatives=2))
    found = stories(discover(feed, tmp_path / "out", small))
    assert ["more0", "more1", "more2", "more3", "more4", "rewrite", "wire"] in found


def test_another_discovery_leaves_nothing_of_the_one_before(feed, tmp_path):
    discover(feed, tmp_path / "out", Settings())
    (tmp_path / "out" / "ferry_rewrite" / "notes.txt").write_text("mine")
    (feed / "night1" / "ferry_rewrite.txt").unlink(missing_ok=True)
    (feed / "night0" / "ferry_rewrite.txt").unlink(missing_ok=True)
    discover(feed, tmp_path / "out", Settings())
    assert files(tmp_path / "out") == [
        "ferry_rewrite/notes.txt",
        "rewrite/rewrite.txt",
        "rewrite/wire.txt",
        "stories.json",
    ]


def test_folders_are_named_after_documents_as_any_file_system_takes_it():
    names = folder_names(["a/b: c", "..", "stories.json", "A-b c", "x" * 300])
    assert names == ["a-b-c", "story", "stories-json", "A-b-c-2", "x" * 80]


def test_a_folder_that_holds_something_else_is_left_alone(feed, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(InputError, match="something else"):
        discover(feed, tmp_path / "out", Settings())
    assert files(tmp_path / "out") == ["mine.txt"]


def test_no_more_texts_are_held_than_the_settings_say(feed, tmp_path, monkeypatch):
    asked = []
    told = pipeline.runner.Runner.told

    def counted(self, sources, lead=None):
        asked.append(len(sources))
        return told(self, sources, lead)

    monkeypatch.setattr(pipeline.runner.Runner, "told", counted)
    discover(feed, tmp_path / "out", Settings(discovery=Discovery(at_once=2, max_block=3)))
    assert max(asked) <= 3
    assert sum(asked[:3]) == len(PILE)


def test_the_command_finds_the_seeds_story_among_the_others(tmp_path):
    feed = tmp_path / "feed"
    feed.mkdir()
    for path in (ROOT / "seeds").glob("*.txt"):
        (feed / path.name).write_bytes(path.read_bytes())
    for name, lines in PILE.items():
        (feed / f"{name}.txt").write_text("\n".join(lines))
    (feed / "empty.txt").write_text("")
    done = CliRunner().invoke(main, ["discover", str(feed), "--out", str(tmp_path / "out")])
    assert done.exit_code == 1, done.output
    assert "empty.txt" in done.stderr
    told = json.loads((tmp_path / "out" / "stories.json").read_text())
    together = [{member["id"] for member in story["documents"]} for story in told["stories"]]
    report, rewrite = (path.stem for path in sorted((ROOT / "seeds").glob("*.txt"))[1:3])
    assert any({report, rewrite} <= story for story in together)
    assert not any(story & set(PILE) and story - set(PILE) for story in together)
    assert any({"ferry_wire", "ferry_rewrite"} <= story for story in together)
