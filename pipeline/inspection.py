"""An alignment in the terminal: stories, coverage, disagreements and groups side by side, or a chosen part of them."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from pipeline.alignment_file import dump_alignment
from pipeline.errors import InputError
from pipeline.records import UNSET, Alignment, Discrepancy, Document, DocumentPair, Group, Link, Segment, Story

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

COLUMN = 36  # least width, in characters, at which a passage still reads well beside another
NEEDED_FOR_NAMES = 26  # characters kept for the names of documents
NEEDED_FOR_COUNTS = 16  # columns for what only a document tells and what it lacks
NAMED_COPIES = 5  # copies of a document that are named one by one
LIKELY = 0.5  # probability from which one document is said to come of another
LEAST_TITLE = 12  # characters below which a title says nothing and is left out
KEPT_CONTROLS = {"\u200c", "\u200d"}  # joiners: Persian and the scripts of India need them, and they move nothing


class Selection(msgspec.Struct, frozen=True):
    """What to show: groups that hold a passage of `document`, a passage in `language`, a link of `min_score` or more
    (probability in [0, 1]), and, with `differs`, a link whose passages disagree."""

    document: str | None = None
    min_score: float = 0.0
    language: str | None = None
    differs: bool = False


EVERYTHING = Selection()


def choose(alignment: Alignment, selection: Selection) -> Alignment:
    """The alignment with only the links, groups and segments that fit; documents and stories stay whole, but
    for what sets the documents of a story apart: it names what is left out here.

    InputError where the document or the language is not in the alignment.
    """
    documents = {document.id for document in alignment.documents if document.copy_of is UNSET}
    for copy in alignment.documents:
        if copy.copy_of is not UNSET and copy.id == selection.document:
            raise InputError(f"{copy.id!r} is a copy of {copy.copy_of!r}: ask for that one")
    if selection.document is not None and selection.document not in documents:
        raise InputError(f"no document {selection.document!r} here: there is {', '.join(sorted(documents))}")
    languages = {segment.language for segment in alignment.segments}
    if selection.language is not None and selection.language not in languages:
        raise InputError(f"no segment in {selection.language!r} here: there is {', '.join(sorted(languages))}")
    if selection == EVERYTHING:
        return alignment

    segments = {segment.id: segment for segment in alignment.segments}
    fitting = {link.id: link for link in alignment.links if fits(link, selection, segments)}
    groups = []
    for group in alignment.groups:
        links = [fitting[id] for id in group.links if id in fitting]
        linked = {id for link in links for id in (*link.a, *link.b)}
        passages = [passage for passage in group.passages if linked.intersection(passage)]
        spoken = {segments[id].language for passage in passages for id in passage}
        if not links or (selection.language is not None and selection.language not in spoken):
            continue
        if selection.differs and not any(link.discrepancies for link in links):
            continue
        groups.append(msgspec.structs.replace(group, passages=passages, links=[link.id for link in links]))
    kept = {id for group in groups for id in group.links}
    grouped = {id for group in alignment.groups for id in group.links}
    kept |= {id for id, link in fitting.items() if id not in grouped and stands_alone(link, selection, segments)}
    named = {id for group in groups for passage in group.passages for id in passage}
    for link in (fitting[id] for id in kept):
        named.update(link.a, link.b, *((d.a, d.b) for d in link.discrepancies))
    return msgspec.structs.replace(
        alignment,
        segments=[segment for segment in alignment.segments if segment.id in named],
        links=[link for link in alignment.links if link.id in kept],
        groups=groups,
        stories=[msgspec.structs.replace(story, tellings=UNSET) for story in alignment.stories],
        run=alignment.run.about(named),
    )


def fits(link: Link, selection: Selection, segments: dict[str, Segment]) -> bool:
    joined = {segments[link.a[0]].document, segments[link.b[0]].document}
    return link.score >= selection.min_score and (selection.document is None or selection.document in joined)


def stands_alone(link: Link, selection: Selection, segments: dict[str, Segment]) -> bool:
    """Whether a link that is in no group (it joins passages of two claims) has by itself what was asked for."""
    spoken = {segments[id].language for id in (*link.a, *link.b)}
    return selection.language in (None, *spoken) and (bool(link.discrepancies) or not selection.differs)


def as_json(alignment: Alignment, selection: Selection) -> str:
    """The chosen part as an alignment.json of its own, without a newline at the end."""
    return dump_alignment(choose(alignment, selection)).decode().rstrip("\n")


def show(alignment: Alignment, console: "Console", selection: Selection = EVERYTHING) -> None:
    """Print what was chosen, in the width the console has. Text of documents cannot steer the terminal."""
    chosen = choose(alignment, selection)
    segments = {segment.id: segment for segment in alignment.segments}
    parts: list[Iterable[RenderableType]] = []
    if selection == EVERYTHING or selection.document:
        parts.append(overview(alignment, console.width, selection.document))
    parts.append(disagreements(chosen, segments, selection.document))
    parts.append(claims(chosen, segments, console.width))
    for part in parts:
        for renderable in part:
            console.print(renderable)


def overview(alignment: Alignment, width: int, only: str | None) -> Iterator["RenderableType"]:
    """Warnings, the stories with their documents and coverage, and the documents of no story."""
    from rich.text import Text

    for warning in alignment.run.warnings:
        yield Text(f"warning: {safe(warning)}", style="yellow")
    confirmed = confirmed_shares(alignment)
    told = Counter(segment.document for segment in alignment.segments if segment.kind != "furniture")
    same: dict[str, list[str]] = {}
    for document in alignment.documents:
        if document.copy_of is not UNSET:
            same.setdefault(document.copy_of, []).append(safe(document.id))
    documents = {document.id: document for document in alignment.documents}
    shared = [story for story in alignment.stories if len(story.documents) > 1]
    for story in shared:
        if only is not None and only not in story.documents:
            continue
        yield heading(safe(story.label))
        yield documents_table([documents[id] for id in story.documents], told, confirmed, width)
        yield from copies(story.documents, same)
        yield from coverage(story, width)
        yield from written_from(story.documents, alignment.document_pairs)
    inside = {id for story in shared for id in story.documents}
    alone = [
        document
        for document in alignment.documents
        if document.id not in inside and document.copy_of is UNSET and only in (None, document.id)
    ]
    if alone:
        yield heading("Not the same story")
        yield documents_table(alone, told, None, width)
        yield from reasons_apart([document.id for document in alone], alignment.document_pairs)
        yield from copies([document.id for document in alone], same)


def reasons_apart(documents: list[str], pairs: list[DocumentPair]) -> Iterator["RenderableType"]:
    """A line for each document that tells its story alone: how near the nearest other one is."""
    nearest: dict[str, DocumentPair] = {}
    for pair in pairs:
        for id in (pair.a, pair.b):
            if id not in nearest or nearest[id].probability < pair.probability:
                nearest[id] = pair
    for id in documents:
        if id in nearest:
            pair = nearest[id]
            other = pair.b if pair.a == id else pair.a
            chance = f"{pair.probability:.0%} likely to tell the same event"
            verdict = pair.verdict.replace("_", " ")
            yield text_of(f"{safe(id)}: {verdict}; nearest is {safe(other)}, {chance}", style="dim")


def same_texts(documents: list[str], pairs: list[DocumentPair]) -> dict[str, tuple[float, str]]:
    """Of each document of a story that is a reprint of another, or its original: the share of words that the two have
    in common, the greatest, and the other."""
    found: dict[str, tuple[float, str]] = {}
    for pair in pairs:
        share = pair.reasons.get("reprint", 0.0) if pair.a in documents else 0.0
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if share > found.get(one, (0.0, ""))[0]:
                found[one] = share, other
    return found


def written_from(documents: list[str], pairs: list[DocumentPair]) -> Iterator["RenderableType"]:
    """A line for each document of a story that is a reprint of another of it, and for each that was likely written from
    another: from the likeliest."""
    same = same_texts(documents, pairs)
    for one, (share, other) in sorted(same.items()):
        yield text_of(f"{safe(one)} is the same text as {safe(other)} in {int(100 * share)}% of the words", style="dim")
    likeliest: dict[str, tuple[float, str]] = {}
    for pair in pairs:
        if pair.derivation is UNSET or pair.a not in documents:
            continue
        for later, earlier, chance in (
            (pair.a, pair.b, pair.derivation.a_from_b),
            (pair.b, pair.a, pair.derivation.b_from_a),
        ):
            likeliest[later] = max(likeliest.get(later, (LIKELY, "")), (chance, earlier))
    for later, (chance, earlier) in sorted(likeliest.items()):
        if earlier and later not in same:
            yield text_of(
                f"{safe(later)} may have been written from {safe(earlier)} (estimate: {chance:.0%})", style="dim"
            )


def copies(documents: list[str], same: dict[str, list[str]]) -> Iterator["RenderableType"]:
    """A line for each of the documents that has copies; `same` gives their ids by that of the document."""
    for original in documents:
        if original in same:
            more = len(same[original]) - NAMED_COPIES
            names = ", ".join(same[original][:NAMED_COPIES]) + (f" and {more} more" if more > 0 else "")
            yield text_of(f"copies of {safe(original)}: {names}", style="dim")


def documents_table(
    documents: list[Document], told: Counter[str], confirmed: dict[str, float] | None, width: int
) -> "Table":
    """A row a document; `told` counts the segments of each. The title takes what width the other columns leave."""
    heads = ["document", "language", "sentences", *(["told by others"] if confirmed is not None else []), "title"]
    rows = []
    for document in documents:
        shares = sorted(document.languages.items(), key=lambda item: -item[1])
        row = [safe(document.id), ", ".join(f"{code} {share:.0%}" for code, share in shares), str(told[document.id])]
        if confirmed is not None:
            row.append(f"{confirmed[document.id]:.0%}")
        rows.append([*row, safe(document.title or "")])
    widths = [max(len(head), *(len(row[n]) for row in rows)) for n, head in enumerate(heads[:-1])]
    widths[0] = min(widths[0], NEEDED_FOR_NAMES)
    widths[1] = min(widths[1], NEEDED_FOR_NAMES)
    table = plain_table()
    for n, (head, column) in enumerate(zip(heads[:-1], widths, strict=True)):
        table.add_column(
            head, width=column, overflow="fold", style="bold" if n == 0 else "", justify="left" if n < 2 else "right"
        )
    left = width - sum(widths) - 2 * len(widths)
    if left >= LEAST_TITLE:
        table.add_column("title", width=left, overflow="ellipsis", no_wrap=True)
    for row in rows:
        table.add_row(*map(text_of, row[: len(table.columns)]))
    return table


def coverage(story: Story, width: int) -> Iterator["RenderableType"]:
    """Row document × column document: the share of the row that the column tells, as many columns as there is room;
    then how many segments only the row tells, and how many claims of two or more others it lacks."""
    apart = story.tellings or []
    shown = min(len(story.documents), max(1, (width - NEEDED_FOR_NAMES - NEEDED_FOR_COUNTS * bool(apart)) // 6))
    table = plain_table()
    table.add_column("of ↓ told by →", overflow="ellipsis", no_wrap=True, max_width=NEEDED_FOR_NAMES)
    yield ""
    for n in range(shown):
        table.add_column(str(n + 1), justify="right", no_wrap=True)
    if apart:
        table.add_column("only it", justify="right", no_wrap=True)
        table.add_column("lacks", justify="right", no_wrap=True)
    counts = {one.document: (str(len(one.only)), str(len(one.lacks))) for one in apart}
    for n, document in enumerate(story.documents):
        cells = [
            text_of("·" if n == m else f"{share:.0%}", style=shade(share, n == m))
            for m, share in enumerate(story.coverage[n][:shown])
        ]
        table.add_row(text_of(f"{n + 1} {safe(document)}"), *cells, *counts.get(document, ()))
    yield table
    if shown < len(story.documents):
        yield text_of(f"{len(story.documents) - shown} more columns in alignment.json", style="dim")


def shade(share: float, same: bool) -> str:
    return "dim" if same or share < 0.05 else "bold" if share >= 0.5 else ""


def disagreements(alignment: Alignment, segments: dict[str, Segment], only: str | None) -> Iterator["RenderableType"]:
    """Values that linked passages give differently, gravest first, each once."""
    from rich.text import Text

    group_of = {link: group for group in alignment.groups for link in group.links}
    found: dict[tuple, tuple[Discrepancy, Link]] = {}
    for link in alignment.links:
        for one in link.discrepancies:
            found.setdefault((one.kind, *sorted([(one.a, one.a_says), (one.b, one.b_says)])), (one, link))
    ordered = sorted(found.values(), key=lambda item: (-item[0].severity, -item[1].score))
    if not ordered:
        return
    yield heading("Where they disagree")
    for one, link in ordered:
        line = Text(f"{one.kind.replace('_', ' ')}: ", style="bold red")
        for n, (segment, says) in enumerate(((one.a, one.a_says), (one.b, one.b_says))):
            line.append("  ≠  " if n else "", style="red")
            line.append(f"{safe(segments[segment].document)} ", style="default not bold")
            line.append(f"“{safe(says)}”", style="default bold")
        group = group_of.get(link.id)
        line.append(f"  {safe(group.id)}" if group else "", style="dim")
        yield line


def claims(alignment: Alignment, segments: dict[str, Segment], width: int) -> Iterator["RenderableType"]:
    """Each group: its words side by side, one column a document, in as many columns as there is room for."""
    from rich.padding import Padding
    from rich.text import Text

    links = {link.id: link for link in alignment.links}
    yield heading(f"{len(alignment.groups):,} claim{'' if len(alignment.groups) == 1 else 's'}")
    grouped = {id for group in alignment.groups for id in group.links}
    values = values_of(alignment.links)
    for group in in_order(alignment, segments):
        best = max((links[id] for id in group.links), key=lambda link: link.score, default=None)
        versions: dict[str, list[list[str]]] = {}
        for passage in group.passages:
            versions.setdefault(segments[passage[0]].document, []).append(passage)
        head = Text(safe(group.id), style="bold")
        head.append(f"  told by {len(versions)}", style="dim")
        if best is not None:
            sure = f"{best.score:.0%}" if best.origin is UNSET else f"{best.origin} by a person"
            head.append(f"  {best.relation} {sure}", style="dim")
        if any(id in values for passage in group.passages for id in passage):
            head.append("  differs", style="bold red")
        yield head
        yield Padding(side_by_side(versions, segments, values, width - 2), (0, 0, 1, 2))
    across = len(links.keys() - grouped)
    if across:
        yield text_of(
            f"{across:,} more link{'' if across == 1 else 's'} between passages of different claims", style="dim"
        )


def side_by_side(
    versions: dict[str, list[list[str]]], segments: dict[str, Segment], values: dict[str, list[str]], width: int
) -> "Table":
    from rich.console import Group as Stack
    from rich.table import Table
    from rich.text import Text

    across = max(1, min(len(versions), width // COLUMN))
    table = Table.grid(padding=(0, 2), expand=True)
    for _ in range(across):
        table.add_column(ratio=1, overflow="fold")
    cells = []
    for document, passages in versions.items():
        parts: list[Text] = [text_of(safe(document), style="cyan")]
        for passage in passages:
            words = Text(overflow="fold")
            for n, id in enumerate(passage):
                words.append(" " if n else "")
                words.append_text(marked(segments[id].text, values.get(id, [])))
            parts.append(words)
            english = " ".join(
                translation.text for id in passage if (translation := segments[id].translation) and translation.text
            )
            if english:
                parts.append(text_of(safe(english), style="italic dim"))
        cells.append(Stack(*parts))
    for n in range(0, len(cells), across):
        row = cells[n : n + across]
        table.add_row(*row, *[""] * (across - len(row)))
    return table


def marked(text: str, values: list[str]) -> "Text":
    """Text of a segment with the differing values in it set off."""
    words = text_of(safe(text))
    for value in values:
        at = words.plain.lower().find(safe(value).lower())
        if value and at >= 0:
            words.stylize("bold red underline", at, at + len(safe(value)))
    return words


def values_of(links: list[Link]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for link in links:
        for one in link.discrepancies:
            values.setdefault(one.a, []).append(one.a_says)
            values.setdefault(one.b, []).append(one.b_says)
    return values


def in_order(alignment: Alignment, segments: dict[str, Segment]) -> list[Group]:
    """Groups in the order of the fullest version; one that it lacks follows what precedes it in the next fullest."""
    places: dict[str, list[tuple[int, Group]]] = {}
    for group in alignment.groups:
        for passage in group.passages:
            first = segments[passage[0]]
            places.setdefault(first.document, []).append((first.start, group))
    order: list[Group] = []
    placed: set[str] = set()
    for found in sorted(places.values(), key=len, reverse=True):
        at = 0
        for _, group in sorted(found, key=lambda item: item[0]):
            if group.id not in placed:
                order.insert(at, group)
                placed.add(group.id)
            at = next(n for n, other in enumerate(order) if other.id == group.id) + 1
    return order


def confirmed_shares(alignment: Alignment) -> dict[str, float]:
    """Share of each document's telling, by characters, that at least one other document tells too."""
    linked = {id for link in alignment.links for id in (*link.a, *link.b)}
    told: Counter[str] = Counter()
    confirmed: Counter[str] = Counter()
    for segment in alignment.segments:
        if segment.kind != "furniture":
            told[segment.document] += segment.end - segment.start
            confirmed[segment.document] += (segment.end - segment.start) * (segment.id in linked)
    return {d.id: confirmed[d.id] / told[d.id] if told[d.id] else 0.0 for d in alignment.documents}


def safe(text: str) -> str:
    """Text without anything that a terminal would obey: escapes, other controls, marks that turn the direction."""
    kept = []
    for character in text:
        category = unicodedata.category(character)
        if character.isspace() or category in ("Zl", "Zp"):
            kept.append(" ")
        elif category[0] == "C" and character not in KEPT_CONTROLS:
            kept.append("" if category == "Cf" else "�")
        else:
            kept.append(character)
    return "".join(kept)


def text_of(text: str, style: str = "") -> "Text":
    """A piece of text that is shown as it is: square brackets in it are no markup."""
    from rich.text import Text

    return Text(text, style=style)


def heading(text: str) -> "RenderableType":
    from rich.padding import Padding
    from rich.rule import Rule

    return Padding(Rule(text_of(text, style="bold"), align="left", style="dim"), (1, 0, 0, 0))


def plain_table() -> "Table":
    from rich.table import Table

    return Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
