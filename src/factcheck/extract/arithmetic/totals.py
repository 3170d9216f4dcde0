"""People and how many of each kind: "twelve people: five men and six women"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.extract.arithmetic.miscalculation import Miscalculation
from factcheck.extract.quantities import QuantityMention

_OPENS = re.compile(r"(?:[^.;:!?()\n—–]){0,80}?(?::| [—–] |—)\s?")
_GOES_ON = re.compile(r"(?:\s[^\W\d_][\w’'-]*){1,4}(?:, and|,| and)\s")
_ENDS = re.compile(r"(?:\s[^\W\d_][\w’'-]*){1,4}(?:[.;\n]|$)")
_FEWEST = 2


def wrong(text: str, mentions: Sequence[QuantityMention]) -> Iterator[Miscalculation]:
    """The lists of people, to the end of a sentence, that are not as many as said before them."""
    for at, total in enumerate(mentions):
        parts = _parts(text, mentions, at) if _is_exact(total) else []
        summed = sum((part.low or Decimal(0) for part in parts), Decimal(0))
        if len(parts) >= _FEWEST and summed != total.low:
            start, end = total.start, parts[-1].end
            told = f"{' and '.join(f'{part.low:f}' for part in parts)} are {summed:f}"
            calculation = f"{told}, not {total.text}"
            yield Miscalculation(start, end, text[start:end], calculation, definite=True)


def _parts(text: str, mentions: Sequence[QuantityMention], at: int) -> list[QuantityMention]:
    """The numbers of the list that follows a total; none where it may not be all of it."""
    found: list[QuantityMention] = []
    end, gap = mentions[at].end, _OPENS
    for part in mentions[at + 1 :]:
        if not (_is_exact(part) and gap.fullmatch(text, end, part.start)):
            break
        found.append(part)
        end, gap = part.end, _GOES_ON
    return found if _ENDS.match(text, end) else []


def _is_exact(mention: QuantityMention) -> bool:
    exact = mention.low is not None and mention.low == mention.high and not mention.approximate
    return exact and mention.kind == "count" and mention.unit == "people"
