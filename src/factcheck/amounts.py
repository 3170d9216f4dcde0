"""Quantities as a reader says them."""

from __future__ import annotations

import re

from factcheck.values import Quantity

_SIGNS = ((">=", "at least "), ("<=", "at most "), (">", "more than "), ("<", "less than "))
_THOUSANDS = re.compile(r"(?<![\d.])\d{4,}(?!\d)")


def in_words(quantity: Quantity) -> str:
    """A quantity without the signs of its notation.

    >>> def told(text: str) -> str:
    ...     return in_words(Quantity.model_validate(text))
    >>> told(">=7 people"), told("~145..155"), told("6200 people"), told("1.2 billion SEK")
    ('at least 7 people', 'about 145 to 155', '6,200 people', '1.2 billion SEK')
    >>> told(">40"), told("24..<99 km"), told("~>=3")
    ('more than 40', '24 to under 99 km', 'at least about 3')
    """
    text = str(quantity)
    about, text = ("about ", text[1:]) if text.startswith("~") else ("", text)
    for sign, words in _SIGNS:
        if text.startswith(sign):
            about, text = words + about, text.removeprefix(sign)
            break
    text = text.replace("..<", " to under ").replace("..", " to ")
    return about + _THOUSANDS.sub(lambda number: f"{int(number[0]):,}", text)
