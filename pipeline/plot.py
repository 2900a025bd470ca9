"""Pictures for papers by matplotlib: how much of each document the others tell, and where two documents meet."""

import re
import warnings
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from pipeline.alignment_file import write_atomically
from pipeline.errors import InputError
from pipeline.exchange.naming import safe_name
from pipeline.extras import require
from pipeline.records import Alignment, Link, Segment, Story

WIDTH = 3.5  # inches: one column of a journal
DOTS = 300  # an inch, in PNG
NUMBERED = 12  # documents up to which the shares are written into the matrix
LONGEST = 24  # characters of a document's id on an axis
LEAST = 0.015  # of an axis: a link that is shorter is drawn this long, so that it is seen
INK, GREY, FAINT, ACCENT, ALARM = "#222222", "#8a8a8a", "#dddddd", "#2b5c8a", "#c8321e"
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
STYLE = {
    "font.family": "sans-serif",
    "font.size": 7,
    "axes.titlesize": 7,
    "axes.labelsize": 7,
    "axes.linewidth": 0.5,
    "axes.edgecolor": INK,
    "xtick.major.width": 0.5,
    "ytick.major.width": 0.5,
    "xtick.major.size": 2.5,
    "ytick.major.size": 2.5,
    "svg.hashsalt": "crossread",  # the same alignment, the same bytes
    "pdf.fonttype": 42,
}


