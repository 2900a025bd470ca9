"""Puts an alignment, the style and the scripts into the one file that a person opens."""

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from itertools import accumulate

import msgspec
from msgspec.structs import replace

from pipeline.alignment_file import dumped
from pipeline.records import UNSET, Alignment

# In this order: each script may use what stands in the ones before it.
SCRIPTS = ("model", "elements", "corrections", "overview", "reading", "claims", "map", "shell")

MOST_SEGMENTS = 50_000  # of a page: what a browser opens and scrolls without trouble

# What could end a script element, open a comment, or break a line of script, written so that JSON still reads it.
UNSAFE = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029\ufeff"}


def render(alignment: Alignment) -> str:
    """The page as HTML text."""
    return "".join(rendered(alignment))


def rendered(alignment: Alignment) -> Iterator[str]:
    """The page in pieces, so that memory need not hold it: no reference leads out of it, and it opens from disk.

    The policy in its head lets only the page's own style and script work, by their hashes, and no request leave it, so
    that nothing in a document's text can run. Equal alignments give equal pages.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    here = files("pipeline.report")
    style = (here / "page.css").read_text(encoding="utf-8")
    scripts = "\n".join((here / "script" / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS)
    script = f'"use strict";\n(() => {{\n{scripts}\n}})();\n'
    alignment = largest_stories(alignment)
    environment = Environment(
        loader=PackageLoader("pipeline", "report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return environment.get_template("page.html.jinja").generate(
        title=title(alignment),
        style=style,
        script=script,
        style_hash=content_hash(style),
        script_hash=content_hash(script),
        alignment=embedded(alignment),
        key=texts_key(alignment),
        version=alignment.run.version,
    )


def largest_stories(alignment: Alignment) -> Alignment:
    """The alignment, where it has no more than MOST_SEGMENTS; else its first stories, the largest, as far as theirs
    are no more together, with a warning that says so. The first story is always whole."""
    if len(alignment.segments) <= MOST_SEGMENTS or not alignment.stories:
        return alignment
    sizes = Counter(segment.document for segment in alignment.segments)
    totals = accumulate(sum(sizes[document] for document in story.documents) for story in alignment.stories)
    shown = max(1, sum(total <= MOST_SEGMENTS for total in totals))
    stories = alignment.stories[:shown]
    told = {document for story in stories for document in story.documents}
    segments = {segment.id: segment for segment in alignment.segments if segment.document in told}
    links = [link for link in alignment.links if link.a[0] in segments and link.b[0] in segments]
    kept = {link.id for link in links}
    rest = f"the page shows the {shown} largest of {len(alignment.stories)} stories; alignment.json holds all"
    return replace(
        alignment,
        documents=[d for d in alignment.documents if (d.id if d.copy_of is UNSET else d.copy_of) in told],
        segments=list(segments.values()),
        links=links,
        groups=[group for group in alignment.groups if kept.issuperset(group.links)],
        stories=stories,
        document_pairs=[pair for pair in alignment.document_pairs if pair.a in told and pair.b in told],
        run=replace(alignment.run.about(segments), warnings=[rest, *alignment.run.warnings]),
    )


def title(alignment: Alignment) -> str:
    """What the browser's tab says: the label of the largest story that several documents tell."""
    stories = sorted(alignment.stories, key=lambda story: -len(story.documents))
    label = stories[0].label if stories and len(stories[0].documents) > 1 else f"{len(alignment.documents)} documents"
    return "".join(c for c in label if c.isprintable())[:120]


def embedded(alignment: Alignment) -> Iterator[str]:
    """The alignment as JSON that can stand inside a script element, in pieces."""
    return (piece.decode().translate(UNSAFE) for piece in dumped(alignment, compact=True))


def content_hash(text: str) -> str:
    """The source expression that allows an inline script or style of this text (Content Security Policy, level 2)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def texts_key(alignment: Alignment) -> str:
    """16 hex digits that stand for the documents' texts: under them the browser keeps the reader's corrections."""
    texts = sorted((document.id, document.sha256) for document in alignment.documents)
    return hashlib.sha256(msgspec.json.encode(texts)).hexdigest()[:16]
