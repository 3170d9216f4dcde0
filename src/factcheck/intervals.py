"""Sets of possibilities on one line: how two meet, and which groups of many never do.

Days, numbers and positions are all compared here. An end is any value with an order, or
None where the interval is open. In one dimension a family of intervals has a common point
exactly when every pair meets (Helly 1923), so groups are found by sorting, not by pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any


class Meeting(Enum):
    """How two sets of possibilities meet (design section 3)."""

    SAME = "same"
    """The same set: agreement."""
    INSIDE = "inside"
    """The first lies within the second: the first refines the second."""
    AROUND = "around"
    """The second lies within the first: the second refines the first."""
    OVERLAP = "overlap"
    """Both can hold, neither says the other: nothing to report."""
    POSSIBLY_APART = "possibly apart"
    """They do not meet as written, but one of them is hedged: a possible conflict."""
    APART = "apart"
    """They do not meet for any reading: a definite conflict."""
    UNLIKE = "unlike"
    """They cannot be compared: another dimension, currency or kind of value."""

    @property
    def meets(self) -> bool | None:
        """True, False, or None where only some readings meet or nothing can be said."""
        if self in (Meeting.POSSIBLY_APART, Meeting.UNLIKE):
            return None
        return self is not Meeting.APART

    def swapped(self) -> Meeting:
        """The meeting seen from the other side.

        >>> Meeting.INSIDE.swapped()
        <Meeting.AROUND: 'around'>
        """
        return {Meeting.INSIDE: Meeting.AROUND, Meeting.AROUND: Meeting.INSIDE}.get(self, self)


def meet(low_a: Any, high_a: Any, low_b: Any, high_b: Any, hedged: bool = False) -> Meeting:
    """How [low_a, high_a] and [low_b, high_b] meet; None is an open end.

    ``hedged`` says that one of them is approximate or uncertain.

    >>> meet(1, 9, 3, 4), meet(3, 4, 1, 9), meet(1, 3, 3, None), meet(1, 2, 5, 6, hedged=True)
    ... # doctest: +NORMALIZE_WHITESPACE
    (<Meeting.AROUND: 'around'>, <Meeting.INSIDE: 'inside'>, <Meeting.OVERLAP: 'overlap'>,
     <Meeting.POSSIBLY_APART: 'possibly apart'>)
    """
    if low_a == low_b and high_a == high_b:
        return Meeting.SAME
    if _over(low_a, high_b) or _over(low_b, high_a):
        return Meeting.POSSIBLY_APART if hedged else Meeting.APART
    a_starts_in_b = low_b is None or (low_a is not None and low_a >= low_b)
    a_ends_in_b = high_b is None or (high_a is not None and high_a <= high_b)
    if a_starts_in_b and a_ends_in_b:
        return Meeting.INSIDE
    b_starts_in_a = low_a is None or (low_b is not None and low_b >= low_a)
    b_ends_in_a = high_a is None or (high_b is not None and high_b <= high_a)
    if b_starts_in_a and b_ends_in_a:
        return Meeting.AROUND
    return Meeting.OVERLAP


def apart_groups(ends: Sequence[tuple[Any, Any]]) -> list[list[int]]:
    """Group intervals into sides that never meet, pair by pair; O(n log n).

    Takes (low, high) pairs, returns lists of indices ordered along the line: the largest
    number of sides there can be, each with everything that belongs to it alone. What meets
    two sides, such as an interval that spans both, is on neither. One side or none means
    that there is no conflict.

    >>> apart_groups([(12, None), (14, 14), (8, 8), (8, 9), (1, 20)])
    [[2, 3], [0, 1]]
    >>> apart_groups([(1, 5), (4, 9)])
    [[0, 1]]
    """
    lows = [low for low, _ in ends if low is not None]
    highs = [high for _, high in ends if high is not None]
    if not lows or not highs or max(lows) <= min(highs):
        return [list(range(len(ends)))] if ends else []
    order = sorted(range(len(ends)), key=lambda i: _low_key(ends[i][0]), reverse=True)
    order.sort(key=lambda i: _high_key(ends[i][1]))
    anchors: list[int] = []
    for i in order:
        if not anchors or _over(ends[i][0], ends[anchors[-1]][1]):
            anchors.append(i)
    sides = _members(ends, order, anchors)
    return [sorted(side) for side in _trimmed(ends, sides)]


def _members(
    ends: Sequence[tuple[Any, Any]], order: list[int], anchors: list[int]
) -> list[list[int]]:
    """Each interval with the one anchor it meets; what meets two anchors is left out."""
    sides: list[list[int]] = [[] for _ in anchors]
    first = 0
    for i in order:
        while first + 1 < len(anchors) and not _over(ends[anchors[first + 1]][0], ends[i][1]):
            first += 1
        # anchors[first] is the last one that starts no later than this interval ends
        meets_earlier = first > 0 and not _over(ends[i][0], ends[anchors[first - 1]][1])
        if not meets_earlier:
            sides[first].append(i)
    return sides


def _trimmed(ends: Sequence[tuple[Any, Any]], sides: list[list[int]]) -> list[list[int]]:
    """Drop from each side what reaches into the next one, so that no pair across sides meets."""
    trimmed = []
    for side, following in zip(sides, [*sides[1:], []], strict=True):
        if following:
            floor = min(ends[i][0] for i in following)
            side = [i for i in side if not (ends[i][1] is None or ends[i][1] >= floor)]
        trimmed.append(side)
    return trimmed


def _over(low: Any, high: Any) -> bool:
    """Whether a low end lies beyond a high end."""
    return low is not None and high is not None and bool(low > high)


def _high_key(high: Any) -> tuple[bool, Any]:
    return (high is None, 0 if high is None else high)


def _low_key(low: Any) -> tuple[bool, Any]:
    return (low is not None, 0 if low is None else low)
