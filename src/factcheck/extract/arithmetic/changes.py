"""Changes told with start, end and size, where these do not fit: "doubled from 10 to 15"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import MAX_EMAX, Context, Decimal
from itertools import pairwise

from factcheck.extract.arithmetic.miscalculation import Miscalculation
from factcheck.extract.quantities import QuantityMention
from factcheck.units import unit_of
from factcheck.values import Quantity

Span = tuple[Decimal, Decimal]
"""The least and the most that a number can be, in the base unit."""


def wrong(text: str, mentions: Sequence[QuantityMention]) -> Iterator[Miscalculation]:
    """The changes whose start, size and end do not fit, however rounded."""
    for change in _changes(text, mentions):
        if found := _checked(text, change):
            yield found


def _changes(text: str, mentions: Sequence[QuantityMention]) -> Iterator[list[QuantityMention]]:
    """Numbers that follow each other as parts of one change."""
    run: list[QuantityMention] = []
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
    if first.dimension == "share":
        return None  # shares of several that "fell from 2 to 4 percent"
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
    if low == high:
        return _plain(low)
    return f"{_plain(low)} or more" if high == _MOST else f"{_plain(low)} to {_plain(high)}"


def _plain(number: Decimal) -> str:
    """A number with so many digits as anybody would check."""
    return f"{_DIGITS.create_decimal(number).normalize():,f}"


_DIGITS = Context(prec=4, Emax=MAX_EMAX)
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
