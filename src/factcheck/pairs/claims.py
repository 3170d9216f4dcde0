"""Aligned slots as claims of one topic, which the comparer then judges like any others."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims import AttributeClaim, Claim, EventClaim, QuantityClaim
from factcheck.dates import DateInterval
from factcheck.evidence import QuotedEvidence
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.text import Text
from factcheck.predicates import Change, Predicate
from factcheck.sources import Source
from factcheck.values import Quantity

PREDICATES = (
    Predicate(id="number", kind="quantity", change=Change.FIXED, scope=("of", "words", "passage")),
    Predicate(id="time", kind="event", change=Change.FIXED, scope=("of", "words", "passage")),
    Predicate(id="name", kind="attribute", change=Change.FIXED, scope=("of", "words", "passage")),
    Predicate(
        id="statement", kind="attribute", change=Change.FIXED, scope=("of", "words", "passage")
    ),
)
"""What two texts are asked that no predicate of the registry knows; one answer each, at one time."""
_CONTEXT = 32
_LONGEST = 200


def claims_of(
    found: Iterable[Alignment], a: Text, b: Text, sources: tuple[Source, Source]
) -> list[tuple[Alignment, Claim, Claim]]:
    """Each alignment with the claim that each text makes; topics of the same words are numbered."""
    seen: dict[tuple[str, str, str], int] = {}
    told = []
    for one in found:
        key = (one.kind, one.asked, one.shared)
        seen[key] = seen.get(key, 0) + 1
        scope = {"words": one.shared[:_LONGEST]} if one.shared else {}
        if seen[key] > 1:
            scope["passage"] = str(seen[key])
        told.append(
            (
                one,
                _claim(one, one.a, a, sources[0], scope),
                _claim(one, one.b, b, sources[1], scope),
            )
        )
    return told


def _claim(one: Alignment, slot: Slot, text: Text, source: Source, scope: dict[str, str]) -> Claim:
    start, end = slot.passage
    before = text.text[max(0, start - _CONTEXT) : start]
    common = {
        "source": source,
        "subject": (one.asked[:_LONGEST],),
        "predicate": one.kind,
        "scope": scope,
        "evidence": (
            QuotedEvidence(
                span=slot.passage,
                exact=text.text[start:end],
                prefix=before,
                suffix=text.text[end : end + _CONTEXT],
                part=text.part(start),
            ),
        ),
        "gist": text.text[start:end][:_LONGEST],
        "draft": True,
    }
    if isinstance(slot.value, Quantity):
        return QuantityClaim(value=slot.value, **common)
    if isinstance(slot.value, DateInterval):
        return EventClaim(when=slot.value, **common)
    return AttributeClaim(value=slot.value[:_LONGEST], **common)
