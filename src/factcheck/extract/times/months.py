"""Months, seasons and days of a month without a year: "in March", "last spring", "the 22nd"."""

from __future__ import annotations

from datetime import date

from factcheck.days import month_near
from factcheck.extract.times.absolute import month_near_reading
from factcheck.extract.times.numbers import ordinal
from factcheck.extract.times.periods import Period, exact, of, part_of_year, shift
from factcheck.extract.times.readings import Context, Parts, Reading, dated
from factcheck.extract.times.relative import direction
from factcheck.extract.wordlists import words


def month_bare(parts: Parts, context: Context) -> Reading | None:
    """March, in the year that the verb tells."""
    tokens = context.tokens
    first = parts.match.start("m")
    if tokens.word(first) in _NAMES and "mod" not in parts and not _in_time(parts, context):
        return None
    if tokens.shown(first).islower() and len(tokens.shown(first)) < 4:
        return None
    side = context.tense(parts.start, parts.end)
    return month_near_reading(context, parts.number("m", "month", "mon"), side)


_NAMES = words("may march april june august jan mar dec nov sep feb jun jul apr oct aug")


_LEADS = words(
    "in by since until till before after during for from through between of to and or last "
    "next this early late mid or as and ( - – around about throughout for since"
)


def _in_time(parts: Parts, context: Context) -> bool:
    """Whether a month that is also a name or a word stands where a time would."""
    tokens = context.tokens
    before, after = tokens.word(parts.start - 1), tokens.shown(parts.end)
    if before in ("and", "or", "to", "for", "of", "from", "-", "–", "by", "after", "before"):
        # "for May" may be a person, "for May," hardly; what follows must not look like a name.
        return not (after[:1].isupper() or after in ("'s", "’s")) or before in ("of",)
    return before in _LEADS and not after[:1].isupper()


def month_rel(parts: Parts, context: Context) -> Reading | None:
    """Last March, this June, next May, the following April."""
    month, det = parts.number("m", "month", "mon"), parts.words("det")
    step = direction(det)
    if {"following", "that", "same", "previous"} & set(det):
        earlier = context.antecedents(parts.start)
        if earlier:
            base = earlier[-1].period
            side = "past" if "previous" in det else "next"
            day = base.high + 1 if "following" in det else base.low
            reading = dated(of("month", month_near(day, month, side)[0]))
            if reading:
                reading.anchor = (earlier[-1].start, earlier[-1].end)
            return reading

    def nearest(today: int) -> Period | None:
        here = date.fromordinal(today)
        if step == 0:
            return exact(here.year, month)
        ahead = month - here.month
        shift_years = step if ahead * step <= 0 else 0
        return exact(here.year + shift_years, month)

    return context.relate(nearest)


def season_rel(parts: Parts, context: Context) -> Reading | None:
    """Last spring, this summer, the winter."""
    number, det = parts.number("s", "season"), parts.words("det")
    step = direction(det)
    if step == 0 and "this" not in det and context.tense(parts.start, parts.end) == "past":
        step = -2

    def nearest(day: int) -> Period | None:
        year = date.fromordinal(day).year
        near = [
            one for y in range(year - 2, year + 3) if (one := part_of_year(y, "season", number))
        ]
        if step == -1:
            return next((one for one in reversed(near) if one.high < day), None)
        if step == -2:
            return next((one for one in reversed(near) if one.low <= day), None)
        if step == 1:
            return next((one for one in near if one.low > day), None)
        if "this" in det and number != _WINTER and (own := part_of_year(year, "season", number)):
            to_come = own.low > day and context.tense(parts.start, parts.end) == "past"
            return part_of_year(year - 1, "season", number) if to_come else own
        return min(near, key=lambda one: max(one.low - day, day - one.high, 0))

    return context.relate(nearest)


_WINTER = 4
"""The season that lies in two years."""


def days_rel(parts: Parts, context: Context) -> Reading | None:
    """From 4 to 22 this month."""
    first, last, step = (
        parts.number("d", "day"),
        parts.number("d2", "day"),
        direction(parts.words("rel")),
    )
    if parts.word("rel", "unit") != "month" or first > last:
        return None

    def in_month(number: int) -> Reading | None:
        def near(day: int) -> Period | None:
            base = of("month", day)
            moved = shift(base, step, "month") if base else None
            return (
                of("day", moved.low + number - 1)
                if moved and moved.low + number - 1 <= moved.high
                else None
            )

        return context.relate(near)

    low, high = in_month(first), in_month(last)
    if low is None or high is None:
        return None
    return Reading("DATE", f"{low.value}/{high.value}", None, low.low, high.high)


def nth_rel(parts: Parts, context: Context) -> Reading | None:
    """The 22nd, the 20th of next month."""
    number = ordinal(parts, "nth") or ordinal(parts, "nth2")
    step = direction(parts.words("det") + parts.words("det2"))
    side = context.tense(parts.start, parts.end)

    def nearest(day: int) -> Period | None:
        month = of("month", day)
        if month is None:
            return None
        if "det" not in parts and "det2" not in parts:
            here = date.fromordinal(day).day
            shift_months = (
                -1 if side == "past" and number > here else int(side == "next" and number < here)
            )
        else:
            shift_months = step
        moved = shift(month, shift_months, "month")
        return (
            of("day", moved.low + number - 1)
            if moved and moved.low + number - 1 <= moved.high
            else None
        )

    return context.relate(nearest)
