"""What a text opens with: it says there what it is about."""

from __future__ import annotations

import re

from factcheck.extract.events.reading import Reading

EARLY = 6
"""In how many sentences a text says what it is about."""
_DEADLY = re.compile(
    r"\b(?:dead|dies?|died|death|killed|killing|fatal\w*|homicide|murder(?:ed|er)?|slain|slaying)\b",
    re.IGNORECASE,
)


def early(reading: Reading, offset: int) -> bool:
    """Whether a place is among the first sentences."""
    return reading.prose.sentence_at(offset) < EARLY


def deadly(reading: Reading, sentences: int | None = None) -> bool:
    """Whether a text, or its first sentences, tell of anybody's death."""
    spans = reading.prose.sentences[:sentences]
    return _DEADLY.search(reading.text, 0, spans[-1][1]) is not None
