"""The whole of the dead, as news tells how it rises: "the death toll climbed to twelve"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.extract.events.casualties.event import LEAD
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.people import plain
from factcheck.extract.events.reading import Reading

_KINDS = ("count", "range", "change-to")
_BEFORE = 110
"""How many characters a toll stands before its number at most."""
_TOLL = re.compile(
    r"\b(?:(?:death |overall |official )?toll|(?:number of|count of) (?:the )?(?:dead|deaths|fatalities))\b"
    r"(?P<of>[^.;:\n]{0,70}?)(?<=\s)(?:ris\w+|rose|climb\w*|jump\w*|increas\w+|grown|grew|stands|stood|reach\w*"
    r"|pass\w*|is|was|to|at)(?: now)?(?: (?:to|at))?\s+$",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:injur\w+|wounded|hurt|missing|could|may|might|would|will|expect\w*|fear\w*|from|road|bridge|by)\b"
    r"(?! the\b)",
    re.IGNORECASE,
)


def with_tolls(found: Sequence[Fact], tolls: Sequence[Fact]) -> list[Fact]:
    """The statements of a text; where it tells its toll, this is the whole, and others are parts."""
    most = max((fact.who.value.low or 0 for fact in tolls), default=0)
    starts = {fact.span[0] for fact in tolls}
    rest = [fact for fact in found if fact.kind != "deaths" or (fact.who.value.low or 0) >= most]
    return [*(fact for fact in rest if fact.span[0] not in starts), *tolls]


def told_tolls(reading: Reading) -> Iterator[Fact]:
    """The tolls that a text opens with."""
    if "toll" not in reading.vocabulary and "number" not in reading.vocabulary:
        return
    for number, (start, end) in enumerate(reading.prose.sentences[:LEAD]):
        for one in reading.quantities_in(start, end) if reading.told(number) else ():
            lead = max(start, one.start - _BEFORE)
            match = _TOLL.search(reading.text, lead, one.start)
            value = one.quantity
            if match is None or value is None or one.unit not in ("count", "people"):
                continue
            if one.kind in _KINDS and not _OTHERS.search(match["of"]):
                who = plain(value.model_copy(update={"unit": "people"}))
                clause = reading.clause_at(one.start)
                yield Fact("deaths", who._replace(counted=True), clause, (match.start(), one.end))
