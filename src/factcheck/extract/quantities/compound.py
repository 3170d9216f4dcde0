"""Sizes told in two units: "5 feet 2 inches", "two hours and ten minutes"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.groups import EXACT
from factcheck.extract.quantities.lexicon import FIGURE, SMALL
from factcheck.extract.quantities.numerals import numeral
from factcheck.extract.quantities.units import Measured, unit_after
from factcheck.extract.tokens import Tokens
from factcheck.units import unit_of

_NUMBERS = SMALL | {FIGURE}


def _half_follows(tokens: Tokens, at: int) -> bool:
    """Whether "and a half" stands behind a unit: two hours and a half."""
    return [tokens.word(at + n) for n in range(3)] == ["and", "a", "half"]


def compound(tokens: Tokens, found: Amount) -> None:
    """Add a second, finer unit of the same dimension, and count in that."""
    half = tokens.word(found.end) == "and" and _half_follows(tokens, found.end)
    if half and found.low is not None and found.low == found.high:
        found.low = found.high = EXACT.add(found.low, Decimal("0.5"))
        found.end, found.step = found.end + 3, Decimal("0.1")
        return
    joint = ("and", ",") if found.unit == "ft" else ("and",)
    at = found.end + (tokens.word(found.end) in joint)
    if tokens.letter(at) not in _NUMBERS:
        return
    smaller = numeral(tokens, at)
    if smaller is None or found.low is None or found.low != found.high:
        return
    measured = unit_after(tokens, smaller.end)
    if found.unit == "ft" and tokens.word(smaller.end) == "in":
        measured = Measured("in", "measure", smaller.end + 1)
    if measured is None:
        return
    if found.kind == "money" and measured.unit == "cents" and smaller.value < 100:
        cents = EXACT.divide(smaller.value, Decimal(100))
        found.low = found.high = EXACT.add(found.low, cents)
        found.end, found.step = measured.end, Decimal("0.01")
        return
    if found.kind != "measure":
        return
    coarse, fine = unit_of(found.unit), unit_of(measured.unit)
    if coarse.dimension != fine.dimension or coarse.offset or coarse.factor <= fine.factor:
        return
    times = EXACT.divide(coarse.factor, fine.factor)
    if times != times.to_integral_value() or smaller.value >= times:
        return
    total = EXACT.add(EXACT.multiply(found.low, times), smaller.value)
    found.low = found.high = total
    found.unit, found.end, found.step = measured.unit, measured.end, smaller.step
