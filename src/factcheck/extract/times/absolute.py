"""Dates that name their year, or whose year is the nearest one."""

from __future__ import annotations

from datetime import date

from factcheck.extract.times.numbers import day_of_month, named_year, ordinal, short_year, year
from factcheck.extract.times.periods import Period, exact, of, shift
from factcheck.extract.times.readings import Context, Parts, Reading, dated

_LEAP = 8
"""How many years may lie between two leap years."""


def iso(parts: Parts, _: Context) -> Reading | None:
    """2021-03-04, 2021/3/4, 2021-03-04T10:00."""
    day, hour = [*"".join(parts.words("t")).split("t"), ""][:2]
    number = int(day) if hour else parts.number("d", "day")
    reading = dated(exact(parts.number("y", "year"), parts.number("m", "day"), number))
    if reading and hour:
        minute = parts.number("min", "day", "figure")
        reading.type, reading.value = "TIME", f"{reading.value}T{hour}:{minute:02}"
    return reading


def iso_month(parts: Parts, context: Context) -> Reading | None:
    """2021-03."""
    month = parts.words("m")[0]
    tight = context.tokens.touches(parts.start + 1) and context.tokens.touches(parts.start + 2)
    if len(month) != 2 or not tight or "-" not in context.tokens.words[parts.start + 1]:
        return None
    return dated(exact(parts.number("y", "year"), int(month)))


def numeric(parts: Parts, context: Context) -> Reading | None:
    """03/04/2021: both readings where both are dates, with the hull of the two."""
    tokens = context.tokens
    if parts.words("sep") != parts.words("sep2"):
        return None
    if not all(tokens.touches(index) for index in range(parts.start + 1, parts.end)):
        return None
    given = parts.words("y")[0]
    if len(given) not in (2, 4) or (len(given) == 2 and parts.words("sep") != ["/"]):
        return None
    number = parts.number("y", "year", "figure", "day")
    whole = short_year(number, context) if len(given) == 2 else number
    a, b = parts.number("a", "day"), parts.number("b", "day")
    orders = ((a, b),) if parts.words("sep") == ["."] else ((b, a), (a, b))
    found = [day for d, m in orders if (day := exact(whole, m, d)) and m and d]
    periods = list(dict.fromkeys(found))
    reading = dated(periods[0]) if periods else None
    if reading and len(periods) > 1:
        reading.alternatives = tuple(periods)
        reading.low = min(one.low for one in periods)
        reading.high = max(one.high for one in periods)
    return reading


def month_day(parts: Parts, context: Context) -> Reading | None:
    """May 4, 4 May 2021, Tuesday 4 May, 4-6 May."""
    if context.tokens.shown(parts.end) == "%" or _counted(parts, context):
        return None
    month, number = parts.number("m", "month", "mon"), day_of_month(parts, "d")
    if not 1 <= number <= 31:
        return None
    told = year(parts, context) or (named_year(parts, context, "rel") if "rel" in parts else None)
    first = day_near(parts, context, month, number, told)
    if first is None or "d2" not in parts:
        return first
    base = date.fromordinal(first.low).year if first.low else 0
    last = dated(exact(base, month, day_of_month(parts, "d2")))
    if last is None or last.high is None or first.low is None or last.high < first.low:
        return None
    value = f"{first.value}/{last.value}"
    return Reading("DATE", value, first.period, first.low, last.high)


def day_near(
    parts: Parts, context: Context, month: int, number: int, told: int | None
) -> Reading | None:
    """The day of that month, in the year told or else the nearest one in the sense of the verb."""
    if told:
        return dated(exact(told, month, number)) or Reading("DATE", "")
    # A leap day shows whether there is such a day at all.
    if exact(2020, month, number) is None:
        return Reading("DATE", "")
    story = context.story()
    if story:
        reading = dated(exact(date.fromordinal(story.period.low).year, month, number))
        if reading:
            reading.anchor = (story.start, story.end)
            return reading
    side = context.tense(parts.start, parts.end)

    def nearest(today: int) -> Period | None:
        here = date.fromordinal(today).year
        far = _LEAP if month == 2 and number == 29 else 1
        days = [day for y in range(here - far, here + far + 1) if (day := exact(y, month, number))]
        # A day that is almost a year off would be told with its year.
        if side == "past":
            days = [day for day in days if day.low <= today + 60]
            days = [day for day in days if today - 300 <= day.low <= today] or days
        elif side == "next":
            days = [day for day in days if day.low >= today - 60]
            days = [day for day in days if today <= day.low <= today + 300] or days
        return min(days, key=lambda day: abs(day.low - today), default=None)

    reading = context.relate(nearest)
    if reading:
        reading.yearless = True
        _either_year(reading, context, side)
    if reading and context.published is None:
        reading.value = f"XXXX-{month:02}-{number:02}"
    return reading


