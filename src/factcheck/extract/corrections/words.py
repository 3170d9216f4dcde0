"""Paragraphs, sentences and words of a text, each with its offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.extract.corrections.lexicon import letter
from factcheck.lazy import Memo

Span = tuple[int, int]

_WORD = re.compile(
    r"https?://\S+|(?:[A-Za-z]\.){2,}|[^\W_]+(?:(?:['’&-](?=[^\W_])|(?<=\d)[.,:](?=\d))[^\W_]+)*|[^\w\s]|_"
)
_STOP = re.compile(r"[.!?][\"”’')\]*_]{0,3}\s+(?=[\"“‘'(\[*_•]{0,3}[^\W_a-z]|https?://)")
_LAST_WORD = re.compile(r"[^\W_]*\Z")
_ABBREVIATED = frozenset(
    [
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "St",
        "Gen",
        "Sen",
        "Rep",
        "Gov",
        "Lt",
        "Col",
        "Sgt",
        "Capt",
        "Maj",
        "Rev",
        "Prof",
        "Hon",
        "Atty",
        "Inc",
        "Corp",
        "Co",
        "Ltd",
        "Jr",
        "Sr",
        "No",
        "Nos",
        "vs",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "Fig",
        "Figs",
        "Ed",
        "Eds",
        "Mt",
        "Ft",
        "Ave",
        "Pa",
        "Ph",
        "Supt",
        "Pres",
        "Vol",
        "pp",
    ]
)
_WRAPPED = 60
"""A line shorter than this ends its paragraph: nobody wraps text so early."""
_ENDS = frozenset(".!?:)]}*”\"'’…|")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with their spans; the nth letter of `classes` is the class of the nth word."""

    text: str
    """The whole text that the spans count in."""
    spans: tuple[Span, ...]
    classes: str

    def word(self, index: int) -> str:
        """A word in lower case."""
        start, end = self.spans[index]
        return self.text[start:end].lower()

    def cut(self, first: int, end: int) -> str:
        """The text from a word to before another, on one line."""
        if first >= end:
            return ""
        return " ".join(self.text[self.spans[first][0] : self.spans[end - 1][1]].split())

    def words(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset(map(self.word, range(len(self.spans))))

    def part(self, first: int, end: int) -> Sentence:
        """A run of its words as a sentence."""
        return Sentence(self.text, self.spans[first:end], self.classes[first:end])


_LETTERS = Memo(letter)


def sentence(text: str, span: Span) -> Sentence:
    """Split a part of a text into words.

    >>> [found.word(i) for found in [sentence("It's 1,200.", (0, 11))] for i in range(3)]
    ["it's", '1,200', '.']
    """
    spans = tuple(match.span() for match in _WORD.finditer(text, *span))
    return Sentence(text, spans, "".join([_LETTERS[text[start:end]] for start, end in spans]))


def sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a paragraph, without the white space between them."""
    start, last = span
    for stop in _STOP.finditer(text, *span):
        word = text[max(span[0], stop.start() - 5) : stop.start()]
        ending = _LAST_WORD.search(word)
        ending_word = ending.group() if ending else ""
        if text[stop.start()] == "." and (
            ending_word in _ABBREVIATED or (len(ending_word) == 1 and ending_word.isupper())
        ):
            continue
        yield start, start + len(text[start : stop.end()].rstrip())
        start = stop.end()
    if text[start:last].strip():
        yield start, start + len(text[start:last].rstrip())


def paragraph(text: str, offset: int, floor: int = 0) -> Span:
    """The paragraph around an offset, no earlier than the floor, without white space around it."""
    start = offset
    while start > floor:
        newline = text.rfind("\n", floor, start)
        if newline < 0:
            start = floor
        elif _wraps(text, newline, floor):
            start = newline
        else:
            start = newline + 1
            break
    end = text.find("\n", offset)
    while end >= 0 and _wraps(text, end, start):
        end = text.find("\n", end + 1)
    end = len(text) if end < 0 else end
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    return start, max(start, end - (len(inner) - len(inner.rstrip())))


def _wraps(text: str, newline: int, floor: int) -> bool:
    """Whether a paragraph goes on after a newline."""
    line = text[max(text.rfind("\n", floor, newline) + 1, floor) : newline].rstrip()
    following = text[newline + 1 : newline + 2]
    return len(line) >= _WRAPPED and line[-1] not in _ENDS and not (following or "\n").isspace()
