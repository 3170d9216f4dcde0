"""The result as JSON, for scripts: its keys are a contract."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from factcheck.claims import Claim, QuantityClaim, StanceClaim
from factcheck.coverage import Coverage
from factcheck.findings import Finding, Result
from factcheck.report.escape import json_text
from factcheck.report.words import manual
from factcheck.sources import Source
from factcheck.states import Known, State
from factcheck.support import Support
from factcheck.values import Quantity

VERSION = 1


def render(result: Result) -> str:
    """The whole result, in the order of the result, with sources and claims in order of id."""
    answer = {
        "version": VERSION,
        "sources": {key: _source(result.sources[key], result) for key in sorted(result.sources)},
        "claims": {key: _claim(result.claims[key], result) for key in sorted(result.claims)},
        "findings": list(_findings(result)),
        "coverage": _coverage(result.coverage),
        **({"as_of": result.asked_for.isoformat()} if result.asked_for else {}),
    }
    return json_text(json.dumps(answer, ensure_ascii=False, indent=1)) + "\n"


def render_lines(result: Result) -> str:
    """A line for each finding."""
    lines = (json.dumps(finding, ensure_ascii=False) for finding in _findings(result))
    return "".join(f"{json_text(line)}\n" for line in lines)


def _findings(result: Result) -> Iterator[dict[str, Any]]:
    yield from map(_finding, result.findings)
    yield from map(_gone, result.gone)


def _source(source: Source, result: Result) -> dict[str, Any]:
    published = result.published.get(source.id, source.published)
    origin = source.origin
    return {
        "published": None if published is None else str(published),
        "published_inferred": source.published_inferred or source.id in result.inferred,
        "sha256": source.sha256,
        "origin": origin if origin is None or origin == "own" else origin.model_dump(),
    }


def _claim(claim: Claim, result: Result) -> dict[str, Any]:
    when, said = result.times.get(claim.id), result.said.get(claim.id)
    bounds = [day and day.isoformat() for day in (when.earliest, when.latest)] if when else None
    return {
        "source": claim.source.id,
        "spans": [list(e.span) for e in claim.evidence if e.span],
        "kind": claim.kind,
        "subject": _names(claim.subject, result),
        "predicate": claim.predicate,
        "object": _names(claim.object, result) if claim.object else None,
        "when": None if when is None else str(when),
        "bounds": bounds,
        "value": _value(claim, result),
        "modality": claim.modality.value,
        "polarity": claim.polarity.value,
        "certainty": claim.certainty.value,
        "speaker": _names((claim.speaker,), result) if claim.speaker else None,
        "said": None if said is None else str(said),
        "draft": claim.draft,
    }


def _names(names: tuple[str, ...], result: Result) -> str:
    return " + ".join(result.names.get(name, name) for name in names)


def _value(claim: Claim, result: Result) -> Any:
    if isinstance(claim, QuantityClaim):
        return _quantity(claim.value)
    if isinstance(claim, StanceClaim):
        return str(claim.value)
    if claim.kind == "attribute":
        return result.names.get(claim.value, claim.value)
    when = result.times.get(claim.id)
    return None if when is None else str(when)


def _quantity(value: Quantity) -> dict[str, Any]:
    """Numbers as text, so that no reader rounds them."""
    return {
        "low": None if value.low is None else str(value.low),
        "high": None if value.high is None else str(value.high),
        "low_open": value.low_open,
        "high_open": value.high_open,
        "unit": value.unit,
        "approximate": value.approximate,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    problem = finding.problem
    place = (
        {"path": problem.path, "line": problem.line, "column": problem.column} if problem else None
    )
    return {
        "fingerprint": finding.fingerprint,
        "code": finding.code,
        "name": finding.name,
        "level": str(finding.level),
        "relation": finding.relation,
        "definite": finding.definite,
        "draft": finding.draft,
        "topic": finding.topic,
        "sides": [{"value": s.value, "claims": [c.id for c in s.claims]} for s in finding.sides],
        "origins": finding.origins,
        "support": finding.support and _support(finding.support),
        "message": finding.message,
        "explanation": list(finding.explanation),
        "state": finding.state.value,
        "decision": finding.decision and finding.decision.model_dump(mode="json"),
        "place": place,
        "manual": manual(finding.code),
    }


def _support(support: Support) -> dict[str, Any]:
    return {field: list(value) for field, value in asdict(support).items()}


def _gone(entry: Known) -> dict[str, Any]:
    """A known finding that is found no more: it has no sides now."""
    return {
        "fingerprint": entry.fingerprint,
        "code": entry.code,
        "name": entry.name,
        "level": str(entry.level),
        "relation": None,
        "definite": entry.definite,
        "draft": False,
        "topic": None,
        "sides": [],
        "origins": 0,
        "support": None,
        "message": entry.summary,
        "explanation": [],
        "state": State.GONE.value,
        "decision": None,
        "place": None,
        "manual": manual(entry.code),
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "claims": coverage.claims,
        "compared": coverage.compared,
        "alone": coverage.alone,
        "not_compared": dict(coverage.not_compared),
        "explained": dict(coverage.explained),
        "evidence_verified": coverage.evidence_verified,
        "evidence_unverified": coverage.evidence_unverified,
    }
