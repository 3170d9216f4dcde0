"""Those who died of what they did: counted with the dead, or beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.extract.events.casualties.count import Count
from factcheck.extract.events.casualties.event import LEAD
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.reading import Reading

_SUICIDE = re.compile(
    r"\bmurder[- ]suicide\b|\btook (?:his|her) own life\b"
    r"|\bkilled (?:himself|herself)\b|\bself-inflicted\b[^.]{0,60}\b(?:died|dead|death)\b"
    r"|\b(?:dead|died)\b[^.]{0,60}\bself-inflicted\b|\bthen (?:himself|herself)\b"
    r"|\bturn(?:ed|ing|s) the (?:gun|weapon|knife|rifle|shotgun|pistol) on (?:himself|herself)\b"
    r"|\b(?:before|then) (?:fatally )?(?:shot|shooting) (?:and killed |and killing )?(?:himself|herself)\b",
    re.IGNORECASE,
)
_ALIVE = re.compile(
    r"\battempted suicide\b|\btried to (?:kill (?:him|her)self|take (?:his|her) own life)\b"
    r"|\bmurder and attempted\b",
    re.IGNORECASE,
)


def alone(fact: Fact) -> bool:
    """Whether the one who died is he who did it."""
    lone = fact.who.attacker and not fact.who.counted
    return fact.kind == "deaths" and (fact.self_inflicted or lone)


def ended_own_life(reading: Reading) -> bool:
    """Whether a text opens with somebody who killed others and himself."""
    spans = reading.prose.sentences[:LEAD]
    end = spans[-1][1] if spans else 0
    if _ALIVE.search(reading.text, 0, end):
        return False
    return _SUICIDE.search(reading.text, 0, end) is not None


def with_attacker(counted: Sequence[Count]) -> Iterator[Count]:
    """Counts of whom somebody killed twice: with him who is dead too, and without."""
    totals = {count.value.low for count in counted}
    for count in counted:
        low = count.value.low
        exact = low is not None and low == count.value.high
        if low is None or not exact or not count.by_somebody or {low + 1, low - 1} & totals:
            yield count
            continue
        more = count.value.model_copy(update={"low": low + 1, "high": low + 1})
        yield count._replace(value=more, scope=(("including", "attacker"),), by_somebody=False)
        yield count._replace(scope=(("excluding", "attacker"),))
