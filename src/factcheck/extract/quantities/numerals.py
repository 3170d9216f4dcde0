"""Numbers with their scales: what they come to and how precise they are."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.quantities.groups import (
    DASHES,
    EXACT,
    group,
    is_thousand,
    part_of,
    trailing,
    weight,
)
from factcheck.extract.quantities.lexicon import (
    DENOMINATORS,
    FIGURE,
    HUNDRED,
    LONGEST,
    ORDINAL_VALUES,
    PARTS,
    SCALE,
    SCALES,
    SIZES,
    SMALL,
    SMALL_VALUES,
    VULGAR,
)
from factcheck.extract.tokens import OTHER, Tokens
from factcheck.extract.wordlists import words

_ONE = Decimal(1)
_RUN = SMALL | {HUNDRED, SCALE}
_BIGGEST = 30
"""The largest power of ten that is read."""
_GOES_ON = words("/ and point hundred dozen k K m M b B MM") | DASHES
"""Words in no class of their own with which a number in figures can go on."""
_MILLIONS = words("people men women children more")
_RACES = words("run runs runner runners race races")
"""What is told in kilometres: a 10k race."""
_LETTERS = {"k": 3, "m": 6, "b": 9, "mm": 6}


_PLAIN = {
    spelling: (Decimal(n), trailing(Decimal(n)))
    for word, n in SMALL_VALUES.items()
    for spelling in (word, word.capitalize(), word.upper())
}
"""Words below a hundred, with their value and the weight of their last digit."""


class Numeral(NamedTuple):
    """A number and the words that tell it."""

    first: int
    """Index of its first word."""
    end: int
    """Index after its last word."""
    value: Decimal
    step: Decimal
    """The weight of its last digit that tells: 100,000 in 1.2 million, 10 in 40, 1 in 14."""
    scaled: bool = False
    """Whether a word such as million rounds it."""
    approximate: bool = False


def numeral(tokens: Tokens, at: int, money: bool = False) -> Numeral | None:
    """The number that begins with a word; None if no number does, or one that nobody can read.

    `money` says that a currency stands before it, so that "5m" is five million.
    """
    plain = _plain(tokens, at)
    if plain is not None:
        return plain
    found = _sum(tokens, at, money)
    if found is None:
        return None
    found = _with_part(tokens, found)
    return None if _runs_on(tokens, found) else found


def _plain(tokens: Tokens, at: int) -> Numeral | None:
    """A number of one word, where no other word can go on with it."""
    words, classes = tokens.words, tokens.classes
    if at >= len(words):
        return None
    if at + 1 < len(words) and (classes[at + 1] != OTHER or words[at + 1] in _GOES_ON):
        return None
    word = words[at]
    if classes[at] != FIGURE:
        told = _PLAIN.get(word)
        return Numeral(at, at + 1, *told) if told else None
    if not word.isdecimal() or len(word) > LONGEST or (at and words[at - 1] == "."):
        return None
    if word[0] == "0" and len(word) > 1:
        return None
    value = Decimal(word)
    step = trailing(value) if word[-1] == "0" else _ONE
    return Numeral(at, at + 1, value, step)


SIGNS = words("minus negative - −")
"""Words before a number that can make it negative."""


def signed(tokens: Tokens, found: Numeral) -> Numeral:
    """The number with the minus that stands before it, if one does."""
    at = found.first - 1
    before = tokens.word(at)
    if before in ("minus", "negative") and tokens.word(at - 1) != "or":
        return found._replace(first=at, value=-found.value)
    if before not in ("-", "−") or not tokens.touches(found.first) or tokens.touches(at):
        return found
    alone = at == 0 or "\n" not in tokens.text[tokens.end(at - 1) : tokens.starts[at]]
    if not alone or tokens.letter(at - 1) in (FIGURE, *SMALL):
        return found
    return found._replace(first=at, value=-found.value)


def _sum(tokens: Tokens, at: int, money: bool) -> Numeral | None:
    """Groups with falling scales: three million two hundred thousand."""
    first = at
    found: Numeral | None = None
    last = Decimal(0)
    while True:
        told = group(tokens, at)
        if told is None:
            return found
        size, after = _size(tokens, told.end, money)
        if size is None:
            return None
        if found:
            figures = tokens.letter(at) == FIGURE
            joined = figures and (size == 1 or tokens.word(at - 1) == "and")
            if size >= last or told.value >= last or joined or _is_part(tokens, after):
                return found
        total = EXACT.multiply(told.value, size)
        scaled = size >= 1000 or told.rough
        step = EXACT.multiply(told.written if scaled else told.step, size)
        found = Numeral(
            first,
            after,
            EXACT.add(found.value, total) if found else total,
            step,
            scaled,
            size == 12,
        )
        if size < 1000:
            return found
        last, at = size, after + (tokens.word(after) == "and")


def _size(tokens: Tokens, at: int, money: bool) -> tuple[Decimal | None, int]:
    """What a number is multiplied with, and where that ends; no size if it is too big to read."""
    exponent, end = 0, at
    while True:
        hyphen = tokens.word(end) in DASHES and tokens.touches(end)
        if tokens.letter(end + hyphen) != SCALE:
            break
        exponent += SCALES[tokens.word(end + hyphen)]
        end += 1 + hyphen
        if exponent > _BIGGEST:
            return None, end
    if exponent:
        return Decimal(10) ** exponent, end
    word = tokens.word(at)
    if word in SIZES or word == "dozen":
        return Decimal(SIZES.get(word, 12)), at + 1
    letters = _letter_size(tokens, at, money)
    return (Decimal(10) ** letters, at + 1) if letters else (_ONE, at)


def _letter_size(tokens: Tokens, at: int, money: bool) -> int:
    """The exponent of a letter that stands for a scale: 10k, $5m, 1.2B."""
    word = tokens.shown(at)
    exponent = _LETTERS.get(word.lower(), 0)
    if not exponent or tokens.letter(at - 1) not in (FIGURE, VULGAR):
        return 0
    if tokens.touches(at + 1) and tokens.shown(at + 1).isalnum():
        return 0
    if money:
        return exponent
    if not tokens.touches(at) or word in ("MM", "mm"):
        return 0
    counted = tokens.word(at + 1)
    if counted in _RACES:
        return 0
    if word == "m" and counted not in _MILLIONS:
        return exponent if counted.endswith("s") and len(counted) > 3 else 0
    return exponent


def _is_part(tokens: Tokens, at: int) -> bool:
    """Whether a word is the lower half of a fraction: quarters, thirds."""
    return tokens.word(at) in PARTS or tokens.word(at) in DENOMINATORS


def _with_part(tokens: Tokens, found: Numeral) -> Numeral:
    """Two and a half, three million and a half, two and a half million, five and two thirds."""
    if tokens.word(found.end) != "and":
        return found
    word, below = tokens.word(found.end + 1), tokens.word(found.end + 2)
    top = 1 if word == "a" else SMALL_VALUES.get(word, 0)
    bottom = PARTS.get(below) or DENOMINATORS.get(below) or ORDINAL_VALUES.get(below, 0)
    if not 0 < top < bottom <= 10 or tokens.touches(found.end + 2):
        return found
    share = part_of(top, bottom)
    rough = weight(share) < weight(Decimal("0.001"))
    share = round(share, 2) if rough else share
    end, size = found.end + 3, _ONE
    unit = EXACT.divide(found.step, _ONE) if found.scaled else _ONE
    if not found.scaled:
        told, end = _size(tokens, end, False)
        size = told or _ONE
    value = EXACT.multiply(EXACT.add(found.value, EXACT.multiply(share, unit)), size)
    step = EXACT.multiply(EXACT.multiply(unit, size), weight(share))
    return Numeral(found.first, end, value, step, found.scaled or size > 1 or rough)


def _runs_on(tokens: Tokens, found: Numeral) -> bool:
    """Whether digits are told one by one or a year is: zero zero, nineteen eighty."""
    if tokens.letter(found.end) not in SMALL or tokens.letter(found.end - 1) not in SMALL:
        return False
    if tokens.parted(found.end - 1, found.end + 1):
        return False
    hyphen = tokens.word(found.end + 1) in DASHES and tokens.touches(found.end + 1)
    return not hyphen or tokens.letter(found.end + 2) in SMALL


def run_end(tokens: Tokens, at: int) -> int:
    """Where words and figures end that make no number together."""
    end = at + 1
    while tokens.letter(end) in _RUN or is_thousand(tokens, at, end) or _is_hyphen(tokens, end):
        end += 1
    return end


def _is_hyphen(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen parts two words of a number: eighty-four."""
    return tokens.word(at) in DASHES and tokens.letter(at + 1) in _RUN
