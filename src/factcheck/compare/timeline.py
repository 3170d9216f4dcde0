"""Where a party stood, in order of time: the states of a topic and the steps between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.compare.steps import Step, relation
from factcheck.evidence import Part

Label = tuple[object, ...]
"""Position, mode and denial: what states of one kind share."""


@dataclass(slots=True)
class State:
    """One position in one mode, held at one time, with everything that tells it."""

    entries: list[Entry]
    label: Label
    low: int | None
    high: int | None

    @property
    def first(self) -> Entry:
        """The entry that stands for the state: rather attributed, rather not a headline."""
        return min(self.entries, key=_standing)

    @property
    def order(self) -> tuple[int, int, str, int]:
        """Where it stands in the line of time, then by source and place."""
        first = self.entries[0]
        return (self.low or 0, self.high or 10_000_000, first.source, first.place)

    @property
    def attributed(self) -> bool:
        """Whether the party's own words are among what tells it, which alone it can take back."""
        return any(entry.claim.attribution is not None for entry in self.entries)

    def precedes(self, other: State) -> bool:
        """Whether some text tells this state before the other."""
        places = {e.source: e.place for e in reversed(self.entries) if e.place >= 0}
        return any(places.get(e.source, e.place) < e.place for e in other.entries)

    def shares_text(self, other: State) -> bool:
        """Whether some text tells both."""
        return not {e.source for e in self.entries}.isdisjoint(e.source for e in other.entries)


def _standing(entry: Entry) -> tuple[bool, bool]:
    evidence = entry.claim.evidence
    aside = bool(evidence) and evidence[0].part in (Part.HEADLINE, Part.CAPTION)
    return aside, entry.claim.attribution is None


@dataclass(slots=True)
class Transition:
    """Earlier states, and those of one later time that act on them in one way."""

    step: Step
    earlier: list[State]
    later: list[State]
    certain: bool = True
    """False where the order within their day is not known."""


def states(entries: Iterable[Entry]) -> list[State]:
    """Entries of one position, mode and time as one state each, in order of time."""
    found: dict[Label, State] = {}
    for entry in entries:
        label = entry.label
        low, high = days(entry.at)
        state = found.get((*label, low, high))
        if state is None:
            found[*label, low, high] = State([entry], label, low, high)
        else:
            state.entries.append(entry)
    return sorted(found.values(), key=lambda state: state.order)


def transitions(line: Sequence[State], beyond: Sequence[State] = ()) -> Iterator[Transition]:
    """Every step from earlier states to later ones, each later time once per kind of step.

    Of all earlier states of one label only the latest, and what overlaps it, counts, so the
    number of steps grows with the states and not with their pairs. With ``beyond``, the steps
    from those states, of an overlapping topic, to the states of this one.
    """
    at_once = [] if beyond else list(_same_time(line))
    retracted = {id(state) for step in at_once for state in step.earlier}
    found: dict[tuple[Step, int | None, int | None], Transition] = {}
    own, others = _Past(line), _Past(beyond)
    for later in line:
        own.advance(later)
        others.advance(later)
        if own.newest_label() == later.label:
            continue
        for state in (others if beyond else own).states():
            step = relation(state.entries[0], later.entries[0])
            if step is None or state.label == later.label:
                continue
            if step is Step.RETRACTION:
                if id(state) in retracted or not state.attributed:
                    continue
                retracted.add(id(state))
            key = (step, later.low, later.high)
            transition = found.setdefault(key, Transition(step, [], []))
            if not any(state is known for known in transition.earlier):
                transition.earlier.append(state)
            if not any(later is known for known in transition.later):
                transition.later.append(later)
    yield from at_once
    yield from found.values()


_KEPT = 20


class _Past:
    """What certainly lies before a moment that only moves forward."""

    def __init__(self, line: Sequence[State]) -> None:
        self._line = line
        self._next = 0
        self._waiting: list[tuple[int, int]] = []
        self._latest: dict[Label, list[State]] = {}

    def advance(self, moment: State) -> None:
        """Take in every state that ends before this one begins."""
        if moment.low is None:
            return
        while self._next < len(self._line) and (self._line[self._next].low or 0) < moment.low:
            high = self._line[self._next].high
            if high is not None:
                heappush(self._waiting, (high, self._next))
            self._next += 1
        while self._waiting and self._waiting[0][0] < moment.low:
            state = self._line[heappop(self._waiting)[1]]
            kept = self._latest.get(state.label, [])
            overlapping = [k for k in kept if (k.high or 0) >= (state.low or 0)]
            self._latest[state.label] = [*overlapping[-_KEPT:], state]

    def states(self) -> list[State]:
        """The latest of each label, in order of time."""
        return sorted((s for kept in self._latest.values() for s in kept), key=lambda s: s.order)

    def newest_label(self) -> Label | None:
        """The label of the very latest state."""
        past = self.states()
        return past[-1].label if past else None


def _same_time(line: Sequence[State]) -> Iterator[Transition]:
    """Within one time: only what is denied or taken back, in the order of one text."""
    by_time: dict[tuple[int | None, int | None], list[State]] = defaultdict(list)
    for state in line:
        by_time[state.low, state.high].append(state)
    yield from _undated(line, by_time.pop((None, None), []))
    for group in by_time.values():
        for later in group if len(group) > 1 else ():
            taken = [s for s in group if _takes_back(s, later)]
            ordered = [s for s in taken if s.precedes(later)]
            apart = [s for s in taken if not s.shares_text(later)]
            if ordered:
                yield Transition(Step.RETRACTION, ordered, [later])
            elif apart:
                yield Transition(Step.RETRACTION, apart, [later], certain=False)


def _undated(line: Sequence[State], undated: Sequence[State]) -> Iterator[Transition]:
    """What an undated word denies, or a dated one of an undated: order and time are unknown."""
    for later in line if undated else ():
        others = undated if (later.low, later.high) != (None, None) else line
        taken = [s for s in others[-_KEPT:] if _takes_back(s, later)]
        ordered = [s for s in taken if s.precedes(later)]
        if ordered or (taken and not any(s.shares_text(later) for s in taken)):
            yield Transition(Step.RETRACTION, ordered or taken, [later], certain=bool(ordered))


def _takes_back(earlier: State, later: State) -> bool:
    return (
        earlier is not later
        and earlier.attributed
        and relation(earlier.entries[0], later.entries[0]) is Step.RETRACTION
    )
