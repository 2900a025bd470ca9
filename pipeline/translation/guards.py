"""What is wrong with a translation, as far as its form tells: empty, repeating, out of proportion, or copied."""

import re
import unicodedata

WORD = re.compile(r"\w+")
LONGEST_REPEAT = 4  # the same run of words this many times in a row is a loop
FEWEST_WORDS = 6  # shorter sources may well become much shorter or longer
LEAST_RATIO = 0.3  # words of the output over words of the source
LONGEST_WORD = 30  # letters; an output word beyond it that is not in the source is babble
COPIED_SHARE = 0.1  # share of the output's letters in the source's script


def is_repetitive(text: str) -> bool:
    """Whether a run of one to five words stands four times in a row, or most three-word runs are repeats."""
    words = WORD.findall(text.lower())
    for size in range(1, 6):
        for start in range(len(words) - size * LONGEST_REPEAT + 1):
            run = words[start : start + size]
            if all(words[start + k * size : start + (k + 1) * size] == run for k in range(1, LONGEST_REPEAT)):
                return True
    runs = [tuple(words[i : i + 3]) for i in range(len(words) - 2)]
    return len(runs) > 12 and len(set(runs)) < 0.5 * len(runs)


def is_babble(source: str, target: str) -> bool:
    """Whether the output holds a word of a length no word has: a decoder stuck on single letters."""
    return any(len(word) > LONGEST_WORD and word not in source for word in WORD.findall(target))


def script_of(char: str) -> str:
    """First word of a letter's Unicode name: LATIN, ARABIC, CYRILLIC, …"""
    return unicodedata.name(char, "UNKNOWN").split()[0]


def is_copied(source: str, target: str) -> bool:
    """Whether the output keeps the source's own non-Latin script, or is the source to the letter."""
    letters = [c for c in target if c.isalpha()]
    foreign = {script_of(c) for c in source if c.isalpha()} - {"LATIN"}
    if not foreign:
        return len(WORD.findall(source)) >= FEWEST_WORDS and source.strip() == target.strip()
    return bool(letters) and sum(script_of(c) in foreign for c in letters) > COPIED_SHARE * len(letters)


def problems(source: str, target: str, max_ratio: float) -> list[str]:
    """Names of what is wrong with `target` as a translation of `source`; empty when nothing is.

    `max_ratio` is the most words of output per word of source (ten words are free).
    """
    if not WORD.search(target):
        return ["empty"] if WORD.search(source) else []
    wrong = []
    if (is_repetitive(target) and not is_repetitive(source)) or is_babble(source, target):
        wrong.append("repetition")
    many, few = len(WORD.findall(target)), len(WORD.findall(source))
    if many > max_ratio * few + 10 or (few >= FEWEST_WORDS and many < LEAST_RATIO * few):
        wrong.append("length")
    if is_copied(source, target):
        wrong.append("copied")
    return wrong
