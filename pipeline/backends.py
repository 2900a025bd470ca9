"""The one factory of encoders and translators: the backend of that name, asked only for what the cache lacks."""

from pipeline.cache import ResultCache
from pipeline.cached_models import CachedEncoder, CachedTranslator, WarmEncoder, WarmTranslator
from pipeline.models import find_embedder, find_translator
from pipeline.settings import Settings


def make_encoder(settings: Settings, cache: ResultCache | None) -> CachedEncoder:
    """The encoder of the settings, cold. ModelError where there is none of that name."""
    model = find_embedder(settings.embedding.model)
    encoder: WarmEncoder
    if settings.backend == "light":
        from pipeline.encoding.onnx import OnnxEncoder

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
    if settings.backend == "light":
        from pipeline.translation.ctranslate import CTranslateTranslator

        translator = CTranslateTranslator(model, settings.cache)
    else:
        from pipeline.translation.marian import MarianTranslator

        translator = MarianTranslator(model, settings.device)
    return CachedTranslator(translator, cache)
