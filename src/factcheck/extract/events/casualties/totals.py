"""What the statements of one text come to: counts of its own event, each with its scope."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import When
from factcheck.extract.events.casualties.event import LEAD, event_day, event_name
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.facts import facts
from factcheck.extract.events.casualties.people import added
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.values import Quantity

_TELLING = words("posted published updated said told announced release statement")
_OLD = 45
"""A count whose sentence names a day so long before publication is of another event."""
_SUICIDE = re.compile(
    r"\bmurder[- ]suicide\b|\btook (?:his|her) own life\b"
    r"|\bkilled (?:himself|herself)\b|\bself-inflicted\b[^.]{0,60}\b(?:died|dead|death)\b"
    r"|\b(?:dead|died)\b[^.]{0,60}\bself-inflicted\b|\bthen (?:himself|herself)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\balso\b|\bsecond\b|\banother\b")
_MANY = re.compile(r"\b(?:each year|every year|this year|so far in|annually|a year|homicides)\b")
_SEVERAL = re.compile(
    r"\b(?:\d+|two|three|four|five|six|several|separate|multiple|different|series of|string of|spate of|weekend|city|recent|overnight|\w+day)"
    r" (?:\w+ ){0,2}(?:shootings|crashes|fires|attacks|stabbings|incidents|accidents|collisions|scenes|homicides)\b"
    r"|\bshootings (?:across|around|throughout)\b",
    re.IGNORECASE,
)
_HOPE = re.compile(r"\b(?:injur\w+|wound\w*|surviv\w+|recover\w*|treated|stable)\b", re.IGNORECASE)
_GRAVE = re.compile(r"\b(?:critical\w*|grave|life support|fighting for)\b", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?:deaths|slayings|killings|victims (?:died|were killed))\b",
    re.IGNORECASE,
)
_DEADLY = re.compile(r"\b(?:dead|dies?|died|death|killed|killing|fatal\w*|homicide|murder\w*|slain|slaying)\b", re.IGNORECASE)  # fmt: skip


def casualties(reading: Reading) -> Iterator[Told]:
    """The counts of deaths and injuries that a text gives for its own event."""
    if _several_events(reading):
        return
    found = [fact for fact in facts(reading) if _own(reading, fact)]
    found.sort(key=lambda fact: fact.span)
    if not found:
        return
    name = event_name(reading)
    when = event_day(reading)
    alone = [fact for fact in found if _of_attacker(fact)]
    found = [fact for fact in found if not _of_attacker(fact)]
    suicide = bool(alone) or _SUICIDE.search(reading.text, 0, _lead_end(reading, LEAD)) is not None
    counted = _counted(reading, found, "deaths")
    if not counted and alone and not any(fact.kind == "deaths" for fact in found):
        counted = [
            (
                alone[0].who.value,
                alone[0].span,
                (("including", "attacker"),),
                alone[0].clause,
                False,
            )
        ]
        suicide = False
    if suicide:
        counted = list(_with_attacker(counted))
    for value, span, scope, _, _ in counted:
        yield _told("deaths", name, value, span, scope, when)
    hurt = _counted(reading, found, "injuries")
    if (
        not hurt
        and _DEADLY.search(reading.text) is None
        and _HOPE.search(reading.text)
        and not _GRAVE.search(reading.text)
    ):
        hurt = _counted(reading, found, "shot")
    for value, span, scope, _, _ in hurt:
        yield _told("injuries", name, value, span, scope, when)


Count = tuple[Quantity, Span, tuple[tuple[str, str], ...], int | None, bool]
"""A number with its passage, scope and clause, and whether it leaves out who did it."""


def _lead_end(reading: Reading, sentences: int) -> int:
    """Where the first sentences of a text end."""
    spans = reading.prose.sentences[:sentences]
    return spans[-1][1] if spans else 0


def _several_events(reading: Reading) -> bool:
    """Whether a text opens with several events, so that none is its own: "three shootings"."""
    return _SEVERAL.search(reading.text, 0, _lead_end(reading, 3)) is not None


def _told(
    predicate: str, name: str, value: Quantity, span: Span,
    scope: tuple[tuple[str, str], ...], when: When | None,
) -> Told:  # fmt: skip
    word = "dead" if predicate == "deaths" else "hurt"
    gist = f"{name}: {str(value).removesuffix(' people')} {word}."
    return Told(predicate, None, span, (name,), None, value, scope, when, gist)


def _own(reading: Reading, fact: Fact) -> bool:
    """Whether a count is of the text's own event, not of an older one or of a whole year."""
    start, end = reading.prose.sentences[reading.prose.sentence_at(fact.span[0])]
    if _MANY.search(reading.text, start, end) or _SEVERAL.search(reading.text, start, end):
        return False
    times = reading.times
    if times.published is None or times.published.low is None:
        return True
    for time in times.within(start, end):
        if time.interval and time.interval.high and time.interval.high < times.published.low - _OLD:
            return False
    return True


