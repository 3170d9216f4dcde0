"""The numbers that a text gives itself, of those who died or were hurt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.extract.events.casualties.cast import Person
from factcheck.extract.events.casualties.count import Count
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.opening import early
from factcheck.extract.events.casualties.people import added
from factcheck.extract.events.reading import Reading

_MORE = re.compile(r"\bmore (?!than\b)", re.IGNORECASE)


def only(person: Person, kind: str) -> Count:
    """The count of the one who died or was hurt."""
    told = [fact for fact in person.facts if fact.kind == kind] or person.facts
    by_somebody = any(fact.by_somebody for fact in told)
    return Count(told[0].who.value, (told[0].span,), (), told[0].clause, by_somebody)


def stated(
    reading: Reading, found: Sequence[Fact], kind: str, late: bool = False
) -> list[Count] | None:
    """The counts of one kind that a text states; None where it tells of one person only.

    Those further down count only where `late` is allowed.
    """
    numbered = [fact for fact in _merged(reading, found, kind) if fact.who.counted]
    added = kind == "deaths"  # "three more died" leaves open how many there are
    whole = [
        fact
        for fact in numbered
        if not fact.who.part and not (added and _MORE.search(reading.text, *fact.span))
    ]
    several = _leading(reading, whole, late)
    most = max(map(_least, several), default=0)
    if several and most != 1:
        return [
            Count(
                fact.who.value, (fact.span,), _scope(fact), fact.clause, fact.by_somebody,
                fact.who.others,
            )
            for fact in several
            if _least(fact) > 1 or most == 0
        ]  # fmt: skip
    return [] if any(_least(fact) > 1 for fact in numbered) else None


def _least(fact: Fact) -> Decimal:
    return fact.who.value.low or Decimal(0)


def _leading(reading: Reading, found: Sequence[Fact], late: bool) -> list[Fact]:
    """The counts that a text opens with, and what repeats them; further down it recalls others."""
    first = [f for f in found if early(reading, f.span[0])]
    told = {(fact.who.value.low, fact.who.value.high) for fact in first or found}
    beside = late or all(fact.who.others for fact in found)
    if not first and (len(told) != 1 or not beside):
        return []
    whole = any(fact.who.group is None for fact in first or found)
    return [
        fact
        for fact in found
        if (fact in first or (fact.who.value.low, fact.who.value.high) in told)
        and (fact.who.group is None or not whole)
    ]


def _scope(fact: Fact) -> tuple[tuple[str, str], ...]:
    return (("group", fact.who.group),) if fact.who.group else ()


def _merged(reading: Reading, found: Sequence[Fact], kind: str) -> list[Fact]:
    """Those counted beside others put together: "killed a man and two others"."""
    merged: list[Fact] = []
    for fact in found:
        if fact.kind != kind:
            continue
        last = merged[-1] if merged else None
        if fact.who.others and last and _together(reading, found, last, fact):
            who = last.who._replace(
                value=added([last.who.value, fact.who.value]), counted=True, group=None
            )
            merged[-1] = last._replace(who=who, span=(last.span[0], fact.span[1]))
        else:
            merged.append(fact)
    return merged


def _together(reading: Reading, found: Sequence[Fact], one: Fact, other: Fact) -> bool:
    """Whether one sentence tells of both and of nobody else."""
    number = reading.prose.sentence_at(one.span[0])
    if number != reading.prose.sentence_at(other.span[0]) or one.span[1] > other.span[0]:
        return False
    start, end = reading.prose.sentences[number]
    return all(fact.kind == one.kind for fact in found if start <= fact.span[0] < end)
