"""Ingest: a folder's files as decoded documents. A file that cannot be used costs only itself, and a warning."""

import hashlib
import os
import stat
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from pipeline.errors import InputError
from pipeline.reading.decoding import UndecodableError, decoded
from pipeline.reading.html import main_text
from pipeline.records import Source
from pipeline.settings import Ingest

ENDINGS = (".txt", ".md", ".html", ".htm", ".jsonl")
READABLE = ".txt, .md, .html and .jsonl"


class RefusedError(Exception):
    """A file or record that cannot be used: what is wrong and what to do."""


class Line(msgspec.Struct):
    """One record of a .jsonl file."""

    text: str
    id: str | int | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


class Found(msgspec.Struct):
    """A document before it has its id."""

    name: str
    path: str
    encoding: str
    text: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


def shown(name: str) -> str:
    """A name that is safe to show: NFC, with control and bidi characters and broken bytes escaped."""
    safe = "".join(
        c
        if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") or c in "\u200c\u200d"
        else c.encode("unicode_escape").decode("ascii")
        for c in unicodedata.normalize("NFC", name)
    )
    return safe.strip() or "unnamed"


def bytes_of(path: Path, folder: Path, limit: int) -> bytes:
    """The bytes of a regular file inside the folder, at most `limit` of them."""
    try:
        if path.is_symlink():
            target = path.resolve(strict=True)
            if not target.is_relative_to(folder.resolve()):
                raise RefusedError("a link that leads out of the folder; put the file itself there")
        # Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise RefusedError("not a regular file; put a copy of the text there")
            if status.st_size > limit:
                raise RefusedError(
                    f"{status.st_size} bytes are more than max_bytes {limit}; split the file or raise ingest.max_bytes"
                )
            content = file.read(limit + 1)
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "a link to itself"
        raise RefusedError(f"cannot be read ({reason}); check the file and its permissions") from error
    if len(content) > limit:
        raise RefusedError(f"more than max_bytes {limit}; split the file or raise ingest.max_bytes")
    return content


def checked(text: str, settings: Ingest) -> str:
    """The text, where it is one that can be used."""
    if not text.strip("\ufeff\u200b\u200e\u200f \t\r\n\f\v\u00a0") or not any(c.isalnum() for c in text):
        raise RefusedError("holds no text; remove it or fill it")
    if "\x00" in text:
        raise RefusedError("holds NUL characters, so it is no text; export it as text")
    if len(text) > settings.max_characters:
        raise RefusedError(
            f"{len(text)} characters are more than max_characters {settings.max_characters}; "
            "split it or raise ingest.max_characters"
        )
    return text


class Said(NamedTuple):
    """What a reader must know of a folder: input that failed and cost something, and what is only worth a look."""

    failed: list[str]
    notices: list[str]

    @property
    def warnings(self) -> list[str]:
        return self.failed + self.notices


def language_code(value: str | None) -> str | None:
    """The language subtag of a tag like `ar-EG`; None for what is none."""
    if value is None:
        return None
    code = value.strip().replace("_", "-").split("-")[0].lower()
    return code if code.isascii() and code.isalpha() and 2 <= len(code) <= 3 and code != "und" else None


def records_of(text: str, path: Path, encoding: str, settings: Ingest, said: Said) -> Iterator[Found]:
    """The documents of a .jsonl file; a bad line costs only itself."""
    decoder = msgspec.json.Decoder(Line)
    for number, raw in enumerate(text.split("\n"), start=1):
        if not raw.strip():
            continue
        where = f"{shown(path.name)}, line {number}"
        try:
            line = decoder.decode(raw)
            told = checked(line.text, settings)
        except (msgspec.MsgspecError, RecursionError, ValueError) as error:
            said.failed.append(f"{where}: not a record ({error}); write one JSON object a line with id and text")
            continue
        except RefusedError as refused:
            said.failed.append(f"{where}: {refused}")
            continue
        if line.language is not None and language_code(line.language) is None:
            said.notices.append(
                f"{where}: {shown(line.language)} is no language code, so it is detected; write one like ar or en"
            )
        name = str(line.id) if line.id not in (None, "") else f"{path.stem}-{number}"
        yield Found(
            name=name,
            path=f"{shown(path.name)}:{number}",
            encoding=encoding,
            text=told,
            title=line.title,
            url=line.url,
            published=line.published,
            language=language_code(line.language) or settings.language,
        )


