"""The light backends against the reference ones: speed as a ratio in one run, and how far they agree.

    python benchmarks/backends.py [--sentences 64] [--lines 32] [--rounds 3]
    python benchmarks/backends.py --pairs DEV.tsv [--lines 200]

The first takes turns, so that whatever else the machine does falls on both. One thread each. The embedded encoder reads
the seeds, the Arabic-English Marian the held-out lines of the tests. The second scores the translator's arithmetics
against human translations: a line a pair, whose last two columns are Arabic and English.
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


def said_of_the_machine() -> str:
    libraries = ", ".join(f"{n} {version(n)}" for n in ("torch", "transformers", "onnxruntime", "ctranslate2"))
    return f"{platform.machine()}, {os.cpu_count()} cores, one thread, Python {platform.python_version()}, {libraries}"


def compare(sentences_wanted: int, lines_wanted: int, rounds: int) -> None:
    """Print speed and agreement of both light backends."""
    import numpy as np

    from pipeline.encoding.onnx import OnnxEncoder
    from pipeline.models import find_embedder
    from pipeline.settings import Cache, Segmentation, Settings
    from pipeline.stages.embed import SentenceTransformerEncoder
    from pipeline.stages.ingest import read_folder
    from pipeline.stages.segment import segment
    from pipeline.translation.ctranslate import CTranslateTranslator
    from pipeline.translation.marian import MarianTranslator

    sources = read_folder(HERE / "seeds", Settings().ingest)[0]
    told = [piece.text for source in sources for piece in segment(source, Segmentation()) if piece.kind == "sentence"]
    sentences = sorted(set(told))[:sentences_wanted]
    lines = [line.split("\t")[0] for line in HELD_OUT.read_text(encoding="utf-8").splitlines()[:lines_wanted]]

    encoders = (
        SentenceTransformerEncoder(find_embedder("all-MiniLM-L6-v2")),
        OnnxEncoder(find_embedder("all-MiniLM-L6-v2"), Cache()),
    )
    translators = (MarianTranslator(embedded()), CTranslateTranslator(embedded(), Cache()))
    for backend in (*encoders, *translators):
        backend.warm_up()

    encoded = [encoder.encode(sentences) for encoder in encoders]
    pairs = [(a, b) for one, other in zip(*encoded, strict=True) for a, b in zip(one[:2], other[:2], strict=True)]
    apart = max(float(np.abs(a - b).max()) for a, b in pairs)
    encoding = taking_turns(*(lambda e=e: e.encode(sentences) for e in encoders), rounds)

    outputs = [translator.translate(lines, 4) for translator in translators]
    equal = sum(one.text == other.text for one, other in zip(*outputs, strict=True))
    translating = taking_turns(*(lambda t=t: t.translate(lines, 4) for t in translators), rounds)

    print(f"{said_of_the_machine()}\n")
    print("| light backend | speed, reference = 1 | agreement with the reference |")
    print("| --- | --- | --- |")
    print(f"| encoder, {len(sentences)} sentences | {encoding:.2f} | largest difference of a number {apart:.1e} |")
    print(f"| Marian, {len(lines)} lines, beam 4 | {translating:.2f} | {equal} of {len(lines)} translations equal |")


def score_arithmetics(pairs: Path, wanted: int) -> None:
    """Print the chrF of the translator by the type of number CTranslate2 computes with."""
    from sacrebleu.metrics import CHRF

    from pipeline.settings import Cache
    from pipeline.translation.ctranslate import CTranslateTranslator

    rows = [line.split("\t")[-2:] for line in pairs.read_text(encoding="utf-8").splitlines()]
    rows = rows[:: max(1, len(rows) // wanted)][:wanted]
    lines, references = [arabic for arabic, _ in rows], [english for _, english in rows]
    print(f"{said_of_the_machine()}\n")
    print("| arithmetic | chrF | processor seconds | translations as with float32 |")
    print("| --- | --- | --- | --- |")
    first: list[str] = []
    for kind in ("float32", "int8"):
        translator = CTranslateTranslator(embedded(), Cache(), kind)
        translator.warm_up()
        began = time.process_time()
        made = [output.text for output in translator.translate(lines, 4)]
        seconds = time.process_time() - began
        first = first or made
        score = CHRF().corpus_score(made, [references]).score
        equal = sum(one == other for one, other in zip(first, made, strict=True))
        print(f"| {kind} | {score:.2f} | {seconds:.1f} | {equal} of {len(lines)} |", flush=True)


def embedded() -> Any:
    """The Arabic-English Marian that comes with the project."""
    from pipeline.models import find_translator

    marian = find_translator("ar", None, None)
    if marian is None:
        raise SystemExit("there is no Arabic-English Marian under models/")
    return marian


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, default=64)
    parser.add_argument("--lines", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pairs", type=Path, help="pairs of Arabic and English to score the arithmetics by")
    given = parser.parse_args()
    from pipeline.offline import stay_offline

    stay_offline()
    if given.pairs:
        score_arithmetics(given.pairs, given.lines)
    else:
        compare(given.sentences, given.lines, given.rounds)


if __name__ == "__main__":
    main()
