"""The summary of a job: what is new and why, then what is known, accepted and gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from factcheck.claims import Claim
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import markdown, plain
from factcheck.report.location import Locate
from factcheck.report.markdown.finding import table
from factcheck.states import Known, State

T = TypeVar("T", Finding, Known)

LIMIT = 1_000_000
"""Bytes at most: GitHub drops a summary of more than 1 MiB."""
ROWS = 50
CLAIMS = 20
STEPS = 20
WIDTH = 150
"""Characters of a text in a table, and four times as many elsewhere."""


def render(result: Result, *, locate: Locate | None = None, notes: bool = True) -> str:
    """As much of what is new as there is room for; the rest is counted."""
    shown = [f for f in result if notes or f.wants_a_look]
    of_state = {s: sorted((f for f in shown if f.state is s), key=_gravity) for s in State}
    head = _text(_head(result, of_state[State.NEW]))
    tail = _text(_tail(result, of_state))
    room = LIMIT - len((head + tail).encode()) - WIDTH
    sections = []
    for finding in of_state[State.NEW]:
        section = _text(_section(finding, result, locate))
        room -= len(section.encode())
        if room < 0:
            break
        sections.append(section)
    if more := len(of_state[State.NEW]) - len(sections):
        sections.append(
            f"And {words.count(more, 'more new finding')}: `factcheck check` lists all.\n\n"
        )
    return head + "".join(sections) + tail


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _gravity(finding: Finding) -> tuple[int, bool, str]:
    return -finding.level, not finding.definite, finding.code


def _head(result: Result, new: Sequence[Finding]) -> Iterator[str]:
    wanted = sum(finding.wants_a_look for finding in new)
    yield f"# factcheck: {words.count(wanted, 'new finding') if wanted else 'nothing new'}"
    yield ""
    claims = words.count(len(result.claims), "claim")
    states = words.by_state(result)
    yield (
        f"From {claims} in {words.count(len(result.sources), 'source')}"
        f"{f': {states}' if states else ''}."
    )
    yield ""
    if new:
        yield "## New"
        yield ""


def _section(finding: Finding, result: Result, locate: Locate | None) -> Iterator[str]:
    yield f"### {_short(words.title(finding))}"
    yield ""
    yield _short(finding.message, 4 * WIDTH)
    yield ""
    yield f"**{finding.level}** · `{finding.fingerprint}` · `{words.manual(finding.code)}`"
    yield ""
    told = [(side.value, claim) for side in finding.sides for claim in side.claims]
    if told:
        rows = [_row(value, claim, result, locate) for value, claim in told[:CLAIMS]]
        if more := len(told) - len(rows):
            rows.append((f"and {words.count(more, 'more claim')}", "", "", ""))
        yield from table(("value", "who says so", "said", "where"), rows)
    elif finding.problem:
        yield _place(finding.problem.path, finding.problem.line)
        yield ""
    if finding.explanation:
        yield "<details><summary>Why</summary>"
        yield ""
        steps, more = words.first(finding.explanation, STEPS)
        for number, step in enumerate(steps, start=1):
            yield f"{number}. {_short(step, 4 * WIDTH)}"
        if more:
            yield f"{len(steps) + 1}. and {words.count(more, 'more step')}"
        yield ""
        yield "</details>"
        yield ""


def _row(value: str, claim: Claim, result: Result, locate: Locate | None) -> tuple[str, ...]:
    place = locate(claim) if locate else None
    where = _place(place.path, place.line) if place else markdown(claim.source.id)
    said = markdown(words.said(claim, result))
    return f"**{_short(value)}**", _short(words.who(claim, result)), said, where


def _place(path: str, line: int) -> str:
    return _short(f"{path}:{line}" if line else path)


def _tail(result: Result, of_state: dict[State, list[Finding]]) -> Iterator[str]:
    yield from _listed("Grown: a source more", of_state[State.GROWN], _title, _message)
    yield from _listed("Accepted", of_state[State.ACCEPTED], _title, words.standing)
    gone = [entry for entry in result.gone if entry.wants_a_look]
    yield from _listed(
        "Gone", gone, lambda entry: f"{entry.code} {entry.name}", lambda entry: entry.summary
    )
    if known := of_state[State.KNOWN]:
        yield f"{words.count(len(known), 'finding')} in the baseline, as before."
        yield ""


def _title(finding: Finding) -> str:
    return words.title(finding)


def _message(finding: Finding) -> str:
    return finding.message


def _listed(
    title: str, entries: Sequence[T], name: Callable[[T], str], tell: Callable[[T], str]
) -> Iterator[str]:
    if not entries:
        return
    yield f"## {title}"
    yield ""
    shown, more = words.first(entries, ROWS)
    rows = [(_short(name(entry)), _short(tell(entry)), f"`{entry.fingerprint}`") for entry in shown]
    if more:
        rows.append((f"and {more:,} more", "", ""))
    yield from table(("finding", "what", "fingerprint"), rows)


def _short(text: str, width: int = WIDTH) -> str:
    line = plain(text)
    return markdown(line if len(line) <= width else f"{line[:width]}…")
