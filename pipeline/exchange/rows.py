"""One flat row a link, as the TSV, the Parquet file and the data frame show it."""

from collections.abc import Iterator
from typing import Any

from pipeline.exchange.passages import linked_passages, origin_of
from pipeline.records import Alignment


def rows(alignment: Alignment) -> Iterator[dict[str, Any]]:
    """The links in their order. segments_a/b, starts_a/b and ends_a/b are lists of one length: ids, and code-point
    offsets into the document, end exclusive; translation_a/b is None where nothing was translated, origin where no
    person judged; discrepancies is how many there are."""
    for found in linked_passages(alignment):
        link = found.link
        row: dict[str, Any] = {
            "link": link.id,
            "group": found.group,
            "score": link.score,
            "relation": link.relation,
            "origin": origin_of(link),
            "discrepancies": len(link.discrepancies),
        }
        sides = (("a", found.a), ("b", found.b))
        row |= {f"document_{side}": passage.document.id for side, passage in sides}
        row |= {f"language_{side}": passage.language for side, passage in sides}
        row |= {f"text_{side}": passage.text for side, passage in sides}
        row |= {f"translation_{side}": passage.translation for side, passage in sides}
        row |= {f"translation_flags_{side}": passage.translation_flags for side, passage in sides}
        for side, passage in sides:
            row[f"segments_{side}"] = [s.id for s in passage.segments]
            row[f"starts_{side}"] = [s.start for s in passage.segments]
            row[f"ends_{side}"] = [s.end for s in passage.segments]
        yield row


COLUMNS = (
    "link",
    "group",
    "score",
    "relation",
    "origin",
    "discrepancies",
    *(
        f"{name}_{side}"
        for name in ("document", "language", "text", "translation", "translation_flags")
        for side in "ab"
    ),
    *(f"{name}_{side}" for side in "ab" for name in ("segments", "starts", "ends")),
)
