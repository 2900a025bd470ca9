"""Groups: the units of several documents that make one claim, found among the links."""

import numpy as np

from pipeline.alignment.scoring import log_odds
from pipeline.alignment.summaries import trimmed
from pipeline.alignment.units import Units
from pipeline.records import Group, Link

UNLINKED = float(log_odds(np.array(0.25)))  # what two units of different documents weigh that no link joins
APART = -2.0  # what two units of one document weigh that are not next to each other
REFUSED = -1e6  # what two units weigh that a person has said do not belong together: more than all links of a folder


def make_groups(units: Units, links: list[Link], refused: frozenset[tuple[str, str]] = frozenset()) -> list[Group]:
    """Groups in the order of the fullest document of their story.

    Correlation clustering (Bansal, Blum and Chawla 2004): the sum over all pairs of units in a group of the log-odds of
    their link (UNLINKED or APART where there is none) is made large, by taking the links best first and joining what
    they join where the sum of the two parts grows. A group holds no link that is not among `links`. `refused`: pairs
    of ids of units that no group may hold together.
    """
    number = {segment: i for i, segment in enumerate(units.ids)}
    weight: dict[tuple[int, int], float] = {}
    for link in links:
        for a in link.a:
            for b in link.b:
                pair = (min(number[a], number[b]), max(number[a], number[b]))
                weight[pair] = max(weight.get(pair, -9.0), max(0.05, float(log_odds(np.array(link.score)))))
    for one, other in refused:
        if one in number and other in number:
            weight[min(number[one], number[other]), max(number[one], number[other])] = REFUSED
    part = {i: [i] for pair in weight for i in pair}
    apart: set[tuple[int, int, int, int]] = set()  # parts that were not joined, each by its first member and its size
    for (i, j), _ in sorted(weight.items(), key=lambda item: (-item[1], item[0])):
        mine, theirs = part[i], part[j]
        tried = (mine[0], len(mine), theirs[0], len(theirs))
        if mine is theirs or tried in apart:
            continue
        if sum(pull(units, weight, x, y) for x in mine for y in theirs) > 0:
            joined = mine + theirs
            for x in joined:
                part[x] = joined
        else:
            apart.add(tried)
    groups = {id(members): sorted(members) for members in part.values()}
    chosen = [g for g in groups.values() if len({int(units.document[i]) for i in g}) > 1]
    return in_order(units, chosen, links, number)


def pull(units: Units, weight: dict[tuple[int, int], float], x: int, y: int) -> float:
    """What joining two units adds to the sum."""
    if units.document[x] == units.document[y]:
        return 0.0 if abs(int(units.place[x]) - int(units.place[y])) == 1 else APART
    return weight.get((min(x, y), max(x, y)), UNLINKED)


def in_order(units: Units, chosen: list[list[int]], links: list[Link], number: dict[str, int]) -> list[Group]:
    """The groups with passages, links and labels, ordered as the document that is in most groups has them. A passage
    that a link has too is one list with the link's."""
    known = {tuple(side): side for link in links for side in (link.a, link.b)}
    held = [0] * len(units.documents)
    for group in chosen:
        for document in {int(units.document[i]) for i in group}:
            held[document] += 1

    def position(group: list[int]) -> tuple[int, int, int]:
        fullest = max({int(units.document[i]) for i in group}, key=lambda d: (held[d], -d))
        return (-held[fullest], fullest, min(int(units.place[i]) for i in group if units.document[i] == fullest))

    inside: dict[int, list[Link]] = {}
    owner = {i: at for at, group in enumerate(chosen) for i in group}
    for link in links:
        owners = {owner.get(number[s]) for s in (*link.a, *link.b)}
        if len(owners) == 1 and None not in owners:
            inside.setdefault(owners.pop() or 0, []).append(link)
    made: list[Group] = []
    for at in sorted(range(len(chosen)), key=lambda at: position(chosen[at])):
        own = inside.get(at, [])
        if not own:
            continue
        made.append(
            Group(
                id=f"g{len(made) + 1}",
                label=trimmed(units.texts[clearest(units, chosen[at], own, number)]),
                passages=in_reading_order(units, chosen[at], known),
                links=[link.id for link in own],
            )
        )
    return made


def runs(units: Units, group: list[int]) -> list[list[int]]:
    """The units of a group as passages: consecutive units of one document."""
    found: list[list[int]] = []
    for i in group:
        if found and i == found[-1][-1] + 1 and units.document[i] == units.document[found[-1][-1]]:
            found[-1].append(i)
        else:
            found.append([i])
    return found


def in_reading_order(units: Units, group: list[int], known: dict[tuple[str, ...], list[str]]) -> list[list[str]]:
    """The passages of a group as ids of segments, those of the document whose id comes first first; `known`: the lists
    there are of some."""
    ordered = sorted(runs(units, group), key=lambda run: (units.documents[units.document[run[0]]], run))
    passages = [[units.ids[i] for i in run] for run in ordered]
    return [known.get(tuple(passage), passage) for passage in passages]


def clearest(units: Units, group: list[int], links: list[Link], number: dict[str, int]) -> int:
    """The unit that is linked best, a shorter one where two are linked alike."""
    weight = dict.fromkeys(group, 0.0)
    for link in links:
        for segment in (*link.a, *link.b):
            weight[number[segment]] += link.score
    return max(group, key=lambda i: (round(weight[i], 2), float(units.trust[i]), -len(units.texts[i]), -i))
