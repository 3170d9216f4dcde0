"""Where a party stood, in order of time: the states of a topic and the steps between them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

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
    on: str
    """The topic in words."""
    attributed: bool = False
    """Whether the party's own words are among what tells it, which alone it can take back."""

    @property
    def first(self) -> Entry:
        """The entry that stands for the state: rather attributed, rather not a headline."""
        return min(self.entries, key=_standing)

    @property
    def order(self) -> tuple[int, int, str, int]:
        """Where it stands in the line of time, then by source and place."""
        first = self.entries[0]
        return (self.low or 0, self.high or 10_000_000, first.source, first.place)

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


def states(entries: Iterable[Entry], on: str, spoken: Callable[[Entry], bool]) -> list[State]:
    """Entries of one position, mode and time as one state each, in order of time."""
    found: dict[Label, State] = {}
    for entry in entries:
        label = entry.label
        low, high = days(entry.at)
        state = found.get((*label, low, high))
        if state is None:
            state = found[*label, low, high] = State([], label, low, high, on)
        state.entries.append(entry)
        state.attributed = state.attributed or spoken(entry)
    return sorted(found.values(), key=_order)


def steps(line: Sequence[State], past: Past) -> Iterator[Transition]:
    """Every step of a line, each later time once per kind of step.

    Of all earlier states of one label only the latest, and what overlaps it, counts, so the
    number of steps grows with the states and not with their pairs.
    """
    at_once = list(_same_time(line))
    taken = {id(state) for step in at_once for state in step.earlier}
    yield from at_once
    yield from _steps(line, past, [past], taken)


def crossings(line: Sequence[State], past: Past, beyond: Sequence[Past]) -> Iterator[Transition]:
    """The steps to the states of a line from those of overlapping topics."""
    return _steps(line, past, beyond, set())


def _steps(
    line: Sequence[State], past: Past, beyond: Sequence[Past], taken: set[int]
) -> Iterator[Transition]:
    found: dict[tuple[Step, int | None, int | None], tuple[dict[int, State], ...]] = {}
    kinds: dict[tuple[Label, Label], Step | None] = {}
    for later in line:
        newest = max(past.before(later), key=_order, default=None)
        if newest is not None and newest.label == later.label:
            continue
        for state in (s for one in beyond for s in one.before(later)):
            labels = state.label, later.label
            if labels not in kinds:
                kinds[labels] = relation(state.entries[0], later.entries[0])
            step = kinds[labels]
            if step is None or state.label == later.label:
                continue
            if step is Step.RETRACTION:
                if id(state) in taken or not state.attributed:
                    continue
                taken.add(id(state))
            earlier, then = found.setdefault((step, later.low, later.high), ({}, {}))
            earlier[id(state)], then[id(later)] = state, later
    for (step, *_), (earlier, then) in found.items():
        yield Transition(step, list(earlier.values()), list(then.values()))


_KEPT = 20


class Past:
    """States by label and end, to be asked what lay before a moment."""

    def __init__(self, line: Iterable[State]) -> None:
        by_label: dict[Label, list[State]] = defaultdict(list)
        for state in line:
            if state.high is not None:
                by_label[state.label].append(state)
        self._ended = [sorted(told, key=_end) for told in by_label.values()]

    def before(self, moment: State) -> Iterator[State]:
        """Of each label the latest that certainly ended before, and what overlaps it."""
        low = moment.low or 0  # a moment without a beginning has nothing certain before it
        for told in self._ended:
            number = bisect_left(told, low, key=_end)
            if number:
                last = told[number - 1]
                yield last
                for state in told[max(number - _KEPT, 0) : number - 1]:
                    if _end(state) >= (last.low or 0) or state.on != last.on:
                        yield state


def _end(state: State) -> int:
    return state.high or 0


def _order(state: State) -> tuple[int, int, str, int]:
    return state.order


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
