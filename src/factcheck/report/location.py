"""Where a finding stands in the files of a project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.findings import Finding, Result
from factcheck.report import words


class Location(NamedTuple):
    """A place in a file; lines and columns count from 1 in code points, 0 is not known."""

    path: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0


_IN_ORDER_OF_TIME = "FC3"

Locate = Callable[[Claim], Location | None]
"""Where a claim stands: its passage in the text of the article, else its entry in YAML."""


def lead(finding: Finding, result: Result) -> Claim | None:
    """The claim to point at: of a source the baseline does not know, and the later word."""
    sides = [(number, claim) for number, side in enumerate(finding.sides) for claim in side.claims]
    if not sides:
        return None

    def rank(item: tuple[int, Claim]) -> tuple[bool, int, int]:
        number, claim = item
        fresh = claim.source.id in result.fresh
        if finding.code.startswith(_IN_ORDER_OF_TIME):
            return fresh, number, 0
        published = result.published.get(claim.source.id)
        day = (published.low or 0) if published else 0
        return fresh, day, number

    return max(sides, key=rank)[1]


def location(finding: Finding, result: Result, locate: Locate | None) -> Location | None:
    """The place of the defect, or of the claim that leads the finding."""
    if problem := finding.problem:
        return Location(problem.path, problem.line, problem.column)
    claim = lead(finding, result)
    return locate(claim) if claim and locate else None


def others(
    finding: Finding, result: Result, locate: Locate | None
) -> Iterator[tuple[Location, str]]:
    """The places of the other claims, each with what it says and who says so."""
    first = lead(finding, result)
    for side in finding.sides:
        for claim in side.claims:
            place = locate(claim) if locate else None
            if place and claim is not first:
                yield place, f"{side.value}: {words.who(claim, result)}"
