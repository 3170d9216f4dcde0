"""The day of what happens once, in an article of a story that another article dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from factcheck.claims import Claim, Modality, Polarity
from factcheck.dates import DateInterval, meet
from factcheck.intervals import Meeting
from factcheck.store.builtin import builtin_predicates

_HOLDS = (Meeting.SAME, Meeting.INSIDE)
_TOLLS = frozenset(("deaths", "injuries"))
"""Counts of what befell people on one day."""


def dated(
    found: Mapping[str, tuple[Claim, ...]], story: Sequence[str]
) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """The claims of each source of a story, those without a time with the day that others tell.

    Only where all that tell a day of it tell the same one, or a month or year of it; the claim says that it assumes it.
    """
    told: dict[Hashable, dict[DateInterval, str]] = defaultdict(dict)
    for source in story:
        for claim in found[source]:
            key, when = _once(claim), claim.when
            if key is not None and isinstance(when, DateInterval) and not when.hedged:
                told[key].setdefault(when, source)
    for source in story:
        claims = tuple(_with_day(claim, told) for claim in found[source])
        if claims != found[source]:
            yield source, claims


def _once(claim: Claim) -> Hashable | None:
    """What a claim is of, where that happens once: a toll, or an event that does not recur."""
    asserted = claim.modality is Modality.ASSERTED and claim.polarity is Polarity.AFFIRMED
    if not asserted:
        return None
    predicate = builtin_predicates()[claim.predicate]
    if claim.predicate in _TOLLS:
        return claim.subject
    once = predicate.kind == "event" and not predicate.recurs and predicate.values == "one"
    return (claim.predicate, claim.subject, claim.object) if once else None


def _with_day(claim: Claim, told: Mapping[Hashable, Mapping[DateInterval, str]]) -> Claim:
    key = _once(claim) if claim.when is None else None
    days = told.get(key, {}) if key is not None else {}
    exact = [day for day in days if day.low is not None and day.low == day.high]
    if len(exact) != 1 or any(meet(exact[0], day) not in _HOLDS for day in days):
        return claim
    day, source = exact[0], days[exact[0]]
    reason = f"It is taken to be of {day}, the day that {source} tells of it."
    assumes = " ".join(filter(None, (claim.assumes, reason)))
    fields = {name: getattr(claim, name) for name in type(claim).model_fields}
    return type(claim)(**{**fields, "when": day, "assumes": assumes})
