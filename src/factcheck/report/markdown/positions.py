"""Where each party stood, as a line of time."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.chronology import Held
from factcheck.findings import Result
from factcheck.report import words
from factcheck.report.escape import markdown
from factcheck.report.markdown.finding import listed, source_link, table

PARTIES, ROWS = 20, 40


def positions(result: Result) -> Iterator[str]:
    """A table for each party that took more than one position."""
    moved = [(party, line) for party, line in result.positions.items() if len(line) > 1]
    if not moved:
        return
    yield "## Positions"
    yield ""
    shown, more = words.first(moved, PARTIES)
    for party, line in shown:
        yield f"### {markdown(party)}"
        yield ""
        held, rest = words.first(line, ROWS)
        rows = [_row(one, result) for one in held]
        if rest:
            rows.append((f"and {words.count(rest, 'more position')}", "", "", "", ""))
        yield from table(("held", "on", "position", "who says so", "sources"), rows)
    if more:
        yield f"And {words.count(more, 'more party', 'more parties')}."
        yield ""


def _row(held: Held, result: Result) -> tuple[str, ...]:
    _, _, on = held.topic.partition(" · ")
    return (
        markdown(words.when(held.at)),
        markdown(on),
        markdown(held.position),
        listed([markdown(who) for who in dict.fromkeys(words.who(c, result) for c in held.claims)]),
        listed([source_link(source) for source in dict.fromkeys(c.source.id for c in held.claims)]),
    )
