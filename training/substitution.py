"""Swap a name in a pair for another of its kind on both sides, so that the model learns to carry over any name.

The names come from the corpus' own lists: places and organisations against one another, persons against two names
drawn from the dictionary of single names, or from the persons' own where there is no dictionary. The rest of the pair
stays as it was written.
"""

import random
import re

PROCLITICS = ("", "و", "ل", "ب", "ف", "وب", "ول", "وف")
# Adjectives and phrases of the place list cannot stand where a country stands.
NOT_A_PLACE = re.compile(r"^(the|and|in|from|of|to)\b|Governorate|(an|ese|ish|ic|ch|s|i|sh)$")
KINDS = {"authored_names_people": "person", "authored_names_places": "place", "authored_names_orgs": "organisation"}

Name = tuple[str, str]
Found = list[tuple[str, str, str]]


class Substitution:
    """Finds names in pairs and swaps them. Rows are (domain, source, weight, Arabic, English)."""

    def __init__(self, rows: list[list[str]], rng: random.Random):
        self.rng = rng
        self.names: dict[str, list[Name]] = {"person": [], "place": [], "organisation": []}
        self.single: list[Name] = []
        for _, source, _, arabic, english in rows:
            if source == "names" and " " not in arabic + english and english[:1].isupper() and len(arabic) > 2:
                self.single.append((arabic, english))
            elif source in KINDS and self._usable(KINDS[source], arabic, english):
                self.names[KINDS[source]].append((arabic, english))
        self.single = self.single or [
            (arabic, english)
            for person in self.names["person"]
            for arabic, english in zip(person[0].split(), person[1].split(), strict=True)
        ]
        self._by_first: dict[str, Found] = {}
        for kind, names in self.names.items():
            for arabic, english in names:
                self._by_first.setdefault(arabic.split()[0], []).append((arabic, english, kind))

    def _usable(self, kind: str, arabic: str, english: str) -> bool:
        if kind == "person":
            return len(arabic.split()) == len(english.split()) == 2
        return not NOT_A_PLACE.search(english) if kind == "place" else english.startswith("the ")

    def find(self, arabic: str, english: str) -> Found:
        """Names of the lists that stand on both sides of a pair."""
        bare = {word.strip('،.؛:"«»()') for word in arabic.split()}
        starts = {word[len(clitic) :] for word in bare for clitic in PROCLITICS if word.startswith(clitic)}
        names = [name for start in sorted(starts) for name in self._by_first.get(start, [])]
        return [name for name in names if name[0] in arabic and re.search(rf"\b{re.escape(name[1])}\b", english)]

    def swap(self, arabic: str, english: str, found: Found) -> Name:
        """The pair with one of its found names swapped, the surname alone too where it stands again."""
        old_arabic, old_english, kind = self.rng.choice(found)
        if kind == "person":
            first, last = self.rng.choice(self.single), self.rng.choice(self.single)
            swaps = [(old_arabic, f"{first[0]} {last[0]}", old_english, f"{first[1]} {last[1]}")]
            swaps.append((old_arabic.split()[1], last[0], old_english.split()[1], last[1]))
        else:
            new = self.rng.choice(self.names[kind])
            swaps = [(old_arabic, new[0], old_english, new[1])]
        for before_arabic, after_arabic, before_english, after_english in swaps:
            if before_arabic in arabic and before_english in english:
                arabic = arabic.replace(before_arabic, after_arabic)
                english = english.replace(before_english, after_english)
        return arabic, english
