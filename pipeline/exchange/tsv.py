"""Tab-separated values: one row a link, UTF-8, a header, quoted as in RFC 4180 where a field needs it."""

import csv
import io
import json
from typing import Any

from pipeline.exchange.rows import COLUMNS, rows
from pipeline.records import Alignment


def files(alignment: Alignment) -> dict[str, bytes]:
    """One file, `.tsv`. Lists are JSON; a field is empty where there is no translation or group."""
    out = io.StringIO(newline="")
    plain, quoted = (
        csv.writer(out, delimiter="\t", lineterminator="\n", quoting=quoting)
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL)
    )
    plain.writerow(COLUMNS)
    for row in rows(alignment):
        fields = [as_field(row[name]) for name in COLUMNS]
        # the csv module leaves a lone carriage return bare, and readers take it for the end of the row
        (quoted if any("\r" in field for field in fields) else plain).writerow(fields)
    return {".tsv": out.getvalue().encode()}


def as_field(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
