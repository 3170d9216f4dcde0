"""The content words of a text, so that two wordings of one thing share them."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.sameness import canonical
from factcheck.extract.wordlists import words
from factcheck.extract.words import Words, lemma

_CONTENT = frozenset("NnbBvVPDUGj#Y ")
_VERBAL = frozenset("vVPDUG")
_EMPTY = words("be have do due according such several many own first last total other")
_ENDING = re.compile(
    r"(?<=\w{4})(?:ation|ition|isation|ization|ion|ment|ing|ship|ness|ance|ence|ity|ably|ally|ly|able"
    r"|ive|al|ed|er|or|es|s|e|y)$"
)
_MEMO = 1 << 14


class Term(NamedTuple):
    """A content word."""

    stem: str
    """Its base form, or the word that stands for those that say the same."""
    root: str
    """The stem without an ending: "manage" and "management" share it."""
    start: int
    end: int
    name: bool
    """Whether it is written as a name."""
    verb: bool
    figure: bool
    """Whether it is a number or a year."""


@lru_cache(_MEMO)
def singular(word: str) -> str:
    """A noun in lower case without its plural ending.

    >>> singular("cities"), singular("losses"), singular("bus"), singular("copies")
    ('city', 'loss', 'bus', 'copy')
    """
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return _IRREGULAR.get(word, word)
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("oes"):
        return word[:-2]
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word[:-1]


_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "people": "person",
    "wives": "wife", "lives": "life", "knives": "knife", "teeth": "tooth",
}  # fmt: skip


@lru_cache(_MEMO)
def root(stem: str) -> str:
    """A stem without the ending that makes a noun or an adjective of it.

    >>> root("management") == root("manage"), root("approval") == root("approve")
    (True, True)
    """
    cut = _ENDING.sub("", stem)
    return cut[:-1] if len(cut) > 4 and cut[-1] in "ie" else cut


@lru_cache(_MEMO)
def stem(word: str, letter: str) -> str:
    """The base form of a word in lower case, of the class that the letter names."""
    if letter in _VERBAL:
        return canonical(lemma(word))
    return canonical(singular(word))


class Terms:
    """The content words of one text in order."""

    def __init__(self, found: Words) -> None:
        self.all: list[Term] = []
        rows = zip(found.lower, found.shown, found.starts, found.ends, found.classes, strict=True)
        for lower, shown, start, end, letter in rows:
            if (
                letter not in _CONTENT
                or not shown[0].isalnum()
                or (len(shown) < 2 and letter in "nN")
            ):
                continue
            base = stem(lower, letter)
            if base not in _EMPTY:
                named = letter == "N" and shown[0].isupper()
                self.all.append(
                    Term(
                        base,
                        root(base),
                        start,
                        end,
                        named,
                        letter in _VERBAL,
                        not lower.isalpha() or letter in "#Y",
                    )
                )
        self._starts = [term.start for term in self.all]
        self.roots = frozenset(term.root for term in self.all)

    def within(self, start: int, end: int) -> list[Term]:
        """The terms that begin in a span."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def before(self, offset: int) -> Term | None:
        """The last term that begins before an offset."""
        at = bisect_left(self._starts, offset)
        return self.all[at - 1] if at else None
