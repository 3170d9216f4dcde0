"""What can go wrong: a wrong call raises, bad data is returned as a value."""

from __future__ import annotations

from dataclasses import dataclass, field


class FactcheckError(Exception):
    """A call that cannot be answered; the message says what was expected."""


class ForgottenError(Exception):
    """What the cache held when a run began is not there any more; the run is to begin anew."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A defect in somebody's file, with its place."""

    path: str
    """The file as the reader knows it, relative to the project; never an absolute path."""
    line: int
    """1-based; 0 where the whole file is meant."""
    column: int
    """1-based; 0 where the whole line is meant."""
    code: str
    """A code of the families FC0 and FC2, such as ``FC002``, or FC108 for the sum of an article."""
    message: str
    """One sentence that says what is wrong and, where it can, what to do."""
    key: str = field(default="", compare=False)
    """What names the defect wherever it stands; empty where the message does."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return f"{place}: {self.code} {self.message}"
