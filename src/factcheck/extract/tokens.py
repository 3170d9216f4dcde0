"""One linear scan: a text as words, and their classes as a string with one letter for each word."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

_SENTENCE_END = re.compile(
    r"[.!?\n](?:(?<=\n)[^\S\n]*\n|(?<!\n)[\"”’')\]]{0,3}\s+(?=[\"“‘'(\[]{0,3}[^\W\d_a-z])"
    r"(?<![A-Z]\.\s)(?<!Mr\.\s)(?<!Ms\.\s)(?<!Mrs\.\s)(?<!Dr\.\s)(?<!St\.\s)(?<!Gen\.\s)(?<!Sen\.\s)"
    r"(?<!Rep\.\s)(?<!Gov\.\s)(?<!Inc\.\s)(?<!Corp\.\s)(?<!Co\.\s))"
)
OTHER = " "
"""The class of a word that is in no list."""


@dataclass(frozen=True)
class Tokens:
    """The words of a text with their places; the nth letter of `classes` is that of the nth word."""

    text: str
    words: list[str]
    starts: list[int]
    classes: str

    @cached_property
    def sentence_ends(self) -> list[int]:
        """Offsets where a sentence ends."""
        return [match.end() for match in _SENTENCE_END.finditer(self.text)]

    def sentence(self, offset: int) -> int:
        """The number of the sentence that an offset lies in."""
        return bisect_right(self.sentence_ends, offset)

    def end(self, index: int) -> int:
        """Offset after a word."""
        return self.starts[index] + len(self.words[index])

    def word(self, index: int) -> str:
        """A word in lower case; nothing beyond either end of the text."""
        return self.words[index].lower() if 0 <= index < len(self.words) else ""

    def shown(self, index: int) -> str:
        """A word as it is written; nothing beyond either end of the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def letter(self, index: int) -> str:
        """The class of a word; nothing beyond either end of the text."""
        return self.classes[index] if 0 <= index < len(self.words) else ""

    def parted(self, first: int, end: int) -> bool:
        """Whether a blank line stands between the words from the first to before the end."""
        return self.text.find("\n\n", self.starts[first], self.end(end - 1)) >= 0

    def touches(self, index: int) -> bool:
        """Whether nothing stands between a word and the one before it."""
        return 0 < index < len(self.words) and self.end(index - 1) == self.starts[index]


def scan(text: str, word: re.Pattern[str], classify: Callable[[list[str]], str]) -> Tokens:
    """Split a text into words.

    `word` has no group and fits all but white space, with the white space behind it: what it finds
    adds up to the text. `classify` gives one letter for each word.
    """
    words, starts = pieces(text, word)
    return Tokens(text, words, starts, classify(words))


def pieces(text: str, word: re.Pattern[str]) -> tuple[list[str], list[int]]:
    """The words of a text and where they begin."""
    found = word.findall(text)
    starts = list(accumulate(map(len, found), initial=len(text) - len(text.lstrip())))
    del starts[-1]
    return list(map(str.rstrip, found)), starts
