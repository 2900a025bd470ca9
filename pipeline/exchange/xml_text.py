"""Text in XML to the letter: what XML 1.0 cannot hold becomes an element, and no white space is added to text."""

import json
import re
from collections.abc import Callable
from typing import Any

from lxml import etree

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2


def fill(element: Any, text: str, code: Callable[[str], Any]) -> None:
    """Put text into an element; each character that XML cannot hold becomes the child `code(character)`."""
    start, last = 0, None
    for found in [*FORBIDDEN.finditer(text), None]:
        run = text[start : found.start() if found else len(text)]
        if last is None:
            element.text = run or None
        else:
            last.tail = run or None
        if found is not None:
            last = code(found.group())
            element.append(last)
            start = found.end()


def as_json(value: Any) -> str:
    """A value as JSON that XML can hold: what it cannot is written \\uXXXX, as JSON has it anyway."""
    return FORBIDDEN.sub(
        lambda found: f"\\u{ord(found.group()):04x}", json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    )


def shown(text: str) -> str:
    """A name or a note for people: U+FFFD for what XML cannot hold."""
    return FORBIDDEN.sub("\ufffd", text)


def document_bytes(root: Any, whole: frozenset[str], doctype: str | None = None) -> bytes:
    """The XML file, UTF-8, one element a line except inside the elements whose local names are in `whole`."""
    lay_out(root, whole, "\n")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype=doctype) + b"\n"


def lay_out(element: Any, whole: frozenset[str], line: str) -> None:
    if len(element) == 0 or etree.QName(element).localname in whole:
        return
    element.text = line + " "
    for child in element:
        child.tail = line + " "
        lay_out(child, whole, line + " ")
    element[-1].tail = line
