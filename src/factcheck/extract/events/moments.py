"""How a time lies to the day of its text."""

from __future__ import annotations

import math
from dataclasses import replace

from factcheck.claims import When
from factcheck.dates import DateInterval, between, parse_edtf
from factcheck.relative import RelativeTime

YEAR, MONTH, WEEK = 366, 31, 7
_FRESH = 7
"""How many days before its publication what news tells of may lie."""
_RECENT = 60
"""How many days ago "last month" tells of what came before the news."""
_TODAY = parse_edtf("2019-04-12")
"""A day on which times without a publication are tried."""


def resolved(when: When, published: DateInterval | None) -> DateInterval | None:
    """The days of a time, on some day of publication where none is known."""
    if isinstance(when, RelativeTime):
        return when.resolve(published or _TODAY) if when.anchor == "published" else None
    return when


def days(when: When) -> float:
    """How many days lie between the first and the last of a time, endless where an end is open."""
    found = resolved(when, None)
    if found is None or found.low is None or found.high is None:
        return math.inf
    return found.high - found.low


def single(when: When) -> bool:
    """Whether a time is one day."""
    return days(when) < 1


def about(when: When) -> When:
    """A time as one that is only likely."""
    if isinstance(when, RelativeTime):
        return replace(when, approximate=True)
    text = str(when)
    if "/" in text or "[" in text:
        return between(when.low, when.high, approximate=True)
    return parse_edtf(f"{text.rstrip('~?%')}~")


def fresh(when: When, published: DateInterval | None) -> bool:
    """Whether a time is of the days before the publication."""
    today, found = published or _TODAY, resolved(when, published)
    if found is None or found.low is None or found.high is None or today.high is None:
        return False
    return today.high - _FRESH <= found.low and found.high <= today.high


def later(when: When, published: DateInterval | None) -> bool:
    """Whether a time lies after the publication, and so is not that of the past."""
    today, found = published or _TODAY, resolved(when, published)
    return bool(found and found.low and today.high and found.low > today.high)


def over(when: When, published: DateInterval | None) -> bool:
    """Whether a time ended before the days of which news tells."""
    today, found = published or _TODAY, resolved(when, published)
    past = bool(found and found.high and today.low and found.high < today.low)
    return past and not fresh(when, published)


def goes_on(when: When, gap: int, published: DateInterval | None) -> bool:
    """Whether a story may go on with a time: with weeks and months, only where they are long ago."""
    if days(when) <= WEEK or not isinstance(when, DateInterval) or published is None:
        return True
    recent = when.high and published.low and when.high > published.low - _RECENT
    return not recent and (days(when) <= MONTH or gap == 1)
