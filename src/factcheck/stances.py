"""Positions on a scale: where a party stands towards something."""

from __future__ import annotations

from enum import IntEnum
from typing import Annotated, Any, Self

from pydantic import WithJsonSchema, model_serializer, model_validator

from factcheck.intervals import Meeting, meet
from factcheck.values import Model


class Position(IntEnum):
    """Where a party stands towards something, from bound to it to out of it."""

    COMMITTED = 0
    """Has agreed, takes part, supports."""
    WILLING = 1
    """Offers, seeks, plans to take part."""
    OPEN = 2
    """Does not exclude it, or takes part under a condition."""
    UNDECIDED = 3
    RELUCTANT = 4
    """Objects, casts doubt, suspends."""
    LEAVING = 5
    """Refuses, or means to end its part."""
    GONE = 6
    """Has left, is out, opposes as a settled position."""


class Stance(Model):
    """A stretch of positions on the ordinal scale; mostly a single one.

    >>> str(Stance.model_validate("leaving")), str(Stance.model_validate("open..reluctant"))
    ('leaving', 'open..reluctant')
    """

    low: Position
    high: Position

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        first, _, last = value.partition("..")
        try:
            return {
                "low": Position[first.strip().upper()],
                "high": Position[(last or first).strip().upper()],
            }
        except KeyError as unknown:
            scale = ", ".join(p.name.lower() for p in Position)
            raise ValueError(
                f"{unknown.args[0].lower()!r} is not a position; the scale is {scale}"
            ) from None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.low > self.high:
            raise ValueError("the stretch is reversed: the scale runs from committed to gone")
        return self

    @model_serializer
    def _as_text(self) -> str:
        return str(self)

    def denied(self) -> Stance:
        """What is left when this is denied: "has not refused" leaves committed to reluctant.

        >>> str(Stance.model_validate("leaving").denied())
        'committed..reluctant'
        """
        if self.low > Position.UNDECIDED:
            return Stance(low=Position.COMMITTED, high=Position(self.low - 1))
        if self.high < Position.UNDECIDED:
            return Stance(low=Position(self.high + 1), high=Position.GONE)
        return Stance(low=Position.COMMITTED, high=Position.GONE)

    def meet(self, other: Stance) -> Meeting:
        """How the two stretches meet."""
        return meet(self.low, self.high, other.low, other.high)

    def __str__(self) -> str:
        first, last = self.low.name.lower(), self.high.name.lower()
        return first if first == last else f"{first}..{last}"

    def __repr__(self) -> str:
        return f"Stance({str(self)!r})"


StanceText = Annotated[
    Stance,
    WithJsonSchema(
        {
            "type": "string",
            "description": "A position, or a stretch of them: leaving, open..reluctant",
            "examples": [p.name.lower() for p in Position],
        }
    ),
]
