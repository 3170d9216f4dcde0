"""The registry of predicates: what kind of claim each makes, and how its claims compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from factcheck.sources import Slug, Text
from factcheck.stances import StanceText
from factcheck.values import Model


class Change(StrEnum):
    """What time does to a value."""

    FIXED = "fixed"
    """It happened once: another value is a conflict, whenever it is told."""
    REVISABLE = "revisable"
    """A plan, a position, an office: a later value replaces an earlier one."""
    GROWS = "grows"
    """A count that only rises: a later, higher figure is an update, a lower one is not."""
    STAGES = "stages"
    """A course through named stages: a further stage is progress."""


Over = Literal["subject", "group", "place"]
"""What sets parts apart whose numbers add up."""

QUALIFIERS = (
    *("stage", "place", "group", "part", "including", "excluding"),
    *("period", "rate", "basis", "change"),
)
"""What may set any number apart from another of the same thing: how far it was counted, where,
among whom, of which part, with or without whom, for how long, per what, reckoned how, and whether
it is no level but a rise or fall."""


VERBATIM = "statement"
"""The predicate whose object has the words of the text, "not" and "may" included."""


OPEN = (VERBATIM, "action", "happening")
"""The predicates that keep the verb of the text."""


class Stage(StrEnum):
    """How far a count has come; other words for it only set its figures apart."""

    PARTIAL = "partial"
    """So far."""
    PRELIMINARY = "preliminary"
    ESTIMATED = "estimated"
    CONFIRMED = "confirmed"
    FINAL = "final"


class Predicate(Model):
    """How claims of one predicate are compared."""

    id: Slug
    kind: Literal["event", "stance", "quantity", "attribute"]
    values: Literal["one", "many"] = "one"
    """Whether one topic has one value at a time, or several side by side."""
    change: Change = Change.REVISABLE
    unit: Text | None = None
    """What its numbers count where a claim names no unit."""
    party: bool = False
    """Whether the subject acts as a party: who speaks for it stands for the same side."""
    recurs: bool = False
    """Whether it may happen again to the same thing: two dates may be of two occasions."""
    hierarchical: bool = False
    """Whether a value inside another (``part_of``) refines it: a city inside its country."""
    stages: tuple[Slug, ...] = ()
    scope: tuple[Slug, ...] = ()
    """The qualifiers its claims may carry, beside those that any number may carry."""
    implies: dict[Slug, StanceText] = Field(default_factory=dict)
    """The position that its parties thereby take, by stance predicate."""
    inherited: bool = False
    """Whether what is said of a whole is said of its parts too: leaving all joint projects."""
    parts: tuple[Slug, ...] = ()
    """Those qualifiers that name a part of the whole: a field of cooperation."""
    mutual: bool = False
    """Whether the object is asked too: cooperation needs both."""
    opposite: tuple[Slug, ...] = ()
    """Events that no longer happen once this one has: after an end, no operation."""
    contests: tuple[Slug, ...] = ()
    """Stance predicates that tell the same end as the party's own choice."""
    strains: tuple[Slug, ...] = ()
    """Stance predicates on whose object such an act tells: sanctions against a partner."""
    rival: bool = False
    """Whether other values of other sides pull apart, though all may hold: motives of one act."""
    follows: bool = False
    """Whether its subject is an act that a claim tells under this label, and this what follows."""
    precedes: tuple[Slug, ...] = ()
    """Events of the same thing that cannot come before this one: an end before its start."""
    lifetime: Literal["begins", "ends"] | None = None
    """Whether its subject acts only from then on, or only until then: a birth, a death."""
    years_since: Slug | None = None
    """The event since which its numbers count full years: an age, since the birth."""
    once: tuple[Text, ...] = ()
    """On what ``basis`` its figures are of one act that is over: what was paid for a mill stays so."""
    adds_over: tuple[Over, ...] = ()
    """Over what the numbers of parts add up to that of the whole; over subjects, the whole is the
    object: the seats of parties in a parliament."""
    triggers: tuple[Text, ...] = ()
    """Words that tell of it."""
    find: Text | None = None
    """One text that states such a claim; every built-in predicate has one."""
    ignore: Text | None = None
    """One that looks like it and does not; likewise."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.change is Change.STAGES) != bool(self.stages):
            raise ValueError("stages are listed exactly where change is 'stages'")
        if self.change is Change.GROWS and self.kind != "quantity":
            raise ValueError("only a quantity can grow")
        if self.unit and self.kind != "quantity":
            raise ValueError("only a quantity has a unit")
        if (self.adds_over or self.years_since) and self.kind != "quantity":
            raise ValueError("only quantities add up or count years")
        if (self.precedes or self.lifetime) and self.kind != "event":
            raise ValueError("only an event precedes others, or begins or ends a life")
        if self.implies and self.kind != "event":
            raise ValueError("only an event implies a position")
        return self

    @property
    def qualifiers(self) -> tuple[str, ...]:
        """Every qualifier that its claims may carry."""
        return (
            self.scope
            if self.kind != "quantity"
            else (*self.scope, *(q for q in QUALIFIERS if q not in self.scope))
        )

    def change_at(self, stage: str | None, basis: str | None = None) -> Change:
        """What time does to its figures of one stage, reckoned on one basis.

        >>> Predicate(id="deaths", kind="quantity", change="grows").change_at("final")
        <Change.FIXED: 'fixed'>
        """
        if stage == Stage.FINAL or basis in self.once:
            return Change.FIXED
        if stage in (Stage.PRELIMINARY, Stage.ESTIMATED):
            return Change.REVISABLE
        if stage == Stage.PARTIAL and self.change is Change.FIXED:
            return Change.GROWS
        return self.change


class PredicateFile(Model):
    """``predicates.yaml``, built in or in ``claims/``."""

    version: Annotated[int, Field(ge=1, le=1)]
    predicates: tuple[Predicate, ...] = ()


class Registry(Mapping[str, Predicate]):
    """Predicates by name; a project's own replaces the built-in one of that name."""

    def __init__(self, predicates: Iterable[Predicate]) -> None:
        self._by_id = {predicate.id: predicate for predicate in predicates}

    def __getitem__(self, name: str) -> Predicate:
        return self._by_id[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def extended(self, predicates: Iterable[Predicate]) -> Registry:
        """The registry with a project's own predicates added."""
        return Registry([*self._by_id.values(), *predicates])
