"""Which of two documents of one story was likely written from the other: an estimate from what each has that the other
lacks, whose order and words it keeps, and which the rest of the story follows.

Two versions may as well come of a third that is not in the folder: then neither need be likely to come of the other.
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations, groupby
from operator import itemgetter

import msgspec
import numpy as np

from pipeline.alignment.scoring import Logistic, probability
from pipeline.records import Derivation, Link, Segment

LEAST = 2  # links from which there is an estimate
RUN = 5  # words of a run that counts as taken over
QUOTE = re.compile(r"[\"“«]([^\"”»]{15,})[\"”»]")
FROM = (
    "shared",  # mean share of the characters of either that the other one tells too
    "only_elsewhere",  # share of the one thought to be later that a third document tells and the earlier one does not
    "only_elsewhere_back",
    "order",  # share of the pairs of their links that keep the order, 0.5 where there is none
    "runs",  # share of the runs of RUN words of the later one that the earlier one has
    "runs_back",
    "quotes",  # share of the words that the later one quotes that the earlier one quotes too
    "central",  # how much more of the earlier one than of the later one the rest of the story tells, on the mean
    "longer",  # log of its characters to those of the earlier one
    "days",  # 1 where it is dated later, -1 where it is dated earlier, 0 where that is not known
)


@dataclass(frozen=True)
class Version:
    """A document of a story. size: segment → characters, of all that is part of the telling. runs: hashes of its runs
    of words, which take a third of their room. told: document → its segments that a link joins to that document. day:
    NaN where it is not dated."""

    size: dict[str, int]
    runs: frozenset[int]
    quoted: frozenset[str]
    told: dict[str, set[str]]
    day: float

    def share(self, segments: set[str]) -> float:
        return sum(self.size.get(id, 0) for id in segments) / max(1, sum(self.size.values()))


def read_version(segments: list[Segment], told: dict[str, set[str]], day: float) -> Version:
    """A document from its segments, furniture left out, in order."""
    text = " ".join(s.pivot or s.text for s in segments)
    words = re.findall(r"\w+", text.lower())
    return Version(
        size={s.id: s.end - s.start for s in segments},
        runs=frozenset(hash(tuple(words[i : i + RUN])) for i in range(len(words) - RUN + 1)),
        quoted=frozenset(word for quote in QUOTE.findall(text) for word in re.findall(r"\w+", quote.lower())),
        told=told,
        day=day,
    )


def kept_order(places: list[tuple[int, int]]) -> float:
    """Share of the pairs of links, each as its places in the two documents, that both have in the same order."""
    kept = turned = 0
    before: list[int] = []  # the second places of all links whose first place comes earlier, ascending
    for _, links in groupby(sorted(set(places)), key=itemgetter(0)):
        here = [y for _, y in links]
        for y in here:
            kept += bisect_left(before, y)
            turned += len(before) - bisect_right(before, y)
        for y in here:
            insort(before, y)
    return kept / (kept + turned) if kept + turned else 0.5


def both_ways(
    story: dict[str, Version], both: tuple[str, str], places: list[tuple[int, int]]
) -> dict[tuple[str, str], list[float]]:
    """FROM of either direction between two documents. places: of each link, its place in either document."""
    one, other = (story[name] for name in both)
    order, common, quoted = kept_order(places), len(one.runs & other.runs), len(one.quoted & other.quoted)
    return {(x, y): evidence(story, x, y, order, common, quoted) for x, y in (both, both[::-1])}


def evidence(
    story: dict[str, Version], earlier: str, later: str, order: float, common: int, quoted: int
) -> list[float]:
    """FROM of one direction. order, common, quoted: the order they keep, the runs and the quoted words of both."""
    x, y = story[earlier], story[later]
    told, told_back = y.told.get(earlier, set()), x.told.get(later, set())
    others = [name for name in story if name not in (earlier, later)]
    elsewhere = set().union(*(y.told.get(name, set()) for name in others)) - told
    elsewhere_back = set().union(*(x.told.get(name, set()) for name in others)) - told_back
    followed = [
        v.share(v.told.get(earlier, set())) - v.share(v.told.get(later, set())) for v in map(story.get, others) if v
    ]
    days = y.day - x.day
    return [
        (y.share(told) + x.share(told_back)) / 2,
        y.share(elsewhere),
        x.share(elsewhere_back),
        order,
        common / max(1, len(y.runs)),
        common / max(1, len(x.runs)),
        quoted / max(1, len(y.quoted)),
        float(np.mean(followed)) if followed else 0.0,
        float(np.log(max(1, sum(y.size.values())) / max(1, sum(x.size.values())))),
        0.0 if np.isnan(days) else float(np.sign(days)),
    ]


def directions(
    documents: Sequence[str], label: Sequence[int], days: np.ndarray, segments: list[Segment], links: list[Link]
) -> dict[tuple[str, str], list[float]]:
    """FROM of every (earlier, later) of one story that LEAST links join. label, days: story and date of each of the
    documents, NaN where it has none."""
    home = {s.id: s for s in segments}
    own: dict[str, list[Segment]] = {document: [] for document in documents}
    for s in sorted(segments, key=lambda s: s.start):
        if s.kind != "furniture":
            own[s.document].append(s)
    told: dict[str, dict[str, set[str]]] = {document: {} for document in documents}
    places: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for link in links:
        a, b = home[link.a[0]], home[link.b[0]]
        told[a.document].setdefault(b.document, set()).update(link.a)
        told[b.document].setdefault(a.document, set()).update(link.b)
        first, second = sorted(((a.document, a.start), (b.document, b.start)))
        places.setdefault((first[0], second[0]), []).append((first[1], second[1]))
    members = Counter(label)
    stories: dict[int, dict[str, Version]] = {}
    for document, story, day in zip(documents, label, days.tolist(), strict=True):
        if members[story] > 1:
            stories.setdefault(story, {})[document] = read_version(own[document], told[document], day)
    return {
        pair: row
        for story in stories.values()
        for both in combinations(sorted(story), 2)
        if len(places.get(both, ())) >= LEAST
        for pair, row in both_ways(story, both, places[both]).items()
    }


@cache
def shipped() -> Logistic:
    """The model that comes with crossread."""
    file = files("pipeline.alignment").joinpath("models", "derivation.json")
    return msgspec.json.decode(file.read_bytes(), type=Logistic)


def derivations(rows: dict[tuple[str, str], list[float]]) -> dict[tuple[str, str], Derivation]:
    """The estimates for every two documents (a, b), a first by id, from what `directions` gives."""
    if not rows:
        return {}
    chance = dict(zip(rows, probability(shipped(), np.array(list(rows.values())), FROM).tolist(), strict=True))
    return {
        (a, b): Derivation(a_from_b=round(chance[b, a], 4), b_from_a=round(chance[a, b], 4)) for a, b in rows if a < b
    }
