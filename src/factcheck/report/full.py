"""Findings with their sides and reasons, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Claim
from factcheck.findings import Finding, Result, Side
from factcheck.report import words
from factcheck.report.concise import COLORS, Place, joined, paint, where
from factcheck.report.escape import plain

SIDES = 10
CLAIMS = 5


def render(
    result: Result, *, place: Place | None = None, color: bool = False, notes: bool = True
) -> str:
    """A block for each finding; without ``notes``, only for what wants a look."""
    blocks = [_block(f, result, place, color) for f in result if notes or f.wants_a_look]
    return "".join("\n".join(block) + "\n\n" for block in blocks)


def _block(finding: Finding, result: Result, place: Place | None, color: bool) -> Iterator[str]:
    level = paint(str(finding.level), f"1;{COLORS[finding.level]}", color)
    title = words.title(finding) if finding.sides else f"{finding.code} {finding.name}"
    yield f"{level} {paint(plain(title), '1', color)} [{finding.fingerprint}]"
    yield f"  {plain(finding.message)}"
    if standing := words.standing(finding):
        yield f"  {paint('=', '36', color)} {plain(standing)}"
    sides, more = words.first(finding.sides, SIDES)
    for side in sides:
        yield from _side(side, result, place, color)
    if more:
        yield f"  and {words.count(more, 'more side', 'more sides')}"
    for number, step in enumerate(finding.explanation, start=1):
        yield f"  {number}. {plain(step)}"
    if finding.problem:
        yield f"  {paint('-->', '36', color)} {where(finding, result, place)}"


def _side(side: Side, result: Result, place: Place | None, color: bool) -> Iterator[str]:
    yield f"  {paint('|', '36', color)} {paint(plain(side.value), '1', color)}"
    claims, more = words.first(side.claims, CLAIMS)
    for claim in claims:
        yield f"  {paint('|', '36', color)}   {plain(_said_by(claim, result, place))}"
    if more:
        yield f"  {paint('|', '36', color)}   and {words.count(more, 'more claim')}"


def _said_by(claim: Claim, result: Result, place: Place | None) -> str:
    parts = [words.who(claim, result), words.said(claim, result), _passage(claim)]
    if file := place and joined(*place(claim)):
        parts.append(file)
    return " · ".join(parts)


def _passage(claim: Claim) -> str:
    return f"{claim.source.id} {words.passages(claim)}"


def describe(claim: Claim, result: Result, place: Place | None = None) -> str:
    """One claim in full: what it says, who says so, and where that stands."""
    subject = " and ".join(result.names.get(name, name) for name in claim.subject)
    target = " and ".join(result.names.get(name, name) for name in claim.object or ())
    lines = {
        "claim": claim.id,
        "says": claim.gist,
        "about": f"{subject}: {claim.predicate} {target}".rstrip(),
        "value": None if claim.kind == "event" else str(claim.value),
        "when": words.event_time(claim, result),
        "mode": ", ".join(
            dict.fromkeys((claim.modality.value, claim.polarity.value, claim.certainty.value))
        ),
        "who": words.who(claim, result),
        "said": words.said(claim, result),
        "passage": _passage(claim),
        "file": joined(*place(claim)) if place else None,
    }
    return "".join(f"{name:8} {plain(text)}\n" for name, text in lines.items() if text)
