"""One finding as a section: the message, who says what, and why that matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims import Claim
from factcheck.evidence import QuotedEvidence
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import markdown

SIDES = 10
CLAIMS = 10
STEPS = 20
QUOTE = 300
LISTED = 4


def section(finding: Finding, result: Result) -> Iterator[str]:
    """Heading with a stable anchor, message, table of the sides, reason and gists."""
    yield f'### <a id="f-{finding.fingerprint}"></a>{markdown(words.title(finding))}'
    yield ""
    yield markdown(finding.message)
    yield ""
    yield standing(finding)
    yield ""
    sides = list(_rows(finding, result))
    if sides:
        yield from table(("value", "who says so", "said", "source", "passage"), sides)
    if finding.support:
        yield markdown(finding.support.sentence)
        yield ""
    yield from _details(finding)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table of cells that are Markdown already."""
    yield f"| {' | '.join(header)} |"
    yield f"|{' --- |' * len(header)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def listed(cells: Sequence[str]) -> str:
    """Several things in one cell, the first few of many."""
    shown, more = words.first(cells, LISTED)
    return "; ".join(shown) + (f" and {more:,} more" if more else "")


def finding_link(finding: Finding) -> str:
    """A link to the section of a finding."""
    return f"[{markdown(words.title(finding))}](#f-{finding.fingerprint})"


def source_link(source: str) -> str:
    """A link to the source's row in this report."""
    return f"[{markdown(source)}](#s-{source})"


def standing(finding: Finding) -> str:
    """Level, origins, what it is to the project, and the fingerprint."""
    parts = [f"**{finding.level}**"]
    if finding.origins:
        parts.append(words.count(finding.origins, "independent origin"))
    if known := words.standing(finding):
        parts.append(markdown(known))
    parts.append(f"`{finding.fingerprint}`")
    return " · ".join(parts)


def _rows(finding: Finding, result: Result) -> Iterator[tuple[str, ...]]:
    sides, more_sides = words.first(finding.sides, SIDES)
    for side in sides:
        value = f"**{markdown(side.value)}**"
        claims, more = words.first(side.claims, CLAIMS)
        for claim in claims:
            yield value, *_teller(claim, result)
            value = ""
        if more:
            yield value, f"and {words.count(more, 'more claim')}", "", "", ""
    if more_sides:
        yield f"and {words.count(more_sides, 'more side')}", "", "", "", ""


def _teller(claim: Claim, result: Result) -> tuple[str, ...]:
    return (
        markdown(words.who(claim, result)),
        markdown(words.said(claim, result)),
        source_link(claim.source.id),
        passage(claim),
    )


def passage(claim: Claim) -> str:
    """Where it stands in its text."""
    text = words.passages(claim)
    return f"`{text}`" if text.startswith("[") else text


def _details(finding: Finding) -> Iterator[str]:
    """The steps of the reasoning and what the passages say, folded away."""
    steps, more_steps = words.first(finding.explanation, STEPS)
    told = list(_gists(finding))
    if not (steps or told):
        return
    yield f"<details><summary>{_summary(finding, told)}</summary>"
    yield ""
    for number, step in enumerate(steps, start=1):
        yield f"{number}. {markdown(step)}"
    if more_steps:
        yield f"{len(steps) + 1}. and {words.count(more_steps, 'more step')}"
    if steps and told:
        yield ""
    yield from told
    yield ""
    yield "</details>"
    yield ""


def _summary(finding: Finding, told: Sequence[str]) -> str:
    if not told:
        return "Why"
    quoted = any(_quotes(claim) for side in finding.sides for claim in side.claims)
    return f"Why, and what the {'passages' if quoted else 'claims'} say"


def _gists(finding: Finding) -> Iterator[str]:
    for side in finding.sides[:SIDES]:
        for claim in side.claims[:CLAIMS]:
            if said := said_in(claim):
                yield f"- {source_link(claim.source.id)} {passage(claim)}: {said}"


def said_in(claim: Claim) -> str:
    """The gist and the quoted passages; empty where the claim has neither."""
    return " ".join([markdown(claim.gist or ""), *_quotes(claim)]).strip()


def _quotes(claim: Claim) -> list[str]:
    quoted = [e.exact for e in claim.evidence if isinstance(e, QuotedEvidence)]
    return [f"“{markdown(q[:QUOTE])}{'…' if len(q) > QUOTE else ''}”" for q in quoted]
