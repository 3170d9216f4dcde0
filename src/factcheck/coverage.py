"""What was compared and what was not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was compared and what was not, so that silence is never read as agreement."""

    claims: int = 0
    compared: int = 0
    """Claims that met at least one other claim on their topic."""
    alone: int = 0
    """Claims whose topic nobody else mentions."""
    not_compared: Mapping[str, int] = field(default_factory=dict)
    """Reason → number of claims left out, most first."""
    evidence_verified: int = 0
    evidence_unverified: int = 0
    """Passages that were used as they are because the text was not at hand."""
    explained: Mapping[str, int] = field(default_factory=dict)
    """Why values that do not meet are no conflict → on how many topics, most first."""


def covered(claims: int, compared: int, left_out: Mapping[str, int], unlike: int) -> Coverage:
    """What was compared and what was not, in numbers of claims.

    ``unlike`` are those that stand alone only because of their unit.
    """
    reasons = dict(left_out)
    if unlike:
        reasons["its unit is not one of the others' on the topic"] = unlike
    return Coverage(
        claims=claims,
        compared=compared,
        alone=claims - compared - sum(left_out.values()) - unlike,
        not_compared=dict(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
    )
