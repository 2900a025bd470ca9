"""Embed: the pivot of every segment as a unit vector, with the encoder's own vector of every word piece."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any, Protocol

import msgspec
import numpy as np

from pipeline.determinism import STEP, same_shape_batches, single_thread
from pipeline.models import ModelFolder, verify
from pipeline.offline import silence
from pipeline.records import Segment, Vectors
from pipeline.settings import Embedding

Encoded = tuple[np.ndarray, np.ndarray, list[str]]


class Encoder(Protocol):
    """Turns texts into vectors."""

    def windows(self, text: str) -> list[str]:
        """The text cut into as many pieces as the encoder needs to read all of it: itself alone where it fits."""
        ...

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """Per text: unit sentence vector (d,), unit word-piece vectors (t, d), the t word pieces; all float32.

        A text's vectors are the same to the bit whatever texts stand beside it.
        """
        ...


class SentenceTransformerEncoder:
    """A sentence-transformers folder read from disk; never the network, never pickled weights."""

    backend = "reference"
    libraries: tuple[str, ...] = ("torch", "transformers", "tokenizers", "sentence-transformers")

    def __init__(self, model: ModelFolder, device: str = "cpu"):
        self.model, self.device = model, device
        self._encoder: Any = None

    def warm_up(self) -> None:
        """Check the files and load them; a second call does nothing."""
        if self._encoder is not None:
            return
        verify(self.model)
        silence()
        from sentence_transformers import SentenceTransformer

        self._encoder = SentenceTransformer(
            self.model.path,
            device=None if self.device == "auto" else self.device,
            local_files_only=True,
            model_kwargs={"use_safetensors": True},
        )
        self.window = self._encoder.max_seq_length - 2
        single_thread()

    def _offsets(self, text: str) -> list[tuple[int, int]]:
        return self._encoder.tokenizer(
            text, add_special_tokens=False, return_offsets_mapping=True, truncation=False, verbose=False
        )["offset_mapping"]

    def count(self, text: str) -> int:
        return len(self._offsets(text))

    def windows(self, text: str) -> list[str]:
        offsets = self._offsets(text)
        starts = range(0, len(offsets), self.window)
        cuts = [0, *(offsets[start][0] for start in starts[1:]), len(text)]
        return [text[a:b] for a, b in pairwise(cuts)]

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        encoded: dict[int, Encoded] = {}
        for rows in same_shape_batches([self.count(text) + 2 for text in texts]):
            made = self._encode_batch([texts[row] for row in rows])
            encoded.update(zip(rows, made, strict=True))
        return [encoded[row] for row in range(len(texts))]

    def _encode_batch(self, texts: list[str]) -> list[Encoded]:
        outputs = self._encoder.encode(
            texts,
            batch_size=len(texts),
            output_value=None,
            normalize_embeddings=True,
            show_progress_bar=False,
            processing_kwargs={"text": {"pad_to_multiple_of": STEP}},
        )
        encoded = []
        for output in outputs:
            inner = output["attention_mask"].bool().clone()
            inner[0] = False
            inner[inner.nonzero()[-1]] = False
            tokens = output["token_embeddings"][inner].float().cpu().numpy()
            tokens /= np.maximum(np.linalg.norm(tokens, axis=1, keepdims=True), 1e-12)
            pieces = self._encoder.tokenizer.convert_ids_to_tokens(output["input_ids"][inner].tolist())
            encoded.append((output["sentence_embedding"].float().cpu().numpy(), tokens, pieces))
        return encoded


def batches(texts: Iterable[str], size: int) -> list[list[str]]:
    """Distinct texts, longest first, cut into batches of `size`: little padding."""
    ordered = sorted(set(texts), key=lambda text: (-len(text), text))
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def pooled(parts: list[Encoded]) -> Encoded:
    """The windows of one text as one: sentence vectors averaged by their word pieces, word pieces in a row."""
    if len(parts) == 1:
        return parts[0]
    weights = np.array([max(1, len(tokens)) for _, tokens, _ in parts], dtype=np.float32)
    sentence = np.average(np.stack([vector for vector, _, _ in parts]), axis=0, weights=weights).astype(np.float32)
    sentence /= max(float(np.linalg.norm(sentence)), 1e-12)
    return sentence, np.concatenate([tokens for _, tokens, _ in parts]), [p for _, _, pieces in parts for p in pieces]


def embed(
    segments: list[Segment],
    encoder: Encoder,
    settings: Embedding,
    advance: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[list[Segment], Vectors]:
    """Segments (those longer than the encoder's window flagged "windowed") and their n vectors, in the same order.

    Each distinct pivot is encoded once. Furniture and segments without a pivot get zero vectors.
    """
    pivots = [None if segment.kind == "furniture" else segment.pivot for segment in segments]
    windows = {pivot: encoder.windows(pivot) for pivot in pivots if pivot}
    known: dict[str, Encoded] = {}
    todo = batches((part for parts in windows.values() for part in parts), settings.batch_size)
    for done, batch in enumerate(todo, 1):
        known.update(zip(batch, encoder.encode(batch), strict=True))
        advance(done, len(todo))
    width = next(iter(known.values()))[0].shape[0] if known else 0
    nothing: Encoded = (np.zeros(width, np.float32), np.zeros((0, width), np.float32), [])
    rows = [pooled([known[part] for part in windows[pivot]]) if pivot else nothing for pivot in pivots]
    flagged = [
        msgspec.structs.replace(segment, flags=["windowed"]) if pivot and len(windows[pivot]) > 1 else segment
        for segment, pivot in zip(segments, pivots, strict=True)
    ]
    sentences = np.stack([row[0] for row in rows]) if rows else np.zeros((0, width), np.float32)
    return flagged, Vectors(sentences, [row[1] for row in rows], [row[2] for row in rows], settings.model)


def not_embedded(segments: list[Segment]) -> Vectors:
    """What stands for the vectors of segments that nothing is compared with: they take no part in the alignment."""
    n = len(segments)
    return Vectors(np.zeros((n, 0), np.float32), [np.zeros((0, 0), np.float16)] * n, [[]] * n)
