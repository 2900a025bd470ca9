"""The main job on the five seeds, through the command line, with the embedded models."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from pipeline.alignment_file import read_alignment, schema
from pipeline.cli import main

ROOT = Path(__file__).parent.parent.parent
BLOG, KHABERNI, REWRITE, OTHER_PEOPLE, OTHER_YEAR = (path.stem for path in sorted((ROOT / "seeds").glob("*.txt")))


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    out = tmp_path_factory.mktemp("seeds")
    done = CliRunner().invoke(main, ["run", str(ROOT / "seeds"), "--out", str(out)])
    assert done.exit_code == 0, done.output
    return out


@pytest.fixture(scope="module")
def alignment(out):
    return read_alignment(out / "alignment.json")


def test_the_json_keeps_the_contract(out):
    jsonschema.validate(json.loads((out / "alignment.json").read_text(encoding="utf-8")), schema())


def test_every_segment_is_its_document_to_the_letter(alignment):
    texts = {path.stem: path.read_bytes().decode("utf-8") for path in (ROOT / "seeds").glob("*.txt")}
    assert alignment.segments
    for segment in alignment.segments:
        assert segment.text == texts[segment.document][segment.start : segment.end]


def test_the_segments_of_a_document_leave_out_nothing_but_marks(alignment):
    for path in (ROOT / "seeds").glob("*.txt"):
        text, kept = path.read_bytes().decode("utf-8"), 0
        for segment in (s for s in alignment.segments if s.document == path.stem):
            between = text[kept : segment.start]
            assert sum(c.isalpha() for c in between) == 0, between
            kept = segment.end


def test_the_report_and_its_rewrite_are_one_story_and_the_other_events_are_not(alignment):
    story = {document.id: document.story for document in alignment.documents}
    assert story[KHABERNI] is not None
    assert story[KHABERNI] == story[REWRITE]
    assert story[OTHER_PEOPLE] != story[KHABERNI]
    assert story[OTHER_YEAR] != story[KHABERNI]
    assert story[OTHER_PEOPLE] is None or story[OTHER_PEOPLE] != story[OTHER_YEAR]


def test_no_link_joins_two_stories(alignment):
    document = {segment.id: segment.document for segment in alignment.segments}
    joined = {frozenset((document[link.a[0]], document[link.b[0]])) for link in alignment.links}
    assert frozenset((KHABERNI, REWRITE)) in joined
    assert not any(OTHER_PEOPLE in pair or OTHER_YEAR in pair for pair in joined)


def test_the_clash_over_the_year_of_the_raid_is_found(alignment):
    dates = [found for link in alignment.links for found in link.discrepancies if found.kind == "date"]
    assert any("2023" in found.a_says + found.b_says for found in dates)


def test_the_arabic_lines_are_told_from_the_english_and_come_out_in_english(alignment):
    shares = {document.id: document.languages for document in alignment.documents}
    assert 0 < shares[KHABERNI]["ar"] < 0.1
    assert shares[REWRITE] == {"en": 1.0}
    arabic = {s.text: s.translation.text for s in alignment.segments if s.language == "ar"}
    assert {"Saturday", "17", "January", "2026"} <= set(
        arabic["السبت: 17 يناير 2026"].replace(":", " ").replace(",", " ").split()
    )
    assert arabic["مواضيع قد تعجبك"].lower().rstrip(".") == "topics you may like"


def test_groups_hold_passages_of_different_documents(alignment):
    document = {segment.id: segment.document for segment in alignment.segments}
    links = {link.id for link in alignment.links}
    assert alignment.groups
    for group in alignment.groups:
        assert len({document[passage[0]] for passage in group.passages}) > 1
        assert set(group.links) <= links
        assert group.label


def test_links_come_best_first_and_above_the_threshold(alignment):
    scores = [link.score for link in alignment.links]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] >= 0.5


def test_the_run_names_its_models_by_checksum(alignment):
    models = {model.name: model.sha256 for model in alignment.run.models}
    assert set(models) == {"all-MiniLM-L6-v2", "ar-en-news"}
    assert all(len(digest) == 64 for digest in models.values())
    assert alignment.run.warnings == []


def test_both_backends_find_the_same_links_and_differences(alignment, tmp_path):
    done = CliRunner().invoke(main, ["run", str(ROOT / "seeds"), "--out", str(tmp_path), "--backend", "reference"])
    assert done.exit_code == 0, done.output
    reference = read_alignment(tmp_path / "alignment.json")
    assert {model.backend for model in alignment.run.models} == {"light"}
    assert {model.backend for model in reference.run.models} == {"reference"}

    def found(alignment):
        return {(*link.a, *link.b): (link.relation, link.discrepancies) for link in alignment.links}

    assert found(alignment) == found(reference)
    theirs = {(*link.a, *link.b): link.score for link in reference.links}
    assert all(link.score == pytest.approx(theirs[(*link.a, *link.b)], abs=0.001) for link in alignment.links)
    assert alignment.stories == reference.stories


def test_the_page_is_beside_it_and_calls_no_one(out):
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "Cabello" in page
    assert 'src="http' not in page
    assert 'href="http' not in page


def test_an_arabic_version_is_linked_to_the_english_rewrite(tmp_path):
    folder = tmp_path / "pair"
    folder.mkdir()
    arabic = ROOT / "examples" / "khaberni_arabic" / "khaberni_ar.txt"
    (folder / arabic.name).write_bytes(arabic.read_bytes())
    (folder / "rewrite.txt").write_bytes((ROOT / "seeds" / f"{REWRITE}.txt").read_bytes())
    done = CliRunner().invoke(main, ["run", str(folder), "--out", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    alignment = read_alignment(tmp_path / "out" / "alignment.json")
    assert len({document.story for document in alignment.documents} - {None}) == 1
    assert alignment.links
