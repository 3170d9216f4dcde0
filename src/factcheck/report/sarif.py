"""SARIF 2.1.0, as code scanning services read it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from factcheck import __version__
from factcheck.codes import CODES, Code, Level
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import json_text, sarif
from factcheck.report.location import Locate, Location, location, others
from factcheck.states import State

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
RESULTS = 25_000
"""Results of one run that GitHub takes."""
RELATED = 100
"""Other places of one finding."""

LINKED = 10
"""Of these, those that its message links to."""

LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
_STATES = {State.NEW: "new", State.GROWN: "updated"}


def render(result: Result, *, locate: Locate | None = None, notes: bool = True) -> str:
    """One run with its rules and results, the gravest first."""
    shown = sorted((f for f in result if notes or f.wants_a_look), key=lambda f: -f.level)
    used = [CODES[code] for code in sorted({f.code for f in shown})]
    driver = {"name": "factcheck", "version": __version__, "rules": [_rule(rule) for rule in used]}
    numbers = {rule.code: number for number, rule in enumerate(used)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            {"ruleIndex": numbers[finding.code], **_result(finding, result, locate)}
            for finding in shown[:RESULTS]
        ],
        "properties": {
            "omitted": max(len(shown) - RESULTS, 0),
            "gone": [entry.fingerprint for entry in result.gone],
        },
    }
    answer = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_text(json.dumps(answer, ensure_ascii=False, indent=1)) + "\n"


def _rule(rule: Code) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.sentence},
        "fullDescription": {"text": rule.sentence},
        "help": {"text": f"{rule.sentence} The manual: {words.manual(rule.code)}"},
        "defaultConfiguration": {"level": LEVELS[rule.level]},
    }


def _result(finding: Finding, result: Result, locate: Locate | None) -> dict[str, Any]:
    place = location(finding, result, locate)
    related = list(_related(finding, result, locate))
    message = sarif(words.message(finding)) or finding.name
    found: dict[str, Any] = {
        "ruleId": finding.code,
        "level": LEVELS[finding.level],
        "message": {"text": f"{message}{_linked(related)}"},
        "locations": [{"physicalLocation": _physical(place)}] if place else [],
        "partialFingerprints": {"factcheck/v1": finding.fingerprint},
        "baselineState": _STATES.get(finding.state, "unchanged"),
        "properties": {"state": finding.state.value, "manual": words.manual(finding.code)},
    }
    if related:
        found["relatedLocations"] = related
    if finding.decision:
        why = sarif(words.standing(finding))
        found["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why}]
    return found


def _related(finding: Finding, result: Result, locate: Locate | None) -> Iterator[dict[str, Any]]:
    for number, (place, says) in enumerate(others(finding, result, locate)):
        if number < RELATED:
            message = {"text": sarif(says)}
            yield {"id": number, "physicalLocation": _physical(place), "message": message}


def _linked(related: Sequence[dict[str, Any]]) -> str:
    """Links to the first related locations: GitHub shows only those that a message links to."""
    links = ", ".join(f"[{place['id'] + 1}]({place['id']})" for place in related[:LINKED])
    return f" Other claims: {links}." if links else ""


def _physical(place: Location) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(place.path)}}
    if place.line:
        numbers = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        }
        physical["region"] = {name: number for name, number in numbers.items() if number}
    return physical


def uri(path: str) -> str:
    """A path as a relative URI.

    >>> uri("claims/Ærø 1.yaml")
    'claims/%C3%86r%C3%B8%201.yaml'
    """
    return quote(path.encode("utf-8", "replace"), safe="/")
