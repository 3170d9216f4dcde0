"""The words of a reason, and where they end."""

from __future__ import annotations

import re

from factcheck.extract.events.reading import Reading
from factcheck.extract.wordlists import words

_QUOTES = frozenset('“”"')
_FEW = 3  # words in a reason that begins with "this" or "it"
_STOP = re.compile(r",(?=[\s\"”])|[;:\n“”\"()–—]|\.(?=\s)|\s-\s")
_POINTING = words(
    "it this that these those them him her us me you which what such they he she i we"
)
_SUPPOSING = frozenset(("if", "when", "unless"))
"""What opens a clause within a reason, behind which the reason itself follows."""
_LONGEST = 200
"""How many characters a reason may have."""
_JOINED = re.compile(r"\s(?:and|but|or)(?:\s\w+ly|\s(?:also|then|now|later))?\s$")
_SHORTEST = 4
"""How short a reason may be."""


def worded(reading: Reading, match: re.Match[str], number: int) -> tuple[str, int] | None:
    """The reason and where it ends: at its clause's end, or where another verb takes over."""
    text, end = reading.text, reading.prose.sentences[number][1]
    stop = _stop(text, match.end(), end, reading.prose.within_quotation(match.start()))
    last = stop.start() if stop else end
    inside = [one for one in reading.prose.clauses(number) if match.end() <= one.verb.start < last]
    if _is_clause(match):
        inside = [one for one in inside if one.mark is None or one.mark[0] > match.start()][1:]
    for one in inside:
        joined = _JOINED.search(text[max(0, one.verb.start - 16) : one.verb.start])
        if joined and one.kind not in ("infinitive", "participle", "relative"):
            last = one.verb.start - len(joined.group())
            break
    value = " ".join(text[match.end() : last].split()).rstrip(".")
    first = value.split(" ", 1)[0].lower()
    few = value.count(" ") < (1 if _is_clause(match) else _FEW)
    if first in _SUPPOSING or value.count('"') % 2 or value.count("“") != value.count("”"):
        return None
    if (first in _POINTING and few) or not _SHORTEST <= len(value) <= _LONGEST:
        return None
    return value, match.end() + len(text[match.end() : last].rstrip(" ."))


def _stop(text: str, start: int, end: int, quoted: bool) -> re.Match[str] | None:
    """The first mark that ends a reason; what is quoted within it goes on."""
    opened = False
    for found in _STOP.finditer(text, start, end):
        if found.group() not in _QUOTES or (not opened and (quoted or found.group() == "”")):
            return found
        opened = not opened
    return None


def _is_clause(match: re.Match[str]) -> bool:
    return match.group().strip().lower() == "because"
