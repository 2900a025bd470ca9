"""Ingest: a folder's files as decoded documents. A file that cannot be used costs only itself, and a warning."""

import hashlib
import os
import re
import stat
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from pipeline.errors import InputError
from pipeline.reading.decoding import UndecodableError, decoded
from pipeline.reading.html import main_text
from pipeline.records import Source
from pipeline.settings import Ingest

BRACKET_OR_STRING = re.compile(r'[\[{\]}]|"(?:[^"\\]|\\.)*+"?')
ENDINGS = (".txt", ".md", ".html", ".htm", ".jsonl")
READABLE = ".txt, .md, .html and .jsonl"
SHOWN = 3  # copies of one text that are named in the notice of them


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

    def source(self, name: str, sha256: str) -> Source:
        """The document under its id."""
        return Source(
            id=name,
            path=self.path,
            sha256=sha256,
            encoding=self.encoding,
            text=self.text,
            title=self.title,
            url=self.url,
            published=self.published,
            language=self.language,
        )


def shown(name: str) -> str:
    """A name that is safe to show: NFC, with control and bidi characters and broken bytes escaped."""
    safe = "".join(
        c
        if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") or c in "\u200c\u200d"
        else c.encode("unicode_escape").decode("ascii")
        for c in unicodedata.normalize("NFC", name)
    )
    return safe.strip() or "unnamed"


def check_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError("not a regular file; put a copy of the text there")


def bytes_of(path: Path, folder: Path, limit: int) -> bytes:
    """The bytes of a regular file inside the folder, at most `limit` of them."""
    try:
        if path.is_symlink():
            path = path.resolve(strict=True)
            if not path.is_relative_to(folder.resolve()):
                raise RefusedError("a link that leads out of the folder; put the file itself there")
        # To open a device or a pipe is to act on it, so what it is is asked first; and again once it is open, since
        # somebody may have changed it in between. Without O_NONBLOCK, a pipe nobody writes to would be waited for.
        check_regular(path.lstat())
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(file.fileno())
            check_regular(status)
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
    if len(text) > settings.max_line:
        longest = max(map(len, text.splitlines()))
        if longest > settings.max_line:
            raise RefusedError(
                f"a line of {longest} characters is longer than max_line {settings.max_line}; "
                "put line breaks into it or raise ingest.max_line"
            )
    try:
        text.encode()
    except UnicodeEncodeError:
        raise RefusedError("holds halves of characters (lone surrogates); save it as UTF-8 text") from None
    return text


def depth(json: str) -> int:
    """How many objects and lists stand inside one another, at most, in a line of JSON (or what is meant to be one)."""
    deepest = level = 0
    for found in BRACKET_OR_STRING.finditer(json):
        mark = found.group()
        if mark in "[{":
            level += 1
            deepest = max(deepest, level)
        elif mark in "]}":
            level -= 1
    return deepest


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


def records_of(lines: Iterable[str], path: Path, encoding: str, settings: Ingest, said: Said) -> Iterator[Found]:
    """The documents of a .jsonl file, given by its lines; a bad one costs only itself."""
    decoder = msgspec.json.Decoder(Line)
    refusals = 0
    for number, raw in enumerate(lines, start=1):
        if not raw.strip():
            continue
        where = f"{shown(path.name)}, line {number}"
        try:
            line = record_of(raw, decoder, settings)
        except RefusedError as refused:
            refusals += 1
            if refusals <= settings.max_said:
                said.failed.append(f"{where}: {refused}")
            continue
        if line.language is not None and language_code(line.language) is None:
            said.notices.append(
                f"{where}: {shown(line.language[:40])} is no language code, so it is detected; write one like ar or en"
            )
        name = str(line.id) if line.id not in (None, "") else f"{path.stem}-{number}"
        if len(name) > settings.max_name:
            name = name[: settings.max_name]
            said.notices.append(
                f"{where}: its id is longer than max_name {settings.max_name} and is cut there; give a shorter one"
            )
        yield Found(
            name=name,
            path=f"{shown(path.name)}:{number}",
            encoding=encoding,
            text=line.text,
            title=line.title,
            url=line.url,
            published=line.published,
            language=language_code(line.language) or settings.language,
        )
    if refusals > settings.max_said:
        said.failed.append(
            f"{shown(path.name)}: {refusals - settings.max_said} more lines are refused for like reasons; "
            "write one JSON object a line with id and text"
        )


def record_of(raw: str, decoder: msgspec.json.Decoder[Line], settings: Ingest) -> Line:
    """One line of a .jsonl file. RefusedError where it is none that can be used."""
    if raw.count("[") + raw.count("{") > settings.max_depth and depth(raw) > settings.max_depth:
        raise RefusedError(f"nested deeper than max_depth {settings.max_depth}; write an object with id and text")
    try:
        line = decoder.decode(raw)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise RefusedError(f"not a record ({error}); write one JSON object a line with id and text") from error
    checked(line.text, settings)
    for name, value in (("title", line.title), ("url", line.url), ("published", line.published)):
        if value is not None and len(value) > settings.max_title:
            raise RefusedError(f"{name} is longer than max_title {settings.max_title} characters; shorten it")
    return line


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
        for document in records_of(text.split("\n"), path, encoding, settings, said):
            found = True
            yield document
        if not found and len(said.failed) == before:
            raise RefusedError("holds no record; write one JSON object a line with id and text")
        return
    if ending in (".html", ".htm"):
        tags = text.count("<")
        if tags > settings.max_tags:
            raise RefusedError(
                f"{tags} tags are more than max_tags {settings.max_tags}; save it as text or raise ingest.max_tags"
            )
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
            title=page.title[: settings.max_title] if page.title else None,
            url=page.url if page.url and len(page.url) <= settings.max_title else None,
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


