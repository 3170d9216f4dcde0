"""What is being read: an amount that words around it still change."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from math import gcd

from factcheck.extract.quantities.groups import EXACT
from factcheck.extract.quantities.mention import Kind
from factcheck.extract.quantities.numerals import Numeral


@dataclass(slots=True)
class Amount:
    """A number or a range of numbers, with the words read so far."""

    first: int
    """Index of its first word."""
    end: int
    """Index after its last word."""
    low: Decimal | None
    high: Decimal | None
    step: Decimal = Decimal(1)
    """The weight of its last digit that tells."""
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    unit: str = "count"
    kind: Kind = "count"
    noun: str | None = None
    rounded_from: Decimal | None = None
    """The number as written, where a word such as million rounds it."""
    plain: bool = False
    """Whether it is one number in figures without a scale, which may be no quantity at all."""
    scope: list[tuple[str, str]] = field(default_factory=list)


def amount(numeral: Numeral) -> Amount:
    """A number by itself: exact, or what rounds to it: 1.2 billion is 1.15 to 1.25."""
    value, step = numeral.value, numeral.step
    found = Amount(numeral.first, numeral.end, value, value, step, approximate=numeral.approximate)
    if numeral.scaled:
        half = EXACT.divide(step, Decimal(2))
        found.low, found.high = EXACT.subtract(value, half), EXACT.add(value, half)
        found.high_open = True
        found.rounded_from = value
    return found


def _comes_out_even(top: int, bottom: int) -> bool:
    rest = bottom // gcd(top, bottom)
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def share_amount(first: int, end: int, top: int, bottom: int, times: Decimal) -> Amount:
    """A part of something: exact if it comes out even, else between two hundredths.

    "A third" and "33 percent" so have a number in common.
    """
    grain = Decimal(1).scaleb(-max(2, len(str(bottom))))
    whole = EXACT.divide(EXACT.multiply(Decimal(top), times), Decimal(bottom))
    if _comes_out_even(top, bottom):
        return Amount(first, end, whole, whole, grain * times)
    unit = grain * times
    low = EXACT.multiply(EXACT.divide(whole, unit).to_integral_value("ROUND_FLOOR", EXACT), unit)
    return Amount(first, end, low, EXACT.add(low, unit), unit)
