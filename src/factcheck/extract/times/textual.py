"""Dates reckoned from another time of the text: "two years later", "that year", "the quarter"."""

from __future__ import annotations

from factcheck.days import LAST_DAY
from factcheck.extract.times.anchors import from_mentions, reference_period
from factcheck.extract.times.numbers import count
from factcheck.extract.times.periods import Period, of, shift
from factcheck.extract.times.readings import Context, Mention, Parts, Reading

_FINER = {
    "year": ("quarter", "half", "month", "season"),
    "decade": (),
    "month": (),
    "week": (),
    "day": (),
}


def shifted(parts: Parts, context: Context) -> Reading | None:
    """Two years later, a day earlier."""
    unit = parts.word("u", "unit", "quarter", "units", "clockunit", "clockunits")
    number = count(parts)
    sign = 1 if {"later", "after", "following", "on"} & set(parts.words("way")) else -1
    if unit in ("hour", "minute", "second", ""):
        return None
    earlier = context.antecedents(parts.start, *(("day",) if unit == "day" else ()))
    if number is None or number != int(number) or "n" not in parts:
        return _some_time(earlier, sign)
    steps = sign * int(number)
    earlier = [one for one in earlier if not one.compared]
    if unit in ("day", "week") and earlier and context.published:
        earlier = _with_publication(context, parts.start, earlier)

    def moved(base: Period) -> Period | None:
        if base.grain in _FINER.get(unit, ()):
            return shift(base, steps, unit)
        there = shift(Period("day", base.low, base.low), steps, unit)
        return of("week" if unit == "fortnight" else unit, there.low) if there else None

    reading = from_mentions(earlier, moved)
    if reading is None and sign > 0 and context.tense(parts.start, parts.end) != "next":
        return Reading("DATE", "FUTURE_REF")
    if reading is None:
        reading = context.relate(lambda day: moved(Period("day", day, day)))
    if reading:
        reading.approximate = "about" in parts or (unit != "day" and _rounded(earlier, unit))
    return reading


def _with_publication(context: Context, start: int, earlier: list[Mention]) -> list[Mention]:
    """The antecedents, and the publication first where the nearest is not in a sentence nearby."""
    here = context.tokens.sentence(context.tokens.starts[start])
    published = context.published
    if published is None or published[0] != published[1] or earlier[-1].sentence >= here - 1:
        return earlier
    day = Period("day", published[0], published[0])
    return [Mention(start, start, day, here), earlier[-1]]


def _some_time(earlier: list[Mention], sign: int) -> Reading:
    """A few days later: after the antecedent, nobody says when."""
    reading = Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", approximate=True)
    if earlier:
        base = earlier[-1]
        reading.anchor = (base.start, base.end)
        if sign > 0:
            reading.low = min(base.period.low + 1, LAST_DAY)
        else:
            reading.high = max(base.period.high - 1, 1)
    return reading


def the_before(parts: Parts, context: Context) -> Reading | None:
    """The day before, the year after, with nothing to follow: next to the antecedent."""
    after = context.tokens.shown(parts.end)
    if after[:1].isalnum() and after not in ("and", "when", "in", "with"):
        return None
    unit = parts.word("u", "unit", "quarter", "weekend")
    step = parts.number("way", "before")
    earlier = context.antecedents(parts.start, *_holders(unit))

    def moved(base: Period) -> Period | None:
        there = of(unit, base.low)
        return shift(there, step, "week" if unit == "weekend" else unit) if there else None

    return from_mentions(earlier, moved)


def _rounded(earlier: list[Mention], unit: str) -> bool:
    """Whether a day is counted from in longer units."""
    return not earlier or earlier[-1].period.grain != unit


def the_unit(parts: Parts, context: Context) -> Reading | None:
    """That year, the same day, the following month, the quarter, the weekend."""
    unit = parts.word("u", "unit", "quarter", "weekend", "period", "season", "half")
    words = set(parts.words("det"))
    step = 1 if words & {"following", "next", "subsequent"} else 0
    step = -1 if words & {"previous", "prior", "preceding"} else step
    if unit in ("period", "term"):
        found = reference_period(context, parts.start, "period")
        return from_mentions([found], lambda base: shift(base, 0, "year")) if found else None
    earlier = context.antecedents(parts.start, *_holders(unit))

    def moved(base: Period) -> Period | None:
        there = of(unit, base.low)
        return shift(there, step, "week" if unit == "weekend" else unit) if there else None

    return from_mentions(earlier[-1:], moved)


def _holders(unit: str) -> tuple[str, ...]:
    """The periods that lie within one such unit."""
    order = (
        "day",
        "week",
        "weekend",
        "month",
        "quarter",
        "season",
        "half",
        "year",
        "decade",
        "century",
    )
    return order[: order.index(unit) + 1] if unit in order else order
