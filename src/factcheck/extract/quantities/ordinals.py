"""Places in an order: "third", "21st", "twenty-fifth"; not in names and dates."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.lexicon import FIGURE, HUNDRED, ORDINAL, ORDINAL_VALUES, TEN
from factcheck.extract.quantities.numerals import Numeral
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_SUFFIXES = words("st nd rd th")
_TIMES = words(
    "century centuries quarter half january february march april may june july august "
    "september october november december day anniversary"
)
_LEADS = words(
    "the a an his her their its my our your this that finished came placed ranked s and or for "
    "world in of seeded drafted picked"
)


def after_number(tokens: Tokens, found: Numeral) -> Amount | None:
    """21st, twenty-fifth, one hundred and fifth: a number that ends in an ordinal."""
    end = found.end
    if tokens.letter(found.first) == FIGURE and end == found.first + 1:
        if tokens.word(end) in _SUFFIXES and tokens.touches(end):
            return _ordinal(tokens, found.first, end + 1, found.value)
        return None
    tens = tokens.letter(end - 1) == TEN
    at = end + 1 if tokens.word(end) in DASHES or tokens.word(end) == "and" else end
    value = ORDINAL_VALUES.get(tokens.word(at), 0)
    hundreds = tokens.letter(end - 1) == HUNDRED and value < 100
    if tokens.letter(at) != ORDINAL or not (0 < value < 10 if tens else hundreds):
        return None
    return _ordinal(tokens, found.first, at + 1, found.value + value)


def ordinal(tokens: Tokens, at: int) -> Amount | None:
    """Tenth; and third, where a word before it says that it orders something."""
    value = ORDINAL_VALUES[tokens.word(at)]
    if value <= 3 and tokens.word(at - 1) not in _LEADS:
        return None
    return _ordinal(tokens, at, at + 1, Decimal(value))


def _ordinal(tokens: Tokens, first: int, end: int, value: Decimal) -> Amount | None:
    following = tokens.shown(end)
    if following.lower() in _TIMES or (tokens.word(end) == "of" and tokens.word(end + 1) in _TIMES):
        return None
    named = following[:1].isupper() and following.isalpha()
    if named or (tokens.shown(first)[:1].isupper() and tokens.shown(first - 1).isalpha()):
        return None
    if tokens.shown(first - 1)[:1].isupper() and tokens.word(first - 1) in _TIMES:
        return None
    return Amount(first, end, value, value, kind="ordinal")
