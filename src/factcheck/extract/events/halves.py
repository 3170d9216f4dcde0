"""Phrases of which only a half was read."""

from __future__ import annotations

import re

from factcheck.extract.events.frame import Role
from factcheck.extract.events.phrases import Phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.words.lexicon import NOUN

_SPAN = re.compile(r"-(?:year|month|week|day|hour|game|mile|point)$")
_GOING_ON = re.compile('[nN]|G(?=[c,.;fs])|"N')

_APART = ("", *"p,.;:")
"""What follows a name that stands for a body of somebody's: "head of St. Anna's on Monday"."""


def half(reading: Reading, role: Role, found: Phrase, span: Span) -> bool:
    """Whether only a part of what plays a role was read, or a verb that no list knows: "to loosen the"."""
    words = reading.prose.words
    if _cut(reading, max(found.span[1], span[1])):
        return True
    end = words.end_at(span[1])
    if words.classes[end : end + 1] == "," and _SPAN.search(words.lower[end - 1]):
        return True  # "a seven-year, $9 million deal"
    bare = end - words.first_at(span[0]) == 1 and words.classes[end - 1] == NOUN
    return bare and "to" in role.prepositions and words.classes[end : end + 1] == "d"


def _cut(reading: Reading, end: int) -> bool:
    """Whether a phrase goes on where it was ended: "using the word “Vell”", "its editor's pick"."""
    words = reading.prose.words
    at = words.end_at(end)
    if reading.text[end : end + 1] in ("'", "’"):
        return words.classes[at : at + 1] == "'" and words.classes[at + 1 : at + 2] not in _APART
    return reading.text[end : end + 1] == " " and _GOING_ON.match(words.classes, at) is not None
