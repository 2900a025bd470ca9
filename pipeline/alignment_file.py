"""The one reader and writer of alignment.json, its JSON Schema, and how a file reaches the disk whole or not at all."""

import contextlib
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from pipeline.errors import InputError
from pipeline.records import SCHEMA_VERSION, UNSET, Alignment

MAX_BYTES = 2**30  # of a file that is read: a guard for the reader's memory, no setting of a run
AT_ONCE = 5_000  # records turned into JSON at once
UNFINISHED = ".unfinished"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def read_alignment(path: Path) -> Alignment:
    """The alignment in a file.

    Files of later minor versions are read too (what this version does not know is passed over). InputError where the
    file cannot be read, is larger than MAX_BYTES, is not JSON, does not keep the contract, has another major version,
    or names documents, segments or links that it does not hold.
    """
    content = read_guarded(path, "the alignment.json of a run", MAX_BYTES)
    try:
        check_version(content, path)
        alignment = msgspec.json.decode(content, type=Alignment)
    except msgspec.ValidationError as error:
        raise InputError(f"{path} is no alignment: {error}; `crossread schema` prints what is expected") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path} is not JSON: {error}; give the alignment.json of a run") from None
    except RecursionError:
        raise InputError(f"{path} is nested too deeply to be an alignment; give the alignment.json of a run") from None
    missing = first_dangling(alignment)
    if missing:
        raise InputError(f"{path} is no whole alignment: {missing}; make it again with `crossread run`")
    return alignment


def read_guarded(path: Path, wanted: str, most: int) -> bytes:
    """The bytes of a file that somebody else may have made. InputError, which asks for what is `wanted`, where it
    cannot be read or holds more than `most` bytes."""
    try:
        size = path.stat().st_size
        if size <= most:
            with path.open("rb") as file:
                content = file.read(most + 1)  # a pipe or a device says 0 bytes and holds more
            size = max(size, len(content))
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}; give {wanted}") from None
    if size > most:
        raise InputError(f"{path} is {size:,} bytes; crossread reads at most {most:,}; give {wanted}")
    return content


class Version(msgspec.Struct):
    schema_version: str


def check_version(content: bytes, path: Path) -> None:
    """Compare the major version before anything else, so that a file of another one is told apart from a broken one."""
    found = msgspec.json.decode(content, type=Version).schema_version
    if found.split(".")[0] != SCHEMA_VERSION.split(".")[0]:
        raise InputError(
            f"{path} has schema_version {found[:20]!r}, this crossread reads {SCHEMA_VERSION}: "
            "make the file again with `crossread run`, or use the crossread that wrote it"
        )


def first_dangling(alignment: Alignment) -> str | None:
    """The first reference that leads nowhere or id that stands twice, in words; None where all is well."""
    documents = {document.id for document in alignment.documents}
    segments = {segment.id: segment.document for segment in alignment.segments}
    links = {link.id for link in alignment.links}
    groups = {group.id for group in alignment.groups}
    for name, ids, records in (
        ("documents", documents, alignment.documents),
        ("segments", segments, alignment.segments),
        ("links", links, alignment.links),
    ):
        if len(ids) != len(records):  # type: ignore[arg-type]
            return f"two {name} have the same id"
    tellings = {document.id for document in alignment.documents if document.copy_of is UNSET}
    for document in alignment.documents:
        if document.copy_of is not UNSET and document.copy_of not in tellings:
            return f"document {document.id} is a copy of an unknown one, or of another copy"
    for segment in alignment.segments:
        if segment.document not in tellings:
            return f"segment {segment.id} is of an unknown document, or of a copy"
    for link in alignment.links:
        if not link.a or not link.b:
            return f"link {link.id} has an empty side"
        named = [*link.a, *link.b, *(id for d in link.discrepancies for id in (d.a, d.b))]
        if any(id not in segments for id in named):
            return f"link {link.id} names an unknown segment"
        sides = [{segments[id] for id in side} for side in (link.a, link.b)]
        if any(len(side) != 1 for side in sides) or sides[0] == sides[1]:
            return f"link {link.id} does not join passages of two documents"
    corrections = alignment.run.corrections
    for pairing in () if corrections is UNSET else corrections.rejected:
        homes = [{segments.get(id) for id in side} for side in (pairing.a, pairing.b)]
        if any(len(side) != 1 or None in side for side in homes) or homes[0] == homes[1]:
            return "a rejected link does not join passages of two documents"
    for group in alignment.groups:
        if any(not passage or any(id not in segments for id in passage) for passage in group.passages):
            return f"group {group.id} has an empty passage or an unknown segment"
        if any(id not in links for id in group.links):
            return f"group {group.id} names an unknown link"
    for story in alignment.stories:
        if any(id not in tellings for id in story.documents):
            return f"story {story.id} names an unknown document, or a copy"
        if len(story.coverage) != len(story.documents) or any(
            len(row) != len(story.documents) for row in story.coverage
        ):
            return f"the coverage of story {story.id} is not one row and one column a document"
        for telling in story.tellings or ():
            if telling.document not in story.documents or any(id not in segments for id in telling.only):
                return f"story {story.id} tells of an unknown document or segment"
            if any(id not in groups for id in telling.lacks):
                return f"story {story.id} names an unknown group"
    for pair in alignment.document_pairs:
        if pair.a not in tellings or pair.b not in tellings:
            return f"the pair {pair.a} and {pair.b} names an unknown document, or a copy"
    return None


