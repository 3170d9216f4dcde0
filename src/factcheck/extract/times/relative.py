"""Dates reckoned from the publication: "last week", "on Friday", "two years ago", "in March"."""

from __future__ import annotations

from factcheck.extract.times.numbers import count
from factcheck.extract.times.periods import Period, of, shift
from factcheck.extract.times.readings import Context, Parts, Reading

_CLOCK = ("hour", "minute", "second")


def direction(words: list[str]) -> int:
    """-1 for "last", 1 for "next", 0 for "this"."""
    told = set(words)
    if told & {"last", "past", "previous", "prior", "preceding", "latest", "recent"}:
        return -1
    return int(
        bool(told & {"next", "coming", "upcoming", "forthcoming", "following", "subsequent"})
    )


def today(parts: Parts, context: Context) -> Reading | None:
    """Today, yesterday, tomorrow; with a part of the day a TIME."""
    offset = parts.number("day", "today")
    reading = context.relate(lambda day: of("day", day + offset))
    return timed(reading, parts.word("part", "part") or parts.word("part0", "part"))


def timed(reading: Reading | None, part: str) -> Reading | None:
    """A TIME of that part of the day; the reading itself without one."""
    if reading and part:
        reading.type, reading.value = "TIME", f"{reading.value}T{part}"
    return reading


def day_beyond(parts: Parts, context: Context) -> Reading | None:
    """The day before yesterday, the day after tomorrow."""
    way = parts.number("way", "before")
    offset = parts.number("day", "today")
    if parts.word("u", "unit") != "day" or (way < 0) == (offset > 0):
        return None
    return context.relate(lambda day: of("day", day + offset + way))


def after_next(parts: Parts, context: Context) -> Reading | None:
    """The week after next, the year before last."""
    unit = parts.word("u", "unit", "weekend", "quarter")
    step = 2 * direction(parts.words("det"))
    if step * parts.number("way", "before") <= 0:
        return None

    def near(day: int) -> Period | None:
        base = of(unit, day)
        return shift(base, step, "week" if unit == "weekend" else unit) if base else None

    return context.relate(near)


def ago(parts: Parts, context: Context) -> Reading | None:
    """Two years ago, a week ago today, months ago: the unit that the shifted day falls in."""
    unit = parts.word("u", "unit", "quarter", "units", "clockunit", "clockunits")
    number = count(parts) if "n" in parts else None
    if unit in _CLOCK or parts.number("u", "second"):
        return Reading("DATE", "PAST_REF") if number is None else _hours_ago(context, unit, number)
    if number is None:
        return _long_ago(context)
    sign = 1 if "way" in parts else -1
    whole, exactly = int(number), unit == "day" or "day" in parts or "more" in parts
    offset = parts.number("from", "today")
    if "before" in parts.words("way"):
        sign = -1
    grain = "day" if exactly else "week" if unit == "fortnight" else unit

    def shifted(day: int) -> Period | None:
        base = of("day", day + offset)
        moved = shift(base, sign * whole, unit) if base else None
        for name in ("more", "more2"):
            if moved and name in parts:
                moved = shift(moved, sign * int(count(parts, name) or 0), _unit_of(parts, name))
        if number != whole and moved:
            moved = shift(moved, sign * 6, "month") if unit == "year" else moved
        return of(grain, moved.low) if moved else None

    reading = context.relate(shifted)
    if reading:
        reading.approximate = unit != "day" or "about" in parts
    return reading


def _unit_of(parts: Parts, name: str) -> str:
    return parts.word(name, "unit", "quarter", "units")


def _hours_ago(context: Context, unit: str, number: float) -> Reading | None:
    """Hours ago: the day, or also the one before."""
    if unit == "hour" and number > 48:
        days = int(number) // 24
        return context.relate(lambda day: of("day", day - days))
    reading = context.relate(lambda day: of("day", day))
    if reading and reading.low and context.published:
        reading.low, reading.approximate = max(reading.low - 1 - int(number) // 24, 1), True
        reading.period = None
    return reading


def _long_ago(context: Context) -> Reading | None:
    """Years ago: before publication, nobody says when."""
    reading = Reading("DATE", "PAST_REF", approximate=True)
    reading.high = context.published[1] if context.published else None
    return reading


def unit_rel(parts: Parts, context: Context) -> Reading | None:
    """Last year, this week, next month, the past decade, the weekend."""
    unit = parts.word("u", "unit", "quarter", "weekend", "season")
    step = direction(parts.words("det"))

    def shifted(day: int) -> Period | None:
        base = of(unit, day)
        if (
            base
            and unit == "weekend"
            and step == 0
            and context.tense(parts.start, parts.end) == "past"
        ):
            return base if base.low <= day else shift(base, -1, "week")
        if base is None:
            return None
        if unit in ("weekend", "fortnight"):
            return shift(base, step, "week")
        return shift(base, step, unit)

    return context.relate(shifted)


def within(parts: Parts, context: Context, reading: Reading | None) -> Reading | None:
    """Earlier this year, later this week: up to the publication, or from it on."""
    words = parts.words("mod")
    if reading is None or context.published is None or reading.low is None or reading.high is None:
        return reading
    low, high = context.published
    if "earlier" in words and reading.low <= high:
        reading.high = min(reading.high, high)
    if "later" in words and low <= reading.high:
        reading.low = max(reading.low, low)
    return reading
