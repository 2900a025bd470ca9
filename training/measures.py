"""What translations kept of their sources and references, and how many say something else altogether.

Every figure is a share in [0, 1] over rows of (source, reference, output); None where there is nothing to count.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from pipeline.facts import find_values, lost_numbers, numbers_of
from pipeline.facts.names import transliteration_key

Row = tuple[str, str, str]

TOKEN = re.compile(r"\w+|[^\w\s]")
FEWEST_WORDS = 5  # shorter sources are translated in other words too often for a look at words
RUN, MORE_OFTEN = 4, 2  # words of a run, and how much oftener it stands in an oscillating output than in its source
POOR = 0.09  # adjusted BLEU up to which Lee et al. call a translation poor


def share(parts: Iterable[tuple[int, int]]) -> float | None:
    """The sum of the first numbers over the sum of the second."""
    counted = list(parts)
    whole = sum(whole for _, whole in counted)
    return round(sum(part for part, _ in counted) / whole, 3) if whole else None


def numbers_kept(rows: Sequence[Row], language: str) -> float | None:
    """Pairs with digits in their source of whose numbers and months none is lost."""
    counted = [row for row in rows if any(char.isdigit() for char in row[0])]
    return share((not lost_numbers(source, language, output, "en"), 1) for source, _, output in counted)


def number_recall(rows: Sequence[Row], language: str) -> float | None:
    """Numbers and months of the sources that reappear in the outputs, digits and words alike."""
    counted = [(len(numbers_of(source, language)), source, output) for source, _, output in rows]
    return share((n - len(lost_numbers(source, language, output, "en")), n) for n, source, output in counted)


def date_recall(rows: Sequence[Row]) -> float | None:
    """Dates of the references that the outputs state too: the same year, month and day as far as they are given."""
    return share(recalled(dates(reference), dates(output)) for _, reference, output in rows)


def dates(text: str) -> Counter[str]:
    return Counter(value.value for value in find_values(text, "en") if value.kind == "date")


def name_recall(rows: Sequence[Row]) -> float | None:
    """Words of the references' names that stand in the outputs in that or another romanisation.

    A name is a run of capitalised words (pipeline.facts.names), not one that only opens its sentence, its titles left
    out. Small words inside names (al, bin, de) do not count.
    """
    return share(recalled(name_words(reference), words(output)) for _, reference, output in rows)


def name_words(text: str) -> Counter[str]:
    names = " ".join(value.text for value in find_values(text, "en") if value.kind == "name")
    return Counter(transliteration_key(word) for word in re.findall(r"\w+", names) if word[0].isupper())


def words(text: str) -> Counter[str]:
    return Counter(transliteration_key(word) for word in re.findall(r"\w+", text))


def recalled(wanted: Counter[str], given: Counter[str]) -> tuple[int, int]:
    """How many of the wanted things are given, and how many are wanted, each as often as it stands there."""
    return (wanted & given).total(), wanted.total()


def empty_rate(rows: Sequence[Row]) -> float | None:
    """Outputs without a word, of sources that have one."""
    return share((not re.search(r"\w", output), 1) for source, _, output in rows if re.search(r"\w", source))


def hallucination_rate(rows: Sequence[Row]) -> float | None:
    """Outputs that oscillate or are detached, of sources of five words or more."""
    long = [row for row in rows if len(row[0].split()) >= FEWEST_WORDS]
    return share(
        (oscillates(source, output) or is_detached(output, reference), 1) for source, reference, output in long
    )


def oscillates(source: str, output: str) -> bool:
    """Whether the commonest run of four words of the output stands twice more in it than the source's in the source:
    the top n-gram count of Raunak et al. 2021, with the values of Guerreiro et al. 2023."""
    return top_run(output) >= top_run(source) + MORE_OFTEN


def top_run(text: str) -> int:
    tokens = TOKEN.findall(text.lower())
    runs = Counter(tuple(tokens[start : start + RUN]) for start in range(len(tokens) - RUN + 1))
    return max(runs.values(), default=0)


def is_detached(output: str, reference: str) -> bool:
    """Whether hardly a word of the reference is said: adjusted BLEU of at most .09 (Lee et al. 2018)."""
    return adjusted_bleu(output, reference) <= POOR


def adjusted_bleu(output: str, reference: str) -> float:
    """BLEU of single words, weighing 1, and pairs of words, weighing .8, without smoothing; in [0, 1]."""
    said, wanted = (TOKEN.findall(text.lower()) for text in (output, reference))
    if len(said) < 2:
        return float(said == wanted)
    single = recalled(Counter(said), Counter(wanted))
    pairs = recalled(Counter(pairwise(said)), Counter(pairwise(wanted)))
    brevity = min(1.0, math.exp(1 - len(wanted) / len(said)))
    return brevity * ((single[0] / single[1]) * (pairs[0] / pairs[1]) ** 0.8) ** (1 / 1.8)
