"""The calendar in numbers: days and months counted through, and the units they fall in.

Days are proleptic Gregorian ordinals, as `datetime.date.toordinal` counts them. Months are
counted from January of year 0, so that a season or a decade is a run of months like any other.
What lies outside the years 1 to 9999 becomes 0 or `LAST_DAY` + 1.
"""

from __future__ import annotations

from datetime import date

LAST_DAY = date.max.toordinal()
"""The ordinal of 9999-12-31; the first day, 0001-01-01, is 1."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

# How many months a unit runs, and a month that one begins with; northern meteorological
# seasons begin in March, June, September and December.
_MONTHS_LONG = {
    "month": (1, 0),
    "season": (3, 2),
    "quarter": (3, 0),
    "year": (12, 0),
    "decade": (120, 0),
}


def first_of(month: int) -> int:
    """The ordinal of the first day of a month, counted from January of year 0.

    >>> date.fromordinal(first_of(2021 * 12 + 1))
    datetime.date(2021, 2, 1)
    """
    # The end of December 9999 is reckoned from here, but is not a date.
    if month == 120_000:
        return LAST_DAY + 1
    return date(month // 12, month % 12 + 1, 1).toordinal()


def month_of(day: int) -> int:
    """The month of a day, counted from January of year 0."""
    when = date.fromordinal(day)
    return when.year * 12 + when.month - 1


def starts_month(day: int) -> bool:
    """Whether a day is the first of its month, the day after 9999-12-31 included."""
    return day > LAST_DAY or date.fromordinal(day).day == 1


def move(day: int, months: int, days: int = 0, to_end: bool = False) -> int:
    """Move a day by calendar months, then by days; a day the month lacks becomes its last.

    ``to_end`` moves to the last day of the month in any case. Outside the years 1 to 9999 the
    result is 0 or `LAST_DAY` + 1, so that a later day never moves to an earlier one.

    >>> date.fromordinal(move(date(2021, 1, 31).toordinal(), 1, days=1))
    datetime.date(2021, 3, 1)
    """
    month = month_of(day) + months
    if not 12 <= month < 120_000:
        return 0 if month < 12 else LAST_DAY + 1
    first, following = first_of(month), first_of(month + 1)
    moved = following - 1 if to_end else min(first + date.fromordinal(day).day, following) - 1
    return min(max(moved + days, 0), LAST_DAY + 1)


def unit_of(day: int, unit: str) -> tuple[int, int]:
    """First and last day of the day, week, month, season, quarter, year or decade of a day.

    >>> [date.fromordinal(end).isoformat() for end in unit_of(date(2021, 1, 25).toordinal(), "season")]
    ['2020-12-01', '2021-02-28']
    """
    if unit == "day":
        return day, day
    if unit == "week":
        monday = day - (day - 1) % 7
        return monday, min(monday + 6, LAST_DAY + 1)
    length, offset = _MONTHS_LONG[unit]
    month = month_of(day)
    return _run(month - (month - offset) % length, length)


def _run(month: int, length: int) -> tuple[int, int]:
    """First and last day of a run of months, cut to 0 and `LAST_DAY` + 1."""
    following = month + length
    low = first_of(month) if month >= 12 else 0
    return low, first_of(following) - 1 if following <= 120_000 else LAST_DAY + 1


def month_near(day: int, month: int, nearest: str | None) -> tuple[int, int]:
    """First and last day of a month, 1 to 12, of the day's year, or the nearest past or next one.

    >>> low, _ = month_near(date(2021, 6, 1).toordinal(), 9, "past")
    >>> date.fromordinal(low)
    datetime.date(2020, 9, 1)
    """
    here = month_of(day)
    target = here - here % 12 + month - 1
    if nearest == "past" and target > here:
        target -= 12
    if nearest == "next" and target < here:
        target += 12
    if not 12 <= target < 120_000:
        return (0, 0) if target < 12 else (LAST_DAY + 1, LAST_DAY + 1)
    return _run(target, 1)


def weekday_near(day: int, weekday: int, nearest: str | None) -> int:
    """A weekday, 1 for Monday, of the day's week, or the nearest past or next one.

    >>> date.fromordinal(weekday_near(date(2021, 1, 25).toordinal(), 6, "past"))
    datetime.date(2021, 1, 23)
    """
    # 0001-01-01, the day with ordinal 1, was a Monday.
    ahead = weekday - 1 - (day - 1) % 7
    if nearest == "past" and ahead > 0:
        ahead -= 7
    if nearest == "next" and ahead < 0:
        ahead += 7
    return min(max(day + ahead, 0), LAST_DAY + 1)
