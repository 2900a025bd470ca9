"""XLIFF 2.0 (OASIS 2014): a file a pair of languages, in it a <file> a pair of documents and a <unit> a link.

English is the target wherever one side is English, since it is what crossread translates into. Characters that XML
cannot hold are XLIFF's own <cp hex="…"/>. Scores and places stand in the metadata module, discrepancies in notes.
"""

from typing import Any

from lxml import etree

from pipeline.exchange.naming import languages_in_name
from pipeline.exchange.passages import LinkedPassages, Passage, in_words, linked_passages, origin_of
from pipeline.exchange.xml_text import as_json, document_bytes, fill, shown
from pipeline.records import Alignment

CORE = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
STATES = {"equivalent": "translated", "partial": "initial"}  # a shared claim alone is no finished translation


def files(alignment: Alignment) -> dict[str, bytes]:
    """`.<source>-<target>.xlf` for each pair of languages that links join."""
    roots: dict[tuple[str, str], Any] = {}
    parts: dict[tuple[str, str, str, str], Any] = {}
    for number, found in enumerate(linked_passages(alignment), start=1):
        source, target = turned(found)
        languages = (source.language, target.language)
        if languages not in roots:
            roots[languages] = etree.Element(
                f"{{{CORE}}}xliff",
                {"version": "2.0", "srcLang": shown(languages[0]), "trgLang": shown(languages[1])},
                nsmap={None: CORE, "mda": METADATA},
            )
        documents = (*languages, source.document.id, target.document.id)
        if documents not in parts:
            parts[documents] = add_file(roots[languages], len(parts) + 1, source, target)
        add_unit(parts[documents], f"u{number}", found)
    return {
        f".{languages_in_name(*languages)}.xlf": document_bytes(root, frozenset({"source", "target"}))
        for languages, root in roots.items()
    }


def turned(found: LinkedPassages) -> tuple[Passage, Passage]:
    """Source and target: English last, otherwise by the alphabet, a and b where both are of one language."""
    if found.a.language == found.b.language:
        return found.a, found.b
    first, second = sorted((found.a, found.b), key=lambda passage: (passage.language == "en", passage.language))
    return first, second


def add_file(root: Any, number: int, source: Passage, target: Passage) -> Any:
    part = etree.SubElement(
        root, f"{{{CORE}}}file", id=f"f{number}", original=shown(source.document.path), canResegment="no"
    )
    part.set(SPACE, "preserve")
    add_metadata(
        part,
        {
            side: as_json({"id": passage.document.id, "path": passage.document.path, "sha256": passage.document.sha256})
            for side, passage in (("source", source), ("target", target))
        },
    )
    return part


def add_unit(part: Any, id: str, found: LinkedPassages) -> None:
    source, target = turned(found)
    unit = etree.SubElement(part, f"{{{CORE}}}unit", id=id, name=shown(found.link.id))
    known = {
        "score": repr(found.link.score),
        "relation": found.link.relation,
        "a": as_json(found.a.address),
        "b": as_json(found.b.address),
    }
    origin = origin_of(found.link)
    if origin is not None:
        known["origin"] = origin
    for side, passage in (("a", found.a), ("b", found.b)):
        if passage.translation is not None:
            known[f"translation-{side}"] = shown(passage.translation)
        if passage.translation_flags:
            known[f"translation-flags-{side}"] = shown(" ".join(passage.translation_flags))
    add_metadata(unit, known)
    if found.link.discrepancies:
        notes = etree.SubElement(unit, f"{{{CORE}}}notes")
        for discrepancy in found.link.discrepancies:
            etree.SubElement(notes, f"{{{CORE}}}note", category="discrepancy").text = shown(in_words(discrepancy))
    segment = etree.SubElement(unit, f"{{{CORE}}}segment", id="s1", state=STATES[found.link.relation])
    for name, passage in (("source", source), ("target", target)):
        fill(etree.SubElement(segment, f"{{{CORE}}}{name}"), passage.text, code_point)


def add_metadata(parent: Any, known: dict[str, str]) -> None:
    metadata = etree.SubElement(parent, f"{{{METADATA}}}metadata")
    group = etree.SubElement(metadata, f"{{{METADATA}}}metaGroup", category="crossread")
    for kind, value in known.items():
        etree.SubElement(group, f"{{{METADATA}}}meta", type=kind).text = value


def code_point(character: str) -> Any:
    return etree.Element(f"{{{CORE}}}cp", hex=f"{ord(character):04X}")
