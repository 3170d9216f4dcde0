"""What a text is about, where its sentences do not say it again: its election, its disaster."""

from __future__ import annotations

import re
from datetime import date

from factcheck.extract.events.casualties import occasion as named
from factcheck.extract.events.casualties.event import event_day
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_POLL = (
    r"(?:(?:presidential|general|parliamentary|legislative|mayoral|gubernatorial|local|municipal|regional"
    r"|snap|federal|state|national|provincial|runoff|run-off) )*"
    r"(?:elections?|referendum|runoff|run-off|vote|ballot|polls?)"
)
_NAME = r"(?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})"
_STATE = (
    r"(?:\w+ ){0,2}(?:president|parliament|senate|assembly|government|provinces|regions|capital|voters|people"
    r"|electorate|democracy|prime minister)\b"
)
_WHERE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_POLL} in (?:the )?{_NAME}",
        rf"\b{_NAME}['’]s? (?:\w+ )?{_POLL}\b",
        rf"\b{_NAME}['’]s {_STATE}",
        rf"\b(?:president|parliament|people|voters|government|provinces) of {_NAME}",
    )
)
"""Where a text says whose election it tells of, the plainest first."""
ELECTORAL = words("recount count vote election ballot poll runoff campaign counting voting")


def election(reading: Reading) -> str:
    """What the election of a text is called: "Castria election of 2021"."""
    published = reading.times.published
    if published and published.low and published.high:
        first, last = (date.fromordinal(day).year for day in (published.low, published.high))
        for pattern in _WHERE if first == last else ():
            places = {
                match["place"]
                for match in pattern.finditer(reading.text)
                if _place(reading, match.span("place"))
            }
            if places:
                return f"{min(places)} election of {first}" if len(places) == 1 else _ours(reading)
    return _ours(reading)


def _ours(reading: Reading) -> str:
    return f"election in {reading.called}"


def _place(reading: Reading, span: Span) -> bool:
    inside = reading.mentions_in(*span)
    return len(inside) == 1 and inside[0].kind in ("place", "unknown")


def occasion(reading: Reading) -> str:
    """What a text is about: its election, where it has one with a name, else its event."""
    poll = election(reading) if ELECTORAL & reading.vocabulary else ""
    return poll if poll and not poll.endswith(reading.called) else disaster(reading)


def disaster(reading: Reading) -> str:
    """What the event of a text is called, as deaths are counted for it."""
    return named.occasion(reading, event_day(reading))
