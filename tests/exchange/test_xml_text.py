"""Text in XML: any text comes back to the letter, and laying out a file adds nothing to it."""

import json

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.exchange.xml_text import as_json, document_bytes, fill, shown

ANY = st.text(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from("\x00\x0b\x1f\r\n\t \x7f\x85\u2028\u202e\ufffe\uffff<&]>\"'")
)


def code(character):
    return etree.Element("c", hex=f"{ord(character):X}")


@given(st.lists(ANY, max_size=4))
def test_any_text_comes_back_to_the_letter(texts):
    root = etree.Element("root")
    for text in texts:
        fill(etree.SubElement(etree.SubElement(root, "unit"), "seg"), text, code)
    found = [
        (seg.text or "") + "".join(chr(int(c.get("hex"), 16)) + (c.tail or "") for c in seg)
        for seg in etree.fromstring(document_bytes(root, frozenset({"seg"}))).iter("seg")
    ]
    assert found == texts


@given(st.dictionaries(ANY, ANY | st.lists(st.integers())))
def test_any_json_fits_into_xml_and_comes_back(value):
    element = etree.Element("prop")
    element.text = as_json(value)
    assert json.loads(etree.fromstring(etree.tostring(element)).text) == value


@given(ANY)
def test_what_is_shown_fits_into_xml_and_has_the_same_length(text):
    assert etree.Element("note", name=shown(text)).get("name") == shown(text)
    assert len(shown(text)) == len(text)
