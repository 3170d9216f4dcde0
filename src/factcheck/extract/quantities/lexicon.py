"""The words that numbers are made of, by class, with what each means."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from itertools import repeat
from operator import itemgetter

from factcheck.extract import tokens
from factcheck.extract.numberwords import ONES, ORDINALS, TENS
from factcheck.extract.tokens import OTHER, Tokens
from factcheck.extract.wordlists import listed, words

FIGURE = "F"
ONE, DIGIT, TEEN, TEN, ZERO, HUNDRED, SCALE = "O", "D", "T", "Y", "Z", "H", "S"
VULGAR, ORDINAL, PART, PLURAL, VAGUE, NONE, TWICE = "V", "N", "Q", "P", "C", "X", "M"

SMALL = frozenset((ONE, DIGIT, TEEN, TEN, ZERO))
"""Classes of the words below a hundred."""

_FRACTIONS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_WORD = re.compile(
    rf"(?:[A-Za-z]++(?![^\x00-\x7f])|[^\W\d_{_FRACTIONS}]++|\d++(?:[.,]\d++)*+|[{_FRACTIONS}]|[^\w\s]|_)\s*+"
)
SCALES = {
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
    "quadrillion": 15,
    "lakh": 5,
    "lakhs": 5,
    "crore": 7,
    "crores": 7,
    "bn": 9,
    "mn": 6,
    "mln": 6,
    "mil": 6,
    "tn": 12,
    "trn": 12,
    "bln": 9,
    "tln": 12,
}
"""Words for powers of ten with their exponents."""
PLURALS = {
    "dozens": (24, 99),
    "scores": (40, 199),
    "tens": (20, 99),
    "hundreds": (200, 999),
    "thousands": (2000, 999_999),
    "millions": (2 * 10**6, 10**9 - 1),
    "billions": (2 * 10**9, 10**12 - 1),
    "trillions": (2 * 10**12, 10**15 - 1),
}
"""From twice the word to below the next word a writer would have chosen."""
SIZES = {
    "dozens": 12,
    "hundreds": 10**2,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
"""The same words behind a number: "three dozens"."""
VAGUES: dict[str, tuple[int, int | None]] = {
    "couple": (2, 2),
    "pair": (2, 2),
    "dozen": (12, 12),
    "handful": (3, 9),
    "few": (2, 9),
    "several": (3, None),
}
DIGITS = {"single": (1, 9), "double": (10, 99), "triple": (100, 999)}
"""The least and the most of a single-digit number, and so on."""
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
TIMES = {
    "twice": Decimal(2),
    "thrice": Decimal(3),
    "doubled": Decimal(2),
    "tripled": Decimal(3),
    "trebled": Decimal(3),
    "quadrupled": Decimal(4),
    "halved": Decimal("0.5"),
    "twofold": Decimal(2),
    "threefold": Decimal(3),
    "fourfold": Decimal(4),
    "fivefold": Decimal(5),
    "sixfold": Decimal(6),
    "tenfold": Decimal(10),
}


_TENTHS = listed("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")


def _ordinals() -> dict[str, int]:
    values = {word: n for n, word in enumerate(ORDINALS, 1)}
    values |= {word: n * 10 for n, word in enumerate(_TENTHS, 2)}
    values |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9}
    return values


ORDINAL_VALUES = _ordinals()
DENOMINATORS = {f"{word}s": n for word, n in ORDINAL_VALUES.items() if n > 2}
"""Plurals of ordinals: "two thirds"."""

SMALL_VALUES: dict[str, int] = {
    **{word: n for n, word in enumerate(ONES, 1)},
    **{word: n * 10 for n, word in enumerate(TENS, 2)},
    "zero": 0,
    "nil": 0,
    "nought": 0,
    "naught": 0,
}
VULGARS = {sign: unicodedata.normalize("NFKC", sign) for sign in _FRACTIONS}
"""Signs of fractions, as numerator, fraction slash, denominator."""

_CLASSES: dict[str, str] = {
    **dict.fromkeys(TENS, TEN),
    **dict.fromkeys(ONES[9:], TEEN),
    **dict.fromkeys(ONES[1:9], DIGIT),
    "one": ONE,
    "zero": ZERO,
    "nil": ZERO,
    "nought": ZERO,
    "naught": ZERO,
    "hundred": HUNDRED,
    **dict.fromkeys(SCALES, SCALE),
    **dict.fromkeys(ORDINAL_VALUES, ORDINAL),
    **dict.fromkeys(DENOMINATORS, PART),
    **dict.fromkeys(PARTS, PART),
    **dict.fromkeys(PLURALS, PLURAL),
    **dict.fromkeys(VAGUES, VAGUE),
    **dict.fromkeys(DIGITS, VAGUE),
    **dict.fromkeys(words("no none nobody"), NONE),
    **dict.fromkeys(TIMES, TWICE),
    **dict.fromkeys(VULGARS, VULGAR),
}
SEED = re.compile(
    f"[{FIGURE}{ONE}{DIGIT}{TEEN}{TEN}{ZERO}{HUNDRED}{SCALE}"
    f"{VULGAR}{ORDINAL}{PART}{PLURAL}{VAGUE}{NONE}{TWICE}]"
)
"""The class of a word that a quantity can begin with, or that only "a" can stand before."""


CLASS_OF = {
    spelling: letter
    for word, letter in _CLASSES.items()
    for spelling in (word, word.capitalize(), word.upper())
}


def scan(text: str) -> Tokens:
    """Split a text into words.

    >>> scan("Up 3½% to $1,200m").words
    ['Up', '3', '½', '%', 'to', '$', '1,200', 'm']
    """
    return tokens.scan(text, _WORD, _classify)


_FIRST = itemgetter(0)
_DIGIT = re.compile(r"\d")


def _classify(found: list[str]) -> str:
    """The class of each word; what is in no list is a figure, by its first sign, or another word."""
    letters = list(map(CLASS_OF.get, found, repeat(OTHER)))
    for match in _DIGIT.finditer("".join(map(_FIRST, found))):
        letters[match.start()] = FIGURE
    return "".join(letters)


_GROUPED = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d*)(?:\.\d+)?")
LONGEST = 24
"""More digits than any count in the news, and few enough for exact arithmetic."""


def figure(word: str) -> Decimal | None:
    """A number in figures; None if its separators contradict each other or it is no amount.

    >>> figure("1,200.5"), figure("12,34,567"), figure("1,20"), figure("1.2.3"), figure("007")
    (Decimal('1200.5'), Decimal('1234567'), None, None, None)
    """
    if len(word) > LONGEST or (len(word) > 1 and word[0] == "0" and word[1] != "."):
        return None
    if not word.isdecimal():
        if not _GROUPED.fullmatch(word):
            return None
        word = word.replace(",", "")
    return Decimal(word)
