"""The light backends against the reference ones: speed as a ratio in one run, and how far they agree.

    python benchmarks/backends.py [--sentences 64] [--lines 32] [--rounds 3]

The two take turns, so that whatever else the machine does falls on both. One thread each. The embedded encoder reads
the seeds, the Arabic-English Marian the held-out lines of the tests.
"""

import argparse
import os
import platform
import statistics
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

os.environ["OMP_NUM_THREADS"] = "1"

HERE = Path(__file__).parent.parent
HELD_OUT = HERE / "tests" / "translation" / "heldout_ar_en.tsv"


def taking_turns(reference: Callable[[], Any], light: Callable[[], Any], rounds: int) -> float:
    """How many times as fast the light one is: the median over rounds of CPU seconds by CPU seconds."""
    ratios = []
    for _ in range(rounds):
        spent = []
        for work in (reference, light):
            began = time.process_time()
            work()
            spent.append(time.process_time() - began)
        ratios.append(spent[0] / spent[1])
    return statistics.median(ratios)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, default=64)
    parser.add_argument("--lines", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()

    import numpy as np

    from pipeline.encoding.onnx import OnnxEncoder
    from pipeline.models import find_embedder, find_translator
    from pipeline.offline import stay_offline
    from pipeline.settings import Cache, Segmentation, Settings
    from pipeline.stages.embed import SentenceTransformerEncoder
    from pipeline.stages.ingest import read_folder
    from pipeline.stages.segment import segment
    from pipeline.translation.ctranslate import CTranslateTranslator
    from pipeline.translation.marian import MarianTranslator

    stay_offline()
    sources = read_folder(HERE / "seeds", Settings().ingest)[0]
    told = [piece.text for source in sources for piece in segment(source, Segmentation()) if piece.kind == "sentence"]
    sentences = sorted(set(told))[: given.sentences]
    lines = [line.split("\t")[0] for line in HELD_OUT.read_text(encoding="utf-8").splitlines()[: given.lines]]

    encoders = (
        SentenceTransformerEncoder(find_embedder("all-MiniLM-L6-v2")),
        OnnxEncoder(find_embedder("all-MiniLM-L6-v2"), Cache()),
    )
    marian = find_translator("ar", None, None)
    if marian is None:
        raise SystemExit("there is no Arabic-English Marian under models/")
    translators = (MarianTranslator(marian), CTranslateTranslator(marian, Cache()))
    for backend in (*encoders, *translators):
        backend.warm_up()

    encoded = [encoder.encode(sentences) for encoder in encoders]
    pairs = [(a, b) for one, other in zip(*encoded, strict=True) for a, b in zip(one[:2], other[:2], strict=True)]
    apart = max(float(np.abs(a - b).max()) for a, b in pairs)
    encoding = taking_turns(*(lambda e=e: e.encode(sentences) for e in encoders), given.rounds)

    outputs = [translator.translate(lines, 4) for translator in translators]
    equal = sum(one.text == other.text for one, other in zip(*outputs, strict=True))
    translating = taking_turns(*(lambda t=t: t.translate(lines, 4) for t in translators), given.rounds)

    libraries = ", ".join(f"{n} {version(n)}" for n in ("torch", "transformers", "onnxruntime", "ctranslate2"))
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, one thread, Python {platform.python_version()}, {libraries}\n"
    )
    print("| light backend, fp32 | speed, reference = 1 | agreement with the reference |")
    print("| --- | --- | --- |")
    print(f"| encoder, {len(sentences)} sentences | {encoding:.2f} | largest difference of a number {apart:.1e} |")
    print(f"| Marian, {len(lines)} lines, beam 4 | {translating:.2f} | {equal} of {len(lines)} translations equal |")


if __name__ == "__main__":
    main()
