"""Every setting, once: default, unit, range and meaning. Numbers that steer behaviour live here and nowhere else."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Share = Annotated[float, Meta(ge=0, le=1)]
Count = Annotated[int, Meta(ge=1)]


class StageSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of each stage's settings: an unknown name is an error."""


class Ingest(StageSettings, frozen=True):
    """What may be read."""

    max_bytes: Count = 20_000_000  # bytes a file; a larger one is left out with a warning
    max_characters: Count = 5_000_000  # characters a document
    max_documents: Count = 100_000  # documents a folder
    language: str | None = None  # ISO 639-1 code of every document, where the user knows it


class Segmentation(StageSettings, frozen=True):
    """How text is cut."""

    max_characters: Count = 3_000  # a longer sentence is cut at a clause or a space


class Detection(StageSettings, frozen=True):
    """How languages are told apart."""

    min_mixture: Share = 0.1  # share of letters a second script needs to be reported as a mixture


class Translation(StageSettings, frozen=True):
    """How non-English segments become English."""

    models: str | None = None  # a further folder of model folders, searched before the ones that come with crossread
    chosen: dict[str, str] = {}  # language → name or path of the Marian to use for it, e.g. {"ar": "opus-mt-ar-en"}
    batch_size: Count = 16  # segments a batch; fixed, since neighbours change translations in the last digits
    beams: Count = 4
    max_source_tokens: Count = 200  # a longer segment is split at clauses
    max_length_ratio: float = 3.0  # target tokens over source tokens (+10) above which an output is refused


class Embedding(StageSettings, frozen=True):
    """How pivots become vectors."""

    model: str = "all-MiniLM-L6-v2"  # name of the embedded model or path of a sentence-transformers folder
    batch_size: Count = 32  # segments a batch


class Alignment(StageSettings, frozen=True):
    """How passages are linked."""

    min_score: Share = 0.5  # links below this probability are not written


class Settings(StageSettings, frozen=True):
    """All settings of a run, by stage."""

    ingest: Ingest = Ingest()
    segmentation: Segmentation = Segmentation()
    detection: Detection = Detection()
    translation: Translation = Translation()
    embedding: Embedding = Embedding()
    alignment: Alignment = Alignment()
    device: Literal["cpu", "cuda", "auto"] = "cpu"
