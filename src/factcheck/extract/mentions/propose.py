"""Unknown names and the entities that they may be: proposed, never merged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process

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
