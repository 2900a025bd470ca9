"""Stand-off annotation as CSV (RFC 4180): where linked passages stand in their documents, without a word of them."""

import csv
import io

from pipeline.exchange.passages import linked_passages, origin_of
from pipeline.records import Alignment

COLUMNS = (
    "link",
    "side",
    "document",
    "segment",
    "start",
    "end",
    "language",
    "score",
    "relation",
    "group",
    "path",
    "sha256",
    "origin",
)


def files(alignment: Alignment) -> dict[str, bytes]:
    """One file, `-spans.csv`: one row a segment of a linked passage, links in their order, side a before b. start and
    end count Unicode code points of the decoded document, end exclusive; sha256 is of the document's bytes."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)  # its row ends, CR LF, make it quote fields that hold either
    writer.writerow(COLUMNS)
    for found in linked_passages(alignment):
        link = found.link
        for side, passage in (("a", found.a), ("b", found.b)):
            document = passage.document
            writer.writerows(
                (
                    link.id,
                    side,
                    document.id,
                    s.id,
                    s.start,
                    s.end,
                    s.language,
                    repr(link.score),
                    link.relation,
                    found.group or "",
                    document.path,
                    document.sha256,
                    origin_of(link) or "",
                )
                for s in passage.segments
            )
    return {"-spans.csv": out.getvalue().encode()}
