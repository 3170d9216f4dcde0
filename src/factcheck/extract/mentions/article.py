"""Whom the shorter words of one article mean: surnames, roles, descriptions and pronouns."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

from factcheck.extract.mentions import nouns
from factcheck.extract.mentions.mention import Kind

_NEAR = 2
"""How many sentences back an antecedent may stand."""
_ANY = frozenset(
    ("agency", "company", "corporation", "firm", "group", "organisation", "organization", "maker")
)
"""Nouns that a name need not hold to be meant by them: not "the commission"."""
_COMMON = frozenset(("agency", "company", "firm", "group", "maker"))
"""Nouns that a text may use of one after another."""
_FIRMS = frozenset(("company", "firm", "maker"))
"""Nouns that acronyms, mostly of public bodies, are seldom meant by."""
_LEADING = nouns.TITLES | nouns.ROLES
"""Words before a name that are no part of it."""
_INITIALS = range(3, 6)
"""How many letters the initials of a name may be."""
_KEPT = 64
"""How many names are looked back at: more than two sentences hold."""


class Article:
    """Who has been named so far, and where last."""

    def __init__(self) -> None:
        self.kinds: dict[str, Kind] = {}
        self.shown: dict[str, str] = {}
        """Each name as it is written in full: that of an entity is its id."""
        self.surnames: dict[str, set[str]] = {}
        self.last_words: dict[str, set[str]] = {}
        """The names of two words that may be those of people, by the second."""
        self.latest: dict[str, str] = {}
        """How the last name begins that ended with a word."""
        self.alone: set[str] = set()
        """Names of one word that meant nobody told of before."""
        self.roles: dict[str, set[str]] = {}
        self.voices: dict[str, str] = {}
        self.recent: deque[tuple[int, str]] = deque(maxlen=_KEPT)
        self.order: deque[tuple[int, str]] = deque(maxlen=_KEPT)
        """The same, with those whom pronouns mean."""
        self.twofold: set[str] = set()
        self.open: dict[str, int] = {}
        """The last sentence in which a pronoun could not be resolved."""
        self.sexes: dict[str, str] = {}
        self.called: dict[str, set[str]] = {}
        self.acting: set[str] = set()
        """Names that stand before a verb: perhaps those of people."""

    def named(
        self, name: str, kind: Kind, shown: str, sentence: int, *, heading: bool = False
    ) -> None:
        """Remember a name that stands in full; a heading mostly has surnames alone."""
        parts = shown.split()
        self.shown[name] = shown
        if len(parts) > 2 and parts[-1].lower() in nouns.SUFFIXES:
            parts, kind = [part.rstrip(",") for part in parts[:-1]], "person"
        if self.kinds.get(name, "unknown") == "unknown":
            self.kinds[name] = kind
        if len(parts) == 1 and not heading:
            self.alone.add(name)
        if kind == "person" and len(parts) > 1:
            self.surnames.setdefault(parts[-1], set()).add(name)
        elif kind == "unknown" and len(parts) == 2 and parts[0].lower() not in nouns.PARTING:
            self.last_words.setdefault(parts[1], set()).add(name)
        if len(parts) > 1 and parts[0].lower() not in _LEADING:
            self.latest[parts[-1]] = parts[0]
        self.recent.append((sentence, name))
        self.order.append((sentence, name))

    def described(self, name: str, role: str, voice: str | None) -> None:
        """Remember what an apposition says of a name."""
        self.roles.setdefault(nouns.SAME_ROLE.get(role, role), set()).add(name)
        if self.kinds.get(name, "unknown") == "unknown":
            self.kinds[name] = "person"
        if voice:
            self.voices.setdefault(name, voice)

    def by_surname(self, word: str) -> str | None:
        """The only person so far with this surname, if nothing else was named so since.

        Where there is none, the only name of two words that may be a person's.
        """
        perhaps = set() if word in self.alone else self.last_words.get(word, set())
        only = _only(self.surnames.get(word) or perhaps)
        return only if only and self.latest.get(word) in (None, *self.shown[only].split()) else None

    def by_initials(self, word: str) -> str | None:
        """The only name so far of which a word in capitals has the initials, its article aside."""
        if word in self.kinds or not (word.isupper() and len(word) in _INITIALS):
            return None
        return _only({one for one in self.kinds if word in _initials(self.shown.get(one, one))})

    def shared(self, word: str) -> bool:
        """Whether two persons so far have this surname."""
        return len(self.surnames.get(word, ())) > 1

    def unclear(self, word: str, sentence: int) -> None:
        """Remember a surname that two have: a pronoun may mean either."""
        self.kinds[word] = "person"
        self.twofold.add(word)
        self.recent.append((sentence, word))
        self.order.append((sentence, word))

    def by_role(self, role: str) -> str | None:
        """The only one so far with this role."""
        return _only(self.roles.get(nouns.SAME_ROLE.get(role, role), set()))

    def known_as(self, name: str, nouns_: Iterable[str]) -> None:
        """Remember the nouns by which something is called in full: "corporation"."""
        for noun in nouns_:
            self.called.setdefault(noun, set()).add(name)

    def by_description(self, words: Sequence[str], sentence: int) -> str | None:
        """What "the agency" means: the only such name near, by its name or else by its kind.

        A kind is not enough for "the expert agency", and the only one called so may stand further
        back. A name in capitals may be that of anything: "the agency" beside two is neither.
        """
        noun, alone = words[-1], len(words) == 1
        near = self._near(sentence, "organisation") | self._near(sentence, "unknown")
        called = self.called.get(noun, set())
        fitting = called & near
        if fitting:
            others = any(one.isupper() for one in near - called)
            return None if others else _only(fitting)
        if noun not in _COMMON and called:
            return _only(called)
        if noun in _FIRMS:
            near = {one for one in near if not one.isupper()}
        only = _only(near) if alone and noun in _ANY else None
        acts = only and (self.kinds.get(only) == "organisation" or self._may_act(only))
        return only if acts else None

    def _may_act(self, name: str) -> bool:
        """Whether a name of no known kind may be that of a body: not "Orme River"."""
        return name in self.acting and name.lower().split()[-1] not in nouns.THINGS

    def by_pronoun(self, word: str, sentence: int) -> str | None:
        """Whom a pronoun means, where only one is possible."""
        if word in ("it", "they"):
            unknown = self._near(sentence, "unknown")
            return None if unknown else _only(self._near(sentence, "organisation"))
        other = "f" if word == "he" else "m"
        people = {one for one in self._near(sentence, "person") if self.sexes.get(one) != other}
        only = _only(people)
        others = self._near(sentence, "unknown") & self.acting
        clear = only is not None and only not in self.twofold and self._first(only, others)
        if clear and only and self._since(only) > self.open.get(word, -1):
            return only
        self.open[word] = sentence
        return None

    def _since(self, name: str) -> int:
        """The sentence in which a name stood last."""
        return max(at for at, one in self.order if one == name)

    def _first(self, name: str, others: set[str]) -> bool:
        """Whether no other stands before a name where one of them was named last."""
        told = [(at, one) for at, one in self.order if one == name or one in others]
        last = [one for at, one in told if at == told[-1][0]]
        return last[0] == name

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


def _initials(name: str) -> tuple[str, str]:
    """The first letters of the words of a name, small ones aside, also with "the" before them."""
    found = "".join(part[0] for part in name.split() if part[0].isupper())
    return found, found if found.startswith("T") else f"T{found}"


def _only(names: set[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 else None
