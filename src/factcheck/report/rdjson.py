"""Reviewdog's diagnostic format, ``rdjson``."""

from __future__ import annotations

import json
from typing import Any

from factcheck.codes import Level
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import json_text, markdown, plain
from factcheck.report.location import Locate, Location, location, others
from factcheck.states import State

SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.INFO: "INFO"}


def render(result: Result, *, locate: Locate | None = None, notes: bool = True) -> str:
    """A diagnostic for each finding that nobody has accepted.

    Reviewdog posts messages as comments, so they are Markdown.
    """
    shown = (f for f in result if f.state is not State.ACCEPTED and (notes or f.wants_a_look))
    diagnostics = [_diagnostic(finding, result, locate) for finding in shown]
    answer = {"source": {"name": "factcheck"}, "diagnostics": diagnostics}
    return json_text(json.dumps(answer, ensure_ascii=False, indent=1)) + "\n"


def _diagnostic(finding: Finding, result: Result, locate: Locate | None) -> dict[str, Any]:
    place = location(finding, result, locate)
    marks = [mark for mark in (words.doubt(finding), words.standing(finding)) if mark]
    mark = f"{', '.join(marks)}: " if marks else ""
    manual = f"`{words.manual(finding.code)}`"
    diagnostic: dict[str, Any] = {
        "message": f"{markdown(mark + finding.message)} {manual} `{finding.fingerprint}`",
        "severity": SEVERITIES[finding.level],
        "code": {"value": f"{finding.code} {finding.name}"},
    }
    if place:
        diagnostic["location"] = _location(place)
    if related := list(others(finding, result, locate)):
        diagnostic["related_locations"] = [
            {"message": markdown(says), "location": _location(other)} for other, says in related
        ]
    return diagnostic


def _location(place: Location) -> dict[str, Any]:
    """Whole lines: reviewdog counts columns in bytes."""
    found: dict[str, Any] = {"path": plain(place.path)}
    if place.line:
        found["range"] = {"start": {"line": place.line}}
        if place.end_line:
            found["range"]["end"] = {"line": place.end_line}
    return found
