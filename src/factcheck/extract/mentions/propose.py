"""Unknown names and the entities that they may be: proposed, never merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process

from factcheck.claims import Claim
from factcheck.entities import Catalogue, name_key

THRESHOLD = 85.0
"""Likeness in percent from which an entity is proposed."""


class Proposal(NamedTuple):
    """An entity that an unknown name may be another spelling of."""

    name: str
    entity: str
    score: float
    """Likeness in percent."""


def propose(names: Iterable[str], catalogue: Catalogue) -> list[Proposal]:
    """The entities whose names are like those that the catalogue does not know, best first.

    >>> from factcheck.entities import Entity
    >>> known = Catalogue([Entity(id="vell", name="Port of Vell")])
    >>> [(one.entity, one.name) for one in propose(["Port of Well", "Acme"], known)]
    [('vell', 'Port of Well')]
    """
    spelled = {
        name_key(name): entity.id
        for entity in catalogue.entities.values()
        for name in (entity.name, *entity.aliases)
    }
    found: dict[tuple[str, str], float] = {}
    for name in sorted({name for name in names if not catalogue.candidates(name)}):
        likely = process.extract(
            name_key(name), list(spelled), scorer=fuzz.ratio, score_cutoff=THRESHOLD, limit=5
        )
        for key, score, _ in likely:
            at = (name, spelled[key])
            found[at] = max(score, found.get(at, 0.0))
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [Proposal(name, entity, score) for (name, entity), score in ranked]


class Unknown(NamedTuple):
    """A name that claims give and the catalogue does not have."""

    name: str
    claims: int
    """How many claims give it."""
    like: tuple[Proposal, ...]
    """The entities that it may be another spelling of, best first."""


def unknown(claims: Iterable[Claim], catalogue: Catalogue) -> list[Unknown]:
    """The names of claims that the catalogue does not have: those like an entity's, then by use.

    What begins in lower case is taken for a description, not a name.

    >>> from factcheck.claims import EventClaim
    >>> from factcheck.sources import Source
    >>> post = Source(id="post")
    >>> told = EventClaim(source=post, subject=("the Vell bridge", "the mayor"), predicate="opening")
    >>> [(one.name, one.claims) for one in unknown([told], Catalogue())]
    [('the Vell bridge', 1)]
    """
    used: Counter[str] = Counter()
    for claim in claims:
        speaker = (claim.speaker,) if claim.speaker else ()
        used.update({*claim.subject, *(claim.object or ()), *speaker})
    names = [n for n in used if not catalogue.candidates(n) and _is_name(n)]
    like: dict[str, list[Proposal]] = {}
    for one in propose(names, catalogue):
        like.setdefault(one.name, []).append(one)
    found = [Unknown(name, used[name], tuple(like.get(name, ()))) for name in names]
    return sorted(found, key=lambda one: (not one.like, -one.claims, one.name))


def _is_name(text: str) -> bool:
    first = text.removeprefix("the ")[:1]
    return first.isupper() or first.isdecimal()
