"""That nobody died, where a text says so of all who were hurt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.casualties.cast import Person
from factcheck.extract.events.casualties.count import Count
from factcheck.extract.events.casualties.event import LEAD
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.opening import early
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.values import Quantity

_OUT_OF_DANGER = re.compile(
    r"\b(?:expected to (?:fully )?(?:survive|recover|live|be (?:ok|okay|fine|all right)|make a \w+ recovery)"
    r"|non-?\s?life-?\s?threatening|not (?:\w+ )?(?:to be )?life[- ]threatening"
    r"|treated and released|released from (?:the |a )?hospital|will survive|survived|in (?:good|fair|stable|satisfactory)(?: but \w+)? condition|minor (?:\w+ )?injur(?:y|ies))\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|both|none|everyone|victims|their|the (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b", re.IGNORECASE)  # fmt: skip
_IN_DANGER = re.compile(
    r"\b(?:critical|grave|life support|fighting for|clinging|(?<!non-)(?<!not )life[- ]threatening)\b",
    re.IGNORECASE,
)


_NOBODY_ELSE = re.compile(
    r"\b(?:no(?: |-)one|nobody) else (?:was|were|is|has been|had been) (?:\w+ )?(?:hurt|injured|wounded|hit|shot)\b"
    r"|\bno other (?:injuries|injured|victims|people were (?:hurt|injured))\b",
    re.IGNORECASE,
)


def nobody_else_hurt(reading: Reading) -> list[Count]:
    """No injuries besides the dead, where a text says so."""
    match = _NOBODY_ELSE.search(reading.text)
    if match is None or not reading.told(reading.prose.sentence_at(match.start())):
        return []
    return [Count(Quantity(low=0, high=0, unit="people"), (match.span(),))]


_OF_DEATH = re.compile(
    r"\b(?:fatal\w*|suicide|homicides?|bod(?:y|ies)|coroner|medical examiner|lifeless|funeral|passed away|own life"
    r"|(?:lost|lose|losing|claim\w*) (?:his|her|their|the) li(?:fe|ves))\b",
    re.IGNORECASE,
)
_VICTIM = re.compile(r"\bvictim\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"\b(?:victims|surviv(?:ors?|ing|ed)|multiple (?:\w+ )?(?:people|victims|shootings|persons|scenes)|(?:double|triple|quadruple|mass)"
    r"|(?:two|three|four|five|six|several|\d+) others|others (?:were|was|in)"
    r"|(?:another|second|third|fourth|other) (?:\w+ ){0,2}(?:man|woman|person|people|boy|girl|victim|teen\w*|child|officer|deputy)"
    r"|also (?:been )?(?:shot|injured|wounded|hurt|struck|hit|grazed|stabbed|burned)"
    r"|attempted (?:\w+ )?(?:murder|homicide|manslaughter)|assault\w*|battery|wounding)\b",
    re.IGNORECASE,
)
"""Words of texts in which somebody may be hurt besides the one who died."""


def only_victim(reading: Reading, lost: Sequence[Count], people: Sequence[Person]) -> list[Count]:
    """No injuries besides the one who died, where a text comes back to that one and nobody else.

    One mention shows nothing: "a man was killed" leaves open who else was hurt. A text that tells
    of him in two sentences, or calls him the victim, has told of all whom it knows to be hurt.
    """
    if len(people) != 1 or all(count.value.high != 1 for count in lost):
        return []
    first = people[0].facts[0].span
    told = reading.prose.words.lower[: reading.prose.bounds[:LEAD][-1][1]]
    if not early(reading, first[0]) or lexicon.EVENTS.isdisjoint(told):
        return []
    again = (fact.span for fact in people[0].facts if _apart(reading, first, fact.span))
    victim = (match.span() for match in _VICTIM.finditer(reading.text))
    second = next(again, None) or next((s for s in victim if _apart(reading, first, s)), None)
    if second is None or _BESIDE.search(reading.text):
        return []
    return [_none(first, second)]


def _apart(reading: Reading, one: Span, other: Span) -> bool:
    sentence_at = reading.prose.sentence_at
    return sentence_at(one[0]) != sentence_at(other[0])


def nobody_died(reading: Reading, hurt: Sequence[Count]) -> list[Count]:
    """No deaths, where all of those hurt are said to be out of danger and none to be in it."""
    match = _OUT_OF_DANGER.search(reading.text)
    if match is None or _IN_DANGER.search(_OUT_OF_DANGER.sub(" ", reading.text)):
        return []
    start, end = reading.prose.sentences[reading.prose.sentence_at(match.start())]
    alone = hurt and hurt[0].value.high == 1
    if not alone and not _ALL.search(reading.text, start, end):
        return []
    return [_none(match.span())]


def all_live(reading: Reading, hurt: Sequence[Count], harmed: Sequence[Fact]) -> list[Count]:
    """No deaths, where a text comes back to those hurt, has none in danger and no word of death.

    Only those told to be hurt or cared for are told to live: of those hit, nobody knows.
    """
    told = any(fact.kind == "injuries" for fact in harmed)
    exact = {count.value.low for count in hurt if count.value.low == count.value.high}
    if not told or len(exact) != 1 or 0 in exact:
        return []
    first = hurt[0].spans[0]
    again = next((fact.span for fact in harmed if _apart(reading, first, fact.span)), None)
    text = _OUT_OF_DANGER.sub(" ", reading.text)
    if again is None or _IN_DANGER.search(text) or _OF_DEATH.search(text):
        return []
    return [_none(first, again)]


def _none(*spans: Span) -> Count:
    """Nobody, as some passages together imply."""
    return Count(Quantity(low=0, high=0, unit="people"), spans, implied=True)
