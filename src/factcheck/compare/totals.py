"""A total that is less than its parts, as several sources tell them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.figures import (
    added,
    all_known,
    calculation,
    least,
    most,
    outermost,
    part_name,
)
from factcheck.compare.order import days
from factcheck.compare.sums import Sum
from factcheck.compare.topics import Topic
from factcheck.compare.wording import joined, shown, tellers
from factcheck.intervals import apart_groups
from factcheck.predicates import Change
from factcheck.values import End

Days = tuple[int | None, int | None]


class _Clash(NamedTuple):
    """Parts that are together more than the whole, as few of them as make it so."""

    whole: Entry
    parts: Mapping[Topic, Entry]
    amount: End
    certain: bool


def less_than_its_parts(topic: Topic) -> Iterator[Draft]:
    """A total that is less than its parts, told by other sources for the same time or before."""
    for total in topic.sums:
        if total.whole is not None:
            clash = max(_clashes(topic, total), key=_gravity, default=None)
            if clash is not None:
                yield _draft(topic, total, clash)


def _gravity(clash: _Clash) -> tuple[bool, End, str]:
    return clash.certain, clash.amount, clash.whole.claim.id


def _clashes(topic: Topic, total: Sum) -> Iterator[_Clash]:
    """What clashes with the whole as it is told for each time, by the figure that leaves most room."""
    series = {part: _Series(part) for part in total.parts}
    wholes: dict[tuple[Days, Days], Entry] = {}
    binding = topic.change in (Change.GROWS, Change.FIXED)
    for entry in (e for e in topic.stated if binding or e.timed):
        time = days(entry.at), _occasion(topic, entry)
        if time not in wholes or most(entry) > most(wholes[time]):
            wholes[time] = entry
    if topic.change is Change.FIXED:
        largest: dict[Days, Entry] = {}
        for (_, when), entry in wholes.items():
            if when not in largest or most(entry) > most(largest[when]):
                largest[when] = entry
        wholes = {((None, None), when): entry for when, entry in largest.items()}
    for (at, when), whole in wholes.items():
        found = {p: e for p, told in series.items() if (e := told.at(topic.change, at, when))}
        if (parts := _too_many(found, total, most(whole))) and _several(whole, parts):
            told = [whole, *parts.values()]
            certain = not any(entry.hedged for entry in told)
            yield _Clash(whole, parts, added(parts.values()), certain)


def _occasion(topic: Topic, entry: Entry) -> Days:
    """When what is counted happened."""
    claim = entry.claim
    return days(topic.reader.dates.resolve(claim.when, claim) if claim.when is not None else None)


class _Series:
    """The figures of a part, to be asked what they are at the least at a time."""

    def __init__(self, part: Topic) -> None:
        told = [(days(e.at), _occasion(part, e), e) for e in part.open().stated]
        told = [one for one in told if isinstance(one[2].ends, tuple)]
        self._told = sorted(told, key=lambda one: (one[0][1] or 0, one[2].claim.id))
        self._ends = [at[1] or 0 for at, _, _ in self._told]

    def at(self, change: Change, at: Days, when: Days) -> Entry | None:
        """The figure that counts least, of those that bind the whole; None for none.

        A count that only rises binds every later one; one that may change, only that of its own
        time. Both must be of one occasion.
        """
        if change is Change.GROWS:
            last = bisect_left(self._ends, at[0] or 0)
            latest = self._ends[last - 1] if last else 0
            first = bisect_left(self._ends, latest)
            told = self._told[first:last] if latest else []
            fit = [e for _, on, e in told if len(apart_groups([on, when])) < 2]
        elif change is Change.FIXED:
            fit = [e for _, on, e in self._told if on == when]
        else:
            fit = [e for day, on, e in self._told if (day, on) == (at, when) and e.timed]
        return min(fit, key=least, default=None)


def _too_many(found: Mapping[Topic, Entry], total: Sum, limit: End) -> dict[Topic, Entry]:
    """The fewest of the parts that exceed the whole; of several, such as are apart from each other."""
    largest = max(found, key=lambda part: least(found[part]), default=None)
    if largest is None:
        return {}
    if least(found[largest]) > limit:
        return {largest: found[largest]}
    outer = outermost(found, total.over)
    if not all_known(outer, total.over):
        return {}
    kept: dict[Topic, Entry] = {}
    for part in sorted(outer, key=lambda part: least(found[part]), reverse=True):
        kept[part] = found[part]
        if added(kept.values()) > limit:
            return kept
    return {}


def _several(whole: Entry, parts: Mapping[Topic, Entry]) -> bool:
    """Whether more than one source tells it; of one, its own arithmetic is asked (FC108)."""
    return any(entry.source != whole.source for entry in parts.values())


def _draft(topic: Topic, total: Sum, clash: _Clash) -> Draft:
    homes = {id(entry): part for part, entry in clash.parts.items()}
    parts = list(clash.parts.values())

    def name(entry: Entry) -> str:
        part = homes.get(id(entry))
        label = "in all" if part is None else part.name(part_name(part, total.over))
        return f"{label}: {shown(topic, entry)}"

    def tell() -> tuple[str, list[str]]:
        told = joined([f"{name(e)} according to {tellers(topic, [e])}" for e in parts])
        limit = shown(topic, clash.whole)
        message = (
            f"{topic.phrase}: {limit} according to {tellers(topic, [clash.whole])}; but {told}."
        )
        steps = {
            Change.GROWS: "The count only rises, and the parts were counted before the whole.",
            Change.FIXED: "None of these changes with time.",
        }
        return message, [
            steps.get(topic.change, "All are for the same time."),
            calculation(parts, limit),
            "Without any one of these claims the others could be right.",
            *([] if clash.certain else ["Possible only: some of the figures are hedged."]),
        ]

    return Draft(
        "FC102",
        "conflict",
        topic,
        [[clash.whole], *([entry] for entry in parts)],
        tell,
        clash.certain,
        name=name,
        joint=True,
    )
