"""What a finding is to a project, and how the baseline remembers one."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from factcheck.codes import CODES, CONFLICTS, Level


class State(StrEnum):
    """What a finding is to this project."""

    NEW = "new"
    """The baseline does not know it, and nobody has decided about it."""
    KNOWN = "known"
    GROWN = "grown"
    """Known, and a source more tells one of its sides."""
    ACCEPTED = "accepted"
    """A decision sets it aside."""
    GONE = "gone"
    """Known, and found no more."""


class Known(NamedTuple):
    """A finding as the baseline remembers it: nothing that moves."""

    fingerprint: str
    code: str
    definite: bool
    sources: frozenset[str]
    """Ids of the sources on all its sides."""
    summary: str
    """Topic and values in one line."""

    @property
    def name(self) -> str:
        """The kebab-case name of the rule."""
        return CODES[self.code].name

    @property
    def wants_a_look(self) -> bool:
        """Whether it was a warning, an error or a conflict, be it only a possible one."""
        return self.level > Level.INFO or self.code in CONFLICTS

    @property
    def level(self) -> Level:
        """The level of the rule; of a possible conflict, info."""
        if not self.definite and self.code in CONFLICTS:
            return Level.INFO
        return CODES[self.code].level
