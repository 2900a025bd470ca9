"""Where sentences end inside a paragraph, by the rules of its language.

Own rules, since the libraries at hand cut Arabic at commas (pysbd) or at abbreviations (blingfire, ICU); the idea of
sentence starters after an abbreviation is Kiss and Strunk's (2006, Punkt). Every step looks at a bounded stretch of
text, so that the time is linear in the length of the text.
"""

import re
from functools import lru_cache
from itertools import pairwise

from pipeline.lang import SHARED, plain, rules_for
from pipeline.lang.scripts import CASED, script_of

# What a reader does not see at the edge of a piece: white space, zero-width characters, bidi controls, soft hyphens.
INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060"
    "\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
CLOSERS = "\"'”’“»«›‹)]}」』】》〉）］＂*_"
QUOTES = "\"'”’“»«›‹"
FULL_WIDTH = "。！？｡"
SOME_LETTERS = 100  # small ones, from which on a text without capitals is taken to do without them
LOOK = 80  # characters looked at on either side of a mark
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
FIRST = re.compile(r"[^\W_]")
CLAUSE = re.compile(r"[;؛:—,،、，。](?=\s|$)")


class SentenceRules:
    """One language's sentence rules, ready to be asked. cased: whether the text has capitals where its script has them,
    so that a small letter opens no sentence. Where it has none, an abbreviation ends no sentence either."""

    def __init__(self, language: str, cased: bool = True):
        self.cased = cased
        rules = rules_for(language)
        own, shared = rules.sentences, rules_for(SHARED).sentences
        marks = "".join(dict.fromkeys(own.terminators + shared.terminators))
        self.run = re.compile(f"[{re.escape(marks)}]+")
        self.titles = frozenset(word.casefold() for word in own.titles)
        self.abbreviations = frozenset(own.abbreviations) | frozenset(word.upper() for word in own.abbreviations)
        if not cased:
            self.abbreviations |= {word.lower() for word in own.abbreviations}
        self.clock = frozenset(own.clock)
        self.before_number = frozenset(word.casefold() for word in own.before_number)
        self.starters = frozenset(plain(word) for word in own.starters)
        self.speech = frozenset(plain(word) for word in own.speech)
        self.calendar = frozenset(plain(word) for word in (*rules.dates.months, *rules.dates.weekdays))
        self.ordinal_dot = own.ordinal_dot

    def starts_sentence(self, word: str) -> bool:
        """Whether a word is one of those that follow a full stop rather than an abbreviation."""
        return plain(word) in self.starters or plain(re.split("['’]", word)[0]) + "'" in self.starters


@lru_cache(maxsize=64)
def sentence_rules(language: str, cased: bool = True) -> SentenceRules:
    return SentenceRules(language, cased)


def has_capitals(text: str) -> bool:
    """Whether a text is written with capitals, one to two hundred small letters, or too short to tell."""
    small = sum(map(str.islower, text))
    return small < SOME_LETTERS or 200 * sum(map(str.isupper, text)) >= small


