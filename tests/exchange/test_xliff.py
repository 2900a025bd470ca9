"""XLIFF: valid, read back by lxml to the letter and by translate-toolkit."""

import json
from pathlib import Path

import pytest
from lxml import etree
from sample import cut, sample, told

from pipeline.exchange.passages import linked_passages
from pipeline.exchange.xliff import files

NAMES = {"x": "urn:oasis:names:tc:xliff:document:2.0", "m": "urn:oasis:names:tc:xliff:metadata:2.0"}


def metadata(element) -> dict[str, str]:
    return {meta.get("type"): meta.text for meta in element.findall("m:metadata/m:metaGroup/m:meta", NAMES)}


def text_of(element) -> str:
    return (element.text or "") + "".join(chr(int(cp.get("hex"), 16)) + (cp.tail or "") for cp in element)


def side(place: str) -> tuple:
    found = json.loads(place)
    return found["document"], tuple(found["segments"]), tuple(map(tuple, found["spans"]))


def test_every_file_is_valid():
    dtd = etree.DTD(str(Path(__file__).with_name("xliff20_subset.dtd")))
    for content in files(sample()).values():
        tree = etree.fromstring(content)
        assert dtd.validate(tree), dtd.error_log


def test_there_is_a_file_a_pair_of_languages_with_english_as_the_target():
    made = {name: etree.fromstring(content) for name, content in files(sample()).items()}
    assert {name: (root.get("srcLang"), root.get("trgLang")) for name, root in made.items()} == {
        ".ar-en.xlf": ("ar", "en"),
        ".en-en.xlf": ("en", "en"),
        ".fr-und.xlf": ("fr", "und"),
    }


def test_the_links_come_back():
    links, texts = [], {}
    for content in files(sample()).values():
        for unit in etree.fromstring(content).iterfind("x:file/x:unit", NAMES):
            known = metadata(unit)
            sides = side(known["a"]), side(known["b"])
            links.append((unit.get("name"), float(known["score"]), known["relation"], known.get("origin"), *sides))
            segment = unit.find("x:segment", NAMES)
            texts[unit.get("name")] = {text_of(segment[0]), text_of(segment[1])}
            assert segment.get("state") == ("translated" if known["relation"] == "equivalent" else "initial")
    assert sorted(links) == sorted(told(sample()))
    assert texts == {found.link.id: {found.a.text, found.b.text} for found in linked_passages(sample())}
    for link, found in zip(told(sample()), linked_passages(sample()), strict=True):
        assert cut(found.a.text, link[4][2]) == [s.text for s in found.a.segments]


def test_translations_and_discrepancies_are_kept():
    root = etree.fromstring(files(sample())[".ar-en.xlf"])
    unit = root.find("x:file/x:unit[@name='l1']", NAMES)
    assert metadata(unit)["translation-b"] == "Three ministers met on Tuesday."
    assert unit.findtext("x:notes/x:note", namespaces=NAMES) == "number: “Four” ≠ “ثلاثة”"


def test_translate_toolkit_reads_the_pairs():
    xliff2 = pytest.importorskip("translate.storage.xliff2")
    stores = {name: xliff2.Xliff2File.parsestring(content) for name, content in files(sample()).items()}
    assert sum(len(store.units) for store in stores.values()) == len(sample().links)
    store = stores[".ar-en.xlf"]
    assert (store.sourcelanguage, store.targetlanguage) == ("ar", "en")
    assert [(unit.source, unit.target) for unit in store.units] == [
        ("التقى ثلاثة وزراء\u200f يوم الثلاثاء.", "Four ministers met on Tuesday."),
        ("التقى ثلاثة وزراء\u200f يوم الثلاثاء.  واتفقوا. ", "😀 e\u0301\rOk"),
    ]
