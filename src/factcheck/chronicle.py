"""What each state of a base brought to one topic."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from factcheck.claims import Claim
from factcheck.findings import Finding, Result

T = TypeVar("T")


class Chapter(NamedTuple, Generic[T]):
    """What came and went with one state of a base."""

    state: T
    added: tuple[Claim, ...]
    removed: tuple[Claim, ...]
    found: tuple[Finding, ...]
    """Findings that were not there before."""
    gone: tuple[Finding, ...]
    """Findings that are there no more."""


def chapters(
    states: Iterable[tuple[T, Result]], about: Collection[str], topics: Collection[str]
) -> Iterator[Chapter[T]]:
    """What changed on a topic from state to state; nothing of states that changed nothing.

    The topic is known by the ids of claims ``about`` it and by its names, of which the
    catalogue may have given it others before.
    """
    claims: dict[str, Claim] = {}
    findings: dict[str, Finding] = {}
    for state, result in states:
        names = {
            name
            for name, told in result.topics.items()
            if name in topics or not set(told).isdisjoint(about)
        }
        now = {key: result.claims[key] for name in names for key in result.topics[name]}
        found = {f.fingerprint: f for f in result if f.topic in names}
        chapter = Chapter(
            state,
            _claims(now, claims),
            _claims(claims, now),
            _findings(found, findings),
            _findings(findings, found),
        )
        if any(chapter[1:]):
            yield chapter
        claims, findings = now, found


def _claims(one: dict[str, Claim], other: dict[str, Claim]) -> tuple[Claim, ...]:
    """Those beyond the other state's, by source."""
    beyond = (one[key] for key in one.keys() - other.keys())
    return tuple(sorted(beyond, key=lambda claim: (claim.source.id, claim.id)))


def _findings(one: dict[str, Finding], other: dict[str, Finding]) -> tuple[Finding, ...]:
    """Those beyond the other state's, by code."""
    beyond = (one[key] for key in one.keys() - other.keys())
    return tuple(sorted(beyond, key=lambda finding: (finding.code, finding.fingerprint)))
