"""Apache Parquet by pyarrow: one row a link; segments and discrepancies are nested columns."""

import json
from typing import Any

import msgspec

from pipeline.exchange.passages import Passage, linked_passages, origin_of
from pipeline.extras import require
from pipeline.records import Alignment, Discrepancy


def files(alignment: Alignment) -> dict[str, bytes]:
    """One file, `.parquet`. `evidence` is JSON, since its names and types differ from link to link."""
    pa = require("pyarrow", "parquet")
    parquet = require("pyarrow.parquet", "parquet")
    rows = []
    for found in linked_passages(alignment):
        row: dict[str, Any] = {
            "link": found.link.id,
            "group": found.group,
            "score": found.link.score,
            "relation": found.link.relation,
            "origin": origin_of(found.link),
            "discrepancies": [msgspec.to_builtins(discrepancy) for discrepancy in found.link.discrepancies],
            "evidence": json.dumps(found.link.evidence, ensure_ascii=False),
        }
        for name, passage in (("a", found.a), ("b", found.b)):
            row |= {f"{column}_{name}": value for column, value in side(passage).items()}
        rows.append(row)
    table = pa.Table.from_pylist(rows, schema=schema(pa))
    table = table.replace_schema_metadata({"crossread": alignment.run.version, "alignment": alignment.schema_version})
    out = pa.BufferOutputStream()
    parquet.write_table(table, out, compression="zstd")
    return {".parquet": out.getvalue().to_pybytes()}


def side(passage: Passage) -> dict[str, Any]:
    return {
        "document": passage.document.id,
        "language": passage.language,
        "text": passage.text,
        "translation": passage.translation,
        "segments": [
            {
                "id": s.id,
                "start": s.start,
                "end": s.end,
                "kind": s.kind,
                "language": s.language,
                "text": s.text,
                "translation": s.translation.text if s.translation else None,
                "translation_flags": s.translation.flags if s.translation else [],
            }
            for s in passage.segments
        ],
    }


def schema(pa: Any) -> Any:
    """The columns; fixed, so that files of different runs can be read as one data set."""
    text, count = pa.string(), pa.int64()
    segment = pa.struct(
        {
            "id": text,
            "start": count,
            "end": count,
            "kind": text,
            "language": text,
            "text": text,
            "translation": text,
            "translation_flags": pa.list_(text),
        }
    )
    discrepancy = pa.struct(dict.fromkeys(Discrepancy.__struct_fields__, text) | {"severity": pa.float64()})
    sides = {
        f"{column}_{name}": kind
        for name in "ab"
        for column, kind in {
            "document": text,
            "language": text,
            "text": text,
            "translation": text,
            "segments": pa.list_(segment),
        }.items()
    }
    return pa.schema(
        {
            "link": text,
            "group": text,
            "score": pa.float64(),
            "relation": text,
            "origin": text,
            "discrepancies": pa.list_(discrepancy),
            "evidence": text,
            **sides,
        }
    )
