"""The tables (tsv, jsonl, parquet, spans) and the Moses files: read back, they give the same links and texts."""

import csv
import io
import json

import pytest
from sample import cut, sample, told

from pipeline.exchange import jsonl, moses, parquet, spans, tsv
from pipeline.exchange.passages import linked_passages


def same_texts(pairs: list[tuple[str, str]]) -> bool:
    return pairs == [(found.a.text, found.b.text) for found in linked_passages(sample())]


def test_links_come_back_from_tsv():
    text = tsv.files(sample())[".tsv"].decode()
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter="\t"))
    links = [
        (
            row["link"],
            float(row["score"]),
            row["relation"],
            row["origin"] or None,
            *(
                (
                    row[f"document_{side}"],
                    tuple(json.loads(row[f"segments_{side}"])),
                    tuple(zip(json.loads(row[f"starts_{side}"]), json.loads(row[f"ends_{side}"]), strict=True)),
                )
                for side in "ab"
            ),
        )
        for row in rows
    ]
    assert links == told(sample())
    assert same_texts([(row["text_a"], row["text_b"]) for row in rows])
    assert (rows[0]["language_a"], rows[0]["language_b"], rows[0]["discrepancies"]) == ("en", "ar", "1")


def test_pandas_reads_the_tsv_to_the_letter():
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_csv(io.BytesIO(tsv.files(sample())[".tsv"]), sep="\t", keep_default_na=False)
    assert list(frame["score"]) == [link.score for link in sample().links]
    assert same_texts(list(zip(frame["text_a"], frame["text_b"], strict=True)))


def test_a_plain_row_of_the_tsv_is_plain():
    assert b"\nl1\tg1\t0.9375\tequivalent\t\t1\twire\t" in tsv.files(sample())[".tsv"]


def test_links_come_back_from_jsonl():
    lines = jsonl.files(sample())[".jsonl"].decode().split("\n")
    assert lines.pop() == ""
    rows = [json.loads(line) for line in lines]
    links = [
        (
            row["link"],
            row["score"],
            row["relation"],
            row["origin"],
            *(
                (
                    row[side]["document"],
                    tuple(s["id"] for s in row[side]["segments"]),
                    tuple((s["start"], s["end"]) for s in row[side]["segments"]),
                )
                for side in "ab"
            ),
        )
        for row in rows
    ]
    assert links == told(sample())
    assert same_texts([(row["a"]["text"], row["b"]["text"]) for row in rows])
    assert rows[0]["evidence"] == {"cosine": 0.8, "diagonal": True}
    assert rows[0]["discrepancies"][0]["b_says"] == "ثلاثة"


def test_links_come_back_from_parquet():
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    table = pq.read_table(pa.BufferReader(parquet.files(sample())[".parquet"]))
    rows = table.to_pylist()
    links = [
        (
            row["link"],
            row["score"],
            row["relation"],
            row["origin"],
            *(
                (
                    row[f"document_{side}"],
                    tuple(s["id"] for s in row[f"segments_{side}"]),
                    tuple((s["start"], s["end"]) for s in row[f"segments_{side}"]),
                )
                for side in "ab"
            ),
        )
        for row in rows
    ]
    assert links == told(sample())
    assert same_texts([(row["text_a"], row["text_b"]) for row in rows])
    assert rows[0]["discrepancies"][0]["severity"] == 0.9
    assert rows[2]["segments_a"][1]["translation_flags"] == ["retried", "suspect"]
    assert json.loads(rows[1]["evidence"]) == {"matched": "tokens"}
    assert table.schema.metadata[b"crossread"] == b"0.1.0"


def test_an_empty_parquet_file_has_the_same_columns():
    pytest.importorskip("pyarrow")
    import msgspec
    import pyarrow as pa
    import pyarrow.parquet as pq

    empty = msgspec.structs.replace(sample(), links=[], groups=[])
    schemas = [pq.read_schema(pa.BufferReader(parquet.files(a)[".parquet"])) for a in (empty, sample())]
    assert schemas[0].equals(schemas[1])


def test_links_come_back_from_spans_and_the_spans_fit_the_documents():
    text = spans.files(sample())["-spans.csv"].decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    sides: dict = {}
    for row in rows:
        link = (row["link"], float(row["score"]), row["relation"], row["origin"] or None)
        sides.setdefault(link, {}).setdefault(row["side"], []).append(row)
    links = [
        (
            *link,
            *(
                (
                    found[side][0]["document"],
                    tuple(row["segment"] for row in found[side]),
                    tuple((int(row["start"]), int(row["end"])) for row in found[side]),
                )
                for side in "ab"
            ),
        )
        for link, found in sides.items()
    ]
    assert links == told(sample())
    assert {(row["document"], row["sha256"]) for row in rows} == {(d.id, d.sha256) for d in sample().documents}
    assert not any(segment.text in text for segment in sample().segments if len(segment.text) > 1)


def test_moses_files_are_line_parallel_and_say_where_the_lines_stand():
    made = {name: content.decode().split("\n")[:-1] for name, content in moses.files(sample()).items()}
    assert made[".ar-en.ar"][0] == "التقى ثلاثة وزراء\u200f يوم الثلاثاء."
    assert made[".ar-en.en"][0] == "Four ministers met on Tuesday."
    assert made[".ar-en.ids"] == ["أخبار\twire\t0\t0", "أخبار\t=blog #1 <x>\t0 1\t3"]
    assert made[".ar-en.scores"] == ["0.9375", "0.75"]
    assert {name for name in made if "en-en" in name} == {
        ".en-en.a.en",
        ".en-en.b.en",
        ".en-en.ids",
        ".en-en.scores",
    }
    assert len({len(lines) for name, lines in made.items() if "en-en" in name}) == 1


def test_links_come_back_from_moses_files_but_for_their_relation():
    names = {" ".join(d.id.split()): d.id for d in sample().documents}
    found = set()
    for name, content in moses.files(sample()).items():
        if not name.endswith(".ids"):
            continue
        scores = moses.files(sample())[name.removesuffix(".ids") + ".scores"].decode().split()
        for line, score in zip(content.decode().split("\n")[:-1], scores, strict=True):
            first, second, left, right = line.split("\t")
            sides = [
                tuple(f"{names[document]}#{number}" for number in numbers.split())
                for document, numbers in ((first, left), (second, right))
            ]
            found.add((float(score), frozenset(sides)))
    assert found == {(link.score, frozenset({tuple(link.a), tuple(link.b)})) for link in sample().links}


def test_no_line_of_a_moses_file_ends_early():
    for name, content in moses.files(sample()).items():
        assert content.decode().splitlines() == content.decode().split("\n")[:-1], name


def test_a_passage_cut_by_the_rows_offsets_gives_its_segments():
    for line in jsonl.files(sample())[".jsonl"].splitlines():
        row = json.loads(line)
        for side in (row["a"], row["b"]):
            pieces = cut(side["text"], [(s["start"], s["end"]) for s in side["segments"]])
            assert pieces == [s["text"] for s in side["segments"]]
