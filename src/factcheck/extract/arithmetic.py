"""Changes told with start, end and size, where these do not fit: "doubled from 10 to 15"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from factcheck.extract.quantities import QuantityMention, find_quantities
from factcheck.units import unit_of
from factcheck.values import Quantity

Span = tuple[Decimal, Decimal]
"""The least and the most that a number can be, in the base unit."""


@dataclass(frozen=True, slots=True)
class Miscalculation:
    """Numbers of one change that cannot all be right."""

    start: int
    """Offset of the first code point of the first number."""
    end: int
    """Offset after the last code point of the last one."""
    text: str
    calculation: str
    """The sum as a person would check it."""
    definite: bool
    """False where a number is hedged, or where a fall may be a rise, as in a ranking."""


def find_miscalculations(text: str) -> list[Miscalculation]:
    """The changes of an English text whose start, size and end do not fit, however rounded.

    >>> [found] = find_miscalculations("Sales rose 20 percent, from 50 to 80 tonnes.")
    >>> found.text
    '20 percent, from 50 to 80 tonnes'
    >>> found.calculation
    '50 t and 20 percent more are 59.1525 to 60.8525 t as numbers are rounded, not 80 t'
    """
    return [found for change in _changes(text) if (found := _checked(text, change))]


def _changes(text: str) -> Iterator[list[QuantityMention]]:
    """Numbers that follow each other as parts of one change."""
    run: list[QuantityMention] = []
    mentions = find_quantities(text)
    for one, other in pairwise([*mentions, None]):
        if one is None or not _role(one):
            continue
        run.append(one)
        if other is None or not _role(other) or not _goes_on(text, one, other):
            yield run
            run = []


def _role(mention: QuantityMention) -> str:
    if mention.kind in ("change-from", "change-to", "change-by"):
        return mention.kind
    return "change-by" if mention.unit == "times" and mention.text[-1:].isalpha() else ""


_GAP = 40
_WORD = re.compile(r"[^\W\d_]+|[^\s,]")
_SIZE = re.compile(r"(?i)(?:thousand|million|billion|trillion|\d\s?(?:k|m|mn|bn|tn))\b")
_JOINING = frozenset(["from", "to", "by", "up", "down"])


def _goes_on(text: str, one: QuantityMention, other: QuantityMention) -> bool:
    """Whether only joining words, and the noun of the first, stand between two numbers.

    Anything else may give one of them another time: "rose 5 percent in May, to 80 from 50 a year ago".
    """
    if other.start - one.end > _GAP:
        return False
    nouns = (one.noun or "").split()
    words = _WORD.findall(text[one.end : other.start].lower())
    return all(word in _JOINING or word in nouns for word in words)


def _checked(text: str, change: Sequence[QuantityMention]) -> Miscalculation | None:
    """What is wrong with a change, if its parts are told once each."""
    parts = {_role(mention): mention for mention in change}
    values = {role: mention.quantity for role, mention in parts.items()}
    first, last = values.get("change-from"), values.get("change-to")
    if len(parts) != len(change) or first is None or last is None:
        return None
    if first.dimension != last.dimension or _span(first)[0] < 0 or _span(last)[0] < 0:
        return None
    if bool(_SIZE.search(parts["change-from"].text)) != bool(_SIZE.search(parts["change-to"].text)):
        return None  # "from 3 to 4 million"
    down = ("direction", "down") in parts["change-to"].scope
    told = _turned(first, last, down=down)
    certain = first.unit != "count"
    if told is None and (by := values.get("change-by")):
        told, certain = _missed(first, by, last, _noun(parts["change-by"]), down=down), True
    if told is None:
        return None
    start, end = change[0].start, change[-1].end
    certain = certain and not any(mention.approximate for mention in change)
    return Miscalculation(start, end, text[start:end], told, certain)


def _noun(mention: QuantityMention) -> str:
    return (mention.noun or "").lower()


def _turned(first: Quantity, last: Quantity, *, down: bool) -> str | None:
    """A rise that ends below its start, or a fall that ends above it."""
    low, high = _span(first)
    least, most = _span(last)
    if (least > high) if down else (most < low):
        told, so = ("fall", "rise") if down else ("rise", "fall")
        return f"from {first} to {last} is a {so}, not a {told}"
    return None


def _missed(first: Quantity, by: Quantity, last: Quantity, noun: str, *, down: bool) -> str | None:
    """Another end than the size of the change leads to, in every way to read that size."""
    ends = list(_ends(first, by, noun, down=down))
    least, most = _span(last)
    if not ends or any(low <= most and least <= high for low, high in ends):
        return None
    unit = unit_of(last.unit)
    low, high = ((end - unit.offset) / unit.factor for end in ends[0])
    size = f"{by} {first}" if by.unit == "times" else f"{first} and {by} {_WAY[down]}"
    name = "" if last.unit == "count" else f" {last.unit}"
    return f"{size} are {_reach(low, high)}{name} as numbers are rounded, not {last}"


def _reach(low: Decimal, high: Decimal) -> str:
    least = f"{low.normalize():f}"
    if low == high:
        return least
    return f"{least} or more" if high == _MOST else f"{least} to {high.normalize():f}"


_WAY = {True: "less", False: "more"}
_MOST = Decimal("Infinity")
_LEEWAY = Decimal("0.1")
"""How far off "doubled" may be: a tenth."""


def _ends(first: Quantity, by: Quantity, noun: str, *, down: bool) -> Iterator[Span]:
    """Where a change of some size can end, the plain reading first."""
    (low, high), (least, most) = _span(first), _span(by)
    if by.unit == "times":
        more = _MOST if by.high is None else by.high
        yield low * (by.low or 0) * (1 - _LEEWAY), _product(high, more) * (1 + _LEEWAY)
        return
    share = first.dimension == "share"
    if by.dimension == "share":
        sign = -1 if down else 1
        small, great = sorted((1 + sign * least / 100, 1 + sign * most / 100))
        if great >= 0:
            yield low * max(small, Decimal(0)), _product(high, great)
    points = by.dimension == "points" or noun.startswith("point")
    if by.dimension in ("share", "points") or points:
        if not share:
            return
    elif by.dimension not in (first.dimension, "count"):
        return
    yield (max(low - most, Decimal(0)), high - least) if down else (low + least, high + most)


def _product(one: Decimal, other: Decimal) -> Decimal:
    return one * other if one and other else Decimal(0)


def _span(value: Quantity) -> Span:
    low, high = value.rounded().ends()
    return low[0] if low else Decimal(0), high[0] if high else _MOST
