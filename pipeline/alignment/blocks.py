"""Which documents are put side by side: blocks of near ones, none larger than the aligner takes at once."""

from collections.abc import Iterable


class Blocks:
    """A partition of things of given sizes, joined pair by pair while a part does not grow beyond `most`."""

    def __init__(self, sizes: list[int], most: int):
        self._size, self._most = list(sizes), most
        self._parent = list(range(len(sizes)))

    def part(self, thing: int) -> int:
        while self._parent[thing] != thing:
            self._parent[thing] = self._parent[self._parent[thing]]
            thing = self._parent[thing]
        return thing

    def join(self, one: int, other: int) -> bool:
        """Put two things into one part; False where that would grow too large."""
        a, b = sorted((self.part(one), self.part(other)))
        if a == b:
            return True
        if self._size[a] + self._size[b] > self._most:
            return False
        self._parent[b] = a
        self._size[a] += self._size[b]
        return True

    def parts(self) -> list[list[int]]:
        """Every part of two or more things, by their least."""
        found: dict[int, list[int]] = {}
        for thing in range(len(self._parent)):
            found.setdefault(self.part(thing), []).append(thing)
        return [part for _, part in sorted(found.items()) if len(part) > 1]


def blocks_of(sizes: list[int], pairs: Iterable[tuple[int, int]], most: int) -> tuple[list[list[int]], list[int]]:
    """Blocks of things joined by pairs, the strongest first (Kruskal 1956), and the numbers of the pairs that were
    refused for size."""
    blocks = Blocks(sizes, most)
    refused = [number for number, (one, other) in enumerate(pairs) if not blocks.join(one, other)]
    return blocks.parts(), refused
