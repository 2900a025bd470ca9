"""The segments that take part in alignment, as arrays: everything but furniture that has a pivot."""

from dataclasses import dataclass

import numpy as np

from pipeline.records import Segment, Source, Vectors


@dataclass(frozen=True)
class Units:
    """n units, those of one document next to each other, units in reading order. The order of the documents is that of
    the digests of what they hold, so that where two things are equal no name decides.

    segment: index into the segments of the folder. document: number of the document, ascending. place: number of the
    unit in its document from 0. starts: first unit of each document, and n at the end. vectors: float32 (n, d).
    """

    documents: list[str]
    segment: np.ndarray
    document: np.ndarray
    place: np.ndarray
    starts: np.ndarray
    ids: list[str]
    texts: list[str]
    originals: list[str]  # the Arabic that a text is translated from, "" for all other texts
    kinds: list[str]
    trust: np.ndarray  # float32 (n,): 1 for text in English, the translator's confidence elsewhere
    vectors: np.ndarray
    tokens: list[np.ndarray]
    pieces: list[list[str]]

    def __len__(self) -> int:
        return len(self.texts)

    def of(self, document: int) -> slice:
        return slice(int(self.starts[document]), int(self.starts[document + 1]))


def take_part(
    sources: list[Source], segments: list[Segment], vectors: Vectors, also: frozenset[str] = frozenset()
) -> Units:
    """The units of a folder. The order the sources and segments come in does not matter. `also`: ids of segments that
    take part whatever they are."""
    documents = [source.id for source in sorted(sources, key=lambda source: (source.sha256, source.id))]
    number = {document: i for i, document in enumerate(documents)}
    chosen = [
        (number[s.document], s.start, s.end, i)
        for i, s in enumerate(segments)
        if (s.kind != "furniture" and s.pivot and len(vectors.pieces[i])) or s.id in also
    ]
    chosen.sort()
    index = np.array([i for *_, i in chosen], dtype=np.int64)
    document = np.array([d for d, *_ in chosen], dtype=np.int32)
    starts, place = order_in(document, len(number))
    members = [segments[i] for i in index]
    return Units(
        documents=documents,
        segment=index,
        document=document,
        place=place,
        starts=starts,
        ids=[s.id for s in members],
        texts=[s.pivot or s.text for s in members],
        originals=[s.text if s.language == "ar" else "" for s in members],
        kinds=[s.kind for s in members],
        trust=np.array([trust(s) for s in members], dtype=np.float32),
        vectors=vectors.sentences[index].astype(np.float32, copy=False),
        tokens=[vectors.tokens[i] for i in index],
        pieces=[vectors.pieces[i] for i in index],
    )


def order_in(document: np.ndarray, documents: int) -> tuple[np.ndarray, np.ndarray]:
    """Of units by their documents, ascending: the first of each document, and their number at the end; the place of
    each unit in its document."""
    starts = np.searchsorted(document, np.arange(documents + 1)).astype(np.int64)
    return starts, (np.arange(len(document)) - starts[document]).astype(np.int32)


def only(units: Units, rows: np.ndarray) -> Units:
    """Some of the units, `rows` ascending, of the same documents."""
    starts, place = order_in(units.document[rows], len(units.documents))
    listed = rows.tolist()
    return Units(
        documents=units.documents,
        segment=units.segment[rows],
        document=units.document[rows],
        place=place,
        starts=starts,
        ids=[units.ids[i] for i in listed],
        texts=[units.texts[i] for i in listed],
        originals=[units.originals[i] for i in listed],
        kinds=[units.kinds[i] for i in listed],
        trust=units.trust[rows],
        vectors=units.vectors[rows],
        tokens=[units.tokens[i] for i in listed],
        pieces=[units.pieces[i] for i in listed],
    )


def trust(segment: Segment) -> float:
    """How far the pivot can be believed: 1 where it is the text itself, less where a translator is unsure."""
    if segment.language == "en" or segment.translation is None:
        return 1.0
    return segment.translation.score * (0.5 if "suspect" in segment.translation.flags else 1.0)
