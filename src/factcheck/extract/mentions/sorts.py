"""What sort of thing a capitalised name is that has no word for an organisation in it."""

from __future__ import annotations

import re
from collections.abc import Container

from factcheck.extract.mentions import nouns
from factcheck.extract.mentions.mention import Kind
from factcheck.extract.prose import Prose

_APPOSED = re.compile(r",(?!N{1,2}(?:[.;)]|,(?![cN])))")
"""What follows a person's name, and not "Port Vell, Castria,"."""
_NOT_BEFORE = frozenset(
    ("of", "the", "in", "at", "from", "to", "near", "on", "into", "across", "a", "an")
)
_SPEAKS = frozenset(("said", "says", "told", "added", "wrote"))
"""Verbs that people are the subjects of, and bodies too."""


def kind_of(prose: Prose, first: int, end: int, title: str | None, plain: Container[str]) -> Kind:
    """The kind of a name that has no word for an organisation in it."""
    words = prose.words
    count = end - first
    if title:
        return "person"
    shown = words.shown[first]
    if count == 1 and shown in nouns.COUNTRIES:
        return "place"
    before = words.lower[first - 1] if first else ""
    if before in nouns.DESCRIPTIONS or (count == 1 and len(shown) > 1 and shown.isupper()):
        return "organisation"
    if count <= 2 and before in nouns.PLACE_LEADS and not nouns.demonym(words.lower[end - 1]):
        return "place"
    after = words.lower[end] if end < len(words.lower) else ""
    common = all(word in plain for word in words.lower[first:end])
    apposed = not common and words.lower[end - 1] not in nouns.THINGS
    apposed = apposed and _APPOSED.match(words.classes, end) is not None
    told = after in _SPEAKS or apposed
    if 2 <= count <= 3 and before not in _NOT_BEFORE and told:
        return "person"
    return "unknown"
