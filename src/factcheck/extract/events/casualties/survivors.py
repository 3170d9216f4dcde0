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
    r"|treated and released|released from (?:the |a )?hospital|will survive|survived)\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|both|none|everyone|victims|their|the (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b", re.IGNORECASE)  # fmt: skip
_IN_DANGER = re.compile(
    r"\b(?:critical|grave|life support|fighting for|clinging|(?<!non-)(?<!not )life[- ]threatening)\b",
    re.IGNORECASE,
)


def nobody_died(reading: Reading, hurt: Sequence[Count]) -> Count | None:
    """No deaths, where all of those hurt are said to be out of danger and none to be in it."""
    if not hurt or hurt[0].value.low != hurt[0].value.high or not hurt[0].value.low:
        return None
    match = _OUT_OF_DANGER.search(reading.text)
    if match is None or _IN_DANGER.search(_OUT_OF_DANGER.sub(" ", reading.text)):
        return None
    start, end = reading.prose.sentences[reading.prose.sentence_at(match.start())]
    if hurt[0].value.low > 1 and not _ALL.search(reading.text, start, end):
        return None
    return Count(Quantity(low=0, high=0, unit="people"), (match.span(),))
