"""Two numbers that belong together: ranges, scores and ratios."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.amounts import Amount, amount, share_amount
from factcheck.extract.quantities.changes import change_before, change_nearby
from factcheck.extract.quantities.counted import STOPS
from factcheck.extract.quantities.groups import DASHES, EXACT
from factcheck.extract.quantities.lexicon import FIGURE, HUNDRED, SCALE
from factcheck.extract.quantities.numerals import Numeral, numeral, signed
from factcheck.extract.quantities.units import Measured, currency_before, unit_after
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_PLAYED = words(
    "won win wins winning beat beats beating lost lose loses losing drew draw draws lead leads led "
    "defeated defeat victory score scored tied tie trailing trailed triumph set sets "
    "rallied final passed approved rejected voted vote ruled thrashed edged shootout penalties upset"
)
_RESULTS = words(
    "win victory defeat loss draw lead vote ruling decision majority triumph record result tie "
    "score scoreline verdict thrashing advantage upset margin rout aggregate"
)
_RATIOS = words("ratio odds outnumber outnumbered outnumbering")
_JOINS = words("to or through ~")
_TO = words("to through")


def paired(
    tokens: Tokens, low: Numeral, measured: Measured | None, begin: int, money: str | None
) -> Amount | None:
    """What a number makes with the next one; None if it stands alone.

    `measured` is the unit behind it, `begin` the first word of the quantity, `money` the currency
    that it begins with.
    """
    if tokens.word(low.end) == ":":
        return _colon(tokens, low)
    end = measured.end if measured else low.end
    join, lead = tokens.word(end), tokens.word(begin - 1)
    between = join == "and" and lead == "between"
    if not (between or join in DASHES or join in _JOINS):
        return None
    if join in DASHES and tokens.touches(end) != tokens.touches(end + 1):
        return None
    at = _after_currency(tokens, end + 1, money)
    at += tokens.word(at) in ("minus", "negative")
    high = numeral(tokens, at, money is not None)
    if high is None:
        return None
    high = signed(tokens, high) if join not in DASHES else high
    following = unit_after(tokens, high.end)
    if measured is None and (join in DASHES or join == "to"):
        descending = join in DASHES and low.value >= high.value
        contest = descending or (following is None and _is_score(tokens, low, high))
        found = _odds(tokens, low, high) or (_score(low, high) if contest else None)
        if found or contest:
            return found
    if measured and (following is None or following.unit != measured.unit):
        return None
    counted = money is not None and at == end + 1 and not high.scaled and following is None
    if counted and join in _TO and tokens.word(high.end) not in STOPS:
        return None
    if join in _TO and _is_change(tokens, begin, lead, following):
        return None
    return _range(low, high, begin if lead not in ("between", "from") else begin - 1)


def _after_currency(tokens: Tokens, at: int, money: str | None) -> int:
    """Where the second number begins: $10 to $12."""
    if money is not None and tokens.letter(at) != FIGURE:
        for number in (at + 1, at + 2):
            found = currency_before(tokens, number)
            if found and found[1] == at:
                return number if found[0] == money else at
    return at


def _is_change(tokens: Tokens, begin: int, lead: str, following: Measured | None) -> bool:
    """Whether the second number is where a change has led: "rose from 10 to 12"."""
    if lead == "from" and tokens.word(begin - 2) in ("range", "ranged", "ranges", "ranging"):
        return False
    if lead == "from":
        return change_nearby(tokens, begin - 1) is not None
    percent = following is not None and following.kind == "percentage"
    return change_before(tokens, begin) is not None and not percent


def _range(low: Numeral, high: Numeral, first: int) -> Amount | None:
    scaled_end = high.scaled and not low.scaled
    size = _scale_of(high) if scaled_end else Decimal(1)
    least = EXACT.multiply(low.value, size) if low.value * size < high.value else low.value
    if least >= high.value:
        return None
    return Amount(first, high.end, least, high.value, high.step, kind="range")


def _scale_of(found: Numeral) -> Decimal:
    """The power of ten that the words behind a number stand for."""
    digits = found.step.adjusted()
    return (
        Decimal(10) ** (digits - digits % 3 if digits % 3 else digits)
        if digits >= 3
        else Decimal(1000)
    )


def _is_score(tokens: Tokens, low: Numeral, high: Numeral) -> bool:
    if not _is_whole(low) or not _is_whole(high):
        return False
    before = {tokens.word(low.first - n) for n in range(1, 5)}
    after = {tokens.word(high.end + n) for n in range(3)}
    if tokens.word(low.end) == "to" and not after & _RESULTS:
        return bool(before & _PLAYED) and bool(
            {tokens.word(low.first - 1), tokens.word(low.first - 2)} & _PLAYED
        )
    return bool(before & _PLAYED or after & _RESULTS)


def _is_whole(found: Numeral) -> bool:
    return found.end == found.first + 1 and not found.scaled and found.value < 1000


def _score(low: Numeral, high: Numeral) -> Amount | None:
    if not (_is_whole(low) and _is_whole(high)):
        return None
    ends = sorted((low.value, high.value))
    return Amount(low.first, high.end, ends[0], ends[1], kind="score")


def _colon(tokens: Tokens, top: Numeral) -> Amount | None:
    """3:1 as odds or a result; a clock time otherwise."""
    bottom = numeral(tokens, top.end + 1)
    if (
        bottom is None
        or not (_is_whole(top) and _is_whole(bottom))
        or tokens.word(bottom.end) == ":"
    ):
        return None
    odds = _odds(tokens, top, bottom)
    if odds:
        return odds
    return _score(top, bottom) if _is_score(tokens, top, bottom) else None


def _odds(tokens: Tokens, top: Numeral, bottom: Numeral) -> Amount | None:
    """A ratio of 3 to 1, odds of 5-1, a 3:1 ratio."""
    before = {tokens.word(top.first - n) for n in range(1, 5)}
    if not (before & _RATIOS or tokens.word(bottom.end) in ("ratio", "odds")):
        return None
    if not (_is_whole(top) and _is_whole(bottom)) or not bottom.value:
        return None
    found = share_amount(top.first, bottom.end, int(top.value), int(bottom.value), Decimal(1))
    found.unit, found.kind = "times", "ratio"
    return found


def alone(tokens: Tokens, numeral: Numeral) -> Amount:
    """A number that belongs to no other."""
    found = amount(numeral)
    if tokens.letter(numeral.first) in (HUNDRED, SCALE):
        found.first -= tokens.word(numeral.first - 1) == "a"
    found.plain = numeral.end == numeral.first + 1 and not numeral.scaled
    return found
