"""Score a model folder on the development set by domain and length: chrF++, BLEU, and what measures.py defines.

python training/evaluate.py WORK models/ar-en-news [--most 100] [--show 10] [--backend light]
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

import sacrebleu
from measures import date_recall, empty_rate, hallucination_rate, name_recall, number_recall, numbers_kept

from pipeline.models import marian_folder
from pipeline.settings import Cache, Translation
from pipeline.stages.translate import translate_texts
from pipeline.translation.ctranslate import CTranslateTranslator
from pipeline.translation.marian import MarianTranslator, Translator


def length_class(text: str) -> str:
    words = len(text.split())
    return "1-4 words" if words < 5 else "5-14 words" if words < 15 else "15-29 words" if words < 30 else "30+ words"


def score(rows: list[tuple[str, str, str, list[str]]]) -> dict[str, float | None]:
    """Figures of (source, reference, output, flags) rows."""
    outputs, references = [r[2] for r in rows], [[r[1] for r in rows]]
    plain = [r[:3] for r in rows]
    return {
        "pairs": len(rows),
        "chrF++": round(sacrebleu.corpus_chrf(outputs, references, word_order=2).score, 1),
        "BLEU": round(sacrebleu.corpus_bleu(outputs, references).score, 1),
        "numbers kept": numbers_kept(plain, "ar"),
        "number recall": number_recall(plain, "ar"),
        "date recall": date_recall(plain),
        "name recall": name_recall(plain),
        "hallucinated": hallucination_rate(plain),
        "empty": empty_rate(plain),
        "suspect": round(sum("suspect" in r[3] for r in rows) / len(rows), 3),
    }


def load(folder: Path, backend: str) -> Translator:
    """The model of a folder, warm."""
    model = marian_folder(folder)
    translator = MarianTranslator(model) if backend == "reference" else CTranslateTranslator(model, Cache())
    translator.warm_up()
    return translator


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, help="at most so many pairs a source")
    parser.add_argument("--show", type=int, default=0, help="print so many translations")
    parser.add_argument("--backend", choices=["reference", "light"], default="reference")
    arguments = parser.parse_args()
    by_source = defaultdict(list)
    for line in (arguments.work / "dev.tsv").read_text(encoding="utf-8").splitlines():
        domain, source, _, arabic, english = line.split("\t")
        by_source[source].append((domain, arabic, english))
    pairs = [pair for rows in by_source.values() for pair in rows[: arguments.most]]
    translator = load(arguments.folder, arguments.backend)
    made = translate_texts([arabic for _, arabic, _ in pairs], "ar", translator, Translation())
    classes = defaultdict(list)
    for (domain, arabic, english), output in zip(pairs, made, strict=True):
        row = (arabic, english, output.text, output.flags)
        classes["all"].append(row)
        classes[domain].append(row)
        classes[length_class(arabic)].append(row)
    print(json.dumps({name: score(rows) for name, rows in classes.items()}, indent=1, ensure_ascii=False))
    metric = sacrebleu.CHRF(word_order=2)
    metric.corpus_score([row[2] for row in classes["all"]], [[row[1] for row in classes["all"]]])
    print("chrF++ signature:", metric.get_signature())
    for arabic, english, output, flags in classes["news"][:: max(1, len(classes["news"]) // max(1, arguments.show))][
        : arguments.show
    ]:
        print(f"\n{arabic}\n  = {english}\n  > {output} {' '.join(flags)}")


if __name__ == "__main__":
    main()
