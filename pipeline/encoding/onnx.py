"""The light encoder: the sentence-transformers model through ONNX Runtime in fp32, without torch."""

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.determinism import in_order, padded, same_shape_batches
from pipeline.errors import ModelError
from pipeline.exporting import GRAPH, exported
from pipeline.models import ModelFolder, verify
from pipeline.settings import Cache

READABLE = (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"])
SPECIAL = 2  # [CLS] and [SEP]

Encoded = tuple[np.ndarray, np.ndarray, list[str]]


class OnnxEncoder:
    """A sentence-transformers folder with a fast tokenizer and mean pooling; agrees with the reference within 1e-5."""

    backend = "light"
    libraries: tuple[str, ...] = ("onnxruntime", "tokenizers")

    def __init__(self, model: ModelFolder, cache: Cache):
        self.model, self.cache = model, cache
        self._session: Any = None

    def warm_up(self) -> None:
        """Check the files and load them; a second call does nothing. ModelError where another backend is needed."""
        if self._session is not None:
            return
        verify(self.model)
        folder = Path(self.model.path)
        self.window = window_of(folder)
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        graph = exported(self.model, self.cache) / GRAPH
        self._session = InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])

    def count(self, text: str) -> int:
        return len(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def windows(self, text: str) -> list[str]:
        offsets = self._tokenizer.encode(text, add_special_tokens=False).offsets
        starts = range(0, len(offsets), self.window)
        cuts = [0, *(offsets[start][0] for start in starts[1:]), len(text)]
        return [text[a:b] for a, b in pairwise(cuts)]

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        written = self._tokenizer.encode_batch(list(texts))
        batches = same_shape_batches([len(one.ids) for one in written])
        encoded: dict[int, Encoded] = {}
        for rows, made in in_order(lambda rows: self._encode_batch([written[row] for row in rows]), batches):
            encoded.update(zip(rows, made, strict=True))
        return [encoded[row] for row in range(len(texts))]

    def _encode_batch(self, written: list[Any]) -> list[Encoded]:
        length = padded(len(written[0].ids))
        ids, mask = np.zeros((2, len(written), length), dtype=np.int64)
        for row, one in enumerate(written):
            ids[row, : len(one.ids)] = one.ids
            mask[row, : len(one.ids)] = 1
        hidden = self._session.run(None, {"ids": ids, "mask": mask})[0]
        encoded = []
        for row, one in enumerate(written):
            vectors = hidden[row, : len(one.ids)]
            sentence = vectors.sum(0) / max(len(one.ids), 1)
            sentence /= max(float(np.linalg.norm(sentence)), 1e-12)
            tokens = vectors[1:-1] / np.maximum(np.linalg.norm(vectors[1:-1], axis=1, keepdims=True), 1e-12)
            encoded.append((sentence.astype(np.float32), tokens.astype(np.float32), one.tokens[1:-1]))
        return encoded


def window_of(folder: Path) -> int:
    """Word pieces the model reads at once, special ones left out. ModelError where the folder asks for more than mean
    pooling over a fast tokenizer's pieces."""
    try:
        modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        pooling = json.loads((folder / "1_Pooling" / "config.json").read_text(encoding="utf-8"))
        said = json.loads((folder / "sentence_bert_config.json").read_text(encoding="utf-8"))
        kinds = [module["type"].rsplit(".", 1)[-1] for module in modules]
        modes = [name for name, on in pooling.items() if name.startswith("pooling_mode_") and on]
        fits = kinds in READABLE and modes == ["pooling_mode_mean_tokens"] and (folder / "tokenizer.json").is_file()
        if fits and not said.get("do_lower_case"):
            return int(said["max_seq_length"]) - SPECIAL
    except (OSError, ValueError, KeyError, AttributeError):
        pass
    raise ModelError(f"the encoder in {folder} needs more than the light backend can do; take the backend reference")
