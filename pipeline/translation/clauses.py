"""Cut a text around its addresses, and at its clauses where it is too long for a model, so that nothing is lost."""

import re
from collections.abc import Callable

# Strongest break first: the end of a sentence, a semicolon or dash, a comma, any space.
BREAKS = [re.compile(p) for p in (r"(?<=[.!?؟。！？])\s+", r"(?<=[;؛:—])\s*", r"(?<=[,،])\s*", r"\s+")]

ADDRESS = re.compile(
    r"((?:https?://|www\.)[^\s\u0600-\u06ff]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+|(?<!\w)@[A-Za-z0-9_]+)"
)


def split_text(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Pieces of which each is an address or has none in it and fits; joined by spaces they are the text."""
    pieces = [piece.strip() for piece in ADDRESS.split(text) if piece.strip()] or [text]
    return [part for piece in pieces for part in ([piece] if is_address(piece) else split_clauses(piece, fits))]


def is_address(text: str) -> bool:
    """Whether a text is an address of the web, of a mailbox or of an account, and nothing else."""
    return ADDRESS.fullmatch(text) is not None


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
