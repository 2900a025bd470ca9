"""Clean the corpus, cut out the development set, and train the joint SentencePiece vocabulary.

    python training/prepare.py WORK [--corpus CORPUS] [--vocabulary 8000] [--sample N]

The authored pairs lie in training/data/; CORPUS holds the public NAME.tsv.gz files that sources.toml lists, and without
it the authored pairs are all there is. WORK receives train.tsv and dev.tsv (domain, source, weight, Arabic, English),
joint.model, vocab.json and manifest.json (lines and SHA-256 of all that went in).
"""

import argparse
import gzip
import hashlib
import json
import random
import re
import shutil
import tomllib
import unicodedata
from pathlib import Path

import sentencepiece
from templates import make_pairs

AUTHORED = Path(__file__).parent / "data"
SEED = 20260117
DEV_SHARE, DEV_MOST = 0.03, 60
DEV_GAP = 10  # lines before the development block that nobody trains on: no document straddles the cut
TATOEBA_NOISE = re.compile(r"\b(Ziri|Rima|Berber|Skura|Yanni|Mennad)\b")
ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")
FOLDED = str.maketrans("أإآٱى", "ااااي")
PUNCTUATION = {
    "‘": "'",
    "’": "'",
    "‚": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "−": "-",
    "…": "...",
    "٫": ".",
    "٬": ",",
    "•": "-",
}


def normalisation_rules() -> dict[str, str]:
    """Code point → replacement, as the SentencePiece model applies it to both languages.

    NFKC for single code points; curly punctuation straightened; Arabic-Indic digits to ASCII; Arabic vowel marks,
    tatweel, bidi controls and zero-width characters removed; alef and final-ya variants folded.
    """
    rules = {}
    for code in range(0x20, 0x10000):
        if 0xD800 <= code < 0xE000:
            continue
        char = chr(code)
        mapped = unicodedata.normalize("NFKC", char)
        mapped = "".join(PUNCTUATION.get(c, c) for c in mapped)
        mapped = ARABIC_MARKS.sub("", mapped).translate(FOLDED)
        mapped = "".join(str(unicodedata.digit(c)) if unicodedata.category(c) == "Nd" else c for c in mapped)
        mapped = "".join("" if unicodedata.category(c) in ("Cf", "Cc") else c for c in mapped)
        if mapped != char:
            rules[char] = mapped
    return rules


def write_rules(path: Path) -> None:
    """Write the rules in SentencePiece's TSV form (hexadecimal code points)."""
    lines = []
    for char, mapped in normalisation_rules().items():
        lines.append(f"{ord(char):X}\t{' '.join(f'{ord(c):X}' for c in mapped)}\n")
    path.write_text("".join(lines), encoding="utf-8")


