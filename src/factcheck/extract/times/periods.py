"""Named stretches of the calendar, from a day to a century, and their TIMEX3 values."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from factcheck.dates import DateInterval, between, parse_edtf
from factcheck.days import LAST_DAY, first_of, month_of, move, unit_of

MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12}
MONTHS_IN |= {"decade": 120, "century": 1200, "millennium": 12000}
"""How many months a unit runs."""
_SEASONS = ("SP", "SU", "FA", "WI")
# Days from the start of a unit at which its early part ends and its late part begins.
_THIRDS = {"month": (10, 20), "week": (3, 3), "quarter": (30, 60), "season": (30, 60)}


class Period(NamedTuple):
    """A day, week, month or longer unit of the calendar."""

    grain: str
    low: int
    high: int

    @property
    def value(self) -> str:
        """The TIMEX3 value.

        >>> of("week", date(2021, 1, 1).toordinal()).value
        '2020-W53'
        """
        when = date.fromordinal(self.low)
        year = f"{when.year:04}"
        match self.grain:
            case "day":
                return when.isoformat()
            case "month":
                return f"{year}-{when.month:02}"
            case "quarter":
                return f"{year}-Q{(when.month + 2) // 3}"
            case "season":
                return f"{year}-{_SEASONS[(when.month - 3) // 3]}"
            case "half":
                return f"{year}-H{(when.month + 5) // 6}"
            case "decade":
                return year[:3]
            case "century":
                return year[:2]
            case "week" | "weekend" | "fortnight":
                monday = date.fromordinal(min(self.low, LAST_DAY)).isocalendar()
                tail = "-WE" if self.grain == "weekend" else ""
                return f"{monday.year:04}-W{monday.week:02}{tail}"
            case _:
                return year

    def interval(self, approximate: bool = False) -> DateInterval:
        """The days of the period."""
        if not approximate and self.grain in ("season", "quarter", "decade", "century"):
            return parse_edtf(self._edtf())
        return between(self.low, self.high, approximate=approximate)

    def _edtf(self) -> str:
        when = date.fromordinal(self.low)
        match self.grain:
            case "season":
                return f"{when.year:04}-{21 + (when.month - 3) // 3}"
            case "quarter":
                return f"{when.year:04}-{33 + when.month // 3}"
            case "decade":
                return f"{when.year // 10:03}X"
            case _:
                return f"{when.year // 100:02}XX"


def of(unit: str, day: int) -> Period | None:
    """The unit that a day falls in; None outside the years 1 to 9999.

    >>> of("weekend", date(2021, 1, 25).toordinal())
    Period(grain='weekend', low=737820, high=737821)
    """
    if not unit or not 1 <= day <= LAST_DAY:
        return None
    if unit in ("weekend", "fortnight"):
        monday, sunday = unit_of(day, "week")
        low = sunday - 1 if unit == "weekend" else monday
        return _within(unit, low, sunday if unit == "weekend" else monday + 13)
    if unit in ("half", "century", "millennium"):
        first = month_of(day) - month_of(day) % MONTHS_IN[unit]
        if not 12 <= first <= 120_000 - MONTHS_IN[unit]:
            return None
        return Period(unit, first_of(first), first_of(first + MONTHS_IN[unit]) - 1)
    return _within(unit, *unit_of(day, unit))


def exact(year: int, month: int = 0, day: int = 0) -> Period | None:
    """A year, a month or a day; None if the calendar has none such.

    >>> exact(2021, 2, 30) is None, exact(2021, 2).value
    (True, '2021-02')
    """
    try:
        low = date(year, month or 1, day or 1).toordinal()
    except (ValueError, OverflowError):
        return None
    return of("day" if day else "month" if month else "year", low)


def part_of_year(year: int, grain: str, number: int) -> Period | None:
    """The nth quarter, half, month or season of a year; the last for -1; spring is the first season."""
    count = {"quarter": 4, "half": 2, "month": 12, "season": 4}.get(grain, 0)
    if number == -1:
        number = count
    if not 1 <= number <= count or not 1 <= year <= 9998:
        return None
    offset = 2 if grain == "season" else 0
    return of(grain, first_of(year * 12 + offset + (number - 1) * MONTHS_IN[grain]))


def shift(period: Period, count: int, unit: str) -> Period | None:
    """The period of the same size, so many units later."""
    if abs(count) > 120_000:
        return None
    if unit in MONTHS_IN:
        moved = move(period.low, count * MONTHS_IN[unit])
    else:
        moved = period.low + count * {"day": 1, "fortnight": 14}.get(unit, 7)
    return of(period.grain, moved)


def third(period: Period, which: str) -> tuple[int, int]:
    """First and last day of the early (START), middle (MID) or late (END) part.

    >>> [date.fromordinal(day).isoformat() for day in third(exact(2021, 3), "MID")]
    ['2021-03-11', '2021-03-20']
    """
    low, high = period.low, period.high
    if period.grain in ("day", "weekend"):
        return low, high
    if period.grain == "week" and which == "MID":
        return low + 1, low + 3
    if period.grain in _THIRDS:
        early, late = (low + days for days in _THIRDS[period.grain])
    else:
        months = MONTHS_IN.get(period.grain, 12)
        first = month_of(low)
        # The third of a decade is told in whole years: 1980-83, 84-86, 87-89.
        ends = (48, 84) if months == 120 else (months // 3, months * 2 // 3)
        early, late = (first_of(min(first + end, 119_999)) for end in ends)
    return {"START": (low, early - 1), "MID": (early, late - 1), "END": (late, high)}[which]


def _within(grain: str, low: int, high: int) -> Period | None:
    return Period(grain, low, high) if low >= 1 and high <= LAST_DAY else None
