"""Write: alignment.json and report.html, both whole or neither."""

import os
from collections.abc import Iterable
from pathlib import Path

from pipeline.alignment_file import dumped, write_together
from pipeline.errors import InputError
from pipeline.records import Alignment
from pipeline.report import rendered


def check_writable(out: Path) -> None:
    """Say before the work, not after it, that nothing could be written below `out`: InputError."""
    there = out
    while not there.exists() and there != there.parent:
        there = there.parent
    if not there.is_dir():
        raise InputError(f"cannot write to {out}: {there} is a file; give another folder with --out")
    if not os.access(there, os.W_OK | os.X_OK):
        raise InputError(f"cannot write to {out}: {there} is read-only; give another folder with --out")


def write(alignment: Alignment, out: Path) -> list[Path]:
    """Write both files below `out`, which is made where it is missing; the paths written, in order."""
    files: dict[Path, bytes | Iterable[bytes]] = {
        out / "alignment.json": dumped(alignment),
        out / "report.html": (piece.encode() for piece in rendered(alignment)),
    }
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot write to {out}: {error.strerror}; give another folder with --out") from error
    write_together(files)
    return list(files)
