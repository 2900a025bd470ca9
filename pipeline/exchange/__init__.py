"""Exports for other tools: one file a format, one line each in FORMATS, and the one way they reach the disk."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import InputError, SettingsError

if TYPE_CHECKING:
    from pipeline.records import Alignment

# Each name is a module here with `files(alignment) -> {ending: bytes}`; a new format is a new module and a line.
FORMATS = {
    "tmx": "translation memory TMX 1.4b, one unit a link",
    "xliff": "XLIFF 2.0, one file a pair of languages",
    "tsv": "one row a link",
    "moses": "line-parallel text as in OPUS, with .ids and .scores, one set a pair of languages",
    "jsonl": "one object a link, with everything known about it",
    "parquet": "one row a link, nested columns",
    "spans": "stand-off CSV, one row a segment of a linked passage, without text",
}


def export(alignment: "Alignment", format: str, out: Path) -> list[Path]:
    """Write the links of an alignment in a format of FORMATS; the paths written, in order.

    `out` is the file to write; where it is a folder, the file is called links with the format's ending. Formats that
    need a file a pair of languages put the languages before the ending. Nothing is written where there is nothing to
    say in the format (XLIFF and Moses files without a link do not exist). SettingsError for an unknown format,
    MissingExtraError where its library is not installed, InputError where nothing can be written there.
    """
    if format not in FORMATS:
        raise SettingsError(f"no export format {format!r}: choose one of {', '.join(FORMATS)}")
    from pipeline.alignment_file import write_atomically

    made: dict[str, bytes] = import_module(f"pipeline.exchange.{format}").files(alignment)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot write to {out.parent}: {error.strerror}; choose another place with --out") from None
    places = {path_of(out, ending, list(made)): content for ending, content in made.items()}
    for path, content in places.items():
        write_atomically(path, content)
    return list(places)


def path_of(out: Path, ending: str, endings: list[str]) -> Path:
    """Where the file with this ending goes, when the user said `out`."""
    if out.is_dir():
        return out / f"links{ending}"
    if endings == [ending] and ending.count(".") == 1:  # two dots: languages stand in it, and may be more next time
        return out
    known = out.suffix and any(other.endswith(out.suffix) for other in endings)
    return out.with_name((out.stem if known else out.name) + ending)
