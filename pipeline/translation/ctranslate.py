"""The light Marian backend: CTranslate2 in fp32 on the exported weights, without torch or transformers."""

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from pipeline.determinism import padded, worker_threads
from pipeline.exporting import exported
from pipeline.models import ModelFolder, verify
from pipeline.settings import Cache
from pipeline.translation.marian import SPARE_TOKENS, Output

LANGUAGE_CODE = re.compile(">>.+<<")  # MarianTokenizer takes it for one token, at the start of a text
END, PAD = "</s>", "<pad>"
ARITHMETIC = "float32"  # int8 is four times as fast, but a third of the outputs are others: docs/performance.md


class CTranslateTranslator:
    """A Marian folder; CTranslate2 (Klein et al. 2020) decodes each text as a batch of its own, on every core."""

    backend = "light"
    libraries: tuple[str, ...] = ("ctranslate2", "sentencepiece")

    def __init__(self, model: ModelFolder, cache: Cache, arithmetic: str = ARITHMETIC):
        self.model, self.cache, self.arithmetic = model, cache, arithmetic
        self._translator: Any = None

    def warm_up(self) -> None:
        """Check the files and load them; a second call does nothing."""
        if self._translator is not None:
            return
        verify(self.model)
        from ctranslate2 import Translator
        from sentencepiece import SentencePieceProcessor

        folder = Path(self.model.path)
        self._source = SentencePieceProcessor(model_file=str(folder / "source.spm"))
        self._target = SentencePieceProcessor(model_file=str(folder / "target.spm"))
        config = msgspec.json.decode((folder / "config.json").read_bytes())
        self._max_tokens = int(config["max_position_embeddings"])
        self._translator = Translator(
            str(exported(self.model, self.cache)),
            device="cpu",
            compute_type=self.arithmetic,
            inter_threads=worker_threads(),
            intra_threads=1,
        )

    def _tokens(self, text: str) -> list[str]:
        code = LANGUAGE_CODE.match(text)
        rest = text[code.end() :] if code else text
        return [*([code.group()] if code else []), *self._source.encode(rest, out_type=str), END]

    def count(self, text: str) -> int:
        return len(self._tokens(text))

    @property
    def max_tokens(self) -> int:
        return self._max_tokens

    def translate(self, texts: Sequence[str], beams: int, no_repeat: int = 0) -> list[Output]:
        by_room: dict[int, list[int]] = {}
        tokens = [self._tokens(text) for text in texts]
        for row, one in enumerate(tokens):
            length = min(padded(len(one)), self.max_tokens)
            room = min(self.max_tokens - 1, int(2.5 * length) + SPARE_TOKENS)
            by_room.setdefault(room, []).append(row)
        outputs: dict[int, Output] = {}
        for room, rows in sorted(by_room.items(), reverse=True):
            results = self._translator.translate_batch(
                [tokens[row] for row in rows],
                beam_size=beams,
                max_batch_size=1,  # neighbours in a batch change the last digits
                max_decoding_length=room - 1,  # the end of sentence counts in transformers, not here
                max_input_length=0,
                no_repeat_ngram_size=no_repeat,
                suppress_sequences=[[PAD]],
                return_scores=True,
            )
            for row, result in zip(rows, results, strict=True):
                text = self._target.decode_pieces(result.hypotheses[0]).replace("\u2581", " ").strip()
                outputs[row] = Output(text, round(min(1.0, math.exp(result.scores[0])), 4))
        return [outputs[row] for row in range(len(texts))]
