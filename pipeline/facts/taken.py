"""Which characters of a text belong to a value already, so that none belongs to two."""

from pipeline.facts.reading import Reading


class Taken:
    """A mark for each character of `plain`."""

    def __init__(self, reading: Reading):
        self._marks = bytearray(len(reading.plain))
        self._plain_at = {at: i for i, at in enumerate(reading.origin)}
        self._length = len(reading.plain)

    def free(self, start: int, end: int) -> bool:
        """Whether no character of the span is taken."""
        return not any(self._marks[start:end])

    def take(self, start: int, end: int) -> None:
        self._marks[start:end] = b"\x01" * (end - start)

    def take_original(self, start: int, end: int) -> None:
        """Take a span given in offsets of the original text; dropped marks at its end are no part of `plain`."""
        while end not in self._plain_at:
            end += 1
        self.take(self._plain_at[start], self._plain_at[end])
