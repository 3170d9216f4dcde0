"""Denials, with what they deny: who faces whom, by value, mode, side and time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from factcheck.claims import Modality
from factcheck.compare.entries import Entry
from factcheck.compare.order import EVER, MONTH, Stretch, Stretches, before, days, reach
from factcheck.compare.topics import Topic
from factcheck.predicates import Change
from factcheck.stances import Stance

Ends = tuple[Any, Any]
Side = frozenset[str]
Facing = tuple[list[Entry], list[Entry]]
"""Denials of one value, and the tellings that have it."""

_PLAIN = (Modality.ASSERTED, Modality.DENIED)


def facing(topic: Topic) -> Iterator[Facing]:
    """Each value that is denied, once for facts and once for each other mode it is told in."""
    denials = [e for e in topic.entries if e.denied]
    told = [e for e in topic.entries if not e.denied]
    if not denials or not told:
        return
    if topic.kind == "stance":
        for against in _by_ends(e for e in denials if e.modality in _PLAIN).values():
            yield against, _elsewhere(against[0], told)
    for mode in {} if topic.kind == "stance" else _MODES:
        meant = _MODES[mode]
        yield from _same_values(
            [d for d in denials if d.modality in meant], [e for e in told if e.modality is mode]
        )


_MODES = {
    mode: _PLAIN if mode is Modality.ASSERTED else (mode, Modality.DENIED)
    for mode in Modality
    if mode not in (Modality.DENIED, Modality.CORRECTED)
}
"""Which denials meet what is told in a mode: "has not opened" does not deny that it is to open. A
publisher's notice denies nothing but its own earlier words, which is not told here."""


def _elsewhere(denial: Entry, told: Iterable[Entry]) -> list[Entry]:
    """Positions that the denial leaves no room for."""
    assert isinstance(denial.value, Stance)
    left = denial.value.denied()
    return [e for e in told if e.ends[0] > left.high or e.ends[1] < left.low]


def _by_ends(entries: Iterable[Entry]) -> dict[Ends, list[Entry]]:
    found: dict[Ends, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.ends].append(entry)
    return found


def _same_values(denials: list[Entry], told: list[Entry]) -> Iterator[Facing]:
    """Denials with the tellings of just that value, or of one within it; without one, with all."""
    against, values = _by_ends(denials), _by_ends(told)
    everything = against.pop((None, None), None)
    if everything:
        yield everything, told
    meant: dict[Ends, list[Entry]] = defaultdict(list)
    for value, wide in _within(values, against).items():
        meant[wide] += values[value]
    for value, entries in meant.items():
        yield against[value], entries


def _within(values: Collection[Ends], wider: Collection[Ends]) -> Mapping[Ends, Ends]:
    """Each value that lies within a wider one, with the widest; with itself if that is one."""
    found: dict[Ends, Ends] = {}
    line = sorted(wider, key=_low_key)
    widest: Ends | None = None
    passed = 0
    for value in sorted((v for v in values if v != (None, None)), key=_low_key):
        while passed < len(line) and _low_key(line[passed]) <= _low_key(value):
            if widest is None or _high_key(line[passed]) > _high_key(widest):
                widest = line[passed]
            passed += 1
        if value in wider:
            found[value] = value
        elif widest is not None and _high_key(value) <= _high_key(widest):
            found[value] = widest
    return found


def _low_key(ends: Ends) -> tuple[bool, Any]:
    return ends[0] is not None, 0 if ends[0] is None else ends[0]


def _high_key(ends: Ends) -> tuple[bool, Any]:
    return ends[1] is None, 0 if ends[1] is None else ends[1]


def disputed(topic: Topic, denials: list[Entry], told: list[Entry]) -> Facing:
    """Those of both that another side stands against: within a month, or of what does not change.

    What a text tells and lets somebody deny is no dispute of its own.
    """
    back = topic.predicate.change is Change.FIXED and topic.predicate.values == "one"
    telling = {id(e): (topic.side(e), reach(e)) for e in told}
    denying = {id(d): (_denier(topic, d), _meant(d, back)) for d in denials}
    voices = _Voices(telling.values())
    contested = [d for d in denials if voices.face(*denying[id(d)])]
    voices = _Voices(denying[id(d)] for d in contested)
    return contested, [e for e in told if voices.face(*telling[id(e)])]


def _denier(topic: Topic, denial: Entry) -> Side:
    return topic.side(denial) | {f"source {denial.origin}"}


