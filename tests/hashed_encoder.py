"""An encoder that needs no model: a text's vector is the sum of a pseudo-random vector for each of its words."""

import hashlib
import re
from functools import lru_cache

import numpy as np

from pipeline.models import find_embedder

WIDTH = 32


@lru_cache(maxsize=100_000)
def word_vector(word: str) -> np.ndarray:
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "little")
    vector = np.random.default_rng(seed).standard_normal(WIDTH).astype(np.float32)
    return vector / np.linalg.norm(vector)


class HashedEncoder:
    """Stands in for a sentence encoder where only the way of the data is looked at, not what is found."""

    backend = "none"

    def __init__(self):
        self.model = find_embedder("all-MiniLM-L6-v2")

    def windows(self, text):
        return [text]

    def encode(self, texts):
        encoded = []
        for text in texts:
            words = re.findall(r"\w+", text.lower())
            tokens = np.stack([word_vector(word) for word in words]) if words else np.zeros((0, WIDTH), np.float32)
            whole = tokens.sum(0) if words else word_vector("")
            encoded.append(((whole / max(float(np.linalg.norm(whole)), 1e-12)).astype(np.float32), tokens, words))
        return encoded
