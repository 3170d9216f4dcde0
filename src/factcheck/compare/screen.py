"""Topics that need no opening: everybody plainly says the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from factcheck.claims import Claim, Modality, Polarity, QuantityClaim, StanceClaim
from factcheck.compare.agreements import agreed, echoed
from factcheck.compare.drafts import Draft
from factcheck.compare.independence import claim_roots
from factcheck.compare.topics import Topic
from factcheck.dates import DateInterval
from factcheck.stances import Stance


def retold(topic: Topic) -> list[Draft] | None:
    """Agreement and echoes where every claim plainly says the same; None where that is not seen.

    Seen from the claims as they are written: nothing is made ready that nobody reads.
    """
    claims = topic.claims
    if topic.kind == "stance":
        return [] if all(map(_is_plain, claims)) and _held_on_other_days(topic) else None
    written, certainty = _WRITTEN[topic.kind], claims[0].certainty
    first = written(claims[0])
    for claim in claims:
        if not _is_plain(claim) or claim.certainty is not certainty or written(claim) != first:
            return None
    if first is None:
        return None
    origins = claim_roots(claims, topic.reader)
    return [*agreed(topic, origins, None), *echoed(topic, origins, None)]


_ASSERTED, _AFFIRMED = Modality.ASSERTED, Polarity.AFFIRMED


def _is_plain(claim: Claim) -> bool:
    return claim.modality is _ASSERTED and claim.polarity is _AFFIRMED


def _number(claim: QuantityClaim) -> Hashable:
    value = claim.value
    return value.low, value.high, value.low_open, value.high_open, value.unit


_WRITTEN: dict[str, Callable[[Any], Hashable]] = {
    "event": lambda claim: claim.when.text if isinstance(claim.when, DateInterval) else None,
    "quantity": _number,
    "attribute": lambda claim: claim.value,
}
"""The value of a claim as written; None where more must be asked."""


def _held_on_other_days(topic: Topic) -> bool:
    """Whether it is one position, plainly told, each time of another day: nothing to report."""
    said = topic.reader.dates.said
    value: Stance | None = None
    seen = set()
    for claim in topic.claims:
        if not isinstance(claim, StanceClaim):
            return False
        at = claim.when or said(claim)
        if not isinstance(at, DateInterval) or at.low is None or at.low != at.high:
            return False
        value = value or claim.value
        if (claim.value.low, claim.value.high) != (value.low, value.high) or at.low in seen:
            return False
        seen.add(at.low)
    return True
