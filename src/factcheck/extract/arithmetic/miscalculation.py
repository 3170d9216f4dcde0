"""Numbers of one text that do not fit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Miscalculation:
    """Numbers of one sentence that cannot all be right."""

    start: int
    """Offset of the first code point of the first number."""
    end: int
    """Offset after the last code point of the last one."""
    text: str
    calculation: str
    """The sum as a person would check it."""
    definite: bool
    """False where a number is hedged, or where a fall may be a rise, as in a ranking."""