def dump_alignment(alignment: Alignment) -> bytes:
    """The bytes of alignment.json: UTF-8, fields in the order of the records, one space a level, a newline at the end.

    Equal alignments give equal bytes.
    """
    return b"".join(dumped(alignment))


def dumped(alignment: Alignment, compact: bool = False) -> Iterator[bytes]:
    """The same in pieces, so that memory need not hold the file; compact: without line breaks and indents."""
    encode, gap, colon, end = (msgspec.json.encode, b"", b":", b"") if compact else (indented, b"\n ", b": ", b"\n")
    for number, name in enumerate(Alignment.__struct_fields__):
        value = getattr(alignment, name)
        yield b"," if number else b"{"
        yield gap + msgspec.json.encode(name) + colon
        if not isinstance(value, list) or not value:
            yield encode(value)
            continue
        for start in range(0, len(value), AT_ONCE):
            yield b"," if start else b"["
            yield encode(value[start : start + AT_ONCE])[1 : -1 - len(gap)]
        yield gap + b"]"
    yield end + b"}" + end


def indented(value: Any) -> bytes:
    """A value of the outermost object as JSON."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1).replace(b"\n", b"\n ")


def write_atomically(path: Path, content: bytes) -> None:
    """Put a file in place in one step: readers see the old bytes or the new ones, after a crash too.

    InputError where the folder is missing or cannot be written to.
    """
    write_together({path: content})


def write_together(files: Mapping[Path, bytes | Iterable[bytes]]) -> None:
    """Put files of one folder in place: all are written and on the disk before the first is put in its place. Contents
    may come in pieces.

    So a full disk or a break leaves the old files, and two runs into one folder leave the files of one of them. A link
    is replaced and never followed: in a folder that came from elsewhere it may lead anywhere. InputError where the
    folder is missing or cannot be written to, or what stands there is no regular file.
    """
    unfinished = {path: path.with_name(f".{secrets.token_hex(8)}{UNFINISHED}") for path in files}
    path = next(iter(files))
    try:
        with alone_in(path.parent) as handle:
            for path, content in files.items():
                if path.exists() and not path.is_file():
                    raise InputError(f"cannot write {path}: it is no regular file; choose another place with --out")
                with unfinished[path].open("xb") as file:
                    file.writelines([content] if isinstance(content, bytes) else content)
                    file.flush()
                    os.fsync(file.fileno())
            for path in files:
                unfinished[path].replace(path)
            if handle is not None:
                with contextlib.suppress(OSError):  # some file systems cannot; the files are in place
                    os.fsync(handle)
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}; choose another place with --out") from None
    finally:
        for leftover in unfinished.values():
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[int | None]:
    """Wait until no other crossread writes into a folder, and clear away what a killed one left half-written.

    Gives a handle on the folder, or None where the system has no locks on folders.
    """
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield None
        return
    try:
        with contextlib.suppress(OSError):  # a file system without locks: each file is still put in place whole
            fcntl.flock(handle, fcntl.LOCK_EX)
            for leftover in folder.glob(f".????????????????{UNFINISHED}"):
                leftover.unlink(missing_ok=True)
        yield handle
    finally:
        os.close(handle)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of alignment.json, generated from the records."""
    found = msgspec.json.schema(Alignment)
    major = SCHEMA_VERSION.split(".")[0]
    found["$defs"]["Alignment"]["properties"]["schema_version"]["pattern"] = rf"^{major}\.[0-9]+$"
    return {"$schema": DIALECT, "title": f"crossread alignment {SCHEMA_VERSION}", **found}
