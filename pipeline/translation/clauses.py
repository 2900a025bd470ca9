"""Cut a text that is too long for a model at its clauses, so that nothing is lost in silence."""

import re
from collections.abc import Callable

# Strongest break first: the end of a sentence, a semicolon or dash, a comma, any space.
BREAKS = [re.compile(p) for p in (r"(?<=[.!?؟。！？])\s+", r"(?<=[;؛:—])\s*", r"(?<=[,،])\s*", r"\s+")]


def split_clauses(text: str, fits: Callable[[str], bool], level: int = 0) -> list[str]:
    """Pieces that each fit, cut at the strongest breaks that do; joined by a space they are the text.

    A single word that does not fit is halved until it does.
    """
    if fits(text) or len(text) < 2:
        return [text]
    if level == len(BREAKS):
        middle = len(text) // 2
        return split_clauses(text[:middle], fits, level) + split_clauses(text[middle:], fits, level)
    pieces: list[str] = []
    for part in (p for p in BREAKS[level].split(text) if p):
        if pieces and fits(f"{pieces[-1]} {part}"):
            pieces[-1] = f"{pieces[-1]} {part}"
        else:
            pieces.append(part)
    return [small for piece in pieces for small in split_clauses(piece, fits, level + 1)]
