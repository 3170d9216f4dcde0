"""Time as a network: what claims say of when things were published, said and happened.

A source that says "September last year" ties an event to its publication; another that dates
the same event thereby dates the first. What ties no undated source and no other claim is left
out: its time is plain, and compared on its own topic.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from factcheck.chronology import Chronology
from factcheck.claims import Claim, EventClaim, Modality, Polarity, QuantityClaim
from factcheck.compare.bounds import Bounds, solve
from factcheck.compare.constraints import EPOCH, Apart, Between, Constraint, Link, Point
from factcheck.compare.topics import Key
from factcheck.dates import DateInterval, Grain
from factcheck.relative import RelativeTime
from factcheck.sources import CopyOf, Source


class Why(Enum):
    """What a constraint rests on."""

    TOLD = "the claim gives its time"
    SAID = "the claim says when the statement was made"
    SAME = "two claims of an event that happens once are taken to be of one event"
    PAST = "what is told as having happened is not later than the telling"
    QUOTED = "what is quoted was said before it was published"
    COPIED = "a copy appears after its original"
    STATED = "the source says when it was published"


class Reason(NamedTuple):
    """Who says a constraint, and why it holds."""

    why: Why
    source: Source
    claim: Claim | None = None
    key: Key | None = None
    """The event, where claims are taken to be of one event."""


def published(source: str) -> Point:
    """The day a source was published."""
    return "published", source


def spoken(claim: Claim) -> Point:
    """The day the statement was made."""
    return "said", claim.id


def happened(claim: Claim) -> Point:
    """The day a claim is about."""
    return "when", claim.id


def told_as_fact(claim: Claim) -> bool:
    """Whether it is told as having happened, without doubt."""
    affirmed = claim.polarity is Polarity.AFFIRMED and claim.modality is Modality.ASSERTED
    return affirmed and not claim.hedged


def network(
    claims: Iterable[Claim],
    sources: Mapping[str, Source],
    events: Mapping[Key, list[Claim]],
    dates: Chronology,
) -> Bounds:
    """Solve what ties undated sources, and claims whose time hangs on other claims, to dates.

    ``events`` are the claims on each event that happens once.
    """
    open_ = {name for name in sources if _day(name, dates) is None}
    tied = {c.id: c for c in claims if c.source.id in open_ or _labels(c)}
    tied |= {c.id: c for c in dates.labelled.values()}
    shared = {
        key: [c for c in told if told_as_fact(c)]
        for key, told in events.items()
        if any(c.id in tied for c in told)
    }
    tied |= {c.id: c for told in shared.values() for c in told}
    found: list[Constraint] = []
    for _, claim in sorted(tied.items()):
        found += _times(claim, dates)
    for key, told in sorted(shared.items()):
        found += _same(key, told)
    for name in sorted(open_):
        found += _appearance(sources[name], sources, dates)
    return solve(found)


def _day(source: str, dates: Chronology) -> DateInterval | None:
    """The publication of a source, if both its ends are stated."""
    known = dates.published.get(source)
    return None if known is None or known.low is None or known.high is None else known


def _labels(claim: Claim) -> bool:
    """Whether a time of it hangs on another claim."""
    return any(
        isinstance(time, RelativeTime) and time.anchor not in ("published", "said")
        for time in (claim.when, _said(claim))
    )


def _said(claim: Claim) -> DateInterval | RelativeTime | None:
    return claim.attribution.said if claim.attribution else None


def _times(claim: Claim, dates: Chronology) -> Iterator[Constraint]:
    """When it was said, when it happened, and that the one is not before the other."""
    if claim.hedged:
        return
    said = _said(claim)
    when = claim.when
    if when is None and isinstance(claim, QuantityClaim):
        when = claim.as_of
    anchor, latest = _telling(claim, said, dates)
    if said is not None:
        yield from _placed(spoken(claim), said, claim, dates, Why.SAID)
        if _day(claim.source.id, dates) is None:
            reason = Reason(Why.QUOTED, claim.source, claim)
            point = published(claim.source.id)
            yield Constraint(point, spoken(claim), Apart(None, 1), reason, assumed=True)
    if when is not None:
        yield from _placed(happened(claim), when, claim, dates, Why.TOLD)
    counted = isinstance(when, RelativeTime) and when.anchor in ("published", "said")
    if told_as_fact(claim) and not counted and (when is not None or isinstance(claim, EventClaim)):
        # The days of two time zones; a month is none the longer for that.
        slack = 1 if not isinstance(when, DateInterval) or when.grain is Grain.DAY else 0
        link: Link = Apart(None, slack) if latest is None else Between(None, latest + slack)
        yield Constraint(
            anchor, happened(claim), link, Reason(Why.PAST, claim.source, claim), assumed=True
        )


def _telling(
    claim: Claim, said: DateInterval | RelativeTime | None, dates: Chronology
) -> tuple[Point, int | None]:
    """The day it was told, as a point, or as the last day it can have been."""
    if said is not None:
        return spoken(claim), None
    known = _day(claim.source.id, dates)
    return (published(claim.source.id), None) if known is None else (EPOCH, known.high)


def _placed(
    point: Point, time: DateInterval | RelativeTime, claim: Claim, dates: Chronology, why: Why
) -> Iterator[Constraint]:
    """The point at the time given, unless that is hedged."""
    reason = Reason(why, claim.source, claim)
    if isinstance(time, DateInterval):
        if not time.hedged:
            yield Constraint(EPOCH, point, Between(time.low, time.high), reason)
    elif not time.approximate:
        said = _said(claim)
        by_itself = isinstance(said, RelativeTime) and said.anchor == "said"
        if time.anchor == "published" or (time.anchor == "said" and (said is None or by_itself)):
            known = _day(claim.source.id, dates)
            if known is None:
                yield Constraint(published(claim.source.id), point, time, reason)
            elif not known.hedged:
                days = time.resolve(known)
                yield Constraint(EPOCH, point, Between(days.low, days.high), reason)
        elif time.anchor == "said":
            yield Constraint(spoken(claim), point, time, reason)
        elif time.anchor != claim.label and (other := dates.labelled.get(time.anchor)):
            yield Constraint(happened(other), point, time, reason)


def _same(key: Key, told: Iterable[Claim]) -> Iterator[Constraint]:
    event: Hashable = ("event", key)
    for claim in sorted(told, key=lambda c: c.id):
        reason = Reason(Why.SAME, claim.source, claim, key)
        yield Constraint(event, happened(claim), Apart(0, 0), reason, assumed=True, bundle=key)


def _appearance(
    source: Source, sources: Mapping[str, Source], dates: Chronology
) -> Iterator[Constraint]:
    """What the record of a source says of its publication."""
    stated, point = dates.published.get(source.id), published(source.id)
    if stated is not None and not stated.hedged:
        days = Between(stated.low, stated.high)
        yield Constraint(EPOCH, point, days, Reason(Why.STATED, source))
    if isinstance(source.origin, CopyOf) and source.origin.copy_of in sources:
        original = sources[source.origin.copy_of]
        known = _day(original.id, dates)
        reason = Reason(Why.COPIED, source)
        if known is None:
            yield Constraint(published(original.id), point, Apart(0, None), reason, assumed=True)
        elif not known.hedged:
            yield Constraint(EPOCH, point, Between(known.low, None), reason, assumed=True)
