"""The questions asked before values that do not meet are called a conflict (design section 4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import Enum

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import MONTH, Stretches, days, reach
from factcheck.compare.topics import Topic
from factcheck.compare.wording import dated, outlet, shown, teller
from factcheck.intervals import apart_groups
from factcheck.predicates import Change


class Times(Enum):
    """What is known of the times at which values hold."""

    SAME = "Both are for the same time."
    SHARED = "Their times overlap, and one may have replaced the other in between."
    UNKNOWN = "For when they hold is not known, so one may have replaced the other."


def same_time(entries: Sequence[Entry]) -> Iterator[tuple[Times, list[Entry]]]:
    """Entries that no definite order in time sets apart, in groups.

    Groups of the same days; runs of overlapping times where those differ; and what has no
    time, unless the same is told of a known time, with what is told last and all who tell it.
    """
    if len(entries) < 2:
        return
    by_days: dict[tuple[int | None, int | None], list[Entry]] = defaultdict(list)
    for entry in entries:
        by_days[days(entry.at)].append(entry)
    undated = by_days.pop((None, None), [])
    for group in by_days.values():
        if len(group) > 1:
            yield (Times.SAME if all(map(_one_time, group)) else Times.SHARED), group
    if len(by_days) > 1:
        yield from ((Times.SHARED, group) for group in _overlapping(by_days))
    dated = {e.ends for group in by_days.values() for e in group}
    open_ = [e for e in undated if e.ends not in dated]
    if open_:
        since = max((low or 0 for low, _ in by_days), default=0)
        last = {
            e.ends
            for (_, high), group in by_days.items()
            if (high or since) >= since
            for e in group
        }
        told = [e for group in by_days.values() for e in group if e.ends in last]
        yield Times.UNKNOWN, open_ + told


def occasions(topic: Topic, entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Figures by the time of what they count: two years' crowds are no two answers to one question.

    A figure that may be of several of these times is left out. The day of what befell people that nobody
    has confirmed may be the next as well: it is told after it, and a text tells the day of a toll, too.
    """
    dates = topic.reader.dates
    grows = topic.change is Change.GROWS
    whens = []
    for entry in entries:
        when = entry.claim.when
        low, high = days(dates.resolve(when, entry.claim) if when is not None else None)
        slack = int(grows and entry.draft)
        whens.append((low and low - slack, high and high + slack))
    for group in apart_groups(whens):
        yield [entries[i] for i in group]


