"""Which characters of a text belong to a value already, so that none belongs to two."""

from pipeline.facts.reading import Reading


class Taken:
    """A mark for each character of `plain`."""

    def __init__(self, reading: Reading):
        self._marks = bytearray(len(reading.plain))

    def free(self, start: int, end: int) -> bool:
        """Whether no character of the span is taken."""
        return not any(self._marks[start:end])

    def take(self, start: int, end: int) -> None:
        self._marks[start:end] = b"\x01" * (end - start)
