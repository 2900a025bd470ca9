"""Segment: a document's text as sentences, headings, list items, table rows and furniture, each with its offsets."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.lang import languages, rules_for
from pipeline.lang.scripts import main_script, rules_by_script
from pipeline.records import Kind, Segment, Source
from pipeline.segmentation.furniture import ends_full, heads_author, heads_related, is_furniture, is_furniture_sentence
from pipeline.segmentation.lines import Line, joined_items, joined_wraps, lines_of, table_rows, word_count
from pipeline.segmentation.sentences import cut_long, has_capitals, sentence_spans
from pipeline.settings import Segmentation

LONGEST_QUESTION_HEADING = 10
LONGEST_LINK = 20  # words of a headline in a list of other articles
LONGEST_LEAD_IN = 6  # words before a colon that make a heading rather than a sentence
LONGEST_NOTICE = 120  # characters of a line whose two sentences are a notice together
INNER_END = re.compile(r"[.!?؟۔]\s|[。！？].")
EDGE = 8  # lines from either end where bylines stand


@lru_cache(maxsize=1)
def month_pattern() -> re.Pattern[str]:
    """The months that may follow an ordinal dot: "3. Januar"."""
    months = sorted(
        {m for language in languages() for m in rules_for(language).dates.months}, key=lambda m: (-len(m), m)
    )
    return re.compile(rf"(?:{'|'.join(map(re.escape, months))})\b", re.IGNORECASE)


def heading_length(text: str, line: Line, lone: bool, before_body: bool, settings: Segmentation) -> bool:
    """Whether an unmarked line has the form of a heading."""
    said = text[line.start : line.end]
    if line.wrapped and not before_body:
        return False
    words, last = word_count(said), said.rstrip("\"'”’»)]*_")[-1:]
    if last in ",،;؛":
        return False
    if last == ":":
        return words <= LONGEST_LEAD_IN
    if not ends_full(said):
        return words <= (settings.title_words if before_body else settings.heading_words)
    if last in "?؟!？！" and lone and not line.wrapped and not INNER_END.search(said):
        capitals = sum(word[:1].isupper() for word in said.split())
        return words <= LONGEST_QUESTION_HEADING or (words <= settings.heading_words and 2 * capitals > words)
    return False


def unpunctuated(text: str, lines: list[Line]) -> bool:
    """Whether a document does without full stops, so that their lack says nothing."""
    long = [line for line in lines if word_count(text[line.start : line.end]) > LONGEST_LEAD_IN + 2]
    bare = sum(not ends_full(text[line.start : line.end]) for line in long)
    return len(long) >= 4 and bare >= 0.6 * len(long)


def link_like(said: str) -> bool:
    """Whether a line can be the headline of another article: short, and no statement with a full stop."""
    return word_count(said) <= LONGEST_LINK and (not ends_full(said) or said.rstrip("\"'”’»)")[-1:] in "?؟!")


def headed_lines(said: list[str], lines: list[Line], found: set[int]) -> set[int]:
    """The lines under furniture lines that head a list of other articles or the portrait of the writer.

    A list reaches to the end of the document where nothing but headlines follows and a statement went before; else to
    the end of its paragraph, where the document has paragraphs.
    """
    count = len(lines)
    spaced = count > 0 and lines[0].paragraph != lines[-1].paragraph
    told = [i for i, line in enumerate(said) if i not in found and ends_full(line)]
    last_statement = max((i for i, line in enumerate(said) if not link_like(line)), default=-1)
    headed: set[int] = set()
    for i in sorted(found):
        following = i + 1
        if following in headed:
            continue
        if heads_related(said[i]):
            tail = bool(told) and told[0] < i and last_statement < i
            while following < count and link_like(said[following]):
                if not tail and not (spaced and lines[following].paragraph == lines[i].paragraph):
                    break
                headed.add(following)
                following += 1
        elif heads_author(said[i]) and i > 0 and following < count:
            headed.add(following)
            named = not ends_full(said[following]) and word_count(said[following]) <= LONGEST_LEAD_IN
            if named and following + 1 < count:
                headed.add(following + 1)
    return headed


def furniture_lines(text: str, lines: list[Line], rows: set[int]) -> set[int]:
    """The indices of the lines that are furniture."""
    count = len(lines)
    said = [text[line.start : min(line.end, line.start + 1000)] for line in lines]
    found: set[int] = set()
    headline_seen = False
    for i, line in enumerate(lines):
        if i in rows:
            continue
        edge = i < EDGE or i >= count - EDGE
        if line.end - line.start == len(said[i]) and is_furniture(said[i], not headline_seen, edge):
            found.add(i)
        else:
            headline_seen = True
    return found | headed_lines(said, lines, found)


def bare_lists(text: str, lines: list[Line], skipped: set[int], settings: Segmentation) -> set[int]:
    """The indices of lines that make a list without markers: three or more in a paragraph, none with a full stop."""
    items: set[int] = set()
    run: list[int] = []
    for i, line in enumerate([*lines, None]):
        said = text[line.start : line.end] if line else ""
        fits = (
            line is not None
            and i not in skipped
            and not line.marker
            and not ends_full(said)
            and len(said) < 200
            and word_count(said) <= settings.heading_words
        )
        if run and (not fits or line is None or lines[run[-1]].paragraph != line.paragraph):
            items.update(run if len(run) >= 3 else ())
            run = []
        if fits:
            run.append(i)
    return items


def kinds_of(text: str, lines: list[Line], settings: Segmentation) -> Iterator[tuple[Line, Kind]]:
    """Each line with its kind; `sentence` and `list_item` lines are still to be cut into sentences."""
    rows = table_rows(text, lines)
    furniture = furniture_lines(text, lines, rows)
    told = [line for i, line in enumerate(lines) if i not in furniture and i not in rows]
    bare = unpunctuated(text, told)
    spaced = len({line.paragraph for line in lines}) > 1
    listed = bare_lists(text, lines, furniture | rows, settings) if spaced and not bare else set()
    alone = [
        spaced
        and (i == 0 or lines[i - 1].paragraph != line.paragraph)
        and (i + 1 == len(lines) or lines[i + 1].paragraph != line.paragraph)
        for i, line in enumerate(lines)
    ]
    title: str | None = None
    body = False
    for i, line in enumerate(lines):
        said = text[line.start : line.end]
        if i in furniture:
            yield line, "furniture"
        elif i in rows:
            body = True
            yield line, "table_row"
        elif line.bullet and not (line.bold or line.marker.endswith("#")):
            body = True
            yield line, "list_item"
        elif line.marker[:1] in ("–", "—"):
            yield line, "sentence"
        elif (
            line.marker.endswith("#")
            or line.underlined
            or (line.bold and not ends_full(said))
            or heading_length(text, line, alone[i], not body, settings)
        ):
            if i in listed and (body or title is not None):
                body = True
                yield line, "list_item"
            elif title is None and not body:
                title = said
                yield line, "title"
            else:
                wordy = bare and word_count(said) > LONGEST_LEAD_IN + 2 and not line.marker and not line.underlined
                yield line, "sentence" if wordy else "heading"
        else:
            body = True
            yield line, "sentence"


class TooManyError(Exception):
    """A document has more segments than it may have."""


def segment_all(sources: list[Source], settings: Segmentation) -> tuple[list[Source], list[Segment], list[str]]:
    """The documents that can be cut, their segments in order, and one sentence for each document left out: those that
    have more than `settings.max_segments`."""
    kept: list[Source] = []
    segments: list[Segment] = []
    refused = []
    for source in sources:
        try:
            segments += segment(source, settings)
            kept.append(source)
        except TooManyError as error:
            refused.append(f"{source.path}: {error}; split it or raise segmentation.max_segments")
    return kept, segments, refused


def segment(source: Source, settings: Segmentation) -> list[Segment]:
    """The segments of a document, in order, none overlapping another: `segment.text == source.text[start:end]`.

    What lies between them is white space, bullets and numbering, and punctuation that stands alone. Ids are
    `<document>#<n>`, n from 1. No segment is longer than `settings.max_characters` code points. Time is linear in the
    length of the text. TooManyError where there are more than `settings.max_segments`.
    """
    text = source.text
    defaults = {"Latin": "en", "Arabic": "ar", "Cyrillic": "ru"}
    if source.language in languages():
        defaults[rules_for(source.language).script] = source.language
    languages_by_script = rules_by_script(text, defaults)
    cased = has_capitals(text)
    pieces: list[tuple[int, int, Kind]] = []
    for line, kind in kinds_of(text, joined_items(joined_wraps(text, lines_of(text, month_pattern()))), settings):
        if kind in ("sentence", "list_item"):
            script = main_script(text[line.start : min(line.end, line.start + 2000)])
            language = languages_by_script.get(script or "", "")
            spans = sentence_spans(text, line.start, line.end, language, settings.max_characters, cased)
        else:
            spans = cut_long(text, line.start, line.end, settings.max_characters)
        notices = [kind == "sentence" and is_furniture_sentence(text[start:end]) for start, end in spans]
        if any(notices) and len(spans) <= 2 and line.end - line.start <= LONGEST_NOTICE:
            notices = [True] * len(spans)
        pieces += [(*span, "furniture" if notice else kind) for span, notice in zip(spans, notices, strict=True)]
        if len(pieces) > settings.max_segments:
            raise TooManyError(f"more segments than max_segments {settings.max_segments}")
    return [
        Segment(id=f"{source.id}#{n}", document=source.id, start=start, end=end, text=text[start:end], kind=kind)
        for n, (start, end, kind) in enumerate(pieces, start=1)
    ]