def _meant(denial: Entry, back: bool) -> Stretch:
    """The days for which it denies: a month around it, or every day up to its own."""
    low, high = reach(denial)
    return (EVER[0], high) if back else (low - MONTH, high + MONTH)


class _Voices:
    """Sides, with the days for which they say something."""

    def __init__(self, voices: Iterable[tuple[Side, Stretch]]) -> None:
        self._by_side: dict[Side, list[Stretch]] = defaultdict(list)
        for side, stretch in voices:
            self._by_side[side].append(stretch)
        self._sides: dict[str, set[Side]] = defaultdict(set)
        for side in self._by_side:
            for name in side:
                self._sides[name].add(side)
        self._all = Stretches([s for stretches in self._by_side.values() for s in stretches])
        self._friends: dict[Hashable, Stretches] = {}

    def face(self, side: Side, stretch: Stretch) -> bool:
        """Whether another side says something for one of these days."""
        meeting = self._all.meeting(*stretch)
        return meeting > 0 and meeting > self._own(side).meeting(*stretch)

    def _own(self, side: Side) -> Stretches:
        known = self._friends.get(side)
        if known is None:
            friends = frozenset(s for name in side for s in self._sides.get(name, ()))
            known = self._friends.get(friends)
            if known is None:
                known = Stretches([s for friend in friends for s in self._by_side[friend]])
            self._friends[side] = self._friends[friends] = known
        return known


class Retracted(NamedTuple):
    """What one side told and denies."""

    party: str
    told: list[Entry]
    denials: list[Entry]
    certain: bool
    """Whether each telling certainly came before a denial."""


def retracted(topic: Topic, denials: list[Entry], told: list[Entry]) -> Iterator[Retracted]:
    """Tellings and the denials of the same side, by party; what is told is taken back once."""
    spoken, denied = _by_voice(topic, told), _by_voice(topic, denials)
    done: set[int] = set()
    for party in sorted(denied, key=lambda name: (-len(spoken.get(name, ())), name)):
        here = {d.source for d in denied[party] if d.claim.attribution is None}
        left = [
            e
            for e in spoken.get(party, ())
            if id(e) not in done and (e.claim.attribution is not None or e.source not in here)
        ]
        found = _later_word(party, left, denied[party]) if left else None
        if found is not None:
            done.update(map(id, found.told))
            yield found


def _by_voice(topic: Topic, entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Entries by everyone who thereby speaks; a source in its own voice is its publisher's."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        own = entry.claim.attribution is None
        for name in topic.side(entry):
            if not own or (entry.claim.source.publisher and not name.startswith("source ")):
                found[name].append(entry)
    return found


def _later_word(party: str, told: list[Entry], denials: list[Entry]) -> Retracted | None:
    line = _Line(denials)
    taken = [e for e in told if line.has_after(e)]
    if taken:
        line = _Line(taken)
        return Retracted(party, taken, [d for d in denials if line.has_before(d)], True)
    perhaps = [e for e in told if not all(before(d, e) for d in line.latest)]
    return Retracted(party, perhaps, denials, False) if perhaps else None


class _Line:
    """How far entries reach, in time and in their texts: what certainly lies before or after."""

    def __init__(self, entries: list[Entry]) -> None:
        self._starts = max((e.at.low for e in entries if e.at and e.at.low), default=0)
        self._ends = min((e.at.high for e in entries if e.at and e.at.high), default=EVER[1])
        texts: dict[Hashable, list[Entry]] = defaultdict(list)
        for entry in entries:
            texts[_text(entry)].append(entry)
        placed = {text: [e.place for e in group if e.place >= 0] for text, group in texts.items()}
        self._first = {text: min(places) for text, places in placed.items() if places}
        self._last = {text: max(places) for text, places in placed.items() if places}
        # Of one text and time, only one that stands last, or nobody knows where, can be latest.
        latest = (max(group, key=lambda e: (e.place < 0, e.place)) for group in texts.values())
        self.latest = sorted(latest, key=lambda e: -reach(e)[1])[:2]

    def has_after(self, entry: Entry) -> bool:
        """Whether one of them is certainly later."""
        return reach(entry)[1] < self._starts or 0 <= entry.place < self._last.get(_text(entry), -1)

    def has_before(self, entry: Entry) -> bool:
        """Whether one of them is certainly earlier."""
        return self._ends < reach(entry)[0] or self._first.get(_text(entry), EVER[1]) < entry.place


def _text(entry: Entry) -> Hashable:
    return entry.source, days(entry.at)
