"""What the statements of one text come to: counts of its own event, each with its scope."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.amounts import in_words
from factcheck.claims import Certainty, When
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.casualties.attackers import alone, ended_own_life, with_attacker
from factcheck.extract.events.casualties.cast import Person, cast
from factcheck.extract.events.casualties.count import Count
from factcheck.extract.events.casualties.event import LEAD, befalls, event_day
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.facts import facts
from factcheck.extract.events.casualties.injuries import injuries
from factcheck.extract.events.casualties.occasion import occasion
from factcheck.extract.events.casualties.opening import EARLY, deadly, early
from factcheck.extract.events.casualties.own import of_own_event, several_events
from factcheck.extract.events.casualties.stated import only, stated
from factcheck.extract.events.casualties.survivors import (
    all_live,
    nobody_died,
    nobody_else_hurt,
    only_victim,
)
from factcheck.extract.events.casualties.tolls import told_tolls, with_tolls
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_DEEDS = words("hit kill kills killing murder murders slain drowned gunshot bodies manslaughter")
_VIOLENT = lexicon.HAPPENED - {"died", "dead"} | lexicon.FATAL | _DEEDS
_EVENTS = lexicon.EVENTS | words(
    "shot stabbed crashed exploded gunfire gunshot killed killing murder murdered"
)
_NATURAL = re.compile(
    r"\b(?:pneumonia|cancer|natural causes|(?:long|brief|short) illness|heart (?:attack|failure|disease)|peacefully"
    r"|in (?:his|her) sleep|declining health|(?:dies|died|dead),? (?:at |aged )(?:age |the age of )?[6-9]\d)\b",
    re.IGNORECASE,
)
"""Words of texts that tell of the death of an old or a sick person."""
_PLURAL = re.compile(
    r"\b(?:deaths|slayings|killings|victims (?:died|were killed))\b", re.IGNORECASE
)


def casualties(reading: Reading) -> Iterator[Told]:
    """The counts of deaths and injuries that a text gives for its own event."""
    opening = reading.prose.sentences[:3]
    if not opening or several_events(reading, opening[-1][1]):
        return
    all_told, tolls = list(facts(reading)), list(told_tolls(reading))
    if not (all_told or tolls) or _peaceful(reading):
        return
    day = event_day(reading)
    own = sorted((fact for fact in all_told if of_own_event(reading, fact, day)), key=_place)
    found = list(_of_the_hurt(reading, own))
    others = [fact for fact in found if not alone(fact)]
    people = cast(reading, others)
    lost = _deaths(reading, with_tolls(others, tolls), people)
    lost = _with_attackers(reading, lost, [fact for fact in found if alone(fact)], others)
    hurt = injuries(reading, others, people, lost)
    harmed = [fact for fact in found if fact.kind in ("injuries", "shot")]
    if lost and not hurt and all(_dies(fact, people) for fact in harmed):
        hurt = nobody_else_hurt(reading) or only_victim(reading, lost, people)
    name = occasion(reading, day)
    yield from _told("deaths", name, lost, day, reading)
    yield from _told("injuries", name, hurt, day, reading)
    deaths = any(fact.kind == "deaths" for fact in all_told)
    if harmed and not deaths and not deadly(reading):
        none = nobody_died(reading, hurt) or all_live(reading, hurt, harmed)
        yield from _told("deaths", name, none, day, reading)


def _violent(reading: Reading) -> bool:
    """Whether a text opens with an event, not just with somebody's death."""
    end = reading.prose.bounds[:LEAD][-1][1]
    lower = reading.prose.words.lower[:end]
    return _happens(reading, _VIOLENT) or "found dead" in " ".join(lower)


def _peaceful(reading: Reading) -> bool:
    """Whether a text opens with the death of somebody old or sick, and with no event."""
    _, end = reading.prose.sentences[:LEAD][-1]
    return _NATURAL.search(reading.text, 0, end) is not None and not _happens(reading, _EVENTS)


