"""Optional libraries: there, or an error that says how to get them."""

from importlib import import_module
from typing import Any

from pipeline.errors import CrossreadError


class MissingExtraError(CrossreadError):
    """A part of crossread was asked for whose library is not installed."""


def require(module: str, extra: str) -> Any:
    """The module, imported. MissingExtraError, naming the extra that brings it, where it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != module.split(".")[0]:
            raise
        raise MissingExtraError(
            f"{error.name.split('.')[0]} is not installed: pip install 'crossread[{extra}]'"
        ) from None
