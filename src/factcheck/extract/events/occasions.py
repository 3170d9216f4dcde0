"""What a text is about, where its sentences do not say it again: its election, its disaster."""

from __future__ import annotations

import re
from datetime import date

from factcheck.claims import When
from factcheck.dates import DateInterval
from factcheck.days import MONTHS
from factcheck.extract.events.casualties import occasion as named
from factcheck.extract.events.casualties.event import event_day, event_name
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
    """What the disaster of a text is called: by its sort, its place and its month, where these are told."""
    day = event_day(reading)
    month = _month(reading, day)
    name = event_name(reading)
    if month and name[0].isupper() and not name.endswith("incident"):
        place, _, kind = name.rpartition(" ")
        return f"{place} {kind.removesuffix('ing').removesuffix('s')} of {month}"
    lead = reading.text[:_LEAD]
    found = _PLACED.search(lead) or _DATELINED.search(lead)
    told = frozenset(lead.lower().replace(",", " ").replace(".", " ").split())
    kind = next((kind for kind, cues in _KINDS.items() if cues & told), "")
    if found is None or not kind or month is None:
        return named.occasion(reading, day)
    place = found[1].title() if found[1].isupper() else found[1]
    return f"{place} {kind} of {month}"


_KINDS = {
    "flood": words("flood floods flooding flooded floodwater floodwaters river dam levee dyke"),
    "earthquake": words("earthquake quake aftershock aftershocks"),
    "hurricane": words("hurricane"),
    "typhoon": words("typhoon"),
    "cyclone": words("cyclone"),
    "tornado": words("tornado tornadoes twister"),
    "wildfire": words("wildfire wildfires bushfire bushfires"),
    "storm": words("storm storms gale blizzard"),
}
"""Sorts of disasters, by the words that tell of them, the surest first."""
_PLACED = re.compile(
    r"\b(?:[Ff]lood(?:s|ing|ed)?|[Ee]arthquake|[Qq]uake|[Ww]ildfires?|[Bb]ushfires?|[Ss]torm|[Tt]ornado|[Tt]own of"
    r"|[Vv]illage of|[Cc]ity of)(?: (?:in|at|near|around|of))? ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
)
_DATELINED = re.compile(r"^([A-Z]{3,}(?: [A-Z]{3,})?)(?:, \w+\.? \d+)? (?:\(|[-–—])", re.MULTILINE)
_LEAD = 700
"""Within how many characters a text says what befell which place."""
_NEAR = 31
"""How many days before a text the disaster may be that it tells of without its year."""


def _month(reading: Reading, day: When | None) -> str | None:
    """The month of a disaster: of its day, else that of the text."""
    published = reading.times.published
    if published is None or published.low is None or published.low != published.high:
        return None
    told = day.low if isinstance(day, DateInterval) and day.low == day.high else None
    if told is None or not 0 <= published.low - told <= _NEAR:
        told = published.low if told is None else None
    if told is None:
        return None
    when = date.fromordinal(told)
    return f"{MONTHS[when.month - 1]} {when.year}"
