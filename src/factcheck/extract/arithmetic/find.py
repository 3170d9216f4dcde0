"""Every kind of sum that is done of a text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from factcheck.extract.arithmetic import changes, shares, totals
from factcheck.extract.arithmetic.miscalculation import Miscalculation
from factcheck.extract.quantities import QuantityMention, find_quantities

SUMS = (changes.wrong, shares.wrong, totals.wrong)


def find_miscalculations(text: str) -> list[Miscalculation]:
    """The numbers of an English text that do not fit each other, however rounded.

    Changes by start, size and end; parts of a whole and their share; people and how many of each kind.

    >>> [found] = find_miscalculations("Sales rose 20 percent, from 50 to 80 tonnes.")
    >>> found.text
    '20 percent, from 50 to 80 tonnes'
    >>> found.calculation
    '50 t and 20 percent more are 59.15 to 60.85 t as numbers are rounded, not 80 t'
    >>> [found] = find_miscalculations("The plan was backed by 120 of 150 members, or 70 percent.")
    >>> found.calculation
    '120 of 150 are 80 percent, not 70 percent'
    """
    return miscalculations(text, find_quantities(text))


def miscalculations(text: str, mentions: Sequence[QuantityMention]) -> list[Miscalculation]:
    """The same, of the numbers that were found in a text."""
    found = chain.from_iterable(wrong(text, mentions) for wrong in SUMS)
    return sorted(found, key=lambda one: (one.start, one.end))