def one_occasion(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Tellings, by runs of days no further apart than a month: of what may happen again and again.

    Words that nobody has confirmed name no single occasion: "the rocket lifted off". What is dated by
    its year alone is told of what is known to have happened once: "the mill, which opened in 1942".
    """
    dated = sorted((e for e in entries if None not in e.ends), key=lambda e: e.ends)
    run: list[Entry] = []
    for entry in dated:
        if run and entry.ends[0] > run[-1].ends[1] + MONTH:
            yield run
            run = []
        run.append(entry)
    if run:
        yield run
    years = [e for e in dated if e.ends[1] - e.ends[0] >= _YEAR]
    if len({e.ends for e in years}) > 1:
        yield years


_YEAR = 364
"""Days from the first of a year to its last."""


def _one_time(entry: Entry) -> bool:
    """Whether the days are one day, or the stretch that the claim itself is about."""
    low, high = days(entry.at)
    return low is not None and high is not None and (low == high or entry.timed)


def _overlapping(
    by_days: dict[tuple[int | None, int | None], list[Entry]],
) -> Iterator[list[Entry]]:
    """Runs of different but overlapping times."""
    run: list[Entry] = []
    stretches, until = 0, _NEVER
    for low, high in sorted(by_days, key=lambda d: (d[0] or 0, d[1] or _FOREVER)):
        if (low or 0) > until:
            if stretches > 1:
                yield run
            run, stretches, until = [], 0, _NEVER
        run.extend(by_days[low, high])
        stretches += 1
        until = max(until, high or _FOREVER)
    if stretches > 1:
        yield run


_NEVER, _FOREVER = -1, 10_000_000
"""Beyond the ordinals of the years 1 to 9999."""


def at_one_time(groups: Sequence[Sequence[Entry]]) -> list[list[Entry]]:
    """Of each side what may be for the same day as something on another side."""
    everything = Stretches(reach(e) for group in groups for e in group)
    kept = []
    for group in groups:
        own = Stretches(map(reach, group))
        kept.append([e for e in group if everything.meeting(*reach(e)) > own.meeting(*reach(e))])
    return [group for group in kept if group]


def corrected(topic: Topic, groups: Sequence[Sequence[Entry]]) -> Draft | None:
    """One side's later word against its own earlier one: taken back, not a conflict."""
    if len(groups) != 2 or any(e.claim.attribution is None for g in groups for e in g):
        return None
    for earlier, later in (groups, groups[::-1]):
        pairs = [*((earlier[0], b) for b in later), *((a, later[0]) for a in earlier)]
        if all(
            topic.same_side(a, b) and a.source != b.source and _said_before(topic, a, b)
            for a, b in pairs
        ):
            return Draft(
                "FC301",
                "retraction",
                topic,
                [earlier, later],
                lambda a=earlier[0], b=later[0]: _taken_back(topic, a, b),  # type: ignore[misc]
            )
    return None


def _said_before(topic: Topic, one: Entry, other: Entry) -> bool:
    """Whether it was certainly said first, whatever time it is about."""
    said = topic.reader.dates.said
    _, ends = days(said(one.claim))
    starts, _ = days(said(other.claim))
    return ends is not None and starts is not None and ends < starts


def _taken_back(topic: Topic, earlier: Entry, later: Entry) -> tuple[str, list[str]]:
    message = (
        f"{topic.phrase}: {teller(topic, later)} gives {shown(topic, later)} "
        f"{dated(later.at)}, where {teller(topic, earlier)} had given "
        f"{shown(topic, earlier)} {dated(earlier.at)}."
    )
    return message, [
        "Both were said by the same side.",
        "The later word replaces the earlier one.",
    ]


def tellers_apart(topic: Topic, groups: Sequence[Sequence[Entry]]) -> str:
    """Whether somebody tells more than one of the values, or only one origin does, as a sentence."""
    seen: dict[str, str] = {}
    for group in groups:
        voices = {name: _heard(topic, e) for e in group for name in topic.side(e)}
        shared = seen.keys() & voices.keys()
        if twice := sorted(voices[name] for name in shared if voices[name] == seen[name]):
            return f"{twice[0]} tells more than one of them."
        if shared:
            name = min(shared)
            alike = f"{seen[name]} and {voices[name]}"
            return f"{alike} tell different ones, though they {_TIED[name.startswith('source ')]}."
        seen |= voices
    return "They are told by different sides."


_TIED = {True: "share one origin", False: "stand on one side"}


def _heard(topic: Topic, entry: Entry) -> str:
    """Who tells it: the speaker, else the outlet."""
    by = entry.claim.attribution
    return topic.name(topic.reader.resolve(by.speaker)) if by else outlet(entry.claim.source)


def tempered(groups: Sequence[Sequence[Entry]]) -> bool:
    """Whether some reading leaves no conflict: fewer than two sides are given without a hedge."""
    plain = 0
    for group in groups:
        for entry in group:
            if not entry.hedged:
                plain += 1
                break
        if plain > 1:
            return False
    return True


def of_one_act(entry: Entry) -> bool:
    """Whether the time of a claim is short enough for one act: "spent 2 million since 2005" is of many."""
    low, high = entry.ends
    return entry.claim.when is None or (
        low is not None and high is not None and high - low < _MONTH
    )


_MONTH = 32
"""More days than a month has."""
