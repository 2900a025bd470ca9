"""All development folders with their vectors, each distinct sentence embedded once and kept on disk between runs."""

import hashlib
import json
import pickle
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
from development_sets import Folder, GoldLink, authored, bible, ecbplus, mrpc, onestop, spanned, superpal

from pipeline.models import find_embedder
from pipeline.records import Segment, Source, Vectors
from pipeline.settings import Embedding, Segmentation
from pipeline.stages.embed import SentenceTransformerEncoder, embed
from pipeline.stages.segment import segment


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
    links = [GoldLink(spanned(row["a"], segments), spanned(row["b"], segments), row["relation"]) for row in rows]
    story = {s.id: "venezuela" if s.id[:3] in ("000", "001", "002") else s.id for s in sources}
    return Folder("seeds", "seeds", "seeds", sources, segments, [x for x in links if x.a and x.b], None, story)


def renamed(folder: Folder, beginning: str, name: str) -> tuple[Source, list[Segment]]:
    """The first document of a folder whose id begins so, under another id."""
    source = next(s for s in folder.sources if s.id.startswith(beginning))
    pieces = [s for s in folder.segments if s.document == source.id]
    return (
        msgspec.structs.replace(source, id=name),
        [msgspec.structs.replace(s, id=f"{name}#{n}", document=name) for n, s in enumerate(pieces, 1)],
    )


def apart(folders: list[Folder]) -> Iterator[Folder]:
    """Folders of documents that have nothing to do with each other: what a user may well put together."""
    chosen = {
        "story": [("wire",), ("rewrite",), ("blog",)],
        "onestop-kept": [("advanced",), ("elementary",)],
        "superpal": [("source-",), ("summary",)],
    }
    for kind, names in chosen.items():
        own = [folder for folder in folders if folder.kind == kind]
        for i, folder in enumerate(own):
            made = [renamed(own[(i + step) % len(own)], name, f"{name}-{step}") for step, (name,) in enumerate(names)]
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


def all_folders(gold: Path, seeds: Path) -> list[Folder]:
    """Every development folder, those of unrelated documents last."""
    told = told_folders(gold, seeds)
    return [*told, *apart(told)]


def told_folders(gold: Path, seeds: Path) -> list[Folder]:
    dev = gold / "dev"
    return [
        seeds_folder(seeds, gold / "khaberni_vs_rewrite.json"),
        *authored(gold / "stories"),
        *superpal(dev / "superpal_dev.jsonl.gz"),
        *onestop(dev / "onestop_dev.jsonl.gz"),
        *bible(dev / "bible_dev.jsonl.gz"),
        *mrpc(dev / "mrpc_train.tsv"),
        *ecbplus(dev / "ecbplus_topics_1-35.jsonl.gz"),
    ]


def load_folders(gold: Path, seeds: Path, kept: Path | None) -> Iterator[tuple[Folder, Vectors]]:
    """Every folder with the vectors of its segments; `kept`: a file in which vectors are found and stored by text."""
    known = pickle.loads(kept.read_bytes()) if kept is not None and kept.is_file() else {}
    folders = all_folders(gold, seeds)
    missing = {
        s.pivot: s for f in folders for s in f.segments if s.pivot and s.pivot not in known and s.kind != "furniture"
    }
    if missing:
        encoder = SentenceTransformerEncoder(find_embedder("all-MiniLM-L6-v2"))
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
        yield (
            folder,
            Vectors(np.stack([r[0] for r in rows]), [r[1].astype(np.float32) for r in rows], [r[2] for r in rows]),
        )
