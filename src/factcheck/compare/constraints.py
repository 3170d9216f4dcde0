"""What holds between two points in time: a distance in days, or one that follows the calendar."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Protocol

from factcheck.days import LAST_DAY

Point = Hashable
EPOCH: Point = None
"""The point that is fixed: constraints between it and another give plain dates."""


class Link(Protocol):
    """Which days a point can be for a day of another, its anchor, and the other way round.

    Days are ordinals; 0 is an open start and anything beyond `LAST_DAY` an open end.
    """

    def first(self, anchor: int, /) -> int:
        """The first day, for one anchor day."""

    def last(self, anchor: int, /) -> int:
        """The last day, for one anchor day."""

    def first_anchor(self, day: int, /) -> int:
        """The first anchor day that allows that day or a later one."""

    def last_anchor(self, day: int, /) -> int:
        """The last anchor day that allows that day or an earlier one."""


@dataclass(frozen=True, slots=True)
class Between:
    """Fixed days, whatever the anchor."""

    low: int | None
    high: int | None

    def first(self, anchor: int) -> int:  # noqa: ARG002
        """The first of them."""
        return self.low or 0

    def last(self, anchor: int) -> int:  # noqa: ARG002
        """The last of them."""
        return self.high or LAST_DAY + 1

    def first_anchor(self, day: int) -> int:  # noqa: ARG002
        """Any."""
        return 0

    def last_anchor(self, day: int) -> int:  # noqa: ARG002
        """Any."""
        return LAST_DAY + 1


@dataclass(frozen=True, slots=True)
class Apart:
    """A distance in days from the anchor; a negative one lies before it, None is open."""

    low: int | None
    high: int | None

    def first(self, anchor: int) -> int:
        """The anchor and the least distance."""
        return 0 if self.low is None else anchor + self.low

    def last(self, anchor: int) -> int:
        """The anchor and the greatest distance."""
        return LAST_DAY + 1 if self.high is None else anchor + self.high

    def first_anchor(self, day: int) -> int:
        """The greatest distance before the day."""
        return 0 if self.high is None else day - self.high

    def last_anchor(self, day: int) -> int:
        """The least distance before the day."""
        return LAST_DAY + 1 if self.low is None else day - self.low


@dataclass(frozen=True, slots=True, eq=False)
class Constraint:
    """One thing that is said of two points, and by whom."""

    anchor: Point
    point: Point
    link: Link
    reason: object
    """What the caller knows it by."""
    assumed: bool = False
    """Whether it is taken to be so; of what contradicts, that is set aside first."""
    bundle: Hashable = None
    """Constraints of one bundle, such as the assumption of one event, are set aside together."""

    @property
    def points(self) -> tuple[Point, ...]:
        """The points it ties, without the epoch."""
        return tuple(p for p in (self.anchor, self.point) if p is not EPOCH)
