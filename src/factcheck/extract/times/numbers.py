"""Numbers and years as newsrooms write them, in figures and in words."""

from __future__ import annotations

from factcheck.extract.times.readings import Context, Parts

_NUMBER = ("day", "figure", "year", "card")
_ORDINAL = ("nth", "ordinal", "second")


def count(parts: Parts, name: str = "n") -> float | None:
    """How many; None for a few or several, 1 for a part that is missing or is "a"."""
    words = parts.words(name)
    if not words or words in (["a"], ["an"]):
        return 1
    if parts.meanings(name, "few"):
        return None
    couple = parts.number(name, "couple")
    if couple:
        return couple
    total = 0.5 if "half" in words else 0
    if "/" in words:
        *whole, top, bottom = (int(str(one)) for one in parts.meanings(name, *_NUMBER))
        return (whole[0] if whole else 0) + top / bottom if bottom else None
    figures = [word for word in words if word.isdecimal()]
    if figures:
        return int("".join(figures)) + total
    return _spelled([int(str(one)) for one in parts.meanings(name, "card")]) + total


def ordinal(parts: Parts, name: str) -> int:
    """Which one: 3 for "third", 21 for "twenty-first", -1 for "last", 0 if it is missing."""
    if {"last", "past", "final"} & set(parts.words(name)):
        return -1
    return parts.number(name, "card") + parts.number(name, *_ORDINAL)


def day_of_month(parts: Parts, name: str) -> int:
    """The day, in figures or as an ordinal."""
    words = [int(str(one)) for one in parts.meanings(name, "card", "ordinal", "second")]
    return parts.number(name, "day", "nth") or sum(words)


def year(parts: Parts, context: Context, name: str = "y") -> int | None:
    """The year, also of two figures or in words; None if it is missing or is none."""
    full = parts.number(name, "year")
    if full:
        return full
    figures = parts.meanings(name, "figure", "day")
    if figures:
        return short_year(int(str(figures[0])), context)
    spoken = [int(str(one)) for one in parts.meanings(name, "card")]
    if not spoken:
        return None
    if len(spoken) > 1 and 10 <= spoken[0] <= 20 and spoken[1] not in (100, 1000):
        rest = sum(spoken[1:])
        return spoken[0] * 100 + rest if 10 <= rest < 100 else None
    whole = _spelled(spoken)
    return whole if 1000 <= whole < 3000 else None


def short_year(figures: int, context: Context) -> int:
    """A year of two figures: the nearest one that is at most twenty years after publication."""
    if figures >= 100:
        return figures
    last = context.year + 20 if context.year else 2049
    return last - (last - figures) % 100


def named_year(parts: Parts, context: Context, name: str = "y") -> int | None:
    """The year of "of 1990", "this year", "next year"; that of publication without a word."""
    told = year(parts, context, name)
    if told or not context.year:
        return told
    words = set(parts.words(name))
    if {"last", "past", "previous", "prior"} & words:
        return context.year - 1
    if {"next", "coming", "following"} & words:
        return context.year + 1
    return context.year


def _spelled(numbers: list[int]) -> int:
    """Words of a number: 2, 1000, 20 is 2020."""
    total, group = 0, 0
    for number in numbers:
        if number == 100:
            group = max(group, 1) * 100
        elif number >= 1000:
            total, group = total + max(group, 1) * number, 0
        else:
            group += number
    return total + group
