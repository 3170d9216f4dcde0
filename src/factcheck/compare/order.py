"""Which of two entries comes first, as far as their times and their text tell, and which meet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from operator import attrgetter

from factcheck.compare.entries import Entry
from factcheck.dates import DateInterval
from factcheck.evidence import Part


def days(interval: DateInterval | None) -> tuple[int | None, int | None]:
    """First and last day; None and None where nothing is known."""
    return (None, None) if interval is None else (interval.low, interval.high)


def before(one: Entry, other: Entry) -> bool:
    """Whether the first certainly holds, or was said, before the second.

    By their times; inside one text and at one time, by the order in the text.
    """
    _, ends = days(one.at)
    starts, _ = days(other.at)
    if ends is not None and starts is not None and ends < starts:
        return True
    return (
        one.source == other.source
        and days(one.at) == days(other.at)
        and 0 <= one.place < other.place
    )


def near(one: Entry, other: Entry) -> bool:
    """Whether they may lie within a month of each other; a missing time excludes nothing."""
    low, high = days(one.at)
    start, end = days(other.at)
    apart = (high is not None and start is not None and high + MONTH < start) or (
        end is not None and low is not None and end + MONTH < low
    )
    return not apart


MONTH = 31


def cited(entries: Iterable[Entry]) -> Entry:
    """What to name of several: rather no headline, rather attributed, then whose words come first."""
    return min(entries, key=lambda e: (_is_aside(e), e.claim.attribution is None, *original(e)))


def original(entry: Entry) -> tuple[bool, int]:
    """Originals before their copies, then by publication."""
    return entry.origin != entry.source, published(entry)


def published(entry: Entry) -> int:
    """The first day on which its text may have appeared."""
    day = entry.claim.source.published
    return UNDATED if day is None else day.low or 0


def _is_aside(entry: Entry) -> bool:
    evidence = entry.claim.evidence
    return bool(evidence) and evidence[0].part in (Part.HEADLINE, Part.CAPTION)


UNDATED = 10_000_000
"""Later than any day."""


Stretch = tuple[float, float]
"""First and last day; infinite where open."""
EVER: Stretch = (float("-inf"), float("inf"))


def reach(entry: Entry) -> Stretch:
    """The days it may be for."""
    low, high = days(entry.at)
    return EVER[0] if low is None else low, EVER[1] if high is None else high


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries by source and place in its text, whatever order they came in; then by id."""
    by_source: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_source[entry.source].append(entry)
    ordered: list[Entry] = []
    for source in sorted(by_source):
        told = by_source[source]
        if len(told) > 1:
            told.sort(key=_place)
            if any(one.place == other.place for one, other in pairwise(told)):
                told.sort(key=lambda entry: (entry.place, entry.claim.id))
        ordered += told
    return ordered


_place = attrgetter("place")


class Stretches:
    """Stretches of days that are counted, not looked at one by one."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        known = list(stretches)
        self._lows = sorted(low for low, _ in known)
        self._highs = sorted(high for _, high in known)

    def meeting(self, low: float, high: float) -> int:
        """How many share a day with this one."""
        return bisect_right(self._lows, high) - bisect_left(self._highs, low)
