"""Fiscal years, and quarters and halves with their year."""

from __future__ import annotations

from datetime import date

from factcheck.extract.times.anchors import reference_period
from factcheck.extract.times.numbers import named_year, short_year, year
from factcheck.extract.times.periods import exact, part_of_year
from factcheck.extract.times.readings import Context, Parts, Reading, dated
from factcheck.extract.times.relative import direction


def fiscal_year(parts: Parts, context: Context) -> Reading | None:
    """Fiscal 2019: somewhere in 2018 to 2020, as no one year-end holds for all."""
    told = year(parts, context)
    fiscal = bool({"fiscal", "financial"} & set(parts.words("fiscal")))
    return fiscal_of(told, fiscal) if told else None


def fiscal_of(told: int, fiscal: bool = True) -> Reading | None:
    """The fiscal year of that name."""
    whole, before, after = exact(told), exact(told - 1), exact(told + 1)
    reading = dated(whole)
    if fiscal and reading and before and after:
        reading.low, reading.high = before.low, after.high
    return reading


def fy(parts: Parts, context: Context) -> Reading | None:
    """FY2019, FY19."""
    told = parts.number("y", "fy")
    return fiscal_of(short_year(told, context)) if told else None


def fiscal_unit(parts: Parts, context: Context) -> Reading | None:
    """The last financial year, this fiscal year."""
    if not context.year:
        return Reading("DATE", "XXXX")
    fiscal = bool({"fiscal", "financial"} & set(parts.words("fiscal")))
    return fiscal_of(context.year + direction(parts.words("det")), fiscal)


def quarter_of(parts: Parts, context: Context) -> Reading | None:
    """The third quarter of 1990, this year's first quarter, Q3 2021, the 1988 period."""
    told = named_year(parts, context)
    what = parts.word("what", "quarter", "half", "period")
    spoken = parts.words("q")
    if spoken:
        what = "half" if "h" in spoken[0] else "quarter"
        number = parts.number("q", "qn", "hn")
    else:
        number = parts.number("n", "nth", "ordinal", "second")
        if "last" in parts.words("n"):
            number = -1
    if not told:
        return None
    if not number or what == "period":
        found = reference_period(context, parts.start, "period")
        if found and found.period.grain in ("quarter", "half"):
            month = date.fromordinal(found.period.low).month
            size = 3 if found.period.grain == "quarter" else 6
            reading = dated(part_of_year(told, found.period.grain, (month + size - 1) // size))
            if reading and reading.period and reading.period.low < found.period.low:
                reading.compared = True
            return reading
        return dated(exact(told))
    reading = dated(part_of_year(told, what, number))
    fiscal = {"fiscal", "financial"} & {
        context.tokens.word(i) for i in range(parts.start, parts.end)
    }
    if reading and fiscal:
        around = fiscal_of(told)
        if around:
            reading.low, reading.high = around.low, around.high
    return reading
