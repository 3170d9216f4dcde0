"""What an extractor found, before it is a claim."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims import Certainty, When
from factcheck.extract.events.phrases import Phrase
from factcheck.extract.sentences import Span
from factcheck.stances import Stance
from factcheck.values import Quantity


class Wording(NamedTuple):
    """In which words something is told again, where its predicate and its names do not say it."""

    verb: str = ""
    """Its verb in the base form, with what belongs to it: "be fined"."""
    object: tuple[str, ...] = ()
    """The object as the text puts it: "its offer"."""
    beside: str = ""
    """What stands behind the object, with a blank before it."""
    infinitive: bool = False
    """Whether the object is something to do."""
    subject: tuple[str, ...] = ()
    """The subject of that sentence where it is a part of the claim's."""
    whole: tuple[str, ...] = ()
    """What that is a part of."""


class Told(NamedTuple):
    """Something that a clause says, as a predicate with its fields."""

    predicate: str
    clause: int | None
    """The clause whose verb tells it: its time, its speaker and its certainty are this claim's."""
    span: Span
    """The smallest passage that shows it."""
    subject: tuple[str, ...]
    object: tuple[str, ...] | None = None
    value: Quantity | Stance | str | None = None
    scope: tuple[tuple[str, str], ...] = ()
    when: When | None = None
    """Where the extractor knows better than the clause."""
    gist: str = ""
    """What it says, where the sentence is not made of the wording."""
    wording: Wording | None = None
    denied: bool = False
    """Whether the value is what is said not to be so."""
    place: Span | None = None
    """Where the object stands."""
    certainty: Certainty | None = None
    beside: tuple[Span, ...] = ()
    """Further passages, where one alone does not show it."""


class Match(NamedTuple):
    """A frame that fits a clause, with who plays its roles."""

    clause: int
    span: Span
    roles: dict[str, tuple[Phrase, ...]]

    def names(self, letter: str) -> tuple[str, ...]:
        """The names that play a role, in order and once each."""
        found = (name for one in self.roles.get(letter, ()) for name in one.names)
        return tuple(dict.fromkeys(found))


class LeftOut(NamedTuple):
    """A passage that an extractor reads and the article does not claim."""

    span: Span
    predicate: str
    """What it may tell; "" where no verb in it is known."""
    reason: str
