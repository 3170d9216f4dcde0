"""A text as words that times are made of."""

from __future__ import annotations

import re
from itertools import repeat

from factcheck.extract import tokens
from factcheck.extract.times.lexicon import CLASS_OF
from factcheck.extract.tokens import OTHER, Tokens

_WORD = re.compile(r"(?:[AaPp]\.\s?[Mm](?:\.|\b)|[^\W_]+|['’]s\b|[^\w\s]|_)\s*+")


def scan(text: str) -> Tokens:
    """Split a text into words.

    >>> tokens = scan("By 4 May, 5 p.m.")
    >>> tokens.words, tokens.starts
    (['By', '4', 'May', ',', '5', 'p.m.'], [0, 3, 5, 8, 10, 12])
    """
    return tokens.scan(text, _WORD, _classify)


def _classify(words: list[str]) -> str:
    return "".join(map(CLASS_OF.get, words, repeat(OTHER)))
