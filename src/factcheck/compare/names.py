"""What topics are called, and how claims write the names of what no catalogue knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.claims import AttributeClaim, Claim
from factcheck.entities import Catalogue

if TYPE_CHECKING:
    from factcheck.compare.topics import Key


def written(claims: Iterable[Claim], catalogue: Catalogue) -> dict[str, str]:
    """How claims write the names that the catalogue does not know, by id; one way of several."""
    found: dict[str, str] = {}
    for name in {name for claim in claims for name in _names(claim)}:
        entity = catalogue.resolve(name)
        if entity not in catalogue.entities:
            found[entity] = min(name, found.get(entity, name))
    return found


def caller(claims: Iterable[Claim], catalogue: Catalogue) -> Callable[[str], str]:
    """What names in these claims are called, however each of them writes them."""
    own = written(claims, catalogue)

    def called(name: str) -> str:
        entity = catalogue.resolve(name)
        return own.get(entity) or catalogue.name(entity)

    return called


def _names(claim: Claim) -> Iterator[str]:
    yield from claim.subject
    yield from claim.object or ()
    yield from claim.scope.values()
    if isinstance(claim, AttributeClaim):
        yield claim.value
    if by := claim.attribution:
        yield from (by.speaker, *by.via, *filter(None, [by.speaks_for, by.channel]))
    yield claim.source.id
    if claim.source.publisher:
        yield claim.source.publisher


def phrase(key: Key, name: Callable[[str], str]) -> str:
    """The topic of a key in words; ``name`` gives the display name of an id."""
    predicate, subjects, objects, scope, _ = key
    subject = " and ".join(map(name, subjects))
    target = " and ".join(map(name, objects))
    within = "; ".join(f"{qualifier}: {name(value)}" for qualifier, value in scope)
    words = " · ".join(part for part in (subject, predicate.replace("_", " "), target) if part)
    return f"{words} ({within})" if within else words


def display_names(claims: Iterable[Claim], catalogue: Catalogue) -> dict[str, str]:
    """By name as claims give it: the display name, where the catalogue has one."""
    names = dict.fromkeys(name for claim in claims for name in _mentioned(claim))
    shown = {name: catalogue.name(catalogue.resolve(name)) for name in names}
    return {n: text for n, text in shown.items() if catalogue.resolve(n) in catalogue.entities}


def _mentioned(claim: Claim) -> Iterator[str]:
    yield from claim.subject
    yield from claim.object or ()
    if isinstance(claim, AttributeClaim):
        yield claim.value
    if claim.attribution:
        yield claim.attribution.speaker
        yield from claim.attribution.via
        if claim.attribution.speaks_for:
            yield claim.attribution.speaks_for


def display_parties(claims: Iterable[Claim], catalogue: Catalogue) -> dict[str, str]:
    """By speaker as claims give it: the display name of the party behind it."""
    found = {}
    for speaker in dict.fromkeys(claim.speaker for claim in claims if claim.speaker):
        party = catalogue.stands_for(catalogue.resolve(speaker))
        if party:
            found[speaker] = catalogue.name(party)
    return found
