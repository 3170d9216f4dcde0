"""Figures as what they can be at the least and at the most, rounded as newsrooms round."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal

from factcheck.compare.entries import Entry
from factcheck.compare.topics import Topic
from factcheck.units import unit_of
from factcheck.values import End, Quantity

_NOTHING: End = (Decimal(0), 0)
_ANYTHING: End = (Decimal("Infinity"), 0)


def least(entry: Entry) -> End:
    """The least it can be as a rounded number; nothing that adds up is below nought."""
    value = entry.value
    return (value.rounded().ends()[0] if isinstance(value, Quantity) else None) or _NOTHING


def most(entry: Entry) -> End:
    """The most it can be as a rounded number."""
    value = entry.value
    return (value.rounded().ends()[1] if isinstance(value, Quantity) else None) or _ANYTHING


def added(entries: Iterable[Entry]) -> End:
    """The least that several can be together."""
    lows = [least(entry) for entry in entries]
    return sum((low for low, _ in lows), Decimal(0)), max(flag for _, flag in lows)


def part_name(part: Topic, over: str) -> str:
    """What sets the part apart from the whole."""
    return part.subject[0] if over == "subject" else dict(part.scope)[over]


def outermost(parts: Collection[Topic], over: str) -> list[Topic]:
    """The parts that lie in no other of them."""
    names = {part_name(part, over): part for part in parts}
    return [
        part
        for name, part in names.items()
        if not (part.reader.catalogue.wholes(name) - {name}) & names.keys()
    ]


def all_known(parts: Iterable[Topic], over: str) -> bool:
    """Whether the catalogue knows every part, so that those it does not nest are apart."""
    return all(part_name(part, over) in part.reader.catalogue.entities for part in parts)


def calculation(parts: Sequence[Entry], limit: str) -> str:
    """The sum as a person would write it, each number at the least that rounds to it."""
    value = parts[0].value
    unit = value.unit if isinstance(value, Quantity) else "count"
    size, offset = unit_of(unit).factor, unit_of(unit).offset
    lows = [_plain((least(entry)[0] - offset) / size) for entry in parts]
    total = _plain((added(parts)[0] - offset) / size)
    left = f"{' + '.join(lows)} = {total}" if len(lows) > 1 else total
    name = "" if unit == "count" else f" {unit}"
    return f"At the least, as numbers are rounded: {left}{name}, more than {limit}."


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
