"""Quarters, and what a passage compares with them: "a year ago", "the year-earlier period"."""

from __future__ import annotations

from factcheck.days import month_near
from factcheck.extract.times.anchors import from_mentions, reference_period
from factcheck.extract.times.lexicon import WORDS
from factcheck.extract.times.periods import Period, of, part_of_year, shift
from factcheck.extract.times.readings import Context, Parts, Reading, dated, masked

MONTH_OF = {word: int(str(number)) for word, number in (WORDS["month"] | WORDS["mon"]).items()}


def year_ago(parts: Parts, context: Context) -> Reading | None:
    """The year-ago quarter, a year-earlier loss, a year ago in a comparison of quarters."""
    unit = parts.word("u", "unit", "quarter") or "year"
    what = parts.word("what", "quarter", "period", "half")
    number = parts.number("n", "nth", "ordinal", "second")
    found = reference_period(context, parts.start, what)
    if number and what in ("quarter", "half") and context.published:
        base = of("year", context.published[0])
        current = _latest_part(context, what, number) if base else None
        return _compared(dated(shift(current, -1, unit))) if current else None
    if found:
        reading = from_mentions([found], lambda base: shift(base, -1, unit))
        if reading:
            return _compared(reading)

    def before(day: int) -> Period | None:
        base = of("quarter" if what == "quarter" else unit, day)
        return shift(base, -1, unit) if base else None

    return _compared(context.relate(before))


def _latest_part(context: Context, what: str, number: int) -> Period | None:
    """The nearest past quarter or half of that number."""
    if context.published is None:
        return None
    here = of("year", context.published[0])
    if here is None:
        return None
    year = int(here.value)
    found = part_of_year(year, what, number)
    return (
        part_of_year(year - 1, what, number)
        if found and found.low > context.published[1]
        else found
    )


def year_reference(parts: Parts, context: Context) -> Reading | None:
    """A year ago, a year earlier: of the quarter that is compared, where one is."""
    found = reference_period(context, parts.start)
    if found is None or not {"a", "one"} & set(parts.words("n")) or "year" not in parts.words("u"):
        return None
    return _compared(from_mentions([found], lambda base: shift(base, -1, "year")))


def _compared(reading: Reading | None) -> Reading | None:
    if reading:
        reading.compared = True
    return reading


def ended(parts: Parts, context: Context, unit: str) -> Period | None:
    """The quarter that a date closes: "the quarter ended Sept. 30"."""
    tokens = context.tokens
    if tokens.word(parts.end) not in ("ended", "ending") or context.published is None:
        return None
    month = MONTH_OF.get(tokens.word(parts.end + 1))
    if month is None:
        return None
    side = "past" if tokens.word(parts.end) == "ended" else "next"
    return of(unit, month_near(context.published[1], month, side)[0])


def quarter(parts: Parts, context: Context) -> Reading | None:
    """The third quarter, third-quarter, the fiscal first quarter, the first half of 1990."""
    what = parts.word("what", "quarter", "half") or "quarter"
    number = parts.number("n", "nth", "ordinal", "second") or -1
    side = context.tense(parts.start, parts.end)
    after = [context.tokens.word(parts.end + step) for step in range(3)]
    if after[0] == "of" and after[1] in ("the", "a", "an") and after[2] not in ("year", "fiscal"):
        return None
    if number not in (-1, 1, 2, 3, 4) or (number == -1 and "last" not in parts.words("n")):
        return None

    def nearest(day: int) -> Period | None:
        base = of("year", day)
        year = int(base.value) if base else 0
        near = [one for y in (-1, 0, 1) if (one := part_of_year(year + y, what, number))]
        if side != "next":
            near = [one for one in near if one.low <= day]
        # Results are told after the quarter: "expects to report a third-quarter loss".
        return min(near, key=lambda one: max(one.low - day, day - one.high, 0), default=None)

    reading = context.relate(nearest)
    if reading and reading.period is None and reading.low and reading.high:
        reading.value = masked(reading.value, reading.value)
    return reading


def quarter_alone(parts: Parts, context: Context) -> Reading | None:
    """Q3: the nearest one."""
    number = parts.number("q", "qn")
    current = _latest_part(context, "quarter", number)
    return dated(current) if current else Reading("DATE", f"XXXX-Q{number}")
