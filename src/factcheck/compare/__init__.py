"""From claims to findings: topics, times, origins, and the rules in their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.chronology import Chronology
from factcheck.claims import AttributeClaim, Claim, Source, StanceClaim
from factcheck.compare.drafts import Draft, Findings
from factcheck.compare.entries import Reader
from factcheck.compare.network import date_sources
from factcheck.compare.origins import origins
from factcheck.compare.rules import ALL, RULES
from factcheck.compare.topics import Topics, group, in_order, once
from factcheck.dates import DateInterval
from factcheck.entities import Catalogue
from factcheck.findings import Coverage, Lazy, Result
from factcheck.predicates import Predicate

__all__ = ["RULES", "compare"]


def compare(
    claims: Iterable[Claim],
    catalogue: Catalogue,
    registry: Mapping[str, Predicate],
    sources: Mapping[str, Source] | None = None,
) -> Result:
    """Compare claims with each other; the order in which they come does not matter.

    ``sources`` may name further sources, without claims, that others copy.
    """
    ordered = in_order(claims)
    known = dict(sources or {}) | {claim.source.id: claim.source for claim in ordered}
    published = {s.id: s.published for s in known.values() if s.published is not None}
    reader = Reader(catalogue, Chronology(published, {}, {}), origins(known))
    reader.dates = date_sources(known, ordered, once(ordered, reader, registry))
    topics = group(ordered, reader, registry)
    return Result(
        findings=Findings(_drafts(topics)),
        sources=dict(sorted(known.items())),
        claims=Lazy(lambda: {claim.id: claim for claim in ordered}),
        coverage=_coverage(ordered, topics),
        published=reader.dates.published,
        inferred=reader.dates.inferred,
        times=Lazy(lambda: _times(ordered, reader.dates)),
        said=Lazy(lambda: {c.id: t for c in ordered if (t := reader.dates.said(c))}),
        topics=Lazy(lambda: _by_phrase(topics)),
    )


def _drafts(topics: Topics) -> list[Draft]:
    """By code, definite before possible, then by topic."""
    drafts: list[Draft] = []
    for _, topic in sorted(topics.topics.items()):
        if len(topic.entries) > 1 or topic.ties:
            for rule in _BY_KIND[topic.predicate.kind]:
                drafts.extend(rule(topic))
    return sorted(drafts, key=lambda draft: (draft.code, not draft.definite))


_BY_KIND = {kind: [rule.find for rule in RULES if kind in rule.kinds] for kind in ALL}


def _times(claims: Iterable[Claim], dates: Chronology) -> dict[str, DateInterval]:
    """Event times; a position or state without one holds when it is said."""
    found = {}
    for claim in claims:
        holds = isinstance(claim, StanceClaim | AttributeClaim)
        time = dates.when(claim) or (dates.said(claim) if holds and claim.when is None else None)
        if time is not None:
            found[claim.id] = time
    return found


def _by_phrase(topics: Topics) -> dict[str, tuple[str, ...]]:
    return {t.phrase: tuple(dict.fromkeys(e.claim.id for e in t.entries)) for t in topics}


def _coverage(claims: list[Claim], topics: Topics) -> Coverage:
    together = {
        id(entry.claim) for topic in topics if len(topic.entries) > 1 for entry in topic.entries
    }
    left_out = {id(claim) for group in topics.left_out.values() for claim in group}
    reasons = {reason: len(group) for reason, group in topics.left_out.items()}
    return Coverage(
        claims=len(claims),
        compared=len(together),
        alone=len(claims) - len(together) - len(left_out),
        not_compared=dict(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
    )
