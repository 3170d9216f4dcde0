"""Dates that no source states, what contradicts them, and what stays undated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.chronology import Chronology
from factcheck.claims import Claim
from factcheck.compare.bounds import Bounds, way
from factcheck.compare.constraints import EPOCH, Constraint, Point
from factcheck.compare.entries import Reader
from factcheck.compare.grouping import keys, once
from factcheck.compare.network import Reason, Why, happened, network, published
from factcheck.compare.proofs import assumed, on, told
from factcheck.compare.topics import phrase
from factcheck.compare.wording import joined
from factcheck.dates import DateInterval, between
from factcheck.findings import Finding, Side
from factcheck.predicates import Predicate
from factcheck.sources import Source


@dataclass(frozen=True, slots=True)
class Dating:
    """Times that follow from the network, as sentences and findings."""

    reader: Reader
    registry: Mapping[str, Predicate]
    sources: Mapping[str, Source]

    def dated(self, claims: Sequence[Claim]) -> tuple[Chronology, list[Contradiction]]:
        """The chronology of a base, and what no dates can fit."""
        dates = chronology(self.sources, claims)
        if not dates.labelled and all(_whole(s.published) for s in self.sources.values()):
            return dates, []
        bounds = network(claims, self.sources, once(claims, self.reader, self.registry), dates)
        self._date(bounds, dates)
        proofs = [proof for proof in bounds.contradictions if not _plain(proof)]
        return dates, [Contradiction(proof, self, dates.labelled) for proof in proofs]

    def _date(self, bounds: Bounds, dates: Chronology) -> None:
        for name in sorted(self.sources):
            known, days = dates.published.get(name), _days(bounds, published(name))
            if days is None or (known and (known.low, known.high) == (days.low, days.high)):
                continue
            because = _because(bounds, published(name))
            dates.published[name] = days
            dates.inferred[name] = (
                *told(because, self.phrase, dates.labelled),
                f"So {name} was published {on(days)}.",
                *assumed(because, self.phrase),
            )
        for label, claim in sorted(dates.labelled.items()):
            days = _days(bounds, happened(claim))
            if days is not None and not isinstance(claim.when, DateInterval):
                dates.events[label] = days

    def phrase(self, claim: Claim) -> str:
        """The topic of a claim in words."""
        predicate = self.registry.get(claim.predicate)
        if predicate is None:
            return claim.predicate
        return phrase(keys(claim, predicate, self.reader)[0], self.reader)


def chronology(sources: Mapping[str, Source], claims: Iterable[Claim]) -> Chronology:
    """The dates that sources state, and the claims that times may hang on."""
    stated = {s.id: s.published for s in sources.values() if s.published is not None}
    labelled: dict[str, Claim] = {}
    for claim in claims:
        known = labelled.get(claim.label) if claim.label else None
        if claim.label and (known is None or claim.id < known.id):
            labelled[claim.label] = claim
    return Chronology(stated, {}, labelled)


def _whole(interval: DateInterval | None) -> bool:
    return interval is not None and interval.low is not None and interval.high is not None


def _days(bounds: Bounds, point: Point) -> DateInterval | None:
    first, last = bounds.first.get(point), bounds.last.get(point)
    if first is None and last is None:
        return None
    return between(first.day if first else None, last.day if last else None)


def _because(bounds: Bounds, point: Point) -> tuple[Constraint, ...]:
    """The constraints behind both ends."""
    ends = (bounds.first.get(point), bounds.last.get(point))
    return tuple(dict.fromkeys(c for end in ends if end for c in way(end)))


def _plain(proof: Sequence[Constraint]) -> bool:
    """Whether the rules for one topic tell it: plain dates of one event, or of one claim."""
    claims = {c.reason.claim.id for c in proof if isinstance(c.reason, Reason) and c.reason.claim}
    events = {c.bundle for c in proof if c.bundle is not None}
    plain = all(c.anchor is EPOCH or c.bundle is not None for c in proof)
    return (len(events) <= 1 and plain) or (len(claims) == 1 and any(c.assumed for c in proof))


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims whose times cannot all be right, although no two of them need differ."""

    proof: Sequence[Constraint]
    dating: Dating
    labelled: Mapping[str, Claim]
    code: str = "FC105"

    @property
    def reasons(self) -> list[Reason]:
        """What it rests on."""
        return [c.reason for c in self.proof if isinstance(c.reason, Reason)]

    @property
    def definite(self) -> bool:
        """Whether it rests on nothing but what the claims state."""
        return not any(c.assumed for c in self.proof)

    def finding(self) -> Finding:
        """The finding in words."""
        steps = told(self.proof, self.dating.phrase, self.labelled)
        claims = {r.claim.id: r.claim for r in self.reasons if r.claim and r.why is not Why.SAME}
        sides: dict[str, list[Claim]] = defaultdict(list)
        for _, claim in sorted(claims.items()):
            time = claim.when if claim.when is not None else "told as having happened"
            sides[f"{self.dating.phrase(claim)}: {time}"].append(claim)
        topics = sorted({self.dating.phrase(claim) for claim in claims.values()})
        origins = self.dating.reader.origins
        return Finding(
            code=self.code,
            topic=joined(topics),
            relation="conflict",
            sides=tuple(Side(value, tuple(sides[value])) for value in sorted(sides)),
            message=f"No dates fit all of this: {' '.join(steps)}",
            explanation=(
                *steps,
                "Together they leave no day; without any one of them there would be one.",
                *assumed(self.proof, self.dating.phrase),
            ),
            definite=self.definite,
            origins=len({origins.get(c.source.id, c.source.id) for c in claims.values()}),
            key=" / ".join(topics),
        )
