"""What `find_quantities` returns."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from factcheck.values import Quantity

Kind = Literal[
    "count",
    "money",
    "percentage",
    "percentage points",
    "measure",
    "ordinal",
    "ratio",
    "score",
    "range",
    "age",
    "change-by",
    "change-from",
    "change-to",
]


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A quantity as a text says it, with its place and the numbers it can be."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset after its last code point."""
    text: str
    """Its wording: bound, number and unit, without the noun."""
    low: Decimal | None
    """The least it can be; None where the wording sets no lower end."""
    high: Decimal | None
    unit: str
    """A unit that `Quantity` converts, a currency, `people`, or `count`."""
    noun: str | None
    """What is counted or shared out, as written, in lower case; None if the text does not say."""
    kind: Kind
    """A score has its lower number as `low`; it is no range."""
    approximate: bool = False
    """Whether it is hedged or vague: "about 40", "dozens"."""
    low_open: bool = False
    """Whether the low end itself is excluded: "more than 40"."""
    high_open: bool = False
    scope: tuple[tuple[str, str], ...] = ()
    """What the text says plainly of what is counted, as pairs of an aspect and the words."""

    @property
    def quantity(self) -> Quantity | None:
        """The value as claims hold it; None for a score and for an ordinal, which are no amounts."""
        if self.kind in ("score", "ordinal"):
            return None
        return Quantity(
            low=self.low,
            high=self.high,
            low_open=self.low_open,
            high_open=self.high_open,
            unit=self.unit,
            approximate=self.approximate,
        )
