"""EDTF text to days and back: `2021-01-25`, `202X`, `2021-24`, `../2031-12`, `[2020,2025~]`.

Days and months are counted as in `days`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from factcheck.days import LAST_DAY, MONTHS, first_of
from factcheck.errors import FactcheckError

Run = tuple[int | None, int | None]
"""First and last day, both inclusive; None where it is open."""


class Grain(StrEnum):
    """How much of the calendar a date names."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SPAN = "span"
    """An interval, a set or a half-year: anything without a name of its own."""


FLAGS = {"": (False, False), "?": (True, False), "~": (False, True), "%": (True, True)}
"""A qualifier, and whether it makes a date uncertain and approximate."""

# What follows the year: first month counted from 0, number of months, grain.
_PARTS = {f"{month + 1:02}": (month, 1, Grain.MONTH) for month in range(12)}
# Spring to winter as such, read as northern; then in the north; then in the south.
for _code, _starts in ((21, (2, 5, 8, 11)), (25, (2, 5, 8, 11)), (29, (8, 11, 2, 5))):
    _PARTS |= {f"{_code + i}": (start, 3, Grain.SEASON) for i, start in enumerate(_starts)}
_PARTS |= {f"{33 + i}": (i * 3, 3, Grain.QUARTER) for i in range(4)}
_PARTS |= {"40": (0, 6, Grain.SPAN), "41": (6, 6, Grain.SPAN)}

Reading = tuple[int | None, int | None, Grain, bool, bool]
"""First day, last day, grain, uncertain, approximate."""

_SHAPE = re.compile(
    r"(\d\d(?:\d\d|\dX|XX)) (?:-(\d\d|XX))? (?:-(\d\d|XX))? ([?~%]?)", re.ASCII | re.VERBOSE
)

# Newsrooms write 11/02/2024, which is 11 February or 2 November.
_OTHER_ORDER = re.compile(
    r"\d{1,2}([./-])(?:\d{1,2}\1)?\d{4}|\d{4}([./])\d{1,2}(?:\2\d{1,2})?", re.ASCII
)


def read(text: str) -> Reading:
    """Read a date or an interval.

    >>> read("0001-02~/..")
    (32, None, <Grain.SPAN: 'span'>, False, True)
    """
    start, slash, end = text.partition("/")
    if slash and _OTHER_ORDER.fullmatch(text):
        raise FactcheckError(_complaint(text))
    return _range(text, start, end) if slash else _date(text)


def read_set(text: str) -> tuple[str, Reading, list[Run]]:
    """Read a set "one of": its canonical text, its hull, and its separate runs of days.

    >>> read_set("[0001-02-02, 0001-01..0001-02-01]")
    ('[0001-01..0001-02-01,0001-02-02]', (1, 33, <Grain.SPAN: 'span'>, False, False), [(1, 33)])
    """
    if not text.endswith("]"):
        raise FactcheckError(f"{_shown(text)}: expected a closing bracket at the end of the set")
    members = {}
    for member in text[1:-1].split(","):
        member = member.strip(" ")
        start, dots, end = member.partition("..")
        members[member] = _range(member, start, end) if dots else _date(member)
    ordered = sorted(
        members, key=lambda one: (members[one][0] or 0, members[one][1] or LAST_DAY + 1, one)
    )
    runs = separate((members[one][0], members[one][1]) for one in ordered)
    uncertain, approximate = (any(one[flag] for one in members.values()) for flag in (3, 4))
    reading = (runs[0][0], runs[-1][1], Grain.SPAN, uncertain, approximate)
    return f"[{','.join(ordered)}]", reading, runs


def separate(runs: Iterable[Run]) -> list[Run]:
    """Join runs that overlap or touch; what remains is in order, with days missing between.

    >>> separate([(5, 6), (None, 2), (3, 3), (9, None)])
    [(None, 3), (5, 6), (9, None)]
    """
    joined: list[Run] = []
    for low, high in sorted(runs, key=lambda run: run[0] or 0):
        if joined:
            before, end = joined[-1]
            if end is None or low is None or low <= end + 1:
                joined[-1] = (before, None if end is None or high is None else max(end, high))
                continue
        joined.append((low, high))
    return joined


