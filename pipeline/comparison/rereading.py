"""Values read again by the words around them, for comparison alone: what became of the counted, bare years, manners."""

import re
from functools import lru_cache

import msgspec

from pipeline.comparison.english import plain, words
from pipeline.facts import Value
from pipeline.facts.tables import tables

BEFORE = 48  # characters before a number among which a verb may say what became of the counted
AHEAD = 80  # characters on either side of a value that are looked through for how it is meant
BEHIND = 6  # words behind a number that may say it
SHORTLY = re.compile(
    r"\b(?:shortly|just|soon|minutes|a\s+little|moments)\s+(?:after|before|past)\s+$|\b(?:about|around|towards?|nearly|roughly|almost|"
    r"approximately)\s+$|(?:حوالي|نحو|قرابه|قرابة|قبيل|بعيد)\s+\S{0,8}\s*$"
)
AND_OTHERS = re.compile(r"(?:\s+(?:women|children))?\s+(?:and|or)\s+(?:women|children|minors|babies|infants)\b")
MINUTE = re.compile(r"(?:\bminute|الدقيق[ةه])\s+$")  # of a match: minute 67, the 67th minute
WHO = re.compile(r"\s+(women|woman|children|child|minors|babies|infants)\b")
STAMP = re.compile(r"\s*[-–—:]?\s*[A-Z]")  # behind the time with which an entry of a ticker opens
DATELINE = re.compile(r"\s*[A-Z][A-Z'’.-]+\b[^.!?()]{0,60}?[\w.]?(?:\([^()]{2,40}\)|\s[-–—]\s)")
YEAR = re.compile(r"(?:19|20)\d\d")
CLAUSE = re.compile(r"[,;:.!?()\"]|\b(?:and|but|while|by|in|after|before)\b|\d")
CLAUSE_BEHIND = re.compile(
    r"[,;:.!?()\"]|\b(?:and|but|while|whose|if|near|that|which|who|over|after|before|when|as|of)\b|\d"
)
TOLL = re.compile(
    r"\b(?:death\s+)?toll\b[^.;:!?]{0,48}\b(?:to|at|of|is|was|reached|reaches|hits?|passed|passes)\s+(?:at\s+least\s+)?$"
)
MORE = re.compile(r"\s+more\b(?!\s+than)")
RATE = re.compile(
    r"\s*(?:,\s*)?(?:an?|per|each|every)\s+(?:day|night|week|month|year|hour|minute|second|head|person|place|seat|tonne|"
    r"ton|litre|kilo|kilogram|piece|vote|passenger)\b|\s+each\b|/|\s+apiece\b|"
    r"\s*(?:شهريا|سنويا|يوميا|في الشهر|في السنة|للواحد)"
)
AGO = re.compile(r"\s+(?:ago|earlier|later|from\s+now|previously)\b")
NEXT = re.compile(r"\s+(?:before|after)\b")  # a day after: on the next day
AUXILIARY = {"were", "was", "are", "is", "have", "had", "has", "remained", "remain"}
SPOKEN = re.compile(
    r"\b(?:said|says|told|announced|reported|added|stated|declared|confirmed|disclosed|admitted|acknowledged|warned|revealed|"
    r"ruled)\b(?:\s+[^\W\d_]+){0,3}\s+(?:on\s+|late\s+|early\s+|last\s+)*$"
)
WAY = re.compile(
    r"(?:(?P<since>\b(?:since|from)|منذ|اعتبارا من)|\b(?:until|till|through)|حتى)\s+(?:the\s+)?"
    r"(?:(?:end|start|beginning|middle)\s+of\s+|(?:نهاية|مطلع|بداية|أواخر|أوائل|شهر)\s+)*$"
)
SPEAKS = re.compile(
    r"(?:\s+(?:morning|afternoon|evening|night))?[,\s]+(?:[^\W\d_]+\s+){0,4}?(?:said|says|told|announced|reported)\b"
)
RELATED = re.compile(r"(?:قبل|بعد|منذ).{0,16}$")  # before or after something by so much
TIED = 3  # words between a verb and the number it governs


@lru_cache(maxsize=1)
def fates() -> dict[str, str]:
    """Word → what became of the counted: killed, slain, perish → dead."""
    return {word: fate for fate, own in words()["fates"].items() for word in own}


