"""What discovery writes: a folder a story, and stories.json, which says why each document is where it is."""

import os
import re
from pathlib import Path

import msgspec

from pipeline.alignment_file import write_atomically
from pipeline.discovery.pile import Pile
from pipeline.errors import InputError
from pipeline.records import UNSET, DocumentPair, Record, UnsetType
from pipeline.stages.ingest import Line, unique_names

FILE = "stories.json"
RECORDS = "records.jsonl"
LONGEST = 80  # characters of a folder's name
UNFIT = re.compile(r'[\\/:*?"<>|.\s]+')


class Member(Record, frozen=True, omit_defaults=True):
    """A document. `file`: what it is called in the folder of its story. `nearest`: the verdict on it and the document
    that it likeliest shares a story with; absent where no other was near enough to be compared. A copy has the text of
    the document it names."""

    id: str
    path: str
    file: str | UnsetType = UNSET
    nearest: DocumentPair | UnsetType = UNSET
    copy_of: str | UnsetType = UNSET


class FoundStory(Record, frozen=True):
    """A story of two documents or more, and the folder below `out` that holds them."""

    folder: str
    label: str
    documents: list[Member]


class Discovered(Record, frozen=True):
    """All of stories.json: of a pile of so many documents the stories, and the documents that stand alone."""

    documents: int
    stories: list[FoundStory]
    alone: list[Member]
    warnings: list[str]
    failed: list[str]


def folder_names(ids: list[str]) -> list[str]:
    """A name for the folder of each story, after its first document, fit for any file system."""
    return list(unique_names(UNFIT.sub("-", name)[:LONGEST].strip("-") or "story" for name in ids))


def check_place(out: Path) -> None:
    """InputError where `out` is not a folder, or holds what is not of an earlier discovery."""
    try:
        if out.exists() and any(out.iterdir()) and earlier(out) is None:
            raise InputError(f"{out} holds something else: give an empty folder with --out")
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot write to {out} ({error.strerror}): give another folder with --out") from error


def earlier(out: Path) -> Discovered | None:
    """What an earlier discovery wrote there, if one did."""
    try:
        return msgspec.json.decode((out / FILE).read_bytes(), type=Discovered)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def write_stories(found: Discovered, pile: Pile, out: Path) -> None:
    """Write the documents of each story into its folder, drop what an earlier discovery put there and is no longer
    true, and write stories.json last. Files keep their bytes and are named after the document's id; records of .jsonl
    files come together in one."""
    before = earlier(out)
    stale = (files_in(before, out) if before is not None else set()) - files_in(found, out)
    try:
        for story in found.stories:
            folder = out / story.folder
            folder.mkdir(exist_ok=True)
            records = []
            for member in story.documents:
                file = pile.entries[pile.number[member.id]].file
                if file is None:
                    records.append(record_of(pile, pile.number[member.id]))
                else:
                    write_atomically(folder / str(member.file), read_again(Path(file)))
            if records:
                write_atomically(folder / RECORDS, b"".join(records))
        for path in stale:
            path.unlink(missing_ok=True)
        for folder in {path.parent for path in stale}:
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        write_atomically(out / FILE, msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    except OSError as error:
        raise InputError(f"cannot write to {out} ({error.strerror}): give another folder with --out") from error


def read_again(path: Path) -> bytes:
    """The bytes of a file of the feed. InputError where it is gone since it was first read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} was read and is no more ({error.strerror}): run it again") from error


def record_of(pile: Pile, number: int) -> bytes:
    """A document as a line of a .jsonl file."""
    source = pile.source(number)
    line = Line(source.text, source.id, source.title, source.url, source.published, source.language)
    return msgspec.json.encode(line) + b"\n"


def files_in(found: Discovered, out: Path) -> set[Path]:
    """The files that a discovery puts into the folders of its stories."""
    return {
        out / os.path.basename(story.folder) / os.path.basename(member.file)
        for story in found.stories
        for member in story.documents
        if isinstance(member.file, str)
    }
