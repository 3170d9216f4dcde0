"""Parts and multiples: "two thirds of", "half a million", "one in five", "twice as many"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.amounts import Amount, share_amount
from factcheck.extract.quantities.bounds import BEFORE
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.lexicon import (
    DENOMINATORS,
    HUNDRED,
    ORDINAL,
    ORDINAL_VALUES,
    PART,
    PARTS,
    SCALE,
    SCALES,
    SMALL,
    SMALL_VALUES,
    TIMES,
)
from factcheck.extract.quantities.numerals import Numeral, numeral
from factcheck.extract.quantities.units import unit_after
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_SHARED = words("of more less fewer higher lower larger smaller bigger the")
_HALVED = words("of the a an its his her their our my all that those these as again")
_HEDGED = words("by than nearly almost about over under roughly around some just exactly")
_COMPARED = words("as the more higher larger bigger greater faster that what larger its lower")
_HEDGE = Decimal("0.05")
"""How far "about a third" reaches either way."""
_NOT_PARTS = words("first second third fourth last this next each per every other latter a an the")


def share(tokens: Tokens, at: int) -> Amount | None:
    """A part that begins with a word, or with "a" before it."""
    letter = tokens.letter(at)
    if letter in SMALL:
        top = SMALL_VALUES[tokens.word(at)]
        below = at + 2 if tokens.word(at + 1) in DASHES else at + 1
        bottom = _bottom(tokens, below, top)
        return _of(tokens, at, below + 1, top, bottom) if bottom and 0 < top < 100 else None
    if letter not in (PART, ORDINAL):
        return None
    word, article = tokens.word(at), tokens.word(at - 1) in ("a", "an")
    bottom = PARTS.get(word) or ORDINAL_VALUES.get(word, 0)
    if word == "half":
        return _half(tokens, at, article)
    if word not in ("quarter", *ORDINAL_VALUES) or bottom < 3:
        return None
    following = tokens.word(at + 1)
    scaled = tokens.letter(at + 1) == SCALE
    if scaled and word == "quarter":
        return _of(tokens, at - article, at + 1, 1, bottom)
    if article and BEFORE.before(tokens, at - 1):
        return _of(tokens, at - 1, at + 1, 1, bottom)
    if article and following in _SHARED and not (following == "the" and letter == ORDINAL):
        return _of(tokens, at - 1, at + 1, 1, bottom)
    return None


def _bottom(tokens: Tokens, at: int, top: int) -> int | None:
    """Two thirds, one fifth, three quarters; but two quarters are half a year."""
    word, letter = tokens.word(at), tokens.letter(at)
    if letter == PART:
        bottom = DENOMINATORS.get(word) or PARTS[word]
        return bottom if top in (1, 3) or bottom != 4 else None
    if letter == ORDINAL and top == 1 and ORDINAL_VALUES[word] > 2:
        return ORDINAL_VALUES[word]
    return None


def _half(tokens: Tokens, at: int, article: bool) -> Amount | None:
    before, following = tokens.word(at - 1), tokens.word(at + 1)
    if before in _NOT_PARTS and not article:
        return None
    if article and tokens.word(at - 2) == "and":
        return _and_a_half(tokens, at)
    sized = tokens.letter(at + 1) == SCALE or following == "dozen"
    dashed = following in DASHES and unit_after(tokens, at + 2) is not None
    ends = article and not following.isalpha()
    if (
        ends
        or sized
        or dashed
        or following in _HALVED
        or before in _HEDGED
        or unit_after(tokens, at + 1)
    ):
        if following in DASHES and not dashed:
            return None
        return _of(tokens, at - article, at + 1, 1, 2)
    return None


def _and_a_half(tokens: Tokens, at: int) -> Amount | None:
    """An hour and a half; behind a number, the number has taken it."""
    measured = unit_after(tokens, at - 3)
    if measured is None or measured.end != at - 2 or tokens.word(at - 4) not in ("a", "an"):
        return None
    value = Decimal("1.5")
    found = Amount(at - 4, at + 1, value, value, Decimal("0.1"))
    found.unit, found.kind = measured.unit, measured.kind
    return found


def _of(tokens: Tokens, first: int, end: int, top: int, bottom: int) -> Amount | None:
    """A part of what follows: of a million, of an hour, or of something to be named."""
    after = end
    if tokens.word(after) == "of" and tokens.word(after + 1) in ("a", "an"):
        after += 2
    elif tokens.word(after) in ("a", "an"):
        after += 1
    if tokens.letter(after) in (SCALE, HUNDRED) or tokens.word(after) == "dozen":
        return _of_number(tokens, first, after, top, bottom)
    measured = unit_after(tokens, after)
    found = share_amount(first, end, top, bottom, Decimal(1))
    if measured and (after > end or tokens.word(end) != "of"):
        found.end = after
        return found
    if measured is None and tokens.word(end) in DASHES:
        return None
    found.unit, found.kind, found.step = "ratio", "ratio", _HEDGE
    return found


def _of_number(tokens: Tokens, first: int, at: int, top: int, bottom: int) -> Amount:
    """Half a million, a quarter of a million, half a dozen."""
    word = tokens.word(at)
    exponent = SCALES.get(word, 2)
    size = Decimal(12) if word == "dozen" else Decimal(10) ** exponent
    found = share_amount(first, at + 1, top, bottom, size)
    if word == "dozen":
        found.approximate, found.step = True, size / 2
        return found
    if found.low is not None and found.low == found.high:
        found.rounded_from = found.low
        found.step = size / (10 if bottom == 2 else 100)
        found.low, found.high = found.low - found.step / 2, found.low + found.step / 2
        found.high_open = True
    return found


def one_in(tokens: Tokens, top: Numeral) -> Amount | None:
    """One in five, nine out of ten, one in every 200."""
    word, at = tokens.word(top.end), top.end + 1
    if word == "out" and tokens.word(at) == "of":
        at += 1
    elif word != "in":
        return None
    at += tokens.word(at) in ("every", "a")
    bottom = numeral(tokens, at)
    if bottom is None or bottom.value != bottom.value.to_integral_value():
        return None
    if not 0 < top.value < bottom.value or top.value != top.value.to_integral_value():
        return None
    plain = tokens.shown(at).isdecimal() and len(tokens.shown(at)) == 4
    few = top.value == 1 or (top.value <= 10 and bottom.value in (3, 4, 5, 10, 100))
    if word == "in" and (not few or plain or unit_after(tokens, bottom.end)):
        return None
    found = share_amount(top.first, bottom.end, int(top.value), int(bottom.value), Decimal(1))
    found.unit, found.kind, found.step = "ratio", "ratio", _HEDGE
    return found


def times_as(tokens: Tokens, number: Numeral) -> Amount | None:
    """Three times as many, a 10-fold rise; but "three times" alone says how often."""
    at = number.end
    if tokens.word(at) in DASHES and tokens.word(at + 1) == "fold":
        end = at + 2
    elif tokens.word(at) == "times" and tokens.word(at + 1) in _COMPARED:
        end = at + 1
    else:
        return None
    value = number.value
    first = number.first - (tokens.word(number.first - 1) == "a")
    return Amount(first, end, value, value, number.step, unit="times", kind="ratio")


def multiple(tokens: Tokens, at: int) -> Amount | None:
    """Twice as many, doubled."""
    word = tokens.word(at)
    if word in ("twice", "thrice") and tokens.word(at + 1) not in ("as", "the", "that"):
        return None
    value = TIMES[word]
    return Amount(at, at + 1, value, value, unit="times", kind="ratio")
