"""Which matter a phrase means: "the joint project", "this", "the repair of the Vell dam"."""

from __future__ import annotations

import re
from collections import deque
from typing import NamedTuple

from factcheck.extract.events.frame import POINTERS
from factcheck.extract.events.phrases import VAGUE
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told, Wording
from factcheck.extract.wordlists import words

PREDICATES = frozenset(("agreement", "talks", "participation", "withdrawal"))
"""Predicates whose object is a matter that others call otherwise."""
_NEAR = 2
"""How many sentences back a matter may have been told of."""
_KEPT = 16
_PARTIES = words("person country region group organisation organization agency company place city")
"""Kinds of what acts or lies somewhere: it is no matter that anybody agrees on."""
_GENERIC = words(
    "project projects programme program plan plans scheme venture mission initiative effort deal "
    "agreement treaty pact accord alliance coalition partnership consortium concept idea"
)
"""Nouns that, after "the" or "this", may mean any matter told of before."""
_LIGHT = words("the this that these those its their his her said joint new same whole entire")


_PARTED = frozenset(("start", "completion"))
"""Predicates that may be true of a part only."""
_PIECES = words(
    "work works construction building production phase stage part parts section leg module modules "
    "repair repairs operations service services half segment drilling assembly installation checkouts"
)
_OF = re.compile(
    r"((?:[a-z-]+ ){0,3}[a-z-]+) (?:on|of|at|for) (?:the |its |their )?(\S.*)", re.IGNORECASE
)


def part_of(text: str) -> tuple[str, str] | None:
    """The part and the whole of "work on the Vell dam"."""
    match = _OF.fullmatch(text)
    return (match[1].lower(), match[2]) if match else None


def stands_for(text: str) -> bool:
    """Whether a phrase is about a matter that it does not name: "work on the project"."""
    parts = part_of(text)
    return parts is not None and _points(parts[1])


class _Past(NamedTuple):
    sentence: int
    told: Told


class Matters:
    """The matters that a text has told of so far."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.past: deque[_Past] = deque(maxlen=_KEPT)

    def meant(self, told: Told) -> Told | None:
        """What was found with the matter by its name; None where a pronoun is all there is."""
        if told.predicate in _PARTED:
            return self._parted(told)
        if told.predicate not in PREDICATES or told.object is None:
            vague = bool(told.object) and (told.object or ("",))[0].lower() in POINTERS
            return None if vague else told
        known = self._catalogued(told)
        if known is not None:
            told = _about(told, known)
        elif self._pointing(told):
            before = self._before(told)
            if before is not None:
                told = _about(told, before)
            elif (told.object or ("",))[0].lower() in POINTERS:
                return None
        self.past.append(_Past(self._sentence(told), told))
        return told

    def _parted(self, told: Told) -> Told | None:
        """What begins or is done, as a part of what it belongs to."""
        parts = part_of(told.subject[0]) if len(told.subject) == 1 else None
        if parts is None:
            return told
        part, whole = parts
        if _PIECES.isdisjoint(part.split()):
            return None if _points(whole) else told
        if not _points(whole) and not whole[0].isupper():
            return None
        meant = self._before(told) if _points(whole) else (self._known(whole),)
        if meant is None:
            return None
        scope = (*told.scope, ("part", part))
        wording = (told.wording or Wording())._replace(subject=told.subject, whole=meant)
        return told._replace(subject=meant, scope=scope, wording=wording)

    def _known(self, name: str) -> str:
        names = self.reading.names.catalogue
        return names.name(names.resolve(name)) if names.candidates(name) else name

    def _sentence(self, told: Told) -> int:
        return self.reading.prose.sentence_at(told.span[0])

    def _catalogued(self, told: Told) -> tuple[str, ...] | None:
        """The one known name in the object: "the creation of the Vell bridge"."""
        if told.place is None:
            return None
        names, text = self.reading.names.catalogue, self.reading.text
        found = {
            names.name(one.name)
            for one in self.reading.mentions_in(*told.place)
            if one.name
            and one.how == "catalogue"
            and names.entities[one.name].kind not in _PARTIES
            and set(text[one.end : told.place[1]].split()) <= _GENERIC
        }
        return tuple(found) if len(found) == 1 else None

    def _pointing(self, told: Told) -> bool:
        """Whether the object is "it" or "the project", and not "a project"."""
        shown = self.reading.text[slice(*told.place)] if told.place else ""
        first = shown.split(" ", 1)[0].lower()
        return (
            len(told.object or ()) == 1
            and first not in VAGUE
            and _points(shown[:1].lower() + shown[1:])
        )

    def _before(self, told: Told) -> tuple[str, ...] | None:
        """The only matter told of near by, or what the same party said the same of before."""
        here = self._sentence(told)
        near = {one.told.object for one in self.past if one.sentence >= here - _NEAR}
        near = {one for one in near if one and not _points(" ".join(one))}
        if len(near) == 1:
            return near.pop()
        if near or not self.reading.prose.within_quotation(told.span[0]):
            return None
        same = {
            one.told.object
            for one in self.past
            if (one.told.predicate, one.told.value) == (told.predicate, told.value)
        }
        return same.pop() if len(same) == 1 else None


def _points(text: str) -> bool:
    """Whether a phrase says nothing of its own: "it", "the joint project"."""
    listed = text.split()
    if len(listed) == 1 and listed[0].lower() in POINTERS:
        return True
    head = next((at for at, one in enumerate(listed) if one in _GENERIC), None)
    return head is not None and text.islower() and set(listed[:head]) <= _LIGHT


def _about(told: Told, object_: tuple[str, ...]) -> Told:
    """With another object."""
    if told.object == object_:
        return told
    wording = told.wording and told.wording._replace(object=())
    return told._replace(object=object_, wording=wording)
