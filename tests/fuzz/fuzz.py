"""Coverage-guided fuzzing of what reads foreign bytes, with atheris (Google's libFuzzer for Python): `make fuzz`.

    python tests/fuzz/fuzz.py TARGET [libFuzzer options]

Targets: ingest (a .txt, .html or .jsonl file), segment, alignment (the reader of alignment.json, the page), gold (and
what corrections make of it).
The last two change values of a good file, since most changed bytes are no JSON, and that is another library's to find.
A target ends the run with the input that broke a promise: an exception of another kind than the reader's own, a segment
that is not its text, an order that is none.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["pipeline"]):
    from pipeline.alignment_file import dump_alignment, read_alignment
    from pipeline.corrections import decide, honour
    from pipeline.errors import InputError
    from pipeline.evaluation.gold import read_gold
    from pipeline.facts import find_values
    from pipeline.inspection import Selection, as_json
    from pipeline.records import Source
    from pipeline.report import render
    from pipeline.settings import Alignment, Detection, Ingest, Segmentation
    from pipeline.stages.detect import detect
    from pipeline.stages.ingest import read_folder
    from pipeline.stages.segment import segment

sys.path.insert(0, str(Path(__file__).parent.parent))

from alignment.folders import FIRE, folder_of
from sample import sample

ALIGNMENT = json.loads(dump_alignment(sample()))
SOURCES, SEGMENTS, _ = folder_of(FIRE)
SPANS = {
    side: [{"doc": name, "start": 0, "end": len(FIRE[name][0]), "text": FIRE[name][0]}]
    for side, name in (("a", "wire"), ("b", "rewrite"))
}
LINK = {**SPANS, "relation": "partial"}
GOLD = {"links": [LINK], "rejected": [LINK], "documents": {source.id: source.sha256 for source in SOURCES}}
PLACE = Path(tempfile.mkdtemp(prefix="crossread-fuzz-"))
ENDINGS = (".txt", ".html", ".jsonl")


def ingest(content: bytes) -> None:
    path = PLACE / f"a{ENDINGS[content[0] % 3] if content else '.txt'}"
    path.write_bytes(content[1:])
    try:
        sources, _ = read_folder(PLACE, Ingest())
    except InputError:
        return
    finally:
        path.unlink()
    for source in sources:
        source.text.encode()
        source.id.encode()
        assert source.id.isprintable() or "\u200c" in source.id or "\u200d" in source.id


def segments(content: bytes) -> None:
    text = content.decode("utf-8", "ignore")
    source = Source(id="d", path="d.txt", sha256="", encoding="utf-8", text=text)
    found = segment(source, Segmentation())
    assert all(piece.text == text[piece.start : piece.end] and piece.text.strip() for piece in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    for piece in detect(found, [source], Detection()):
        assert 0 <= piece.language_confidence <= 1
        find_values(piece.text, "ar" if piece.language == "ar" else "en", None)


def changed(good: Any, content: bytes) -> bytes:
    """JSON with some of its values replaced or left out, as the bytes say."""
    data = atheris.FuzzedDataProvider(content)
    root = {"": json.loads(json.dumps(good))}
    for _ in range(data.ConsumeIntInRange(0, 6)):
        holder, key = root, ""
        while isinstance(holder[key], dict | list) and holder[key] and data.ConsumeIntInRange(0, 5):
            holder = holder[key]
            keys = sorted(holder) if isinstance(holder, dict) else list(range(len(holder)))
            key = data.PickValueInList(keys)
        kind = data.ConsumeIntInRange(0, 8)
        if kind == 0 and isinstance(holder, dict) and holder is not root:
            del holder[key]
        elif kind == 1 and isinstance(holder, list):
            holder.append(holder[key])
        else:
            values = (
                data.ConsumeUnicodeNoSurrogates(20),
                data.ConsumeInt(8),
                data.ConsumeFloat(),
                None,
                [],
                {},
                True,
                "en",
            )
            holder[key] = values[kind % len(values)]
    return json.dumps(root[""]).encode()


def alignment(content: bytes) -> None:
    path = PLACE / "alignment.json"
    path.write_bytes(changed(ALIGNMENT, content))
    try:
        found = read_alignment(path)
    except InputError:
        return
    render(found)
    as_json(found, Selection())
    dump_alignment(found)


def gold(content: bytes) -> None:
    path = PLACE / "gold.json"
    path.write_bytes(changed(GOLD, content))
    try:
        decisions, said = decide(read_gold(path), SOURCES, SEGMENTS, Alignment())
    except InputError:
        return
    links = honour([], decisions, SEGMENTS)
    assert len(links) == len(decisions.right)
    assert all(link.a[0].startswith("rewrite#") and link.b[0].startswith("wire#") for link in links)
    assert all(sentence.isprintable() for sentence in said)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "ingest": ingest,
    "segment": segments,
    "alignment": alignment,
    "gold": gold,
}
STARTS = {
    "ingest": [
        b"\0Three ministers resigned.",
        b"\1<p>Three ministers resigned.</p>",
        b'\2{"id": "a", "text": "Words."}',
    ],
    "segment": [b'Mr. Smith left. He said "no."\n\n- one\n- two', "قال د. خالد: «لا». وأضاف.".encode()],
    "alignment": [b"\1" * 40, b"\2\3\4\1\0\5" * 10],
    "gold": [b"\1" * 40, b"\2\3\4\1\0\5" * 10],
}


def main() -> None:
    target = sys.argv.pop(1)
    corpus = PLACE / "corpus"
    corpus.mkdir()
    for n, content in enumerate(STARTS[target]):
        (corpus / str(n)).write_bytes(content)
    atheris.Setup([*sys.argv, str(corpus)], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
