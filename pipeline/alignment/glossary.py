"""Arabic words and the English stems they are translated by: a second bridge beside the translator.

glossary.tsv.gz is made by training/count_translations.py from the sets that training/sources.toml names with their
licences (MicrosoftDocs CC BY 4.0, Tatoeba CC BY 2.0 FR, Syrian Archive and New Arabic Version CC BY-SA 4.0, Wikidata
names CC0, and others; authored news Apache-2.0). A line: Arabic stem, then English stems with their probability in
percent, likeliest first; those of names begin with a capital. Stems that say little (of, said) are left out: some lines
have none.
"""

import gzip
from functools import cache
from importlib.resources import files

from pipeline.alignment.arabic import forms, without_ending


@cache
def glossary() -> dict[str, dict[str, float]]:
    """Arabic stem → English stem → probability, likeliest first."""
    text = gzip.decompress(files("pipeline.alignment").joinpath("glossary.tsv.gz").read_bytes()).decode()
    known: dict[str, dict[str, float]] = {}
    for line in text.splitlines():
        word, *entries = line.split("\t")
        split = [entry.rsplit(" ", 1) for entry in entries]
        known[word] = {stem: float(percent) / 100 for stem, percent in split}
    return known


def translations_of(word: str) -> dict[str, float] | None:
    """English stem → probability for a folded Arabic word with its proclitics; None where it is not known."""
    known = glossary()
    for form in forms(word):
        found = known.get(without_ending(form))
        if found is not None:
            return found
    return None
