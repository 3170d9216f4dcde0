"""Numbers below a scale: in figures, in words, with fractions."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import NamedTuple

from factcheck.extract.quantities.lexicon import (
    DIGIT,
    FIGURE,
    HUNDRED,
    LONGEST,
    ONE,
    PART,
    SCALE,
    SMALL,
    SMALL_VALUES,
    TEN,
    VULGAR,
    VULGARS,
    ZERO,
    figure,
)
from factcheck.extract.tokens import Tokens

EXACT = Context(prec=4 * LONGEST)
"""Wide enough for every sum and product of numbers that are read."""
DASHES = frozenset("-–‐‑−")
_SPACES = " \u00a0\u2009\u202f"


class Group(NamedTuple):
    """A number without its scale."""

    value: Decimal
    end: int
    """Index after its last word."""
    step: Decimal
    """The weight of its last digit that is no zero."""
    written: Decimal
    """The weight of its last digit as written."""
    rough: bool = False
    """Whether it is a fraction that does not come out even."""


def group(tokens: Tokens, at: int) -> Group | None:
    """The number that begins with a word; None if none does, or one that nobody can read."""
    letter = tokens.letter(at)
    if letter == FIGURE:
        return _figures(tokens, at)
    if letter == VULGAR:
        part = _fraction(tokens, at)
        return _of(part[0], part[1]) if part else None
    if letter == SCALE and tokens.word(at - 1) == "a":
        return _of(Decimal(1), at)
    if letter in SMALL or letter == HUNDRED:
        return _words(tokens, at)
    return None


def _of(value: Decimal, end: int) -> Group:
    if weight(value) < _FINEST:
        value = round(value, 2)
        return Group(value, end, weight(value), weight(value), True)
    return Group(value, end, trailing(value), weight(value))


def _words(tokens: Tokens, at: int) -> Group | None:
    """Twelve, twenty-one, two hundred and three, five point five."""
    value, end = (1, at) if tokens.letter(at) == HUNDRED else _small(tokens, at)
    after = end + (tokens.word(end) in DASHES)
    if tokens.letter(after) == HUNDRED:
        value, end = _beyond_hundred(tokens, value * 100, after + 1)
    if tokens.word(end) == "point" and tokens.letter(end + 1) in SMALL:
        return _spoken_decimals(tokens, value, end + 1)
    return _of(Decimal(value), end)


def _beyond_hundred(tokens: Tokens, value: int, end: int) -> tuple[int, int]:
    """What "and three" adds to two hundred; it adds nothing before another hundred or a part."""
    more = end + (tokens.word(end) == "and")
    if tokens.letter(more) in SMALL - {ZERO}:
        rest, stop = _small(tokens, more)
        if tokens.letter(stop) not in (HUNDRED, PART):
            return value + rest, stop
    elif more > end and tokens.letter(more) == FIGURE and tokens.letter(more + 1) != HUNDRED:
        figures = tokens.words[more]
        if figures.isdecimal() and len(figures) <= 2 and figures[0] != "0":
            return value + int(figures), more + 1
    return value, end


def _small(tokens: Tokens, at: int) -> tuple[int, int]:
    """A number below a hundred in words."""
    value = SMALL_VALUES[tokens.word(at)]
    if tokens.letter(at) == TEN:
        after = at + 1 + (tokens.word(at + 1) in DASHES)
        if tokens.letter(after) in (ONE, DIGIT):
            return value + SMALL_VALUES[tokens.word(after)], after + 1
    return value, at + 1


def _spoken_decimals(tokens: Tokens, whole: int, at: int) -> Group | None:
    """Five point five, two hundred point zero three."""
    digits = ""
    while tokens.letter(at) in SMALL and len(digits) < LONGEST:
        value, at = _small(tokens, at)
        digits += str(value)
    if len(digits) >= LONGEST:
        return None
    unit = Decimal(1).scaleb(-len(digits))
    return Group(Decimal(f"{whole}.{digits}"), at, unit, unit)


def _figures(tokens: Tokens, at: int) -> Group | None:
    """1,200 or 1 200 or 3½ or 10 1/2 or 3/4 or 3 hundred."""
    value = figure(tokens.words[at])
    end = at + 1
    if tokens.word(at - 1) == "." and tokens.touches(at):
        return _point(tokens, at)
    while is_thousand(tokens, at, end):
        end += 1
    if end > at + 1:
        value = figure("".join(tokens.words[at:end])) if end < at + LONGEST else None
    if value is None:
        return None
    if tokens.word(end) == "/" and tokens.touches(end):
        over = _over(tokens, at)
        return _of(*over) if over else None
    fraction = _fraction(tokens, end) if value == value.to_integral_value() else None
    if fraction:
        return _of(EXACT.add(value, fraction[0]), fraction[1])
    if tokens.letter(end) == HUNDRED and value == value.to_integral_value():
        whole, end = _beyond_hundred(tokens, int(value) * 100, end + 1)
        return _of(Decimal(whole), end)
    return _of(value, end)


def _point(tokens: Tokens, at: int) -> Group | None:
    """.08, behind a blank."""
    word = tokens.words[at]
    if tokens.touches(at - 1) and tokens.word(at - 2) not in "$£€(-":
        return None
    told = word.isdecimal() and len(word) < LONGEST
    return _of(Decimal(f"0.{word}"), at + 1) if told else None


def is_thousand(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a number that begins with `first` goes on with three digits behind one space."""
    if tokens.letter(at) != FIGURE or tokens.text[tokens.end(at - 1)] not in _SPACES:
        return False
    word, head = tokens.words[at], tokens.words[first]
    return (
        head.isdecimal()
        and len(head) <= 3
        and head[0] != "0"
        and tokens.words[at - 1].isdecimal()
        and tokens.starts[at] == tokens.end(at - 1) + 1
        and len(word.partition(".")[0]) == 3
        and word.replace(".", "").isdecimal()
    )


