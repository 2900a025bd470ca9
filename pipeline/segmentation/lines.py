"""The lines and paragraphs of a document: markers, hard wraps, stray punctuation, table rows."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.lang.scripts import letters_by_script
from pipeline.segmentation.sentences import trimmed

BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
MARKER = re.compile(
    r"(?:[•‣▪●○◦·∙⁃▶►✓✔*+–—−-]|\(?[0-9٠-٩۰-۹]{1,2}[.)]|#{1,6})(?=[\s\u200b-\u200f]|$)[\s\u200b-\u200f]*|(?:[•‣▪●○◦]|>+)[\s\u200b-\u200f]*"
)
UNDERLINE = re.compile(r"={3,}|-{3,}")
ALNUM = re.compile(r"[^\W_]")
BOLD = re.compile(r"(\*\*|__|\*|_)(?=\S)")
CELL_BREAK = re.compile(r"\t|\s{3,}|\s*\|\s*")
JOINT = re.compile(r"(?:(?<=[a-zà-öø-ÿ]{3})|(?<=[)%]))[A-ZÀ-ÖØ-Þ](?=[a-zà-öø-ÿ]{3})")
WIDEST_WRAP = 120  # characters; nobody wraps by hand at more
NARROWEST_WRAP = 40
SURE_SHARE = 0.7  # share of a document's line breaks that must look like wraps before any is joined


@dataclass(frozen=True)
class Line:
    """One line with something on it: the span of what is said, without its marker."""

    start: int
    end: int
    marker: str = ""  # the bullet, number or `#` that was left outside
    paragraph: int = 0  # lines with no empty line between them share a paragraph
    underlined: bool = False  # a line of = or - beneath makes it a heading
    wrapped: bool = False  # several lines of the file, joined
    cells: int = 0  # columns, where the line is laid out as a table row
    bold: bool = False
    indent: int = 0  # white space before the marker

    @property
    def bullet(self) -> bool:
        """Whether the marker is one of a list."""
        return bool(self.marker) and self.marker[0] not in "#>–—"


def marked(text: str, start: int, end: int, is_month: re.Pattern[str]) -> tuple[int, str]:
    """Where what is said begins, and the markers before it."""
    markers = ""
    while (found := MARKER.match(text, start, end)) and found.end() > start:
        mark = found.group().strip()
        # "3. Januar" is a date and "10. März" too: the number is part of what is said
        if mark[:1].isdigit() and is_month.match(text, found.end(), end):
            break
        if not ALNUM.search(text, found.end(), min(end, found.end() + 4000)):
            break
        markers, start = markers + mark, found.end()
        if len(markers) > 8:
            break
    return start, markers


def lines_of(text: str, is_month: re.Pattern[str]) -> list[Line]:
    """The lines that say something, in order. Lines without a letter or digit are left out."""
    lines: list[Line] = []
    paragraph, position = 0, 0
    breaks = [(m.start(), m.end()) for m in BREAK.finditer(text)] + [(len(text), len(text))]
    for stop, following in breaks:
        start, end = trimmed(text, position, stop)
        indent, position = start - position, following
        if not ALNUM.search(text, start, end):
            if start == end:
                paragraph += 1
            elif UNDERLINE.fullmatch(text, start, end) and lines and lines[-1].paragraph == paragraph:
                lines[-1] = replace(lines[-1], underlined=True)
                paragraph += 1
            continue
        cells = len([c for c in CELL_BREAK.split(text[start:end].strip("|")) if c.strip()]) if end - start < 2000 else 1
        if text[start] == "|":
            start, end = trimmed(text, start + 1, end - (text[end - 1] == "|"))
        start, markers = marked(text, start, end, is_month)
        start, end = trimmed(text, start, end)
        emphasis = BOLD.match(text, start, end)
        mark = emphasis.group() if emphasis else ""
        bold = (
            bool(mark) and end - start < 400 and text.endswith(mark, start, end) and text.count(mark, start, end) == 2
        )
        if bold:
            start, end = trimmed(text, start + len(mark), end - len(mark))
        if start < end:
            lines.append(Line(start, end, markers, paragraph, cells=cells, bold=bold, indent=indent))
    return lines


def joined_items(lines: list[Line]) -> list[Line]:
    """The lines with each list item and the lines hanging under it as one: no marker, further in than the item's."""
    joined: list[Line] = []
    for line in lines:
        item = joined[-1] if joined else None
        hangs = item is not None and item.bullet and item.paragraph == line.paragraph and line.indent >= item.indent + 2
        if item is not None and hangs and not line.marker:
            joined[-1] = replace(item, end=line.end, wrapped=True)
        else:
            joined.append(line)
    return joined


