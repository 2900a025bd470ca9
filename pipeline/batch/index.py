"""The page that leads to the report of every folder of a batch."""

from pathlib import PurePosixPath
from urllib.parse import quote

from pipeline.batch.jobs import Row

FILE = "index.html"


def link(row: Row) -> str:
    """The address of a folder's report, or of its error, relative to the page."""
    return quote(str(PurePosixPath(row.folder) / ("report.html" if row.status == "done" else "error.txt")))


def render_index(rows: list[Row]) -> str:
    """The page as HTML text: a row a folder. Equal results give equal pages, whatever they took and when."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("pipeline", "batch"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return environment.get_template("index.html.jinja").render(
        rows=[(row, link(row)) for row in rows],
        failed=sum(row.status == "failed" for row in rows),
        totals={name: sum(getattr(row, name) for row in rows) for name in ("documents", "links", "discrepancies")},
    )
