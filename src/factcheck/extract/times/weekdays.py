"""Weekdays and nights: "on Friday", "the following Monday", "last night"."""

from __future__ import annotations

from datetime import date

from factcheck.days import LAST_DAY, weekday_near
from factcheck.extract.times.periods import Period, of, shift
from factcheck.extract.times.readings import Context, Parts, Reading, dated
from factcheck.extract.times.relative import direction, timed
from factcheck.extract.wordlists import words


def night(parts: Parts, context: Context) -> Reading | None:
    """Last night, this morning, the following evening, tonight, overnight."""
    told = parts.words("det") + parts.words("word")
    part = parts.word("part", "part") or "NI"
    if {"following", "same", "that", "previous"} & set(told):
        base = context.antecedents(parts.start, "day")
        if base:
            step = 1 if "following" in told else -int("previous" in told)
            found = timed(dated(shift(base[-1].period, step, "day")), part)
            if found:
                found.anchor = (base[-1].start, base[-1].end)
            return found
    offset = direction(told)
    if "overnight" in told:
        offset = -1
    return timed(context.relate(lambda day: of("day", day + offset)), part)


def weekday(parts: Parts, context: Context) -> Reading | None:
    """Friday, last Friday, Friday night, Friday next week."""
    tokens = context.tokens
    first = parts.match.start("wd")
    if tokens.words[first].islower() or (parts.words("wd") and _is_name(parts, context, first)):
        return None
    number = parts.number("wd", "weekday", "wday")
    det, week = parts.words("det"), parts.words("week")
    if {"following", "that", "same", "previous"} & set(det):
        reading = _weekday_of_text(parts, context, number, det)
        if reading:
            return _of_day(reading, parts)
    step = direction(det)
    side = "past" if step < 0 else "next" if step > 0 else None
    in_week = bool(week) or "week" in det

    def nearest(today: int) -> Period | None:
        if "nth" in parts:
            return _falling_on(today, number, parts.number("nth", "nth"))
        if in_week:
            shifted = today + 7 * direction([*week, *det])
            return of("day", weekday_near(shifted, number, None))
        if "this" in det:
            return of("day", weekday_near(today, number, "past" if step < 0 else "next"))
        if side:
            # "last Friday" on a Friday is not that day.
            return of("day", weekday_near(today + step, number, side))
        told = context.tense(parts.start, parts.end)
        return of("day", weekday_near(today, number, "next" if told == "next" else "past"))

    reading = context.relate(nearest)
    if reading and context.published is None:
        reading.value = f"XXXX-WXX-{number}"
    return _of_day(reading, parts)


def _falling_on(today: int, weekday: int, number: int) -> Period | None:
    """The nearest Friday that is the 13th, within a year."""
    near = sorted(
        range(max(today - 400, 1), min(today + 400, LAST_DAY)), key=lambda day: abs(day - today)
    )
    days = (day for day in near if (day - 1) % 7 == weekday - 1)
    return next((of("day", day) for day in days if date.fromordinal(day).day == number), None)


def _of_day(reading: Reading | None, parts: Parts) -> Reading | None:
    if reading and "part" in parts and parts.meanings("part", "noon"):
        reading.type, reading.value = "TIME", f"{reading.value}T12:00"
        return reading
    return timed(reading, parts.word("part", "part"))


def _is_name(parts: Parts, context: Context, first: int) -> bool:
    """Whether a weekday is part of a name: "the Sunday Times", "Black Friday", "Mr Friday"."""
    tokens = context.tokens
    if parts.meanings("wd", "wday") and tokens.shown(first + 1) != "." and "part" not in parts:
        return True
    return tokens.shown(parts.end) in _PAPERS or tokens.shown(parts.start - 1) in _NAMED


_PAPERS = words("Times Telegraph Mirror Post Express Mail Herald Agreement Journal Inquirer")
_NAMED = words("Black Good Ash Mr Ms Cyber Bloody Super Throwback")


def _weekday_of_text(parts: Parts, context: Context, number: int, det: list[str]) -> Reading | None:
    earlier = context.antecedents(parts.start)
    if not earlier:
        return None
    base = earlier[-1]
    if "previous" in det:
        low = weekday_near(base.period.low - 1, number, "past")
    elif "following" in det:
        low = weekday_near(base.period.high + 1, number, "next")
    else:
        low = weekday_near(base.period.low, number, "next")
    reading = dated(of("day", low))
    if reading:
        reading.anchor = (base.start, base.end)
    return reading
