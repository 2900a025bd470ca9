"""What a number counts: money, percent, a span of time, a measure, an age, sources, people, things."""

import re
from typing import NamedTuple

from pipeline.facts.numbers import NumberSpan
from pipeline.facts.phrases import ends_with, expression, match_after
from pipeline.facts.reading import before
from pipeline.facts.tables import Tables
from pipeline.facts.values import Bound, ValueKind

SIGNS = {"$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₪": "ILS"}
DOLLARS = re.compile(r"(?:(?<![^\W\d_])(?:us|u\.s\.|a|c|nz|hk|s))?\$\s*$|[€£¥₹₽₺₪]\s*$|\b(?:usd|eur|gbp)\s*$")
NAME_BEFORE_AGE = re.compile(r"[^\W\d_]{2,}\s*[,(]\s*$")
AGE_ENDS = re.compile(r"\s*(?:[,;).]|$|\u2014| who\b)")
OLDEST = 115
ADJECTIVES = r"(?:[\s-]+[^\W\d_]+){0,2}?[\s-]+"
SPACE = re.compile(r"[\s-]*")
COUNTED = re.compile(
    r"[\s-]*(?:(?:more|other|additional|of the|of its|of his|of her|of their|من|من أصل)\s+)?(?P<noun>[^\W\d_]+)"
    r"(?:[\s-]+(?P<behind>[^\W\d_]+))?"
)
OF_AGE = re.compile(  # a boy of eight; the noun may have an adjective, "of" must stand right before the number
    r"\b(?:boy|girl|man|woman|child|baby|toddler|infant|youth|teenager|lad|student|pupil|son|daughter|boys|girls|men|"
    r"women|children|youths|teenagers|students|pupils|pensioner|widow|widower|farmer|fisherman|father|mother|orphan)"
    r"\s+of\s+(?:only\s+|just\s+|about\s+|some\s+)?$"
)
OF_AGE_ENDS = re.compile(
    r"(?P<years>\s+years?\b(?!\s+old))?(?=\s*(?:[,;).!?]|$|—)|\s+(?:who|in|from|at|with|was|is|were|and|had|has|on|to|remains|"
    r"died|lost|whose)\b)"
)
PERSON_BEFORE_AGE = re.compile(  # the driver, 75, was taken to hospital
    r"\b(?:the|an?|his|her|their|whose|one)\s+(?:[a-z'-]+\s+){0,2}?(?P<noun>[a-z]{2,}(?:er|or|ist|ian|eer)|man|woman|boy|girl|son|daughter|"
    r"nephew|niece|[a-z]+man|[a-z]+woman|victim|suspect|student|pupil|nurse|chef|clerk|captain|cook|pilot|widow|wife|husband)\s*"
    r"(?P<mark>[,(])\s*$"
)
THINGS = {
    "number", "order", "paper", "river", "poster", "tower", "water", "winter", "summer", "shower", "power",
    "counter", "letter", "matter", "floor", "door", "factor", "sector", "error", "colour", "motor", "tractor",
    "reactor", "container", "trailer", "ladder", "border", "tanker", "freighter", "chapter", "corner", "quarter",
    "cluster", "disaster", "offer", "list", "mirror", "harbor", "computer", "scooter", "helicopter", "career",
    "figure", "register",
}  # fmt: skip
YOUNGEST = 10
ARABIC_AGE = re.compile(r"\s+من\s+(?:ال)?عمر(?:ه|ها|هم)?(?![^\W\d_])")


def spaced(match: re.Match) -> str:
    """A phrase as its table writes it."""
    return re.sub(r"[\s-]+", " ", match[0])


class Counted(NamedTuple):
    """Kind and unit of a number, and where its words begin and end in `plain` (currency sign and unit included)."""

    kind: ValueKind
    unit: str | None
    start: int
    end: int


def bound_of(lower: str, start: int, end: int, language: str) -> Bound:
    """Whether a number is said to be about, over or under what it says."""
    start_clean = start - len(re.search(r"[\s$€£]*$", before(lower, start))[0])  # type: ignore[index]
    bounds: tuple[Bound, ...] = ("over", "under", "about")
    longest: tuple[int, Bound] = (0, "")
    for bound in bounds:
        match = ends_with(lower, start_clean, language, "bounds", bound)
        if match and len(match[0]) > longest[0]:
            longest = (len(match[0]), bound)
    if longest[1]:
        return longest[1]
    tail = lower[end : end + 24]
    if re.match(r"\s*(?:or so|تقريبا|,? give or take|-?odd)", tail):
        return "about"
    if re.match(r"(?:\s+[^\W\d_]+)?\s+(?:or more|at least|علي الاقل|علي الأقل)|\+|\s*plus\b", tail):
        return "over"
    return ""


