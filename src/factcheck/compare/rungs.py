"""The ladder: what is asked before values that do not meet are called a conflict (design section 4).

Each rung may explain a difference away; what no rung explains is passed on to the rules of
conflict. What was explained, and why, is counted, so that silence is never read as agreement.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from factcheck.compare.entries import Entry
from factcheck.compare.ladder import same_time
from factcheck.compare.topics import Topic
from factcheck.intervals import apart_groups

Sides = Sequence[Sequence[Entry]]
"""Values that do not meet, each with everything that gives it."""


class Rung(NamedTuple):
    """A question, and whether its answer leaves no conflict between the sides."""

    question: str
    explains: Callable[[Topic, Sides], bool]
    because: str


def _side_by_side(topic: Topic, _: Sides) -> bool:
    return topic.predicate.values == "many"


def _part_of(topic: Topic, sides: Sides) -> bool:
    names = {str(side[0].value) for side in sides} if topic.kind == "attribute" else set()
    wholes = topic.reader.catalogue.wholes
    return bool(names) and sum(wholes(name) & names == {name} for name in names) < 2


def _yet_to_come(_: Topic, sides: Sides) -> bool:
    return sum(any(e.happened for e in side) for side in sides) < 2


def _other_times(_: Topic, sides: Sides) -> bool:
    of = {id(e): number for number, side in enumerate(sides) for e in side}
    told = [e for side in sides for e in side if e.happened]
    return not any(len({of[id(e)] for e in group}) > 1 for _, group in same_time(told))


def _one_side(topic: Topic, sides: Sides) -> bool:
    voices = [frozenset(name for e in side for name in topic.side(e)) for side in sides]
    attributed = all(e.claim.attribution is not None for side in sides for e in side)
    return attributed and bool(frozenset.intersection(*voices))


def _better_told(topic: Topic, sides: Sides) -> bool:
    stated = set(map(id, topic.stated))
    return sum(any(id(e) in stated for e in side) for side in sides) < 2


def _one_origin(_: Topic, sides: Sides) -> bool:
    return len({e.origin for side in sides for e in side}) == 1


LADDER = (
    Rung("Same thing?", _side_by_side, "one thing may have several such values side by side"),
    Rung("Same thing?", _part_of, "one value is a part of the other"),
    Rung("Same time?", _yet_to_come, "a plan, a threat or an offer is not yet a fact"),
    Rung("Same side?", _one_side, "one side tells both, and its last word counts"),
    Rung("Whose words?", _better_told, "a text speaks for its headline, words for their retelling"),
    Rung("Same time?", _other_times, "they hold, or were counted, at different times"),
    Rung("Independent?", _one_origin, "one text tells both, and calls neither wrong"),
)
_ROOM = "their times, or a doubt, leave room for both"


def explained(topics: Iterable[Topic], contested: Collection[int]) -> Mapping[str, int]:
    """Why values that do not meet are no conflict → on how many topics, most first.

    ``contested`` holds the ids of the topics that have a conflict, be it only a possible one.
    """
    found: Counter[str] = Counter()
    for topic in topics:
        if topic.differ and id(topic) not in contested:
            sides = _sides(topic)
            if len(sides) > 1:
                found[next((r.because for r in LADDER if r.explains(topic, sides)), _ROOM)] += 1
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _sides(topic: Topic) -> Sides:
    """The values told on a topic that never meet, pair by pair."""
    told = [e for e in topic.entries if not e.denied and e.value is not None]
    by_value: dict[object, list[Entry]] = defaultdict(list)
    for entry in told:
        by_value[entry.ends].append(entry)
    classes = list(by_value.values())
    if topic.kind == "attribute" or len(classes) < 2:
        return classes
    groups = apart_groups([group[0].ends for group in classes])
    return [[e for number in group for e in classes[number]] for group in groups]
