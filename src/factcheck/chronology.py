"""When things were said and happened: publication dates, and the times that follow from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.claims import INTENT, Claim
from factcheck.dates import DateInterval
from factcheck.relative import RelativeTime


class Held(NamedTuple):
    """A position that a party held, with everything that tells it."""

    topic: str
    """Party, predicate, object and scope in words."""
    position: str
    """With its mode: "threatened: leaving"."""
    at: DateInterval | None
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """Publication dates and the times that follow from them."""

    published: dict[str, DateInterval]
    """By source; a source that nothing dates is missing."""
    inferred: dict[str, tuple[str, ...]]
    """The steps behind each publication date that no source states."""
    labelled: Mapping[str, Claim]
    """Claims by label, to which relative times may be anchored."""
    events: dict[str, DateInterval] = field(default_factory=dict)
    """By label: the time of a claim that gives none, from what others tell of the same event."""

    def said(self, claim: Claim) -> DateInterval | None:
        """When the statement was made: as attributed, else the publication of the source."""
        said = claim.attribution.said if claim.attribution else None
        if said is None:
            return self.published.get(claim.source.id)
        return self.resolve(said, claim)

    def when(self, claim: Claim) -> DateInterval | None:
        """The event time, as far as it can be placed."""
        return self.resolve(claim.when, claim) if claim.when is not None else None

    def ahead(self, claim: Claim) -> DateInterval | None:
        """The time, later than the statement, for which something is planned or threatened."""
        if claim.when is None or claim.modality not in INTENT:
            return None
        when, said = self.resolve(claim.when, claim), self.said(claim)
        if when is None or said is None or said.high is None:
            return None
        return when if when.high is None or when.high > said.high else None

    def inferred_time(self, time: DateInterval | RelativeTime | None, claim: Claim) -> bool:
        """Whether a time of the claim hangs on a publication date that comparing found.

        None is the time of publication itself.
        """
        end = ("published", claim.source.id) if time is None else self._follow(time, claim)[1]
        if not isinstance(end, tuple):
            return False
        kind, name = end
        return kind == "event" or name in self.inferred

    def anchor(self, claim: Claim, time: RelativeTime) -> tuple[str, str] | None:
        """What a relative time hangs on in the end, if that is no date.

        `published` and a source, or `event` and a label; None where it is a date.
        """
        end = self._follow(time, claim)[1]
        return end if isinstance(end, tuple) else None

    def resolve(self, time: DateInterval | RelativeTime, claim: Claim) -> DateInterval | None:
        """The days a time means in this claim; None where its anchor is not dated."""
        if isinstance(time, DateInterval):
            return time
        chain, end = self._follow(time, claim)
        days: DateInterval | None
        if isinstance(end, tuple):
            kind, name = end
            days = (self.published if kind == "published" else self.events).get(name)
        else:
            days = end
        while chain and days is not None:
            days = chain.pop().resolve(days)
        return days

    def _follow(
        self, time: DateInterval | RelativeTime, claim: Claim
    ) -> tuple[list[RelativeTime], DateInterval | tuple[str, str]]:
        """The relative times down to what they hang on: a date, a publication, or an event.

        An event that no claim dates, or that hangs on itself, is named by its label.
        """
        chain: list[RelativeTime] = []
        while isinstance(time, RelativeTime):
            chain.append(time)
            said = claim.attribution.said if claim.attribution else None
            itself = isinstance(said, RelativeTime) and said.anchor == "said"
            if time.anchor == "published" or (time.anchor == "said" and (itself or not said)):
                return chain, ("published", claim.source.id)
            if time.anchor == "said" and said:
                time = said
                continue
            other = self.labelled.get(time.anchor)
            if other is None or other.when is None or len(chain) > _LINKS:
                return chain, ("event", time.anchor)
            time, claim = other.when, other
        return chain, time


_LINKS = 50
"""How many times may hang on each other; a circle is longer than that."""
