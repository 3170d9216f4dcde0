"""Quotations: what stands between quotation marks, also where it runs on over paragraphs."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(
    r"[“”«»„\"\n‘’'`](?:(?<=[“”«»„\"\n])|(?<=`)`|(?<=')'|(?<=[‘’'])(?!(?:s|t|re|ll|ve|d|m)\b))"
)
_PARAGRAPH = re.compile(r"\n(?:[^\S\n]*\n|(?=[^\S\n]*[\"“]))")
_SINGLE = frozenset("'‘’")
_PAIRS = {"“": "”", "«": "»", "„": "“”", "``": "''", "''": "''", "‘": "’", "'": "'", '"': '"'}


class Quotation(NamedTuple):
    """One stretch of quoted text, within one paragraph."""

    start: int
    """Offset of its opening mark."""
    end: int
    """Offset after its closing mark, or after the last word of a paragraph that does not close it."""
    closed: bool
    """False where the next paragraph goes on with it."""


def quotations(text: str) -> list[Quotation]:
    """The quotations of a text in order; a quotation inside a quotation is part of it.

    >>> [text for q in quotations("“Go,” she said. “Now") for text in [(q.start, q.end, q.closed)]]
    [(0, 5, True), (16, 20, False)]
    """
    found: list[Quotation] = []
    opened, mark, carried = -1, "", -1
    for match in _MARK.finditer(text):
        sign, start, end = match.group(), match.start(), match.end()
        if sign == "\n":
            if opened >= 0 and _PARAGRAPH.match(text, start):
                if mark not in _SINGLE:
                    found.append(Quotation(opened, start, closed=False))
                    carried = start + 1
                opened = -1
        elif opened < 0:
            if _opens(text, sign, start, end):
                opened, mark = start, sign
            elif carried >= 0 and sign in _PAIRS[mark]:
                found.append(Quotation(_word(text, carried), end, closed=True))
            carried = -1
        elif sign in _PAIRS[mark] and (sign not in _SINGLE or not text[end : end + 1].isalnum()):
            found.append(Quotation(opened, end, closed=True))
            opened = -1
    if opened >= 0 and mark not in _SINGLE:
        found.append(Quotation(opened, len(text.rstrip()), closed=False))
    return [one for one in found if one.end > one.start + 1]


def _opens(text: str, sign: str, start: int, end: int) -> bool:
    """Whether a mark can open a quotation where it stands."""
    if sign in "”»’":
        return False
    if sign in _SINGLE and text[start - 1 : start].isalnum():
        return False
    after = text[end : end + 1]
    return not after.isspace() and after != "" and (sign != "'" or after.isupper())


def _word(text: str, start: int) -> int:
    """Where the next word begins."""
    while text[start].isspace():
        start += 1
    return start
