"""The way of the data, once: ingest → segment → detect → translate → embed → align → compare → write."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from msgspec.structs import replace

from pipeline.backends import make_encoder, make_translator
from pipeline.cache import open_cache
from pipeline.cached_models import CachedEncoder, CachedTranslator
from pipeline.corrections import Decisions, decide
from pipeline.determinism import one_blas_thread
from pipeline.errors import InputError
from pipeline.evaluation.gold import Gold
from pipeline.models import used
from pipeline.offline import stay_offline
from pipeline.progress import Clock, Reporter, Silent
from pipeline.records import (
    SCHEMA_VERSION,
    UNSET,
    Alignment,
    Corrected,
    Document,
    ModelUsed,
    Run,
    Segment,
    Source,
    Story,
    Vectors,
)
from pipeline.settings import Settings, that_matter
from pipeline.stages.align import Aligned, align, taken, together
from pipeline.stages.compare import compare
from pipeline.stages.detect import detect, language_shares
from pipeline.stages.divide import divide
from pipeline.stages.embed import embed, not_embedded
from pipeline.stages.ingest import read_folder, told_once
from pipeline.stages.segment import segment_all
from pipeline.stages.translate import needs_translation, translate


class Runner:
    """Runs folders one after another with models that are loaded once, when the cache first lacks an answer."""

    def __init__(self, settings: Settings):
        stay_offline()
        self.settings = settings
        self.cache = open_cache(settings.cache)
        self._translators: dict[str, CachedTranslator | None] = {}

    @cached_property
    def encoder(self) -> CachedEncoder:
        return make_encoder(self.settings, self.cache)

    def translator(self, language: str) -> CachedTranslator | None:
        """The translator from a language, or None where there is no model for it."""
        if language not in self._translators:
            self._translators[language] = make_translator(language, self.settings, self.cache)
        return self._translators[language]

    def translators_for(self, segments: list[Segment]) -> Mapping[str, CachedTranslator]:
        languages = sorted({s.language for s in segments if needs_translation(s)})
        found = ((language, self.translator(language)) for language in languages)
        return {language: translator for language, translator in found if translator is not None}

    def run(self, folder: Path, reporter: Reporter | None = None, corrections: Gold | None = None) -> Alignment:
        """Align the documents of a folder, and honour what a person said about their links. InputError where there is
        nothing to align."""
        settings, clock = self.settings, Clock(reporter or Silent())

        clock.start("ingest")
        found, heard = read_folder(folder, settings.ingest)
        sources, copies = told_once(found)
        warnings = heard.warnings
        read = f"{len(found)} documents"
        read += f", {len(found) - len(sources)} of them copies" if copies else ""
        clock.finish("ingest", read + (f", {len(warnings)} warnings" if warnings else ""))

        clock.start("segment")
        sources, segments, left_out = segment_all(sources, settings.segmentation)
        decisions, unused = decide(corrections or Gold([]), sources, segments, settings.alignment)
        del found
        sources = without_texts(sources)
        copies = {id: without_texts(same) for id, same in copies.items()}
        failed = heard.failed + left_out + unused
        warnings += left_out + unused
        if not segments:
            why = "".join(f"\n  {sentence}" for sentence in warnings[:20])
            raise InputError(f"no text in the documents of {folder}: give files that hold sentences{why}")
        clock.finish(
            "segment", f"{len(segments)} segments, {sum(s.kind == 'furniture' for s in segments)} of them furniture"
        )

        clock.start("detect")
        segments = detect(segments, sources, settings.detection)
        shares = language_shares(segments)
        clock.finish("detect", ", ".join(sorted({language for share in shares.values() for language in share})))

        clock.start("translate")
        translators = self.translators_for(segments)
        segments, said = translate(segments, translators, settings.translation, clock.reporter.advance)
        warnings += said
        made = [s.translation for s in segments if s.translation is not None and s.translation.text]
        clock.finish("translate", f"{len(made)} segments, {sum('suspect' in t.flags for t in made)} of them suspect")

        parts = divide(sources, segments, settings.alignment, decisions.documents)
        if len(parts) > 1:
            warnings.append(in_parts(len(sources), len(segments), len(parts)))
        segments, aligned = self.embed_and_align(sources, segments, parts, decisions, clock)
        found_links = f"{len(aligned.links)} links, {len(aligned.groups)} groups, {len(aligned.stories)} stories"
        by_hand = f", {len(decisions.right)} links by hand, {len(decisions.wrong)} rejected" if corrections else ""
        clock.finish("align", found_links + by_hand)

        clock.start("compare")
        links = compare(sources, segments, aligned.links, aligned.stories, settings)
        clock.finish("compare", f"{sum(len(link.discrepancies) for link in links)} discrepancies")

        return Alignment(
            schema_version=SCHEMA_VERSION,
            documents=documents(sources, copies, segments, shares, aligned.stories),
            segments=segments,
            links=links,
            groups=aligned.groups,
            stories=aligned.stories,
            document_pairs=aligned.document_pairs,
            run=Run(
                version=version("crossread"),
                settings=that_matter(settings),
                models=self.models_used(translators),
                seconds=clock.seconds,
                warnings=warnings,
                failed=failed,
                corrections=Corrected(corrections.sha256, decisions.wrong) if corrections else UNSET,
            ),
        )

    def embed_and_align(
        self, sources: list[Source], segments: list[Segment], parts: list[list[str]], decisions: Decisions, clock: Clock
    ) -> tuple[list[Segment], Aligned]:
        """The segments as the embed stage leaves them, and what was found in each part of the folder, put together.

        Only the vectors of one part at a time are held. The clock of the align stage is left running.
        """
        own: dict[str, list[Segment]] = {source.id: [] for source in sources}
        for segment in segments:
            own[segment.document].append(segment)
        told = {source.id: source for source in sources}
        found = []
        for number, part in enumerate(parts, 1):
            members = [segment for document in part for segment in own[document]]
            clock.start("embed")
            if len(part) > 1 or len(parts) == 1:
                members, vectors = embed(members, self.encoder, self.settings.embedding, clock.reporter.advance)
            else:
                vectors = not_embedded(members)
            if number < len(parts):
                clock.pause("embed")
            else:
                there = sum(s.kind != "furniture" and s.pivot is not None for s in segments)
                clock.finish("embed", f"{there} segments")
            clock.start("align")
            with one_blas_thread():
                found.append(
                    align(
                        [told[document] for document in part],
                        members,
                        vectors,
                        self.settings.alignment,
                        decisions=decisions.within(part),
                    )
                )
            clock.pause("align")
            for document in part:
                own[document] = []
            for segment in members:
                own[segment.document].append(segment)
        if len(parts) > 1:  # what was found needs the memory
            vars(self).pop("encoder", None)  # a next folder loads it again
            del vectors
        clock.start("align")
        aligned = together(taken(found)) if len(parts) > 1 else found[0]
        return [segment for source in sources for segment in own[source.id]], aligned

    def told(self, sources: list[Source], lead: int | None = None) -> tuple[list[Source], list[Segment], Vectors]:
        """Those of the documents that hold text, their segments up to the vectors, and the vectors.

        lead: only so many segments from the start of each document, furniture aside.
        """
        settings = self.settings
        sources, segments, _ = segment_all(sources, settings.segmentation)
        segments = detect(segments, sources, settings.detection)
        if lead is not None:
            segments = leads(segments, lead)
        segments, _ = translate(segments, self.translators_for(segments), settings.translation)
        return sources, *embed(segments, self.encoder, settings.embedding)

    def models_used(self, translators: Mapping[str, CachedTranslator]) -> list[ModelUsed]:
        encoder = used(self.encoder.model, self.encoder.backend)
        return [encoder, *(used(each.model, each.backend) for each in translators.values())]


def without_texts(sources: list[Source]) -> list[Source]:
    """The sources as they are needed once their segments hold what they tell: a large folder's texts take room."""
    return [replace(source, text="") for source in sources]


