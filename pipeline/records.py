"""The data model: what the stages hand on and what alignment.json holds. Read this first.

Every record is frozen. A stage takes records and returns new ones. Offsets count Unicode code points of the decoded
document, end exclusive. Probabilities and shares lie in [0, 1].
"""

from collections.abc import Collection
from typing import TYPE_CHECKING, Literal

import msgspec
import numpy as np
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

if TYPE_CHECKING:
    from pandas import DataFrame

SCHEMA_VERSION = "1.0"

Kind = Literal["title", "heading", "sentence", "list_item", "table_row", "furniture"]
Relation = Literal["equivalent", "partial"]
Origin = Literal["accepted", "added"]
Verdict = Literal["same_story", "commentary", "other_event", "other_time", "unrelated"]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """Base of all records: frozen, compared by value, unknown fields of later versions ignored on reading.

    Those of which a large folder has millions are left alone by the collector of cycles (gc=False): they make none."""


class Source(Record, frozen=True):
    """A document as it was read: the decoded text and what is known about it. Never written out whole."""

    id: str
    path: str
    sha256: str
    encoding: str
    text: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None  # given by the user: wins over detection


class Document(Record, frozen=True):
    """One document in alignment.json. `languages` gives each language's share of the characters of its segments.

    `copy_of`: the id of the document whose text this one has too, white space aside. A copy is no further telling: it
    has no segments of its own and no place in links, groups and stories; what is said of the other holds for it."""

    id: str
    path: str
    sha256: str
    encoding: str
    title: str | None
    languages: dict[str, float]
    story: str | None
    url: str | UnsetType = UNSET
    published: str | UnsetType = UNSET
    copy_of: str | UnsetType = UNSET


class Translation(Record, frozen=True):
    """The English of a segment. `score` is the model's confidence in [0, 1]; flags say what a reader must know:
    suspect, number_lost, retried, split, no_model."""

    text: str
    model: str
    score: float
    flags: list[str] = []


class Segment(Record, frozen=True, gc=False):
    """A sentence, heading, list item, table row or piece of furniture: `text == source.text[start:end]`."""

    id: str
    document: str
    start: int
    end: int
    text: str
    kind: Kind
    language: str = "und"
    language_confidence: float = 0.0
    translation: Translation | None = None
    mixture: dict[str, float] | UnsetType = UNSET  # share of letters by language, where a segment holds two scripts
    flags: list[str] | UnsetType = UNSET  # "windowed": longer than the encoder reads at once, pooled over windows

    @property
    def pivot(self) -> str | None:
        """The English that is embedded and compared, or None where there is none."""
        if self.language == "en":
            return self.text
        if self.translation is not None and self.translation.text:
            return self.translation.text
        return None


class Vectors(Record, frozen=True, eq=False):
    """What the encoder says of n segments, in their order; segments without a pivot have zero vectors and no tokens.

    sentences: float32 (n, d), unit length or zero. tokens: per segment, (t_i, d) unit vectors of its word pieces
    without the special ones, float16 as the cache keeps them. pieces: per segment, the t_i word pieces as text.
    encoder: its name in the settings, "" where that is not known.
    """

    sentences: np.ndarray
    tokens: list[np.ndarray]
    pieces: list[list[str]]
    encoder: str = ""


class Discrepancy(Record, frozen=True):
    """Two linked passages that give different values for the same thing. `a` and `b` are the ids of the segments that
    hold the values; `a_says` and `b_says` quote them; `a_means` and `b_means` are the values normalised."""

    kind: str
    a: str
    b: str
    a_says: str
    b_says: str
    a_means: str = ""
    b_means: str = ""
    severity: float = 0.5


class Link(Record, frozen=True, gc=False):
    """Two passages of two documents that say the same (equivalent) or share a claim (partial), with its probability.

    `origin` is there where a person decided: the link was found and accepted, or added by hand. Its score is then 1.
    """

    id: str
    a: list[str]
    b: list[str]
    score: float
    relation: Relation
    evidence: dict[str, float | int | str | bool]
    discrepancies: list[Discrepancy] = []
    origin: Origin | UnsetType = UNSET


class Group(Record, frozen=True, gc=False):
    """Passages of two or more documents joined by links: one claim and everybody's words for it."""

    id: str
    label: str
    passages: list[list[str]]
    links: list[str]


class Telling(Record, frozen=True):
    """What sets one document of a story apart. only: ids of its segments, furniture left out, that no other document
    tells; lacks: ids of the groups that at least two others tell and it does not."""

    document: str
    only: list[str]
    lacks: list[str]


class Story(Record, frozen=True):
    """Documents that report one event. coverage[i][j]: share of document i's characters that document j tells too.
    tellings: one a document, in their order."""

    id: str
    label: str
    documents: list[str]
    coverage: list[list[float]]
    tellings: list[Telling] | UnsetType = UNSET


class Derivation(Record, frozen=True):
    """How likely one of two documents was written from the other, either way: estimates. Both are low where the two
    come of a third."""

    a_from_b: float
    b_from_a: float


class DocumentPair(Record, frozen=True):
    """Whether two documents tell one event: the decision, its probability and the numbers it rests on. `derivation` is
    there for two of one story that are linked twice or more."""

    a: str
    b: str
    verdict: Verdict
    probability: float
    reasons: dict[str, float]
    derivation: Derivation | UnsetType = UNSET


class ModelUsed(Record, frozen=True):
    """A model that took part in a run, and what computed with it: light or reference, which differ in last digits."""

    name: str
    revision: str
    sha256: str
    backend: str | UnsetType = UNSET


class Pairing(Record, frozen=True):
    """Two passages of two documents, as ids of segments, and what a person said that they share."""

    a: list[str]
    b: list[str]
    relation: Relation


class Corrected(Record, frozen=True):
    """The corrections that a run honoured: the hash of their file, and the links that are not here because a person
    called them wrong. Those called right are among the links and have an `origin`."""

    sha256: str
    rejected: list[Pairing]


class Run(Record, frozen=True):
    """How an alignment was made: enough to make it again."""

    version: str
    settings: dict
    models: list[ModelUsed]
    seconds: dict[str, float]
    warnings: list[str]
    failed: list[str] = []  # the warnings that cost some input: where there are any, the exit status is 1
    corrections: Corrected | UnsetType = UNSET

    def about(self, segments: Collection[str]) -> "Run":
        """The run as a part of its alignment tells it: without rejected links of other segments than these."""
        if self.corrections is UNSET:
            return self
        kept = [one for one in self.corrections.rejected if all(id in segments for id in (*one.a, *one.b))]
        return replace(self, corrections=Corrected(self.corrections.sha256, kept))


class Alignment(Record, frozen=True):
    """All of alignment.json."""

    schema_version: str
    documents: list[Document]
    segments: list[Segment]
    links: list[Link]
    groups: list[Group]
    stories: list[Story]
    run: Run
    document_pairs: list[DocumentPair] = []

    def links_frame(self) -> "DataFrame":
        """One row a link with both texts, as a pandas DataFrame (extra `pandas`)."""
        from pipeline.frames import links_frame

        return links_frame(self)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from pipeline.frames import repr_html

        return repr_html(self)
