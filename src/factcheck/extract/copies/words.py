"""A text as words in one spelling, each as a number, and which of them stand in quotations."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from hashlib import blake2b

Span = tuple[int, int]
"""Offsets of the first code point and after the last."""

_WITHIN = "\u00ad\u0300-\u036f\u200b-\u200d\u2060"
"""Soft hyphens, accents written on their own, and characters without width."""
# Apostrophes and hyphens join, a hyphen also over the end of a line, a comma inside a number.
_WORD = re.compile(
    rf"[^\W_]++(?:[{_WITHIN}]++[^\W_]*+|['’ʼ][^\W_]++|[-‐‑](?:[^\S\n]{{0,9}}\n\s{{0,9}})?[^\W_]++"
    r"|(?<=\d),(?=\d)[^\W_]++)*+"
)
_JOINT = re.compile(rf"['’ʼ,\s‐‑{_WITHIN}-]+")
_QUOTATION = re.compile(
    r"(?<![^\s(\[—–-])(?:[\"“„](?=\S)[^\"“”„]{1,3000}+[\"”“](?!\w)"
    r"|['‘](?=\S)(?:[^'’‘\"“”]|(?<=\w)['’](?=\w)){1,3000}+['’](?!\w))"
)


def numbered(text: str) -> list[int]:
    r"""Each word as a number that does not depend on case, hyphens or kinds of apostrophes.

    >>> numbered("The CO-OPER-\native’s") == numbered("the cooperative's")
    True
    """
    return list(map(_number, _WORD.findall(text)))


def names(text: str) -> list[int]:
    """Each word's number where it is written like a name or has two digits or more, else 0.

    A word that the text also writes in lower case is no name.
    """
    words = _WORD.findall(text)
    lower = {_number(word) for word in words if word.islower()}
    return [
        number
        if len(word) > 1
        and (word[0].isupper() or word[0].isdecimal())
        and (number := _number(word)) not in lower
        else 0
        for word in words
    ]


def places(text: str) -> list[Span]:
    """Where each word stands."""
    return [match.span() for match in _WORD.finditer(text)]


def quoted(text: str) -> list[bool]:
    """Whether each word stands between quotation marks.

    >>> quoted('She said "never again" twice.')
    [False, False, True, True, False]
    """
    edges = [edge for match in _QUOTATION.finditer(text) for edge in match.span()]
    return [bisect_right(edges, start) % 2 == 1 for start, _ in places(text)]


# A bound, so that a text of words that no other has costs time and no memory.
@lru_cache(maxsize=2**18)
def _number(word: str) -> int:
    """61 bits of BLAKE2b of the word in NFKC, case folded, without what joins its parts."""
    if not word.isalnum():
        word = _JOINT.sub("", unicodedata.normalize("NFC", word))
    plain = unicodedata.normalize("NFKC", word).casefold()
    return int.from_bytes(blake2b(plain.encode(), digest_size=8).digest()) >> 3
