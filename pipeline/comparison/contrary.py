"""Two sentences of which one says the contrary of the other: what is found, and which words belong to a claim."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from pipeline.comparison.english import any_of, claims, roots, words
from pipeline.comparison.sides import Side, trusted_pivot
from pipeline.facts.reading import fold, read
from pipeline.records import Segment
from pipeline.settings import Comparison

NEAR = 8  # words on each side of a word that belong to its claim


class Contrary(NamedTuple):
    """Two segments, the words of each that contradict the other's, and what those mean."""

    kind: str
    a: Segment
    b: Segment
    a_says: str
    b_says: str
    a_means: str
    b_means: str


class Found(NamedTuple):
    """What a test of one sentence against another found: its words and the other's, its meaning and the other's."""

    kind: str
    says: str
    other_says: str
    means: str
    other_means: str


class Speech(NamedTuple):
    """A segment with its English, which is its own or a translation's."""

    segment: Segment
    text: str

    @property
    def is_translated(self) -> bool:
        return self.segment.language != "en"


Test = Callable[[str, str, bool, Comparison], Found | None]


def sentences(side: Side) -> Iterator[Speech]:
    """The segments of a side with their English, where it can be trusted."""
    for segment in side.segments:
        text = trusted_pivot(segment)
        if text:
            yield Speech(segment, text)


def english_sentences(side: Side) -> Iterator[Speech]:
    """The segments of a side that are English themselves: translations garble names and hedges."""
    return (speech for speech in sentences(side) if not speech.is_translated)


def source_denies(segment: Segment) -> bool | None:
    """Whether a segment denies something in its own language; None where the language has no table."""
    cues = claims(segment.language).get("negation", {}).get("source")
    if not cues:
        return None
    further = words()["denials"].get(segment.language, [])
    return any_of(sorted({fold(cue) for cue in (*cues, *further)})).search(read(segment.text).plain.lower()) is not None


def is_borne_out(denier: Segment, other: Segment) -> bool:
    """Whether the source of each translation denies exactly where its English does."""
    return all(
        segment.language == "en" or source_denies(segment) is expected
        for segment, expected in ((denier, True), (other, False))
    )


def contraries(
    a: Side, b: Side, whole: bool, tests: Sequence[Test], of_translations: Sequence[Test], settings: Comparison
) -> list[Contrary]:
    """The first finding of the tests, tried both ways, for each pair of segments of two linked passages.

    Where a segment is a translation only the tests `of_translations` are tried, of which the first sentence must be the
    denying one, and the sources must bear them out.
    """
    found = []
    for one in sentences(a):
        for two in sentences(b):
            translated = one.is_translated or two.is_translated
            for test in of_translations if translated else tests:
                contrary = tried(test, one, two, whole, settings)
                if contrary:
                    found.append(contrary)
                    break
    return found


def tried(test: Test, one: Speech, two: Speech, whole: bool, settings: Comparison) -> Contrary | None:
    """What a test finds, forth or back."""
    forth = test(one.text, two.text, whole, settings)
    if forth and is_borne_out(one.segment, two.segment):
        return Contrary(forth.kind, one.segment, two.segment, *forth[1:])
    back = None if forth else test(two.text, one.text, whole, settings)
    if back and is_borne_out(two.segment, one.segment):
        kind, says, other_says, means, other_means = back
        return Contrary(kind, one.segment, two.segment, other_says, says, other_means, means)
    return None


def near(text: str, at: int) -> frozenset[str]:
    """Stems of the words before and after a place, up to the ends of its sentence."""
    before = re.split(r"[.!?]\s", text[:at])[-1].split()[-NEAR:]
    behind = re.split(r"[.!?](?:\s|$)", text[at:])[0].split()[: NEAR + 1]
    return roots(" ".join(before + behind))


def next_words(text: str, end: int, count: int) -> frozenset[str]:
    """Stems of the content words among the next `count` words."""
    return roots(" ".join(re.findall(r"[^\W\d_]+", text[end:])[:count]))


def quoted(text: str, start: int, end: int) -> str:
    """The words of a span with the word before it."""
    before = re.search(r"(?:\S+\s+)?$", text[:start])
    after = re.match(r"\S*", text[end:])
    return text[start - len(before[0] if before else "") : end + len(after[0] if after else "")].strip(' ".,;:“”')
