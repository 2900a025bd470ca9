"""The page: one file, whatever the documents hold; nothing in it leads out or runs but its own script."""

import html.parser
import json
import re
from pathlib import Path

import msgspec
import pytest

from pipeline.alignment_file import dump_alignment, read_alignment
from pipeline.records import Alignment, Document, Group, Link, Segment, Story
from pipeline.report import render

THREE_VERSIONS = Path(__file__).with_name("three_versions.json")

HOSTILE = [
    "</script><img src=x onerror=alert(1)>",
    "<!--<script>alert(1)//-->",
    "]]>\u2028\u2029 &lt;b&gt; \"'`${7*7}{{7*7}}{% raw %}",
    "\u202egnp.exe\u2066 \u2069 \x1b[31m \x00 \x07",
    "javascript:alert(1)",
]


class Reader(html.parser.HTMLParser):
    """Collects what a browser would see: elements with their attributes, and the text of scripts and styles."""

    def __init__(self, page: str):
        super().__init__()
        self.elements: list[tuple[str, dict]] = []
        self.held: dict[str, list[str]] = {}
        self.open = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self.open = tag

    def handle_endtag(self, tag):
        self.open = ""

    def handle_data(self, data):
        self.held.setdefault(self.open, []).append(data)


def embedded(page: str) -> dict:
    (data,) = re.findall(r'<script type="application/json" id="alignment">(.*?)</script>', page, re.S)
    return json.loads(data)


@pytest.fixture
def alignment() -> Alignment:
    return read_alignment(THREE_VERSIONS)


def with_text(alignment: Alignment, text: str) -> Alignment:
    """The same alignment with a text of one's choice wherever text of documents stands."""
    replace = msgspec.structs.replace
    return replace(
        alignment,
        documents=[replace(d, title=text, path=text) for d in alignment.documents],
        segments=[replace(s, text=text) for s in alignment.segments],
        groups=[replace(g, label=text) for g in alignment.groups],
        stories=[replace(s, label=text) for s in alignment.stories],
        run=replace(alignment.run, warnings=[text]),
    )


def test_the_page_holds_the_whole_alignment(alignment):
    assert msgspec.convert(embedded(render(alignment)), Alignment) == alignment


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_documents_stays_text(alignment, text):
    plain, hostile = render(alignment), render(with_text(alignment, text))
    assert [tag for tag, _ in Reader(hostile).elements] == [tag for tag, _ in Reader(plain).elements]
    assert {segment["text"] for segment in embedded(hostile)["segments"]} == {text}
    data = hostile.split('id="alignment">')[1].split("</script>")[0]
    assert not set(data) & set("<>&\u2028\u2029\x00\x1b")


def test_nothing_in_the_page_leads_out_of_it(alignment):
    page = Reader(render(alignment))
    for _, attributes in page.elements:
        for name in ("src", "href", "action", "srcset", "data", "poster"):
            assert attributes.get(name, "#").startswith(("#", "data:,"))
    style = "".join(page.held["style"])
    assert "@import" not in style
    assert "url(" not in style


def test_only_the_pages_own_script_and_style_may_work(alignment):
    import base64
    import hashlib

    page = render(with_text(alignment, HOSTILE[0]))
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for kind, content in (
        ("script", re.findall(r"<script>(.*?)</script>", page, re.S)),
        ("style", re.findall(r"<style>(.*?)</style>", page, re.S)),
    ):
        (text,) = content
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


def test_equal_alignments_give_equal_pages(alignment):
    again = msgspec.convert(msgspec.to_builtins(alignment), Alignment)
    assert render(alignment) == render(again)


def test_the_browser_keeps_corrections_by_the_texts_and_not_by_the_run(alignment):
    def key(a):
        return re.search(r'data-key="(\w+)"', render(a)).group(1)

    later = msgspec.structs.replace(alignment, links=[], groups=[])
    first, *rest = alignment.documents
    changed = msgspec.structs.replace(alignment, documents=[msgspec.structs.replace(first, sha256="0" * 64), *rest])
    assert key(later) == key(alignment) != key(changed)


def test_an_alignment_without_stories_or_links_has_a_page(alignment):
    bare = msgspec.structs.replace(alignment, links=[], groups=[], stories=[], document_pairs=[])
    assert "4 documents" in Reader(render(bare)).held["title"][0]


def folder(documents: int, each: int) -> Alignment:
    """A made-up alignment in which neighbouring documents share every second sentence."""
    text = "The minister told reporters on Saturday that {n} people had been moved from the village of number {n}."
    segments = [
        Segment(f"d{d}#{n}", f"d{d}", n * 120, n * 120 + len(text.format(n=n)), text.format(n=n), "sentence", "en", 1.0)
        for d in range(documents)
        for n in range(each)
    ]
    links = [
        Link(f"l{d}-{n}", [f"d{d}#{n}"], [f"d{d + 1}#{n}"], 0.9, "equivalent", {"cosine": 0.8, "words": 0.5})
        for d in range(documents - 1)
        for n in range(0, each, 2)
    ]
    groups = [
        Group(
            f"g{n // 2 + 1}",
            text.format(n=n),
            [[f"d{d}#{n}"] for d in range(documents)],
            [f"l{d}-{n}" for d in range(documents - 1)],
        )
        for n in range(0, each, 2)
    ]
    names = [f"d{d}" for d in range(documents)]
    return Alignment(
        schema_version="1.0",
        documents=[Document(name, f"{name}.txt", "0" * 64, "utf-8", None, {"en": 1.0}, "s1") for name in names],
        segments=segments,
        links=links,
        groups=groups,
        stories=[Story("s1", "A story", names, [[1.0] * documents for _ in names])],
        run=read_alignment(THREE_VERSIONS).run,
    )


@pytest.mark.parametrize(("documents", "each"), [(4, 40), (40, 150)])
def test_the_page_is_smaller_than_three_times_the_json(documents, each):
    alignment = folder(documents, each)
    assert len(render(alignment).encode()) < 3 * len(dump_alignment(alignment))


def test_a_page_too_large_for_a_browser_shows_the_largest_stories_and_says_so(alignment, monkeypatch):
    whole = embedded(render(alignment))
    assert len(alignment.stories) == 1
    story = Story("s2", "Alone", [alignment.documents[-1].id], [[1.0]])
    assert story.documents[0] not in alignment.stories[0].documents
    monkeypatch.setattr("pipeline.report.page.MOST_SEGMENTS", 1)
    page = embedded(render(msgspec.structs.replace(alignment, stories=[*alignment.stories, story])))
    assert [told["id"] for told in page["stories"]] == ["s1"]
    assert {document["id"] for document in page["documents"]} == set(alignment.stories[0].documents)
    assert (page["links"], page["groups"]) == (whole["links"], whole["groups"])
    assert page["run"]["warnings"][0].startswith("the page shows the 1 largest of 2 stories")


def test_copies_stand_beside_the_document_they_repeat(alignment):
    first = alignment.documents[0]
    copy = msgspec.structs.replace(first, id="mirror", path="mirror.txt", copy_of=first.id)
    page = embedded(render(msgspec.structs.replace(alignment, documents=[*alignment.documents, copy])))
    assert [document.get("copy_of") for document in page["documents"]][-1] == first.id