def spell(low: int | None, high: int | None) -> str:
    """The shortest EDTF for the days from low to high, with both ends in years, months or days.

    >>> day = date.toordinal
    >>> spell(day(date(2016, 9, 1)), day(date(2017, 9, 30))), spell(day(date(2017, 1, 1)), None)
    ('2016-09/2017-09', '2017/..')
    """
    for end in (low, high):
        if end is not None and not 1 <= end <= LAST_DAY:
            raise FactcheckError(f"{end} is not a day: expected an ordinal from 1 to {LAST_DAY}")
    start = "-01-01" if low is None else date.fromordinal(low).isoformat()
    # The day after the last one shows whether a month or a year is complete.
    after = "-01-01" if high in (None, LAST_DAY) else date.fromordinal(high + 1).isoformat()
    size = 10
    if start.endswith("-01") and after.endswith("-01"):
        size = 4 if start.endswith("-01-01") and after.endswith("-01-01") else 7
    first = ".." if low is None else start[:size]
    last = ".." if high is None else date.fromordinal(high).isoformat()[:size]
    return first if first == last != ".." else f"{first}/{last}"


def flagged(text: str, uncertain: bool, approximate: bool) -> str:
    """EDTF text with a qualifier at every end that is a date.

    >>> flagged("../2031-12", uncertain=True, approximate=True)
    '../2031-12%'
    """
    flag = next(flag for flag, meant in FLAGS.items() if meant == (uncertain, approximate))
    return "/".join(end if end == ".." else end + flag for end in text.split("/"))


def _range(text: str, start: str, end: str) -> Reading:
    """The days from one date to another; an end is open (`..`) or unknown (nothing)."""
    low = high = None
    uncertain = approximate = False
    if start not in ("", ".."):
        low, _, _, uncertain, approximate = _date(start)
    if end not in ("", ".."):
        _, high, _, end_uncertain, end_approximate = _date(end)
        uncertain, approximate = uncertain or end_uncertain, approximate or end_approximate
    if low is not None and high is not None and low > high:
        raise FactcheckError(f"{text}: the interval ends before it begins")
    if low is None and high is None and text != "../..":
        raise FactcheckError(f"{text} names no date: expected one at either end of the interval")
    return low, high, Grain.SPAN, uncertain, approximate


def _date(text: str) -> tuple[int, int, Grain, bool, bool]:
    match = _SHAPE.fullmatch(text)
    if match is None:
        raise FactcheckError(_complaint(text))
    year, part, day, flag = match.groups()
    try:
        if day is not None and "X" not in text:
            low = high = date(int(year), int(part), int(day)).toordinal()
            grain = Grain.DAY
        else:
            start, months, grain = _run(year, part, day)
            low, high = first_of(start), first_of(start + months) - 1
    except (KeyError, ValueError):
        raise FactcheckError(_complaint(text)) from None
    return low, high, grain, *FLAGS[flag]


def _run(year: str, part: str | None, day: str | None) -> tuple[int, int, Grain]:
    """First month, number of months and grain of anything longer than a day."""
    if year.endswith("X"):
        if part is not None:
            raise KeyError(part)
        if year.endswith("XX"):
            return int(year[:2]) * 1200, 1200, Grain.CENTURY
        return int(year[:3]) * 120, 120, Grain.DECADE
    if part is None or (part == "XX" and day in (None, "XX")):
        return int(year) * 12, 12, Grain.YEAR
    start, months, grain = _PARTS[part]
    if day is not None and (day != "XX" or grain is not Grain.MONTH):
        raise KeyError(day)
    return int(year) * 12 + start, months, grain


def _complaint(text: str) -> str:
    """Why a text is not a date, and what was expected."""
    return f"{_shown(text) or 'An empty text'} is not a date: {_reason(text)}"


def _shown(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"


def _reason(text: str) -> str:
    match = _SHAPE.fullmatch(text)
    if match is None:
        if _OTHER_ORDER.fullmatch(text):
            return "write dates year first, such as 2024-02-11"
        if re.match(r"Y?-?\d{5}|Y|-\d", text, re.ASCII):
            return "years run from 0001 to 9999"
        if re.match(r"\d{4}-\d\d-\d\d[T ]", text, re.ASCII):
            return "expected a day without a time of day"
        return "expected EDTF such as 2021-01-25, 2017-09, ../2031-12, 202X or 2022~"
    year, part, day, _ = match.groups()
    if year in ("0000", "000X", "00XX"):
        return "years run from 0001 to 9999"
    if "X" in text:
        return "unknown digits stand at the end, as in 202X, 20XX, 2021-XX and 2021-06-XX"
    if day is None and part in _PARTS:
        return "it ends after the year 9999"
    if part not in _PARTS or int(part) > 12:
        kinds = "01-12 (months)" if day else "01-12 (months), 21-36 (seasons, quarters) or 40-41"
        return f"after the year, expected {kinds}, not {part}"
    first, last, *_ = _date(f"{year}-{part}")
    return f"{MONTHS[int(part) - 1]} {year} has {last - first + 1} days"
