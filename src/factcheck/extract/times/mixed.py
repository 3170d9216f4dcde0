"""Expressions that are reckoned from the publication or from the text, by their determiner."""

from __future__ import annotations

from factcheck.extract.times.anchors import reference_period
from factcheck.extract.times.durations import length, unit_in
from factcheck.extract.times.periods import Period, of, shift, third
from factcheck.extract.times.quarters import ended
from factcheck.extract.times.readings import Context, Parts, Reading, dated
from factcheck.extract.times.relative import unit_rel, within
from factcheck.extract.times.textual import the_unit


def unit(parts: Parts, context: Context) -> Reading | None:
    """Last year, this week, that year, the quarter, earlier in the month."""
    told = parts.words("det")
    words = set(told)
    name = parts.word("u", "unit", "quarter", "weekend", "period", "half")
    if context.tokens.shown(parts.end).isdecimal():
        return Reading("DATE", "")
    if not words and not parts.words("mod"):
        return None
    if name in ("period", "half"):
        return the_unit(parts, context) if words & {"latest", "the", "that", "same"} else None
    if words & {"that", "same", "following"} or (words & {"previous", "preceding"}):
        return the_unit(parts, context)
    if {"the", "next"} <= words and context.tense(parts.start, parts.end) == "past":
        reading = the_unit(parts, context)
        if reading:
            return reading
    if words == {"its"} and name == "day":
        return None  # "began her day"
    if words <= {"the", "its"} and "current" not in words:
        return _the(parts, context, name)
    if "latest" in words:
        return _latest(parts, context, name)
    reading = within(parts, context, unit_rel(parts, context))
    return (
        _up_to_now(context, reading, name) if "past" in words and "this" not in words else reading
    )


def _up_to_now(context: Context, reading: Reading | None, name: str) -> Reading | None:
    """The past week is the seven days up to the publication."""
    if reading and context.published and name != "weekend":
        low, high = context.published
        back = shift(Period("day", low, low), -1, name)
        reading.low, reading.high, reading.approximate = back.low if back else None, high, True
    return reading


def _the(parts: Parts, context: Context, name: str) -> Reading | None:
    """The quarter, the weekend, the end of the year."""
    if name == "quarter":
        closed = ended(parts, context, name)
        if closed:
            return dated(closed)
        found = reference_period(context, parts.start)
        if found and found.period.grain == "quarter":
            reading = dated(found.period)
            if reading:
                reading.anchor = (found.start, found.end)
            return reading
        return _latest(parts, context, name)
    if context.tokens.word(parts.end) in ("ended", "ending", "to", "through"):
        return Reading("DURATION", length(1, name))
    if name in ("weekend", "month", "year") or parts.words("mod"):
        return within(parts, context, unit_rel(parts, context))
    return None


def _latest(parts: Parts, context: Context, name: str) -> Reading | None:
    """The latest quarter: the last one that is over at publication."""
    if name != "quarter":
        return within(parts, context, unit_rel(parts, context))

    def ended(day: int) -> Period | None:
        here = of(name, day)
        return of(name, here.low - 1) if here else None

    return context.relate(ended)


def year_end(parts: Parts, context: Context) -> Reading | None:
    """Year-end, year's end: the last part of the year."""
    name = parts.word("u", "unit")
    if name not in ("year", "month", "week") or parts.words("edge") != ["end"]:
        return None
    reading = context.relate(lambda day: of(name, day))
    if reading and reading.period:
        reading.low, reading.high = third(reading.period, "END")
        reading.approximate, reading.mod = True, "END"
    return reading


def old(parts: Parts, _: Context) -> Reading | None:
    """An age is no time; a reading without a value keeps the words from other rules."""
    return Reading("DURATION", "") if unit_in(parts) else None
