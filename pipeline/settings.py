"""Every setting, once: default, unit, range and meaning. Numbers that steer behaviour live here and nowhere else."""

from typing import Annotated, Any, Literal

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
    max_total: Count = 1_000_000_000  # characters of all documents of a folder together
    max_line: Count = 1_000_000  # characters a line of a document
    max_depth: Count = 100  # objects and lists inside one another, a line of a .jsonl file
    max_tags: Count = 200_000  # "<" in an HTML page: what the time of finding its main text grows with
    max_name: Count = 200  # characters of the id a record gives itself; the rest is cut off
    max_title: Count = 1_000  # characters of the title, address or date a record or page gives itself
    max_said: Count = 20  # refused lines of one .jsonl file that are told one by one; of the others the number is
    language: str | None = None  # ISO 639-1 code of every document, where the user knows it


class Segmentation(StageSettings, frozen=True):
    """How text is cut."""

    max_characters: Count = 3_000  # code points of a segment; a longer sentence is cut at a clause or a space
    max_segments: Count = 50_000  # segments a document; one with more is left out. Word vectors take 40 KB a segment
    heading_words: Count = 16  # words of a line without a full stop that may be a heading
    title_words: Count = 30  # the same for a line above the body of the text


class Detection(StageSettings, frozen=True):
    """How languages are told apart."""

    min_mixture: Share = 0.1  # share of letters a second script needs to be reported as a mixture
    short_words: Count = 3  # a line of at most so many words takes its document's language of that script
    document_weight: Annotated[float, Meta(ge=1)] = 300.0  # how much likelier the document's language is than another
    # before a line is read; at 300 lists of foreign names stay with the document and sentences of five words do not


class Translation(StageSettings, frozen=True):
    """How non-English segments become English."""

    models: str | None = None  # a further folder of model folders, searched before the ones that come with crossread
    chosen: dict[str, str] = {}  # language → name or path of the Marian to use for it, e.g. {"ar": "opus-mt-ar-en"}
    batch_size: Count = 64  # segments handed to the model at once: progress is told so often; changes no result
    beams: Count = 4
    max_source_tokens: Count = 200  # a longer segment is split at clauses
    max_length_ratio: float = 3.0  # target tokens over source tokens (+10) above which an output is refused


class Embedding(StageSettings, frozen=True):
    """How pivots become vectors."""

    model: str = "all-MiniLM-L6-v2"  # name of the embedded model or path of a sentence-transformers folder
    batch_size: Count = 64  # segments handed to the model at once: progress is told so often; changes no result


class Alignment(StageSettings, frozen=True):
    """How passages are linked."""

    min_score: Share = 0.5  # links below this probability are not written
    nearest: Count = 8  # candidates a segment and kind of evidence (vectors, words), over the whole folder
    documents: Count = 40  # other documents in which a segment's best candidates are looked for too
    nearest_each: Count = 6  # candidates in each of them
    crowd: Count = 10  # nearest segments whose mean similarity a pair is measured against (k of CSLS)
    news_weight: Annotated[float, Meta(gt=0)] = 200.0  # segments' worth of trust in how rare a word is in news at large
    min_story: Share = 0.4  # mean probability from which two documents are taken to tell one event
    opinion: float = 0.8  # words of the first or second person, ? and ! in 100 words, from which a document comments
    max_passage: Count = 3  # segments a passage may join
    anchor: Share = 0.3  # probability from which a pair of segments may grow into a passage
    duplicate_doubt: float = 1.5  # log-odds a link loses where both its sides are better linked elsewhere
    # by how much longer passages must cover each other better than their parts do, in [0, 1]
    joins: Share = 0.1  # probability that a segment must have by itself to be joined to a passage
    passage_gain: float = 0.02


class Cache(StageSettings, frozen=True):
    """Where the results of models are kept for the next run. Changes no result."""

    enabled: bool = True
    path: str | None = None  # folder; None: $CROSSREAD_CACHE, else $XDG_CACHE_HOME/crossread, else ~/.cache/crossread
    max_bytes: Count = 2_000_000_000  # bytes of the file; what was not used for longest goes first


class Severity(StageSettings, frozen=True):
    """How grave a discrepancy of each kind is."""

    negation: Share = 1.0
    date: Share = 0.8
    amount: Share = 0.8
    number: Share = 0.7
    percentage: Share = 0.7
    place: Share = 0.6
    modality: Share = 0.6
    attribution: Share = 0.6
    age: Share = 0.5
    time: Share = 0.5
    role: Share = 0.4
    source_count: Share = 0.3
    name: Share = 0.2


class Comparison(StageSettings, frozen=True):
    """How the values of linked passages are compared. A pair of values is reported when its evidence, a sum of the
    shares below, reaches min_evidence."""

    min_evidence: Share = 0.6  # least evidence that two values speak of the same thing; higher reports fewer
    same_unit: Share = 0.35  # evidence of one unit or counted noun
    same_words: Share = 0.6  # evidence of the same words around both values, at full overlap
    unknown_words: Share = 0.3  # overlap taken for granted where one side has no trustworthy English
    only_one: Share = 0.1  # evidence of no other value of its kind on either side
    slip: Share = 0.25  # evidence of values a slip apart: digits swapped, one digit other, million for billion
    whole_claim: Share = 0.1  # evidence of a link that is equivalent, not partial
    rounding: Share = 0.05  # share by which a round number may miss an exact one
    same_claim: Share = 0.34  # words near a denied word that must stand near the stated one for both to be of one claim
    same_sentence: Share = 0.42  # words that two sentences must share for one to be the surer wording of the other
    same_quote: Share = 0.6  # words of a quotation that must stand in another for both to be one
    apart: Annotated[float, Meta(gt=1)] = 20.0  # factor from which quantities are of two things, a slip aside
    unlike: Share = 0.4  # evidence taken off for quantities so far apart, and for ages of two persons
    severity: Severity = Severity()
    loose: Share = 0.15  # share by which "about" may miss, and a value in other units


class Settings(StageSettings, frozen=True):
    """All settings of a run, by stage."""

    ingest: Ingest = Ingest()
    segmentation: Segmentation = Segmentation()
    detection: Detection = Detection()
    translation: Translation = Translation()
    embedding: Embedding = Embedding()
    alignment: Alignment = Alignment()
    comparison: Comparison = Comparison()
    cache: Cache = Cache()
    backend: Literal["reference", "light"] = "reference"  # light: ONNX Runtime and CTranslate2, fp32, on the processor
    device: Literal["cpu", "cuda", "auto"] = "cpu"


def that_matter(settings: Settings) -> dict[str, Any]:
    """The settings a result depends on, JSON-ready: not where and whether results of models are kept."""
    return {stage: values for stage, values in msgspec.to_builtins(settings).items() if stage != "cache"}
