"""The main text of an HTML page, by trafilatura; all its text where that finds no article."""

import logging
from typing import NamedTuple

NOISY = ("trafilatura", "htmldate", "justext")


class Page(NamedTuple):
    """What a page tells. `stripped` where no article was found and the text is all there is on the page."""

    text: str
    title: str | None
    url: str | None
    published: str | None
    stripped: bool


def all_text(html: str) -> str:
    """The text of a page without markup, scripts and styles, one line a block."""
    from lxml import etree
    from lxml import html as parser

    try:
        tree = parser.document_fromstring(
            html.encode("utf-8", "surrogatepass"), parser=parser.HTMLParser(encoding="utf-8")
        )
    except (etree.LxmlError, ValueError):
        return ""
    etree.strip_elements(tree, "script", "style", "noscript", "template", "head", etree.Comment, with_tail=False)
    lines = (" ".join(piece.split()) for piece in tree.itertext())
    return "\n".join(line for line in lines if line)


def main_text(html: str) -> Page:
    """The headline and main text of a page, with title, address and date as far as its markup gives them.

    Extraction is trafilatura's (Barbaresi 2021); it fetches nothing. The headline is put first where the main text
    lacks it.
    """
    from trafilatura import bare_extraction

    # Without a handler of its own, a library's warning about a page's markup would go to the user's terminal.
    for name in NOISY:
        if not logging.getLogger(name).handlers:
            logging.getLogger(name).addHandler(logging.NullHandler())
    dates = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}
    found = bare_extraction(html, include_comments=False, with_metadata=True, date_extraction_params=dates)
    article = found.as_dict() if found is not None and not isinstance(found, dict) else found or {}
    title, text = article.get("title") or None, (article.get("text") or "").strip()
    if not text:
        return Page(all_text(html), title, None, None, stripped=True)
    if title and title.casefold() not in text[: len(title) + 500].casefold():
        text = f"{title}\n\n{text}"
    return Page(text, title, article.get("url") or None, article.get("date") or None, stripped=False)
