"""Stories as alignment.json holds them: a label, the documents, and how much of each document the others tell."""

from pipeline.alignment.stories import Judged
from pipeline.records import Link, Segment, Source, Story

LABEL = 90  # characters


def make_stories(sources: list[Source], segments: list[Segment], judged: Judged, links: list[Link]) -> list[Story]:
    """One story for each set of documents joined, larger ones first; coverage by characters, rounded to 4 places."""
    documents = sorted(source.id for source in sources)
    members: dict[int, list[str]] = {}
    for document, label in zip(documents, judged.label, strict=True):
        members.setdefault(label, []).append(document)
    length = {s.id: s.end - s.start for s in segments if s.kind != "furniture"}
    home = {s.id: s.document for s in segments}
    told: dict[tuple[str, str], set[str]] = {}
    for link in links:
        a, b = home[link.a[0]], home[link.b[0]]
        told.setdefault((a, b), set()).update(link.a)
        told.setdefault((b, a), set()).update(link.b)
    whole = dict.fromkeys(documents, 0)
    for segment, size in length.items():
        whole[home[segment]] += size

    def share(i: str, j: str) -> float:
        if i == j:
            return 1.0
        return round(sum(length[s] for s in told.get((i, j), ())) / whole[i], 4) if whole[i] else 0.0

    ordered = sorted(members.values(), key=lambda group: (-len(group), group))
    return [
        Story(
            id=f"s{number}",
            label=story_label(group, segments, links, home),
            documents=group,
            coverage=[[share(i, j) for j in group] for i in group],
        )
        for number, group in enumerate(ordered, 1)
    ]


def story_label(documents: list[str], segments: list[Segment], links: list[Link], home: dict[str, str]) -> str:
    """The headline that is linked best, else the first segment of the first document, in at most LABEL characters."""
    weight: dict[str, float] = {}
    for link in links:
        for segment in (*link.a, *link.b):
            weight[segment] = weight.get(segment, 0.0) + link.score
    own = [s for s in segments if s.document in documents and s.kind != "furniture"]
    headlines = [s for s in own if s.kind in ("title", "heading")] or own
    if not headlines:
        return documents[0]
    best = max(headlines, key=lambda s: (s.kind == "title", weight.get(s.id, 0.0), s.pivot is not None, -s.start))
    return trimmed(best.pivot or best.text)


def trimmed(text: str) -> str:
    """At most LABEL characters of a text on one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= LABEL:
        return line
    return line[: LABEL - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
