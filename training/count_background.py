"""Counts in how many English news sentences each stem and word piece occurs: pipeline/alignment/background.tsv.gz.

    count_background.py CORPUS_FOLDER

CORPUS_FOLDER holds the tab-separated files of authored news (arabic<TAB>english); word lists and names are left out.
"""

import gzip
import sys
from collections import Counter
from pathlib import Path

from tokenizers import Tokenizer

from pipeline.alignment.words import Stemmer, words
from pipeline.models import find_embedder

LISTS = tuple(f"authored_{name}" for name in ("lexicon", "names", "phrases", "furniture", "clauses", "labels"))


def sentences(folder: Path) -> list[str]:
    found = set()
    for path in sorted(folder.glob("authored_*.tsv.gz")):
        if not path.name.startswith(LISTS):
            with gzip.open(path, "rt", encoding="utf-8") as stream:
                found.update(line.rstrip("\n").split("\t")[1] for line in stream)
    return sorted(found)


def main() -> None:
    stem, tokenizer = (
        Stemmer(),
        Tokenizer.from_file(str(Path(find_embedder("all-MiniLM-L6-v2").path) / "tokenizer.json")),
    )
    tokenizer.no_truncation()
    tokenizer.no_padding()
    texts = sentences(Path(sys.argv[1]))
    stems = Counter(word for text in texts for word in set(words(text, stem)))
    pieces = Counter(p for text in texts for p in set(tokenizer.encode(text, add_special_tokens=False).tokens))
    rows = [f"#\tsentences of news written for this project, English side\t{len(texts)}"]
    for kind, counts in (("word", stems), ("piece", pieces)):
        rows += [f"{kind}\t{item}\t{n}" for item, n in sorted(counts.items()) if n > 1]
    path = Path(__file__).parent.parent / "pipeline" / "alignment" / "background.tsv.gz"
    path.write_bytes(gzip.compress("\n".join(rows).encode(), 9, mtime=0))
    print(f"{len(texts)} sentences, {len(rows) - 1} rows, {path.stat().st_size} bytes in {path}", file=sys.stderr)


if __name__ == "__main__":
    main()
