"""An article as far as a story needs it: its claims, whom it names, and the days it tells of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims import Claim, When
from factcheck.dates import DateInterval
from factcheck.extract.mentions.mention import Kind
from factcheck.extract.mentions.nouns import COUNTRIES, ORGANISATION, ROLES, THINGS, TITLES, demonym
from factcheck.extract.wordlists import words
from factcheck.lazy import Memo
from factcheck.sources import Source

if TYPE_CHECKING:
    from factcheck.extract.events.reading import Reading

_FULL = ("name", "part", "catalogue")
_SHORTEST, _LONGEST = 4, 6
"""How many letters a name in capitals has that few others have."""
_COMMON = (
    THINGS
    | ORGANISATION
    | TITLES
    | ROLES
    | words("north south east west drive boulevard lane fire")
)


class Clue(NamedTuple):
    """A single day that a text tells of."""

    when: When | None
    """None where only the day of a year is named."""
    month_day: tuple[int, int] | None
    sort: str
    """Of which sort of occasion it is."""
    early: bool
    """Whether it stands where news tells what is new."""
    past: bool


class Named(NamedTuple):
    """Whom and what a text names in full, and the days it tells of."""

    kinds: Mapping[str, Kind]
    """By name."""
    capitals: frozenset[str]
    """Its words with a capital: a name that begins a sentence stands in them too."""
    voices: frozenset[str]
    """Those of them that are told to have an office: a police chief speaks of many fires."""
    days: frozenset[int]
    """Single days, as ordinals."""
    clues: tuple[Clue, ...] = ()
    """The days it tells of as it names them, where nothing states its own."""


NOBODY = Named({}, frozenset(), frozenset(), frozenset())


class Telling(NamedTuple):
    """What one article tells."""

    source: Source
    claims: tuple[Claim, ...]
    named: Named = NOBODY

    @property
    def published(self) -> tuple[int | None, int | None]:
        """Between which days it was published, as far as it says."""
        stated = self.source.published
        return (stated.low, stated.high) if stated else (None, None)


def named(reading: Reading) -> Named:
    """Whom a text names, names of countries and what comes from them aside."""
    found = [
        one
        for one in reading.mentions
        if one.name and one.how in _FULL and reading.shown(one.start)
    ]
    kinds: dict[str, Kind] = {}
    voices = set()
    for one in found:
        name = reading.names.catalogue.name(one.name or "")
        if not _TELLS[name]:
            continue
        if kinds.get(name, "unknown") == "unknown":
            kinds[name] = one.kind
        if one.role or one.speaks_for:
            voices.add(name)
    capitals = frozenset(word for word in set(reading.prose.words.shown) if word[0].isupper())
    return Named(kinds, capitals, frozenset(voices), frozenset(_days(reading)))


def recalled(claims: Iterable[Claim], capitals: frozenset[str]) -> Named:
    """Whom claims name of a text that is not at hand; who speaks is a person, as far as they tell."""
    kinds: dict[str, Kind] = {}
    days = set()
    for claim in claims:
        for name in (*claim.subject, *((claim.speaker,) if claim.speaker else ())):
            if name.istitle() and _TELLS[name]:
                body = not ORGANISATION.isdisjoint(name.lower().split())
                kinds[name] = "organisation" if body else kinds.get(name, "unknown")
                if name == claim.speaker and " " in name and not body:
                    kinds[name] = "person"
        if isinstance(claim.when, DateInterval) and claim.when.low == claim.when.high:
            days.update({claim.when.low} - {None})
    return Named(kinds, capitals, frozenset(), frozenset(filter(None, days)))


def _tells(name: str) -> bool:
    """Whether a name is that of somebody, and not "Castrian", "Street", "CASE FORWARD", "EDT"."""
    if name in COUNTRIES or demonym(name):
        return False
    if name.isupper() and not _SHORTEST <= len(name) <= _LONGEST:
        return False
    return not _COMMON.issuperset(name.lower().split())


_TELLS = Memo(_tells)


def _days(reading: Reading) -> Iterator[int]:
    """The single days that a text tells of and that can be placed."""
    for one in reading.times.within(0, len(reading.text)):
        day = reading.times.when(one)
        if isinstance(day, DateInterval) and day.low is not None and day.low == day.high:
            yield day.low