@lru_cache(maxsize=1)
def governing() -> dict[str, str]:
    """Verbs whose object is counted: killing eight people → dead."""
    return {word: fate for fate, own in words()["governing"].items() for word in own}


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    """Nouns for people in the singular, as the finders write units."""
    return frozenset(words()["people"]["nouns"])


def fate_before(text: str, start: int) -> str:
    """What a verb right before a number says of the counted: killing eight, wounding 37, the toll rises to 27."""
    before = plain(text)[max(0, start - BEFORE) : start]
    if TOLL.search(before):
        return "dead"
    clause = CLAUSE.split(before)[-1]
    found = re.findall(r"[^\W\d_]+", clause)[-TIED:]
    return next((fate for word in reversed(found) if (fate := governing().get(word))), "")


def fate_behind(text: str, end: int, subset: bool) -> str:
    """What the words behind a number say of the counted: 38 drown, eighteen were taken to the cells. Of a `subset` a
    bare participle says nothing: six of the men trapped."""
    clause = CLAUSE_BEHIND.split(plain(text)[end : end + 64])[0]
    found = re.findall(r"[^\W\d_]+", clause)[:BEHIND]
    if {"not", "never", "no", "if"} & set(found) or (subset and not AUXILIARY & set(found)):
        return ""
    return next((fate for word in found if (fate := fates().get(word))), "")


def ahead_of(value: Value, text: str) -> str:
    """The few words before a value, in lower case."""
    return text[max(0, value.start - AHEAD) : value.start].lower()


def reread(value: Value, text: str, language: str) -> Value:
    """A value as the words around it have it: a count of people with their fate as unit, a bare year as a date."""
    if value.kind == "time" and not value.bound and SHORTLY.search(ahead_of(value, text)):
        return msgspec.structs.replace(value, bound="about")
    if value.kind != "number" or value.number is None:
        return value
    if language == "en" and value.unit in ("woman", "child", "person") and AND_OTHERS.match(text, value.end):
        return msgspec.structs.replace(value, unit="woman or child")
    if (
        language == "en"
        and value.unit == "person"
        and value.text.endswith("of them")
        and (who := WHO.match(text, value.end))
    ):
        return msgspec.structs.replace(value, unit=tables("en").nouns[who[1].lower()])
    if MINUTE.search(ahead_of(value, text)):
        return msgspec.structs.replace(value, kind="ordinal", unit="minute")
    if value.unit is None and not value.bound and YEAR.fullmatch(value.text):
        return Value("date", value.start, value.end, value.text, value.text, year=int(value.number))
    known_things = set(tables("en").nouns.values()) - people()
    if language != "en" or value.unit in words()["fates"] or value.unit in known_things:
        return value
    if value.unit in fates():
        return msgspec.structs.replace(value, unit=fates()[value.unit])
    if value.unit is not None and value.unit not in people():
        return value
    fate = fate_before(text, value.start) or fate_behind(text, value.end, " of " in value.text)
    return msgspec.structs.replace(value, unit=fate) if fate else value


def manner(value: Value, text: str, language: str) -> str:
    """How a quantity is meant where it is no plain total: three "more", 250 "a month", six years "ago", the day on
    which it was "spoken", the one in a dateline, on which it was "written", a date "since" or "until" which; "?" where
    the language leaves it open."""
    behind = text[value.end : value.end + 24].lower()
    if value.kind == "time" and value.start == 0 and value.text[:1].isdecimal() and STAMP.match(text, value.end):
        return "stamp"
    if value.kind == "date" and (line := DATELINE.match(text)) and value.start < line.end():
        return "written"
    if value.kind == "number" and MORE.match(behind):
        return "more"
    if value.kind == "duration" and (AGO.match(behind) or (value.number == 1 and NEXT.match(behind))):
        return "ago"
    if value.kind in ("amount", "number", "measure") and RATE.match(behind):
        return "rate"
    if value.kind == "date" and (
        SPOKEN.search(ahead_of(value, text)) or SPEAKS.match(text[value.end : value.end + AHEAD].lower())
    ):
        return "spoken"
    if value.kind == "date" and (way := WAY.search(ahead_of(value, text))):
        return "since" if way["since"] else "until"
    related = RELATED.search(ahead_of(value, text)) or value.text.startswith("ب")
    if language == "en" or value.kind == "amount" or (value.kind == "duration" and not related):
        return ""
    return "?"


__all__ = ["fates", "manner", "people", "reread"]
