"""What `find_times` returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.dates import DateInterval

Kind = Literal["DATE", "TIME", "DURATION", "SET"]
Bound = Literal["until", "before", "since", "after", "between"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as a text says it, with its place, its TIMEX3 value and its days."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset after its last code point."""
    text: str
    type: Kind
    value: str
    """TIMEX3; digits that nothing tells are X."""
    interval: DateInterval | None = None
    """The days meant, with the bound applied; None where neither end is known."""
    anchor: tuple[int, int] | None = None
    """Offsets of the expression it is reckoned from; None if it is absolute or the publication."""
    alternatives: tuple[DateInterval, ...] = ()
    """Each reading's days where the text allows more than one; `interval` is one of them all."""
    bound: Bound | None = None
    """What a word before or after it makes of it, such as `until` in "by Monday"."""
    mod: str | None = None
    """TIMEX3 modifier: START, MID, END, APPROX, LESS_THAN, MORE_THAN."""
    approximate: bool = False
    """Whether it is hedged or rounded: "about two years ago", "early March"."""