def unique_names(names: Iterable[str]) -> Iterator[str]:
    """Each name as it is shown, with -2, -3, … where two would be the same to a reader's eye or to a file system that
    folds case."""
    taken: set[str] = set()
    last: Counter[str] = Counter()  # the highest number tried after a name: many of one name must cost no search each
    for given in names:
        base = shown(given)
        name = base
        while name.casefold() in taken:
            number = last[base.casefold()] = max(last[base.casefold()], 1) + 1
            name = f"{base}-{number}"
        taken.add(name.casefold())
        yield name


def identified(found: list[Found]) -> list[Source]:
    """The documents with their ids, sorted by them."""
    names = unique_names(document.name for document in found)
    sources = (
        document.source(name, hashlib.sha256(document.text.encode()).hexdigest())
        for document, name in zip(found, names, strict=True)
    )
    return sorted(sources, key=lambda source: source.id)


def telling(text: str) -> bytes:
    """What tells one text from another, white space aside."""
    return hashlib.sha256(" ".join(text.split()).encode()).digest()


def told_once(sources: list[Source]) -> tuple[list[Source], dict[str, list[Source]]]:
    """The first document of each text, and by its id the copies: the others of the same text, white space aside."""
    first: dict[bytes, Source] = {}
    copies: dict[str, list[Source]] = {}
    for source in sources:
        original = first.setdefault(telling(source.text), source)
        if original is not source:
            copies.setdefault(original.id, []).append(source)
    return list(first.values()), copies


def named_copies(sources: list[Source], most: int) -> Iterator[str]:
    """A notice for each text that several documents hold, `most` of them one by one."""
    originals, copies = told_once(sources)
    held = [original for original in originals if original.id in copies]
    for original in held[:most]:
        others = copies[original.id]
        more = f" and {len(others) - SHOWN} more" if len(others) > SHOWN else ""
        named = ", ".join(copy.path for copy in others[:SHOWN])
        yield f"{original.path}: the same text is in {named}{more}, listed as copies"
    if len(held) > most:
        yield f"{len(held) - most} more texts are in several documents, listed as copies"


def over_limit(documents: int, characters: int, settings: Ingest) -> str:
    """Which limit of a folder so many documents and characters are beyond; empty where none."""
    if documents > settings.max_documents:
        return f"max_documents {settings.max_documents}"
    if characters > settings.max_total:
        return f"max_total {settings.max_total} characters"
    return ""


def read_folder(folder: Path, settings: Ingest) -> tuple[list[Source], Said]:
    """The documents of a folder, sorted by id, and one sentence for each file or record that could not be used.

    Read are .txt, .md, .html/.htm (its main text) and .jsonl (a document a line). Text is kept to the letter, newlines
    included; `sha256` is that of its UTF-8 bytes; `path` is the file's name. Sub-folders and hidden files are not
    looked at. Raises InputError where the folder cannot be listed or gives no document.
    """
    if not os.path.isdir(folder):
        what = "is a file" if os.path.exists(folder) else "is not there"
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
    total, full = 0, ""
    for entry in entries:
        if os.path.isdir(entry):  # Path.is_dir raises for some links that lead nowhere
            continue
        if entry.suffix.lower() not in ENDINGS:
            others[shown(entry.suffix.lower()) if entry.suffix else "no ending"] += 1
            continue
        try:
            for document in documents_of(entry, folder, settings, said):
                total += len(document.text)
                full = over_limit(len(found) + 1, total, settings)
                if full:
                    break
                found.append(document)
        except RefusedError as refused:
            said.failed.append(f"{shown(entry.name)}: {refused}")
        if full:
            said.failed.append(
                f"{shown(entry.name)}: the folder holds more than {full}, so the rest is left out; split the folder"
            )
            break
    for ending, count in sorted(others.items())[: settings.max_said]:
        files = "1 file is" if count == 1 else f"{count} files are"
        said.notices.append(
            f"{ending}: {files} left out, since only {READABLE} are read; convert what is wanted to text"
        )
    if len(others) > settings.max_said:
        rest = sum(count for _, count in sorted(others.items())[settings.max_said :])
        said.notices.append(f"{rest} more files of other endings are left out, since only {READABLE} are read")
    if not found:
        why = "".join(f"\n  {sentence}" for sentence in said.warnings[:20])
        raise InputError(f"no document in {folder}: put {READABLE} files there{why}")
    sources = identified(found)
    said.notices.extend(named_copies(sources, settings.max_said))
    return sources, said
