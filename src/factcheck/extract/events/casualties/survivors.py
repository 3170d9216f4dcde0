"""That nobody died, where a text says so of all who were hurt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.extract.events.casualties.count import Count
from factcheck.extract.events.reading import Reading
from factcheck.values import Quantity

_OUT_OF_DANGER = re.compile(
    r"\b(?:expected to (?:fully )?(?:survive|recover|live|be (?:ok|okay|fine|all right)|make a \w+ recovery)"
    r"|non-?\s?life-?\s?threatening|not (?:\w+ )?(?:to be )?life[- ]threatening"
    r"|treated and released|released from (?:the |a )?hospital|will survive|survived|in (?:good|fair|stable|satisfactory)(?: but \w+)? condition|minor (?:\w+ )?injur(?:y|ies))\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|both|none|everyone|victims|their|the (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b", re.IGNORECASE)  # fmt: skip
_IN_DANGER = re.compile(
    r"\b(?:critical|grave|life support|fighting for|clinging|(?<!non-)(?<!not )life[- ]threatening)\b",
    re.IGNORECASE,
)


_NOBODY_ELSE = re.compile(
    r"\b(?:no(?: |-)one|nobody) else (?:was|were|is|has been|had been) (?:\w+ )?(?:hurt|injured|wounded|hit|shot)\b"
    r"|\bno other (?:injuries|injured|victims|people were (?:hurt|injured))\b",
    re.IGNORECASE,
)


def nobody_else_hurt(reading: Reading) -> list[Count]:
    """No injuries besides the dead, where a text says so."""
    match = _NOBODY_ELSE.search(reading.text)
    if match is None or not reading.told(reading.prose.sentence_at(match.start())):
        return []
    return [Count(Quantity(low=0, high=0, unit="people"), (match.span(),))]


def nobody_died(reading: Reading, hurt: Sequence[Count]) -> list[Count]:
    """No deaths, where all of those hurt are said to be out of danger and none to be in it."""
    match = _OUT_OF_DANGER.search(reading.text)
    if match is None or _IN_DANGER.search(_OUT_OF_DANGER.sub(" ", reading.text)):
        return []
    start, end = reading.prose.sentences[reading.prose.sentence_at(match.start())]
    alone = hurt and hurt[0].value.high == 1
    if not alone and not _ALL.search(reading.text, start, end):
        return []
    return [Count(Quantity(low=0, high=0, unit="people"), (match.span(),))]
