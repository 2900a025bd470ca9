"""The development sets as folders of documents: sources, segments and gold links, one shape for all of them.

Sets that come as lists of sentences become documents of one sentence a line, every line a segment.
"""

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
from stories import gold_of, is_test, read_story

from pipeline.evaluation.metrics import Spans
from pipeline.records import Record, Segment, Source

LEAST = 0.3  # share of a segment that must tell a claim for the segment to: as links are scored


class GoldLink(Record, frozen=True):
    """Two passages that belong together, as indices of segments of the folder, and as spans of their documents where
    the gold has spans."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    relation: str
    spans: tuple[Spans, Spans] | None = None


class Folder(Record, frozen=True):
    """One folder to align. `judged`: indices of the segments whose links are known; None: all of them.
    `story_of`: the event of each document, where it is known. `kind` names the set."""

    name: str
    kind: str
    fold: str  # what must not be split in cross-validation: the topic or the story
    sources: list[Source]
    segments: list[Segment]
    links: list[GoldLink]
    judged: list[int] | None = None
    story_of: dict[str, str] = {}
    hub: list[int] | None = None  # segments of which every known pair holds exactly one; None: no such rule
    unclear: list[tuple[int, int]] = []  # pairs of segments little of which belongs together: no link, nor none


def lines_document(name: str, lines: list[str]) -> tuple[Source, list[Segment]]:
    """A document of one sentence a line, and its segments."""
    kept = [" ".join(line.split()) or "-" for line in lines]
    text = "\n".join(kept)
    source = Source(name, f"{name}.txt", hashlib.sha256(text.encode()).hexdigest(), "utf-8", text, language="en")
    segments, at = [], 0
    for number, line in enumerate(kept, 1):
        segments.append(Segment(f"{name}#{number}", name, at, at + len(line), line, "sentence", "en", 1.0))
        at += len(line) + 1
    return source, segments


def folder(
    name: str, kind: str, fold: str, documents: dict[str, list[str]], **more
) -> tuple[Folder, dict[tuple[str, int], int]]:
    """A folder of line documents, and the segment index of (document, line from 0)."""
    made = [lines_document(document, lines) for document, lines in sorted(documents.items())]
    segments = [segment for _, pieces in made for segment in pieces]
    place = {(s.document, int(s.id.rsplit("#", 1)[1]) - 1): i for i, s in enumerate(segments)}
    return Folder(name, kind, fold, [source for source, _ in made], segments, [], **more), place


def read_lines(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


def with_links(
    empty: Folder, links: list[GoldLink], judged: list[int] | None = None, hub: list[int] | None = None
) -> Folder:
    return Folder(empty.name, empty.kind, empty.fold, empty.sources, empty.segments, links, judged, empty.story_of, hub)


def renamed(folder: Folder, beginning: str, name: str) -> tuple[Source, list[Segment]]:
    """The first document of a folder whose id begins so, under another id."""
    source = next(s for s in folder.sources if s.id.startswith(beginning))
    pieces = [s for s in folder.segments if s.document == source.id]
    return (
        msgspec.structs.replace(source, id=name),
        [msgspec.structs.replace(s, id=f"{name}#{n}", document=name) for n, s in enumerate(pieces, 1)],
    )


def main_and_others(story: Folder) -> tuple[list[str], list[str]]:
    """The documents that tell the event most of them tell, and the others, by name."""
    events = list(story.story_of.values())
    main = max(sorted(set(events)), key=events.count)
    told = sorted(document for document, event in story.story_of.items() if event == main)
    return told, sorted(set(story.story_of) - set(told))


def ecbplus(path: Path) -> Iterator[Folder]:
    """ECB+ (Cybulska and Vossen 2014): a topic is a folder; two stories a topic; weak links are partial."""
    for topic in read_lines(path):
        documents = {d["id"]: d["sentences"] for d in topic["documents"]}
        stories = {d["id"]: d["story"] for d in topic["documents"]}
        empty, place = folder(f"ecb{topic['topic']}", "ecbplus", f"ecb{topic['topic']}", documents, story_of=stories)
        judged = [place[d["id"], n] for d in topic["documents"] for n in d["annotated"]]
        links = [
            GoldLink((place[da, a],), (place[db, b],), "partial" if strength == "weak" else "equivalent")
            for da, a, db, b, strength in topic["links"]
        ]
        yield with_links(empty, links, sorted(judged))


def superpal(path: Path) -> Iterator[Folder]:
    """SuperPAL (Ernst et al. 2021): a summary against the sentences of its sources, each source a document."""
    for topic in read_lines(path):
        documents: dict[str, list[str]] = {"summary": topic["summary"]}
        where = []
        for source in topic["sources"]:
            name = f"source-{source['document'].removesuffix('.txt')}"
            where.append((name, len(documents.setdefault(name, []))))
            documents[name].append(source["text"])
        empty, place = folder(f"superpal-{topic['topic']}", "superpal", f"superpal-{topic['topic']}", documents)
        links = [GoldLink((place[where[b]],), (place["summary", a],), "partial") for a, b in topic["links"]]
        # only links with the summary are known
        summary = {place["summary", n] for n in range(len(topic["summary"]))}
        yield with_links(empty, links, hub=sorted(summary))


def onestop(path: Path) -> Iterator[Folder]:
    """OneStopEnglish (Vajjala and Lučić 2018): two levels of one article, in order and shuffled."""
    for article in read_lines(path):
        name = f"onestop-{article['name'].removesuffix('.csv')}"
        documents = {"advanced": article["advanced"], "elementary": article["elementary"]}
        empty, place = folder(f"{name}-{article['order']}", f"onestop-{article['order']}", name, documents)
        links = [
            GoldLink((place["advanced", a],), (place["elementary", b],), "equivalent")
            for a, row in enumerate(article["advanced_row"])
            for b, other in enumerate(article["elementary_row"])
            if row == other
        ]
        yield with_links(empty, links)


def bible(path: Path) -> Iterator[Folder]:
    """KJV against WEB with merged and dropped verses; in order and with the verses of one side shuffled in blocks."""
    for book in read_lines(path):
        beads = [(a, b) for a, b in book["gold"] if a and b]
        empty, place = folder(
            f"bible-{book['name']}", "bible-kept", f"bible-{book['name']}", {"kjv": book["kjv"], "web": book["web"]}
        )
        yield with_links(
            empty,
            [
                GoldLink(tuple(place["kjv", i] for i in a), tuple(place["web", j] for j in b), "equivalent")
                for a, b in beads
            ],
        )
        joined = {j for _, b in beads for j in b[1:]}
        starts = [j for j in range(len(book["web"])) if j not in joined]
        blocks: list[list[int]] = []
        for start in starts:
            end = next((other for other in starts if other > start), len(book["web"]))
            if blocks and len(blocks[-1]) < 3:
                blocks[-1].extend(range(start, end))
            else:
                blocks.append(list(range(start, end)))
        blocks.sort(key=lambda block: hashlib.sha256(f"{book['name']}{block[0]}".encode()).hexdigest())
        order = [j for block in blocks for j in block]
        where = {j: new for new, j in enumerate(order)}
        empty, place = folder(
            f"bible-{book['name']}-shuffled",
            "bible-shuffled",
            f"bible-{book['name']}",
            {"kjv": book["kjv"], "web": [book["web"][j] for j in order]},
        )
        yield with_links(
            empty,
            [
                GoldLink(tuple(place["kjv", i] for i in a), tuple(place["web", where[j]] for j in b), "equivalent")
                for a, b in beads
            ],
        )


def mrpc(path: Path, parts: int = 5) -> Iterator[Folder]:
    """MRPC (Dolan and Brockett 2005) as mining: all first sentences one document, all second ones another, in an
    order that says nothing; cut into parts so that cross-validation has folds."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    for part in range(parts):
        chosen = rows[part::parts]
        order = sorted(range(len(chosen)), key=lambda i: hashlib.sha256(chosen[i][2].encode()).hexdigest())
        texts_a, texts_b = [r[1] for r in chosen], [chosen[i][2] for i in order]
        empty, place = folder(f"mrpc-{part}", "mrpc", f"mrpc-{part}", {"first": texts_a, "second": texts_b})
        same = {(i, j) for j, i in enumerate(order) if chosen[i][0] == "1"}
        by_a = {text: [i for i, t in enumerate(texts_a) if t == text] for text in texts_a}
        by_b = {text: [i for i, t in enumerate(texts_b) if t == text] for text in texts_b}
        twins = {(x, y) for i, j in same for x in by_a[texts_a[i]] for y in by_b[texts_b[j]]}
        yield with_links(
            empty, [GoldLink((place["first", i],), (place["second", j],), "equivalent") for i, j in sorted(twins)]
        )