def read_pairs(path: Path) -> list[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        pairs = [line.rstrip("\n").split("\t")[:2] for line in lines]
    return [(a.strip(), e.strip()) for a, e in (p for p in pairs if len(p) == 2)]


def is_clean(arabic: str, english: str) -> bool:
    """Both sides there, in the right script, of comparable length, short enough to learn from."""
    if not arabic or not english or "[[" in arabic + english or len(arabic) > 600 or len(english) > 700:
        return False
    letters = [c for c in arabic if c.isalpha()]
    arabic_letters = sum("\u0600" <= c <= "\u06ff" for c in letters)
    if letters and arabic_letters < 0.5 * len(letters):
        return False
    if any("\u0600" <= c <= "\u06ff" for c in english):
        return False
    ratio = (len(english) + 10) / (len(arabic) + 10)
    return 0.4 < ratio < 3.0


def key(text: str) -> str:
    """What counts as the same text for deduplication and for keeping development sentences out of training."""
    text = ARABIC_MARKS.sub("", unicodedata.normalize("NFKC", text)).translate(FOLDED).lower()
    return re.sub(r"\W+", " ", text).strip()


def read_sources(settings: dict, corpus: Path | None) -> list[dict]:
    """Every source with its pairs: the public ones of `corpus`, where it is given, then the authored ones."""
    public = settings["public"].items() if corpus else ()
    sources = [{"name": name, **entry, "path": corpus / f"{name}.tsv.gz"} for name, entry in public]
    weights = settings["authored"]["weights"]
    for name in settings["authored"]["names"]:
        domain = (
            "furniture"
            if name in ("furniture", "labels")
            else "dictionary"
            if name.startswith(("names", "lexicon"))
            else "news"
        )
        weight = weights.get(name, settings["authored"]["weight"])
        sources.append(
            {
                "name": f"authored_{name}",
                "domain": domain,
                "weight": weight,
                "licence": settings["authored"]["licence"],
                "path": AUTHORED / f"authored_{name}.tsv.gz",
                "undivided": name in settings["authored"]["undivided"],
            }
        )
    for source in sources:
        source["pairs"] = read_pairs(source["path"])
    return sources


def split(source: dict) -> tuple[list, list]:
    """The last block of lines of a source is development; a gap before it is left out. An undivided source has none."""
    pairs = source["pairs"]
    if source.get("undivided"):
        return pairs, []
    held = min(DEV_MOST, round(DEV_SHARE * len(pairs)))
    return pairs[: len(pairs) - held - DEV_GAP], pairs[len(pairs) - held :]


def train_pieces(rows: list[tuple], work: Path, size: int, rng: random.Random) -> None:
    """Train the joint SentencePiece model of both languages on the training rows, by their weight."""
    write_rules(work / "rules.tsv")
    draws = [
        text
        for _, source, weight, arabic, english in rows
        for text in (arabic, english) * max(1, round(weight))
        if source != "msdocs" or rng.random() < 0.3
    ]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(draws),
        model_prefix=str(work / "joint"),
        vocab_size=size,
        model_type="unigram",
        character_coverage=0.9998,
        split_digits=True,
        byte_fallback=False,
        normalization_rule_tsv=str(work / "rules.tsv"),
        bos_id=-1,
        pad_id=-1,
        eos_id=0,
        unk_id=1,
        eos_piece="</s>",
        unk_piece="<unk>",
        hard_vocab_limit=False,
        minloglevel=1,
        num_threads=2,
        shuffle_input_sentence=True,
        input_sentence_size=400000,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--corpus", type=Path, help="the folder of the public sets")
    parser.add_argument("--vocabulary", type=int, default=8000)
    parser.add_argument("--pieces", type=Path, help="a SentencePiece model to keep, to go on with a trained model")
    parser.add_argument("--sample", type=int, help="keep only so many training pairs (for trying the recipe)")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    settings = tomllib.loads((Path(__file__).parent / "sources.toml").read_text(encoding="utf-8"))
    rng = random.Random(SEED)

    dev, train, manifest = [], [], []
    sources = read_sources(settings, arguments.corpus)
    dev_keys: set[str] = set()
    for source in sources:
        source["train"], held = split(source)
        for arabic, english in held:
            if is_clean(arabic, english):
                dev.append((source["domain"], source["name"], source["weight"], arabic, english))
                dev_keys.update((key(arabic), key(english)))
    seen: set[tuple[str, str]] = set()
    near: set[str] = set()
    for source in sources:
        kept = []
        for arabic, english in source["train"]:
            pair = (key(arabic), key(english))
            if not is_clean(arabic, english) or pair in seen:
                continue
            if len(pair[1].split()) > 2 and (pair[0] in dev_keys or pair[1] in dev_keys):
                continue
            if source["name"] == "tatoeba" and TATOEBA_NOISE.search(english) and rng.random() > 0.2:
                continue
            if source["name"] == "msdocs":
                start = " ".join(pair[1].split()[:6])
                if start in near:
                    continue
                near.add(start)
            seen.add(pair)
            kept.append((arabic, english))
        if len(kept) > source.get("limit", len(kept)):
            kept = rng.sample(kept, source["limit"])
        train += [(source["domain"], source["name"], source["weight"], a, e) for a, e in kept]
        digest = hashlib.sha256(source["path"].read_bytes()).hexdigest()
        manifest.append(
            {
                "name": source["name"],
                "licence": source["licence"],
                "read": len(source["pairs"]),
                "kept": len(kept),
                "sha256": digest,
            }
        )
    templates = settings["templates"]
    for arabic, english in make_pairs(templates["pairs"], SEED):
        train.append(("furniture", "templates", templates["weight"], arabic, english))
    manifest.append({"name": "templates", "licence": templates["licence"], "kept": templates["pairs"]})
    if arguments.sample:
        train = rng.sample(train, arguments.sample)
    for name, rows in (("train", train), ("dev", dev)):
        text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
        (arguments.work / f"{name}.tsv").write_text(text, encoding="utf-8")

    if arguments.pieces:
        shutil.copyfile(arguments.pieces, arguments.work / "joint.model")
    else:
        train_pieces(train, arguments.work, arguments.vocabulary, rng)
    model = sentencepiece.SentencePieceProcessor(model_file=str(arguments.work / "joint.model"))
    vocabulary = {model.id_to_piece(i): i for i in range(model.get_piece_size())}
    vocabulary["<pad>"] = len(vocabulary)
    (arguments.work / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
    (arguments.work / "manifest.json").write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    print(f"{len(train)} training pairs, {len(dev)} development pairs, {len(vocabulary)} pieces")


if __name__ == "__main__":
    main()
