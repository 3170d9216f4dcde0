"""What a text opens with: it says there what it is about."""

from __future__ import annotations

import re

from factcheck.extract.events.reading import Reading
from factcheck.lazy import Memo

EARLY = 6
"""In how many sentences a text says what it is about."""
_DEADLY = re.compile(
    r"\b(?:dead|deceased|dies?|died|death|killed|killing|fatal\w*|homicide|murder(?:ed|er)?|slain|slaying)\b",
    re.IGNORECASE,
)
_STEMS = (
    "kill", "slay", "slain", "murder", "electrocut", "assassinat", "massacr", "die", "dying", "dead", "deceased",
    "death", "drown", "perish", "succumb", "injur", "wound", "hurt", "hospital", "shot", "shoot", "stab",
    "graz", "fatal", "casualt", "homicid", "lives", "life", "bodies", "body", "away", "struck", "strike",
    "trampl", "hit", "beat", "bludgeon", "strangl", "burn", "crush", "gun", "execut", "suffer", "sustain",
    "surviv", "recover", "treat", "condition", "expect", "slew", "gunned",
)  # fmt: skip
"""How the words begin of which a sentence of deaths or injuries has at least one."""

_TELLS = Memo(lambda word: word.startswith(_STEMS))


def telling(reading: Reading) -> list[int]:
    """The sentences that may tell of deaths or injuries."""
    told = set(filter(_TELLS.__getitem__, reading.vocabulary))
    return [number for number, words in reading.telling if not told.isdisjoint(words)]


def early(reading: Reading, offset: int) -> bool:
    """Whether a place is among the first sentences."""
    return reading.prose.sentence_at(offset) < EARLY


def deadly(reading: Reading, sentences: int | None = None) -> bool:
    """Whether a text, or its first sentences, tell of anybody's death."""
    spans = reading.prose.sentences[:sentences]
    return _DEADLY.search(reading.text, 0, spans[-1][1]) is not None
