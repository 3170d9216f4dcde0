"""What befell people by several names: an attack and a fire that killed as many on one day."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import combinations

from factcheck.claims import QuantityClaim
from factcheck.extract.story.alike import Alike

_SEVERAL = 2
"""How many dead tell one event from another at least; one dies in most."""


def as_one_kind(alike: Alike, kinds: Mapping[int, set[str]]) -> dict[int, str]:
    """By article the noun for what befell in it, of those that tell of one event by their dead.

    Two articles do where each tells of one such thing, both are of one story and one day, and as
    many died in both: whether it is called after a town or its country, an attack or a fire.
    """
    found: dict[int, str] = {}
    alone = {at: min(nouns) for at, nouns in sorted(kinds.items()) if len(nouns) == 1}
    tolls = {at: _dead(alike, at) for at in alone}
    for one, other in combinations(alone, 2):
        near = alike.one_story(one, other) and alike.one_day(one, other)
        if near and tolls[one] & tolls[other]:
            stale = {found.get(at, alone[at]) for at in (one, other)}
            found |= {at: min(stale) for at, known in found.items() if known in stale}
            found |= dict.fromkeys((one, other), min(stale))
    return found


def _dead(alike: Alike, at: int) -> set[Decimal]:
    """How many died, as an article counts them without a qualifier."""
    lows = {
        claim.value.low
        for claim in alike.tellings[at].claims
        if isinstance(claim, QuantityClaim) and claim.predicate == "deaths" and not claim.scope
    }
    return {low for low in lows if low is not None and low >= _SEVERAL}
