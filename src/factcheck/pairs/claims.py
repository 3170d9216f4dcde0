"""Aligned slots as claims of one topic, which the comparer then judges like any others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from factcheck.claims import (
    AttributeClaim,
    Attribution,
    Certainty,
    Claim,
    EventClaim,
    QuantityClaim,
)
from factcheck.dates import DateInterval
from factcheck.evidence import QuotedEvidence
from factcheck.extract.events.voices import attribution, voice_at
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.questions import question
from factcheck.pairs.text import Text
from factcheck.predicates import Change, Predicate
from factcheck.sources import Source
from factcheck.values import Quantity

_KINDS: dict[str, Literal["quantity", "event", "attribute"]] = {
    "number": "quantity",
    "time": "event",
    "day": "attribute",
    "name": "attribute",
    "statement": "attribute",
}
_SCOPE = ("passage",)
_CONTEXT = 32
_LONGEST = 200


def predicates(one_time: bool) -> tuple[Predicate, ...]:
    """What two texts are asked that the registry does not know: each has one answer at one time.

    Of texts that speak of one time, another answer is a conflict; of others it may be a later state.
    """
    change = Change.FIXED if one_time else Change.REVISABLE
    return tuple(
        Predicate(id=name, kind=kind, change=change, scope=_SCOPE) for name, kind in _KINDS.items()
    )


def claims_of(
    found: Iterable[Alignment], a: Text, b: Text, sources: tuple[Source, Source]
) -> list[tuple[Alignment, Claim, Claim]]:
    """Each alignment with the claim that each text makes; topics of the same words are numbered."""
    seen: Counter[tuple[str, str]] = Counter()
    told = []
    for one in found:
        asked = question(one, a, b)
        seen[one.kind, asked] += 1
        number = seen[one.kind, asked]
        common = {
            "subject": (asked,),
            "predicate": one.kind,
            "scope": {"passage": str(number)} if number > 1 else {},
        }
        sides = zip((one.a, one.b), (a, b), sources, strict=True)
        mine, theirs = (_claim(slot, text, source, common) for slot, text, source in sides)
        told.append((one, mine, theirs))
    return told


def _claim(slot: Slot, text: Text, source: Source, asked: Mapping[str, Any]) -> Claim:
    speaker, certainty = _voice(text, slot.span[0])
    common = {
        **asked,
        "source": source,
        "certainty": certainty,
        "attribution": speaker,
        "evidence": (_evidence(slot, text),),
        "gist": text.text[slice(*slot.passage)][:_LONGEST],
        "draft": True,
    }
    if isinstance(slot.value, Quantity):
        return QuantityClaim(value=slot.value, **common)
    if isinstance(slot.value, DateInterval):
        return EventClaim(when=slot.value, **common)
    return AttributeClaim(value=slot.value[:_LONGEST], **common)


def _voice(text: Text, offset: int) -> tuple[Attribution | None, Certainty]:
    """Who says so, and how surely."""
    index = text.clause_at(offset)
    certainty = Certainty.CERTAIN if index is None else text.factuality(index).certainty
    report = voice_at(text, offset)
    if report is None:
        return None, certainty
    if report.hearsay and certainty is Certainty.CERTAIN:
        certainty = Certainty.PROBABLE
    return attribution(text, report, None), certainty


def _evidence(slot: Slot, text: Text) -> QuotedEvidence:
    start, end = slot.passage
    return QuotedEvidence(
        span=slot.passage,
        exact=text.text[start:end],
        prefix=text.text[max(0, start - _CONTEXT) : start],
        suffix=text.text[end : end + _CONTEXT],
        part=text.part(start),
    )