def _fraction(tokens: Tokens, at: int) -> tuple[Decimal, int] | None:
    """½, or 1/2, behind a whole number or alone."""
    letter = tokens.letter(at)
    if letter == VULGAR:
        top, _, bottom = VULGARS[tokens.words[at]].partition("⁄")
        value = part_of(int(top), int(bottom))
        return value, at + 1
    return _over(tokens, at) if letter == FIGURE else None


def _over(tokens: Tokens, at: int) -> tuple[Decimal, int] | None:
    """3/4: a fraction below one, but no date and nothing such as 9/11."""
    top, bottom = tokens.shown(at), tokens.shown(at + 2)
    if tokens.word(at + 1) != "/" or not (tokens.touches(at + 1) and tokens.touches(at + 2)):
        return None
    if not (top.isdecimal() and bottom.isdecimal() and len(top) <= 2 and len(bottom) <= 3):
        return None
    if tokens.word(at + 3) == "/" or not 0 < int(top) < int(bottom):
        return None
    return (part_of(int(top), int(bottom)), at + 3) if int(bottom) in _BOTTOMS else None


_BOTTOMS = frozenset((2, 3, 4, 5, 6, 8, 16, 32, 64))


def part_of(top: int, bottom: int) -> Decimal:
    """A fraction; with more digits than any other number where it does not come out even."""
    return Decimal(top) / Decimal(bottom)


def weight(value: Decimal) -> Decimal:
    """The weight of the last digit as written."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else _ONE


def trailing(value: Decimal) -> Decimal:
    """The weight of the last digit of a whole number that is no zero."""
    if not value or value % 10:
        return weight(value)
    digits = str(int(value))
    return Decimal(10) ** (len(digits) - len(digits.rstrip("0")))


_ONE = Decimal(1)
_FINEST = Decimal("1e-20")
