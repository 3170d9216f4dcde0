"""Which side of a conflict has the most, the most precise and the latest support."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TypeVar

from factcheck.compare.entries import Entry
from factcheck.compare.independence import roots
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown
from factcheck.dates import DateInterval
from factcheck.support import Support
from factcheck.values import Quantity

K = TypeVar("K", int, Decimal)


def support(topic: Topic, groups: Sequence[Sequence[Entry]], values: Sequence[str]) -> Support:
    """What stands behind each side, of which ``values`` are the names."""
    reader = topic.reader
    origins = [len(set(roots([e.claim for e in group], reader))) for group in groups]
    width = _width if topic.kind != "attribute" else _depth(topic)
    sharpest = [min(group, key=width) for group in groups]
    latest = [
        max((days(reader.dates.said(e.claim))[0] or 0 for e in group), default=0)
        for group in groups
    ]
    return Support(
        origins=tuple(origins),
        most_origins=_greatest(origins, values),
        most_precise=_greatest(
            [-width(entry) for entry in sharpest], [shown(topic, entry) for entry in sharpest]
        ),
        latest=_greatest(latest, values),
    )


def _greatest(numbers: Sequence[K], values: Sequence[str]) -> tuple[str, ...]:
    """The values of the greatest number; none where all have it."""
    most = max(numbers)
    found = [value for value, number in zip(values, numbers, strict=True) if number == most]
    return tuple(found) if len(found) < len(values) else ()


_ENDLESS = Decimal("Infinity")


def _width(entry: Entry) -> Decimal:
    """How much room a value leaves; infinite where an end is open."""
    value, (low, high) = entry.value, entry.ends
    if low is None or high is None:
        return _ENDLESS
    if isinstance(value, DateInterval):
        return Decimal(high - low)
    return Decimal(high[0] - low[0]) if isinstance(value, Quantity) else Decimal(0)


def _depth(topic: Topic) -> Callable[[Entry], Decimal]:
    """Of names that lie in others, the innermost is the most precise."""
    if not topic.predicate.hierarchical:
        return lambda _: Decimal(0)
    wholes = topic.reader.catalogue.wholes
    return lambda entry: Decimal(-len(wholes(str(entry.value))))
