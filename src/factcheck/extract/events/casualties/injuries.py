"""How many a text says were hurt, the dead left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.evidence import Part
from factcheck.extract.events.casualties.cast import Person
from factcheck.extract.events.casualties.count import Count
from factcheck.extract.events.casualties.event import LEAD
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.opening import EARLY, deadly, early
from factcheck.extract.events.casualties.stated import only, stated
from factcheck.extract.events.casualties.survivors import nobody_died
from factcheck.extract.events.reading import Reading
from factcheck.values import Quantity

_NEAR_BY = 24
_MORE = re.compile(
    r"\b(?:double|triple|quadruple|quintuple|multiple) (?:shooting|stabbing|victims|people|injuries)\b"
    r"|\b(?:victims|others|two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d+)(?: (?:\w+ )?(?:people|persons|men|women|teens|children|victims|others))?"
    r" (?:were |are |was )?(?:also )?(?:shot|injured|wounded|hurt|hit|struck|taken|rushed|hospitali[sz]ed)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:another|second|third|and an?) (?:[\w-]+ )?(?:man|woman|person|boy|girl|victim|teen|child)\b[^.]{0,30}\b(?:shot|injured|wounded|hurt|hit|struck|taken|rushed)\b",
    re.IGNORECASE,
)
"""Words of texts in which more than one may be hurt."""
_GRAVE = re.compile(r"\b(?:critical|serious|severe|grave|bad)(?:ly)?\b", re.IGNORECASE)


def injuries(
    reading: Reading, found: Sequence[Fact], people: Sequence[Person], deaths: Sequence[Count]
) -> list[Count]:
    """The counts of those hurt; those hit count as hurt where a text tells that they live."""
    unclear = not deaths and any(fact.kind == "deaths" for fact in found)
    harmless = not deaths and not unclear and not deadly(reading, LEAD)
    several = stated(reading, found, "injuries", harmless)
    hit = stated(reading, found, "shot", harmless)
    if _differ(reading, found):
        return []
    if several:
        if len(deaths) == 1:
            several = [_without_the_dead(reading, several[0], deaths[0]), *several[1:]]
        rest = _the_rest(reading, hit[0], deaths) if hit and not unclear else []
        return _larger(reading, _of_all(reading, several), rest)
    if unclear:
        return []
    if hit:
        rest = _the_living(reading, found, hit[0], deaths, harmless)
        lone = deaths and rest and rest[0].value.high == 1
        return [] if lone and all(one.dead for one in people) else rest
    if several is not None or hit is not None or _MORE.search(reading.text):
        return []
    if not deaths and _ANOTHER.search(reading.text):
        return []
    return _one_person(reading, people, deaths, harmless)


def _differ(reading: Reading, found: Sequence[Fact]) -> bool:
    """Whether a text gives several numbers of all those hurt, so that none is the last.

    A heading that differs from its text is a mismatch to be told of.
    """
    hurt = (fact for fact in found if fact.kind == "injuries" and not fact.who.part)
    told = (
        fact.who
        for fact in hurt
        if reading.part(fact.span[0]) is not Part.HEADLINE
        and not _GRAVE.search(reading.text, *fact.span)
    )
    exact = (who.value for who in told if who.counted and who.value.low == who.value.high)
    return len({value.low for value in exact if value.low != 1}) > 1


def _of_all(reading: Reading, several: list[Count]) -> list[Count]:
    """Without those that are of the gravest only: "12 hurt … four in serious condition"."""
    most = max(one.value.low or 0 for one in several)
    return [
        one
        for one in several
        if one.value.low == most or not _GRAVE.search(reading.text, *one.spans[0])
    ]


def _larger(reading: Reading, several: list[Count], rest: list[Count]) -> list[Count]:
    """The stated counts, or those hit who live, where the stated are only some of them.

    Where it is not told why fewer are hurt than were hit and live, neither number is sure.
    """
    if not rest or (rest[0].value.low or 0) <= (several[0].value.low or 0):
        return several
    return rest if _some_only(reading, several[0]) else []


def _the_living(
    reading: Reading, found: Sequence[Fact], hit: Count, deaths: Sequence[Count], harmless: bool
) -> list[Count]:
    """Those hit who did not die, where a text tells who did, or that all live."""
    if not deaths and not (_in_care(found, hit) or nobody_died(reading, [hit])):
        return []
    others = hit.others and "the other" not in reading.text[slice(*hit.spans[0])].lower()
    own = harmless or others or early(reading, hit.spans[0][0])
    return _the_rest(reading, hit, deaths) if own else []


def _one_person(
    reading: Reading, people: Sequence[Person], deaths: Sequence[Count], harmless: bool
) -> list[Count]:
    """The only one whom a text tells to be hurt."""
    hurt = [one for one in people if not one.dead]
    # Those told of first are the text's own; further down it recalls others.
    hurt = [one for one in hurt if early(reading, one.facts[0].span[0])] or hurt
    if len(hurt) != 1 or not (harmless or _survived(reading, hurt[0], deaths)):
        return []
    return [only(hurt[0], "injuries")]


def _in_care(found: Sequence[Fact], hit: Count) -> bool:
    """Whether a text tells how all of those are who were hit, so that they live."""
    return any(fact.in_care and fact.who.value == hit.value for fact in found)


def _without_the_dead(reading: Reading, hurt: Count, lost: Count) -> Count:
    """Those hurt without one of them who died: "three were hurt, including a boy who died"."""
    start, end = hurt.spans[0][1], lost.spans[0][0]
    number = reading.prose.sentence_at(start)
    among = 0 <= end - start < _NEAR_BY and "including" in reading.text[start : end + 1]
    if not among or number != reading.prose.sentence_at(end) or lost.value.high is None:
        return hurt
    rest = (hurt.value.low or 0) - lost.value.high
    if rest <= 0 or hurt.value.low != hurt.value.high:
        return hurt
    value = Quantity(low=rest, high=rest, unit="people")
    return hurt._replace(value=value, spans=(*hurt.spans, *lost.spans))


def _survived(reading: Reading, one: Person, deaths: Sequence[Count]) -> bool:
    """Whether nothing hints that one who was hurt died, and the text is about him."""
    others = any(fact.who.others for fact in one.facts)
    if not others and not early(reading, one.facts[0].span[0]):
        return False
    if any(fact.kind == "injuries" for fact in one.facts):
        return True
    return len(deaths) == 1 and deaths[0].value.high == 1


def _some_only(reading: Reading, stated: Count) -> bool:
    """Whether a count is of the gravest only: "four shot, two critically injured"."""
    said = reading.text[slice(*stated.spans[0])]
    return _GRAVE.search(said) is not None or stated.others


def _the_rest(reading: Reading, hit: Count, deaths: Sequence[Count]) -> list[Count]:
    """Those hit who did not die: "five were shot, two of them fatally"."""
    if not deaths:
        return [] if deadly(reading, EARLY // 2) else [hit]
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
