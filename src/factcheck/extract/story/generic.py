"""Things that are only called by their sort: "the project" towards which a text takes a position."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from factcheck.claims import StanceClaim
from factcheck.entities import Catalogue
from factcheck.extract.story.telling import Telling
from factcheck.extract.wordlists import words

_SORTS = words("project program programme scheme initiative venture")
_NO_PROJECTS = words("person place organisation organization country region group company agency")


def generic(telling: Telling, catalogue: Catalogue, called: Callable[[str], str]) -> dict[str, str]:
    """What "the project" is in an article: the only named one towards which it has the position.

    A name that is a body's, a person's or a place's is no project's. ``called`` gives the name by
    which the story tells of something.
    """
    named: dict[str, dict[str, str]] = defaultdict(dict)
    bare: dict[str, set[str]] = defaultdict(set)
    for claim in telling.claims:
        for name in (claim.object or ()) if isinstance(claim, StanceClaim) else ():
            if name in _SORTS:
                bare[claim.predicate].add(name)
            elif _may_be(name, telling, catalogue):
                meant = called(name)
                named[claim.predicate].setdefault(catalogue.resolve(meant), meant)
    return {
        name: min(named[predicate].values())
        for predicate, names in bare.items()
        for name in sorted(names)
        if len(named[predicate]) == 1
    }


def _may_be(name: str, telling: Telling, catalogue: Catalogue) -> bool:
    """Whether a name can be that of a project."""
    known = catalogue.entities.get(catalogue.resolve(name))
    if known is not None:
        return known.kind not in _NO_PROJECTS
    return any(map(str.isupper, name)) and telling.named.kinds.get(name) not in _NO_PROJECTS
