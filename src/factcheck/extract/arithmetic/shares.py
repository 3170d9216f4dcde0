"""A part, its whole and the share it is said to be: "120 of 150, or 70 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.arithmetic.miscalculation import Miscalculation
from factcheck.extract.quantities import QuantityMention

_NOUNS = r"(?:\s[^\W\d_][\w’'-]*)"
_IN_OTHER_WORDS = re.compile(
    rf"{_NOUNS}{{0,3}}(?:,? or(?: just| only| some| about)?\s|\s?\()", re.IGNORECASE
)
"""Between two ways to give one number: "members, or", "members ("."""
_OF = re.compile(
    rf"{_NOUNS}{{0,2}}?\s(?:out )?of(?: all)?(?: the| its| their| his| her| our)?{_NOUNS}{{0,3}}\s"
)
_GAP = 60
_OF_OTHERS = re.compile(
    r"\s(?:of(?! (?:all|them|those|the total)\b)|in|more|less|fewer|higher|lower|up|down|from|above|"
    r"below|to|turnout|increase|rise|drop|fall|decline|change)\b"
)
"""What makes a share one of something else: "70 percent of the votes"."""
_HUNDRED = Decimal(100)
_SLOPPY = ((Decimal(10), Decimal(3)), (Decimal(5), Decimal(2)), (Decimal(1), Decimal(1)))
"""How far a share may be off that is a multiple of so much: 72 percent are called 70."""
_NUMBERS = frozenset(("count", "people"))
_PLAIN = frozenset(("count", "money", "measure"))


class _Sum(NamedTuple):
    part: QuantityMention
    whole: QuantityMention
    share: QuantityMention


def wrong(text: str, mentions: Sequence[QuantityMention]) -> Iterator[Miscalculation]:
    """The shares that are not those of the numbers beside them."""
    for at in range(len(mentions) - 2):
        three = mentions[at : at + 3]
        found = _sum(text, *three)
        if found is None or not _comparable(found):
            continue
        if told := _told(found):
            start, end = three[0].start, three[2].end
            definite = not any(one.approximate for one in three)
            yield Miscalculation(start, end, text[start:end], told, definite)


def _sum(
    text: str, one: QuantityMention, two: QuantityMention, three: QuantityMention
) -> _Sum | None:
    """Which of three numbers is the part, which the whole and which the share."""
    first, second = text[one.end : two.start], text[two.end : three.start]
    if max(len(first), len(second)) > _GAP:
        return None
    if _OF.fullmatch(first) and _IN_OTHER_WORDS.fullmatch(second):
        if _is_share(three) and not _OF_OTHERS.match(text, three.end):
            return _Sum(one, two, three)
        if _is_share(one) and not _is_share(three):
            return _Sum(three, two, one)
    if _IN_OTHER_WORDS.fullmatch(first) and _OF.fullmatch(second):
        if _is_share(one):
            return _Sum(two, three, one)
        if _is_share(two):
            return _Sum(one, three, two)
    return None


def _is_share(mention: QuantityMention) -> bool:
    return mention.kind in ("percentage", "ratio")


def _comparable(found: _Sum) -> bool:
    """Whether part and whole are numbers of one kind, and given as they are."""
    units = {found.part.unit, found.whole.unit}
    plain = all(one.kind in _PLAIN and one.low and one.high for one in (found.part, found.whole))
    return plain and (len(units) == 1 or units <= _NUMBERS)


def _told(found: _Sum) -> str | None:
    """The sum as a person would check it; None where it comes out, or a part is above its whole."""
    part, whole, told = found.part, found.whole, found.share
    if not (part.low and part.high and whole.low and whole.high) or part.high > whole.low:
        return None
    least, most = _HUNDRED * part.low / whole.high, _HUNDRED * part.high / whole.low
    times = _HUNDRED if told.kind == "ratio" else Decimal(1)
    low = None if told.low is None else told.low * times
    high = None if told.high is None else told.high * times
    above = high is not None and least >= high + _leeway(high, told)
    below = low is not None and most <= low - _leeway(low, told)
    if not (above or below):
        return None
    share = _shown(least) if least == most else f"{_shown(least)} to {_shown(most)}"
    return f"{_lower(part)} of {whole.text} are {share} percent, not {_lower(told)}"


def _shown(share: Decimal) -> str:
    return f"{share.quantize(Decimal('0.1')):f}".removesuffix(".0")


def _lower(mention: QuantityMention) -> str:
    return mention.text[:1].lower() + mention.text[1:]


def _leeway(told: Decimal, mention: QuantityMention) -> Decimal:
    """How far off a share may be for its digits."""
    if mention.kind == "ratio":
        return _SLOPPY[0][1]
    for multiple, far in _SLOPPY:
        if told % multiple == 0:
            return far
    return Decimal(1).scaleb(int(told.normalize().as_tuple().exponent))
