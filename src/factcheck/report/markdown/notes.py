"""Findings that need not be acted on: each folded away, with its sides a line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Claim
from factcheck.findings import Finding, Result, Side
from factcheck.report import words
from factcheck.report.escape import html, markdown
from factcheck.report.markdown.finding import (
    CLAIMS,
    SIDES,
    STEPS,
    passage,
    said_in,
    source_link,
    standing,
)


def note(finding: Finding, result: Result) -> Iterator[str]:
    """The heading as what unfolds it; under it the message, the sides and the reason."""
    anchor = f'<a id="f-{finding.fingerprint}"></a>'
    yield f"<details><summary>{anchor}{html(words.title(finding))}</summary>"
    yield ""
    yield markdown(finding.message)
    sides, more = words.first(finding.sides, SIDES)
    yield from (f"- {_side(side, result)}" for side in sides)
    if more:
        yield f"- and {words.count(more, 'more side')}"
    yield f"- {' '.join((standing(finding) + '.', *reasons(finding)))}"
    yield "</details>"


def reasons(finding: Finding) -> Sequence[str]:
    """The steps of the reasoning in one line."""
    steps, more = words.first([markdown(step) for step in finding.explanation], STEPS)
    return [*steps, f"And {words.count(more, 'more step')}."] if more else steps


def _side(side: Side, result: Result) -> str:
    claims, more = words.first(side.claims, CLAIMS)
    told = [_claim(claim, result) for claim in claims]
    if more:
        told.append(f"and {words.count(more, 'more claim')}")
    return f"**{markdown(side.value)}**: {'; '.join(told)}"


def _claim(claim: Claim, result: Result) -> str:
    who = markdown(words.who(claim, result))
    said = markdown(words.said(claim, result))
    told = said_in(claim)
    where = f"{source_link(claim.source.id)} {passage(claim)}"
    return f"{who} ({said}), {where}{f': {told}' if told else ''}"