def first_word_length(text: str, line: Line) -> int:
    found = re.compile(r"\S+").match(text, line.start, line.end)
    return found.end() - found.start() if found else 0


def joined_wraps(text: str, lines: list[Line]) -> list[Line]:
    """The lines with hard wraps undone, where the document clearly wraps.

    A break is a wrap where the next line's first word would not have fitted: line + space + word exceeds the width of
    the document's widest line. Only where most breaks inside paragraphs are such, three at least, and a third of them
    fall inside a sentence, are they joined; lines of one sentence each have all lengths and fail this.
    """
    pairs = [
        i
        for i, (a, b) in enumerate(pairwise(lines))
        if a.paragraph == b.paragraph
        and not b.marker
        and not a.underlined
        and not a.marker.startswith("#")
        and a.cells < 2
    ]
    inside = [lines[i].end - lines[i].start for i in pairs]
    width = max((length for length in inside if length <= WIDEST_WRAP), default=0)
    if len(pairs) < 3 or width < NARROWEST_WRAP or sum(length > WIDEST_WRAP for length in inside) > 0.05 * len(inside):
        return lines
    wraps = {i for i in pairs if lines[i].end - lines[i].start + 1 + first_word_length(text, lines[i + 1]) > width - 2}
    broken = sum(text[lines[i].end - 1] not in '.!?…؟۔。:"”’»)' for i in wraps)
    if len(wraps) < 3 or len(wraps) < SURE_SHARE * len(pairs) or broken * 3 < len(wraps):
        return lines
    joined: list[Line] = []
    for i, line in enumerate(lines):
        if i - 1 in wraps:
            joined[-1] = replace(joined[-1], end=line.end, wrapped=True)
        else:
            joined.append(line)
    return joined


def run_together(text: str, line: Line) -> int:
    """How many cells of a table were run together on a line: `Key ElementCurrent Status` has one joint."""
    if line.end - line.start > 300 or text[line.end - 1] in ".!?:;,":
        return 0
    return sum(1 for _ in JOINT.finditer(text, line.start, line.end))


def flat_table(text: str, line: Line) -> bool:
    """Whether a whole table was written on one line, without any mark between its cells: words and numbers in turn."""
    said = text[line.start : line.end]
    if line.end - line.start > 1000 or re.search(r"[,;:.!?—–،؛؟]", re.sub(r"\d[.,]\d", "0", said)):
        return False
    words = said.split()
    numbers = [i for i, word in enumerate(words) if word[0].isdigit()]
    return len(words) >= 12 and len(numbers) >= 3 and all(b - a <= 8 for a, b in pairwise(numbers))


def table_rows(text: str, lines: list[Line]) -> set[int]:
    """The indices of the lines that are rows of a table.

    Rows stand together: two or more lines with the same two or more columns, two or more lines with cells run together
    (half of them twice), or a table on one line.
    """
    rows = {i for i, line in enumerate(lines) if flat_table(text, line)}
    joints = [run_together(text, line) for line in lines]
    for is_row, sure in (
        ([line.cells >= 2 and not line.bullet for line in lines], [line.cells >= 2 for line in lines]),
        ([count >= 1 for count in joints], [count >= 2 for count in joints]),
    ):
        start = 0
        while start < len(lines):
            stop = start
            while stop < len(lines) and is_row[stop] and lines[stop].paragraph == lines[start].paragraph:
                stop += 1
            if stop - start >= 2 and 2 * sum(sure[start:stop]) >= stop - start:
                rows.update(range(start, stop))
            start = max(stop, start + 1)
    return rows


def word_count(text: str) -> int:
    """Words of a line; for scripts that put no space between them, two letters count as one."""
    spaced = len(text.split())
    dense = sum(
        n
        for script, n in letters_by_script(text).items()
        if script in ("Han", "Kana", "Thai", "Lao", "Khmer", "Myanmar")
    )
    return max(spaced, dense // 2)
