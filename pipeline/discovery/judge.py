"""Near documents side by side before the alignment engine, block by block, until each two of them were."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from pipeline.alignment.blocks import Blocks, blocks_of
from pipeline.determinism import one_blas_thread
from pipeline.discovery.near import Near
from pipeline.discovery.pile import Pile
from pipeline.discovery.written import RECORDS, Discovered, FoundStory, Member, folder_names
from pipeline.records import UNSET, DocumentPair, Segment, Source, Vectors
from pipeline.runner import Runner
from pipeline.stages.align import Aligned, align


class Judge:
    """Puts near documents side by side until each two of them were, or the rounds are over, and keeps what the
    alignment engine says."""

    def __init__(self, pile: Pile, originals: list[int], runner: Runner):
        self.pile, self.originals, self.runner = pile, originals, runner
        self.settings = runner.settings.discovery
        self.number = {pile.ids[original]: thing for thing, original in enumerate(originals)}
        self.stories = Blocks([1] * len(originals), len(originals))
        self.nearest: dict[int, DocumentPair] = {}
        self.labels: dict[int, str] = {}

    def all_of(self, near: Near, advance: Callable[[int, int], None]) -> None:
        """Judge all near pairs. A pair that finds its block full waits for the next round, in which a story stands
        there by its representatives."""
        waiting = list(zip(near.first.tolist(), near.second.tolist(), strict=True))
        for _ in range(self.settings.rounds):
            stories = self.stories_of({thing for pair in waiting for thing in pair})
            place = {thing: i for i, things in enumerate(stories) for thing in things}
            waiting = [(a, b) for a, b in waiting if place[a] != place[b]]
            standing = [self.representatives(things) for things in stories]
            pairs = ((place[a], place[b]) for a, b in waiting)
            sizes = [min(sum(map(self.size, things)), self.settings.max_block // 2) for things in standing]
            blocks, refused = blocks_of(sizes, pairs, self.settings.max_block)
            for done, block in enumerate(blocks, 1):
                self.ask([thing for i in block for thing in standing[i]])
                advance(done, len(blocks))
            waiting = [waiting[i] for i in refused]

    def size(self, thing: int) -> int:
        """How much of a block a document takes: one, and one more for each `long` bytes of its text."""
        return 1 + self.pile.entries[self.originals[thing]].length // self.settings.long

    def stories_of(self, things: set[int]) -> list[list[int]]:
        """The stories as they stand that hold any of these documents, whole."""
        found: dict[int, list[int]] = {self.stories.part(thing): [] for thing in sorted(things)}
        for thing in range(len(self.originals)):
            if self.stories.part(thing) in found:
                found[self.stories.part(thing)].append(thing)
        return list(found.values())

    def representatives(self, things: list[int]) -> list[int]:
        """The documents that stand for a story: those surest to belong to it."""

        def surest(thing: int) -> tuple[float, int]:
            return (-self.nearest[thing].probability if thing in self.nearest else 0.0, thing)

        return sorted(sorted(things, key=surest)[: self.settings.representatives])

    def ask(self, things: list[int]) -> None:
        """Ask the alignment engine which of some documents tell one story."""
        told = self.runner.told([self.pile.source(self.originals[thing]) for thing in things])
        for document, pair in self.judged(*told).items():
            before = self.nearest.get(self.number[document])
            if before is None or rank(pair) > rank(before):
                self.nearest[self.number[document]] = without_context(pair)

    def judged(self, sources: list[Source], segments: list[Segment], vectors: Vectors) -> dict[str, DocumentPair]:
        """Join the documents of one story, and give the verdict on each and its nearest.

        A story found among others is judged again beside its nearest rivals alone, since beside documents on quite
        other things one of another event looks like it.
        """
        aligned = self.aligned(sources, segments, vectors)
        nearest = nearest_of(aligned.document_pairs)
        for story in aligned.stories:
            beside = rivals(story.documents, aligned.document_pairs, self.settings.rivals)
            if len(story.documents) < 2 or not beside:
                self.join(story.documents, story.label)
                continue
            again = self.aligned(*of_documents({*story.documents, *beside}, sources, segments, vectors))
            for part in again.stories:
                self.join([document for document in part.documents if document in story.documents], part.label)
            found = nearest_of(again.document_pairs)
            nearest.update({document: found[document] for document in story.documents if document in found})
        return nearest

    def aligned(self, sources: list[Source], segments: list[Segment], vectors: Vectors) -> Aligned:
        with one_blas_thread():
            return align(sources, segments, vectors, self.runner.settings.alignment)

    def join(self, documents: list[str], label: str) -> None:
        things = [self.number[document] for document in documents]
        for other in things[1:]:
            self.stories.join(things[0], other)
            self.labels[other] = self.labels[things[0]] = label

    def discovered(self, copies: dict[int, list[int]], warnings: list[str], failed: list[str]) -> Discovered:
        """What came out, stories by their first document."""
        parts = self.stories.parts()
        told = {thing for part in parts for thing in part}
        folders = folder_names([self.pile.ids[self.originals[part[0]]] for part in parts])
        stories = [
            FoundStory(
                folder=folder,
                label=self.labels[part[0]],
                documents=[self.filed(member) for thing in part for member in self.members(thing, copies)],
            )
            for part, folder in zip(parts, folders, strict=True)
        ]
        alone = [
            member
            for thing in range(len(self.originals))
            if thing not in told
            for member in self.members(thing, copies)
        ]
        return Discovered(documents=len(self.pile), stories=stories, alone=alone, warnings=warnings, failed=failed)

    def members(self, thing: int, copies: dict[int, list[int]]) -> list[Member]:
        """A document and its copies, as stories.json holds them."""
        numbers = [self.originals[thing], *copies[self.originals[thing]]]
        first, *others = (Member(self.pile.ids[number], self.pile.entries[number].path) for number in numbers)
        first = replace(first, nearest=self.nearest.get(thing, UNSET))
        return [first, *(replace(other, copy_of=first.id) for other in others)]

    def filed(self, member: Member) -> Member:
        """A member of a story, with the name it has in the folder."""
        file = self.pile.entries[self.pile.number[member.id]].file
        return replace(member, file=RECORDS if file is None else f"{member.id}{Path(file).suffix}")


def of_documents(
    chosen: set[str], sources: list[Source], segments: list[Segment], vectors: Vectors
) -> tuple[list[Source], list[Segment], Vectors]:
    """What was told of some of the documents."""
    rows = [row for row, segment in enumerate(segments) if segment.document in chosen]
    return (
        [source for source in sources if source.id in chosen],
        [segments[row] for row in rows],
        replace(
            vectors,
            sentences=vectors.sentences[rows],
            tokens=[vectors.tokens[row] for row in rows],
            pieces=[vectors.pieces[row] for row in rows],
        ),
    )


def nearest_of(pairs: list[DocumentPair]) -> dict[str, DocumentPair]:
    """Of each document the pair that ranks first."""
    nearest = {}
    for pair in sorted(pairs, key=rank):
        nearest[pair.a] = nearest[pair.b] = pair
    return nearest


def rivals(documents: list[str], pairs: list[DocumentPair], count: int) -> list[str]:
    """The `count` documents outside a story that are likeliest to belong to it."""
    inside = set(documents)
    chance: dict[str, float] = {}
    for pair in pairs:
        if (pair.a in inside) != (pair.b in inside):
            outside = pair.b if pair.a in inside else pair.a
            chance[outside] = max(chance.get(outside, 0.0), pair.probability)
    return sorted(chance, key=lambda document: (-chance[document], document))[:count]


def rank(pair: DocumentPair) -> tuple[bool, float]:
    return pair.verdict in ("same_story", "commentary"), pair.probability


def without_context(pair: DocumentPair) -> DocumentPair:
    """The verdict without the numbers that compare it with the rest of its block."""
    reasons = {name: value for name, value in pair.reasons.items() if not name.endswith("_above")}
    return DocumentPair(pair.a, pair.b, pair.verdict, pair.probability, reasons)