def authored(path: Path) -> Iterator[Folder]:
    """The authored stories, cut by crossread's own segmenter; Arabic segments are still without a translation."""
    for story in sorted(p for p in path.iterdir() if p.is_dir()):
        gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
        texts = {
            file.stem: ("ar" if file.stem in ("arabic", "other_ar") else "en", file.read_bytes().decode("utf-8"))
            for file in sorted((story / "docs").glob("*.txt"))
        }
        story_of = {name: story.name if name in gold["story"] else name for name in texts}
        yield story_folder(story.name, "story", texts, story_of, gold["links"])


def written(path: Path, test: bool = False) -> Iterator[Folder]:
    """The stories of training/data/stories, as the authored ones: those to develop on or those to test with."""
    for file in sorted(path.glob("*.story")):
        if is_test(file.stem) != test:
            continue
        story = read_story(file)
        texts = {name: (language, text) for name, (language, _, text, _) in story["documents"].items()}
        story_of = {name: event for name, (_, event, _, _) in story["documents"].items()}
        yield story_folder(file.stem, "written", texts, story_of, gold_of(story)["links"])


def story_folder(
    name: str, kind: str, texts: dict[str, tuple[str, str]], story_of: dict[str, str], links: list[dict]
) -> Folder:
    """A story as a folder, from the language and text of each document and links of spans."""
    from pipeline.settings import Segmentation
    from pipeline.stages.segment import segment

    sources, segments = [], []
    for document, (language, text) in sorted(texts.items()):
        digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
        source = Source(document, f"{document}.txt", digest, "utf-8", text, language=language)
        sources.append(source)
        segments.extend(
            Segment(s.id, s.document, s.start, s.end, s.text, s.kind, language, 1.0)
            for s in segment(source, Segmentation())
        )
    found, unclear = spanned_links(links, segments)
    return Folder(name, kind, name, sources, segments, found, None, story_of, None, unclear)


def spanned_links(links: list[dict], segments: list[Segment]) -> tuple[list[GoldLink], list[tuple[int, int]]]:
    """Links of spans as links of the segments that the spans make up at least LEAST of, and the pairs of segments that
    a link touches, but less of one of them."""
    found, unclear = [], []
    for link in links:
        a, b = spanned(link["a"], segments, LEAST), spanned(link["b"], segments, LEAST)
        if a and b:
            spans = tuple(tuple((x["start"], x["end"]) for x in link[side]) for side in "ab")
            found.append(GoldLink(a, b, link["relation"], spans))
        touched = [(i, j) for i in spanned(link["a"], segments, 0) for j in spanned(link["b"], segments, 0)]
        unclear += [(i, j) for i, j in touched if i not in a or j not in b]
    return found, unclear


def spanned(spans: list[dict], segments: list[Segment], least: float) -> tuple[int, ...]:
    """The segments more than `least` of whose characters lie in the spans."""
    found = []
    for i, s in enumerate(segments):
        inside = sum(max(0, min(s.end, x["end"]) - max(s.start, x["start"])) for x in spans if x["doc"] == s.document)
        if inside > least * (s.end - s.start):
            found.append(i)
    return tuple(found)
