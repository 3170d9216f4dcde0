"""Where a party stood: positions as they were held, each at one time, in order of time."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from factcheck.compare.entries import Entry, claim_said
from factcheck.compare.order import UNDATED, cited, days, published
from factcheck.relative import RelativeTime

Label = tuple[object, ...]
"""Position, mode and denial: what states of one kind share."""


@dataclass(eq=False)
class State:
    """One position in one mode, held at one time, with everything that tells it."""

    entries: list[Entry]
    label: Label
    low: int | None
    high: int | None
    on: str
    """The topic in words."""
    order: tuple[int, int, str, int]
    """Where it stands in the line of time, then by source and place."""
    attributed: bool = False
    """Whether the party's own words are among what tells it, which alone it can take back."""
    told: int = UNDATED
    """The first day on which some text may have told it; 0 where one of them has no date."""

    @cached_property
    def first(self) -> Entry:
        """The entry that stands for the state."""
        return cited(self.entries)

    @property
    def follows(self) -> Iterator[str]:
        """Labels of claims after which some claim of it was made or holds, as it says itself."""
        for entry in self.entries:
            for time in (entry.claim.when, claim_said(entry.claim)):
                if isinstance(time, RelativeTime) and _is_after(time):
                    yield time.anchor

    def precedes(self, other: State) -> bool:
        """Whether some text tells this state before the other."""
        places = {e.source: e.place for e in reversed(self.entries) if e.place >= 0}
        return any(places.get(e.source, e.place) < e.place for e in other.entries)

    @property
    def until(self) -> int:
        """The last day on which it can have held."""
        return UNDATED if self.high is None else self.high

    def known_by(self, other: State) -> bool:
        """Whether some text that tells it is no later than the other state, or has no date."""
        return self.told <= other.until

    def shares_text(self, other: State) -> bool:
        """Whether some text tells both."""
        return not {e.source for e in self.entries}.isdisjoint(e.source for e in other.entries)


def _is_after(time: RelativeTime) -> bool:
    return time.bound == "after" and min(time.years, time.months, time.weeks, time.days) >= 0


def states(entries: Sequence[Entry], on: str, spoken: Callable[[Entry], bool]) -> list[State]:
    """Entries of one position, mode and time as one state each, in order of time.

    A text speaks for its headline and captions.
    """
    found: dict[Label, State] = {}
    texts = {e.source for e in entries if not e.is_surface}
    for entry in (e for e in entries if not (e.source in texts and e.is_surface)):
        label = entry.label
        low, high = days(entry.at)
        state = found.get((*label, low, high))
        if state is None:
            order = (low or 0, high or UNDATED, entry.source, entry.place)
            state = found[*label, low, high] = State([], label, low, high, on, order)
        state.entries.append(entry)
        state.told = min(state.told, published(entry) if entry.claim.source.published else 0)
        state.attributed = state.attributed or spoken(entry)
    return sorted(found.values(), key=by_order)


KEPT = 20
"""Of states that overlap, how many are looked back on."""


class Past:
    """States by label and end, to be asked what lay before a moment."""

    def __init__(self, line: Iterable[State]) -> None:
        by_label: dict[Label, list[State]] = defaultdict(list)
        self._by_time: dict[tuple[int | None, int | None], list[State]] = defaultdict(list)
        self._by_claim: dict[str, State] = {}
        for state in line:
            if state.high is not None:
                by_label[state.label].append(state)
            self._by_time[state.low, state.high].append(state)
            self._by_claim |= {e.claim.label: state for e in state.entries if e.claim.label}
        self._ended = [_Ended(told) for told in by_label.values()]
        self._asked, self._answer = (0, 0), list[State]()

    def at(self, moment: State) -> list[State]:
        """Those of the very same time."""
        return self._by_time.get((moment.low, moment.high), [])

    def before(self, moment: State) -> list[State]:
        """Of each label the latest that certainly ended before, and what overlaps it.

        And what the moment is said to come after, be its own days known or not.
        """
        low = moment.low or 0  # a moment without a beginning has nothing certain before it
        time = low, moment.until
        if time != self._asked:  # a line is asked in its order, so of each time in a row
            self._asked = time
            self._answer = [state for told in self._ended for state in told.before(*time)]
        names = moment.follows if self._by_claim else ()
        told = [self._by_claim[name] for name in names if name in self._by_claim]
        followed = [state for state in told if state.high is None or state.high >= low]
        return followed + self._answer if followed else self._answer


class _Ended:
    """States of one label that have an end, in order of it."""

    def __init__(self, told: Iterable[State]) -> None:
        self._told = sorted(told, key=_end)
        self._ends = list(map(_end, self._told))
        self._one_topic = len({state.on for state in self._told}) == 1

    def before(self, day: int, known: int) -> Iterator[State]:
        """The last that ended before a day, the last known by another, and what overlaps it."""
        number = bisect_left(self._ends, day)
        if not number:
            return
        last, start = self._told[number - 1], max(number - KEPT, 0)
        yield last
        if last.told > known:
            earlier = reversed(self._told[start : number - 1])
            yield from islice((state for state in earlier if state.told <= known), 1)
        begins = last.low or 0
        if self._one_topic:
            start = bisect_left(self._ends, begins, start, number - 1)
        for state in self._told[start : number - 1]:
            if _end(state) >= begins or state.on != last.on:
                yield state


def _end(state: State) -> int:
    return state.high or 0


def by_order(state: State) -> tuple[int, int, str, int]:
    """Its place in the line of time."""
    return state.order
