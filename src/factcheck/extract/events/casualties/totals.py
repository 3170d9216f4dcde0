"""What the statements of one text come to: counts of its own event, each with its scope."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Certainty, When
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.casualties.attackers import alone, ended_own_life, with_attacker
from factcheck.extract.events.casualties.cast import Person, cast
from factcheck.extract.events.casualties.count import Count
from factcheck.extract.events.casualties.event import LEAD, event_day, event_name
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.facts import facts
from factcheck.extract.events.casualties.own import of_own_event, several_events
from factcheck.extract.events.casualties.people import added
from factcheck.extract.events.casualties.survivors import nobody_died, nobody_else_hurt
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.values import Quantity

_EARLY = LEAD // 2
"""In how many sentences a text says what it is about."""
_PLURAL = re.compile(
    r"\b(?:deaths|slayings|killings|victims (?:died|were killed))\b", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(?:double|triple|quadruple|quintuple|multiple) (?:shooting|stabbing|victims|people|injuries)\b"
    r"|\b(?:victims|others|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: (?:\w+ )?(?:people|persons|men|women|teens|children|victims|others))?"
    r" (?:were |are |was )?(?:also )?(?:shot|injured|wounded|hurt|hit|struck|taken|rushed|hospitali[sz]ed)\b"
    r"|\b(?:another|second|third) (?:\w+ )?(?:man|woman|person|boy|girl|victim|teen|child)\b[^.]{0,30}\b(?:shot|injured|wounded|hurt|hit|struck|taken|rushed)\b",
    re.IGNORECASE,
)
"""Words of texts in which more than one may be hurt."""
_GRAVE = re.compile(r"\b(?:critical|serious|severe|grave|bad)(?:ly)?\b", re.IGNORECASE)
_DEADLY = re.compile(
    r"\b(?:dead|dies?|died|death|killed|killing|fatal\w*|homicide|murder(?:ed|er)?|slain|slaying)\b",
    re.IGNORECASE,
)


def casualties(reading: Reading) -> Iterator[Told]:
    """The counts of deaths and injuries that a text gives for its own event."""
    early = reading.prose.sentences[:3]
    if early and several_events(reading, early[-1][1]):
        return
    told = list(facts(reading))
    if not told:
        return
    day = event_day(reading)
    found = sorted(
        (one for one in told if of_own_event(reading, one, day)), key=lambda one: one.span
    )
    found = list(_of_the_hurt(reading, found))
    name = event_name(reading)
    self_killed = [fact for fact in found if alone(fact)]
    others = [fact for fact in found if not alone(fact)]
    people = cast(reading, others)
    counted = _deaths(reading, others, people)
    if not counted and self_killed and not any(fact.kind == "deaths" for fact in others):
        one = self_killed[0]
        counted = [Count(one.who.value, (one.span,), (("including", "attacker"),), one.clause)]
    elif self_killed or ended_own_life(reading):
        counted = list(with_attacker(counted))
    for count in counted:
        yield _told("deaths", name, count, day)
    hurt = _injuries(reading, others, people, counted)
    if counted and not any(
        fact.kind in ("injuries", "shot") and not _dies(fact, people) for fact in others
    ):
        rest = nobody_else_hurt(reading)
        hurt = hurt or ([rest] if rest else [])
    for count in hurt:
        yield _told("injuries", name, count, day)
    harmed = any(fact.kind in ("injuries", "shot") for fact in found)
    if (
        harmed
        and not any(fact.kind == "deaths" for fact in told)
        and not _DEADLY.search(reading.text)
    ):
        none = nobody_died(reading, hurt)
        if none is not None:
            yield _told("deaths", name, none, day)._replace(certainty=Certainty.PROBABLE)


def _dies(fact: Fact, people: Sequence[Person]) -> bool:
    """Whether the one whom a statement tells of died."""
    return any(one.dead and fact in one.facts for one in people)


def _told(predicate: str, name: str, count: Count, when: When | None) -> Told:
    word = "dead" if predicate == "deaths" else "hurt"
    gist = f"{name}: {str(count.value).removesuffix(' people')} {word}."
    first, *beside = count.spans
    return Told(
        predicate, None, first, (name,), None, count.value, count.scope, when, gist,
        beside=tuple(beside),
    )  # fmt: skip


def _of_the_hurt(reading: Reading, found: Sequence[Fact]) -> Iterator[Fact]:
    """Statements, those of care only where the text tells of an accident and of nobody ill."""
    words = reading.prose.words
    end = reading.prose.bounds[:LEAD][-1][1] if reading.prose.bounds else 0
    said = set(words.lower[:end])
    hurt = any(fact.kind != "care" for fact in found) or not said.isdisjoint(lexicon.EVENTS)
    deadly = any(fact.kind == "deaths" for fact in found)
    for fact in found:
        if fact.self_inflicted and fact.kind == "shot" and deadly:
            continue
        if fact.kind != "care":
            yield fact
        elif hurt and said.isdisjoint(lexicon.ILLNESS):
            several = fact.who.value.low != 1
            yield fact._replace(kind="shot" if several else "injuries")


def _deaths(reading: Reading, found: Sequence[Fact], people: Sequence[Person]) -> list[Count]:
    merged = _merged(reading, found, "deaths")
    several = _stated(reading, merged)
    if several is not None:
        return several
    dead = [one for one in people if one.dead]
    # Those told of first are the text's own; further down it recalls others.
    first = [one for one in dead if reading.prose.sentence_at(one.facts[0].span[0]) < _EARLY]
    opening = reading.prose.sentences[: _EARLY // 2][-1][1]
    if not first and _DEADLY.search(reading.text, 0, opening) is None:
        return []
    if len(first or dead) != 1 or _PLURAL.search(reading.text):
        return []
    return [_one((first or dead)[0], "deaths")]


def _injuries(
    reading: Reading, found: Sequence[Fact], people: Sequence[Person], deaths: Sequence[Count]
) -> list[Count]:
    deadly = any(fact.kind == "deaths" for fact in found)
    if deadly and not deaths:
        return []
    several = _stated(reading, _merged(reading, found, "injuries"))
    hit = _stated(reading, _merged(reading, found, "shot"))
    if several:
        rest = _the_rest(reading, hit[0], deaths) if hit else []
        return rest if rest and _some_only(reading, several[0], rest[0]) else several
    if hit:
        late = reading.prose.sentence_at(hit[0].spans[0][0]) >= _EARLY
        return [] if late else _the_rest(reading, hit[0], deaths)
    hurt = [one for one in people if not one.dead]
    if several is not None or hit is not None or len(hurt) != 1 or _MORE.search(reading.text):
        return []
    return [_one(hurt[0], "injuries")] if _survived(reading, hurt[0], deaths) else []


def _survived(reading: Reading, one: Person, deaths: Sequence[Count]) -> bool:
    """Whether nothing hints that one who was hurt died, and the text is about him."""
    first = one.facts[0].span[0]
    if reading.prose.sentence_at(first) >= _EARLY:
        return False
    if any(fact.kind == "injuries" for fact in one.facts):
        return True
    told_apart = len(deaths) == 1 and deaths[0].value.high == 1
    return told_apart or _DEADLY.search(reading.text) is None


def _some_only(reading: Reading, stated: Count, rest: Count) -> bool:
    """Whether a count is of the gravest only: "four shot, two critically injured"."""
    said = reading.text[slice(*stated.spans[0])]
    more = (rest.value.low or 0) > (stated.value.low or 0)
    return more and (_GRAVE.search(said) is not None or stated.others)


def _the_rest(reading: Reading, hit: Count, deaths: Sequence[Count]) -> list[Count]:
    """Those hit who did not die: "five were shot, two of them fatally"."""
    if not deaths:
        return [] if _DEADLY.search(reading.text) else [hit]
    within = reading.text[hit.spans[0][1] : deaths[0].spans[0][0]]
    if hit.others and "including" not in within[:60]:
        return [hit]
    lost = deaths[0].value
    if (
        None in (lost.low, hit.value.low)
        or lost.low != lost.high
        or hit.value.low != hit.value.high
    ):
        return []
    left = hit.value.low - lost.low  # type: ignore[operator]
    if left <= 0:
        return []
    value = Quantity(low=left, high=left, unit="people")
    return [Count(value, (*hit.spans, *deaths[0].spans), hit.scope, hit.clause)]


def _one(person: Person, kind: str) -> Count:
    """The count of the one who died or was hurt."""
    told = [fact for fact in person.facts if fact.kind == kind] or person.facts
    by_somebody = any(fact.by_somebody for fact in told)
    return Count(told[0].who.value, (told[0].span,), (), told[0].clause, by_somebody)


def _stated(reading: Reading, merged: Sequence[Fact]) -> list[Count] | None:
    """The counts that a text states; None where it tells of one person only."""
    numbered = [fact for fact in merged if fact.who.counted]
    whole = [fact for fact in numbered if not (fact.who.part and _least(fact) > 1)]
    several = _leading(reading, whole)
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


def _leading(reading: Reading, found: Sequence[Fact]) -> list[Fact]:
    """The counts that a text opens with, and what repeats them; further down it recalls others."""
    early = [f for f in found if reading.prose.sentence_at(f.span[0]) < _EARLY]
    told = {(fact.who.value.low, fact.who.value.high) for fact in early or found}
    if not early and (len(told) != 1 or not all(fact.who.others for fact in found)):
        return []
    whole = any(fact.who.group is None for fact in early or found)
    return [
        fact
        for fact in found
        if (fact in early or (fact.who.value.low, fact.who.value.high) in told)
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
