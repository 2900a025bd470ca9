"""The one factory of encoders and translators: the backend that fits, asked only for what the cache lacks."""

import logging
from pathlib import Path
from typing import Literal

from pipeline.cache import ResultCache
from pipeline.cached_models import CachedEncoder, CachedTranslator, WarmEncoder, WarmTranslator
from pipeline.encoding.onnx import OnnxEncoder, window_of
from pipeline.errors import ModelError
from pipeline.exporting import exported, folder_of
from pipeline.models import ModelFolder, find_embedder, find_translator
from pipeline.settings import Settings
from pipeline.translation.ctranslate import CTranslateTranslator

log = logging.getLogger("crossread.backends")


def make_encoder(settings: Settings, cache: ResultCache | None) -> CachedEncoder:
    """The encoder of the settings, cold. ModelError where there is none of that name."""
    model = find_embedder(settings.embedding.model)
    encoder: WarmEncoder
    if backend_for(model, settings) == "light":
        encoder = OnnxEncoder(model, settings.cache)
    else:
        from pipeline.stages.embed import SentenceTransformerEncoder

        encoder = SentenceTransformerEncoder(model, settings.device)
    return CachedEncoder(encoder, cache)


def make_translator(language: str, settings: Settings, cache: ResultCache | None) -> CachedTranslator | None:
    """The translator from a language, cold, or None where there is no model for it."""
    chosen = settings.translation.chosen.get(language)
    model = find_translator(language, chosen, settings.translation.models)
    if model is None:
        return None
    translator: WarmTranslator
    if backend_for(model, settings) == "light":
        translator = CTranslateTranslator(model, settings.cache)
    else:
        from pipeline.translation.marian import MarianTranslator

        translator = MarianTranslator(model, settings.device)
    return CachedTranslator(translator, cache)


def backend_for(model: ModelFolder, settings: Settings) -> Literal["light", "reference"]:
    """The backend that the settings name; where they leave it open, the light one if it can read the model, whose
    exported files are made now where they are missing."""
    if settings.backend != "auto":
        return settings.backend
    if settings.device != "cpu":
        return "reference"
    try:
        if model.kind == "embedder":
            window_of(Path(model.path))
        if not folder_of(model, settings.cache).is_dir():
            exported(model, settings.cache)
    except ModelError as error:
        log.warning("%s is read with torch, which takes longer: %s", model.name, error)
        return "reference"
    return "light"