def _counted(reading: Reading, found: Sequence[Fact], kind: str) -> list[Count]:
    """The counts among statements of one kind; of people told one by one only a single one."""
    merged = _merged(reading, found, kind)
    several = _leading(reading, [fact for fact in merged if fact.who.counted])
    most = max((fact.who.value.low or 0 for fact in several), default=0)
    if several and most != 1:
        return [
            (fact.who.value, fact.span, _scope(fact), fact.clause, fact.by_somebody)
            for fact in several
            if (fact.who.value.low or 0) > 1 or most == 0
        ]
    if any((fact.who.value.low or 0) > 1 for fact in merged if fact.who.counted):
        return []
    if not merged or _distinct(reading, merged):
        return []
    first = merged[0]
    early = reading.prose.sentence_at(first.span[0]) < LEAD // 2
    if not early or (kind == "deaths" and _PLURAL.search(reading.text)):
        return []
    by_somebody = any(fact.by_somebody for fact in merged)
    return [(first.who.value, first.span, (), first.clause, by_somebody)]


def _leading(reading: Reading, found: Sequence[Fact]) -> list[Fact]:
    """The counts that a text opens with, and what repeats them; further down it recalls others."""
    early = [f for f in found if reading.prose.sentence_at(f.span[0]) < LEAD // 2]
    told = {(fact.who.value.low, fact.who.value.high) for fact in early}
    whole = any(fact.who.group is None for fact in early)
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


def _distinct(reading: Reading, found: Sequence[Fact]) -> bool:
    """Whether single people told of in several places cannot all be one."""
    names = {name.split()[-1] for fact in found for name in fact.who.names}
    ages = {age for fact in found for age in fact.who.ages}
    sexes = {sex for fact in found for sex in fact.who.sexes}
    beside = any(_ALSO.search(reading.text, fact.span[0], fact.span[1] + 12) for fact in found)
    return beside or len(names) > 1 or len(ages) > 1 or len(sexes) > 1


def _of_attacker(fact: Fact) -> bool:
    """Whether the one who died is he who did it."""
    lone = fact.who.attacker and not fact.who.counted
    return fact.self_inflicted or (lone and fact.kind == "deaths")


def _with_attacker(counted: Sequence[Count]) -> Iterator[Count]:
    """Counts of whom somebody killed twice: with him who is dead too, and without."""
    totals = {value.low for value, *_ in counted}
    for value, span, scope, clause, by_somebody in counted:
        low, high = value.low, value.high
        if by_somebody and low is not None and low == high and not {low + 1, low - 1} & totals:
            more = value.model_copy(update={"low": low + 1, "high": low + 1})
            yield more, span, (("including", "attacker"),), clause, False
            yield value, span, (("excluding", "attacker"),), clause, True
        else:
            yield value, span, scope, clause, by_somebody
