"""Seasons, decades and centuries, and years from one to another."""

from __future__ import annotations

from factcheck.days import first_of, month_of
from factcheck.extract.times.numbers import named_year, ordinal, year
from factcheck.extract.times.periods import Period, exact, of, part_of_year, third
from factcheck.extract.times.readings import Context, Parts, Reading, dated


def years(parts: Parts, context: Context) -> Reading | None:
    """2019-20, 2019/20: the years from one to the other."""
    if not all(context.tokens.touches(index) for index in (parts.start + 1, parts.start + 2)):
        return None
    first, last = parts.number("y", "year"), parts.number("y2", "figure", "day", "year")
    if len(parts.words("y2")[0]) == 2:
        last += first // 100 * 100
    low, high = exact(first), exact(last)
    if not low or not high or not 0 < last - first <= 60 or not 1500 <= first <= 2100:
        return None
    return Reading("DATE", f"{first:04}/{last:04}", None, low.low, high.high)


def season_year(parts: Parts, context: Context) -> Reading | None:
    """Spring 2021, the winter of 1994."""
    told = year(parts, context) if "y" in parts else named_year(parts, context, "rel")
    return dated(part_of_year(told, "season", parts.number("s", "season"))) if told else None


def decade(parts: Parts, context: Context) -> Reading | None:
    """The 1980s, the '80s, the nineties."""
    base = parts.number("y", "decades", "wdecade") or parts.number("y", "year", "figure", "day")
    if base % 10 or base == 0:
        return None
    before = parts.number("y", "card")
    if before:
        base += before * 100 if before <= 20 else 0
    elif base < 100:
        said = {context.tokens.word(index) for index in range(parts.start, parts.end)}
        if not said & {"the", "'", "’", "‘", "`"}:
            return None
        base = (1900 if base >= 20 else 2000) + base
    if base % 100 == 0 and base < 2000:
        return dated(of("century", first_of(base * 12)))
    return dated(of("decade", first_of(base * 12)))


def century(parts: Parts, _: Context) -> Reading | None:
    """The 19th century, the first century BC."""
    number = ordinal(parts, "n")
    unit = parts.word("u", "unit")
    if unit != "century" or number < 1:
        return None
    if "era" in parts and parts.words("era")[0].startswith("b"):
        return Reading("DATE", f"BC{number - 1:02}")
    if number == 1:
        low, high = exact(1), exact(99)
        return Reading("DATE", "00", None, low.low, high.high) if low and high else None
    return dated(of("century", first_of((number - 1) * 1200)))


_TURN = 60
"""Months on either side of the turn of a century."""


def year_of(period: Period | None, which: str | None, reading: Reading) -> Reading:
    """Narrow a reading to its early, middle or late part."""
    if which == "TURN" and period is not None:
        first = month_of(period.low)
        reading.low, reading.high = first_of(max(first - _TURN, 12)), first_of(first + _TURN) - 1
        reading.approximate = True
        return reading
    if period is not None and which in ("START", "MID", "END"):
        reading.low, reading.high = third(period, which)
        reading.approximate = True
        reading.mod = which
    return reading