def in_parts(documents: int, segments: int, parts: int) -> str:
    return (
        f"{documents} documents of {segments} segments are too many to be aligned at once: they are aligned in {parts} "
        "parts of documents that resemble each other, and no links between parts are looked for; give fewer documents "
        "or raise alignment.whole_documents and alignment.whole_segments"
    )


def leads(segments: list[Segment], count: int) -> list[Segment]:
    """The first `count` segments of each document that are no furniture."""
    seen: Counter[str] = Counter()
    chosen = []
    for segment in segments:
        if segment.kind != "furniture" and seen[segment.document] < count:
            seen[segment.document] += 1
            chosen.append(segment)
    return chosen


def documents(
    sources: list[Source],
    copies: dict[str, list[Source]],
    segments: list[Segment],
    shares: dict[str, dict[str, float]],
    stories: list[Story],
) -> list[Document]:
    """The documents and their copies as alignment.json holds them, by id; the headline is the title of one that came
    without."""
    headline = {segment.document: segment.text for segment in segments if segment.kind == "title"}
    story_of = {document: story.id for story in stories for document in story.documents}
    made = [
        Document(
            id=s.id,
            path=s.path,
            sha256=s.sha256,
            encoding=s.encoding,
            title=s.title or headline.get(told.id),
            languages=shares.get(told.id, {}),
            story=story_of.get(told.id),
            url=s.url if s.url else UNSET,
            published=s.published if s.published else UNSET,
            copy_of=UNSET if s is told else told.id,
        )
        for told in sources
        for s in (told, *copies.get(told.id, ()))
    ]
    return sorted(made, key=lambda document: document.id)
