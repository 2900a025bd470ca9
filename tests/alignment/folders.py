"""Small folders for the aligner's tests: documents of one sentence a line, with vectors made from their words alone."""

import hashlib

import numpy as np

from pipeline.records import Segment, Source, Vectors

WIDTH = 96


def word_vector(word: str) -> np.ndarray:
    seed = int(hashlib.sha256(word.lower().encode()).hexdigest()[:8], 16)
    vector = np.random.default_rng(seed).normal(size=WIDTH).astype(np.float32)
    return vector / np.linalg.norm(vector)


def folder_of(
    documents: dict[str, list[str]], kinds: dict[str, str] | None = None
) -> tuple[list[Source], list[Segment], Vectors]:
    """Sources, segments and vectors; `kinds`: segment kinds by text, "sentence" where not given."""
    sources, segments = [], []
    for name, lines in documents.items():
        text = "\n".join(lines)
        # one digest for all, so that units lie in the order of the names
        sources.append(Source(name, f"{name}.txt", "0" * 64, "utf-8", text))
        at = 0
        for number, line in enumerate(lines, 1):
            kind = (kinds or {}).get(line, "sentence")
            segments.append(Segment(f"{name}#{number}", name, at, at + len(line), line, kind, "en", 1.0))
            at += len(line) + 1
    return sources, segments, vectors_of(segments)


def vectors_of(segments: list[Segment]) -> Vectors:
    sentences, tokens, pieces = [], [], []
    for segment in segments:
        words = segment.text.lower().replace(".", " ").replace(",", " ").split() if segment.kind != "furniture" else []
        rows = np.stack([word_vector(w) for w in words]) if words else np.zeros((0, WIDTH), np.float32)
        total = rows.sum(axis=0)
        sentences.append(total / max(float(np.linalg.norm(total)), 1e-9))
        tokens.append(rows)
        pieces.append(words)
    return Vectors(np.stack(sentences).astype(np.float32), tokens, pieces)


FIRE = {
    "wire": [
        "Fire destroys grain warehouse in Port Alder",
        "A fire destroyed a grain warehouse in Port Alder on Monday, killing three workers.",
        "The warehouse held 4,000 tonnes of wheat owned by Marlow Mills.",
        "Fire chief Dana Orrin said that a faulty conveyor belt had started the blaze.",
        "Two ships were moved away from the quay as a precaution.",
        "Mayor Tom Vessel declared a day of mourning.",
    ],
    "rewrite": [
        "Three workers die as grain warehouse burns in Port Alder",
        "Mayor Tom Vessel has declared a day of mourning.",
        "Three workers were killed on Monday when a fire destroyed a grain warehouse in Port Alder.",
        "A faulty conveyor belt started the blaze, according to fire chief Dana Orrin.",
        "Marlow Mills owned the 4,000 tonnes of wheat that the warehouse held.",
    ],
    "elsewhere": [
        "Orchestra opens season with a premiere",
        "The Bergen philharmonic opened its season with a concerto by Solveig Aas.",
        "Critics praised the soloist for her restraint.",
        "Tickets for the winter concerts go on sale next week.",
    ],
}
