"""Which side of a conflict has the most, the most precise and the latest support."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from factcheck.compare.entries import Entry
from factcheck.compare.independence import roots
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown
from factcheck.support import Support

K = TypeVar("K", int, Decimal)


def support(topic: Topic, groups: Sequence[Sequence[Entry]], values: Sequence[str]) -> Support:
    """What stands behind each side, of which ``values`` are the names."""
    reader = topic.reader
    origins = [len(set(roots(group, reader))) for group in groups]
    width = widths(topic) if topic.kind != "stance" else lambda _: Decimal(0)
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


def widths(topic: Topic) -> Callable[[Entry], Decimal]:
    """How much room each value on a topic leaves; of names, the innermost leaves least."""
    if topic.kind == "stance":
        return lambda entry: _room(days(entry.at))
    if topic.kind != "attribute":
        return lambda entry: _room(entry.ends)
    if not topic.predicate.hierarchical:
        return lambda _: Decimal(0)
    wholes = topic.reader.catalogue.wholes
    return lambda entry: Decimal(-len(wholes(str(entry.value))))


def _room(ends: tuple[Any, Any]) -> Decimal:
    """The distance of the ends, of days or of numbers; infinite where one is open."""
    low, high = (end[0] if isinstance(end, tuple) else end for end in ends)
    return _ENDLESS if low is None or high is None else Decimal(high - low)
