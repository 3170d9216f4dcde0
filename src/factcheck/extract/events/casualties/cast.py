"""Who is who among the single people that a text tells of, by their names, ages and sexes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.people import People
from factcheck.extract.events.reading import Reading

_INDEFINITE = re.compile(r"(?:\w+ )??an? ", re.IGNORECASE)
_OPPOSITE = {"deaths": ("injuries", "care"), "injuries": ("deaths",), "care": ("deaths",)}


class Person(NamedTuple):
    """One whom a text tells of, with all it says of what befell him or her."""

    who: People
    """What is known from all places together."""
    facts: tuple[Fact, ...]

    @property
    def dead(self) -> bool:
        """Whether the text says so anywhere."""
        return any(fact.kind == "deaths" for fact in self.facts)


def cast(reading: Reading, facts: Sequence[Fact]) -> list[Person]:
    """The people whom statements of one person each tell of, in order."""
    people: list[Person] = []
    for fact in facts:
        if fact.so_far or fact.who.value.low != 1 or fact.who.value.high != 1:
            continue
        fits = [at for at, one in enumerate(people) if _may_be(reading, one, fact)]
        if not fits:
            people.append(Person(fact.who, (fact,)))
            continue
        at = max(fits, key=lambda at: (*_likeness(people[at], fact), at))
        people[at] = _joined(people[at], fact)
    return people


def _may_be(reading: Reading, one: Person, fact: Fact) -> bool:
    """Whether nothing says that a statement is of somebody else."""
    known, who = one.who, fact.who
    if known.names and who.names and _last(known).isdisjoint(_last(who)):
        return False
    if known.ages and who.ages and known.ages.isdisjoint(who.ages):
        return False
    if known.sexes and who.sexes and known.sexes.isdisjoint(who.sexes):
        return False
    if known.stage and who.stage and known.stage != who.stage:
        return False
    if known.roles and who.roles and known.roles.isdisjoint(who.roles):
        return False
    if who.others and not any(old.who.others and old.kind == fact.kind for old in one.facts):
        return False
    return who.part or not any(_apart(reading, old, fact) for old in one.facts)


def _apart(reading: Reading, old: Fact, fact: Fact) -> bool:
    """Whether one sentence tells of two side by side: dead and hurt, or "a guard … and a clerk"."""
    number = reading.prose.sentence_at(fact.span[0])
    same = reading.prose.sentence_at(old.span[0]) == number and old.span[0] != fact.span[0]
    new = old.span[1] <= fact.span[0] and _INDEFINITE.match(reading.text, *fact.span) is not None
    return same and (new or old.kind in _OPPOSITE.get(fact.kind, ()))


def _last(who: People) -> set[str]:
    return {name.split()[-1] for name in who.names}


def _likeness(one: Person, fact: Fact) -> tuple[bool, bool, bool]:
    known, who = one.who, fact.who
    return (
        not _last(known).isdisjoint(_last(who)),
        not known.ages.isdisjoint(who.ages),
        any(old.kind == fact.kind for old in one.facts),
    )


def _joined(one: Person, fact: Fact) -> Person:
    known, who = one.who, fact.who
    both = known._replace(
        names=known.names | who.names,
        ages=known.ages or who.ages,
        sexes=known.sexes or who.sexes,
        stage=known.stage or who.stage,
        roles=known.roles | who.roles,
        attacker=known.attacker and who.attacker,
    )
    return Person(both, (*one.facts, fact))
