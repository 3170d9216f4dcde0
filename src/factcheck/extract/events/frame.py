"""Frames: which roles the words around a verb play in a claim, written as data.

A frame is a line such as ``withdrawal: S withdraw|pull_out from|of O``: a predicate, the role of
who acts, verbs in their base form (with a particle after ``_``), and roles behind them, bare for
the object and with the prepositions that bring them. Roles are S subject, O object, V value, X
nobody in particular; ``!`` asks for a name or what holds one, which subjects always do, ``^`` for
nothing but a name, as people have, ``*`` for what is no person, and nothing but a name unless it
is the subject, ``@`` for what one can belong to, an organisation, ``?`` marks what may be missing, ``-`` what must be, and ``<deal|pact>`` nouns that must be there. The preposition ``+`` brings an infinitive.
A passive turns the first two around.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.extract.wordlists import words

POINTERS = words("it this that")
"""What may stand for any object."""


class Role(NamedTuple):
    """A place beside a verb and who stands there."""

    letter: str
    """S, O, V or X; "" where only the noun matters."""
    needed: bool
    prepositions: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    named: bool = False
    """Whether it must be a name, or hold one."""
    thing: bool = False
    """Whether it must be said by its name and be no person."""
    body: bool = False
    """Whether it must be the name of an organisation, or one that the catalogue knows."""
    person: bool = False
    """Whether it must be a name and nothing else, and not that of an organisation."""


class Frame(NamedTuple):
    """One way to say what a predicate means."""

    predicate: str
    agent: Role
    particle: str
    """A word that must follow the verb: "out"; "" for none."""
    patient: Role | None
    others: tuple[Role, ...]
    value: str = ""
    """What the predicate's value is, where the verb tells it: a position."""
    needs: tuple[frozenset[str], ...] = ()
    """Words in lower case of which a sentence that it fits holds one of each set."""


Frames = dict[str, list[Frame]]
"""Frames by the base form of their verb."""


def frames(table: str) -> Frames:
    """Frames from lines ``predicate[=value]: pattern``.

    >>> [one] = frames("agreement: S sign <deal|pact> with S?")["sign"]
    >>> one.predicate, sorted(one.patient.nouns), one.others[0].letter, one.others[0].needed
    ('agreement', ['deal', 'pact'], 'S', False)
    """
    found: Frames = {}
    for line in table.strip().splitlines():
        told, _, pattern = line.partition(":")
        predicate, _, value = told.strip().partition("=")
        first, verbs, *rest = pattern.split()
        patient, others = _roles(rest)
        for verb in verbs.split("|"):
            lemma, _, particle = verb.partition("_")
            frame = Frame(predicate, _role(first), particle, patient, others, value)
            frame = frame._replace(needs=tuple(_needs(frame)))
            found.setdefault(lemma, []).append(frame)
    return found


def _roles(parts: list[str]) -> tuple[Role | None, tuple[Role, ...]]:
    """The object and what prepositions bring."""
    patient: Role | None = None
    if parts and _is_role(parts[0]):
        patient, parts = _role(parts[0]), parts[1:]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    others = [_role(place)._replace(prepositions=frozenset(one.split("|"))) for one, place in pairs]
    return patient, tuple(others)


def _needs(frame: Frame) -> Iterator[frozenset[str]]:
    yield from (frozenset((word,)) for word in frame.particle.split("_") if word)
    for role in filter(None, (frame.agent, frame.patient, *frame.others)):
        if not role.needed or role.letter == "-":
            continue
        if role.nouns:
            yield role.nouns | POINTERS if role.letter == "O" else role.nouns
        if (
            role.prepositions
            and "+" not in role.prepositions
            and (role.nouns or role.letter != "X")
        ):
            yield role.prepositions


def _is_role(text: str) -> bool:
    return text[0] in "SOVX<-"


def _role(text: str) -> Role:
    needed = not text.endswith("?")
    letter, _, rest = text.removesuffix("?").partition("<")
    nouns = frozenset(rest.rstrip(">").split("|")) if rest else frozenset()
    return Role(
        letter.rstrip("!*^@"),
        needed,
        nouns=nouns,
        named=not {"!", "^", "@"}.isdisjoint(letter) or letter.startswith("S"),
        thing="*" in letter,
        body="@" in letter,
        person="^" in letter,
    )


def merged(*tables: Frames) -> Frames:
    """Several tables as one."""
    found: Frames = {}
    for table in tables:
        for lemma, listed in table.items():
            found.setdefault(lemma, []).extend(listed)
    return found
