"""What `find_copies` returns."""

from __future__ import annotations

from dataclasses import dataclass

COPY = 0.5
"""From this containment on, one text is a copy of the other."""
PARTIAL = 0.25
"""From this containment on, they share a part, such as paragraphs of wire copy."""


@dataclass(frozen=True, slots=True, order=True)
class Copy:
    """Two texts of which one repeats the other, at least in part."""

    a: str
    """The smaller of the two keys."""
    b: str
    containment: float
    """Share of the shorter text's five-word shingles that stand in the longer, 0 to 1."""
    shared: int
    """How many different shingles that is."""
    first: str | None = None
    """The key of the text that was published before the other; None where the dates leave it open."""

    @property
    def partial(self) -> bool:
        """Whether less than half of the shorter text is shared."""
        return self.containment < COPY