def plot(
    alignment: Alignment, out: Path, format: Literal["png", "svg"] = "png", most_maps: int | None = None
) -> list[Path]:
    """Write `coverage-<story>` for each story of two or more documents and `map-<a>-<b>` for each two documents that
    links join, those with the most links first and `most_maps` of them at most, into the folder `out`; the paths.

    MissingExtraError without matplotlib, InputError where nothing can be written there.
    """
    matplotlib = require("matplotlib", "plot")
    require("matplotlib.figure", "plot")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot write to {out}: {error.strerror}; choose another place with --out") from None
    made: list[Path] = []
    with matplotlib.rc_context({**matplotlib.rcParamsDefault, **STYLE, "backend": "agg"}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        for story in alignment.stories:
            if len(story.documents) > 1:
                name = f"coverage-{safe_name(story.id)}"
                made.append(save(coverage(story), out, name, format, made, bbox_inches="tight", pad_inches=0.03))
        for a, b in joined_documents(alignment)[:most_maps]:
            made.append(save(link_map(alignment, a, b), out, f"map-{safe_name(a)}-{safe_name(b)}", format, made))
    return made


def joined_documents(alignment: Alignment) -> list[tuple[str, str]]:
    """The pairs of documents that links join, in the order of the documents, most links first."""
    order = {document.id: place for place, document in enumerate(alignment.documents)}
    home = {segment.id: segment.document for segment in alignment.segments}
    counts: Counter[tuple[str, str]] = Counter()
    for link in alignment.links:
        first, second = sorted((home[link.a[0]], home[link.b[0]]), key=order.__getitem__)
        counts[first, second] += 1
    return sorted(counts, key=lambda pair: (-counts[pair], order[pair[0]], order[pair[1]]))


def coverage(story: Story) -> Any:
    """The story's coverage as a matrix: row i, column j is the share of document i that document j tells too."""
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure

    count = len(story.documents)
    names = [label(id) for id in story.documents]
    side = max(1.6, min(6.0, 0.34 * count)) if count <= NUMBERED else min(6.0, max(3.0, 0.15 * count))
    margin = 0.055 * max(map(len, names))
    figure = Figure(figsize=(side + margin + 0.9, side + margin * 0.75 + 0.45), layout="constrained")
    axes = figure.add_subplot()
    paper = LinearSegmentedColormap.from_list("paper", ["#ffffff", "#a9c3da", ACCENT, "#12304d"])
    shares = [[None if i == j else share for j, share in enumerate(row)] for i, row in enumerate(story.coverage)]
    image = axes.imshow([[float("nan") if s is None else s for s in row] for row in shares], cmap=paper, vmin=0, vmax=1)
    axes.set_facecolor(FAINT)
    size = 7 if count <= 20 else 5
    axes.set_xticks(
        range(count), names, rotation=45, ha="right", rotation_mode="anchor", parse_math=False, fontsize=size
    )
    axes.set_yticks(range(count), names, parse_math=False, fontsize=size)
    axes.tick_params(length=0)
    axes.set_xlabel("is also told by")
    axes.set_ylabel("of this document")
    if count <= NUMBERED:
        for i, row in enumerate(shares):
            for j, share in enumerate(row):
                if share is not None:
                    colour = GREY if share < 0.005 else "white" if share > 0.42 else INK
                    axes.text(j, i, f"{share:.0%}", ha="center", va="center", fontsize=6, color=colour)
    axes.set_xticks([x - 0.5 for x in range(count + 1)], minor=True)
    axes.set_yticks([y - 0.5 for y in range(count + 1)], minor=True)
    axes.grid(which="minor", color="white", linewidth=0.8)
    axes.tick_params(which="minor", length=0)
    axes.spines[:].set_visible(False)
    bar = figure.colorbar(image, ax=axes, shrink=0.8, aspect=18, pad=0.03)
    bar.ax.yaxis.set_major_formatter(lambda share, _: f"{share:.0%}")
    bar.outline.set_visible(False)
    bar.set_label("share of the characters")
    return figure


def link_map(alignment: Alignment, a: str, b: str) -> Any:
    """Where two documents meet: a runs to the right, b downwards; each link is a box over its passages."""
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import LinearSegmentedColormap, Normalize
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch, Rectangle

    segments = {s.id: s for s in alignment.segments if s.document in (a, b)}
    links = links_between(alignment, segments, a, b)
    linked = {id for left, right, _ in links for id in (*left, *right)}
    lengths = {d: max((s.end for s in segments.values() if s.document == d), default=1) or 1 for d in (a, b)}
    across, down = lengths[a], lengths[b]

    figure = Figure(figsize=(WIDTH, WIDTH), layout="constrained")
    axes = figure.add_subplot()
    shades = LinearSegmentedColormap.from_list("scores", ["#c9dcea", "#5b8fb9", "#12304d"])
    strength = Normalize(min([0.5, *(link.score for _, _, link in links)]), 1)
    strip = 0.022
    for segment in segments.values():
        if segment.document == a:
            box = Rectangle((segment.start, -0.035 * down), segment.end - segment.start, strip * down)
        else:
            box = Rectangle((-0.035 * across, segment.start), strip * across, segment.end - segment.start)
        box.set(facecolor=GREY if segment.id in linked else FAINT, edgecolor="white", linewidth=0.3)
        axes.add_patch(box)
    for left, right, link in reversed(links):  # the best on top
        x, width = extent([segments[id] for id in left], across)
        y, height = extent([segments[id] for id in right], down)
        colour = shades(strength(link.score))
        small = min(width / across, height / down) < 2 * LEAST
        box = Rectangle((x, y), width, height, facecolor=colour, edgecolor="white", linewidth=0.2 if small else 0.4)
        if link.relation == "partial":
            box.set(facecolor="none", edgecolor=colour, linewidth=0.5 if small else 0.9)
        axes.add_patch(box)
        if link.discrepancies:
            axes.plot(
                x + width / 2,
                y + height / 2,
                marker="D",
                markersize=2.6,
                color=ALARM,
                markeredgecolor="white",
                markeredgewidth=0.4,
            )
    axes.set_xlim(-0.045 * across, across * 1.02)
    axes.set_ylim(down * 1.02, -0.045 * down)
    axes.set_xlabel(f"characters of {label(a)}", parse_math=False)
    axes.set_ylabel(f"characters of {label(b)}", parse_math=False)
    axes.locator_params(nbins=5, integer=True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(axis="y", labelrotation=90)
    for text in axes.get_yticklabels():
        text.set_verticalalignment("center")
    kinds = [
        Patch(facecolor=shades(0.7), label="equivalent"),
        Patch(facecolor="white", edgecolor=shades(0.7), label="partial"),
        Line2D([], [], linestyle="", marker="D", markersize=2.6, color=ALARM, label="differs"),
        Patch(facecolor=GREY, label="linked text"),
        Patch(facecolor=FAINT, label="not linked"),
    ]
    figure.legend(
        handles=kinds,
        loc="outside upper center",
        ncols=len(kinds),
        frameon=False,
        fontsize=6,
        handlelength=1.2,
        columnspacing=1.2,
    )
    bar = figure.colorbar(ScalarMappable(strength, shades), ax=axes, shrink=0.6, aspect=18, pad=0.02)
    bar.outline.set_visible(False)
    bar.set_label("probability of the link")
    return figure


def links_between(
    alignment: Alignment, segments: dict[str, Segment], a: str, b: str
) -> list[tuple[list[str], list[str], Link]]:
    """The links of two documents, as the ids in a, those in b, and the link."""
    found = []
    for link in alignment.links:
        if link.a[0] in segments and link.b[0] in segments:
            first_is_a = segments[link.a[0]].document == a
            found.append((link.a, link.b, link) if first_is_a else (link.b, link.a, link))
    return found


def extent(segments: list[Segment], length: int) -> tuple[float, float]:
    """Where a passage starts and how far it reaches, in characters, long enough to be seen."""
    start, end = min(s.start for s in segments), max(s.end for s in segments)
    return start, max(end - start, LEAST * length)


def label(id: str) -> str:
    """A document's id on an axis: one line, shortened in the middle."""
    name = CONTROLS.sub(" ", id)
    half = (LONGEST - 1) // 2
    return name if len(name) <= LONGEST else f"{name[:half]}…{name[-half:]}"


def save(figure: Any, out: Path, name: str, format: str, taken: list[Path], **options: Any) -> Path:
    """Write a figure, whole or not at all, under a name that is not taken yet."""
    path, number = out / f"{name}.{format}", 1
    while path in taken:
        number += 1
        path = out / f"{name}-{number}.{format}"
    picture = BytesIO()
    unsigned = {"Date": None} if format == "svg" else {"Software": None}
    figure.savefig(picture, format=format, dpi=DOTS, metadata=unsigned, **options)
    write_atomically(path, picture.getvalue())
    return path
