"""A claim made ready for comparing: names resolved, times placed, value as ends on a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from factcheck.evidence import Part
from factcheck.predicates import Change, Predicate
from factcheck.relative import RelativeTime
from factcheck.sources import Source
from factcheck.stances import Stance
from factcheck.values import Quantity

_CERTAIN = ("the ", "police")
"""What begins the description of somebody whom two texts of one story mean alike."""
_NOWHERE = (None, None)


class Entry:
    """One claim on one topic, as the rules see it."""

    __slots__ = (
        "at",
        "claim",
        "denied",
        "draft",
        "ends",
        "happened",
        "hedged",
        "inferred",
        "is_surface",
        "label",
        "modality",
        "origin",
        "part",
        "place",
        "source",
        "ties",
        "timed",
        "value",
    )

    def __init__(
        self,
        claim: Claim,
        value: DateInterval | Quantity | Stance | str | None,
        ends: tuple[Any, Any],
        holds: DateInterval | None,
        hedged: bool,
        reader: Reader,
        predicate: Predicate,
    ) -> None:
        self.claim = claim
        self.value = value
        """What is compared; None where an event has no time that can be placed."""
        self.ends = ends
        """The value on its line; for a name, the name twice."""
        self.timed = holds is not None
        """Whether the claim itself gives that time, and it is not merely when it was said."""
        self.at = reader.dates.said(claim) if holds is None else holds
        """When it holds or was counted; for an event and a bare position, when it was said."""
        self.inferred = _inferred(claim, holds, reader.dates)
        """Whether its time hangs on a publication date that was itself found by comparing."""
        self.hedged = hedged or (self.inferred and _moves(claim, predicate))
        self.modality = modality = claim.modality
        self.denied = denied = claim.polarity is _DENIED or modality in _DENYING
        self.source = source = claim.source.id
        self.origin = reader.origins.get(source, source)
        self.happened = happened = modality is _ASSERTED and not denied
        """Whether it is told as a fact, neither planned nor denied."""
        self.label = ends if happened else (ends, modality, denied)
        """What entries share that say the same: the value, and the mode unless it is plain."""
        self.draft = claim.draft
        evidence = claim.evidence
        self.part = part = evidence[0].part if evidence else _BODY
        """The part of the article in which it stands, as far as its first passage tells."""
        self.is_surface = part in _SURFACE and all(one.part in _SURFACE for one in evidence)
        """Whether it stands in a headline or caption only, which speak for the text under them."""
        self.place = evidence[0].span[0] if evidence and evidence[0].span else -1
        """Where in its text it stands; -1 where that is not known."""
        self.ties = may_tie(claim)
        """Whether it can share more than its text with another."""


def _moves(claim: Claim, predicate: Predicate) -> bool:
    """Whether another time makes another value of it."""
    return claim.kind == "event" or predicate.change is not _FIXED


def _inferred(claim: Claim, holds: DateInterval | None, dates: Chronology) -> bool:
    return bool(dates.inferred or dates.events) and dates.inferred_time(_basis(claim, holds), claim)


def may_tie(claim: Claim) -> bool:
    """Whether it can share more than its text with another: a voice, an occasion, a passage."""
    if claim.attribution is not None:
        return True
    for evidence in claim.evidence:
        span = evidence.span
        if span is None or span[1] - span[0] >= SHORTEST:
            return True
    return False


SHORTEST = 40
"""Characters of a passage that does not stand in two texts by chance."""
# Looked up in its class, a member of an enumeration costs Python 3.11 as much as a call.
_ASSERTED, _DENIED, _BODY, _FIXED = Modality.ASSERTED, Polarity.DENIED, Part.BODY, Change.FIXED
_POSSIBLE, _UNKNOWN = Certainty.POSSIBLE, Certainty.UNKNOWN
_DENYING = frozenset({Modality.DENIED, Modality.CORRECTED})
_SURFACE = frozenset({Part.HEADLINE, Part.CAPTION})


def _basis(claim: Claim, holds: DateInterval | None) -> DateInterval | RelativeTime | None:
    """The time, as the claim gives it, on which comparing it rests."""
    if isinstance(claim, EventClaim):
        return claim.when or claim_said(claim)
    if holds is None:
        return claim_said(claim)
    return getattr(claim, "as_of", None) or claim.when


def claim_said(claim: Claim) -> DateInterval | RelativeTime | None:
    """When it was said, as the claim gives it."""
    return claim.attribution.said if claim.attribution else None


class Reader:
    """Claims to entries, with the names and dates of one base."""

    def __init__(
        self,
        catalogue: Catalogue,
        registry: Mapping[str, Predicate],
        dates: Chronology,
        origins: Mapping[str, str],
        texts: Mapping[str, str] | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.registry = registry
        self.alike: frozenset[str] = frozenset()
        """Sources whose origin is known by their texts, which repeat others."""
        self.texts = texts or {}
        """By source: the texts that are at hand."""
        self.hanging: Mapping[str, Sequence[Claim]] = {}
        """By label: the claims whose time is reckoned from the claim of that label."""
        self.implied = {
            (predicate.id, name): stance
            for predicate in registry.values()
            for name, stance in predicate.implies.items()
        }
        self.dates = dates
        self.origins = origins
        self._sides: dict[tuple[str, str | None], frozenset[str]] = {}

    def resolve(self, name: str) -> str:
        """The id behind a name."""
        return self.catalogue.resolve(name)

    def moment(self, claim: Claim) -> DateInterval | None:
        """By when it is asked whom somebody spoke for; None where the catalogue has no periods."""
        if not self.catalogue.has_periods:
            return None
        return self.dates.when(claim) or self.dates.said(claim)

    def names(
        self, names: tuple[str, ...], party: bool, at: DateInterval | None = None
    ) -> tuple[str, ...]:
        """Ids in order; for parties, of those behind them then: an agency stands for its state."""
        ids = [self.catalogue.resolve(name) for name in names]
        if party and self.catalogue.entities:
            ids = [self.catalogue.head(entity, at) for entity in ids]
        return tuple(ids) if len(ids) == 1 else tuple(sorted(set(ids)))

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
            return self._outlet(claim.source)
        speaker = self._own(claim.source, by.speaker)
        known = self._sides.get((speaker, by.speaks_for))
        if known is None or self.catalogue.has_periods:
            said = self.dates.said(claim)
            known = self.catalogue.sides(speaker, said)
            if by.speaks_for:
                known |= self.catalogue.sides(self.catalogue.resolve(by.speaks_for), said)
            self._sides[speaker, by.speaks_for] = known
        return known

    def _own(self, source: Source, speaker: str) -> str:
        """The id behind a speaker; "officials" of one origin, unlike "the union", are nobody's of another."""
        known = self.catalogue.resolve(speaker)
        certain = speaker.startswith(_CERTAIN) or known in self.catalogue.entities
        if speaker.islower() and not certain:
            return f"{known} of {self.origins.get(source.id, source.id)}"
        return known

    def _outlet(self, source: Source) -> frozenset[str]:
        """The side of a source that speaks for itself: its origin, and its publisher."""
        own = f"source {self.origins.get(source.id, source.id)}"
        return frozenset((own, self.resolve(source.publisher)) if source.publisher else (own,))

    def entry(self, claim: Claim, predicate: Predicate) -> Entry:
        """The claim as an entry on a topic of this predicate."""
        if claim.predicate != predicate.id:
            return self._implied(claim, predicate)
        value: DateInterval | Quantity | Stance | str | None
        ends: tuple[Any, Any]
        certainty = claim.certainty
        hedged = certainty is _POSSIBLE or certainty is _UNKNOWN or claim.assumes is not None
        basis = claim.when
        if isinstance(claim, EventClaim):
            value = claim.when if isinstance(claim.when, DateInterval) else self._placed(claim)
            ends = (value.low, value.high) if value is not None else _NOWHERE
            hedged = hedged or (value is not None and value.hedged)
            basis = None
        elif isinstance(claim, StanceClaim):
            value = claim.value
            basis = None if self.dates.ahead(claim) is not None else basis
            ends = (int(value.low), int(value.high))
        elif isinstance(claim, QuantityClaim):
            value = claim.value
            ends = value.ends()
            hedged = hedged or value.approximate
            if claim.as_of is not None or predicate.change is Change.GROWS:
                basis = claim.as_of
        else:
            value = self.resolve(claim.value)
            ends = (value, value)
        holds = None if basis is None else self.dates.resolve(basis, claim)
        return Entry(claim, value, ends, holds, hedged, self, predicate)

    def _implied(self, claim: Claim, predicate: Predicate) -> Entry:
        """The position that the parties to an event thereby take."""
        stance = self.implied[claim.predicate, predicate.id]
        ends = (int(stance.low), int(stance.high))
        return Entry(claim, stance, ends, self._placed(claim), claim.hedged, self, predicate)

    def _placed(self, claim: Claim) -> DateInterval | None:
        return None if claim.when is None else self.dates.resolve(claim.when, claim)
