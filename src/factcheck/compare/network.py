"""Undated sources dated by what they say, where another source dates the same event.

"September of last year" ties an event to the year of publication; a source that dates the
same event absolutely thereby dates the publication.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from factcheck.chronology import Chronology
from factcheck.claims import Claim, EventClaim, Modality, Polarity
from factcheck.compare.topics import Key
from factcheck.dates import DateInterval
from factcheck.days import LAST_DAY
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
    told, tied = _where(topics, anchored)
    fixed: dict[Key, Fixed] = {}
    open_ = set(anchored)
    while open_:
        for key in {key for name in open_ for key, _ in anchored[name]}:
            fixed[key] = Fixed(topics[key], dates)
        found = _infer({name: anchored[name] for name in open_}, fixed)
        dates.published.update({name: interval for name, (interval, _) in found.items()})
        dates.inferred.update({name: steps for name, (_, steps) in found.items()})
        for name in found:
            del anchored[name]
        touched = {key for name in found for key in (*told[name], *told[""])}
        open_ = {name for key in touched for name in tied[key]} & anchored.keys()
    return dates


def _where(
    topics: Mapping[Key, list[Claim]], anchored: Mapping[str, list[tuple[Key, Claim]]]
) -> tuple[Mapping[str, set[Key]], Mapping[Key, set[str]]]:
    """The events each undated source tells of, and those that may date it.

    Under no name, the events whose time hangs on another claim, of whatever source.
    """
    told: dict[str, set[Key]] = defaultdict(set)
    tied: dict[Key, set[str]] = defaultdict(set)
    for name, ties in anchored.items():
        for key, _ in ties:
            tied[key].add(name)
    for key, claims in topics.items() if anchored else ():
        for claim in claims:
            if claim.source.id in anchored:
                told[claim.source.id].add(key)
            if isinstance(claim.when, RelativeTime) and claim.when.anchor != "published":
                told[""].add(key)
    return told, tied


class Fixed:
    """What binds an event from both ends: who dates it last to begin, and who first to end."""

    def __init__(self, claims: Iterable[Claim], dates: Chronology) -> None:
        self._latest: dict[str, tuple[int, str, DateInterval]] = {}
        self._first: dict[str, tuple[int, str, DateInterval]] = {}
        for claim in claims:
            time = dates.when(claim) if happened(claim) else None
            if time is not None and not time.hedged:
                name = claim.source.id
                low = (-(time.low or 0), claim.id, time)
                high = (time.high or LAST_DAY + 1, claim.id, time)
                self._latest[name] = min(low, self._latest.get(name, low), key=_rank)
                self._first[name] = min(high, self._first.get(name, high), key=_rank)
        self._latest = _two(self._latest)
        self._first = _two(self._first)

    def by_others(self, name: str) -> Iterator[tuple[str, DateInterval]]:
        """The two dates that bind, with their sources, of all sources but this one."""
        for ends in (self._latest, self._first):
            yield from [(other, time) for other, (*_, time) in ends.items() if other != name][:1]


def _rank(end: tuple[int, str, DateInterval]) -> tuple[int, str]:
    return end[0], end[1]


def _two(
    ends: Mapping[str, tuple[int, str, DateInterval]],
) -> dict[str, tuple[int, str, DateInterval]]:
    """The two tightest: one is left whichever source asks."""
    return dict(sorted(ends.items(), key=lambda item: _rank(item[1]))[:2])


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
    anchored: Mapping[str, list[tuple[Key, Claim]]], fixed: Mapping[Key, Fixed]
) -> dict[str, tuple[DateInterval, tuple[str, ...]]]:
    found = {}
    for name, ties in sorted(anchored.items()):
        bounds, steps = _bounds(name, ties, fixed)
        if bounds is not None and bounds.low is not None and bounds.high is not None:
            found[name] = bounds, (*steps, _ASSUMPTION)
    return found


_ASSUMPTION = "This takes it that the sources speak of one and the same event."


def _bounds(
    name: str, ties: list[tuple[Key, Claim]], fixed: Mapping[Key, Fixed]
) -> tuple[DateInterval | None, list[str]]:
    """The days on which the source can have appeared; None where its ties disagree."""
    bounds: DateInterval | None = None
    steps: list[str] = []
    for topic, claim in sorted(ties, key=lambda tie: tie[1].id):
        assert isinstance(claim.when, RelativeTime)
        for other, time in fixed[topic].by_others(name):
            days = _anchor(claim.when, time)
            both = days if bounds is None or days is None else intersect(bounds, days)
            if both is None:
                return None, []
            if bounds is None or (both.low, both.high) != (bounds.low, bounds.high):
                steps.append(
                    f"{other} dates the event to {time}; {name} places it in "
                    f"{claim.when}; so {name} was published in {both}."
                )
            bounds = both
    return bounds, steps


@lru_cache(maxsize=10_000)
def _anchor(time: RelativeTime, event: DateInterval) -> DateInterval | None:
    return time.anchor_bounds(event)
