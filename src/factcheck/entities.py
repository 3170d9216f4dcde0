"""The catalogue of names: aliases, who speaks for whom, what is part of what."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from factcheck.dates import DateInterval
from factcheck.sources import Slug, Text
from factcheck.values import Model


class Link(Model):
    """A tie to another entity, perhaps only for a period."""

    to: Slug
    period: DateInterval | None = None
    """None where it always holds."""

    def holds(self, when: DateInterval | None) -> bool:
        """Whether it may hold at that time; an unknown time excludes nothing."""
        if self.period is None or when is None:
            return True
        starts_late = self.period.low and when.high and self.period.low > when.high
        ends_early = self.period.high and when.low and self.period.high < when.low
        return not (starts_late or ends_early)


def _as_links(value: Any) -> Any:
    values = value if isinstance(value, list | tuple) else (value,)
    return tuple({"to": item} if isinstance(item, str) else item for item in values)


Links = Annotated[tuple[Link, ...], BeforeValidator(_as_links)]


class Entity(Model):
    """Somebody or something that claims are about."""

    id: Slug
    name: Text
    kind: Slug | None = None
    """Person, organisation, place, project, …: for the reader."""
    aliases: tuple[Text, ...] = ()
    speaks_for: Links = ()
    part_of: Links = ()
    not_: Annotated[tuple[Slug, ...], Field(alias="not")] = ()
    """Look-alikes that must stay apart."""


class EntityFile(Model):
    """``claims/entities.yaml``."""

    version: Annotated[int, Field(ge=1, le=1)]
    entities: tuple[Entity, ...] = ()


def name_key(name: str) -> str:
    """The form under which names are compared: case, width and spacing do not count.

    >>> name_key("  The  ACME Corp. ") == name_key("acme corp")
    True
    """
    plain = name if name.isascii() else unicodedata.normalize("NFKC", name)
    words = plain.casefold().split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words).rstrip(". ")


_CERTAIN = ("the ", "police")
"""What begins the description of somebody whom two texts of one story mean alike."""


class Catalogue:
    """Names resolved to entities; built once, never changed.

    >>> harbour = Entity(id="port", name="Port of Vell", aliases=("Vell harbour",))
    >>> Catalogue([harbour]).resolve("vell  harbour")
    'port'
    """

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self.entities = {entity.id: entity for entity in entities}
        self._by_name: dict[str, set[str]] = {}
        for entity in self.entities.values():
            for name in (entity.id, entity.name, *entity.aliases):
                self._by_name.setdefault(name_key(name), set()).add(entity.id)
        self.has_ambiguous = any(len(ids) > 1 for ids in self._by_name.values())
        links = [tie for e in self.entities.values() for tie in (*e.speaks_for, *e.part_of)]
        self.has_periods = any(tie.period is not None for tie in links)
        self._resolved: dict[str, str] = {}
        self._wider: dict[str, frozenset[str]] = {}
        self._heads: dict[tuple[str, DateInterval | None], str] = {}

    def resolve(self, name: str) -> str:
        """The id of the entity called so; else the name's own key, an entity of that name only."""
        known = self._resolved.get(name)
        if known is None:
            key = name_key(name)
            ids = self._by_name.get(key, ())
            known = self._resolved[name] = next(iter(ids)) if len(ids) == 1 else key
        return known

    def candidates(self, name: str) -> list[str]:
        """The ids that the name may mean; two or more are ambiguous."""
        return [name] if name in self.entities else sorted(self._by_name.get(name_key(name), ()))

    def ambiguous(self, name: str) -> bool:
        """Whether the name fits two entities, so that nothing may be compared by it."""
        return name not in self.entities and len(self._by_name.get(name_key(name), ())) > 1

    def name(self, entity: str) -> str:
        """The display name of an id, or the text itself where the catalogue does not know it."""
        known = self.entities.get(entity)
        return known.name if known else entity

    def unnamed(self, speaker: str) -> bool:
        """Whether a description may be of others in another text: "officials", unlike "the union"."""
        certain = speaker.startswith(_CERTAIN) or self.resolve(speaker) in self.entities
        return speaker.islower() and not certain

    def sides(self, entity: str, when: DateInterval | None = None) -> frozenset[str]:
        """The entity and everyone it speaks for at that time."""
        return frozenset(self._climb(entity, "speaks_for", when))

    def stands_for(self, entity: str) -> str | None:
        """Whom the entity speaks for first of all; None where it is nobody's voice."""
        known = self.entities.get(entity)
        return known.speaks_for[0].to if known and known.speaks_for else None

    def head(self, entity: str, when: DateInterval | None = None) -> str:
        """The party behind an entity then: the last it speaks for, itself where nobody's voice.

        Of two it speaks for, the first that the catalogue names counts.
        """
        known = self._heads.get((entity, when))
        if known is None:
            *_, known = self._line(entity, when)
            self._heads[entity, when] = known
        return known

    def within(self, inner: str, outer: str) -> bool:
        """Whether one is the other or a part of it, at any depth."""
        return inner == outer or outer in self.wholes(inner)

    def wholes(self, entity: str) -> frozenset[str]:
        """The entity and everything it is a part of, at any depth."""
        known = self._wider.get(entity)
        if known is None:
            known = self._wider[entity] = frozenset(self._climb(entity, "part_of", None))
        return known

    def apart(self, one: str, other: str) -> bool:
        """Whether the catalogue says that the two are look-alikes."""
        return other in self._excluded.get(one, ()) or one in self._excluded.get(other, ())

    @cached_property
    def _excluded(self) -> dict[str, frozenset[str]]:
        return {e.id: frozenset(e.not_) for e in self.entities.values() if e.not_}

    def _line(self, entity: str, when: DateInterval | None) -> Iterator[str]:
        seen = {entity}
        yield entity
        while known := self.entities.get(entity):
            entity = next((tie.to for tie in known.speaks_for if tie.holds(when)), entity)
            if entity in seen:
                return
            seen.add(entity)
            yield entity

    def _climb(self, entity: str, link: str, when: DateInterval | None) -> set[str]:
        found, queue = {entity}, [entity]
        while queue:
            known = self.entities.get(queue.pop())
            for tie in getattr(known, link) if known else ():
                if tie.to not in found and tie.holds(when):
                    found.add(tie.to)
                    queue.append(tie.to)
        return found


