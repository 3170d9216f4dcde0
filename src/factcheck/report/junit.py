"""JUnit XML: a test case for each finding, as test reports of build servers read it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.codes import Level
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import xml
from factcheck.report.location import Locate, location
from factcheck.states import State


def render(
    result: Result,
    *,
    locate: Locate | None = None,
    notes: bool = True,
    threshold: Level = Level.ERROR,
) -> str:
    """One suite: what fails the check fails; what is known or accepted is skipped."""
    shown = [finding for finding in result if notes or finding.wants_a_look]
    failed = sum(_fails(finding, threshold) for finding in shown)
    skipped = sum(finding.state is not State.NEW for finding in shown)
    counts = f'tests="{len(shown) or 1}" failures="{failed}" errors="0" skipped="{skipped}"'
    cases = "".join(f"{line}\n" for f in shown for line in _case(f, result, locate, threshold))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="factcheck" tests="{len(shown) or 1}" failures="{failed}">\n'
        f'<testsuite name="factcheck" {counts}>\n'
        f"{cases or _NOTHING}"
        "</testsuite>\n</testsuites>\n"
    )


_NOTHING = '<testcase classname="factcheck" name="nothing found"/>\n'


def _fails(finding: Finding, threshold: Level) -> bool:
    return finding.state is State.NEW and finding.level >= threshold


def _case(
    finding: Finding, result: Result, locate: Locate | None, threshold: Level
) -> Iterator[str]:
    place = location(finding, result, locate)
    name = f"{words.title(finding)} [{finding.fingerprint}]"
    known = {"classname": f"factcheck.{finding.code}", "name": name}
    if place:
        known |= {"file": place.path} | ({"line": str(place.line)} if place.line else {})
    written = " ".join(f'{key}="{xml(text)}"' for key, text in known.items())
    yield f"<testcase {written}>"
    reasons = "".join(f"\n{xml(step)}" for step in finding.explanation)
    body = f"{xml(words.message(finding))}{reasons}\n{words.manual(finding.code)}"
    if _fails(finding, threshold):
        message = f'message="{xml(words.message(finding))}" type="{finding.name}"'
        yield f"<failure {message}>{body}</failure>"
    elif finding.state is not State.NEW:
        yield f'<skipped message="{xml(words.standing(finding))}"/>'
    else:
        yield f"<system-out>{body}</system-out>"
    yield "</testcase>"
