"""Whom the shorter words of one article mean: surnames, roles, descriptions and pronouns."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from factcheck.extract.mentions import nouns
from factcheck.extract.mentions.mention import Kind

_NEAR = 2
"""How many sentences back an antecedent may stand."""
_KEPT = 64
"""How many names are looked back at: more than two sentences hold."""


class Article:
    """Who has been named so far, and where last."""

    def __init__(self) -> None:
        self.kinds: dict[str, Kind] = {}
        self.surnames: dict[str, set[str]] = {}
        self.roles: dict[str, set[str]] = {}
        self.voices: dict[str, str] = {}
        self.recent: deque[tuple[int, str]] = deque(maxlen=_KEPT)
        self.sexes: dict[str, str] = {}
        self.called: dict[str, set[str]] = {}

    def named(self, name: str, kind: Kind, shown: str, sentence: int) -> None:
        """Remember a name that stands in full."""
        if self.kinds.get(name, "unknown") == "unknown":
            self.kinds[name] = kind
        parts = shown.split()
        if kind == "person" and len(parts) > 1:
            self.surnames.setdefault(parts[-1], set()).add(name)
        self.recent.append((sentence, name))

    def described(self, name: str, role: str, voice: str | None) -> None:
        """Remember what an apposition says of a name."""
        self.roles.setdefault(nouns.SAME_ROLE.get(role, role), set()).add(name)
        if self.kinds.get(name, "unknown") == "unknown":
            self.kinds[name] = "person"
        if voice:
            self.voices.setdefault(name, voice)

    def by_surname(self, word: str) -> str | None:
        """The only person so far with this surname."""
        return _only(self.surnames.get(word, set()))

    def shared(self, word: str) -> bool:
        """Whether two persons so far have this surname."""
        return len(self.surnames.get(word, ())) > 1

    def by_role(self, role: str) -> str | None:
        """The only one so far with this role."""
        return _only(self.roles.get(nouns.SAME_ROLE.get(role, role), set()))

    def known_as(self, name: str, nouns_: Iterable[str]) -> None:
        """Remember the nouns by which something is called in full: "corporation"."""
        for noun in nouns_:
            self.called.setdefault(noun, set()).add(name)

    def by_description(self, noun: str, sentence: int, alone: bool = True) -> str | None:
        """What "the agency" means: the only such name near, by its name or else by its kind.

        A kind is not enough for "the expert agency", and the only one called so may stand further
        back.
        """
        near = self._near(sentence, "organisation") | self._near(sentence, "unknown")
        called = self.called.get(noun, set())
        fitting = (called & near) or called
        if fitting or not alone:
            return _only(fitting)
        return _only(self._near(sentence, "organisation"))

    def by_pronoun(self, word: str, sentence: int) -> str | None:
        """Whom a pronoun means, where only one is possible."""
        if word in ("it", "they"):
            unknown = self._near(sentence, "unknown")
            return None if unknown else _only(self._near(sentence, "organisation"))
        other = "f" if word == "he" else "m"
        people = {one for one in self._near(sentence, "person") if self.sexes.get(one) != other}
        return _only(people)

    def sex(self, name: str, title: str | None) -> None:
        """Remember what a title tells."""
        if title in nouns.FEMALE:
            self.sexes[name] = "f"
        elif title in nouns.MALE:
            self.sexes[name] = "m"

    def _near(self, sentence: int, kind: Kind) -> set[str]:
        found: set[str] = set()
        for at, name in reversed(self.recent):
            if at < sentence - _NEAR:
                break
            if self.kinds.get(name) == kind:
                found.add(name)
        return found


def _only(names: set[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 else None
