"""One linear scan: a text as words, and their classes as a string with one letter for each word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from factcheck.extract.tokens import pieces
from factcheck.extract.wordlists import words
from factcheck.extract.words import lexicon
from factcheck.extract.words.context import in_context
from factcheck.extract.words.verbs import MEMO, form
from factcheck.lazy import Memo

# The first alternatives are the commonest; each word is taken with the white space after it, which
# no other alternative would be tried on.
_WORD = re.compile(
    r"(?:[a-z]{2,}+(?![\w'’‑&.-])|,|[A-Z][a-z]{3,}+(?![\w'’‑&.-])"
    r"|(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s?[A-Z])|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Prof|Jr|Sr|v|Inc|Corp|Co|Ltd|No|vs"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
    r"|\d+(?:[.,:]\d+)*(?:[-‑][^\W\d_]++)*|[^\W_]++\.(?:com|org|net|gov|edu)\b"
    r"|[^\W_]++(?:(?:['’](?!(?:s|ll|re|ve|d|m)\b)|[-‑&])[^\W_]++)*"
    r"|['’](?:s|ll|re|ve|d|m)\b|''|``|--+|\S)\s*+"
)
_PARTICLE = re.compile(
    r"(?:al|el|ul|ad|as|ash|an|ar|at|az|ed|es|et|ez|d|de|l|o|abu|ibn|bin|bint)[-‑'’](?=[A-Z])"
)
"""What a name may begin with in lower case: "al-Zarin", "d'Orme"."""
_CLOSED_IN_NAMES = re.compile(r"(?<=N)[aipy]|[aid](?=N)")
"""Words of closed classes that may belong to a name: "Jake Long", "Early Learning Coalition"."""
_NOT_IN_NAMES = words(
    """
a an the this that these those his her their its every each some any all both many most such other another
in on at for to of with from by as than via per
monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday tonight
january february march april may june july august september october november december
"""
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLASS = {
    word: letter for letter, listed in reversed(lexicon.CLOSED.items()) for word in listed.split()
}
_MONTHS = "Jan Feb Aug Sep Sept Oct Nov Dec Jan. Feb. Aug. Sept. Oct. Nov. Dec."
_CAPITAL = dict.fromkeys(("May", "March", *_MONTHS.split()), "y") | {"Will": lexicon.NAME}
_ACRONYMS = frozenset(("US", "WHO", "IT"))
_OPEN = frozenset("j#")
_OPENING = ("", ".", '"', ":", ";", "(", "-")
"""What stands before a word whose capital tells nothing."""


@lru_cache(MEMO)
def small(word: str) -> str:
    """The class of a word in lower case.

    >>> small("the"), small("said"), small("24-hour"), small("quickly"), small("plans")
    ('d', 'D', 'n', 'a', 'B')
    """
    known = _CLASS.get(word)
    if known:
        return known
    if word[0].isdigit():
        if word[-1].isalpha():
            return lexicon.NOUN
        return lexicon.YEAR if _YEAR.fullmatch(word) else lexicon.NUMBER
    if word.endswith("ly") and word not in lexicon.NOT_ADVERB and len(word) > 4:
        return lexicon.ADVERB
    if word in lexicon.NOT_ING:
        return lexicon.NOUN
    verb = form(word)
    return verb.kind if verb else lexicon.NOUN


def letter(word: str) -> str:
    """The class of a word as it is written: a capital makes a name of what is not closed.

    >>> letter("The"), letter("Lorn"), letter("Bank"), letter("bank")
    ('d', 'N', 'N', 'b')
    """
    first = word[0]
    if not first.isupper():
        inner = word[1:2].isupper() and first.islower()
        return lexicon.NAME if inner or _PARTICLE.match(word) else small(word)
    known = _CLASS.get(word.lower())
    if word in _CAPITAL:
        return _CAPITAL[word]
    return lexicon.NAME if known is None or known in _OPEN or word in _ACRONYMS else known


_LETTERS = Memo(letter)


@dataclass(frozen=True, repr=False, eq=False)
class Words:
    """The words of a text with their places; the nth letter of `classes` is that of the nth word."""

    text: str
    shown: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    classes: str

    def first_at(self, offset: int) -> int:
        """The first word that begins at the offset or after it."""
        return bisect_left(self.starts, offset)

    def end_at(self, offset: int) -> int:
        """The word after the last that ends at the offset or before it."""
        return bisect_right(self.ends, offset)

    def placed(self, found: tuple[int, int]) -> tuple[int, int]:
        """The place in the text of a phrase that is counted in words."""
        return self.starts[found[0]], self.ends[found[1] - 1]


def scan(text: str) -> Words:
    """Split a text into words.

    >>> words = scan("Lorn's plan didn't pass.")
    >>> words.shown, words.classes
    (['Lorn', "'s", 'plan', "didn't", 'pass', '.'], "N'bEb.")
    """
    shown, starts = pieces(text, _WORD)
    lower = list(map(str.lower, shown))
    classes = _named(text, shown, starts, "".join(map(_LETTERS.__getitem__, shown)))
    classes = in_context(lower, classes)
    return Words(text, shown, lower, starts, list(map(add, starts, map(len, shown))), classes)


def _named(text: str, shown: list[str], starts: list[int], classes: str) -> str:
    """The classes, with a closed word as part of the name beside it, where it has its capital."""
    letters: list[str] | None = None
    for match in _CLOSED_IN_NAMES.finditer(classes):
        at = match.start()
        word = shown[at]
        if not word[0].isupper() or word.lower() in _NOT_IN_NAMES:
            continue
        after = classes[at - 1 : at] == lexicon.NAME
        opens = not after and classes[at - 1 : at] in _OPENING and classes[at - 2 : at] != ',"'
        beside = at - 1 if after else at
        if opens or (word.isupper() and len(word) < 3) or _broken(text, starts, beside):
            continue
        letters = letters or list(classes)
        letters[at] = lexicon.NAME
    return classes if letters is None else "".join(letters)


def _broken(text: str, starts: list[int], at: int) -> bool:
    """Whether a line ends between a word and the next."""
    return text.find("\n", starts[at], starts[at + 1]) >= 0
