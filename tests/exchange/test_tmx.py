"""TMX: valid, read back by lxml to the letter and by translate-toolkit."""

import json
from pathlib import Path

import pytest
from lxml import etree
from sample import cut, sample, told

from pipeline.exchange.passages import linked_passages
from pipeline.exchange.tmx import files

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def content() -> bytes:
    return files(sample())[".tmx"]


def text_of(seg) -> str:
    codes = [chr(int(ph.text.removeprefix("U+"), 16)) + (ph.tail or "") for ph in seg]
    return (seg.text or "") + "".join(codes)


def test_it_is_valid(content):
    dtd = etree.DTD(str(Path(__file__).with_name("tmx14_subset.dtd")))
    tree = etree.fromstring(content)
    assert dtd.validate(tree), dtd.error_log


def test_the_links_come_back(content):
    links, texts = [], []
    for unit in etree.fromstring(content).iter("tu"):
        known = {prop.get("type"): prop.text for prop in unit.findall("prop")}
        sides = []
        for variant in unit.findall("tuv"):
            place = json.loads(variant.findtext("prop[@type='x-passage']"))
            spans = tuple(map(tuple, place["spans"]))
            sides.append((place["document"], tuple(place["segments"]), spans))
            texts.append(cut(text_of(variant.find("seg")), spans))
        links.append((unit.get("tuid"), float(known["x-score"]), known["x-relation"], known.get("x-origin"), *sides))
    assert links == told(sample())
    assert texts == [[s.text for s in p.segments] for found in linked_passages(sample()) for p in (found.a, found.b)]


def test_languages_translations_and_discrepancies_are_kept(content):
    unit = etree.fromstring(content).find("body/tu[@tuid='l1']")
    assert [variant.get(LANGUAGE) for variant in unit.findall("tuv")] == ["en", "ar"]
    assert unit.findtext("tuv[2]/prop[@type='x-translation']") == "Three ministers met on Tuesday."
    assert unit.findtext("note") == "number: “Four” ≠ “ثلاثة”"


def test_translate_toolkit_reads_the_pairs(content):
    tmx = pytest.importorskip("translate.storage.tmx")
    units = tmx.tmxfile.parsestring(content).units
    assert [unit.getid() for unit in units] == ["l1", "l2", "l3", "l4", "l5"]
    assert (units[0].source, units[0].target) == (
        "Four ministers met on Tuesday.",
        "التقى ثلاثة وزراء\u200f يوم الثلاثاء.",
    )
    assert units[3].target == sample().segments[7].text
