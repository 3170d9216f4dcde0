"""Undated sources dated by what they say, where another source dates the same event.

"September of last year" ties an event to the year of publication; a source that dates the
same event absolutely thereby dates the publication.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.chronology import Chronology
from factcheck.claims import Claim, EventClaim, Modality, Polarity
from factcheck.compare.topics import Key
from factcheck.dates import DateInterval
from factcheck.relative import RelativeTime
from factcheck.sources import Source
from factcheck.spans import intersect


def date_sources(
    sources: Mapping[str, Source],
    claims: Iterable[Claim],
    topics: Mapping[Key, list[Claim]],
) -> Chronology:
    """Date every source that can be dated.

    ``topics`` holds the claims on each event that happens once; only these tie sources.
    """
    published = {s.id: s.published for s in sources.values() if s.published is not None}
    labelled: dict[str, Claim] = {}
    for claim in claims:
        if claim.label and (claim.label not in labelled or claim.id < labelled[claim.label].id):
            labelled[claim.label] = claim
    dates = Chronology(published, {}, labelled)
    anchored = _anchored(topics, published)
    while anchored:
        found = _infer(anchored, topics, dates)
        if not found:
            break
        dates.published.update({name: interval for name, (interval, _) in found.items()})
        dates.inferred.update({name: steps for name, (_, steps) in found.items()})
        for name in found:
            del anchored[name]
    return dates


def _anchored(
    topics: Mapping[Key, list[Claim]], published: Mapping[str, DateInterval]
) -> dict[str, list[tuple[Key, Claim]]]:
    """Undated source → its claims whose time hangs on its publication."""
    found: dict[str, list[tuple[Key, Claim]]] = defaultdict(list)
    for topic, claims in topics.items():
        for claim in claims:
            when = claim.when
            if (
                claim.source.id not in published
                and isinstance(when, RelativeTime)
                and when.anchor == "published"
                and happened(claim)
            ):
                found[claim.source.id].append((topic, claim))
    return dict(found)


def happened(claim: Claim) -> bool:
    """Whether the claim reports an event as a fact, so that its date is one and the same."""
    return (
        isinstance(claim, EventClaim)
        and claim.modality is Modality.ASSERTED
        and claim.polarity is Polarity.AFFIRMED
        and not claim.hedged
    )


def _infer(
    anchored: Mapping[str, list[tuple[Key, Claim]]],
    topics: Mapping[Key, list[Claim]],
    dates: Chronology,
) -> dict[str, tuple[DateInterval, tuple[str, ...]]]:
    found = {}
    for name, ties in sorted(anchored.items()):
        bounds, steps = _bounds(name, ties, topics, dates)
        if bounds is not None and bounds.low is not None and bounds.high is not None:
            found[name] = bounds, (*steps, _ASSUMPTION)
    return found


_ASSUMPTION = "This takes it that the sources speak of one and the same event."


def _bounds(
    name: str,
    ties: list[tuple[Key, Claim]],
    topics: Mapping[Key, list[Claim]],
    dates: Chronology,
) -> tuple[DateInterval | None, list[str]]:
    """The days on which the source can have appeared; None where its ties disagree."""
    bounds: DateInterval | None = None
    steps: list[str] = []
    for topic, claim in sorted(ties, key=lambda tie: tie[1].id):
        assert isinstance(claim.when, RelativeTime)
        for other in sorted(topics[topic], key=lambda c: c.id):
            time = dates.when(other) if other.source.id != name and happened(other) else None
            if time is None or time.hedged:
                continue
            days = claim.when.anchor_bounds(time)
            both = days if bounds is None or days is None else intersect(bounds, days)
            if both is None:
                return None, []
            if bounds is None or (both.low, both.high) != (bounds.low, bounds.high):
                steps.append(
                    f"{other.source.id} dates the event to {time}; {name} places it in "
                    f"{claim.when}; so {name} was published in {both}."
                )
            bounds = both
    return bounds, steps
