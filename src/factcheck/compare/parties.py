"""Where each party stood, towards what, in order of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from factcheck.chronology import Held
from factcheck.compare.order import in_order
from factcheck.compare.positions import State
from factcheck.compare.topics import Key, Topic
from factcheck.compare.wording import shown


def positions(topics: Iterable[Topic]) -> dict[str, tuple[Held, ...]]:
    """By party: every position it took or is told to hold, by itself or unattributed."""
    found: dict[str, list[tuple[bool, State, Topic]]] = defaultdict(list)
    for topic in (t for t in topics if t.kind == "stance"):
        party = " and ".join(map(topic.name, topic.subject))
        found[party] += [
            (state.low is state.high is None, state, topic) for state in topic.open().line
        ]
    return {
        party: tuple(_held(topic, state) for _, state, topic in sorted(found[party], key=_place))
        for party in sorted(found)
        if found[party]
    }


def _place(held: tuple[bool, State, Topic]) -> tuple[bool, tuple[int, int, str, int], Key]:
    """In order of time, then of source and text; what is undated comes last."""
    undated, state, topic = held
    return undated, state.order, topic.key


def _held(topic: Topic, state: State) -> Held:
    claims = tuple({e.claim.id: e.claim for e in in_order(state.entries)}.values())
    return Held(topic.phrase, shown(topic, state.first), state.first.at, claims)
