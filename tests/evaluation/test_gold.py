"""Reading gold links, and an alignment measured against them."""

import json

import pytest

from pipeline.errors import InputError
from pipeline.evaluation import evaluate, read_gold
from pipeline.records import Alignment, Link, Run, Segment


def gold_file(tmp_path, links):
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"links": links}), encoding="utf-8")
    return path


def span(doc, start, end):
    return {"doc": doc, "start": start, "end": end, "text": "kept beside it for the reader"}


def aligned():
    segments = [Segment(f"{d}#1", d, 0, 10, "0123456789", "sentence", "en") for d in ("x", "y", "z")]
    links = [Link("l1", ["y#1"], ["x#1"], 0.9, "equivalent", {}), Link("l2", ["x#1"], ["z#1"], 0.7, "partial", {})]
    return Alignment("1.0", [], segments, links, [], [], Run("0", {}, [], {}, []))


def test_an_alignment_is_measured_by_pair_whichever_document_is_called_the_first(tmp_path):
    gold = read_gold(
        gold_file(tmp_path, [{"a": [span("x", 0, 10)], "b": [span("y", 0, 10)], "relation": "equivalent"}])
    )
    found = evaluate(aligned(), gold)
    assert found.means["f1"] == 1.0
    assert found.pairs[0].strict_f1 == 1.0
    assert found.elsewhere == {"x ~ z": 1}
    assert found.calibration_error == pytest.approx(0.1)


@pytest.mark.parametrize(
    "links",
    [
        [{"a": [], "b": [span("y", 0, 1)], "relation": "equivalent"}],
        [{"a": [span("x", 0, 1), span("z", 0, 1)], "b": [span("y", 0, 1)], "relation": "equivalent"}],
        [{"a": [span("x", 5, 5)], "b": [span("y", 0, 1)], "relation": "equivalent"}],
    ],
)
def test_a_side_that_makes_no_sense_is_refused(tmp_path, links):
    with pytest.raises(InputError):
        read_gold(gold_file(tmp_path, links))


def test_a_file_that_is_no_gold_is_refused_with_its_name(tmp_path):
    path = tmp_path / "page.html"
    path.write_text("<html>", encoding="utf-8")
    with pytest.raises(InputError, match=r"page\.html"):
        read_gold(path)


def test_a_file_nested_beyond_reading_is_refused(tmp_path):
    path = tmp_path / "deep.json"
    path.write_text('{"links": ' + "[" * 100_000, encoding="utf-8")
    with pytest.raises(InputError, match=r"deep\.json"):
        read_gold(path)
