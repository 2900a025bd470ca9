"""Every setting, once: default, unit, range and meaning. Numbers that steer behaviour live here and nowhere else."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

Share = Annotated[float, Meta(ge=0, le=1)]
Count = Annotated[int, Meta(ge=1)]
Amount = Annotated[float, Meta(ge=0, le=1e9)]  # a bound above too: infinity and what is no number are refused with it


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
    document_weight: Annotated[float, Meta(ge=1, le=1e9)] = 300.0  # how much likelier the document's language is than
    # another before a line is read; at 300 lists of foreign names stay with it and sentences of five words do not


class Translation(StageSettings, frozen=True):
    """How non-English segments become English."""

    models: str | None = None  # a further folder of model folders, searched before the ones that come with crossread
    chosen: dict[str, str] = {}  # language → name or path of the Marian to use for it, e.g. {"ar": "opus-mt-ar-en"}
    batch_size: Count = 64  # segments handed to the model at once: progress is told so often; changes no result
    beams: Count = 4
    number_beams: Count = 10  # beams of the second search for a text whose numbers did not all reappear
    max_source_tokens: Count = 200  # a longer segment is split at clauses
    max_length_ratio: Amount = 3.0  # target tokens over source tokens (+10) above which an output is refused


class Embedding(StageSettings, frozen=True):
    """How pivots become vectors."""

    model: str = "all-MiniLM-L6-v2"  # name of the embedded model or path of a sentence-transformers folder
    batch_size: Count = 64  # segments handed to the model at once: progress is told so often; changes no result


class Bridge(StageSettings, frozen=True):
    """How the words of a text are taken from its Arabic original too. Tuned on the authored stories."""

    outside: Share = 0.1  # how much translations that do not occur in the folder count against those that do
    unconfirmed: Share = 0.5  # what a translated word counts for that the glossary does not expect
    margin: Amount = 1.0  # log of how much likelier than chance a word must be the name that it sounds like
    least_name: Share = 0.3  # probability from which a word is taken for a name it may stand for


class Alignment(StageSettings, frozen=True):
    """How passages are linked."""

    min_score: Share = 0.5  # links below this probability are not written
    scorer: Literal["network", "logistic"] = "network"  # logistic: simpler weights to read, links less well ranked
    nearest: Count = 8  # candidates a segment and kind of evidence (vectors, words), over the whole folder
    documents: Count = 40  # other documents in which a segment's best candidates are looked for too
    nearest_each: Count = 6  # candidates in each of them
    crowd: Count = 10  # nearest segments whose mean similarity a pair is measured against (k of CSLS)
    news_weight: Annotated[float, Meta(gt=0, le=1e9)] = 200.0  # segments' worth of trust in a word's rarity in news
    min_story: Share = 0.5  # mean probability from which two documents are taken to tell one event
    whole_documents: Count = 300  # documents up to which a folder is aligned whole
    whole_segments: Count = 20_000  # segments of them together; beyond either, documents are put into parts by likeness
    part_documents: Annotated[int, Meta(ge=2)] = 20  # documents a part, aligned by itself
    part_segments: Annotated[int, Meta(ge=2)] = 4_000  # segments of them together; what peak memory grows with
    near_documents: Count = 10  # documents that one may be put into a part with, the nearest by their words
    near: Share = 0.05  # cosine of two documents' words up to which they are not put together: versions of the authored
    # stories have .06 or more, three in four pairs of other stories .05 or less
    telling_words: Count = 200  # words of a document that are compared
    common: Share = 0.1  # share of the documents from which a word is too common to count
    every_pair: Count = 60  # documents up to which the verdict on every two of them is written
    pairs_each: Count = 10  # in larger folders: of each document, with so many others it likeliest tells one event with
    opinion: Amount = 0.8  # words of the first or second person, ? and ! in 100 words, from which a document comments
    max_passage: Count = 3  # segments a passage may join
    anchor: Share = 0.3  # probability from which a pair of segments may grow into a passage
    joins: Share = 0.1  # probability that a segment must have by itself to be joined to a passage
    passage_gain: Share = 0.01  # by how much longer passages must cover each other better than their parts do
    bridge: Bridge = Bridge()
    corrections: Count = 50_000  # links of a file of corrections
    corrected_passage: Count = 10  # segments a passage joined by hand may have


class Discovery(StageSettings, frozen=True):
    """How a pile of documents is split into stories."""

    lead: Count = 6  # segments from the start of a document by which near documents are looked for
    nearest: Count = 8  # documents a document and kind of evidence (vectors, words) that are looked at
    min_cosine: Share = 0.4  # similarity of the leads' mean vectors from which two documents are near
    min_words: Share = 0.08  # the same of their words
    common: Share = 0.1  # share of the documents from which a word is too common to count
    max_block: Annotated[int, Meta(ge=2)] = 60  # documents that are compared as one folder
    long: Count = 20_000  # bytes of text for which a document takes the place of one more in a block
    rivals: Count = 2  # documents likeliest to belong to a story found in a block, beside which it is judged again
    rounds: Count = 3  # times that documents are put side by side, where a block was full before all near ones were in
    representatives: Count = 3  # documents that stand for a story in the rounds after the first
    at_once: Count = 100  # documents held in memory while leads are read; changes no result


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
    least_shared: Share = 0.15  # words that must be the same around two dates of a partial link, at the least
    same_quote: Share = 0.6  # words of a quotation that must stand in another for both to be one
    apart: Annotated[float, Meta(gt=1, le=1e9)] = 20.0  # factor from which quantities are of two things, a slip aside
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
    discovery: Discovery = Discovery()
    cache: Cache = Cache()
    backend: Literal["auto", "light", "reference"] = "auto"  # light: ONNX Runtime and CTranslate2, fp32, on the
    # processor; reference: sentence-transformers and transformers; auto: light for every model that it can read
    device: Literal["cpu", "cuda", "auto"] = "cpu"  # of the reference backend; another than cpu makes it the choice of
    # backend auto. auto: cuda where there is one


def that_matter(settings: Settings) -> dict[str, Any]:
    """The settings a result depends on, JSON-ready: not where and whether results of models are kept, nor how a pile
    was split before."""
    return {
        stage: values for stage, values in msgspec.to_builtins(settings).items() if stage not in ("cache", "discovery")
    }
