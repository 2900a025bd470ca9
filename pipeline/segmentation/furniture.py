"""What stands on a page beside the telling: dates, bylines, counts, prompts, captions, lists of other articles.

Precision first: furniture takes no part in the alignment, so a sentence of the telling called furniture is lost. Lines
are compared as `plain` text with the phrases and patterns of every language of their script.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from pipeline.lang import SHARED, any_of, languages, phrase, plain, rules_for, written
from pipeline.lang.scripts import main_script

LONGEST_LINE = 300  # characters; furniture is short
DATE_TOKEN = re.compile(r"[^\W\d_]+(?:['.][^\W\d_]+)*|\d+")
PARTS = re.compile(r"\s*[|·•]\s*|\s+[–—-]\s+|\s+/\s+")
BARS = re.compile(r"\s*[|·•]\s*")
COMMAS = re.compile(r"\s*,\s*")
TRAILING_AGENCY = re.compile(r"\s*\([^()]{2,60}\)\s*$")
SECTION_BREAK = re.compile(r"\s*[|·•&/›>»,]\s*|\s+(?:and|و|et|und|y|и)\s+|\s+-\s+")
TERMINAL = re.compile(r"[.!?…؟۔。！？][\"'”’»)\]]*$")


class FurnitureRules:
    """The furniture of all languages of one script, ready to be asked."""

    def __init__(self, script: str | None):
        rules = [rules_for(language) for language in (SHARED, *languages())]
        rules = [r for r in rules if script is None or r.script in (script, "Common")]

        def gathered(field: str) -> list[str]:
            return [entry for r in rules for entry in getattr(r.furniture, field)]

        def openings(field: str) -> re.Pattern[str]:
            phrases = sorted({plain(entry) for entry in gathered(field)}, key=lambda o: (-len(o), o))
            return re.compile(rf"(?:{'|'.join(map(re.escape, phrases))})(?![^\W_])" if phrases else r"(?!)")

        self.lines = frozenset(map(phrase, gathered("lines")))
        self.related = frozenset(map(phrase, gathered("related")))
        self.author = frozenset(map(phrase, gathered("author")))
        self.sections = frozenset(map(phrase, gathered("sections")))
        self.bylines = frozenset(map(plain, gathered("bylines")))
        self.openings = openings("openings")
        self.patterns, self.sentences = any_of(gathered("patterns")), any_of(gathered("sentences"))
        self.signatures = written(gathered("signatures"))
        self.speech = frozenset(plain(w) for r in rules for w in r.sentences.speech)
        agencies = "|".join(sorted((re.escape(plain(c)) for c in gathered("credits")), key=len, reverse=True))
        self.credit = re.compile(rf"[^.!?؟]{{3,200}}\((?:{agencies})\b[^()]{{0,60}}\)") if agencies else None
        calendar = [*(m for r in rules for m in r.dates.months), *(d for r in rules for d in r.dates.weekdays)]
        self.calendar = words_of(calendar)
        self.relative = words_of(w for r in rules for w in r.dates.relative)
        self.agencies = frozenset(map(phrase, gathered("credits")))
        self.date_words = self.calendar | self.relative | words_of(w for r in rules for w in r.dates.words)


def words_of(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(word for entry in entries for word in (plain(entry), *DATE_TOKEN.findall(plain(entry))))


@lru_cache(maxsize=32)
def furniture_rules(script: str | None) -> FurnitureRules:
    return FurnitureRules(script)


def ends_full(line: str) -> bool:
    """Whether a line ends with a mark that ends sentences."""
    return bool(TERMINAL.search(line[-12:].rstrip()))


def is_date(line: str, rules: FurnitureRules) -> bool:
    """Whether a line is made of nothing but numbers and words of dates and times."""
    tokens = DATE_TOKEN.findall(line)
    if not tokens or len(tokens) > 14:
        return False
    said = [token for token in tokens if not token.isdigit()]
    known = all(token in rules.date_words or token.replace(".", "") in rules.date_words for token in said)
    return known and (
        len(said) < len(tokens) or all(t in rules.calendar for t in said) or not rules.relative.isdisjoint(said)
    )


def is_dateline(line: str, original: str, rules: FurnitureRules) -> bool:
    """Whether a line is a place, a source and a date: `ROME, Dec 6, 2025 (Agency)`, `بيروت - الخميس 19 شباط 2026`."""
    if len(line.split()) > 14 or ends_full(line):
        return False
    agency = TRAILING_AGENCY.search(original)
    said = original[: agency.start()] if agency else original
    parts = [part for part in PARTS.split(said) if part.strip()]
    by_bars = len(parts) > 1
    parts = [piece for part in parts for piece in COMMAS.split(part) if piece.strip()]
    dates = [part for part in parts if is_date(plain(part), rules)]
    others = [part for part in parts if part not in dates]
    digits = sum(any(c.isdigit() for c in part) for part in dates)
    if (
        not digits
        or not others
        or sum(len(part.split()) for part in others) > 6
        or any(len(part.split()) > 4 for part in others)
    ):
        return False
    complete = len(DATE_TOKEN.findall(plain(" ".join(dates)))) >= 3
    capital = all(part[:1].isupper() for part in others)
    return (agency is not None and capital) or (by_bars and complete) or (capital and complete and len(others) <= 2)


def is_agency(original: str, rules: FurnitureRules) -> bool:
    """Whether a line names an agency and at most a place: `(dpa)`, `Washington — Agencies`."""
    parts = [part for part in PARTS.split(original) if part.strip()]
    named = parts[-1:] if len(parts) <= 2 else []
    return any(phrase(part) in rules.agencies for part in named) and all(len(part.split()) <= 3 for part in parts)


def is_byline(original: str, rules: FurnitureRules) -> bool:
    """Whether a line names its writer: `By Helena Quist and Karim Abboud`."""
    words = original.split()
    if not 2 <= len(words) <= 14 or plain(words[0]) not in rules.bylines or ends_full(original):
        return False
    name = re.split(r"[,|·–—(]", original, maxsplit=1)[0].split()[1:]
    if not name or len(name) > 8:
        return False
    small = {
        "and",
        "of",
        "in",
        "for",
        "de",
        "la",
        "van",
        "von",
        "al",
        "bin",
        "der",
        "et",
        "y",
        "und",
        "&",
        "del",
        "da",
        "the",
    }
    return name[0][:1].isupper() and all(word[:1].isupper() or word.casefold() in small for word in name)


def is_part(part: str, original: str, rules: FurnitureRules) -> bool:
    """Whether one part of a line divided by bars is surely furniture."""
    return (
        is_date(part, rules)
        or phrase(part) in rules.lines
        or bool(rules.openings.match(part))
        or bool(rules.patterns and rules.patterns.fullmatch(part))
        or bool(rules.signatures and rules.signatures.fullmatch(original))
        or is_byline(original, rules)
    )


def is_divided(original: str, rules: FurnitureRules) -> bool:
    """Whether a line divided by bars or dots is a row of a page: `14 comments | Share | Print`."""
    parts = [part for part in BARS.split(original) if part.strip()]
    if len(parts) < 2 or ends_full(original) or any(len(part.split()) > 8 for part in parts):
        return False
    sure = [is_part(plain(part), part, rules) or phrase(part) in rules.sections for part in parts]
    rest = [len(part.split()) for part, known in zip(parts, sure, strict=True) if not known]
    if len(parts) >= 3:
        return all(words <= 5 for words in rest) or (sum(sure) >= 2 and len(rest) <= 1)
    return any(sure) and all(words <= 3 for words in rest)


def is_section(line: str, rules: FurnitureRules) -> bool:
    """Whether a line names nothing but sections of a site: `News & Politics`."""
    parts = [part for part in SECTION_BREAK.split(line) if part]
    return 0 < len(parts) <= 4 and all(phrase(part) in rules.sections for part in parts)


def heads_related(original: str) -> bool:
    """Whether a line heads a list of other articles."""
    return phrase(original) in furniture_rules(main_script(original)).related


def heads_author(original: str) -> bool:
    """Whether a line heads a portrait of the writer."""
    return phrase(original) in furniture_rules(main_script(original)).author


def is_furniture(original: str, first: bool, near_edge: bool) -> bool:
    """Whether a whole line is no part of the telling.

    `first`: it may be the headline, so that only what cannot be one counts. `near_edge`: it is one of the first or
    last lines, where bylines stand.
    """
    if len(original) > LONGEST_LINE:
        return False
    rules = furniture_rules(main_script(original))
    line, key = plain(original).replace(" :", ":"), phrase(original)
    if is_date(line, rules) or key in rules.related or key in rules.author or is_section(line, rules):
        return True
    if key in rules.lines or (rules.signatures and rules.signatures.fullmatch(original)):
        return True
    sure = not first or any(c.isdigit() or c in "(@/" for c in line)
    if sure and rules.patterns and rules.patterns.fullmatch(line):
        return True
    if near_edge and is_byline(original, rules):
        return True
    if is_agency(original, rules) or is_divided(original, rules) or is_dateline(line, original, rules):
        return True
    if first:
        return False
    if rules.credit and rules.credit.fullmatch(line) and rules.speech.isdisjoint(line.split()):
        return True
    opening = rules.openings.match(line)
    if opening is None or len(line.split()) > 25:
        return False
    return ":" in line[opening.end() - 1 : opening.end() + 1] or not ends_full(line) or line.endswith("!")


def is_furniture_sentence(original: str) -> bool:
    """Whether a sentence is a prompt, a notice or a disclaimer, wherever it stands."""
    if len(original) > LONGEST_LINE:
        return False
    rules = furniture_rules(main_script(original))
    return bool(rules.sentences and rules.sentences.search(plain(original)))
