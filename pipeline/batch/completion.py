"""How a batch knows that a folder is done: a marker, written last, with the hashes of what went in and came out."""

import hashlib
import os
import stat
from collections.abc import Iterable
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import msgspec

from pipeline.alignment_file import write_atomically
from pipeline.batch.jobs import Job, Row
from pipeline.cached_models import library_versions
from pipeline.errors import ModelError
from pipeline.models import (
    ModelFolder,
    file_sha256,
    find_embedder,
    find_translator,
    marian_folder,
    model_files,
    translator_folders,
)
from pipeline.records import Record
from pipeline.settings import Settings, that_matter
from pipeline.stages.ingest import ENDINGS

MARKER = "done.json"
LIBRARIES = ("numpy", "scipy", "torch", "transformers", "sentence-transformers", "onnxruntime", "ctranslate2")


class Marker(Record, frozen=True):
    """What stands in done.json. `work` is the hash of the program, its settings and its models; `inputs` and `outputs`
    map file names to SHA-256."""

    version: str
    work: str
    inputs: dict[str, str]
    outputs: dict[str, str]
    row: Row


def work_hash(settings: Settings) -> str:
    """The hash of everything but the documents that a result depends on: code, libraries, settings, models."""
    described = {
        "code": code_hash(),
        "libraries": library_versions(LIBRARIES),
        "settings": that_matter(settings),
        "models": {model.path: model_files(model) for model in models_at_hand(settings)},
    }
    return hashlib.sha256(msgspec.json.encode(described, order="deterministic")).hexdigest()


def code_hash() -> str:
    """The hash of the package's own files, so that a checkout that was edited counts as another version."""
    root = Path(str(files("pipeline")))
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and "__pycache__" not in parts and parts[0] not in ("models", "embedded_models"):
            digest.update(f"{'/'.join(parts)}\0{file_sha256(path)}\n".encode())
    return digest.hexdigest()


def models_at_hand(settings: Settings) -> list[ModelFolder]:
    """The embedder and every translator that a run could choose."""
    chosen, given = settings.translation.chosen, settings.translation.models
    found = [find_embedder(settings.embedding.model)]
    for path in translator_folders(given).values():
        try:
            found.append(marian_folder(path))
        except ModelError:
            continue  # a folder that needs it says so; the others can do without
    for language, name in sorted(chosen.items()):
        model = find_translator(language, name, given)
        if model is not None:
            found.append(model)
    return found


def input_hashes(folder: Path, max_bytes: int) -> dict[str, str]:
    """File name → SHA-256 of what ingest reads there; for what it only warns of, what the warning depends on."""
    hashes = {}
    for path in sorted(folder.iterdir()):
        name = path.name.encode(errors="backslashreplace").decode()
        if name.startswith(".") or path.is_dir():
            continue
        if not name.lower().endswith(ENDINGS):
            hashes[name] = "not read"
            continue
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                hashes[name] = "no file"
            elif status.st_size > max_bytes:
                hashes[name] = f"{status.st_size} bytes"
            else:
                hashes[name] = ("link " if path.is_symlink() else "") + file_sha256(path)
        except OSError as error:
            hashes[name] = f"unreadable: {error.errno}"
    return hashes


def output_hashes(paths: Iterable[Path]) -> dict[str, str]:
    return {path.name: file_sha256(path) for path in paths}


def finished(job: Job, work: str, max_bytes: int) -> Row | None:
    """The row of an earlier batch, where nothing that went in or came out has changed since; else None."""
    out = Path(job.out)
    try:
        marker = msgspec.json.decode((out / MARKER).read_bytes(), type=Marker)
        if marker.work != work or marker.inputs != input_hashes(Path(job.folder), max_bytes):
            return None
        if (
            not marker.outputs
            or output_hashes(out / os.path.basename(name) for name in marker.outputs) != marker.outputs
        ):
            return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return msgspec.structs.replace(marker.row, folder=job.name, reused=True)


def mark(job: Job, work: str, inputs: dict[str, str], outputs: Iterable[Path], row: Row) -> None:
    """Say that a folder is done. Nothing may be written after this."""
    marker = Marker(version=version("crossread"), work=work, inputs=inputs, outputs=output_hashes(outputs), row=row)
    write_atomically(Path(job.out) / MARKER, msgspec.json.format(msgspec.json.encode(marker), indent=1) + b"\n")


def unmark(job: Job) -> None:
    """Make the folder of a job ready: no marker, nothing half-written by a run that was killed."""
    out = Path(job.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / MARKER).unlink(missing_ok=True)
    for leftover in out.glob(".*.unfinished"):
        leftover.unlink(missing_ok=True)