def _happens(reading: Reading, cues: frozenset[str]) -> bool:
    """Whether a text opens with an event that some words tell of."""
    end = reading.prose.bounds[:LEAD][-1][1]
    lower = reading.prose.words.lower
    return any(lower[at] in cues and befalls(lower, at) for at in range(end))


def _place(fact: Fact) -> Span:
    return fact.span


def _with_attackers(
    reading: Reading, lost: list[Count], alone: Sequence[Fact], others: Sequence[Fact]
) -> list[Count]:
    """The counts with those who died of what they did."""
    if alone and not lost and not any(fact.kind == "deaths" for fact in others):
        one = alone[0]
        return [Count(one.who.value, (one.span,), (("including", "attacker"),), one.clause)]
    return list(with_attacker(lost)) if alone or ended_own_life(reading) else lost


def _dies(fact: Fact, people: Sequence[Person]) -> bool:
    """Whether the one whom a statement tells of died."""
    return any(one.dead and fact in one.facts for one in people)


def _told(
    predicate: str, name: str, counts: Sequence[Count], when: When | None, reading: Reading
) -> Iterator[Told]:
    """The counts as they are claimed, those of a passage that a page repeats once."""
    word = "dead" if predicate == "deaths" else "hurt"
    seen: set[tuple[str, str, object]] = set()
    for count in counts:
        value = in_words(count.value).removesuffix(" people")
        key = reading.text[slice(*count.spans[0])], value, count.scope
        if key in seen:
            continue
        seen.add(key)
        first, *beside = count.spans
        told = f"{name}: {value} {word}{', as far as it tells' if count.implied else ''}."
        yield Told(
            predicate, None, first, (name,), None, count.value, count.scope, when,
            told, certainty=Certainty.PROBABLE if count.implied else None,
            beside=tuple(beside),
        )  # fmt: skip


def _of_the_hurt(reading: Reading, found: Sequence[Fact]) -> Iterator[Fact]:
    """Statements, those of care only where the text tells of an accident and of nobody ill."""
    end = reading.prose.bounds[:LEAD][-1][1]
    said = set(reading.prose.words.lower[:end])
    hurt = any(fact.kind != "care" for fact in found) or not said.isdisjoint(lexicon.EVENTS)
    lost = any(fact.kind == "deaths" for fact in found)
    for fact in found:
        if fact.self_inflicted and fact.kind == "shot" and lost:
            continue
        if fact.kind != "care":
            yield fact
        elif hurt and said.isdisjoint(lexicon.ILLNESS):
            several = fact.who.value.low != 1
            yield fact._replace(kind="shot" if several else "injuries", in_care=True)


def _deaths(reading: Reading, found: Sequence[Fact], people: Sequence[Person]) -> list[Count]:
    several = stated(reading, found, "deaths")
    if several is not None:
        return several
    dead = [one for one in people if one.dead]
    # Those told of first are the text's own; further down it recalls others.
    first = [one for one in dead if early(reading, one.facts[0].span[0])]
    if not _violent(reading) or (not first and not deadly(reading, EARLY // 2)):
        return []
    if len(first or dead) != 1 or _PLURAL.search(reading.text):
        return []
    if any(_beside(reading, fact) for one in dead if one not in first for fact in one.facts):
        return []
    one = (first or dead)[0]
    return [] if _told_after_the_hurt(reading, one, found) else [only(one, "deaths")]


def _told_after_the_hurt(reading: Reading, one: Person, found: Sequence[Fact]) -> bool:
    """Whether a text opens with others who were hurt, so that who died may be of another event."""
    end = reading.prose.bounds[: EARLY // 2][-1][1]
    opening = reading.prose.words.starts[end - 1]
    if one.facts[0].span[0] <= opening or deadly(reading, EARLY // 2):
        return False
    return any(fact.span[0] <= opening and fact.kind != "deaths" for fact in found)


def _beside(reading: Reading, fact: Fact) -> bool:
    """Whether somebody died besides those told of: "was also killed"."""
    said = reading.text[fact.span[0] : fact.span[1] + 8].lower()
    return fact.kind == "deaths" and (fact.who.others or "also" in said.split())
