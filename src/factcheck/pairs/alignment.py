"""What two texts say of one thing: the words taken as the same, and the place where they may differ."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.dates import DateInterval
from factcheck.extract.sentences import Span
from factcheck.intervals import Meeting
from factcheck.values import Quantity

Value = Quantity | DateInterval | str
Kind = Literal["number", "time", "day", "name", "statement"]


class Slot(NamedTuple):
    """A place in one text and what stands there."""

    value: Value
    span: Span
    """The words that give the value."""
    passage: Span
    """The words around it that are compared."""


class Alignment(NamedTuple):
    """Two slots that answer one question."""

    kind: Kind
    a: Slot
    b: Slot
    asked: str
    """What is asked: the noun that is counted, the verb that is dated, in words of a text."""
    shared: str
    """The words taken as the same, as one of the texts writes them."""
    why: str = ""
    """What sets the two values apart, where that is no matter of numbers or days."""


def within_rounding(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers differ as written, but not once both are read as rounded."""
    if one.meet(other) is not Meeting.APART:
        return False
    low_a, high_a = one.rounded().ends()
    low_b, high_b = other.rounded().ends()
    apart = (high_a and low_b and high_a[0] < low_b[0]) or (
        high_b and low_a and high_b[0] < low_a[0]
    )
    if apart:
        return False
    return one.rounded() != one or other.rounded() != other
