"""The times of a text as claims carry them: days, or relative to a publication nobody states."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from factcheck.articles import Article
from factcheck.claims import When
from factcheck.dates import DateInterval, between, parse_edtf
from factcheck.days import month_of, unit_of
from factcheck.extract.times import TimeExpression
from factcheck.extract.times.find import times_of
from factcheck.extract.times.tokens import scan
from factcheck.relative import RelativeTime, Unit

STORY = "its story"
"""From where a date of publication is that other articles tell."""
_TRIED = (date(2017, 8, 16), date(2019, 4, 12), date(2022, 11, 27))
"""Publication dates on which a time without one is tried: other months, weekdays, days, years."""
_UNITS: tuple[Unit, ...] = ("day", "week", "month", "season", "quarter", "year", "decade")
_SIDES = ("past", "next")
_PARTS = ("START", "MID", "END")
_LONGER = re.compile(r"(?:more than|over)\b.*\bago\b", re.IGNORECASE | re.DOTALL)
_MONTH_DAY = re.compile(r"\d{4}-(\d\d)-([01]\d|2[0-8])")
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d")


def stated(article: Article) -> DateInterval | None:
    """When an article says that it was published, or else, to the day, that it was last changed.

    A text is as it was on that day, and so are "Wednesday" and "last week" in it.
    """
    if article.published_from == STORY:
        return article.published
    if article.published_from == "last change" and article.modified is not None:
        return article.modified if article.modified.low == article.modified.high else None
    open_ = article.published is not None and article.published.choices
    return None if article.published_inferred or open_ else article.published


class Times:
    """The times of one text, in order."""

    def __init__(self, text: str, published: DateInterval | None) -> None:
        self.text = text
        self.published = published
        self._tokens = scan(text)
        self.found = times_of(self._tokens, str(published) if published else _TRIED[0])
        self.days = [
            one
            for one in self.found
            if one.type in ("DATE", "TIME") and one.interval and not one.value.endswith("_REF")
        ]
        """Those that name days."""
        self._starts = [one.start for one in self.days]
        self._all_starts = [one.start for one in self.found]

    def within(self, start: int, end: int) -> list[TimeExpression]:
        """The times that begin in a span and name days."""
        return self.days[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def near(self, start: int, end: int) -> list[TimeExpression]:
        """The times that begin in a span and the last before it, those of the clock included."""
        starts = self._all_starts
        return self.found[max(0, bisect_left(starts, start) - 1) : bisect_left(starts, end)]

    def when(self, time: TimeExpression) -> When | None:
        """The days of a time; relative to publication where these hang on it and it is not stated.

        >>> times = Times("It opened in May last year.", None)
        >>> print(times.when(times.found[0]))
        May of the year before publication
        """
        if self.published is None and time.type == "TIME" and time.bound in ("before", "after"):
            return None  # "before midnight yesterday" is no time before yesterday
        if time.alternatives and (known := self._year_told(time)) is not None:
            return known
        if self.published is not None:
            return _longer_ago(time) or _hour(time) or _part_of_day(time)
        readings = [time.interval, *(table.get((time.start, time.end)) for table in self._others)]
        days = [one for one in readings if one is not None]
        if len(days) < len(_TRIED):
            return None
        if len({(one.low, one.high) for one in days}) == 1:
            return days[0]
        return _relative(time, days)

    def _year_told(self, time: TimeExpression) -> DateInterval | None:
        """A day without its year in the only year in which the text tells of that month."""
        match = _MONTH_DAY.fullmatch(time.value)
        years = self._years.get(match[1], set()) if match else set()
        if match is None or len(years) != 1:
            return None
        return parse_edtf(f"{next(iter(years))}-{match[1]}-{match[2]}")

    @cached_property
    def _years(self) -> dict[str, set[str]]:
        """By month the years in which the text tells of it, where it names both."""
        found: dict[str, set[str]] = {}
        for one in self.days:
            if one.value[4:5] == "-" and one.value[:4] in one.text:
                found.setdefault(one.value[5:7], set()).add(one.value[:4])
        return found

    @cached_property
    def _others(self) -> list[dict[tuple[int, int], DateInterval | None]]:
        tables = (times_of(self._tokens, day) for day in _TRIED[1:])
        return [{(one.start, one.end): one.interval for one in found} for found in tables]

    @property
    def day_of_publication(self) -> When:
        """When the text was published: its date, or the anchor that stands for it."""
        return self.published or RelativeTime("published")


def _longer_ago(time: TimeExpression) -> DateInterval | None:
    """Up to the days of "more than 50 years ago"."""
    days = time.interval
    if days is None or days.high is None or not _LONGER.match(time.text):
        return None
    return between(None, days.high)


def _hour(time: TimeExpression) -> DateInterval | None:
    """The day of a clock time: "after 1 a.m. on Sunday" is on Sunday."""
    if time.type != "TIME" or time.bound not in ("before", "after", "until", "since"):
        return None
    return parse_edtf(time.value[:10]) if _CLOCK.match(time.value) else None


def _part_of_day(time: TimeExpression) -> DateInterval | None:
    """The days of a time; "early on Friday" is no doubt about the day."""
    days = time.interval
    if days is None or days.low is None or days.low != days.high or not days.approximate:
        return days
    return day_of(date.fromordinal(days.low)) if time.mod in _PARTS else days


def _relative(time: TimeExpression, days: list[DateInterval]) -> RelativeTime | None:
    """The distance from publication that gives these days on every date that was tried."""
    if time.bound == "between":
        return None
    anchor = _TRIED[0].toordinal()
    for one in _candidates(anchor, days[0], time.bound or "in"):
        if all(_same(one, day, found) for day, found in zip(_TRIED, days, strict=True)):
            return one
    return None


def day_of(day: date) -> DateInterval:
    """A day as an interval."""
    return parse_edtf(day.isoformat())


def _same(one: RelativeTime, published: date, found: DateInterval) -> bool:
    resolved = one.resolve(day_of(published))
    return (resolved.low, resolved.high) == (found.low, found.high)


def _candidates(anchor: int, found: DateInterval, bound: str) -> Iterator[RelativeTime]:
    """Relative times that give these days for one anchor, the plainest first."""
    heart = _heart(found, bound)
    if heart is None:
        return
    flags = {"bound": bound, "approximate": found.approximate}
    for unit in _UNITS:
        low, high = unit_of(heart, unit)
        if bound == "in" and (low, high) != (found.low, found.high):
            continue
        months = month_of(low) - month_of(unit_of(anchor, unit)[0])
        if unit == "day":
            yield RelativeTime("published", days=low - anchor, **flags)  # type: ignore[arg-type]
            for side in _SIDES:
                weekday = (low - 1) % 7 + 1
                yield RelativeTime("published", weekday=weekday, nearest=side, **flags)  # type: ignore[arg-type]
            weeks = (low - (low - 1) % 7 - anchor + (anchor - 1) % 7) // 7
            yield RelativeTime("published", weeks=weeks, weekday=(low - 1) % 7 + 1, **flags)  # type: ignore[arg-type]
        elif unit == "week":
            weeks = (low - unit_of(anchor, unit)[0]) // 7
            yield RelativeTime("published", weeks=weeks, grain="week", **flags)  # type: ignore[arg-type]
        elif unit == "month":
            month = month_of(low) % 12 + 1
            years = month_of(low) // 12 - month_of(anchor) // 12
            yield RelativeTime("published", months=months, grain="month", **flags)  # type: ignore[arg-type]
            yield RelativeTime("published", years=years, month=month, **flags)  # type: ignore[arg-type]
            for side in _SIDES:
                yield RelativeTime("published", month=month, nearest=side, **flags)  # type: ignore[arg-type]
        elif unit in ("year", "decade"):
            yield RelativeTime("published", years=months // 12, grain=unit, **flags)  # type: ignore[arg-type]
        else:
            yield RelativeTime("published", months=months, grain=unit, **flags)  # type: ignore[arg-type]


def _heart(found: DateInterval, bound: str) -> int | None:
    """A day of the unit that a bound runs to or from."""
    if bound == "before":
        return None if found.high is None else found.high + 1
    if bound == "after":
        return None if found.low is None else found.low - 1
    return found.high if bound == "until" else found.low
