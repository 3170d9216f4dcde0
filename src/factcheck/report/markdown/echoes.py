"""What several sources tell from one origin: a row each, as it counts once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import markdown
from factcheck.report.markdown.finding import listed, source_link, table

ROWS = 300


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
