"""Lengths of time: "three weeks", "the past two years"."""

from __future__ import annotations

from factcheck.extract.times.numbers import count, named_year
from factcheck.extract.times.periods import Period, exact, of, shift
from factcheck.extract.times.readings import Context, Parts, Reading
from factcheck.extract.times.relative import direction
from factcheck.extract.wordlists import words

_LETTERS = {
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "century": "C",
    "decade": "E",
    "millennium": "L",
    "hour": "H",
    "minute": "M",
    "second": "S",
    "weekend": "WE",
}


_CLOCK = ("hour", "minute", "second")


_UNITS = ("unit", "quarter", "units", "clockunit", "clockunits", "weekend", "weekends", "half")


def length(number: float | None, unit: str) -> str:
    """The TIMEX3 value of so many units.

    >>> length(2, "week"), length(1.5, "year"), length(None, "minute"), length(3, "decade")
    ('P2W', 'P1Y6M', 'PTXM', 'P30Y')
    """
    head = "PT" if unit in _CLOCK else "P"
    if unit == "fortnight":
        number, unit = number * 2 if number else None, "week"
    if number is None:
        return f"{head}X{_LETTERS[unit]}"
    tens = {"decade": 10, "century": 100, "millennium": 1000}
    if unit in tens and number != 1:
        number, unit = number * tens[unit], "year"
    whole, rest = int(number), number - int(number)
    finer = {"year": (12, "M"), "hour": (60, "M"), "minute": (60, "S"), "day": (24, "H")}
    if rest and unit in finer:
        parts, letter = finer[unit]
        more = f"{'T' * (unit == 'day')}{round(rest * parts)}{letter}"
        return (
            f"{head}{whole}{_LETTERS[unit]}{more}"
            if whole
            else f"{'PT' if unit == 'day' else head}{more.lstrip('T')}"
        )
    return f"{head}{number:g}{_LETTERS[unit]}" if number < 1e6 else f"{head}{whole}{_LETTERS[unit]}"


def unit_in(parts: Parts, name: str = "u") -> str:
    """The unit that a part names."""
    return parts.word(name, *_UNITS) or ("second" if parts.number(name, "second") else "")


def duration(parts: Parts, context: Context) -> Reading | None:
    """Three weeks, a two-year term, several months, two hours and ten minutes."""
    unit = unit_in(parts)
    number = count(parts)
    words = parts.words("n")
    before = context.tokens.shown(parts.start - 1)
    if unit == "quarter" and (
        words in (["a"], ["an"]) or "-" in context.tokens.words[parts.start : parts.end]
    ):
        return None
    if not unit or before in ("$", "£", "€") or words == ["second"]:
        return None
    if (
        before in (".", ",")
        and words[:1]
        and words[0].isdecimal()
        and context.tokens.touches(parts.start)
    ):
        return None
    if unit == "second" and (number is None or words in (["a"], ["an"])):
        return None
    if "half" in parts:
        number = (number or 0) + 0.5
    before_in = context.tokens.word(parts.start - 1) == "in"
    if before_in and number and context.tense(parts.start, parts.end) == "next":
        ahead = _ahead(context, int(number), unit)
        if ahead:
            return ahead
    value = length(number, unit)
    if "u2" in parts:
        more = length(count(parts, "n2"), unit_in(parts, "u2"))[1:]
        value += more.replace("T", "") if "T" in value else more
    about = bool(
        {"about", "around", "approximately", "roughly", "nearly", "almost"}
        & set(parts.words("about"))
    )
    return Reading("DURATION", value, approximate=about, mod=_mod(parts))


def _ahead(context: Context, number: int, unit: str) -> Reading | None:
    """It will open in three weeks: a date, in the week that the shifted day falls in."""
    if unit in _CLOCK or unit not in _LETTERS or unit == "weekend":
        return None

    def shifted(day: int) -> Period | None:
        base = of("day", day)
        moved = shift(base, number, unit) if base else None
        return of(unit, moved.low) if moved else None

    reading = context.relate(shifted)
    if reading and unit != "day":
        reading.approximate = True
    return reading


def _mod(parts: Parts) -> str | None:
    words = set(parts.words("about"))
    if words & {"least", "over"} or (words & {"more"} and "no" not in words):
        return "MORE_THAN"
    if words & {"most", "less", "under", "nearly", "almost"}:
        return "LESS_THAN"
    return "APPROX" if words else None


def duration_range(parts: Parts, context: Context) -> Reading | None:
    """Two to three weeks: by its smaller length, approximate."""
    reading = duration(parts, context)
    if reading:
        reading.approximate = True
    return reading


def plural(parts: Parts, context: Context) -> Reading | None:
    """Weeks, months, years: of no known number."""
    if unit_in(parts) == "quarter":
        return None
    if (
        context.tokens.word(parts.start - 1) in _PLURAL_LEADS
        or context.tokens.word(parts.end) == "of"
    ):
        return Reading("DURATION", length(None, unit_in(parts)), approximate=True)
    return None


_PLURAL_LEADS = words("for in of over within after the many")


def last_n(parts: Parts, context: Context) -> Reading | None:
    """The past two years, the next few days: a length that ends or begins at publication."""
    unit = unit_in(parts)
    det = parts.words("det")
    if not unit:
        return None
    if {"few", "to", "-"} & set(parts.words("n")) or "n" not in parts:
        number: float | None = None
    else:
        number = count(parts)
    kind_value = length(number, unit)
    reading = Reading("DURATION", kind_value, approximate=number is None, mod=_mod(parts))
    step = direction(det)
    if context.published and step and unit not in _CLOCK and "following" not in det:
        low, high = context.published
        base = of("day", low if step < 0 else high)
        far = shift(base, step * int(number), unit) if base and number else None
        if step < 0:
            reading.low, reading.high = far.low if far else None, high
        else:
            reading.low, reading.high = low, far.low if far else None
    return reading


def recent(parts: Parts, context: Context) -> Reading | None:
    """Recent years, the coming weeks: before or after publication, nobody says how long."""
    step = direction(parts.words("det"))
    value = "PAST_REF" if step < 0 else "FUTURE_REF"
    reading = Reading("DATE", value, approximate=True)
    if context.published:
        if step < 0:
            reading.high = context.published[1]
        else:
            reading.low = context.published[0]
    return reading


def first_months(parts: Parts, context: Context) -> Reading | None:
    """The first nine months of 1990."""
    unit, number = unit_in(parts), count(parts, "count")
    if not unit or number is None:
        return None
    reading = Reading("DURATION", length(number, unit))
    year = named_year(parts, context) if "y" in parts else None
    whole = exact(year) if year else None
    if whole is None or "first" not in parts.words("n") or number != int(number):
        return reading
    start = Period("day", whole.low, whole.low)
    end = shift(start, int(number), unit)
    if end and unit in ("month", "quarter", "week", "day"):
        reading.low, reading.high = whole.low, min(end.low - 1, whole.high)
    return reading
