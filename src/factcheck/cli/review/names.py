"""Names that the catalogue lacks: the same as another, new, or one that only looks alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import count
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from factcheck.claims import Claim
from factcheck.cli.review.desk import Desk, Document
from factcheck.cli.review.keyboard import END, Keyboard
from factcheck.cli.review.walk import Answer
from factcheck.entities import Catalogue, Entity, name_key
from factcheck.extract.mentions import Unknown, unknown
from factcheck.extract.mentions.likeness import reason
from factcheck.extract.mentions.propose import NameTable
from factcheck.report import cards, words
from factcheck.store.lists import appended, extended, usable

_CANDIDATES = 6
_ENTITY: TypeAdapter[Entity] = TypeAdapter(Entity)


class Candidate(NamedTuple):
    """A name that an unknown one may be another spelling of."""

    name: str
    entity: str | None
    """The id of its entity; None where the catalogue does not have that name either."""
    why: str = ""
    """What speaks for it."""


class UnknownName:
    """A name of claims that the catalogue does not have."""

    def __init__(self, found: Unknown, others: list[str], desk: Desk) -> None:
        self._found, self._others, self._desk = found, others, desk

    def open(self) -> bool:
        """Whether the catalogue still lacks it: an answer before this one may have added it."""
        return not self._catalogue().candidates(self._found.name)

    def card(self) -> str:
        """Its use, and the names to choose from."""
        found, catalogue = self._found, self._catalogue()
        claim = next(c for c in self._desk.base.claims if found.name in _names(c))
        example = f"{', '.join(claim.subject)} · {claim.predicate} in {words.outlet(claim.source)}"
        shown = [
            f"{c.name}: {c.why}"
            if c.entity is None
            else f"{c.name} ({c.entity}: {catalogue.name(c.entity)}): {c.why}"
            for c in self._candidates(catalogue)
        ]
        return cards.name(found.name, found.claims, example, shown, self._desk.color)

    def keys(self) -> Mapping[str, str]:
        """The same as a candidate, new, or a look-alike."""
        candidates = self._candidates(self._catalogue())
        same = {str(n): f"same as {c.name}" for n, c in enumerate(candidates, start=1)}
        return {**same, "n": "new", **({"l": "new, and a look-alike of …"} if candidates else {})}

    def answer(self, key: str, keyboard: Keyboard) -> Answer | None:
        """The catalogue with the name as an alias, or as an entity of its own."""
        catalogue = self._catalogue()
        candidates = self._candidates(catalogue)
        file = Document.at(self._desk.reserved("entities"))
        name = self._found.name
        if key == "n":
            text = _added(file.content, _entity(name, catalogue))
            return _answer(file, text, f"{name} is new")
        chosen = key
        if key == "l":
            numbers = [str(n) for n in range(1, len(candidates) + 1)]
            chosen = keyboard.key(f"A look-alike of which, {', '.join(numbers)}? ", numbers)
            if chosen == END:
                return None
        other = candidates[int(chosen) - 1]
        text = (
            _apart(file.content, name, other, catalogue)
            if key == "l"
            else _same(file.content, name, other, catalogue)
        )
        did = "only looks like" if key == "l" else "is the same as"
        return _answer(file, text, f"{name} {did} {other.name}")

    def _catalogue(self) -> Catalogue:
        """The catalogue as its file is now."""
        file = Document.at(self._desk.reserved("entities"))
        if file.text is None:
            return Catalogue()
        return _catalogue(file)

    def _candidates(self, catalogue: Catalogue) -> list[Candidate]:
        """The names most like this one, of entities and of those that the catalogue lacks too."""
        names = {
            name_key(name): Candidate(name, entity.id)
            for entity in catalogue.entities.values()
            for name in (*entity.aliases, entity.name)
        }
        for name in self._others:
            if name != self._found.name:
                names.setdefault(name_key(name), Candidate(name, None))
        found: dict[str, Candidate] = {}
        for key in NameTable(names).near(self._found.name):
            one = names[key]
            kind = catalogue.entities[one.entity].kind if one.entity else None
            if why := reason(self._found.name, one.name, kind):
                found.setdefault(one.entity or key, one._replace(why=why))
        return list(found.values())[:_CANDIDATES]


def unknown_names(desk: Desk) -> Iterator[UnknownName]:
    """The names that the catalogue lacks: first those that are like one it has."""
    found = unknown(desk.base.claims, desk.base.entities)
    others = [one.name for one in found]
    for one in found:
        yield UnknownName(one, others, desk)


@lru_cache(maxsize=2)
def _catalogue(file: Document) -> Catalogue:
    values = (entry.read(_ENTITY) for entry in file.read("entities").entries("entities"))
    return Catalogue(value for value, faults in values if not faults)


def _answer(file: Document, text: str, did: str) -> Answer:
    return Answer(file.path, file.text, file.with_mark(text), f"{file.path}: {did}")


def _names(claim: Claim) -> tuple[str, ...]:
    speaker = (claim.speaker,) if claim.speaker else ()
    return (*claim.subject, *(claim.object or ()), *speaker)


def _entity(name: str, catalogue: Catalogue, **fields: Any) -> dict[str, Any]:
    """An entry of the catalogue under an id that no other has."""
    plain = unicodedata.normalize("NFKD", name_key(name)).encode("ascii", "ignore").decode()
    stem = re.sub("[^a-z0-9]+", "-", plain).strip("-")[:60] or "entity"
    numbered = (stem if n == 1 else f"{stem}-{n}" for n in count(1))
    key = next(key for key in numbered if not catalogue.candidates(key))
    return {"id": key, "name": name, **fields}


def _added(content: str, entity: dict[str, Any]) -> str:
    return appended(content, "entities", "entities.yaml", entity)


def _same(content: str, name: str, other: Candidate, catalogue: Catalogue) -> str:
    """The catalogue in which both names are one entity's."""
    if other.entity is None:
        return _added(content, _entity(other.name, catalogue, aliases=[name]))
    file = usable(content, "entities.yaml", "entities")
    index = next(e.index for e in file.entries("entities") if e.raw.get("id") == other.entity)
    return extended(file, "entities", index, "aliases", name)


def _apart(content: str, name: str, other: Candidate, catalogue: Catalogue) -> str:
    """The catalogue in which the names are two entities that must stay apart."""
    if other.entity is None:
        known = _entity(other.name, catalogue)
        content = _added(content, known)
        catalogue = Catalogue([*catalogue.entities.values(), Entity.model_validate(known)])
        other = Candidate(other.name, known["id"])
    return _added(content, _entity(name, catalogue, **{"not": [other.entity]}))
