"""Dates that no source states, what contradicts them, and what stays undated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.chronology import Chronology
from factcheck.claims import Claim
from factcheck.compare.bounds import Bounds, way
from factcheck.compare.constraints import EPOCH, Constraint, Point
from factcheck.compare.entries import Reader
from factcheck.compare.grouping import keys, once
from factcheck.compare.names import phrase, written
from factcheck.compare.network import Reason, Why, happened, network, published
from factcheck.compare.proofs import assumed, on, told
from factcheck.compare.tightening import Proof
from factcheck.compare.wording import joined, outlet
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
        alike: dict[Hashable, list[Proof]] = defaultdict(list)
        for proof in bounds.contradictions:
            if not _plain(proof):
                alike[frozenset(map(self.value, _claims(proof)))].append(proof)
        return dates, [Contradiction(proofs, self, dates.labelled) for proofs in alike.values()]

    def _date(self, bounds: Bounds, dates: Chronology) -> None:
        contested = {p for proof in bounds.contradictions for c in proof for p in c.points}
        for name in sorted(self.sources):
            point, known = published(name), dates.published.get(name)
            days, because = _days(bounds, point), _because(bounds, point)
            if days is None or (known and (known.low, known.high) == (days.low, days.high)):
                continue
            if any(p in contested for c in because for p in c.points):
                continue
            dates.published[name] = days
            dates.inferred[name] = (
                *told(because, self.phrase, dates.labelled),
                f"So {outlet(self.sources[name])} was published {on(days)}.",
                *assumed(because, self.phrase),
            )
        for label, claim in sorted(dates.labelled.items()):
            point = happened(claim)
            by_itself = getattr(claim.when, "anchor", None) == label
            if not (by_itself or point in contested or isinstance(claim.when, DateInterval)):
                days = _days(bounds, point)
                if days is not None and _whole(days):
                    dates.events[label] = days

    def value(self, claim: Claim) -> str:
        """What a claim brings to a contradiction, in words; the same for a copy of it."""
        time = claim.when if claim.when is not None else "told as having happened"
        return f"{self.phrase(claim)}: {time}"

    def phrase(self, claim: Claim) -> str:
        """The topic of a claim in words."""
        predicate = self.registry.get(claim.predicate)
        if predicate is None:
            return claim.predicate
        catalogue = self.reader.catalogue
        own = written((claim,), catalogue)
        key = keys(claim, predicate, self.reader)[0]
        return phrase(key, lambda entity: own.get(entity) or catalogue.name(entity))


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
    """Whether the rules for one topic tell it: the dates of one event, or of one claim."""
    claims = {c.reason.claim.id for c in proof if isinstance(c.reason, Reason) and c.reason.claim}
    events = {c.bundle for c in proof if c.bundle is not None}
    undated = any(isinstance(p, tuple) and p[0] == "published" for c in proof for p in c.points)
    dated = any(c.anchor is EPOCH for c in proof)
    one = len(events) <= 1 and dated and not undated
    return one or (len(claims) == 1 and any(c.assumed for c in proof))


def _claims(proof: Iterable[Constraint]) -> list[Claim]:
    """The claims of a proof whose times it needs."""
    reasons = [c.reason for c in proof if isinstance(c.reason, Reason)]
    needed = {r.claim.id: r.claim for r in reasons if r.claim and r.why is not Why.SAME}
    return [claim for _, claim in sorted(needed.items())]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims whose times cannot all be right, although no two of them need differ."""

    proofs: Sequence[Proof]
    """Alike but for who tells it: a copy brings the proof once more."""
    dating: Dating
    labelled: Mapping[str, Claim]
    code: str = "FC105"

    @property
    def order(self) -> tuple[int, tuple[str, ...]]:
        """Before all else, by the claims of the first proof."""
        return 0, tuple(claim.id for claim in _claims(self.proofs[0]))

    @property
    def definite(self) -> bool:
        """Whether it rests on nothing but what the claims state."""
        return not any(c.assumed for c in self.proofs[0])

    def finding(self) -> Finding:
        """The finding in words."""
        first, phrase = self.proofs[0], self.dating.phrase
        steps = told(first, phrase, self.labelled)
        sides: dict[str, dict[str, Claim]] = defaultdict(dict)
        for claim in (claim for proof in self.proofs for claim in _claims(proof)):
            sides[self.dating.value(claim)][claim.id] = claim
        topics = sorted({phrase(claim) for claim in _claims(first)})
        origins = self.dating.reader.origins
        named = {claim.source.id for side in sides.values() for claim in side.values()}
        return Finding(
            code=self.code,
            topic=joined(topics),
            relation="conflict",
            sides=tuple(
                Side(value, tuple(claim for _, claim in sorted(side.items())))
                for value, side in sorted(sides.items())
            ),
            message=f"No dates fit all of this: {' '.join(steps)}",
            explanation=(
                *steps,
                "Together they leave no day; without any one of them there would be one.",
                *assumed(first, phrase),
            ),
            definite=self.definite,
            origins=len({origins.get(source, source) for source in named}),
            key=" / ".join(topics),
        )
