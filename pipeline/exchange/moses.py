"""Line-parallel text as Moses reads it and OPUS (Tiedemann 2012) hands it out: line n of one file goes with line n of
the other, .ids says where they stand, .scores how likely they say the same."""

from pipeline.exchange.naming import languages_in_name, safe_name
from pipeline.exchange.passages import Passage, linked_passages
from pipeline.records import Alignment


def files(alignment: Alignment) -> dict[str, bytes]:
    """For each pair of languages, by the alphabet as in OPUS: `.ar-en.ar`, `.ar-en.en`, `.ar-en.ids` and
    `.ar-en.scores`; within one language `.en-en.a.en` and `.en-en.b.en`. White space and line ends become one space.

    A line of .ids: document, document, numbers of its segments, numbers of its segments; tabs between, spaces within.
    """
    made: dict[str, list[str]] = {}
    for found in linked_passages(alignment):
        first, second = found.a, found.b
        if first.language > second.language:
            first, second = second, first
        pair = languages_in_name(first.language, second.language)
        if first.language == second.language:
            names = [f".{pair}.{side}.{safe_name(first.language, 20)}" for side in "ab"]
        else:
            names = [f".{pair}.{safe_name(passage.language, 20)}" for passage in (first, second)]
        places = [one_line(p.document.id) for p in (first, second)] + [numbers(p) for p in (first, second)]
        lines = [one_line(first.text), one_line(second.text), "\t".join(places), repr(found.link.score)]
        for name, line in zip([*names, f".{pair}.ids", f".{pair}.scores"], lines, strict=True):
            made.setdefault(name, []).append(line)
    return {name: "".join(f"{line}\n" for line in lines).encode() for name, lines in made.items()}


def one_line(text: str) -> str:
    return " ".join(text.split())


def numbers(passage: Passage) -> str:
    """The n of the segment ids `<document>#<n>`."""
    return " ".join(s.id.rpartition("#")[2] for s in passage.segments)