def defects(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    """What does not hold together: pairs of the entity's id and a sentence.

    A reference to nobody, a circle of ``speaks_for`` or ``part_of``, and look-alikes of one name.
    """
    known = {entity.id: entity for entity in entities}
    for entity in known.values():
        ties = {"speaks_for": entity.speaks_for, "part_of": entity.part_of}
        for field, links in ties.items():
            for link in links:
                if link.to not in known:
                    yield entity.id, f"{field}: no entity is called {link.to!r}"
            if _in_circle(entity.id, field, known):
                yield entity.id, f"{field} runs in a circle through {entity.id!r}"
        for other in entity.not_:
            if other not in known:
                yield entity.id, f"not: no entity is called {other!r}"
            elif other == entity.id:
                yield entity.id, "not: it is to stay apart from itself"
            elif shared := sorted(_keys(entity) & _keys(known[other])):
                yield (
                    entity.id,
                    f"not: {other!r} is to stay apart, yet both are called {shared[0]!r}",
                )


def _keys(entity: Entity) -> set[str]:
    return {name_key(name) for name in (entity.name, *entity.aliases)}


def _in_circle(start: str, field: str, known: dict[str, Entity]) -> bool:
    seen: set[str] = set()
    queue = [link.to for link in getattr(known[start], field)]
    while queue:
        entity = queue.pop()
        if entity == start:
            return True
        if entity not in seen and entity in known:
            seen.add(entity)
            queue += [link.to for link in getattr(known[entity], field)]
    return False