def _either_year(reading: Reading, context: Context, side: str | None) -> None:
    """Keep both years where the verb and the distance speak for different ones."""
    if reading.period is None or context.published is None or side is None:
        return
    step = -1 if side == "past" and reading.period.low > context.published[1] else 0
    step = 1 if side == "next" and reading.period.high < context.published[0] else step
    other = shift(reading.period, step, "year") if step else None
    if other:
        reading.alternatives = (reading.period, other)
        reading.low = min(reading.period.low, other.low)
        reading.high = max(reading.period.high, other.high)


def _counted(parts: Parts, context: Context) -> bool:
    """Whether the last number goes on or counts something: "May 10,000"."""
    tokens = context.tokens
    tail = tokens.shown(parts.end)
    if tail in (",", ".", ":") and tokens.shown(parts.end + 1).isdecimal():
        return tokens.touches(parts.end) and tokens.touches(parts.end + 1)
    head = tokens.shown(parts.start - 1)
    return head in ("$", "£", "€") or (
        head in (".", ",", ":") and tokens.touches(parts.start) and tokens.touches(parts.start - 1)
    )


def month_span(parts: Parts, context: Context) -> Reading | None:
    """March-April 2020, May to July."""
    first, last = parts.number("m", "month", "mon"), parts.number("m2", "month", "mon")
    told = year(parts, context)
    if told is None or last <= first:
        return None
    low, high = exact(told, first), exact(told, last)
    if not low or not high:
        return None
    return Reading("DATE", f"{low.value}/{high.value}", low, low.low, high.high)


def month_year(parts: Parts, context: Context) -> Reading | None:
    """March 2020, March of last year, April next year."""
    month = parts.number("m", "month", "mon")
    if parts.match.start("y") == parts.start and context.tokens.word(parts.end).isdecimal():
        return None
    told = year(parts, context) if "y" in parts else named_year(parts, context, "rel")
    if told is None:
        if context.published is None and "y" not in parts:
            return Reading("DATE", f"XXXX-{month:02}")
        return None
    if {"same", "that", "following"} & set(parts.words("rel") if "y" not in parts else ()):
        earlier = context.antecedents(parts.start)
        if earlier:
            base = date.fromordinal(earlier[-1].period.low).year
            told = base + ("following" in parts.words("rel"))
    return dated(exact(told, month))


def nth_of(parts: Parts, context: Context) -> Reading | None:
    """The first Friday of May 2021, the last weekend in June, the third week of 2027."""
    number = ordinal(parts, "nth") or ordinal(parts, "nth2")
    whole = _whole(parts, context)
    if whole is None:
        return None
    weekday = parts.number("what", "weekday")
    unit = parts.word("what", "unit", "weekend") or parts.word("what2", "unit")
    days = range(whole.low, whole.high + 1)
    if weekday:
        hits = [of("day", day) for day in days if (day - 1) % 7 == weekday - 1]
    elif unit in ("week", "day"):
        hits = [of(unit, day) for day in days if unit == "day" or (day - 1) % 7 == 3]
    else:
        hits = [of("weekend", day) for day in days if (day - 1) % 7 == 5]
    index = number if number < 0 else number - 1
    return dated(hits[index]) if -len(hits) <= index < len(hits) else None


def _whole(parts: Parts, context: Context) -> Period | None:
    """The month or year that the nth day or week is one of."""
    if "y2" in parts:
        return exact(parts.number("y2", "year"))
    rel = parts.words("rel") + parts.words("rel2")
    if rel:
        unit = rel[-1]
        step = -1 if {"last", "previous"} & set(rel) else int("next" in rel)

        def near(day: int) -> Period | None:
            base = of(unit, day)
            return shift(base, step, unit) if base else None

        told = context.relate(near) if unit in ("month", "year") else None
        return told.period if told else None
    month = parts.number("m", "month", "mon")
    if "y" in parts:
        given = year(parts, context)
        return exact(given, month) if given else None
    reading = month_near_reading(context, month, context.tense(parts.start, parts.end))
    return reading.period if reading else None


def month_near_reading(context: Context, month: int, side: str | None) -> Reading | None:
    """The nearest such month in the sense of the verb; the past one without a verb."""
    story = context.story()
    if story:
        reading = dated(exact(date.fromordinal(story.period.low).year, month))
        if reading:
            reading.anchor = (story.start, story.end)
        return reading

    def nearest(today: int) -> Period | None:
        when = date.fromordinal(today)
        shift = 0
        if side != "next" and month > when.month:
            shift = -1
        elif side == "next" and month < when.month:
            shift = 1
        return exact(when.year + shift, month)

    reading = context.relate(nearest)
    if reading:
        reading.yearless = True
    if reading and context.published is None:
        reading.value = f"XXXX-{month:02}"
    return reading
