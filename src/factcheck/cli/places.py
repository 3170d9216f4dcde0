"""Files as they are called from the current folder, so that a printed path can be opened."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from factcheck.claims import Claim
from factcheck.findings import Finding, Result
from factcheck.report.concise import Place
from factcheck.store import FactBase


def place_from_here(base: FactBase) -> Place:
    """The file and the line of a claim of this base."""
    called = _from_here(base.project)

    def place(claim: Claim) -> tuple[str, int]:
        path, line = base.place(claim)
        return called(path) if path else path, line

    return place


def problems_from_here(result: Result, base: FactBase) -> Result:
    """The result with the files of its problems called so; their fingerprints stay."""
    called = _from_here(base.project)
    return replace(result, findings=tuple(_moved(finding, called) for finding in result))


def _from_here(project: Path) -> Callable[[str], str]:
    return cache(lambda path: Path(os.path.relpath(project / path)).as_posix())


def _moved(finding: Finding, called: Callable[[str], str]) -> Finding:
    problem = finding.problem
    if problem is None:
        return finding
    return replace(finding, problem=replace(problem, path=called(problem.path)))
