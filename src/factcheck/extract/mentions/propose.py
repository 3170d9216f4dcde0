"""Unknown names and the entities that they may be: proposed, never merged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process

from factcheck.claims import Claim
from factcheck.entities import Catalogue, name_key
from factcheck.extract.mentions.likeness import marks, reason
from factcheck.predicates import VERBATIM

_MOST = 3
"""Entities that are proposed for one name."""
_SPELT = 75.0
"""Likeness in percent from which names without a word in common are looked at."""
_LOOKED_AT = 20


class Proposal(NamedTuple):
    """An entity that an unknown name may be another spelling of."""

    name: str
    entity: str
    score: float
    """Likeness in percent."""
    why: str
    """What speaks for it: "initials fit"."""


def propose(names: Iterable[str], catalogue: Catalogue) -> list[Proposal]:
    """The entities that names which the catalogue does not know may mean, best first.

    >>> from factcheck.entities import Entity
    >>> known = Catalogue([Entity(id="vell", name="Port of Vell"), Entity(id="a", name="Ada Lorn")])
    >>> [(one.entity, one.why) for one in propose(["Port of Well", "A. Lorn", "Ida Lorn"], known)]
    [('vell', 'spelt alike'), ('a', 'initials fit')]
    """
    entities = {
        name_key(name): (name, entity)
        for entity in catalogue.entities.values()
        for name in (entity.name, *entity.aliases)
    }
    table = NameTable(entities)
    found: dict[tuple[str, str], Proposal] = {}
    for name in sorted({name for name in names if not catalogue.candidates(name)}):
        for key in table.near(name):
            known, entity = entities[key]
            score = fuzz.ratio(name_key(name), key)
            best = found.get((name, entity.id))
            if (best is None or score > best.score) and (why := reason(name, known, entity.kind)):
                found[name, entity.id] = Proposal(name, entity.id, score, why)
    return sorted(found.values(), key=lambda one: (-one.score, one.name, one.entity))


class NameTable:
    """Names, found by a word, by their initials, and by how they are spelt."""

    def __init__(self, keys: Iterable[str]) -> None:
        """``keys`` are names as they are compared."""
        self._keys = list(keys)
        self._by_mark: dict[str, list[str]] = defaultdict(list)
        for key in self._keys:
            for mark in marks(key):
                self._by_mark[mark].append(key)

    def near(self, name: str) -> list[str]:
        """The names that share a word or initials with one, or are spelt alike; the likest first."""
        key = name_key(name)
        near = {known for mark in marks(key) for known in self._by_mark.get(mark, ())}
        spelt = process.extract(
            key, self._keys, scorer=fuzz.ratio, score_cutoff=_SPELT, limit=_LOOKED_AT
        )
        near.update(known for known, *_ in spelt)
        return sorted(near, key=lambda known: (-fuzz.ratio(key, known), known))


class Unknown(NamedTuple):
    """A name that claims give and the catalogue does not have."""

    name: str
    claims: int
    """How many claims give it."""
    like: tuple[Proposal, ...]
    """The entities that it may be another spelling of, best first."""


def unknown(claims: Iterable[Claim], catalogue: Catalogue) -> list[Unknown]:
    """The names of claims that the catalogue does not have: those like an entity's, then by use.

    What begins in lower case is taken for a description, not a name; what somebody says is none, nor
    is whom only one text describes: "Divers in post".

    >>> from factcheck.claims import EventClaim
    >>> from factcheck.sources import Source
    >>> post = Source(id="post")
    >>> told = EventClaim(source=post, subject=("the Vell bridge", "the mayor"), predicate="opening")
    >>> said = EventClaim(
    ...     source=post, subject=("Divers in post",), object=("There is no deal",), predicate="statement"
    ... )
    >>> [(one.name, one.claims) for one in unknown([told, said], Catalogue())]
    [('the Vell bridge', 1)]
    """
    used: Counter[str] = Counter()
    for claim in claims:
        speaker = (claim.speaker,) if claim.speaker else ()
        said = claim.predicate == VERBATIM
        named = {*claim.subject, *(() if said else claim.object or ()), *speaker}
        used.update(name for name in named if not name.endswith(f" in {claim.source.id}"))
    names = [n for n in used if not catalogue.candidates(n) and _is_name(n)]
    like: dict[str, list[Proposal]] = {}
    for one in propose(names, catalogue):
        like.setdefault(one.name, []).append(one)
    found = [Unknown(name, used[name], tuple(like.get(name, ())[:_MOST])) for name in names]
    return sorted(found, key=lambda one: (not one.like, -one.claims, one.name))


def _is_name(text: str) -> bool:
    first = text.removeprefix("the ")[:1]
    return first.isupper() or first.isdecimal()
