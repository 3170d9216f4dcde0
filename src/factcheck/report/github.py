"""Annotations of a GitHub workflow: the gravest first, as many as GitHub shows."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.codes import Level
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import command_data, command_property
from factcheck.report.location import Locate, location
from factcheck.states import State

SHOWN = 10
"""Annotations of one kind that GitHub shows for a step; it drops the others in silence."""

KINDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}
_ANNOTATED = (State.NEW, State.GROWN)


def render(result: Result, *, locate: Locate | None = None, notes: bool = True) -> str:
    """A workflow command for each new or grown finding; what is not annotated is counted."""
    shown = [f for f in result if f.state in _ANNOTATED and (notes or f.wants_a_look)]
    by_kind = {level: [f for f in shown if f.level is level] for level in KINDS}
    lines = []
    rest = []
    for level, findings in by_kind.items():
        # The last notice is the one that counts the others.
        limit = SHOWN - 1 if level is Level.INFO else SHOWN
        lines += [_annotation(f, result, locate) for f in findings[:limit]]
        if more := len(findings) - len(findings[:limit]):
            rest.append(words.count(more, f"more {KINDS[level]}"))
    lines += _counted(result, rest)
    return "".join(f"{line}\n" for line in lines)


def _annotation(finding: Finding, result: Result, locate: Locate | None) -> str:
    place = location(finding, result, locate)
    properties = {"title": f"{finding.code} {finding.name} ({finding.state})"}
    if place:
        properties["file"] = place.path
        numbers = {
            "line": place.line,
            "endLine": place.end_line,
            "col": place.column,
            # GitHub takes columns only within one line, and the last one as part of it.
            "endColumn": place.end_column - 1 if place.end_line == place.line else 0,
        }
        properties |= {name: str(number) for name, number in numbers.items() if number > 0}
    written = ",".join(f"{name}={command_property(text)}" for name, text in properties.items())
    message = f"{words.message(finding)} [{finding.fingerprint}; {words.manual(finding.code)}]"
    return f"::{KINDS[finding.level]} {written}::{command_data(message)}"


def _counted(result: Result, rest: list[str]) -> Iterator[str]:
    """One notice for all that stands nowhere else."""
    told = []
    if rest:
        told.append(f"Not annotated: {', '.join(rest)}; the job summary lists them.")
    if states := words.by_state(result):
        told.append(f"To this project: {states}.")
    if told:
        yield f"::notice title=factcheck::{command_data(' '.join(told))}"
