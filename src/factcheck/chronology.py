"""When things were said and happened: publication dates, and the times that follow from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.claims import Claim
from factcheck.dates import DateInterval
from factcheck.relative import RelativeTime


@dataclass(frozen=True, slots=True)
class Chronology:
    """Publication dates and the times that follow from them."""

    published: dict[str, DateInterval]
    """By source; a source that nothing dates is missing."""
    inferred: dict[str, tuple[str, ...]]
    """The steps behind each publication date that no source states."""
    labelled: Mapping[str, Claim]
    """Claims by label, to which relative times may be anchored."""

    def said(self, claim: Claim) -> DateInterval | None:
        """When the statement was made: as attributed, else the publication of the source."""
        said = claim.attribution.said if claim.attribution else None
        if said is None:
            return self.published.get(claim.source.id)
        return self.resolve(said, claim)

    def when(self, claim: Claim) -> DateInterval | None:
        """The event time, as far as it can be placed."""
        return self.resolve(claim.when, claim) if claim.when is not None else None

    def inferred_time(self, time: DateInterval | RelativeTime | None, claim: Claim) -> bool:
        """Whether a time of the claim hangs on a publication date that comparing found.

        None is the time of publication itself.
        """
        relative = isinstance(time, RelativeTime) and time.anchor in ("published", "said")
        return (time is None or relative) and claim.source.id in self.inferred

    def resolve(self, time: DateInterval | RelativeTime, claim: Claim) -> DateInterval | None:
        """The days a time means in this claim; None where its anchor is not dated."""
        if isinstance(time, DateInterval):
            return time
        anchor = self._anchor(time, claim, frozenset())
        return time.resolve(anchor) if anchor else None

    def _anchor(
        self, time: RelativeTime, claim: Claim, seen: frozenset[str]
    ) -> DateInterval | None:
        if time.anchor == "published":
            return self.published.get(claim.source.id)
        if time.anchor == "said":
            said = claim.attribution.said if claim.attribution else None
            if said is None or (isinstance(said, RelativeTime) and said.anchor == "said"):
                return self.published.get(claim.source.id)
            return self._follow(said, claim, seen)
        other = self.labelled.get(time.anchor)
        if other is None or other.when is None or time.anchor in seen:
            return None
        return self._follow(other.when, other, seen | {time.anchor})

    def _follow(
        self, time: DateInterval | RelativeTime, claim: Claim, seen: frozenset[str]
    ) -> DateInterval | None:
        if isinstance(time, DateInterval):
            return time
        anchor = self._anchor(time, claim, seen)
        return time.resolve(anchor) if anchor else None