def currency_of(lower: str, span: NumberSpan, language: str) -> tuple[str, int, int] | None:
    """ISO code (or the coin's name), start and end of an amount of money."""
    sign = DOLLARS.search(before(lower, span.start))
    if sign:
        mark = sign[0].strip()
        return (
            SIGNS.get(mark, SIGNS.get(mark[-1:], mark.upper()[-3:])),
            span.start - len(sign[0].lstrip()),
            span.end,
        )
    word = match_after(lower, span.end, language, "currencies")
    if word is None:
        word = match_after(
            lower,
            span.end,
            language,
            "currencies",
            skip=r"[\s-]+[^\W\d_]+[\s-]+(?=dinar|rial|riyal|pound|dirham|shilling|peso|franc|dollar|rupee|lira)",
        )
    if word is None and language == "ar":
        word = match_after(lower, span.end, language, "currencies", skip=r"\s+(?:من|ب)\s+")
    if word is None:
        return None
    from pipeline.facts.tables import tables

    return tables(language).currencies[spaced(word)], span.start, word.end()


def is_age(lower: str, plain: str, span: NumberSpan, language: str) -> int | None:
    """The end of an age, or None: "62 years old", "aged 62", "(62 عاما)", "Tsereli, 57, from Georgia"."""
    if span.number > OLDEST or span.number != int(span.number):
        return None
    if span.ordinal:
        spoken = ARABIC_AGE.match(lower, span.end) if language == "ar" else None
        return spoken.end() if spoken else None
    old = match_after(lower, span.end, language, "ages", "after")
    if old:
        return old.end()
    if ends_with(lower, span.start, language, "ages", "before"):
        year = match_after(lower, span.end, language, "durations")
        return year.end() if year else span.end
    if language == "ar":
        years = re.compile(r"\s*(?:عاما|سنه|اعوام|سنوات|عام)(?=\s*\))").match(lower, span.end)
        if years and before(lower, span.start).rstrip().endswith("("):
            return years.end()
        years = re.compile(r"\s*(?:عاما|سنه|اعوام|سنوات|عام)(?![^\W\d_])").match(lower, span.end)
        return (
            years.end()
            if years
            and re.search(r"(?:عن عمر|عمر(?:ه|ها|هم)?|البالغه? من العمر|البالغه?)\s*$", before(lower, span.start))
            else None
        )
    if (
        re.search(r"\bwho is (?:now )?$", before(lower, span.start))
        and AGE_ENDS.match(lower, span.end)
        and span.number > 3
    ):
        return span.end
    of_age = OF_AGE_ENDS.match(lower, span.end) if OF_AGE.search(before(lower, span.start)) else None
    if of_age and span.number >= 1:
        return of_age.end()
    person = PERSON_BEFORE_AGE.search(before(lower, span.start))
    closes = person is not None and lower[span.end : span.end + 1] == ("," if person["mark"] == "," else ")")
    if person and closes and person["noun"] not in THINGS and span.number >= YOUNGEST and not span.in_words:
        return span.end
    named = NAME_BEFORE_AGE.search(before(plain, span.start))
    if named and span.number >= 1 and not span.in_words and AGE_ENDS.match(lower, span.end):
        word = named[0].strip(" ,(")
        opens = named[0].rstrip().endswith("(")
        closes = lower[span.end : span.end + 1] == ")"
        if word[0].isupper() and (closes if opens else lower[span.end : span.end + 1] in (",", ".")):
            return span.end
    return None


def is_source_count(lower: str, span: tuple[int, int], language: str) -> int | None:
    """The end of a count of sources, or None: "four sources", "three people with knowledge", أربعة مصادر."""
    noun = match_after(lower, span[1], language, "sources", "nouns", skip=ADJECTIVES) if language != "ar" else None
    noun = noun or match_after(lower, span[1], language, "sources", "nouns")
    if noun:
        if re.match(r"\s+of\s+(?!intelligence|the agency)", lower[noun.end() :]):
            return None
        return noun.end()
    people = match_after(lower, span[1], language, "sources", "people")
    if people is None and language != "ar":
        people = match_after(lower, span[1], language, "sources", "people", skip=ADJECTIVES)
    knowing = expression(language, "sources", "knowing")
    if people and knowing:
        told = knowing.search(lower, people.end(), people.end() + 28)
        if (
            told
            and told[0] == "told"
            and (lower[told.end() :].startswith(" to ") or lower[people.end() : told.start()].strip())
        ):
            told = None
        if told and not re.search(r"[.;!?]", lower[people.end() : told.start()]):
            return told.end()
    return None


def noun_behind(lower: str, span: NumberSpan, words: Tables) -> re.Match | None:
    """A noun of the tables behind one or two adjectives, or "of her": three thermal drones, two of her children."""
    whose = re.match(r"\s+of\s+(?:the|its|his|her|their|those|these)(?=\s)", lower[span.end :])
    noun = match_after(lower, span.end + whose.end(), words.language, "nouns") if whose and span.number > 1 else None
    if noun:
        return noun
    adjectives = re.match(r"(?:[\s-]+[^\W\d_]+){1,2}(?=[\s-])", lower[span.end : span.end + 48])
    passed = span.end
    for adjective in re.finditer(r"[\s-]+([^\W\d_]+)", adjectives[0] if adjectives else ""):
        if adjective[1] in words.name_words["uncounted"] or adjective[1] in words.numbers:
            return None
        passed = span.end + adjective.end()
        noun = match_after(lower, passed, words.language, "nouns")
        if noun:
            return noun
    return None


