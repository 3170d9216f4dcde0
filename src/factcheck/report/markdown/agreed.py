"""What sources say alike, a row each: several origins, or one origin that counts once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Claim
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import markdown
from factcheck.report.markdown.finding import (
    CLAIMS,
    listed,
    passage,
    said_in,
    source_link,
    standing,
    table,
)
from factcheck.report.markdown.notes import reasons

ROWS = 300


def agreements(agreed: Sequence[Finding], result: Result) -> Iterator[str]:
    """A table of agreements and refinements, and the reasoning of each folded away."""
    yield "## Agreed"
    yield ""
    if not agreed:
        yield "No two independent origins say the same."
        yield ""
        return
    shown, more = words.first(agreed, ROWS)
    rows = [(f"{finding.origins:,}", *_row(finding, result)) for finding in shown]
    if more:
        rows.append(("", f"and {words.count(more, 'more finding')}", "", "", ""))
    yield from table(("origins", "topic", "value", "told by", "sources"), rows)
    yield "<details><summary>Why, and what the claims say</summary>"
    yield ""
    for finding in shown:
        claims, rest = words.first(finding.claims, CLAIMS)
        told = [_telling(claim) for claim in claims]
        if rest:
            told.append(f"and {words.count(rest, 'more claim')}")
        why = " ".join((markdown(finding.message), *reasons(finding)))
        yield f"- {standing(finding)}. {why} {'; '.join(told)}"
    yield ""
    yield "</details>"
    yield ""


def _telling(claim: Claim) -> str:
    told = said_in(claim)
    return f"{source_link(claim.source.id)} {passage(claim)}{f': {told}' if told else ''}"


def told_again(echoes: Sequence[Finding], result: Result) -> Iterator[str]:
    """A table: topic, value, who tells it, sources."""
    if not echoes:
        return
    yield "### Told by several sources of one origin, which count once"
    yield ""
    shown, more = words.first(echoes, ROWS)
    rows = [_row(finding, result) for finding in shown]
    if more:
        rows.append((f"and {words.count(more, 'more echo', 'more echoes')}", "", "", ""))
    yield from table(("topic", "value", "told by", "sources"), rows)


def _row(finding: Finding, result: Result) -> tuple[str, ...]:
    tellers = dict.fromkeys(markdown(words.who(claim, result)) for claim in finding.claims)
    sources = dict.fromkeys(source_link(claim.source.id) for claim in finding.claims)
    return (
        f'<a id="f-{finding.fingerprint}"></a>{markdown(finding.topic)}',
        "; ".join(markdown(side.value) for side in finding.sides),
        listed(list(tellers)),
        listed(list(sources)),
    )
