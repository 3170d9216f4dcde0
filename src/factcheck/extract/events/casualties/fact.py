"""One statement of deaths or injuries."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.events.casualties.people import People
from factcheck.extract.sentences import Span


class Fact(NamedTuple):
    """So many people died or were hurt, as one place of the text says."""

    kind: str
    """`deaths`, `injuries`, `shot` where the text does not say which, or `care`."""
    who: People
    clause: int | None
    span: Span
    self_inflicted: bool = False
    by_somebody: bool = False
    """Whether it says who did it to them: he is not among them."""
    in_care: bool = False
    """Whether it says who cares for them, or how they are."""
    so_far: bool = False
    """Whether it counts those before as well: "a third person died"."""
