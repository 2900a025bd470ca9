"""Stories as alignment.json holds them: a label, the documents, how much of each the others tell, and what sets each
apart."""

from pipeline.alignment.stories import Judged
from pipeline.records import Group, Link, Segment, Story, Telling

LABEL = 90  # characters
SEVERAL = 2  # documents that must tell a claim for another to lack it


def make_stories(
    documents: list[str], segments: list[Segment], judged: Judged, links: list[Link], groups: list[Group]
) -> list[Story]:
    """One story for each set of documents joined, larger ones first; coverage by characters, rounded to 4 places.
    `documents`: their ids, in the order of `judged`."""
    members: dict[int, list[str]] = {}
    for document, label in zip(documents, judged.label, strict=True):
        members.setdefault(label, []).append(document)
    linked = {id for link in links for id in (*link.a, *link.b)}
    length = {s.id: s.end - s.start for s in segments if s.kind != "furniture" or s.id in linked}
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

    ordered = sorted(map(sorted, members.values()), key=lambda group: (-len(group), group))
    return [
        Story(
            id=f"s{number}",
            label=story_label(group, segments, links, home),
            documents=group,
            coverage=[[share(i, j) for j in group] for i in group],
            tellings=[what_sets_apart(document, group, segments, linked, groups, home) for document in group],
        )
        for number, group in enumerate(ordered, 1)
    ]


def what_sets_apart(
    document: str,
    story: list[str],
    segments: list[Segment],
    linked: set[str],
    groups: list[Group],
    home: dict[str, str],
) -> Telling:
    """What only this document of a story tells, in its order, and what it lacks; `linked`: ids of all segments in
    links."""
    if len(story) == 1:
        return Telling(document, [], [])
    lacks = []
    for group in groups:
        tellers = {home[id] for passage in group.passages for id in passage}
        if document not in tellers and len(tellers.intersection(story)) >= SEVERAL:
            lacks.append(group.id)
    own = sorted((s for s in segments if s.document == document and s.kind != "furniture"), key=lambda s: s.start)
    return Telling(document, [s.id for s in own if s.id not in linked], lacks)


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
