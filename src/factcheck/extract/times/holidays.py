"""Holidays: Christmas, New Year, Easter, Thanksgiving."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.extract.times.numbers import year
from factcheck.extract.times.periods import Period, exact, of
from factcheck.extract.times.readings import Context, Parts, Reading, dated


def holiday(parts: Parts, context: Context) -> Reading | None:
    """Christmas Day 2020, Christmas Eve, New Year's Day, Easter, Thanksgiving."""
    name = parts.words("day")[0]
    eve = bool({"eve"} & set(parts.words("eve")))
    monday = parts.number("rel", "weekday")
    told = year(parts, context)

    def in_year(number: int) -> Period | None:
        if not 1 <= number <= 9999:
            return None
        if name in ("christmas", "xmas"):
            return exact(number, 12, 24 if eve else 25)
        if name == "new":
            return exact(number, 12, 31) if eve else exact(number, 1, 1)
        if name == "easter":
            offset = {1: 1, 5: -2, 6: -1}.get(monday, 0)
            return of("day", (easter(number) + timedelta(offset)).toordinal())
        first = date(number, 11, 1).toordinal()
        return of("day", first + (3 - (first - 1)) % 7 + 21)

    if told:
        return dated(in_year(told))
    side = context.tense(parts.start, parts.end)

    def nearest(day: int) -> Period | None:
        here = date.fromordinal(day).year
        days = [one for y in (here - 1, here, here + 1) if (one := in_year(y))]
        if side == "past":
            days = [one for one in days if one.low <= day]
        elif side == "next":
            days = [one for one in days if one.low >= day]
        return min(days, key=lambda one: abs(one.low - day), default=None)

    return context.relate(nearest)


def easter(number: int) -> date:
    """Western Easter Sunday (Meeus, Jones and Butcher).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, b, c = number % 19, number // 100, number % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    left = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * left) // 451
    month, day = divmod(h + left - 7 * m + 114, 31)
    return date(number, month, day + 1)
