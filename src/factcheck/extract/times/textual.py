"""Dates reckoned from another time of the text: "two years later", "that year", "the quarter"."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.days import LAST_DAY, month_near
from factcheck.extract.times.lexicon import WORDS
from factcheck.extract.times.numbers import count
from factcheck.extract.times.periods import Period, of, part_of_year, shift
from factcheck.extract.times.readings import Context, Mention, Parts, Reading, dated, masked

MONTH_OF = {word: int(str(number)) for word, number in (WORDS["month"] | WORDS["mon"]).items()}
_FINER = {
    "year": ("quarter", "half", "month", "season"),
    "decade": (),
    "month": (),
    "week": (),
    "day": (),
}


def from_mentions(
    found: list[Mention], resolve: Callable[[Period], Period | None]
) -> Reading | None:
    """The nearest antecedent's reading; every reading where a sentence offers two."""
    told = [(one, moved) for one in found if (moved := resolve(one.period))]
    if not told:
        return None
    nearest, period = told[-1]
    reading = dated(period)
    periods = list(dict.fromkeys(moved for _, moved in told))[-2:]
    if reading:
        reading.anchor = (nearest.start, nearest.end)
        if len(periods) > 1:
            reading.alternatives = tuple(periods)
            reading.low = min(one.low for one in periods)
            reading.high = max(one.high for one in periods)
    return reading


def shifted(parts: Parts, context: Context) -> Reading | None:
    """Two years later, a day earlier."""
    unit = parts.word("u", "unit", "quarter", "units", "clockunit", "clockunits")
    number = count(parts)
    sign = 1 if {"later", "after", "following", "on"} & set(parts.words("way")) else -1
    if unit in ("hour", "minute", "second", ""):
        return None
    earlier = context.antecedents(parts.start)
    if number is None or number != int(number) or "n" not in parts:
        return _some_time(earlier, sign)
    steps = sign * int(number)
    if unit == "day":
        earlier = context.antecedents(parts.start, "day")

    def moved(base: Period) -> Period | None:
        if base.grain in _FINER.get(unit, ()):
            return shift(base, steps, unit)
        there = shift(Period("day", base.low, base.low), steps, unit)
        return of("week" if unit == "fortnight" else unit, there.low) if there else None

    reading = from_mentions(earlier, moved)
    if reading is None:
        reading = context.relate(lambda day: moved(Period("day", day, day)))
    if reading:
        reading.approximate = "about" in parts or (unit != "day" and _rounded(earlier, unit))
    return reading


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


def reference_period(context: Context, start: int, what: str = "") -> Mention | None:
    """The quarter, or the like, that a passage compares, if one was named shortly before."""
    here = context.tokens.sentence(context.tokens.starts[start])
    for mention in reversed(context.mentions[-6:]):
        if mention.sentence < here - 3:
            break
        if mention.compared:
            continue
        if mention.period.grain in ("quarter", "half"):
            return mention
        if mention.period.grain in ("year", "month") and what == "period":
            return mention
    return None


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


def quarter(parts: Parts, context: Context) -> Reading | None:
    """The third quarter, third-quarter, the fiscal first quarter, the first half of 1990."""
    what = parts.word("what", "quarter", "half") or "quarter"
    number = parts.number("n", "nth", "ordinal", "second") or -1
    side = context.tense(parts.start, parts.end)
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
