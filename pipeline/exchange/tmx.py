"""TMX 1.4b (Translation Memory eXchange, LISA OSCAR 2005): one translation unit a link, one variant a passage.

Written with lxml and not with translate-toolkit, whose writer drops the characters that XML cannot hold and has no
properties. Such a character stands as <ph type="x-character">U+001F</ph>.
"""

from typing import Any

from lxml import etree

from pipeline.exchange.passages import Passage, in_words, linked_passages, origin_of
from pipeline.exchange.xml_text import as_json, document_bytes, fill, shown
from pipeline.records import Alignment

DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def files(alignment: Alignment) -> dict[str, bytes]:
    """One file, `.tmx`. Properties carry the score, the relation, where each passage stands (JSON) and its English."""
    root = etree.Element("tmx", version="1.4")
    header = etree.SubElement(
        root,
        "header",
        creationtool="crossread",
        creationtoolversion=shown(alignment.run.version),
        segtype="block",
        adminlang="en",
        srclang="*all*",
        datatype="plaintext",
    )
    header.set("o-tmf", "crossread")
    for document in alignment.documents:
        prop(header, "x-document", as_json({"id": document.id, "path": document.path, "sha256": document.sha256}))
    body = etree.SubElement(root, "body")
    for found in linked_passages(alignment):
        unit = etree.SubElement(body, "tu", tuid=shown(found.link.id))
        for discrepancy in found.link.discrepancies:
            etree.SubElement(unit, "note").text = shown(in_words(discrepancy))
        prop(unit, "x-score", repr(found.link.score))
        prop(unit, "x-relation", found.link.relation)
        origin = origin_of(found.link)
        if origin is not None:
            prop(unit, "x-origin", origin)
        for passage in (found.a, found.b):
            add_variant(unit, passage)
    return {".tmx": document_bytes(root, frozenset({"seg"}), DOCTYPE)}


def add_variant(unit: Any, passage: Passage) -> None:
    variant = etree.SubElement(unit, "tuv", {LANGUAGE: shown(passage.language)})
    prop(variant, "x-passage", as_json(passage.address))
    if passage.translation is not None:
        prop(variant, "x-translation", shown(passage.translation))
    if passage.translation_flags:
        prop(variant, "x-translation-flags", shown(" ".join(passage.translation_flags)))
    fill(etree.SubElement(variant, "seg"), passage.text, placeholder)


def prop(parent: Any, kind: str, text: str) -> None:
    etree.SubElement(parent, "prop", type=kind).text = text


def placeholder(character: str) -> Any:
    element = etree.Element("ph", type="x-character")
    element.text = f"U+{ord(character):04X}"
    return element
