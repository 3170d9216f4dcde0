"""A time of day and its date beside each other are one expression: "5 p.m. EST, 3 May"."""

from __future__ import annotations

import re

from factcheck.days import LAST_DAY
from factcheck.extract.times.periods import Period, of, shift
from factcheck.extract.times.readings import Context, Reading
from factcheck.extract.times.zones import ZONES

Found = tuple[int, int, Reading]
_NEAR = 3
"""How many words can stand between two times that are one."""
_OF_WEEK = frozenset(("of", "beginning", "starting", "commencing", "ending"))
_BETWEEN = frozenset((",", "on", "at", "of", "(", "in", "the", "local", "time"))


def joined(context: Context, found: list[Found]) -> list[Found]:
    """The same times, with each time of day joined to the day beside it."""
    result: list[Found] = []
    for one in found:
        this = _week_of(context, one)
        if result and this[0] - result[-1][1] <= _NEAR:
            result[-1] = _named_again(context, result[-1], this) or result[-1]
            both = _join(context, result[-1], this)
            if both:
                result[-1] = both
                continue
        result.append(this)
    return result


def _week_of(context: Context, found: Found) -> Found:
    """The week of 3 May, the week beginning Monday: the calendar week of that day."""
    first, end, reading = found
    tokens, period = context.tokens, reading.period
    if tokens.word(first - 1) == "on":
        first -= 1
    if tokens.word(first - 1) not in _OF_WEEK or tokens.word(first - 2) not in ("week", "weekend"):
        return found
    if period is None or period.grain != "day":
        return found
    week = of(tokens.word(first - 2), period.low)
    start = first - 2 - (tokens.word(first - 3) in ("the", "a"))
    if week is None or (start < first - 2 and tokens.word(start) == "a"):
        return found
    return start, end, Reading("DATE", week.value, week, week.low, week.high)


def _join(context: Context, left: Found, right: Found) -> Found | None:
    offset = _offset(context, left, right)
    if offset:
        return offset
    clock, day = (left, right) if left[2].value.startswith("T") else (right, left)
    if not _of_day(clock[2]) or day[2].type != "DATE" or "T" in day[2].value:
        return None
    period = day[2].period
    gap = range(left[1], right[0])
    words = {context.tokens.word(index) for index in gap}
    if (
        period is None
        or period.grain != "day"
        or len(gap) > 3
        or not words <= _BETWEEN | set(ZONES)
    ):
        return None
    return left[0], right[1], _timed(period, clock[2], day[2])


def _named_again(context: Context, left: Found, right: Found) -> Found | None:
    """Two years earlier, in 2014: the second says which year the first means."""
    tokens, period = context.tokens, right[2].period
    link = [tokens.word(index) for index in range(left[1], right[0])]
    if link not in ([",", "in"], [",", "on"], ["in"]) or period is None or left[2].anchor:
        return None
    if tokens.word(left[1] - 1) not in ("earlier", "later") or left[2].type != "DATE":
        return None
    span = tokens.starts[right[0]], tokens.end(right[1] - 1)
    return (
        left[0],
        left[1],
        Reading("DATE", period.value, period, period.low, period.high, anchor=span),
    )


def _offset(context: Context, left: Found, right: Found) -> Found | None:
    """Three days before Christmas, the morning of 3 May."""
    period, link = right[2].period, context.tokens.word(left[1])
    if right[0] - left[1] != 1 or period is None or right[2].type != "DATE":
        return None
    span = context.tokens.starts[right[0]], context.tokens.end(right[1] - 1)
    part = _PART.search(left[2].value)
    if link == "of" and left[2].type == "TIME" and part and period.grain == "day":
        value = f"{period.value}{part[0]}"
        return left[0], right[1], Reading("TIME", value, period, period.low, period.high)
    length = _LENGTH.fullmatch(left[2].value)
    if link not in ("before", "after") or left[2].type != "DURATION" or length is None:
        return None
    unit = _UNITS[length[2]]
    if unit == "day" and period.grain != "day":
        return None
    sign = 1 if link == "after" else -1
    moved = shift(Period("day", period.low, period.low), sign * int(length[1]), unit)
    there = of(period.grain if unit == "day" else unit, moved.low) if moved else None
    if there is None:
        return None
    reading = Reading("DATE", there.value, there, there.low, there.high, anchor=span)
    reading.approximate = unit not in ("day", period.grain)
    return left[0], right[1], reading


_PART = re.compile("T(?:MO|AF|EV|NI)$")
_LENGTH = re.compile(r"P(\d{1,4})([DWMY])")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def _of_day(reading: Reading) -> bool:
    return reading.type == "TIME" and reading.value.startswith("T")


def _timed(period: Period, clock: Reading, day: Reading) -> Reading:
    """The hour of that day; with a zone, the day and the ones it may be elsewhere."""
    reading = Reading("TIME", f"{period.value}{clock.value}", period, day.low, day.high)
    reading.clock, reading.zone, reading.anchor = clock.clock, clock.zone, day.anchor
    reading.approximate = day.approximate or clock.approximate
    reading.alternatives = day.alternatives
    if clock.clock is not None and clock.zone is not None:
        shift = (clock.clock - clock.zone) // 1440
        utc = of("day", min(max(period.low + shift, 1), LAST_DAY))
        if utc:
            reading.low, reading.high = min(period.low, utc.low), max(period.high, utc.high)
    return reading
