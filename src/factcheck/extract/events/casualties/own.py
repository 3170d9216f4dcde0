"""Which statements of a text are of its own event, not of an older or another one."""

from __future__ import annotations

import re

from factcheck.claims import When
from factcheck.dates import DateInterval
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.reading import Reading

_OLD = 45
"""A count whose sentence names a day so long before publication is of another event."""
_BEFORE = 2
"""How many days before its event a text must name one for it to be another's."""
_ABOUT = 3
"""By how many days a text may tell the day of one event differently."""
_MANY = re.compile(
    r"\b(?:(?:(?:each|every|per) (?:day|week|month|year)|this year)|on average|so far (?:this|in)|annually|a year|homicides|in recent years)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:unrelated|in a separate|(?:an earlier|a previous|another) (?:shooting|crash|fire|attack|incident|accident|killing|murder)"
    r"|other (?:shootings|crashes|fires|attacks|incidents|accidents)|last year|years? (?:ago|earlier)|months earlier)\b",
    re.IGNORECASE,
)
_REMEMBERED = re.compile(
    r"\b(?:funeral|memorial|vigil|honou?r(?:ing|ed)|tribute|anniversary|in memory of)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\W*(?:related|more|read|also|see also|watch|video|previous|previously|other news|photos?|earlier)\b[^:\n]{0,24}:",
    re.IGNORECASE,
)
_CLIP = re.compile(r"\b\d{1,2}:\d\d [A-Z]\w")
"""A video with its length, as pages list them."""
_SEVERAL = re.compile(
    r"\b(?:\d+|two|three|four|five|six|several|separate|multiple|different|series of|string of|spate of|weekend|city|recent|overnight|\w+day)"
    r" (?:\w+ ){0,2}(?:shootings|crashes|fires|attacks|stabbings|incidents|accidents|collisions|scenes|homicides)\b"
    r"|\bshootings (?:across|around|throughout)\b|\b(?:blotter|(?:police|crime) log|crime briefs)\b",
    re.IGNORECASE,
)


def several_events(reading: Reading, end: int) -> bool:
    """Whether a text opens with several events, so that none is its own: "three shootings"."""
    return _SEVERAL.search(reading.text, 0, end) is not None


def of_own_event(reading: Reading, fact: Fact, day: When | None) -> bool:
    """Whether a statement is of the text's own event."""
    number = reading.prose.sentence_at(fact.span[0])
    start, end = reading.prose.sentences[number]
    text = reading.text
    if (
        _LINK.match(text, start, end)
        or _CLIP.search(text, start, fact.span[0] + 8)
        or _SEVERAL.search(text, start, end)
    ):
        return False
    if _MANY.search(text, start, end) or (number and _ELSEWHERE.search(text, start, end)):
        return False
    if (
        number
        and _REMEMBERED.search(text, start, end)
        and not _REMEMBERED.search(text, 0, _head(reading))
    ):
        return False
    return not _long_before(reading, start, end, day)


def _head(reading: Reading) -> int:
    return reading.prose.sentences[0][1]


def _long_before(reading: Reading, start: int, end: int, day: When | None) -> bool:
    """Whether a sentence names a time long before publication that is not the event's own."""
    times = reading.times
    if times.published is None or times.published.low is None:
        return False
    known = day if isinstance(day, DateInterval) else None
    least = times.published.low - _OLD
    if known is not None and known.low is not None:
        least = known.low - _BEFORE
    for time in times.within(start, end):
        told = time.interval
        if told and told.high is not None and told.high < least:
            return known is None or not _meets(told, known)
    return False


def _meets(one: DateInterval, other: DateInterval) -> bool:
    if None in (one.low, one.high, other.low, other.high):
        return False
    return one.low - _ABOUT <= other.high and other.low - _ABOUT <= one.high  # type: ignore[operator]
