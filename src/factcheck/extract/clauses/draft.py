"""A clause in the making; its places count words."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.extract.clauses.clause import Kind
from factcheck.extract.sentences import Span


@dataclass(slots=True)
class Draft:
    """A clause that waits for its verb or has it."""

    first: int
    kind: Kind
    mark: int | None
    above: Draft | None
    verb: tuple[int, int] | None = None
    lemma: str = ""
    end: int = -1
    limit: int = -1
    """Where its object and adjuncts end at the latest."""
    held: int = -1
    """Where its first words end, if a clause inside it came before its verb."""
    subject: Span | None = None
    index: int = -1
