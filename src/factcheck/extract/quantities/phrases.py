"""Phrases with what each means, found word by word from a place in the text, either way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from factcheck.extract.quantities.lexicon import scan
from factcheck.extract.tokens import Tokens

Meaning = TypeVar("Meaning")


class _Node(Generic[Meaning]):
    """The words that can come next, and what the words so far mean."""

    __slots__ = ("meaning", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node[Meaning]] = {}
        self.meaning: Meaning | None = None


class Phrases(Generic[Meaning]):
    """A table of phrases; words in lower case fit any case, others fit as they are written."""

    def __init__(self, table: Mapping[str, Meaning]) -> None:
        self._forth: _Node[Meaning] = _Node()
        self._back: _Node[Meaning] = _Node()
        for phrase, meaning in table.items():
            words = scan(phrase).words
            _add(self._forth, words, meaning)
            _add(self._back, words[::-1], meaning)

        self.heads = frozenset(self._forth.words)
        """The words that a phrase can begin with."""

    def after(self, tokens: Tokens, index: int) -> tuple[Meaning, int] | None:
        """The longest phrase that begins with a word, and the word after it."""
        if index < len(tokens.words):
            word = tokens.words[index]
            if word in self.heads or word.lower() in self.heads:
                return _longest(self._forth, tokens, index, 1)
        return None

    def before(self, tokens: Tokens, index: int) -> tuple[Meaning, int] | None:
        """The longest phrase that ends before a word, and its first word."""
        if 0 < index <= len(tokens.words):
            word = tokens.words[index - 1]
            if word in self._back.words or word.lower() in self._back.words:
                found = _longest(self._back, tokens, index - 1, -1)
                return (found[0], found[1] + 1) if found else None
        return None


def _add(node: _Node[Meaning], words: list[str], meaning: Meaning) -> None:
    for word in words:
        node = node.words.setdefault(word, _Node())
    node.meaning = meaning


def _longest(
    node: _Node[Meaning], tokens: Tokens, index: int, step: int
) -> tuple[Meaning, int] | None:
    words = tokens.words
    best: tuple[Meaning, int] | None = None
    while 0 <= index < len(words):
        word = words[index]
        following = node.words.get(word) or node.words.get(word.lower())
        if following is None or (word[0].isdecimal() and not tokens.touches(index)):
            break
        node, index = following, index + step
        if node.meaning is not None:
            best = node.meaning, index
        if not node.words:
            break
    return best
