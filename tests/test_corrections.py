"""What a person said about links, brought into the next run: what stands, what goes, what is left out and said."""

import hashlib
import json
from collections import Counter

import msgspec
import pytest
from click.testing import CliRunner
from hashed_encoder import HashedEncoder

from pipeline import align_folder, runner
from pipeline.alignment_file import dump_alignment, read_alignment
from pipeline.cli import main
from pipeline.corrections import decide
from pipeline.errors import InputError
from pipeline.evaluation import evaluate, read_gold
from pipeline.evaluation.gold import Gold, GoldLink, Span
from pipeline.inspection import Selection, as_json
from pipeline.records import UNSET, Alignment
from pipeline.runner import Runner
from pipeline.settings import Alignment as Linking
from pipeline.settings import Cache, Settings
from tests.alignment.folders import FIRE, folder_of

SETTINGS = Settings(cache=Cache(enabled=False))
FURNITURE = "Share on Facebook"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for name, lines in FIRE.items():
        (folder / f"{name}.txt").write_text("\n\n".join([*lines, FURNITURE]) + "\n", encoding="utf-8")
    return folder


def run(folder, corrections=None, settings=SETTINGS) -> Alignment:
    job = Runner(settings)
    job.encoder = HashedEncoder()
    return job.run(folder, corrections=read_gold(corrections) if corrections else None)


def spans(alignment, ids):
    place = {s.id: s for s in alignment.segments}
    return [{"doc": s.document, "start": s.start, "end": s.end, "text": s.text} for s in (place[id] for id in ids)]


def saved(path, alignment, right=(), wrong=()):
    """A file of corrections as the page saves it; right and wrong: (ids, ids, relation)."""
    links, rejected = (
        [{"a": spans(alignment, a), "b": spans(alignment, b), "relation": relation} for a, b, relation in judged]
        for judged in (right, wrong)
    )
    documents = {document.id: document.sha256 for document in alignment.documents}
    content = {"note": "by hand", "documents": documents, "links": links, "rejected": rejected}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def sides(alignment):
    return {(tuple(link.a), tuple(link.b)): link for link in alignment.links}


def text_ids(alignment, document, words):
    return [s.id for s in alignment.segments if s.document == document and words in s.text]


def judged(link):
    return link.a, link.b, link.relation


def test_a_rejected_link_is_gone_from_links_groups_and_coverage_and_named_in_the_run(folder, tmp_path):
    before = run(folder)
    used = Counter(id for link in before.links for id in (*link.a, *link.b))
    link = next(link for link in before.links if {used[id] for id in (*link.a, *link.b)} == {1})
    after = run(folder, saved(tmp_path / "c.json", before, wrong=[judged(link)]))
    assert sides(after).keys() == sides(before).keys() - {(tuple(link.a), tuple(link.b))}
    for group in after.groups:
        held = {id for passage in group.passages for id in passage}
        assert not (held & set(link.a) and held & set(link.b))
    assert [(one.a, one.b) for one in after.run.corrections.rejected] == [(link.a, link.b)]
    (story,) = (story for story in after.stories if len(story.documents) == 2)
    (whole,) = (story for story in before.stories if len(story.documents) == 2)
    assert story.coverage[0][1] < whole.coverage[0][1]


def test_an_accepted_link_is_certain_says_so_and_keeps_what_the_run_thought(folder, tmp_path):
    before = run(folder)
    link = before.links[-1]
    other = "partial" if link.relation == "equivalent" else "equivalent"
    path = saved(tmp_path / "c.json", before, right=[(link.b, link.a, other)])
    after = sides(run(folder, path))[tuple(link.a), tuple(link.b)]
    assert (after.score, after.relation, after.origin) == (1.0, other, "accepted")
    assert after.evidence == {**link.evidence, "estimate": link.score}


