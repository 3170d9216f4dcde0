"""Claims that a text contradicts itself in: its words then mean more than one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from factcheck.claims import Claim, EventClaim, Modality, Polarity, QuantityClaim, StanceClaim
from factcheck.dates import DateInterval
from factcheck.evidence import Part
from factcheck.predicates import Predicate

_COUNTED = frozenset(("deaths", "injuries", "missing"))
"""Figures that are read for one event, so that different ones are news."""


def consistent(claims: Iterable[Claim], registry: Mapping[str, Predicate]) -> list[Claim]:
    """The claims without those whose topic takes two values in the body of one text.

    "Falcon flew on 3 May … Falcon flew on 9 May" tells of two flights, "paid 4 million … paid 9
    million" of two payments: the words do not say which, so neither can be compared with others.
    """
    kept = list(claims)
    topics: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in kept:
        if _compared(claim, registry[claim.predicate]):
            scope = tuple(sorted(claim.scope.items()))
            topics[claim.predicate, claim.subject, claim.object, scope].append(claim)
    torn = {one.id for told in topics.values() if _torn(told) for one in told}
    return [claim for claim in kept if claim.id not in torn]


def _compared(claim: Claim, predicate: Predicate) -> bool:
    own = claim.subject[0].endswith(f" in {claim.source.id}")
    mode = claim.modality is Modality.ASSERTED or (own and claim.modality is Modality.PLANNED)
    plain = mode and claim.polarity is Polarity.AFFIRMED
    body = all(one.part is not Part.HEADLINE for one in claim.evidence)
    alone = predicate.values == "one" and claim.predicate not in _COUNTED
    return plain and body and alone and not isinstance(claim, StanceClaim)


def _torn(told: list[Claim]) -> bool:
    """Whether two of them cannot both be so."""
    if len(told) < 2:
        return False
    if all(isinstance(one, QuantityClaim) for one in told):
        return len({str(one.value) for one in told}) > 1
    if all(isinstance(one, EventClaim) for one in told):
        days = [(w.low or 0, w.high) for one in told if isinstance(w := one.when, DateInterval)]
        return any(a[1] is not None and a[1] < b[0] for a, b in pairwise(sorted(days, key=_start)))
    return len({str(one.value) for one in told}) > 1


def _start(days: tuple[int, int | None]) -> int:
    return days[0]
