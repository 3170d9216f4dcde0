"""One part of a list of people: a number, a name, or a noun for one person."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.extract.events.casualties.lexicon import ONE_PERSON
from factcheck.extract.events.reading import Reading
from factcheck.extract.quantities import QuantityMention
from factcheck.extract.quantities.counted import PEOPLE
from factcheck.extract.wordlists import words
from factcheck.values import Quantity

_YEARS = re.compile(r"\d[- ](?:year|month|week|day)[- ]old\b(?!s)")


class Member(NamedTuple):
    """What one part of a list of people says."""

    value: Quantity | None
    """How many; None for an age that stands apart."""
    name: str | None = None
    group: str | None = None


def member(reading: Reading, first: int, end: int, inner: bool) -> Member | None:
    """Whom the words of one part count, the first or an inner one; None for no people."""
    words_ = reading.prose.words
    lower = words_.lower[first:end]
    of = lower.index("of") if "of" in lower else 0
    if of and lower[of - 1] in ONE_PERSON:
        lower, end = lower[:of], first + of
    start, stop = words_.starts[first], words_.ends[end - 1]
    if inner and lower[-1].isdigit() and end - first < 3:
        return Member(None)
    if lower[0] == "both":
        return Member(_so_many(2))
    if lower[1:2] == ["of"] and lower[0] in _FEW:
        return Member(_so_many(_FEW[lower[0]]))
    if _YEARS.search(reading.text, start, stop) and not lower[-1].endswith("olds"):
        many = _FEW.get(lower[0], 1) if lower[-1].endswith(_PLURAL) else 1
        return Member(_so_many(many), _name(reading, start, stop))
    scored = lower[0] == "a" and lower[-1].isdigit()
    if scored or not _NOT_PEOPLE.isdisjoint(lower):
        return None
    for one in reading.quantities_in(max(0, start - _BOUND), stop):
        if one.kind != "age" and one.end > start:
            return _counted(one) if one.noun or end - first < _WORDS else None
    noun = next((word for word in lower if word in ONE_PERSON), None) or _by_trade(lower)
    if noun and lower[-1] not in _PLACES:
        return Member(_so_many(1), _name(reading, start, stop))
    if lower[0] in ("another", "one") and end - first == 1:
        return Member(_so_many(1))
    name = _name(reading, start, stop)
    return Member(_so_many(1), name) if name else None


def _so_many(number: int) -> Quantity:
    return Quantity(low=number, high=number, unit="people")


def _by_trade(lower: list[str]) -> str | None:
    """A noun for one who does or is something, behind a word for one: "a nightclub owner"."""
    return lower[-1] if lower[0] in _ONE and _doer(lower[-1]) else None


def _doer(word: str) -> bool:
    return word.endswith(_DOERS) and word not in _THINGS


def _counted(one: QuantityMention) -> Member | None:
    """A number of people; None for a number of anything else."""
    value = one.quantity
    if value is None or one.kind not in ("count", "range"):
        return None
    noun = one.noun or "people"
    single = noun.removesuffix("s")
    told = one.unit == "people" or noun in PEOPLE or single in ONE_PERSON
    if not told and not _doer(single):
        return None
    return Member(value, None, one.noun if one.noun not in _ANYBODY else None)


def _name(reading: Reading, start: int, stop: int) -> str | None:
    """The name of whom a phrase means, not of where he is from: "a Vell County man"."""
    for one in reading.mentions_in(start, stop):
        last = one.end == stop or reading.text[one.end] in ",;("
        if (
            one.name
            and "-old" not in one.name.lower()
            and last
            and (one.kind == "person" or (one.kind == "unknown" and " " in one.name))
        ):
            return one.name
    return None


_NOT_PEOPLE = words("wounding injuring shooting shootings stabbing stabbings reports news")
_WORDS = 4
"""How long a phrase may be in which a number without a noun counts people."""
_ONE = words("a an the his her their another one")
_DOERS = ("er", "or", "ist", "ian", "eer", "ant", "ee")
_THINGS = words("""
computer tower power server river order paper number center weather water matter letter quarter
chapter motor sector factor mirror floor door error terror restaurant plant helicopter trailer
cruiser other another chamber container carrier reactor cancer fever tiger panther hamster spider
elevator tractor boiler generator timber lumber copper silver rumor rumour tree knee bee
career color colour odor harbor harbour labor labour neighbor humor humour flavor flavour favour
favor freezer cooler charter summer winter december november october september
committee coffee fee guarantee bumper counter corner shoulder finger
warrant grant giant liver cover layer shelter filter monitor ladder border folder boulder powder
""")
_PLURAL = ("s", "men", "women", "children")
_FEW = {
    "2": 2,
    "3": 3,
    "4": 4,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
}
_BOUND = 12
"""How far before its noun phrase a number's bound can begin: "at least"."""
_PLACES = frozenset(("home", "house", "car", "vehicle", "family", "group", "station", "department"))
_ANYBODY = words(
    """
people persons person victims victim others other dead killed wounded injured hurt men women
man woman individuals adults fatalities deaths injuries casualties shot stabbed bodies
"""
) | {None}
