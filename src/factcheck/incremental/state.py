"""A base with what was found in it, as it is passed from run to run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.findings import Result
from factcheck.incremental.changes import Change
from factcheck.incremental.memo import Memo
from factcheck.incremental.recall import Recall
from factcheck.store import FactBase


class State(NamedTuple):
    """A base and what comparing it gave."""

    base: FactBase
    result: Result
    memo: tuple[str, Memo] | None = None
    """What is remembered of it, and under which catalogue and predicates."""


class Derived(NamedTuple):
    """A base as it is now."""

    memo: Memo
    change: Change
    recall: Recall
    bodies: Mapping[str, bytes]
    """What is to be kept of findings that are new in it."""
