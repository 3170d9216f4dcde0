"""Whether two names that are written alike can be names of one thing."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from factcheck.entities import name_key
from factcheck.extract.mentions.nouns import ORGANISATION

_SAME = 65.0
"""Likeness in percent (normalised indel) from which two heads are one word: "ferry", "ferries"."""
_TAIL = re.compile(r" (?:of|in|on|at|near|for|from|off|over)(?: |$)")
_NAME_BEFORE = re.compile(
    r"(?:port|bank|university|house|city|state|ministry|department|republic|church|gulf|isle) of ",
    re.IGNORECASE,
)
"""What is told from its like by the name behind "of"."""


def may_be_one(name: str, other: str, kind: str | None = None) -> bool:
    """Whether two names may be one thing's: of kinds that go together, with a head in common.

    ``kind`` is that of the other, where the catalogue says it.

    >>> may_be_one("Brenholm Ferries", "Brenholm ferry"), may_be_one("Orvane", "Orvane Steel")
    (True, True)
    >>> may_be_one("Vell ferry", "Vell crash of 18 May 2024"), may_be_one("Vell", "Vell ferry")
    (False, False)
    """
    kinds = {_kind(name), kind or _kind(other)} - {None}
    if len(kinds) > 1 and kinds <= _TOLD:
        return False
    heads = [_head(one) for one in (name, other)]
    if fuzz.ratio(*map(name_key, heads)) >= _SAME:
        return True
    short, long = sorted((name_key(one).split() for one in (name, other)), key=len)
    return heads[0][:1].isupper() and heads[1][:1].isupper() and set(short) < set(long)


_TOLD = frozenset(("person", "organisation", "thing"))


def _kind(name: str) -> str | None:
    """An organisation by its words, a thing by a head that is no name; else not known."""
    if not ORGANISATION.isdisjoint(name_key(name).split()):
        return "organisation"
    return None if _head(name)[:1].isupper() else "thing"


def _head(name: str) -> str:
    """The last word before what only places it: "crash" in "Vell crash of 18 May 2024"."""
    if known := _NAME_BEFORE.match(name.removeprefix("the ")):
        return name.removeprefix("the ")[known.end() :].split(" ")[0]
    return _TAIL.split(name, maxsplit=1)[0].split(" ")[-1]
