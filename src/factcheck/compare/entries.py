"""A claim made ready for comparing: names resolved, times placed, value as ends on a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.chronology import Chronology
from factcheck.claims import (
    AttributeClaim,
    Certainty,
    Claim,
    EventClaim,
    Modality,
    Polarity,
    QuantityClaim,
    StanceClaim,
)
from factcheck.dates import DateInterval
from factcheck.entities import Catalogue
from factcheck.predicates import Change, Predicate
from factcheck.relative import RelativeTime
from factcheck.values import Quantity, Stance

_DOUBTFUL = (Certainty.POSSIBLE, Certainty.UNKNOWN)


class Entry:
    """One claim on one topic, as the rules see it."""

    __slots__ = (
        "at",
        "claim",
        "denied",
        "ends",
        "hedged",
        "modality",
        "origin",
        "place",
        "timed",
        "value",
    )

    def __init__(
        self,
        claim: Claim,
        value: DateInterval | Quantity | Stance | str | None,
        ends: tuple[Any, Any],
        at: DateInterval | None,
        hedged: bool,
        origin: str,
        modality: Modality,
        denied: bool,
        timed: bool = False,
    ) -> None:
        self.claim = claim
        self.value = value
        """What is compared; None where an event has no time that can be placed."""
        self.ends = ends
        """The value on its line; for a name, the name twice."""
        self.at = at
        """When it holds or was counted; for an event and a bare position, when it was said."""
        self.timed = timed
        """Whether the claim itself gives that time, and it is not merely when it was said."""
        self.hedged = hedged
        self.origin = origin
        self.modality = modality
        self.denied = denied
        evidence = claim.evidence
        span = evidence[0].span if evidence else None
        self.place = span[0] if span else -1
        """Where in its text it stands; -1 where that is not known."""

    @property
    def happened(self) -> bool:
        """Whether it is told as a fact, neither planned nor denied."""
        return self.modality is Modality.ASSERTED and not self.denied

    @property
    def source(self) -> str:
        """The id of its source."""
        return self.claim.source.id


class Reader:
    """Claims to entries, with the names and dates of one base."""

    def __init__(self, catalogue: Catalogue, dates: Chronology, origins: Mapping[str, str]) -> None:
        self.catalogue = catalogue
        self.dates = dates
        self.origins = origins
        self._written: dict[str, str] = {}
        self._names: dict[tuple[tuple[str, ...], bool], tuple[str, ...]] = {}
        self._sides: dict[tuple[str, str | None], frozenset[str]] = {}

    def resolve(self, name: str) -> str:
        """The id behind a name; how a name outside the catalogue is written is kept for print."""
        entity = self.catalogue.resolve(name)
        self._written.setdefault(entity, name)
        return entity

    def name(self, entity: str) -> str:
        """The display name of an id."""
        known = self.catalogue.entities.get(entity)
        return known.name if known else self._written.get(entity, entity)

    def names(self, names: tuple[str, ...], party: bool) -> tuple[str, ...]:
        """Ids in order; for parties, of those behind them: an agency stands for its state."""
        known = self._names.get((names, party))
        if known is None:
            ids = {self.resolve(name) for name in names}
            if party:
                ids = {self.catalogue.head(entity) for entity in ids}
            known = self._names[names, party] = tuple(sorted(ids))
        return known

    def ambiguous(self, claim: Claim) -> str | None:
        """A name in the claim that fits two entities."""
        names = [*claim.subject, *(claim.object or ())]
        if isinstance(claim, AttributeClaim):
            names.append(claim.value)
        return next((name for name in names if self.catalogue.ambiguous(name)), None)

    def side(self, claim: Claim) -> frozenset[str]:
        """Who says so and everyone he speaks for; the source itself where it is its own voice."""
        by = claim.attribution
        if by is None:
            return frozenset((f"source {claim.source.id}",))
        known = self._sides.get((by.speaker, by.speaks_for))
        if known is None or self.catalogue.has_periods:
            said = self.dates.said(claim)
            known = self.catalogue.sides(self.catalogue.resolve(by.speaker), said)
            if by.speaks_for:
                known |= self.catalogue.sides(self.catalogue.resolve(by.speaks_for), said)
            self._sides[by.speaker, by.speaks_for] = known
        return known

    def entry(self, claim: Claim, predicate: Predicate) -> Entry:
        """The claim as an entry on its own topic."""
        value: DateInterval | Quantity | Stance | str | None
        hedged = claim.certainty in _DOUBTFUL
        holds = None
        if isinstance(claim, EventClaim):
            value = self.dates.when(claim)
            ends: tuple[Any, Any] = (value.low, value.high) if value else (None, None)
            hedged = hedged or (value is not None and value.hedged) or self._inferred(claim)
        elif isinstance(claim, StanceClaim):
            value = claim.value
            ends = (value.low, value.high)
            holds = self.dates.when(claim)
        elif isinstance(claim, QuantityClaim):
            value = claim.value
            ends = value.ends()
            hedged = hedged or value.approximate
            holds = self._counted(claim, predicate)
        else:
            value = self.resolve(claim.value)
            ends = (value, value)
            holds = self.dates.when(claim)
        origin = self.origins.get(claim.source.id, claim.source.id)
        denied = claim.polarity is Polarity.DENIED or claim.modality is Modality.DENIED
        at = self.dates.said(claim) if holds is None else holds
        return Entry(
            claim, value, ends, at, hedged, origin, claim.modality, denied, holds is not None
        )

    def _inferred(self, claim: EventClaim) -> bool:
        """Whether its time hangs on a publication date that was itself found by comparing."""
        return isinstance(claim.when, RelativeTime) and claim.source.id in self.dates.inferred

    def _counted(self, claim: QuantityClaim, predicate: Predicate) -> DateInterval | None:
        if claim.as_of is not None:
            return self.dates.resolve(claim.as_of, claim)
        return None if predicate.change is Change.GROWS else self.dates.when(claim)

    def implied(self, claim: Claim, predicate: Predicate) -> Iterator[tuple[str, Entry]]:
        """The positions that the parties to an event thereby take, by stance predicate."""
        if claim.polarity is Polarity.DENIED or claim.modality is not Modality.ASSERTED:
            return
        for name, stance in predicate.implies.items():
            at = self.dates.when(claim) or self.dates.said(claim)
            origin = self.origins.get(claim.source.id, claim.source.id)
            ends = (stance.low, stance.high)
            yield (
                name,
                Entry(claim, stance, ends, at, claim.hedged, origin, claim.modality, False, True),
            )


def days(interval: DateInterval | None) -> tuple[int | None, int | None]:
    """First and last day; None and None where nothing is known."""
    return (None, None) if interval is None else (interval.low, interval.high)


def before(one: Entry, other: Entry) -> bool:
    """Whether the first certainly holds, or was said, before the second.

    By their times; inside one text and at one time, by the order in the text.
    """
    _, ends = days(one.at)
    starts, _ = days(other.at)
    if ends is not None and starts is not None and ends < starts:
        return True
    return (
        one.source == other.source
        and days(one.at) == days(other.at)
        and 0 <= one.place < other.place
    )
