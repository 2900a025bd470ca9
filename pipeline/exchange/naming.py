"""Names of files made from words that documents brought along: no path, no surprise."""

import re


def safe_name(words: str, longest: int = 90) -> str:
    """Letters, digits, dots, hyphens and underscores of any script; one underscore for what else there is.

    `longest` is in bytes of UTF-8, since that is what file systems limit.
    """
    return re.sub(r"[^\w.-]+|^\.+", "_", words).encode()[:longest].decode(errors="ignore") or "_"


def languages_in_name(first: str, second: str) -> str:
    """Two languages as they stand in a file's name, e.g. ar-en."""
    return f"{safe_name(first, 20)}-{safe_name(second, 20)}"
