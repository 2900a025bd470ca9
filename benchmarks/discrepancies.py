"""Discrepancies on authored stories: how many planted ones are found, and how many reported ones are right.

    discrepancies.py STORIES_FOLDER [--alignments FOLDER] [--show]

STORIES_FOLDER holds one folder a story with docs/ and gold.json. Without --alignments the gold links are taken as
given, so that only the comparison is measured; with it FOLDER/<story>/alignment.json is judged. A reported discrepancy
is right when its two segments lie on the spans of one planted item in both documents. A planted item is found when one
of its pairs of documents is reported rightly.
"""

import argparse
import json
from pathlib import Path

import msgspec

from pipeline.records import Alignment, Link, Segment, Source, Story
from pipeline.settings import Settings
from pipeline.stages.compare import compare
from pipeline.stages.detect import detect
from pipeline.stages.ingest import read_folder
from pipeline.stages.segment import segment


def read_documents(docs: Path, names: list[str]) -> tuple[list[Source], list[Segment]]:
    """The documents of a story as the pipeline reads them, untranslated."""
    settings = Settings()
    sources = [source for source in read_folder(docs, settings.ingest)[0] if source.id in names]
    segments = [piece for source in sources for piece in segment(source, settings.segmentation)]
    return sources, detect(segments, sources, settings.detection)


def stories_of(gold: dict) -> list[list[str]]:
    """The documents of each story: the one that a gold file names, or those of each of its events."""
    if "story" in gold:
        return [gold["story"]]
    told: dict[str, list[str]] = {}
    for document, event in gold["events"].items():
        told.setdefault(event, []).append(document)
    return list(told.values())


def held(segments: list[Segment], spans: list[dict]) -> list[str]:
    """Ids of the segments that share half of the shorter with one of the spans."""
    return [s.id for s in segments if on_spans(s, [span for span in spans if span["doc"] == s.document])]


def given_links(gold: dict, segments: list[Segment]) -> list[Link]:
    """The gold's links over real segments."""
    sides = [(link, held(segments, link["a"]), held(segments, link["b"])) for link in gold["links"]]
    return [Link(f"l{i}", a, b, 0.9, link["relation"], {}) for i, (link, a, b) in enumerate(sides, 1) if a and b]


def on_spans(segment: Segment, spans: list[dict]) -> bool:
    """Whether a segment shares half of the shorter with one of the spans."""
    for span in spans:
        common = min(segment.end, span["end"]) - max(segment.start, span["start"])
        if common >= 0.5 * min(segment.end - segment.start, span["end"] - span["start"]):
            return True
    return False


def judge(folder: Path, alignments: Path | None, show: bool) -> tuple[int, int, int, int, list[tuple[str, bool]]]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    if alignments is None:
        stories = [Story(f"s{i}", "", names, []) for i, names in enumerate(stories_of(gold), 1)]
        sources, segments = read_documents(folder / "docs", [name for story in stories for name in story.documents])
        links = compare(sources, segments, given_links(gold, segments), stories, Settings())
    else:
        alignment = msgspec.json.decode((alignments / folder.name / "alignment.json").read_bytes(), type=Alignment)
        segments, links = alignment.segments, alignment.links
    by_id = {segment.id: segment for segment in segments}
    planted = gold["discrepancies"]
    hit: set[int] = set()
    right = reported = kinds = 0
    for link in links:
        for d in link.discrepancies:
            a, b = by_id[d.a], by_id[d.b]
            reported += 1
            matches = [
                i for i, item in enumerate(planted)
                if a.document in item["spans"] and b.document in item["spans"]
                and on_spans(a, item["spans"][a.document]) and on_spans(b, item["spans"][b.document])
            ]  # fmt: skip
            right += bool(matches)
            kinds += any(planted[i]["kind"] == d.kind for i in matches)
            hit.update(matches)
            if show:
                print(
                    f"  {'right' if matches else 'WRONG'} {d.kind} {a.document}~{b.document}:"
                    f" {d.a_says!r} / {d.b_says!r} ({d.a_means} / {d.b_means})"
                )
                if not matches:
                    print("       ", a.text[:220], "\n       ", b.text[:220])
    if show:
        for i, item in enumerate(planted):
            if i not in hit:
                print("  MISSED", item["kind"], json.dumps(item["values"], ensure_ascii=False))
    return len(planted), len(hit), reported, right, [(item["kind"], i in hit) for i, item in enumerate(planted)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--alignments", type=Path)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    total = [0, 0, 0, 0]
    by_kind: dict[str, list[bool]] = {}
    for folder in sorted(p.parent for p in options.stories.glob("*/gold.json")):
        *counts, kinds = judge(folder, options.alignments, options.show)
        print(f"{folder.name}: planted {counts[0]}, found {counts[1]}, reported {counts[2]}, right {counts[3]}")
        total = [x + y for x, y in zip(total, counts, strict=True)]
        for kind, found in kinds:
            by_kind.setdefault(kind, []).append(found)
    planted, found, reported, right = total
    print(
        f"all: found {found}/{planted} = {found / planted:.2f},"
        f" right {right}/{reported} = {right / max(1, reported):.2f}"
    )
    print(", ".join(f"{kind} {sum(hits)}/{len(hits)}" for kind, hits in sorted(by_kind.items())))


if __name__ == "__main__":
    main()
