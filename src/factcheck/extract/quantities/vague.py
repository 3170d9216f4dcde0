"""Numbers that nobody counted: "dozens", "several hundred", "a couple of"; and none at all."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.counted import CASUALTIES, PEOPLE
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.lexicon import (
    DIGITS,
    HUNDRED,
    PLURAL,
    PLURALS,
    SCALE,
    SCALES,
    SIZES,
    VAGUE,
    VAGUES,
)
from factcheck.extract.quantities.numerals import Numeral
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_WITH_ARTICLE = words("couple pair handful few dozen")
_QUALITIES = words("other further reported confirmed known serious major immediate new")


def plural(tokens: Tokens, at: int) -> Amount | None:
    """Dozens, hundreds of thousands; "scores" only of something."""
    word = tokens.word(at)
    of_plural = tokens.word(at + 1) == "of" and tokens.letter(at + 2) == PLURAL
    if (word == "tens" and not of_plural) or (word == "scores" and tokens.word(at + 1) != "of"):
        return None
    low, high = PLURALS[word]
    end = at + 1
    if of_plural:
        size = SIZES.get(tokens.word(at + 2), 0)
        low, high, end = low * size, (high + 1) * size - 1, at + 3
    return _unsure(at, end, low, high) if high else None


def vague(tokens: Tokens, at: int) -> Amount | None:
    """A couple of, a few hundred, several, a dozen."""
    word, first, end = tokens.word(at), at, at + 1
    if word in DIGITS:
        return _digits(tokens, at)
    if word in _WITH_ARTICLE:
        if tokens.word(at - 1) in ("a", "an"):
            first -= 1
        elif word != "dozen" and not _is_size(tokens, end):
            return None
    low, high = VAGUES[word]
    of = tokens.word(end) == "of"
    if word in ("couple", "pair", "handful") and not of and not _is_size(tokens, end):
        return None
    if of and _is_size(tokens, end + 1):
        end += 1
    if _is_size(tokens, end):
        size = _size(tokens, end)
        end += 1
        low, high = low * size, None if high is None and size == 1 else ((high or 9) + 1) * size - 1
    found = _unsure(first, end, low, high)
    found.approximate = word != "pair"
    return found


def _digits(tokens: Tokens, at: int) -> Amount | None:
    """Single-digit growth, double digits."""
    end = at + 1 + (tokens.word(at + 1) in DASHES)
    if tokens.word(end) not in ("digit", "digits"):
        return None
    return _unsure(at, end + 1, *DIGITS[tokens.word(at)])


def figures(tokens: Tokens, number: Numeral) -> Amount | None:
    """A six-figure sum: as many figures as are told."""
    end = number.end + (tokens.word(number.end) in DASHES)
    if tokens.word(end) not in ("figure", "figures") or not 4 <= number.value <= 12:
        return None
    most = 10 ** int(number.value)
    return _unsure(number.first, end + 1, most // 10, most - 1)


def _is_size(tokens: Tokens, at: int) -> bool:
    return tokens.letter(at) in (HUNDRED, SCALE) or (
        tokens.letter(at) == VAGUE and tokens.word(at) == "dozen"
    )


def _size(tokens: Tokens, at: int) -> int:
    word = tokens.word(at)
    return 12 if word == "dozen" else int(10 ** SCALES.get(word, 2))


def _unsure(first: int, end: int, low: int, high: int | None) -> Amount:
    upper = None if high is None else Decimal(high)
    return Amount(first, end, Decimal(low), upper, Decimal(low), approximate=True)


def none(tokens: Tokens, at: int) -> Amount | None:
    """No one was hurt, no injuries, none of them."""
    zero = Decimal(0)
    word, following = tokens.word(at), tokens.word(at + 1)
    if word == "nobody" or (word == "no" and following == "one"):
        return Amount(at, at + 1 + (word == "no"), zero, zero, unit="people")
    if word == "none":
        return Amount(at, at + 1, zero, zero)
    noun = at + 1
    while tokens.word(noun) in _QUALITIES:
        noun += 1
    if tokens.word(noun) not in CASUALTIES and tokens.word(noun) not in PEOPLE:
        return None
    return Amount(at, at + 1, zero, zero)
