"""What recurs: "every Monday", "twice a week", "daily"."""

from __future__ import annotations

from factcheck.extract.times.durations import length, unit_in
from factcheck.extract.times.numbers import count
from factcheck.extract.times.readings import Context, Parts, Reading
from factcheck.extract.wordlists import words


def each(parts: Parts, _: Context) -> Reading | None:
    """Every Monday, each year, every two weeks, per month."""
    weekday = parts.number("u", "weekday")
    if weekday:
        value = f"XXXX-WXX-{weekday}" + (
            f"T{parts.word('part', 'part')}" if "part" in parts else ""
        )
        return Reading("SET", value)
    month = parts.number("u", "month", "mon")
    if month:
        return Reading("SET", f"XXXX-{month:02}")
    season = parts.number("u", "season")
    if season:
        return Reading("SET", f"XXXX-{('SP', 'SU', 'FA', 'WI')[season - 1]}")
    part = parts.word("u", "part")
    if part:
        return Reading("SET", f"XXXX-XX-XXT{part}")
    unit = unit_in(parts)
    if not unit or parts.number("u", "second"):
        return None
    number = parts.number("n", "second", "ordinal", "nth") or (count(parts) if "n" in parts else 1)
    return Reading("SET", length(number, "month" if unit == "half" else unit))


def weekdays(parts: Parts, _: Context) -> Reading | None:
    """On Mondays, Tuesday nights."""
    number = parts.number("wd", "weekdays") or parts.number("wd2", "weekday")
    part = parts.word("parts", "parts")
    return Reading("SET", f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))


def rate(parts: Parts, context: Context) -> Reading | None:
    """Twice a week, $20 a month."""
    before = context.tokens.word(parts.start - 1)
    earlier = context.tokens.word(parts.start - 2)
    amount = (
        earlier.isdecimal()
        or context.tokens.word(parts.start - 2) in ("$", "£", "€")
        or before in _RATES
    )
    if not amount and not (before.isdecimal() and before not in ("",)):
        return None
    unit = unit_in(parts)
    return Reading("SET", length(1, unit)) if unit else None


_RATES = words(
    "times once twice percent million billion thousand hundred barrels tons tonnes people"
)


_FUNCTION = words("for in on at by to from and or but with since until as than when while after")


def frequency(parts: Parts, context: Context) -> Reading | None:
    """Daily, weekly, annually."""
    value = parts.word("word", "freq")
    after = context.tokens.shown(parts.end)
    if after[:1].isalpha() and after not in _FUNCTION:
        return None
    return Reading("SET", value) if value else None
