"""What a stated value is: the datum that every finder of pipeline/facts makes."""

from typing import Literal

from pipeline.records import Record

ValueKind = Literal[
    "number",
    "ordinal",
    "duration",
    "measure",
    "date",
    "time",
    "amount",
    "percentage",
    "age",
    "source_count",
    "code",
    "name",
]
Bound = Literal["", "about", "over", "under", "vague"]


class Value(Record, frozen=True):
    """A value that a text states: `text == whole_text[start:end]`.

    value: normalised and comparable within its kind ("62", "2026-01-03", "--01-03", "17:20", "USD 10000000", "nicolas
    maduro"). number: its size in `unit`, None for dates, names, codes and vague counts. unit: what is counted (an
    English noun in the singular), measured ("kilometre"), or paid in (ISO 4217). bound: "about" 63,000, "over" 400,
    "under" 5, or "vague" (several, dozens). Dates: `year`, `month` and `day` may each be missing; `weekday` 0 is
    Monday; `relative` marks a date of which a part was worked out from the document's own,
    `deictic` one that was wholly: today, Friday, last year.
    """

    kind: ValueKind
    start: int
    end: int
    text: str
    value: str
    number: float | None = None
    unit: str | None = None
    bound: Bound = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: bool = False
    deictic: bool = False
    in_words: bool = False
