"""The reference Marian backend: transformers' MarianTokenizer and MarianMTModel.generate from a local folder."""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from pipeline.determinism import padded, same_shape_batches, single_thread
from pipeline.errors import ModelError
from pipeline.models import ModelFolder, verify
from pipeline.offline import silence
from pipeline.translation.shortage import is_shortage, release

SPARE_TOKENS = 20  # a translation may be this much longer than 2.5 times its source before it is cut off


class Output(NamedTuple):
    """A translation and the geometric mean of its token probabilities, in [0, 1]."""

    text: str
    score: float


class Translator(Protocol):
    """Turns texts of one language into English."""

    model: ModelFolder

    def count(self, text: str) -> int:
        """Source tokens of a text, end of sentence included."""
        ...

    @property
    def max_tokens(self) -> int:
        """Source tokens the model can read at once."""
        ...

    def translate(self, texts: Sequence[str], beams: int, no_repeat: int = 0) -> list[Output]:
        """One output a text, in order. `no_repeat`: n-grams of that size may not recur (0: they may).

        A text's output is the same to the last digit whatever texts stand beside it.
        """
        ...


class MarianTranslator:
    """A Marian folder (source.spm, target.spm, vocab.json, weights) read from disk; never the network."""

    backend = "reference"
    libraries: tuple[str, ...] = ("torch", "transformers", "sentencepiece")

    def __init__(self, model: ModelFolder, device: str = "cpu"):
        self.model, self.device = model, device
        self._tokenizer: Any = None
        self._marian: Any = None

    def warm_up(self) -> None:
        """Check the files and load them; a second call does nothing. ModelError names a file that does not fit."""
        if self._marian is not None:
            return
        verify(self.model)
        silence()
        import torch
        from transformers import MarianMTModel, MarianTokenizer

        if self.device == "auto":
            self.device = "cuda" if torch.cuda.is_available() else "cpu"

        try:
            self._tokenizer = MarianTokenizer.from_pretrained(self.model.path, local_files_only=True)
            marian = MarianMTModel.from_pretrained(
                self.model.path, local_files_only=True, use_safetensors=True, dtype="float32"
            )
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise ModelError(
                f"the Marian model in {self.model.path} cannot be loaded ({error}): copy or fetch it again"
            ) from error
        self._marian = marian.eval().to(self.device)  # type: ignore[arg-type]
        single_thread()

    def count(self, text: str) -> int:
        return len(self._tokenizer(text).input_ids)

    @property
    def max_tokens(self) -> int:
        return self._marian.config.max_position_embeddings

    def translate(self, texts: Sequence[str], beams: int, no_repeat: int = 0) -> list[Output]:
        outputs: dict[int, Output] = {}
        lengths = [self.count(text) for text in texts]
        for rows in same_shape_batches(lengths):
            length = min(padded(lengths[rows[0]]), self.max_tokens)
            made = self._translate_or_halve([texts[row] for row in rows], length, beams, no_repeat)
            outputs.update(zip(rows, made, strict=True))
        return [outputs[row] for row in range(len(texts))]

    def _translate_or_halve(self, texts: list[str], length: int, beams: int, no_repeat: int) -> list[Output]:
        """The outputs of one batch; where memory runs out those of its distinct texts, in halves and halves of halves.

        A half is not padded to the usual rows, so its scores may differ from the usual in the last digit. An error of
        one text alone is raised.
        """
        try:
            return self._translate_batch(texts, length, beams, no_repeat)
        except (MemoryError, RuntimeError) as error:
            if not is_shortage(error) or len(texts) == 1:
                raise
        release()
        distinct = list(dict.fromkeys(texts))
        middle = max(1, len(distinct) // 2)
        halves = [half for half in (distinct[:middle], distinct[middle:]) if half]
        made = [output for half in halves for output in self._translate_or_halve(half, length, beams, no_repeat)]
        known = dict(zip(distinct, made, strict=True))
        return [known[text] for text in texts]

    def _translate_batch(self, texts: list[str], length: int, beams: int, no_repeat: int) -> list[Output]:
        import torch

        batch = self._tokenizer(texts, return_tensors="pt", padding="max_length", max_length=length).to(self.device)
        room = min(self.max_tokens - 1, int(2.5 * length) + SPARE_TOKENS)
        with torch.inference_mode():
            output = self._marian.generate(
                **batch,
                num_beams=beams,
                max_new_tokens=room,
                no_repeat_ngram_size=no_repeat,
                do_sample=False,
                max_length=None,
                return_dict_in_generate=True,
                output_scores=True,
            )
        texts_out = self._tokenizer.batch_decode(output.sequences, skip_special_tokens=True)
        if beams > 1:
            means = output.sequences_scores.tolist()
        else:
            steps = self._marian.compute_transition_scores(output.sequences, output.scores, normalize_logits=True)
            real = steps > -1e30
            means = (torch.where(real, steps, 0.0).sum(1) / real.sum(1).clamp(min=1)).tolist()
        return [
            Output(text.strip(), round(min(1.0, math.exp(mean)), 4))
            for text, mean in zip(texts_out, means, strict=True)
        ]
