"""All development folders with their vectors, each distinct sentence embedded once and kept on disk between runs."""

import hashlib
import json
import pickle
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import msgspec
import numpy as np
from development_sets import (
    Folder,
    GoldLink,
    authored,
    bible,
    ecbplus,
    main_and_others,
    mrpc,
    onestop,
    renamed,
    spanned_links,
    superpal,
    written,
)
from piles import piles

from pipeline.backends import make_translator
from pipeline.cache import open_cache
from pipeline.models import find_embedder
from pipeline.records import Segment, Source, Vectors
from pipeline.settings import Embedding, Segmentation, Settings
from pipeline.stages.embed import SentenceTransformerEncoder, embed
from pipeline.stages.segment import segment
from pipeline.stages.translate import translate

ENCODER = "all-MiniLM-L6-v2"
FOLDS = 5  # of cross-validation
STORIES = Path(__file__).parent / "data" / "stories"


def fold_of(name: str) -> int:
    """The fold of cross-validation of a topic or story."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS


def seeds_folder(seeds: Path, gold: Path) -> Folder:
    """The seed documents with the hand-made links of 001 and 002; 000 comments on their story, whose links are
    unknown."""
    sources, segments = [], []
    for path in sorted(seeds.glob("*.txt")):
        data = path.read_bytes()
        source = Source(
            path.stem, path.name, hashlib.sha256(data).hexdigest(), "utf-8", data.decode("utf-8"), language="en"
        )
        sources.append(source)
        segments += [
            Segment(s.id, s.document, s.start, s.end, s.text, s.kind, "en", 1.0)
            for s in segment(source, Segmentation())
        ]
    rows = json.loads(gold.read_text(encoding="utf-8"))["links"]
    links, unclear = spanned_links(rows, segments)
    story = {s.id: "venezuela" if s.id[:3] in ("000", "001", "002") else s.id for s in sources}
    return Folder("seeds", "seeds", "seeds", sources, segments, links, None, story, None, unclear)


def apart(folders: list[Folder]) -> Iterator[Folder]:
    """Folders of documents that have nothing to do with each other: what a user may well put together."""
    chosen = {
        "story": ("wire", "rewrite", "blog"),
        "written": ("", "", "", ""),
        "onestop-kept": ("advanced", "elementary"),
        "superpal": ("source-", "summary"),
    }
    for kind, names in chosen.items():
        own = [folder for folder in folders if folder.kind == kind]
        for i, folder in enumerate(own):
            made = [
                renamed(own[(i + step) % len(own)], name, f"{name or 'any'}-{step}") for step, name in enumerate(names)
            ]
            yield Folder(
                f"apart-{folder.name}",
                "apart",
                folder.fold,
                [source for source, _ in made],
                [s for _, pieces in made for s in pieces],
                [],
                None,
                {source.id: source.id for source, _ in made},
            )


WANDERING = 4  # segments of other blogs that follow on every STRETCH segments of a blog that wanders
STRETCH = 3


def chosen_parts(story: Folder) -> list[tuple[str, ...]]:
    """Two or three documents of a story: neighbours, by name, among those that tell its main event; the outermost two
    with one that tells another; a blog with each that it may comment on."""
    told, others = main_and_others(story)
    found = {*pairwise(told), *zip(told, told[2:], strict=False)}
    found |= {(told[0], others[0]), (told[0], told[-1], others[-1]), tuple(told[:3])} if others else set()
    found |= {("blog", document) for document in told if "blog" in told and document != "blog"}
    return sorted({tuple(sorted(names)) for names in found})


def parts(folders: list[Folder]) -> Iterator[Folder]:
    """Smaller folders out of the stories and topics, as users have them: two or three documents, a document of another
    story among them, and commentaries most of which is on other matters."""
    stories = [folder for folder in folders if folder.kind in ("story", "written")]
    for i, story in enumerate(stories):
        others = [s for step in (1, 2, 3) for s in own_segments(stories[(i + step) % len(stories)], "blog")]
        for number, names in enumerate(chosen_parts(story)):
            if number % 3 == 0:
                yield with_guest(part(story, names, []), stories[(i + 1 + number) % len(stories)], number)
            else:
                yield part(story, names, others if number % 3 == 1 else [])
        yield from snippets(story)
    for topic in folders:
        if topic.kind == "ecbplus":
            events = sorted(set(topic.story_of.values()))
            told = [sorted(d for d, event in topic.story_of.items() if event == one) for one in events]
            yield part(topic, (*told[0][:3], *(d for one in told[1:] for d in one[:2])), [])
            yield part(topic, tuple(told[-1][:2]), [])


def snippets(story: Folder) -> Iterator[Folder]:
    """Folders of two documents of a few sentences each: the first linked ones of two tellings of one event, and one of
    these with the beginning of a document of another event."""
    told: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for link in story.links:
        a, b = story.segments[link.a[0]], story.segments[link.b[0]]
        if "title" not in (a.kind, b.kind) and "heading" not in (a.kind, b.kind):
            told.setdefault((a.document, b.document), []).append((link.a[0], link.b[0]))
    others = sorted(set(story.story_of))
    for number, ((first, _), pairs) in enumerate(sorted(told.items())):
        few = pairs[: 2 + number % 3]
        own = {i for i, _ in few}
        yield excerpt(story, own | {j for _, j in few}, f"few{number}")
        stranger = next((d for d in others if story.story_of[d] != story.story_of[first]), None)
        if stranger is not None:
            sentences = [i for i, s in enumerate(story.segments) if s.document == stranger and s.kind == "sentence"]
            yield excerpt(story, own | set(sentences[: len(own)]), f"few{number}-other")


def excerpt(story: Folder, kept: set[int], name: str) -> Folder:
    """The folder with these segments alone."""
    place = {old: new for new, old in enumerate(sorted(kept))}
    return smaller(story, name, [story.segments[i] for i in sorted(kept)], place)


def smaller(folder: Folder, name: str, kept: list[Segment], place: dict[int, int]) -> Folder:
    """The folder with fewer segments, or others put among them. place: where segments of the folder went."""
    documents = {segment.document for segment in kept}
    return Folder(
        f"{folder.name}-{name}",
        f"{folder.kind}-part",
        folder.fold,
        [source for source in folder.sources if source.id in documents],
        kept,
        [
            GoldLink(tuple(place[i] for i in link.a), tuple(place[j] for j in link.b), link.relation)
            for link in folder.links
            if all(i in place for i in (*link.a, *link.b))
        ],
        None if folder.judged is None else [place[i] for i in folder.judged if i in place],
        {document: event for document, event in folder.story_of.items() if document in documents},
        None,
        [(place[i], place[j]) for i, j in folder.unclear if i in place and j in place],
    )


def with_guest(folder: Folder, other: Folder, number: int) -> Folder:
    """The folder with one document of another story put beside its own."""
    beginning = sorted(other.story_of)[number % len(other.story_of)]
    source, segments = renamed(other, beginning, "guest")
    return msgspec.structs.replace(
        folder,
        name=f"{folder.name}-guest",
        sources=[*folder.sources, source],
        segments=[*folder.segments, *segments],
        story_of=folder.story_of | {"guest": f"{other.name}-{beginning}"},
    )


def own_segments(folder: Folder, document: str) -> list[Segment]:
    return [s for s in folder.segments if s.document == document]


def part(folder: Folder, documents: tuple[str, ...], filler: list[Segment]) -> Folder:
    """The folder with these documents alone; `filler` is strewn into its blog."""
    kept, place = [], {}
    number = {s.id: i for i, s in enumerate(folder.segments)}
    for document in documents:
        own = own_segments(folder, document)
        if document == "blog" and filler:
            strewn = iter(filler)
            mixed = []
            for n, s in enumerate(own, 1):
                mixed += [s, *islice(strewn, WANDERING if n % STRETCH == 0 else 0)]
            own = mixed
        at = 0
        for n, s in enumerate(own, 1):
            if s.document == document and s.id in number:
                place[number[s.id]] = len(kept)
            end = at + s.end - s.start
            kept.append(msgspec.structs.replace(s, id=f"{document}#{n}", document=document, start=at, end=end))
            at = end + 1
    return smaller(folder, f"{'-'.join(documents)}{'-wandering' if filler else ''}", kept, place)


def all_folders(gold: Path, seeds: Path, with_parts: bool) -> list[Folder]:
    """Every development folder, its Arabic translated by the embedded model, those of unrelated documents last; for
    fitting, parts of folders and piles of several too."""
    told = [translated(folder) for folder in told_folders(gold, seeds)]
    if not with_parts:
        return [*told, *apart(told)]
    return [*told, *parts(told), *apart(told), *piles(told, [fold_of(folder.fold) for folder in told])]


def translated(folder: Folder) -> Folder:
    """The folder with the English of its Arabic segments, kept in crossread's own cache between runs."""
    if all(s.language != "ar" for s in folder.segments):
        return folder
    settings = Settings()
    translator = make_translator("ar", settings, open_cache(settings.cache))
    segments, _ = translate(folder.segments, {"ar": translator}, settings.translation)
    return msgspec.structs.replace(folder, segments=segments)


