"""The encoder and the translators as the stages know them, asked only for what the cache does not hold.

A model is loaded at the first text nobody has asked about before. What comes out is the same to the bit with a full
cache, an empty one and none.
"""

import struct
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Protocol

import msgspec
import numpy as np

from pipeline.cache import ResultCache, Shelf
from pipeline.determinism import ROWS, STEP
from pipeline.models import ModelFolder, model_files
from pipeline.translation.marian import Output

EMBED_VERSION = 1  # raise when the same text and model give other vectors than before
TRANSLATE_VERSION = 1  # raise when the same text and model give other translations than before
NARROW = np.dtype("<f2")  # of the word pieces: see docs/decisions/cache.md for what that changes
WIDE = np.dtype("<f4")

Encoded = tuple[np.ndarray, np.ndarray, list[str]]


class WarmEncoder(Protocol):
    """An encoder that loads its files when told to."""

    model: ModelFolder
    backend: str
    libraries: tuple[str, ...]

    def warm_up(self) -> None: ...

    def windows(self, text: str) -> list[str]: ...

    def encode(self, texts: Sequence[str]) -> list[Encoded]: ...


class WarmTranslator(Protocol):
    """A translator that loads its files when told to."""

    model: ModelFolder
    backend: str
    libraries: tuple[str, ...]

    def warm_up(self) -> None: ...

    def count(self, text: str) -> int: ...

    @property
    def max_tokens(self) -> int: ...

    def translate(self, texts: Sequence[str], beams: int, no_repeat: int = 0) -> list[Output]: ...


def library_versions(names: Sequence[str]) -> dict[str, str]:
    """The versions of libraries whose arithmetic is in a result."""
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def depends_on(backend: WarmEncoder | WarmTranslator) -> dict[str, Any]:
    """All that a backend's answer depends on beside the text."""
    libraries = library_versions(backend.libraries)
    return {"files": model_files(backend.model), "libraries": libraries, "rows": ROWS, "step": STEP}


class Remembered:
    """Small answers about single texts, kept together when `keep` is called: a write costs more than an answer."""

    def __init__(self, shelf: Shelf):
        self.shelf = shelf
        self._new: dict[str, bytes] = {}

    def get(self, text: str, compute: Callable[[], Any]) -> Any:
        if text in self._new:
            return msgspec.json.decode(self._new[text])
        found = self.shelf.get([text])
        if text in found:
            return msgspec.json.decode(found[text])
        answer = compute()
        self._new[text] = msgspec.json.encode(answer)
        return answer

    def keep(self) -> None:
        self.shelf.put(self._new)
        self._new = {}


def packed(encoded: Encoded) -> bytes:
    """A text's vectors as bytes: uint32 width and piece count, float32 sentence, float16 word pieces, JSON pieces."""
    sentence, tokens, pieces = encoded
    head = struct.pack("<II", len(sentence), len(tokens))
    return head + sentence.astype(WIDE).tobytes() + tokens.astype(NARROW).tobytes() + msgspec.json.encode(pieces)


def unpacked(value: bytes) -> Encoded:
    width, count = struct.unpack_from("<II", value)
    start = 8 + 4 * width
    end = start + NARROW.itemsize * width * count
    sentence = np.frombuffer(value[8:start], WIDE).astype(np.float32)
    tokens = np.frombuffer(value[start:end], NARROW).reshape(count, width)
    return sentence, tokens, msgspec.json.decode(value[end:], type=list[str])


class CachedEncoder:
    """An encoder that encodes each text once, ever. Word-piece vectors are rounded to float16, cached or not."""

    def __init__(self, encoder: WarmEncoder, cache: ResultCache | None):
        self.encoder, self.model, self.backend = encoder, encoder.model, encoder.backend
        depends = depends_on(encoder)
        self._vectors = Shelf(cache, "embed", EMBED_VERSION, depends)
        self._windows = Remembered(Shelf(cache, "windows", EMBED_VERSION, depends))

    def windows(self, text: str) -> list[str]:
        return self._windows.get(text, lambda: self._warm().windows(text))

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        known = self._vectors.get(texts)
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing:
            new = dict(zip(missing, map(packed, self._warm().encode(missing)), strict=True))
            self._vectors.put(new)
            known.update(new)
        self._windows.keep()
        return [unpacked(known[text]) for text in texts]

    def _warm(self) -> WarmEncoder:
        self.encoder.warm_up()
        return self.encoder


class CachedTranslator:
    """A translator that translates each text once, ever, for each way of decoding."""

    def __init__(self, translator: WarmTranslator, cache: ResultCache | None):
        self.translator, self.model, self.backend = translator, translator.model, translator.backend
        self._cache = cache
        self._depends = depends_on(translator)
        self._counts = Remembered(Shelf(cache, "tokens", TRANSLATE_VERSION, self._depends))
        self._limit = Remembered(Shelf(cache, "limit", TRANSLATE_VERSION, self._depends))

    def count(self, text: str) -> int:
        return self._counts.get(text, lambda: self._warm().count(text))

    @property
    def max_tokens(self) -> int:
        return self._limit.get("", lambda: self._warm().max_tokens)

    def translate(self, texts: Sequence[str], beams: int, no_repeat: int = 0) -> list[Output]:
        decoding = {**self._depends, "beams": beams, "no_repeat": no_repeat}
        shelf = Shelf(self._cache, "translate", TRANSLATE_VERSION, decoding)
        known = {text: msgspec.json.decode(value, type=Output) for text, value in shelf.get(texts).items()}
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing:
            new = dict(zip(missing, self._warm().translate(missing, beams, no_repeat), strict=True))
            shelf.put({text: msgspec.json.encode(output) for text, output in new.items()})
            known.update(new)
        self._counts.keep()
        self._limit.keep()
        return [known[text] for text in texts]

    def _warm(self) -> WarmTranslator:
        self.translator.warm_up()
        return self.translator
