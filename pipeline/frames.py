"""An alignment in a notebook: as a pandas frame, and as the small HTML that stands under a cell."""

import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from pipeline.exchange.rows import COLUMNS, rows
from pipeline.extras import require
from pipeline.records import Alignment, Discrepancy, Story

if TYPE_CHECKING:
    from pandas import DataFrame

SHOWN = 5  # of documents of a story, and of discrepancies
LONGEST = 80  # characters of a value that documents brought along
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]+")


def links_frame(alignment: Alignment) -> "DataFrame":
    """One row a link, best first, with the columns of exchange.rows.COLUMNS: link, group, score, relation, the count of
    discrepancies, and for each side document, language, text, translation (missing where there is none) and its flags,
    segment ids, starts and ends (lists). MissingExtraError without pandas."""
    pandas = require("pandas", "pandas")
    frame = pandas.DataFrame.from_records(list(rows(alignment)), columns=list(COLUMNS))
    return frame.astype({"score": "float64", "discrepancies": "int64"})


def repr_html(alignment: Alignment) -> str:
    """A heading, a table of the stories and the worst discrepancies; every word of a document is escaped."""
    counts = (
        (len(alignment.documents), "document"),
        (len(alignment.segments), "segment"),
        (len(alignment.links), "link"),
        (len(alignment.groups), "group"),
        (len(alignment.stories), "story"),
    )
    parts = [f"<p><strong>Alignment</strong>: {', '.join(counted(number, word) for number, word in counts)}</p>"]
    if alignment.stories:
        parts.append(table(("story", "documents", "languages"), (story_row(alignment, s) for s in alignment.stories)))
    found = sorted((d for link in alignment.links for d in link.discrepancies), key=lambda d: -d.severity)
    if found:
        parts.append(table(("differs in", "says", "says"), map(discrepancy_row, found[:SHOWN])))
        if len(found) > SHOWN:
            parts.append(f"<p>and {counted(len(found) - SHOWN, 'more discrepancy')}</p>")
    return f"<div>{''.join(parts)}</div>"


def counted(number: int, word: str) -> str:
    if number == 1:
        return f"1 {word}"
    return f"{number:,} {word[:-1] + 'ies' if word.endswith('y') else word + 's'}"


def story_row(alignment: Alignment, story: Story) -> tuple[str, ...]:
    members = set(story.documents)
    languages = sorted({language for d in alignment.documents if d.id in members for language in d.languages})
    more = len(story.documents) - SHOWN
    ids = ", ".join(cell(id) for id in story.documents[:SHOWN]) + (f" and {more} more" if more > 0 else "")
    return (cell(story.label), ids, cell(", ".join(languages)))


def discrepancy_row(found: Discrepancy) -> tuple[str, ...]:
    return (
        cell(found.kind),
        *(f"{cell(says)} ({cell(id)})" for says, id in ((found.a_says, found.a), (found.b_says, found.b))),
    )


def cell(words: str) -> str:
    """Words of a document, escaped, shortened, and kept from turning their neighbours round."""
    plain = CONTROLS.sub(" ", words)
    return f'<bdi dir="auto">{escape(plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…")}</bdi>'


def table(heads: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{head}</th>" for head in heads)
    body = "".join(f"<tr>{''.join(f'<td>{field}</td>' for field in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
