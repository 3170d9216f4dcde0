"""Which defects of a file another file, or how much there is to search, has a part in."""

from __future__ import annotations

from factcheck.errors import Problem

_BETWEEN_FILES = ("FC003", "FC004")
"""Defects that may come and go with another file."""
_SEARCHED = ("FC201", "FC202")
_TOLD = ("too long to look for it", "is before it was published")
"""By which a defect reaches beyond its own file, or changes what it says."""


def is_local(problem: Problem) -> bool:
    """Whether a defect of a file has nothing to do with other files."""
    told = any(words in problem.message for words in _TOLD)
    return problem.code not in _BETWEEN_FILES and not told


def is_searched(problem: Problem) -> bool:
    """Whether the passage was looked for elsewhere, of which there is only so much."""
    return problem.code in _SEARCHED