def test_an_added_link_is_grouped_and_counted_whatever_stands_there(folder, tmp_path):
    before = run(folder)
    a = text_ids(before, "wire", "Two ships") + text_ids(before, "wire", FURNITURE)
    b = text_ids(before, "rewrite", FURNITURE)
    assert {s.kind for s in before.segments if s.id in b} == {"furniture"}
    after = run(folder, saved(tmp_path / "c.json", before, right=[(a, b, "equivalent")]))
    link = sides(after)[tuple(b), tuple(a)]
    assert (link.score, link.origin, link.evidence) == (1.0, "added", {})
    assert [link.id] in [group.links for group in after.groups]
    assert after.links[0].id == "l1"
    assert [link.score for link in after.links] == sorted((link.score for link in after.links), reverse=True)


def test_discrepancies_are_looked_for_in_links_made_by_hand(folder, tmp_path):
    for name, count in (("wire", 40), ("elsewhere", 65)):
        with (folder / f"{name}.txt").open("a", encoding="utf-8") as file:
            file.write(f"\nThe storm sank {count} fishing boats at Cape Farrow.\n")
    before = run(folder)
    a, b = (text_ids(before, name, "Cape Farrow") for name in ("elsewhere", "wire"))
    assert (tuple(a), tuple(b)) not in sides(before)
    after = run(folder, saved(tmp_path / "c.json", before, right=[(a, b, "equivalent")]))
    (found,) = sides(after)[tuple(a), tuple(b)].discrepancies
    assert {found.a_says, found.b_says} == {"40 fishing boats", "65 fishing boats"}


def test_corrections_hold_in_every_later_run_and_are_gold(folder, tmp_path):
    before = run(folder)
    added = (text_ids(before, "rewrite", FURNITURE), text_ids(before, "wire", "Two ships"), "partial")
    path = saved(tmp_path / "c.json", before, right=[judged(before.links[0]), added], wrong=[judged(before.links[-1])])
    once = run(folder, path)
    again = run(folder, path)
    assert (once.links, once.groups, once.stories) == (again.links, again.groups, again.stories)
    kept = [judged(link) for link in once.links if link.origin is not UNSET]
    rejected = [(one.a, one.b, one.relation) for one in once.run.corrections.rejected]
    third = run(folder, saved(tmp_path / "d.json", once, right=kept, wrong=rejected))
    assert third.links == [
        msgspec.structs.replace(link, evidence={**link.evidence, "estimate": before.links[0].score})
        if link.origin == "accepted"
        else link
        for link in once.links
    ]
    assert evaluate(once, read_gold(path)).means["recall_plus"] == 1.0
    assert evaluate(before, read_gold(path)).means["recall_plus"] == 0.5


def test_a_rejected_link_does_not_come_back_in_another_cut(folder, tmp_path):
    before = run(folder)
    link = before.links[0]
    longer = [*link.a, *text_ids(before, "rewrite", FURNITURE)]
    after = run(folder, saved(tmp_path / "c.json", before, wrong=[(longer, link.b, "partial")]))
    assert (tuple(link.a), tuple(link.b)) not in sides(after)
    assert len(after.links) == len(before.links) - 1


def test_what_is_called_right_and_wrong_is_right(folder, tmp_path):
    before = run(folder)
    path = saved(tmp_path / "c.json", before, right=[judged(before.links[0])], wrong=[judged(before.links[0])])
    after = run(folder, path)
    assert len(after.links) == len(before.links)
    assert after.run.corrections.rejected == []


def test_corrections_of_a_text_that_has_changed_are_left_out_with_a_warning_and_status_1(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "make_encoder", lambda *_: HashedEncoder())
    before = run(folder)
    right = judged(before.links[0])
    path = saved(tmp_path / "c.json", before, right=[right])
    with (folder / "wire.txt").open("r+", encoding="utf-8") as file:
        text = file.read()
        file.seek(0)
        file.write("Updated on Tuesday\n\n" + text)
    command = ["run", str(folder), "--out", str(tmp_path / "out"), "--corrections", str(path), "--no-cache"]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 1, done.output
    after = read_alignment(tmp_path / "out" / "alignment.json")
    assert all(link.origin is UNSET for link in after.links)
    (warning,) = after.run.failed
    assert "1 correction is left out ('wire'): the text has changed" in warning
    assert "1 correction is left out" in done.stderr


