"""JSON Lines: one object a link, with all that alignment.json says about it and its two passages."""

from typing import Any

import msgspec

from pipeline.exchange.passages import Passage, linked_passages, origin_of
from pipeline.records import Alignment


def files(alignment: Alignment) -> dict[str, bytes]:
    """One file, `.jsonl`, UTF-8."""
    lines = (
        {
            "link": found.link.id,
            "group": found.group,
            "score": found.link.score,
            "relation": found.link.relation,
            "origin": origin_of(found.link),
            "a": side(found.a),
            "b": side(found.b),
            "discrepancies": found.link.discrepancies,
            "evidence": found.link.evidence,
        }
        for found in linked_passages(alignment)
    )
    return {".jsonl": msgspec.json.Encoder().encode_lines(lines)}


def side(passage: Passage) -> dict[str, Any]:
    document = passage.document
    return {
        "document": document.id,
        "path": document.path,
        "sha256": document.sha256,
        "story": document.story,
        "language": passage.language,
        "text": passage.text,
        "translation": passage.translation,
        "segments": passage.segments,
    }
