"""Days from days: moved along the calendar, shared by two dates, or holding both."""

from __future__ import annotations

from factcheck.dates import DateInterval, between, meet, one_of
from factcheck.days import LAST_DAY, move, starts_month
from factcheck.edtf import Run
from factcheck.intervals import Meeting


def shift(
    a: DateInterval, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0
) -> DateInterval:
    """Move by calendar years and months, then by weeks and days.

    Whole months stay whole, a day that the month lacks becomes its last. An end that leaves
    the years 1 to 9999 becomes open.

    >>> from factcheck.dates import parse_edtf
    >>> print(shift(parse_edtf("2021-02"), months=-1), shift(parse_edtf("2021-01-31"), months=1))
    2021-01 2021-02-28
    """
    moved: list[Run] = []
    for low, high in a.runs:
        whole = (low is None or starts_month(low)) and high is not None and starts_month(high + 1)
        first = None if low is None else move(low, years * 12 + months, weeks * 7 + days)
        last = None if high is None else move(high, years * 12 + months, weeks * 7 + days, whole)
        moved.append((_within(first), _within(last)))
    return one_of(moved, uncertain=a.uncertain, approximate=a.approximate)


def intersect(a: DateInterval, b: DateInterval) -> DateInterval | None:
    """The days that a and b share, or None; one that lies within the other is returned as it is.

    >>> from factcheck.dates import parse_edtf
    >>> print(intersect(parse_edtf("2017"), parse_edtf("2017-09/..")))
    2017-09/2017-12
    """
    meeting = meet(a, b)
    if meeting is Meeting.INSIDE or (meeting is Meeting.SAME and not a.hedged):
        return a
    if meeting in (Meeting.SAME, Meeting.AROUND):
        return b
    shared: list[Run] = []
    for low_a, high_a in a.runs:
        for low_b, high_b in b.runs:
            low = max(low_a or 0, low_b or 0)
            high = min(high_a or _AFTER, high_b or _AFTER)
            if low <= high:
                shared.append((_within(low), _within(high)))
    if not shared:
        return None
    return one_of(
        shared,
        uncertain=a.uncertain or b.uncertain,
        approximate=a.approximate or b.approximate,
    )


def hull(a: DateInterval, b: DateInterval) -> DateInterval:
    """The shortest run of days that holds both.

    >>> from factcheck.dates import parse_edtf
    >>> print(hull(parse_edtf("2017-09"), parse_edtf("2018")))
    2017-09/2018-12
    """
    low = None if a.low is None or b.low is None else min(a.low, b.low)
    high = None if a.high is None or b.high is None else max(a.high, b.high)
    for one in (a, b):
        if one.runs == ((low, high),):
            return one
    return between(
        low,
        high,
        uncertain=a.uncertain or b.uncertain,
        approximate=a.approximate or b.approximate,
    )


_AFTER = LAST_DAY + 1


def _within(ordinal: int | None) -> int | None:
    """The ordinal itself, or None, an open end, where it is not a day of the years 1 to 9999."""
    return ordinal if ordinal is not None and 1 <= ordinal <= LAST_DAY else None
