"""The amount around a word: its number with what else can make one of it, currency and unit."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.extract.quantities import ordinals, shares, vague
from factcheck.extract.quantities.ages import decade
from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.compound import compound
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.ignored import is_hour, skipped
from factcheck.extract.quantities.lexicon import (
    FIGURE,
    NONE,
    ORDINAL,
    PART,
    PLURAL,
    SMALL,
    TWICE,
    VAGUE,
)
from factcheck.extract.quantities.names import is_pronoun, worded_name
from factcheck.extract.quantities.numerals import SIGNS, Numeral, numeral, run_end, signed
from factcheck.extract.quantities.ranges import alone, paired
from factcheck.extract.quantities.units import Measured, currency_before, unit_after
from factcheck.extract.tokens import OTHER, Tokens
from factcheck.extract.wordlists import words

_READERS: dict[str, Callable[[Tokens, int], Amount | None]] = {
    ORDINAL: lambda tokens, at: shares.share(tokens, at) or ordinals.ordinal(tokens, at),
    PART: shares.share,
    PLURAL: vague.plural,
    VAGUE: vague.vague,
    NONE: vague.none,
    TWICE: shares.multiple,
}
"""What reads the words that are no plain number, by class."""
_COMBINING = DASHES | words("s st nd rd th and in out times to or through figure figures : ~")
"""Words behind a number with which it may be more than a number."""
_SPANS = words("s min h d week fortnight month quarter year decade century")
_SHIFTS = words("ago earlier later before after hence")
"""Words that make a date of a length of time."""


def read(tokens: Tokens, at: int, position: int) -> tuple[Amount | None, int]:
    """The amount around a word, and where to read on; nothing before `position` is its own."""
    reader = _READERS.get(tokens.classes[at])
    if reader is not None:
        special = reader(tokens, at)
        if special is None:
            return None, at + 1
        measure(tokens, special, _unit_of(tokens, special))
        return None if _is_date(tokens, special) else special, special.end
    money = currency_before(tokens, at)
    if money and money[1] < position:
        money = None
    number = numeral(tokens, at, money is not None)
    if number is None:
        return None, run_end(tokens, at)
    if at and tokens.words[at - 1].lower() in SIGNS:
        number = signed(tokens, number)
    found = _amount(tokens, number, money)
    if found is None:
        return None, number.end
    if tokens.word(found.first - 1) == "per":
        return None, found.end
    if tokens.classes[at] == FIGURE and found.kind not in ("ratio", "ordinal", "age"):
        skip = skipped(tokens, found, found.unit != "count" or found.kind == "score")
        if skip:
            return None, skip
    return None if _is_date(tokens, found) else found, found.end


def _amount(tokens: Tokens, number: Numeral, money: tuple[str, int] | None) -> Amount | None:
    begin = money[1] if money else number.first
    measured = unit_after(tokens, number.end)
    end = measured.end if measured else number.end
    found = None
    following = tokens.word(end) in _COMBINING or tokens.word(number.end) in _COMBINING
    if following or tokens.letter(number.end) not in ("", OTHER):
        found = _combined(tokens, number, measured, begin, money[0] if money else None)
    if found is None:
        if is_hour(tokens, number.first, number.end, number.value):
            return None
        told = tokens.letter(number.first) != FIGURE
        if told and (is_pronoun(tokens, number) or worded_name(tokens, number)):
            return None
        found = alone(tokens, number)
    else:
        measured = unit_after(tokens, found.end)
    if money:
        found.first, found.unit = min(begin, found.first), money[0]
        if found.kind == "count":
            found.kind = "money"
    measure(tokens, found, measured)
    return found


def _combined(
    tokens: Tokens, number: Numeral, measured: Measured | None, begin: int, money: str | None
) -> Amount | None:
    """What a number makes with the words behind it: a part, a place, a range, a score."""
    at, word = number.first, tokens.word(number.end)
    sized = word in DASHES or word in ("times", "figure", "figures")
    return (
        (decade(tokens, at) if word == "s" else None)
        or (shares.share(tokens, at) if tokens.letter(at) in SMALL else None)
        or ordinals.after_number(tokens, number)
        or (shares.one_in(tokens, number) if word in ("in", "out") else None)
        or (shares.times_as(tokens, number) if sized else None)
        or (vague.figures(tokens, number) if sized else None)
        or paired(tokens, number, measured, begin, money)
    )


def _unit_of(tokens: Tokens, found: Amount) -> Measured | None:
    """The unit behind a number that nobody counted: dozens of miles, a couple of days."""
    of = found.kind == "count" and tokens.word(found.end) == "of"
    return unit_after(tokens, found.end + of)


def _is_date(tokens: Tokens, found: Amount) -> bool:
    """Whether a length of time is reckoned from somewhere: two weeks ago."""
    return found.unit in _SPANS and tokens.word(found.end) in _SHIFTS


def measure(tokens: Tokens, found: Amount, measured: Measured | None) -> None:
    """Take the unit behind a number into it."""
    if found.kind in ("ordinal", "score", "age", "ratio"):
        return
    if measured is None:
        if found.kind == "count" and tokens.word(found.first - 1) == "magnitude":
            found.unit, found.kind = "magnitude", "measure"
        return
    if found.kind == "money" or (found.kind == "range" and found.unit != "count"):
        if measured.unit == found.unit and tokens.shown(found.end).isalpha():
            found.end = measured.end
        return
    found.unit, found.end = measured.unit, measured.end
    if found.kind == "count":
        found.kind = measured.kind
    compound(tokens, found)