def test_the_command_and_the_function_honour_a_file_and_say_how_much_of_it(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "make_encoder", lambda *_: HashedEncoder())
    before = run(folder)
    path = saved(tmp_path / "c.json", before, right=[judged(before.links[0])], wrong=[judged(before.links[-1])])
    command = ["run", str(folder), "--out", str(tmp_path / "out"), "--corrections", str(path), "--no-cache"]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
    assert "1 links by hand, 1 rejected" in done.stderr
    written = read_alignment(tmp_path / "out" / "alignment.json")
    assert written.run.corrections.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert align_folder(folder, SETTINGS, corrections=path).links == written.links
    scored = CliRunner().invoke(main, ["eval", str(tmp_path / "out" / "alignment.json"), str(path)])
    assert scored.exit_code == 0, scored.output
    assert json.loads(scored.stdout)["means"]["recall_plus"] == 1.0


def test_a_part_of_a_corrected_alignment_can_be_read_again(folder, tmp_path):
    before = run(folder)
    after = run(folder, saved(tmp_path / "c.json", before, wrong=[judged(before.links[-1])]))
    path = tmp_path / "part.json"
    path.write_text(as_json(after, Selection(min_score=after.links[0].score)), encoding="utf-8")
    assert len(read_alignment(path).links) < len(after.links)


def test_an_alignment_whose_rejected_links_lead_nowhere_is_refused(folder, tmp_path):
    before = run(folder)
    after = run(folder, saved(tmp_path / "c.json", before, wrong=[judged(before.links[-1])]))
    document = json.loads(dump_alignment(after))
    document["run"]["corrections"]["rejected"][0]["a"] = ["nowhere#1"]
    path = tmp_path / "broken.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(InputError, match="rejected link"):
        read_alignment(path)


def at(document, start, end, text=None):
    return [Span(document, start, end, text)]


@pytest.mark.parametrize(
    ("a", "documents", "why"),
    [
        (at("nobody\x1b[31m", 0, 5), {}, r"('nobody\x1b[31m'): no document of that name"),
        (at("wire", 0, 44), {"wire": "1" * 64}, "('wire'): the text has changed"),
        (at("wire", 0, 4, "Fire!"), {}, "('wire'): other words stand there"),
        (at("wire", 3, 7), {}, "('wire'): no sentence stands there"),
        (at("wire", 10**30, 10**30 + 1), {}, "('wire'): no sentence stands there"),
        (at("wire", 0, 10**6), {}, "('wire'): it joins more sentences"),
    ],
)
def test_a_correction_that_does_not_fit_is_left_out_and_said(a, documents, why):
    sources, segments, _ = folder_of(FIRE)
    link = GoldLink(a, at("rewrite", 0, 56), "equivalent")
    fits = GoldLink(at("wire", 0, 44), at("rewrite", 0, 56), "partial")
    others = [] if documents else [fits]
    settings = Linking(corrected_passage=3)
    decisions, said = decide(Gold([link, *others], documents=documents), sources, segments, settings)
    assert len(decisions.right) == len(others)
    assert len(said) == 1
    assert why in said[0]
    assert said[0].isprintable()


def test_more_corrections_than_the_settings_allow_are_refused():
    sources, segments, _ = folder_of(FIRE)
    link = GoldLink(at("wire", 0, 44), at("rewrite", 0, 56), "partial")
    with pytest.raises(InputError, match=r"alignment\.corrections"):
        decide(Gold([link] * 3), sources, segments, Linking(corrections=2))


def test_without_corrections_nothing_is_said_about_them(folder):
    written = json.loads(dump_alignment(run(folder)))
    assert "corrections" not in written["run"]
    assert not any("origin" in link for link in written["links"])