def blank(character: str) -> bool:
    return character.isspace() or character in INVISIBLE


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space and invisible characters at its edges."""
    while start < end and blank(text[start]):
        start += 1
    while end > start and blank(text[end - 1]):
        end -= 1
    return start, end


def token_before(text: str, start: int, position: int) -> str:
    """The word that touches a mark on its left, with its inner dots: `U.S` of `the U.S.`"""
    low = position
    while low > start and position - low < LOOK and (text[low - 1].isalnum() or text[low - 1] in ".’'-"):
        low -= 1
    return text[low:position].lstrip(".’'-")


def dot_ends_sentence(text: str, start: int, position: int, following: str, dotted: bool, rules: SentenceRules) -> bool:
    """Whether a single full stop at `position`, followed by white space and the word `following`, ends a sentence.

    `dotted` tells that a full stop follows that word at once: `L. A.`, `J. K.`
    """
    token = token_before(text, start, position)
    if not token:
        return True
    if token.isdigit() and len(token) <= 2 and (position - len(token) == start or plain(following) in rules.calendar):
        return False  # "3. Januar", or the number of a list
    folded = token.casefold()
    if folded in rules.clock:
        return rules.cased and not (plain(following) in rules.calendar or (following.isupper() and len(following) > 1))
    if following[0].isdigit() and folded in rules.before_number:
        return False
    if token.isdigit() and following[0].isdigit() and len(token) != 4:
        return False  # "40. 4 million": a decimal a tokeniser took apart
    if len(token) == 1 and token.isalpha():
        before = text[max(start, position - 4) : position - 1].rstrip()
        after_number = before[-1:].isdigit()  # "2024 م." is a year, "د." a doctor
        if not after_number and (folded in rules.titles or not (token.islower() and rules.cased)):
            initials = dotted and len(following) == 1
            return rules.starts_sentence(following) and folded not in rules.titles and not initials
        return True
    if folded in rules.titles:
        return False
    acronym = "." in token and all(len(part) <= 2 for part in token.split("."))
    if acronym or token in rules.abbreviations:
        return rules.cased and rules.starts_sentence(following)
    if rules.ordinal_dot and token.isdigit() and len(token) <= 2:
        return rules.starts_sentence(following)
    return True


def glued_end(text: str, start: int, mark: re.Match[str], after: int, end: int, rules: SentenceRules) -> bool:
    """Whether a sentence ends where no space follows the mark: `said.The minister`, `قال.وأضاف`."""
    before = text[max(start, mark.start() - 3) : mark.start()]
    word = WORD.match(text, after, min(end, after + LOOK))
    if word is None or not before:
        return False
    following, script = word.group(), script_of(text[after])
    if script is None:
        return False
    if script in CASED:
        closed = after > mark.end() and following[0].isupper() and any(c in QUOTES for c in text[mark.end() : after])
        return closed or (before[-2:].islower() and following[0].isupper() and rules.starts_sentence(following))
    return (
        mark.group() != "…"
        and len(before) == 3
        and before.isalpha()
        and len(following) >= 3
        and script_of(before[0]) == script
    )


def ends_sentence(text: str, start: int, mark: re.Match[str], after: int, end: int, rules: SentenceRules) -> bool:
    """Whether a run of marks, with its closing quotes up to `after`, ends a sentence."""
    marks = mark.group()
    if marks[-1] in FULL_WIDTH:
        return True
    if not blank(text[after]):
        return glued_end(text, start, mark, after, end, rules)
    ahead = text[after : min(end, after + LOOK)]
    first = FIRST.search(ahead)
    if first is None:
        return True
    following = WORD.match(ahead, first.start())
    if following is None or (first.group().islower() and rules.cased):
        return False
    word = following.group()
    dots = marks.strip(".…") == ""
    if dots and marks != ".":
        omission = mark.start() > start and blank(text[mark.start() - 1])
        return not omission and (script_of(first.group()) in CASED or marks != "..")
    closing = text[mark.end() : after]
    loose = ahead.lstrip()[:1] in QUOTES and blank(ahead.lstrip()[1:2] or "x")  # a tokeniser's `? " asked`
    if not dots and (loose or any(c in QUOTES for c in closing)):
        said = [plain(w) for w in WORD.findall(ahead[first.start() :])[:3]]
        if any(w in rules.speech for w in said):
            return False
    if marks == "." and not any(c in QUOTES for c in closing):
        return dot_ends_sentence(text, start, mark.start(), word, ahead[following.end() :].startswith("."), rules)
    return True


def cut_long(text: str, start: int, end: int, limit: int) -> list[tuple[int, int]]:
    """A span in pieces of at most `limit` characters, cut after a clause where one ends in the second half, else at a
    space, else anywhere."""
    pieces = []
    while end - start > limit:
        clauses = [m.end() for m in CLAUSE.finditer(text, start + limit // 2, start + limit)]
        if clauses:
            cut = clauses[-1]
        else:
            cut = start + limit
            while cut > start + limit // 2 and not blank(text[cut]):
                cut -= 1
            if cut == start + limit // 2:
                cut = start + limit
        pieces.append((start, cut))
        start = cut
    pieces.append((start, end))
    return [span for piece in pieces if (span := trimmed(text, *piece))[0] < span[1]]


def sentence_spans(
    text: str, start: int, end: int, language: str, limit: int, cased: bool = True
) -> list[tuple[int, int]]:
    """The sentences of text[start:end] as trimmed spans, in order. cased: whether the text has capitals.

    A piece without a letter or digit belongs to the sentence before it. No span is longer than `limit` characters.
    """
    rules = sentence_rules(language, cased)
    cuts = [start]
    for mark in rules.run.finditer(text, start, end):
        after = mark.end()
        while after < end and text[after] in CLOSERS:
            after += 1
        if after < end and mark.start() >= cuts[-1] and ends_sentence(text, start, mark, after, end, rules):
            cuts.append(after)
    cuts.append(end)
    spans: list[tuple[int, int]] = []
    for low, high in pairwise(cuts):
        low, high = trimmed(text, low, high)
        if low == high:
            continue
        if (spans and not FIRST.search(text, low, high)) or (spans and not FIRST.search(text, *spans[-1])):
            spans[-1] = (spans[-1][0], high)
        else:
            spans.append((low, high))
    return [piece for span in spans for piece in cut_long(text, *span, limit)]
