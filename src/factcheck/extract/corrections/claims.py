"""A notice as claims: the one it takes back, and the one that is right instead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factcheck.claims import AttributeClaim, Claim, EventClaim, Modality, Polarity, QuantityClaim
from factcheck.dates import DateInterval
from factcheck.entities import name_key
from factcheck.evidence import QuotedEvidence
from factcheck.extract.corrections.correction import Correction
from factcheck.extract.quantities import find_quantities
from factcheck.extract.times import find_times
from factcheck.sources import Source
from factcheck.values import Quantity


def claims_from(correction: Correction, source: Source, stored: Iterable[Claim]) -> list[Claim]:
    """The claims that a notice in a source makes about those stored in its publisher's name.

    First what it takes back, with ``modality: corrected``, then what is right if the notice says
    so. Nothing where it says no old value, or one that stored claims on two topics have: which
    of them is meant is then for a person to say.

    >>> from factcheck.extract.corrections import find_corrections
    >>> post = Source(id="post", publisher="Harbour Post")
    >>> tunnel = QuantityClaim(source=post, subject="Orr tunnel", predicate="length", value="12 km")
    >>> [notice] = find_corrections("Correction: The tunnel is 10 km long, not 12 km.")
    >>> [(claim.modality.value, str(claim.value)) for claim in claims_from(notice, post, [tunnel])]
    [('corrected', '12 km'), ('asserted', '10 km')]
    """
    meant = [claim for claim in stored if _gives(correction.old or "", claim, source)]
    if not meant or len({_topic(claim) for claim in meant}) > 1:
        return []
    start, end = correction.start, correction.end
    passage = QuotedEvidence(span=(start, end), exact=correction.text) if end > start else None
    common: dict[str, Any] = {
        "source": source,
        "polarity": Polarity.AFFIRMED,
        "gist": None,
        "label": None,
        "draft": True,
        "evidence": (passage,) if passage else (),
    }
    wrong = _with(meant[0], common | {"modality": Modality.CORRECTED})
    field = "when" if isinstance(wrong, EventClaim) else "value"
    right = _value(correction.new or "", meant[0], source)
    if right is None:
        return [wrong]
    return [wrong, _with(meant[0], common | {"modality": Modality.ASSERTED, field: right})]


def _topic(claim: Claim) -> tuple[object, ...]:
    scope = tuple(sorted(claim.scope.items()))
    return claim.predicate, claim.subject, claim.object, scope, claim.speaker


def _with(claim: Claim, changes: dict[str, Any]) -> Claim:
    # a copy would keep the id that it was asked for before
    fields = {name: getattr(claim, name) for name in type(claim).model_fields}
    return type(claim)(**fields | changes)


def _gives(old: str, claim: Claim, source: Source) -> bool:
    """Whether the words for what was published give the value of a claim."""
    if isinstance(claim, QuantityClaim):
        return any(value.ends() == claim.value.ends() for value in _quantities(old, claim.value))
    if isinstance(claim, EventClaim) and isinstance(claim.when, DateInterval):
        low, high = claim.when.low, claim.when.high
        return any((time.low, time.high) == (low, high) for time in _times(old, source))
    words = f" {name_key(old)} "
    return isinstance(claim, AttributeClaim) and f" {name_key(claim.value)} " in words


def _value(new: str, claim: Claim, source: Source) -> Quantity | DateInterval | str | None:
    """What is right, in the type of the claim; None where the notice does not plainly say."""
    found: list[Any] = []
    if isinstance(claim, QuantityClaim):
        found = _quantities(new, claim.value)
    elif isinstance(claim, EventClaim):
        found = _times(new, source)
    elif isinstance(claim, AttributeClaim):
        found = [new] if new else []
    return found[0] if len(found) == 1 else None


def _quantities(text: str, like: Quantity) -> list[Quantity]:
    """The numbers in a text that are in the unit of another, or in none."""
    values = [value for found in find_quantities(text) if (value := found.quantity)]
    plain = [v.model_copy(update={"unit": like.unit}) if v.unit == "count" else v for v in values]
    if like.unit == "count":
        plain = [v.model_copy(update={"unit": "count"}) if v.unit == "people" else v for v in plain]
    return [value for value in plain if value.dimension == like.dimension]


def _times(text: str, source: Source) -> list[DateInterval]:
    published = str(source.published) if source.published else None
    return [t.interval for t in find_times(text, published) if t.interval is not None]
