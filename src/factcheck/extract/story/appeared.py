"""When articles appeared that do not say it, by the other articles of their story.

A text that says "on Saturday" of a killing which another dates 6 December appeared within a week of
it; and news tells what happened on its day or the day before. What follows so is assumed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from factcheck.dates import DateInterval, between
from factcheck.extract.story.alike import Alike
from factcheck.extract.story.telling import Clue, Telling
from factcheck.relative import RelativeTime

_WEEK = 7
"""How many days from what its story is known to be of an article on it appeared at most."""
_SPREAD = 21
"""Over how many days a story is told that dates what says nothing of its own day."""
_NEWS = 2
"""How many days after what it tells first news appears at most."""
_WEEKDAY = 6
"""How many days before a text what it dates by the month lies: else it would name the weekday."""
_ONCE = frozenset(("death", "quake", "escape", "crash", "blast", "collapse"))
"""Sorts of occasions of which a story mostly has one."""


class Appeared(NamedTuple):
    """The days on which an article is taken to have been published."""

    published: DateInterval
    reason: str


def appeared(tellings: Sequence[Telling]) -> dict[int, Appeared]:
    """By number the publication of articles that do not state it, as far as it lies within a week."""
    open_ = [at for at, one in enumerate(tellings) if not _known(one)]
    if not open_ or len(tellings) < 2:
        return {}
    alike = Alike(tellings)
    found: dict[int, Appeared] = {}
    for story in alike.stories():
        inside = [tellings[at] for at in story]
        anchors = set(_anchors(inside))
        if len(story) < 2 or not anchors or max(anchors) - min(anchors) > _SPREAD:
            continue
        events = _events(inside, max(anchors))
        for number in story:
            telling = tellings[number]
            days = None if _known(telling) else _days(telling, anchors, events)
            if days is not None:
                found[number] = Appeared(days, _reason(telling, inside, days))
    return found


def _known(telling: Telling) -> bool:
    low, high = telling.published
    return low is not None and low == high


def _anchors(story: Iterable[Telling]) -> Iterator[int]:
    """The days that a story is known to be of: publications, and what news tells first in full."""
    for telling in story:
        if _known(telling):
            yield telling.published[0] or 0
            continue
        yield from (day for one in telling.named.clues if one.early and (day := _absolute(one)))


def _absolute(clue: Clue) -> int | None:
    return clue.when.low if isinstance(clue.when, DateInterval) and clue.past else None


def _events(story: Iterable[Telling], last: int) -> dict[str, int]:
    """The days of the occasions that a story has one of."""
    told: dict[str, set[int]] = {sort: set() for sort in _ONCE}
    for telling in story:
        for clue in telling.named.clues:
            day = _absolute(clue) or _placed(clue, last)
            if clue.sort in told and clue.past and day is not None and day > last - 2 * _SPREAD:
                told[clue.sort].add(day)
    return {sort: min(days) for sort, days in told.items() if len(days) == 1}


def _placed(clue: Clue, last: int) -> int | None:
    """The day of a date without its year, the nearest to a day."""
    if clue.month_day is None:
        return None
    year = date.fromordinal(last).year
    days = []
    for one in (year - 1, year, year + 1):
        try:
            days.append(date(one, *clue.month_day).toordinal())
        except ValueError:
            continue
    return min(days, key=lambda day: abs(day - last), default=None)


def _days(telling: Telling, anchors: set[int], events: dict[str, int]) -> DateInterval | None:
    """The days on which an article can have appeared; None where these are no few."""
    first, last = min(anchors) - _WEEK, max(anchors) + _WEEK
    stated = telling.source.published
    if stated is not None and stated.choices:
        inside = [one for one in stated.choices if first <= (one.low or 0) <= last]
        return inside[0] if len(inside) == 1 else None
    low, high = telling.published
    first, last = max(first, low or first), min(last, high or last)
    for clue in telling.named.clues:
        day = _absolute(clue) or (_placed(clue, max(anchors)) if clue.past else None)
        if day is not None and day > min(anchors) - _SPREAD:
            first = max(first, day + _WEEKDAY * (clue.month_day is not None))
            last = min(last, day + _NEWS) if clue.early and clue.month_day is None else last
        event = events.get(clue.sort)
        if isinstance(clue.when, RelativeTime) and clue.past and event is not None:
            around = clue.when.anchor_bounds(between(event, event))
            first = max(first, around.low or first) if around else first
            last = min(last, around.high or last) if around else last
    fitting = [day for day in range(first, last + 1) if _news(telling, day, events)]
    few = fitting and fitting[-1] - fitting[0] < _WEEK
    return between(fitting[0], fitting[-1]) if few else None


def _news(telling: Telling, day: int, events: Collection[str]) -> bool:
    """Whether what a text that appeared on a day tells first is of that day or the one before."""
    told = (one for one in telling.named.clues if one.early and one.past)
    first = next((one.when for one in told if one.when and one.sort not in events), None)
    if first is None:
        return True
    days = first if isinstance(first, DateInterval) else first.resolve(between(day, day))
    return days.high is not None and day - 1 <= days.high <= day


def _reason(telling: Telling, story: Sequence[Telling], days: DateInterval) -> str:
    others = [one.source.id for one in story if one is not telling]
    return f"{telling.source.id} is taken to be published {days}, as {others[0]} tells its story."
