"""Names of people, places and organisations in Latin script, and their plain and romanised forms."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from pipeline.facts.reading import Reading
from pipeline.facts.tables import tables
from pipeline.facts.values import Value

WORD = r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*"
SOUNDS = (
    ("ch", "sh"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("iy", "i"),
    ("ya", "ia"),
    ("yi", "i"),
    ("y", "i"),
    ("dj", "j"),
    ("ph", "f"),
)
OPENERS = frozenset('.!?:"“—\n')
TOKEN = re.compile(rf"{WORD}|[.!?\"“”:;,()\n—-]+")


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    """Small words inside names: al, bin, de, van."""
    return frozenset(tables("en").name_words["particles"])


class Run(NamedTuple):
    """Capitalised words in a row; `opens` where they begin a sentence and may owe it their capital."""

    start: int
    end: int
    opens: bool


def is_capital(word: str) -> bool:
    return word[0].isupper() or (word[2:3] == "-" and word[3:4].isupper())


def runs_in(text: str) -> list[Run]:
    """Runs of capitalised words with the particles between them."""
    never = set(tables("en").name_words["never"])
    found: list[Run] = []
    run: list[tuple[str, int, int]] = []
    opens, run_opens = True, False

    def close() -> None:
        while run and run[-1][0].lower() in particles() | never:
            run.pop()
        if run:
            found.append(Run(run[0][1], run[-1][2], run_opens))
        run.clear()

    for match in TOKEN.finditer(text):
        word, start = match[0], match.start()
        if not word[0].isalpha():
            close()
            opens = opens or bool(set(word) & OPENERS)
            continue
        if run and text[run[-1][2] : start].strip(" \u00a0-"):
            close()
        stem = re.split("['’]s?$", word)[0]
        if is_capital(word) and stem.lower() not in never:
            if not run:
                run_opens = opens
            run.append((stem, start, start + len(stem)))
            if stem != word:
                close()
        elif run and word.lower() in particles():
            run.append((word, start, match.end()))
        else:
            close()
        opens = False
    close()
    return found


def names_in(reading: Reading, taken: list[tuple[int, int]]) -> list[Value]:
    """Names in order, titles before them left out, none inside the `taken` spans of the text.

    A lone capitalised word that opens a sentence counts only if the text has it inside a sentence too.
    """
    text = reading.text
    runs = runs_in(text)
    inside = {word for run in runs if not run.opens for word in text[run.start : run.end].split()}
    titles = set(tables("en").name_words["titles"])
    values = []
    for start, end, opens in runs:
        words = [(word[0], word.start()) for word in re.finditer(r"\S+", text[start:end])]
        lone = len(words) == 1 and words[0][0] not in inside and not (words[0][0].isupper() and len(words[0][0]) > 1)
        if (opens and lone) or any(a < end and start < b for a, b in taken):
            continue
        last_title = max((i for i, (word, _) in enumerate(words[:-1]) if word.lower() in titles), default=-1)
        begin = start + words[last_title + 1][1]
        values.append(Value("name", begin, end, text[begin:end], plain_name(text[begin:end])))
    return values


def plain_name(name: str) -> str:
    """A name without case, diacritics, apostrophes and hyphens: Chávez and Chavez are one."""
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'").replace("‘", "'"))
    letters = "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
    return " ".join(re.sub(r"['`ʿʾ]", "", letters).replace("-", " ").replace(".", " ").split())


def transliteration_key(word: str, without_vowels: bool = False) -> str:
    """What romanisations of one Arabic name share: Ziad/Ziyad, Khaima/Khaimah, Cheikh/Sheikh, ou/u.

    `without_vowels`: also Jabouri/Jubouri and Flous/Falous, since Arabic does not write short vowels.
    """
    key = plain_name(word)
    for spelling, sound in SOUNDS:
        key = key.replace(spelling, sound)
    key = re.sub(r"i+", "i", key)
    key = key[:-1] if key.endswith("ah") else key
    return key[:1] + re.sub(r"[aeiou]|(?<=(.))\1", "", key[1:]) if without_vowels else key
