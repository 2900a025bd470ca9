"""Pictures: one coverage matrix a story, one map a pair of documents that meet."""

import msgspec
import pytest
from click.testing import CliRunner
from sample import TEXTS, sample

from pipeline.alignment_file import dump_alignment
from pipeline.cli import main
from pipeline.errors import InputError

pytest.importorskip("matplotlib")

from pipeline.plot import joined_documents, label, link_map, plot

WIRE, ARABIC, BLOG = TEXTS


@pytest.fixture(autouse=True)
def coarse(monkeypatch):
    """Pictures are drawn coarsely here: quicker."""
    monkeypatch.setattr("pipeline.plot.DOTS", 50)


def test_each_story_and_each_pair_that_meets_gets_a_picture(tmp_path):
    made = plot(sample(), tmp_path / "pictures")
    assert [path.name for path in made] == [
        "coverage-s1.png",
        "map-wire-_blog_1_x_.png",
        "map-أخبار-_blog_1_x_.png",
        "map-wire-أخبار.png",
    ]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in made)


def test_equal_alignments_give_equal_svg(tmp_path):
    first = [path.read_bytes() for path in plot(sample(), tmp_path / "1", "svg", 1)]
    assert [path.read_bytes() for path in plot(sample(), tmp_path / "2", "svg", 1)] == first
    assert all(b"<svg" in content for content in first)


def test_pairs_with_the_most_links_come_first_and_can_be_limited(tmp_path):
    assert joined_documents(sample())[0] == (WIRE, BLOG)
    assert len(plot(sample(), tmp_path, most_maps=1)) == 2


def test_ids_that_make_the_same_name_do_not_overwrite_each_other(tmp_path):
    stories = [msgspec.structs.replace(sample().stories[0], id=id) for id in ("a/b", "a:b")]
    names = [path.name for path in plot(msgspec.structs.replace(sample(), stories=stories), tmp_path, most_maps=0)]
    assert names == ["coverage-a_b.png", "coverage-a_b-2.png"]


def test_a_map_has_a_box_for_each_link_wherever_its_sides_stand():
    from matplotlib.patches import Rectangle

    def boxes(a, b):
        axes = link_map(sample(), a, b).axes[0]
        return {(patch.get_x(), patch.get_y()) for patch in axes.patches if isinstance(patch, Rectangle)}

    at = {segment.id: segment.start for segment in sample().segments}
    for link in sample().links[:2]:
        x, y = at[link.a[0]], at[link.b[0]]
        a, b = (next(d for d in TEXTS if side[0].startswith(f"{d}#")) for side in (link.a, link.b))
        assert (x, y) in boxes(a, b)
        assert (y, x) in boxes(b, a)


def test_a_label_is_one_short_line():
    assert label("a\nb") == "a b"
    assert len(label("x" * 200)) <= 24
    assert label(f"start{'x' * 50}end").startswith("start")


def test_a_dollar_in_an_id_is_no_formula(tmp_path):
    documents = [msgspec.structs.replace(d, id=f"$\\frac{d.id}") for d in sample().documents]
    story = msgspec.structs.replace(sample().stories[0], documents=[d.id for d in documents])
    alignment = msgspec.structs.replace(sample(), documents=documents, stories=[story], links=[])
    assert len(plot(alignment, tmp_path)) == 1


def test_the_command_draws_beside_the_json(tmp_path):
    path = tmp_path / "alignment.json"
    path.write_bytes(dump_alignment(sample()))
    done = CliRunner().invoke(main, ["plot", str(path), "--format", "svg", "--maps", "1"])
    assert done.exit_code == 0
    assert {p.name for p in tmp_path.iterdir()} == {"alignment.json", "coverage-s1.svg", "map-wire-_blog_1_x_.svg"}


def test_a_place_that_cannot_be_written_to_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot write"):
        plot(sample(), tmp_path / "file")