def documents_of(path: Path, folder: Path, settings: Ingest, said: Said) -> Iterator[Found]:
    """The documents of one file. Raises RefusedError where the file gives none."""
    content = bytes_of(path, folder, settings.max_bytes)
    if not content.strip():
        raise RefusedError("is empty; remove it or fill it")
    ending = path.suffix.lower()
    try:
        text, encoding = decoded(content, markup=ending in (".html", ".htm"))
    except UndecodableError as error:
        raise RefusedError(f"{error}; save it as UTF-8 text") from error
    if ending == ".jsonl":
        before = len(said.failed)
        found = False
        for document in records_of(text, path, encoding, settings, said):
            found = True
            yield document
        if not found and len(said.failed) == before:
            raise RefusedError("holds no record; write one JSON object a line with id and text")
        return
    if ending in (".html", ".htm"):
        page = main_text(text)
        told = checked(page.text, settings)
        if page.stripped:
            said.notices.append(
                f"{shown(path.name)}: no article was found on the page, so all its text is taken; check the result"
            )
        yield Found(
            name=path.stem,
            path=shown(path.name),
            encoding=encoding,
            text=told,
            title=page.title,
            url=page.url,
            published=page.published,
            language=settings.language,
        )
        return
    yield Found(
        name=path.stem,
        path=shown(path.name),
        encoding=encoding,
        text=checked(text, settings),
        language=settings.language,
    )


def identified(found: list[Found]) -> list[Source]:
    """The documents with their ids: the shown name, with -2, -3, … where two would be the same to a reader's eye or to
    a file system that folds case."""
    taken: set[str] = set()
    sources = []
    for document in found:
        base = shown(document.name)
        name, number = base, 1
        while name.casefold() in taken:
            number += 1
            name = f"{base}-{number}"
        taken.add(name.casefold())
        sources.append(
            Source(
                id=name,
                path=document.path,
                sha256=hashlib.sha256(document.text.encode()).hexdigest(),
                encoding=document.encoding,
                text=document.text,
                title=document.title,
                url=document.url,
                published=document.published,
                language=document.language,
            )
        )
    return sorted(sources, key=lambda source: source.id)


def duplicates(sources: list[Source]) -> Iterator[str]:
    """A warning for each document whose text another has too."""
    first: dict[str, str] = {}
    for source in sources:
        if source.sha256 in first:
            yield f"{source.path}: the same text as {first[source.sha256]}; both are kept, remove one if not meant"
        first.setdefault(source.sha256, source.path)


def read_folder(folder: Path, settings: Ingest) -> tuple[list[Source], Said]:
    """The documents of a folder, sorted by id, and one sentence for each file or record that could not be used.

    Read are .txt, .md, .html/.htm (its main text) and .jsonl (a document a line). Text is kept to the letter, newlines
    included; `sha256` is that of its UTF-8 bytes; `path` is the file's name. Sub-folders and hidden files are not
    looked at. Raises InputError where the folder cannot be listed or gives no document.
    """
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "is not there"
        raise InputError(f"{folder} {what}: give a folder that holds {READABLE} files")
    try:
        entries = sorted(
            (entry for entry in folder.iterdir() if not entry.name.startswith(".")), key=lambda entry: entry.name
        )
    except OSError as error:
        raise InputError(f"{folder} cannot be listed ({error.strerror}): check its permissions") from error
    found: list[Found] = []
    said = Said([], [])
    others: Counter[str] = Counter()
    for entry in entries:
        if entry.is_dir():
            continue
        if entry.suffix.lower() not in ENDINGS:
            others[shown(entry.suffix.lower()) if entry.suffix else "no ending"] += 1
            continue
        try:
            found.extend(documents_of(entry, folder, settings, said))
        except RefusedError as refused:
            said.failed.append(f"{shown(entry.name)}: {refused}")
        if len(found) > settings.max_documents:
            del found[settings.max_documents :]
            said.failed.append(
                f"{shown(entry.name)}: the folder holds more than max_documents {settings.max_documents}, "
                "so the rest is left out; split the folder"
            )
            break
    for ending, count in sorted(others.items()):
        files = "1 file is" if count == 1 else f"{count} files are"
        said.notices.append(
            f"{ending}: {files} left out, since only {READABLE} are read; convert what is wanted to text"
        )
    if not found:
        why = "".join(f"\n  {sentence}" for sentence in said.warnings[:20])
        raise InputError(f"no document in {folder}: put {READABLE} files there{why}")
    sources = identified(found)
    said.notices.extend(duplicates(sources))
    return sources, said
