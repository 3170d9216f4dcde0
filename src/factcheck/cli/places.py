"""Files as they are called from the current folder, so that a printed path can be opened."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from factcheck.claims import Claim
from factcheck.errors import Problem
from factcheck.findings import Finding, Result
from factcheck.report.concise import Place
from factcheck.report.location import Locate, Location
from factcheck.sources import Source
from factcheck.store import FactBase
from factcheck.store.files import CANONICAL


def place_from_here(base: FactBase) -> Place:
    """The file and the line of a claim of this base."""
    called = from_here(base.project)

    def place(claim: Claim) -> tuple[str, int]:
        path, line = base.place(claim)
        return called(path) if path else path, line

    return place


def locate_from_here(base: FactBase) -> Locate:
    """The passage of a claim in its article, where the text lies in the project; else its entry."""
    called = from_here(base.project)
    in_project = cache(lambda source: _own_text(source, base))

    def locate(claim: Claim) -> Location | None:
        spans = [passage.span for passage in claim.evidence if passage.span]
        text = in_project(claim.source) if spans else None
        if text is not None and claim.source.path and spans[0] and spans[0][1] <= len(text):
            start, end = (_position(text, offset) for offset in spans[0])
            return Location(called(claim.source.path), *start, *end)
        path, line = base.place(claim)
        return Location(called(path), line) if path else None

    return locate


def _own_text(source: Source, base: FactBase) -> str | None:
    """The text at the source's own path; a text found elsewhere is not the project's."""
    if source.path is None or not source.path.lower().endswith(CANONICAL):
        return None
    if not (base.project / source.path).is_file():
        return None
    return base.texts.get(source.id)


def _position(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def problems_from_here(result: Result, base: FactBase) -> Result:
    """The result with the files of its problems called so; their fingerprints stay."""
    called = from_here(base.project)
    return replace(
        result,
        findings=tuple(f if f.problem is None else _moved(f, f.problem, called) for f in result),
    )


def from_here(project: Path) -> Callable[[str], str]:
    """What a file of the project is called from the current folder; an address stays as it is."""
    return cache(
        lambda path: path if "://" in path else Path(os.path.relpath(project / path)).as_posix()
    )


def _moved(finding: Finding, problem: Problem, called: Callable[[str], str]) -> Finding:
    return replace(finding, problem=replace(problem, path=called(problem.path)))
