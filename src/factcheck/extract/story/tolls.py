"""What befell people by several names: an attack and a fire that killed as many on one day."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from factcheck.claims import QuantityClaim
from factcheck.extract.story.alike import Alike

_SEVERAL = 2
"""How many dead tell one event from another at least; one dies in most."""


def by_dead(alike: Alike, kinds: Mapping[int, set[str]]) -> dict[int, int]:
    """By article the first that tells of the same event, of those that do so by their dead.

    Two articles do where each tells of one such thing, both are of one story and one day, and as
    many died in both: whether it is called after a town or its country, an attack or a fire.
    """
    found: dict[int, int] = {}
    tolls = {at: _dead(alike, at) for at, nouns in kinds.items() if len(nouns) == 1}
    for one, other in alike.pairs(tolls):
        if tolls[one] & tolls[other] and alike.one_day(one, other):
            stale = {found.get(at, at) for at in (one, other)}
            found |= {at: min(stale) for at, known in found.items() if known in stale}
            found |= dict.fromkeys((one, other), min(stale))
    return found


def deadly_in(alike: Alike, at: int) -> set[str]:
    """The things in which people died, as an article tells."""
    return {name for claim in _deaths(alike, at) for name in claim.subject}


def _deaths(alike: Alike, at: int) -> list[QuantityClaim]:
    claims = alike.tellings[at].claims
    return [c for c in claims if isinstance(c, QuantityClaim) and c.predicate == "deaths"]


def _dead(alike: Alike, at: int) -> set[Decimal]:
    """How many died, as an article counts them, if only by what they were: "three workers"."""
    lows = {claim.value.low for claim in _deaths(alike, at) if claim.scope.keys() <= {"group"}}
    return {low for low in lows if low is not None and low >= _SEVERAL}
