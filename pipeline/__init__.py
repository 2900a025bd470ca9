"""crossread: which passages of which versions of a story tell the same thing, and where they differ."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.records import Alignment
    from pipeline.settings import Settings

__all__ = ["align_folder", "load_alignment"]


def align_folder(
    folder: str | Path, settings: "Settings | None" = None, corrections: str | Path | None = None
) -> "Alignment":
    """Align the documents of a folder, as `crossread run` does, and write nothing. `corrections`: a file of links that
    a person called right or wrong.

    Models load on the first call: seconds. For many folders keep one pipeline.runner.Runner, which keeps them warm.
    InputError where there is nothing to align, ModelError where a model is missing.
    """
    from pipeline.evaluation.gold import read_gold
    from pipeline.runner import Runner
    from pipeline.settings import Settings

    said = read_gold(Path(corrections)) if corrections is not None else None
    return Runner(settings if settings is not None else Settings()).run(Path(folder), corrections=said)


def load_alignment(path: str | Path) -> "Alignment":
    """The alignment in an alignment.json. InputError where it is none."""
    from pipeline.alignment_file import read_alignment

    return read_alignment(Path(path))
