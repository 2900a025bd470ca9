"""Piles of documents of many stories, as a day's news lies about: what a folder of one story and its look-alikes does
not show is how alike two documents are that have nothing to do with one another."""

import hashlib
from collections.abc import Iterator

from development_sets import Folder, main_and_others, renamed

from pipeline.records import Segment, Source

MANY, FEW, TOPICS = 10, 4, 3  # stories of a pile of many, of one of few, topics of one of real news
SINGLE = 3  # articles of other sets strewn into a pile
OF_EVENT = 3  # documents of one event of a topic


def order(name: str) -> str:
    return hashlib.sha256(f"pile {name}".encode()).hexdigest()


def chosen_documents(story: Folder, number: int) -> list[str]:
    """Of every fourth story all documents, of the next one alone, of the third two and a look-alike, of the last a
    look-alike alone."""
    told, others = (sorted(names, key=lambda d: order(story.name + d)) for names in main_and_others(story))
    return [sorted(story.story_of), told[:1], told[:2] + others[:1], others[:1]][number % 4]


def piled(name: str, fold: str, taken: list[tuple[Folder, list[str]]]) -> Folder:
    """One folder of some documents of each of some folders, under names of their own."""
    sources: list[Source] = []
    segments: list[Segment] = []
    story_of = {}
    for folder, documents in taken:
        for document in documents:
            own = f"{folder.name}-{document}"
            source, pieces = renamed(folder, document, own)
            sources.append(source)
            segments += pieces
            story_of[own] = f"{folder.name}-{folder.story_of.get(document, document)}"
    return Folder(name, "pile", fold, sources, segments, [], [], story_of)


def piles(folders: list[Folder], folds: list[int]) -> Iterator[Folder]:
    """Piles of the documents of folders of one fold each. folds: which each folder is of."""
    for fold in sorted(set(folds)):
        own = sorted((f for f, n in zip(folders, folds, strict=True) if n == fold), key=lambda f: order(f.name))
        stories = [f for f in own if f.kind in ("story", "written")]
        articles = [f for f in own if f.kind == "onestop-kept"]
        topics = [f for f in own if f.kind == "ecbplus"]
        for size in (MANY, FEW):
            for at in range(0, len(stories) - size + 1, size):
                chosen = stories[at : at + size]
                taken = [
                    (s, chosen_documents(s, n + at // size) if size == MANY else sorted(s.story_of))
                    for n, s in enumerate(chosen)
                ]
                strewn = [(a, ["advanced"]) for a in articles[at // size * SINGLE :][:SINGLE]]
                yield piled(f"pile-{size}-{chosen[0].name}", chosen[0].fold, taken + strewn)
        for at in range(0, len(topics) - TOPICS + 1, TOPICS):
            chosen = topics[at : at + TOPICS]
            yield piled(f"pile-{chosen[0].name}", chosen[0].fold, [(t, of_topic(t)) for t in chosen])


def of_topic(topic: Folder) -> list[str]:
    documents = sorted(topic.story_of, key=order)
    told = [[d for d in documents if topic.story_of[d] == event] for event in sorted(set(topic.story_of.values()))]
    return [document for own in told for document in own[:OF_EVENT]]
