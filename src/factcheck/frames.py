"""Findings as rows and data frames."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.findings import Finding


def rows(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """One flat row per side of each finding."""
    return [
        {
            "fingerprint": finding.fingerprint,
            "code": finding.code,
            "name": finding.name,
            "level": str(finding.level),
            "relation": finding.relation,
            "definite": finding.definite,
            "state": str(finding.state),
            "topic": finding.topic,
            "side": number,
            "value": side.value,
            "sources": ", ".join(source.id for source in side.sources),
            "claims": ", ".join(claim.id for claim in side.claims),
            "message": finding.message,
        }
        for finding in findings
        for number, side in enumerate(finding.sides, start=1)
    ]


def extra(name: str) -> Any:
    """A package that only an extra brings."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise FactcheckError(
            f"{name} is not installed; pip install 'factcheck-ci[{name}]'"
        ) from None
