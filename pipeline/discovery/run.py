"""Discover: read a pile, find near documents, and let the alignment engine say which of them tell one story.

What near documents begin with decides only who is compared; the decision is that of `crossread run` on the whole texts.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from pipeline.alignment.words import Stemmer
from pipeline.determinism import one_blas_thread
from pipeline.discovery.judge import Judge
from pipeline.discovery.near import Sketches, near_documents
from pipeline.discovery.pile import Pile, read_pile
from pipeline.discovery.written import Discovered, check_place, write_stories
from pipeline.progress import Clock, Reporter, Silent
from pipeline.runner import Runner
from pipeline.settings import Discovery, Settings


def discover(feed: Path, out: Path, settings: Settings, reporter: Reporter | None = None) -> Discovered:
    """Split the documents of a feed into stories: a folder below `out` for each of two documents or more, and
    stories.json, which says why.

    `feed`: a folder, looked through to its depth, or a .jsonl file. Memory holds no text but those compared at the
    moment, and of each document a vector and the words it begins with: some 4 KB. InputError where there is nothing to
    read or `out` holds something else.
    """
    clock = Clock(reporter or Silent())
    check_place(out)
    with tempfile.TemporaryFile() as spool:
        clock.start("read")
        pile, said = read_pile(feed, settings.ingest, spool)
        copies = pile.originals()
        originals = list(copies)
        clock.finish("read", f"{len(pile)} documents, {len(pile) - len(originals)} of them copies")

        runner = Runner(settings)
        clock.start("lead")
        sketches = sketched(pile, originals, runner, settings.discovery, clock.reporter.advance)
        clock.finish("lead", f"{len(originals)} documents by their first {settings.discovery.lead} segments")

        clock.start("near")
        with one_blas_thread():
            near = near_documents(sketches.vectors(), sketches.words(settings.discovery.common), settings.discovery)
        clock.finish("near", f"{len(near.first)} pairs of near documents")

        clock.start("judge")
        judge = Judge(pile, originals, runner)
        judge.all_of(near, clock.reporter.advance)
        found = judge.discovered(copies, said.warnings, said.failed)
        clock.finish("judge", f"{len(found.stories)} stories, {len(found.alone)} documents alone")

        clock.start("write")
        write_stories(found, pile, out)
        clock.finish("write", str(out))
    return found


def sketched(
    pile: Pile, numbers: list[int], runner: Runner, settings: Discovery, advance: Callable[[int, int], None]
) -> Sketches:
    """The sketches of the documents of these numbers, in order."""
    sketches = Sketches(Stemmer())
    for start in range(0, len(numbers), settings.at_once):
        sources = [pile.source(number) for number in numbers[start : start + settings.at_once]]
        _, segments, vectors = runner.told(sources, settings.lead)
        sketches.add([source.id for source in sources], segments, vectors)
        advance(start + len(sources), len(numbers))
    return sketches
