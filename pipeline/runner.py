"""The way of the data, once: ingest → segment → detect → translate → embed → align → compare → write."""

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from pipeline.backends import make_encoder, make_translator
from pipeline.cache import open_cache
from pipeline.cached_models import CachedTranslator
from pipeline.errors import InputError
from pipeline.models import used
from pipeline.offline import stay_offline
from pipeline.progress import Clock, Reporter, Silent
from pipeline.records import SCHEMA_VERSION, UNSET, Alignment, Document, ModelUsed, Run, Segment, Source, Story
from pipeline.settings import Settings, that_matter
from pipeline.stages.align import align
from pipeline.stages.compare import compare
from pipeline.stages.detect import detect, language_shares
from pipeline.stages.embed import embed
from pipeline.stages.ingest import read_folder
from pipeline.stages.segment import segment_all
from pipeline.stages.translate import needs_translation, translate


class Runner:
    """Runs folders one after another with models that are loaded once, when the cache first lacks an answer."""

    def __init__(self, settings: Settings):
        stay_offline()
        self.settings = settings
        self.cache = open_cache(settings.cache)
        self.encoder = make_encoder(settings, self.cache)
        self._translators: dict[str, CachedTranslator | None] = {}

    def translator(self, language: str) -> CachedTranslator | None:
        """The translator from a language, or None where there is no model for it."""
        if language not in self._translators:
            self._translators[language] = make_translator(language, self.settings, self.cache)
        return self._translators[language]

    def translators_for(self, segments: list[Segment]) -> Mapping[str, CachedTranslator]:
        languages = sorted({s.language for s in segments if needs_translation(s)})
        found = ((language, self.translator(language)) for language in languages)
        return {language: translator for language, translator in found if translator is not None}

    def run(self, folder: Path, reporter: Reporter | None = None) -> Alignment:
        """Align the documents of a folder. InputError where there is nothing to align."""
        settings, clock = self.settings, Clock(reporter or Silent())

        clock.start("ingest")
        sources, heard = read_folder(folder, settings.ingest)
        warnings = heard.warnings
        clock.finish("ingest", f"{len(sources)} documents" + (f", {len(warnings)} warnings" if warnings else ""))

        clock.start("segment")
        sources, segments, left_out = segment_all(sources, settings.segmentation)
        failed = heard.failed + left_out
        warnings += left_out
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

        clock.start("embed")
        segments, vectors = embed(segments, self.encoder, settings.embedding, clock.reporter.advance)
        clock.finish("embed", f"{sum(s.kind != 'furniture' and s.pivot is not None for s in segments)} segments")

        clock.start("align")
        aligned = align(sources, segments, vectors, settings.alignment)
        clock.finish(
            "align", f"{len(aligned.links)} links, {len(aligned.groups)} groups, {len(aligned.stories)} stories"
        )

        clock.start("compare")
        links = compare(sources, segments, aligned.links, aligned.stories, settings)
        clock.finish("compare", f"{sum(len(link.discrepancies) for link in links)} discrepancies")

        return Alignment(
            schema_version=SCHEMA_VERSION,
            documents=documents(sources, segments, shares, aligned.stories),
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
            ),
        )

    def models_used(self, translators: Mapping[str, CachedTranslator]) -> list[ModelUsed]:
        return [used(self.encoder.model), *(used(translator.model) for translator in translators.values())]


def documents(
    sources: list[Source], segments: list[Segment], shares: dict[str, dict[str, float]], stories: list[Story]
) -> list[Document]:
    """The documents as alignment.json holds them; the headline is the title of one that came without."""
    headline = {segment.document: segment.text for segment in segments if segment.kind == "title"}
    story_of = {document: story.id for story in stories for document in story.documents}
    return [
        Document(
            id=s.id,
            path=s.path,
            sha256=s.sha256,
            encoding=s.encoding,
            title=s.title or headline.get(s.id),
            languages=shares.get(s.id, {}),
            story=story_of.get(s.id),
            url=s.url if s.url else UNSET,
            published=s.published if s.published else UNSET,
        )
        for s in sources
    ]
