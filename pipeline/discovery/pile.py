"""The documents of a feed, read one after another into a file without a name: memory holds none of their texts."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import msgspec

from pipeline.errors import InputError
from pipeline.records import Record, Source
from pipeline.settings import Ingest
from pipeline.stages.ingest import (
    ENDINGS,
    READABLE,
    Found,
    RefusedError,
    Said,
    documents_of,
    over_limit,
    records_of,
    shown,
    telling,
    unique_names,
)


class Entry(Record, frozen=True):
    """A document of a pile. `path` says where it was found; `file` is the one to copy, None for a record of a .jsonl;
    `telling` is equal for equal texts; `offset` and `length` are its bytes in the spool."""

    name: str
    path: str
    file: str | None
    telling: bytes
    offset: int
    length: int


class Pile:
    """n documents by number, in the order of their ids."""

    def __init__(self, entries: list[Entry], spool: IO[bytes]):
        ids = list(unique_names(entry.name for entry in entries))
        order = sorted(range(len(entries)), key=ids.__getitem__)
        self.ids = [ids[i] for i in order]
        self.number = {document: number for number, document in enumerate(self.ids)}
        self.entries = [entries[i] for i in order]
        self._spool = spool

    def __len__(self) -> int:
        return len(self.entries)

    def source(self, number: int) -> Source:
        """A document, read again."""
        entry = self.entries[number]
        self._spool.seek(entry.offset)
        found = msgspec.json.decode(self._spool.read(entry.length), type=Found)
        return found.source(self.ids[number], sha256="")  # stories do not depend on it

    def originals(self) -> dict[int, list[int]]:
        """The first document of each text → the others of that text."""
        first: dict[bytes, int] = {}
        copies: dict[int, list[int]] = {}
        for number, entry in enumerate(self.entries):
            original = first.setdefault(entry.telling, number)
            copies.setdefault(original, [])
            if original != number:
                copies[original].append(number)
        return copies


def read_pile(feed: Path, settings: Ingest, spool: IO[bytes]) -> tuple[Pile, Said]:
    """The documents of a folder and of all folders below it, or of a .jsonl file of any size, a record a line.

    What cannot be read costs only itself and is said. InputError where there is nothing to read.
    """
    entries: list[Entry] = []
    said = Said([], [])
    characters = 0
    for file, found in documents_in(feed, settings, said):
        characters += len(found.text)
        full = over_limit(len(entries) + 1, characters, settings)
        if full:
            said.failed.append(f"{found.path}: {feed} holds more than {full}, so the rest is left out; split it")
            break
        content = msgspec.json.encode(found)
        entries.append(
            Entry(
                name=found.name,
                path=found.path,
                file=None if file is None else str(file),
                telling=telling(found.text),
                offset=spool.tell(),
                length=len(content),
            )
        )
        spool.write(content)
    if not entries:
        why = "".join(f"\n  {sentence}" for sentence in said.warnings[:20])
        raise InputError(f"no document in {feed}: give a folder of {READABLE} files or one .jsonl file{why}")
    return Pile(entries, spool), said


def documents_in(feed: Path, settings: Ingest, said: Said) -> Iterator[tuple[Path | None, Found]]:
    """Each document with the file it is all of, if any."""
    if feed.is_file():
        if feed.suffix.lower() != ".jsonl":
            raise InputError(f"{feed} is no .jsonl file and no folder: give the one or the other")
        for found in records_of(lines_of(feed, settings.max_bytes), feed, "utf-8", settings, said):
            yield None, found
        return
    for path in files_below(feed, said):
        try:
            for found in documents_of(path, feed, settings, said):
                below = shown(path.parent.relative_to(feed).as_posix())
                found.path = found.path if below == "." else f"{below}/{found.path}"
                yield (None if path.suffix.lower() == ".jsonl" else path), found
        except RefusedError as refused:
            said.failed.append(f"{shown(str(path.relative_to(feed)))}: {refused}")


def files_below(folder: Path, said: Said) -> Iterator[Path]:
    """The files that can be read, hidden ones and those behind links to folders aside."""

    def refuse(error: OSError) -> None:
        said.failed.append(f"{shown(str(error.filename))}: cannot be listed ({error.strerror}); check its permissions")

    for where, below, names in os.walk(folder, onerror=refuse):
        below[:] = sorted(name for name in below if not name.startswith("."))
        yield from (
            Path(where, name)
            for name in sorted(names)
            if not name.startswith(".") and Path(name).suffix.lower() in ENDINGS
        )


def lines_of(path: Path, most: int) -> Iterator[str]:
    """The lines of a file of any size, none of them longer than `most` bytes: what is, comes in parts. Bytes that are
    no UTF-8 come as lone surrogates, which no record may hold."""
    try:
        with path.open("rb") as file:
            while line := file.readline(most):
                yield line.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): check the file and its permissions") from error
