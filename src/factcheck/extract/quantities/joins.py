"""What two mentions side by side make of each other."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extract.quantities.mention import QuantityMention

_BETWEEN = frozenset((" and ", " but ", ", but ", ", "))


def joined(
    text: str, last: QuantityMention, new: QuantityMention
) -> tuple[QuantityMention, QuantityMention | None]:
    """Two mentions as one interval, or the two with what one lends to the other."""
    between = text[last.end : new.start]
    if between in _BETWEEN and last.unit in (new.unit, "count") and last.noun in (None, new.noun):
        low, high = (last, new) if last.high is None else (new, last)
        bounds = low.high is None and high.low is None
        if bounds and low.low is not None and high.high is not None and low.low < high.high:
            return _interval(text, last, new, low, high), None
    course = last.kind, new.kind, last.unit, between
    if course == ("change-from", "change-to", "count", " to "):
        return replace(last, unit=new.unit), new
    return last, new


def _interval(
    text: str,
    first: QuantityMention,
    second: QuantityMention,
    low: QuantityMention,
    high: QuantityMention,
) -> QuantityMention:
    """More than 10 but fewer than 20."""
    return replace(
        second,
        start=first.start,
        text=text[first.start : second.end],
        low=low.low,
        low_open=low.low_open,
        high=high.high,
        high_open=high.high_open,
        kind="range",
        approximate=first.approximate or second.approximate,
    )
