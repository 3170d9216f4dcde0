"""GitLab Code Quality: the Code Climate issues that a merge request shows.

GitLab itself compares them with those of the target branch, by fingerprint.
"""

from __future__ import annotations

import json
from typing import Any

from factcheck.codes import Level
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import json_text, markdown, plain
from factcheck.report.location import Locate, Location, location, others
from factcheck.states import State

SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.INFO: "info"}


def render(result: Result, *, locate: Locate | None = None, notes: bool = True) -> str:
    """An issue for each finding that nobody has accepted."""
    shown = (f for f in result if f.state is not State.ACCEPTED and (notes or f.wants_a_look))
    issues = [_issue(finding, result, locate) for finding in shown]
    return json_text(json.dumps(issues, ensure_ascii=False, indent=1)) + "\n"


def _issue(finding: Finding, result: Result, locate: Locate | None) -> dict[str, Any]:
    place = location(finding, result, locate) or Location("claims")
    return {
        "type": "issue",
        "check_name": f"{finding.code} {finding.name}",
        "description": plain(words.message(finding)),
        "content": {"body": f"{markdown(finding.message)} `{words.manual(finding.code)}`"},
        "categories": ["Bug Risk"],
        "fingerprint": finding.fingerprint,
        "severity": SEVERITIES[finding.level],
        "location": _lines(place),
        "other_locations": [_lines(other) for other, _ in others(finding, result, locate)],
        "state": finding.state.value,
    }


def _lines(place: Location) -> dict[str, Any]:
    first = max(place.line, 1)
    return {"path": plain(place.path), "lines": {"begin": first, "end": place.end_line or first}}
