"""The lines of a text, with their places."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+|\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_MARGIN = " \t\xa0\ufeff\u200b\u200e\u200f\x1c\x1d\x1e\x1f"
_STOPS = ".!?…。！？؟"
_CLOSERS = "\"'”’»)]"


class Line(NamedTuple):
    """A line without the white space around it."""

    start: int
    end: int
    text: str
    apart: bool
    """Whether it opens the text or a blank line stands before it."""

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.text.rstrip(_CLOSERS)[-1:] in tuple(_STOPS)


def lines(text: str) -> list[Line]:
    r"""The lines that are not blank; any kind of line end parts them.

    >>> [(line.start, line.text, line.apart) for line in lines("Pier opens\r\n \nIt opened.")]
    [(0, 'Pier opens', True), (14, 'It opened.', True)]
    """
    found = []
    apart = True
    newlines = 0
    for match in _LINE.finditer(text):
        raw = match[0]
        stripped = raw.strip(_MARGIN)
        shown = stripped.strip()
        if raw[0] in "\r\n\x0b\x0c\x85\u2028\u2029":
            newlines += 1
            apart = apart or newlines > 1
        elif shown:
            start = match.start() + raw.index(shown)
            found.append(Line(start, start + len(shown), shown, apart))
            apart, newlines = False, 0
    return found


def squeezed(text: str) -> str:
    r"""One line of it, with single blanks; halves of surrogate pairs are replaced.

    >>> squeezed(" Pier \n opens ")
    'Pier opens'
    """
    return " ".join(text.encode("utf-8", "replace").decode().split())
