"""How long one thing is told to come after another: "hours after the vote"."""

from __future__ import annotations

from factcheck.extract.events.reading import Reading
from factcheck.extract.wordlists import words

_GAPS = words("moments seconds minutes hours days weeks months years")
_APART = words("after before")
_DURING = words("for within")
_AMOUNT = 6
"""How many words such an amount of time has at most."""


def is_gap(reading: Reading, end: int) -> bool:
    """Whether a phrase that ends there says how long after something: "hours after the vote"."""
    lower = reading.prose.words.lower
    at = reading.prose.words.end_at(end)
    lasting = not _DURING.isdisjoint(lower[max(0, at - _AMOUNT) : at])
    return lower[at - 1] in _GAPS and not _APART.isdisjoint(lower[at : at + 1]) and not lasting