def told_folders(gold: Path, seeds: Path) -> list[Folder]:
    dev = gold / "dev"
    return [
        seeds_folder(seeds, gold / "khaberni_vs_rewrite.json"),
        *authored(gold / "stories"),
        *written(STORIES),
        *superpal(dev / "superpal_dev.jsonl.gz"),
        *onestop(dev / "onestop_dev.jsonl.gz"),
        *bible(dev / "bible_dev.jsonl.gz"),
        *mrpc(dev / "mrpc_train.tsv"),
        *ecbplus(dev / "ecbplus_topics_1-35.jsonl.gz"),
    ]


def load_folders(
    gold: Path, seeds: Path, kept: Path | None, with_parts: bool = False
) -> Iterator[tuple[Folder, Vectors]]:
    """Every development folder with the vectors of its segments; `kept`: a file in which vectors are found and stored
    by text; with_parts: smaller folders made of parts of them too, for fitting."""
    return with_vectors(all_folders(gold, seeds, with_parts), kept)


def load_test(kept: Path | None) -> Iterator[tuple[Folder, Vectors]]:
    """The stories held back for testing, with the vectors of their segments."""
    return with_vectors([translated(folder) for folder in written(STORIES, test=True)], kept)


def with_vectors(folders: list[Folder], kept: Path | None) -> Iterator[tuple[Folder, Vectors]]:
    known = pickle.loads(kept.read_bytes()) if kept is not None and kept.is_file() else {}
    missing = {
        s.pivot: s for f in folders for s in f.segments if s.pivot and s.pivot not in known and s.kind != "furniture"
    }
    if missing:
        encoder = SentenceTransformerEncoder(find_embedder(ENCODER))
        encoder.warm_up()
        todo = list(missing.values())
        _, vectors = embed(todo, encoder, Embedding())
        for i, item in enumerate(todo):
            known[item.pivot] = (vectors.sentences[i], vectors.tokens[i].astype(np.float16), vectors.pieces[i])
        if kept is not None:
            kept.write_bytes(pickle.dumps(known))
    width = len(next(iter(known.values()))[0])
    nothing = (np.zeros(width, np.float32), np.zeros((0, width), np.float16), [])
    for folder in folders:
        rows = [known[s.pivot] if s.pivot and s.kind != "furniture" else nothing for s in folder.segments]
        sentences, tokens, pieces = zip(*rows, strict=True)
        yield folder, Vectors(np.stack(sentences), [t.astype(np.float32) for t in tokens], list(pieces), ENCODER)
