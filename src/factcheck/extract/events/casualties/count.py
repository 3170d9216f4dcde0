"""A number of dead or hurt people that a text comes to."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.sentences import Span
from factcheck.values import Quantity


class Count(NamedTuple):
    """So many people, with the passages that say so."""

    value: Quantity
    spans: tuple[Span, ...]
    scope: tuple[tuple[str, str], ...] = ()
    clause: int | None = None
    by_somebody: bool = False
    """Whether it leaves out who did it."""
    others: bool = False
    """Whether it counts people beside those told of before."""
    implied: bool = False
    """Whether nobody says so, and all that a text tells comes to it."""
