"""Where a party stood: positions as they were held, each at one time, in order of time."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.compare.entries import Entry, claim_said
from factcheck.compare.order import UNDATED, cited, days, published
from factcheck.relative import RelativeTime

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
        """The entry that stands for the state."""
        return cited(self.entries)

    @property
    def order(self) -> tuple[int, int, str, int]:
        """Where it stands in the line of time, then by source and place."""
        first = self.entries[0]
        return (self.low or 0, self.high or 10_000_000, first.source, first.place)

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

    def known_by(self, other: State) -> bool:
        """Whether some text that tells it is no later than the other state, or has no date."""
        end = UNDATED if other.high is None else other.high
        return any(published(e) <= end or e.claim.source.published is None for e in self.entries)

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
            state = found[*label, low, high] = State([], label, low, high, on)
        state.entries.append(entry)
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
        self._ended = [sorted(told, key=_end) for told in by_label.values()]

    def at(self, moment: State) -> list[State]:
        """Those of the very same time."""
        return self._by_time.get((moment.low, moment.high), [])

    def before(self, moment: State) -> Iterator[State]:
        """Of each label the latest that certainly ended before, and what overlaps it.

        And what the moment is said to come after, be its own days known or not.
        """
        low = moment.low or 0  # a moment without a beginning has nothing certain before it
        for name in moment.follows if self._by_claim else ():
            state = self._by_claim.get(name)
            if state is not None and (state.high is None or state.high >= low):
                yield state
        for told in self._ended:
            number = bisect_left(told, low, key=_end)
            if number:
                last = told[number - 1]
                yield last
                looked_at = told[max(number - KEPT, 0) : number - 1]
                if not last.known_by(moment):
                    yield from [s for s in looked_at if s.known_by(moment)][-1:]
                for state in looked_at:
                    if _end(state) >= (last.low or 0) or state.on != last.on:
                        yield state


def _end(state: State) -> int:
    return state.high or 0


def by_order(state: State) -> tuple[int, int, str, int]:
    """Its place in the line of time."""
    return state.order
