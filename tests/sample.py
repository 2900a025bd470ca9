"""An alignment made by hand: English, Arabic, French, passages of several segments, and every character that bites."""

from pipeline.records import (
    UNSET,
    Alignment,
    Discrepancy,
    Document,
    Group,
    Link,
    ModelUsed,
    Run,
    Segment,
    Story,
    Translation,
)

HOSTILE = (
    'He wrote </script><img src=x onerror=alert(1)> & "quoted"\t\x00\x1f\ufffe\r\nafter\u2028\u202eturned\u202c ]]>.'
)
FORMULA = "=HYPERLINK(\"http://example.org\",'x')"

TEXTS = {
    "wire": [("Four ministers met on Tuesday.", "en"), ("  They agreed.", "en"), ("Nobody else came.", "en")],
    "أخبار": [("التقى ثلاثة وزراء\u200f يوم الثلاثاء.", "ar"), (" واتفقوا. ", "ar"), ("\x1f", "und")],
    "=blog #1\n<x>": [
        (HOSTILE, "en"),
        (FORMULA, "en"),
        ("Trois ministres se sont vus.", "fr"),
        ("😀 e\u0301\rOk", "en"),
    ],
}
ENGLISH = {
    "أخبار#0": Translation("Three ministers met on Tuesday.", "opus-mt-ar-en", 0.8125),
    "أخبار#1": Translation("And they agreed.", "opus-mt-ar-en", 0.5, ["retried", "suspect"]),
    "=blog #1\n<x>#2": Translation("Three ministers saw each other.", "opus-mt-fr-en", 0.75),
}


def segments() -> list[Segment]:
    """The segments of TEXTS; two segments abut where the text runs on without a space, otherwise a gap lies between."""
    made = []
    for document, pieces in TEXTS.items():
        place = 0
        for number, (text, language) in enumerate(pieces):
            id = f"{document}#{number}"
            made.append(
                Segment(id, document, place, place + len(text), text, "sentence", language, 0.9, ENGLISH.get(id))
            )
            place += len(text) + (0 if document == "wire" else 1)
    return made


def sample() -> Alignment:
    """Five links: across languages both ways round, within English, two against one, one with discrepancies."""
    wire, arabic, blog = TEXTS
    return Alignment(
        schema_version="1.0",
        documents=[
            Document(wire, "wire.txt", "a" * 64, "utf-8", "Ministers meet", {"en": 1.0}, "s1"),
            Document(arabic, "أخبار.txt", "b" * 64, "windows-1256", None, {"ar": 1.0}, "s1"),
            Document(blog, "=blog #1\n<x>.txt", "c" * 64, "utf-8", "<b>Blog</b>", {"en": 0.8, "fr": 0.2}, "s1"),
        ],
        segments=segments(),
        links=[
            Link(
                "l1",
                [f"{wire}#0"],
                [f"{arabic}#0"],
                0.9375,
                "equivalent",
                {"cosine": 0.8, "diagonal": True},
                [Discrepancy("number", f"{wire}#0", f"{arabic}#0", "Four", "ثلاثة", "4", "3", 0.9)],
            ),
            Link("l2", [f"{wire}#1", f"{wire}#2"], [f"{blog}#0"], 0.1 + 0.2, "partial", {"matched": "tokens"}),
            Link("l3", [f"{arabic}#0", f"{arabic}#1"], [f"{blog}#3"], 0.75, "equivalent", {}),
            Link("l4", [f"{wire}#0"], [f"{blog}#1"], 0.625, "partial", {}, origin="accepted"),
            Link("l5", [f"{arabic}#2"], [f"{blog}#2"], 0.5, "partial", {"rank": 3}),
        ],
        groups=[Group("g1", "Four ministers met", [[f"{wire}#0"], [f"{arabic}#0"]], ["l1"])],
        stories=[Story("s1", "<i>Ministers</i>", list(TEXTS), [[1.0, 0.5, 0.9], [0.6, 1.0, 0.4], [0.25, 0.125, 1.0]])],
        run=Run("0.1.0", {}, [ModelUsed("opus-mt-ar-en", "r1", "d" * 64)], {"align": 0.5}, []),
    )


def told(alignment: Alignment) -> list[tuple]:
    """What a round trip must keep of each link: id, score, relation, origin; of each side document, ids and offsets."""
    at = {segment.id: segment for segment in alignment.segments}
    return [
        (
            link.id,
            link.score,
            link.relation,
            None if link.origin is UNSET else link.origin,
            *(
                (at[side[0]].document, tuple(side), tuple((at[id].start, at[id].end) for id in side))
                for side in (link.a, link.b)
            ),
        )
        for link in alignment.links
    ]


def cut(text: str, spans: list[tuple[int, int]]) -> list[str]:
    """A passage's text cut into its segments again by their offsets: one space stands for a gap."""
    parts, place = [], 0
    for number, (start, end) in enumerate(spans):
        if number and spans[number - 1][1] != start:
            assert text[place] == " "
            place += 1
        parts.append(text[place : place + end - start])
        place += end - start
    assert place == len(text)
    return parts