def plain_noun(lower: str, plain: str, span: NumberSpan, words: Tables) -> tuple[str, int] | None:
    """The word behind a number in the singular, and where it ends. A word before a plural is its adjective: two Uzbek
    diplomats, seven financial institutions."""
    found = COUNTED.match(lower, span.end)
    uncounted = {*words.name_words["uncounted"], *words.numbers, *words.multipliers}
    if not found or found["noun"] in uncounted:
        return None
    behind = found["behind"]
    is_adjective = not found["noun"].endswith("s") or plain[found.start("noun")].isupper()
    if behind and is_adjective and behind not in uncounted and re.search(r"[^su]s$", behind):
        return singular(behind), found.end("behind")
    return singular(found["noun"]), found.end("noun")


def noun_of(lower: str, plain: str, span: NumberSpan, words: Tables) -> tuple[str | None, int]:
    """The counted noun in the singular, and where it ends. Words on what became of the counted outweigh the noun."""
    language = words.language
    noun = match_after(lower, span.end, language, "nouns")
    if noun is None and language == "en":
        noun = noun_behind(lower, span, words)
    end = noun.end() if noun else span.end
    unit = words.nouns[spaced(noun)] if noun else None
    if noun is None and language == "en":
        unit, end = plain_noun(lower, plain, span, words) or (None, end)
    if unit in (
        None,
        "person",
        "others",
        "child",
        "woman",
        "crew",
        "passenger",
        "soldier",
        "official",
        "protester",
        "fighter",
        "worker",
    ):
        unit = state_of(lower, span, end, words) or unit
    return unit, end


def state_of(lower: str, span: NumberSpan, end: int, words: Tables) -> str | None:
    """What became of the counted people, said right after them (English) or right before (Arabic)."""
    pattern = expression(words.language, "states")
    if pattern is None:
        return None
    after = re.split(r"[,;.:]|\band\b|\d|(?<=\s)و(?=\S{3})", lower[end : end + 40])[0]
    if re.search(r"\b(?:none|no|not|neither|nor)\b[^.,;]{0,24}$", lower[max(0, span.start - 30) : span.start]):
        return None
    ahead = re.search(rf"(?<![^\W\d_])(?:{pattern.pattern})", after)
    if ahead and not re.search(r"\b(?:not|never|no|none|if|to be)\b", after[: ahead.start()]):
        return words.states[spaced(ahead)]
    if words.language == "ar":
        before = re.split(r"[,;.:]|\d", lower[max(0, span.start - 30) : span.start])[-1]
        behind = list(re.finditer(rf"(?<![^\W\d_])[وفب]?(?P<state>{pattern.pattern})", before))
        if behind and behind[-1][0] == "فقد" and before[behind[-1].end() :].strip():
            return None  # a particle before a verb: it has; right before a number it is "went missing"
        if behind and not re.search(r"(?<![^\W\d_])[وف]?(?:لم|لا|لن|ليس|دون|اي)\s", before):
            return words.states[behind[-1]["state"]]
    return None


def singular(noun: str) -> str:
    """A plain English plural without its ending."""
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def counted(lower: str, plain: str, span: NumberSpan, words: Tables) -> Counted:
    """What kind of value a number is, from the words around it."""
    language = words.language
    money = currency_of(lower, span, language)
    if money:
        return Counted("amount", *money)
    percent = match_after(lower, span.end, language, "percent")
    if percent:
        return Counted("percentage", "percent", span.start, percent.end())
    age = is_age(lower, plain, span, language)
    if age is not None:
        return Counted("age", "year", span.start, age)
    if not span.ordinal:
        sources = is_source_count(lower, (span.start, span.end), language)
        if sources is not None:
            return Counted("source_count", "source", span.start, sources)
        for table, kind in (("measures", "measure"), ("durations", "duration")):
            unit = match_after(
                lower,
                span.end,
                language,
                table,
                skip=r"[\s-]*(?:(?:full|long|whole|consecutive|straight|more|of the|of an?|square|cubic)?\s+)?"
                if table == "durations"
                else r"[\s-]*",
            )
            if unit and not (unit[0] == "c" and unit.start() != span.end):
                name = getattr(words, table)[spaced(unit)]
                return Counted(kind, name, span.start, unit.end())  # type: ignore[arg-type]
    unit_name, end = noun_of(lower, plain, span, words)
    return Counted(
        "ordinal" if span.ordinal else "number",
        unit_name,
        span.start,
        end if unit_name in words.nouns.values() else span.end,
    )


__all__ = ["SPACE", "Counted", "bound_of", "counted", "is_source_count", "singular"]
