"""How many people a noun phrase means, and what tells them apart."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.events.casualties.lexicon import (
    ATTACKER,
    DEAD,
    FEMALE,
    INJURED,
    MALE,
    ONE_PERSON,
)
from factcheck.extract.events.reading import Reading
from factcheck.extract.quantities import QuantityMention
from factcheck.extract.quantities.counted import PEOPLE
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.values import Quantity

_AGE = re.compile(r"\b(\d{1,3})[- ]year|, (\d{1,3})(?=,|$)")
_YEARS = re.compile(r"\d[- ](?:year|month|week|day)[- ]old\b(?!s)")
_AGE_BEFORE = re.compile(r"(?:\b(?:an?|the|another|his|her)\s)?\b\d{1,3}-$")
_AGE_AFTER = re.compile(r"-(?:year|month)-old\b(?!s)(?:\s[A-Z][\w’'-]+){0,3}")
_OTHERS = re.compile(r"\b(?:another|others?|else|second|third)\b", re.IGNORECASE)
_ANY_NUMBER = frozenset("# Y")


class People(NamedTuple):
    """Some people as a phrase counts them."""

    value: Quantity
    counted: bool
    """Whether a number is given, or several are joined, and not just one person named."""
    names: frozenset[str]
    sexes: frozenset[str]
    ages: frozenset[str]
    others: bool
    """Whether they are counted beside some told before: "two others"."""
    attacker: bool
    group: str | None
    """What sort of people they are, where it is not just people."""


def people(reading: Reading, span: Span) -> People | None:
    """Whom a phrase counts; None where a part of it cannot be read as people."""
    words_ = reading.prose.words
    span = with_age(reading.text, span)
    first, end = words_.first_at(span[0]), words_.end_at(span[1])
    parts = _parts(words_.classes, first, end)
    values: list[Quantity] = []
    names: set[str] = set()
    group: str | None = None
    before = ""
    for one, two, joined in parts:
        found = _one(reading, one, two)
        if found is None:
            if values and not joined:
                break
            return None
        value, name, noun = found
        if two < end and not _STATES.isdisjoint(words_.lower[one:two]):
            # "two dead and three wounded": what befell the first is told already.
            values, before = [], ""
            continue
        sort = "name" if name else "noun"
        # Behind a comma, a name tells who the man before it is, and "a clerk" who she is.
        bare = words_.classes[one] not in "diNG#" and joined and before == "noun" and not noun
        aside = bare or (not joined and before not in ("", sort) and not _is_list(parts))
        if value is not None and not aside:
            values.append(value)
        before = "" if aside else sort
        names |= {name} if name else set()
        group = noun or group
    if not values:
        return None
    text = reading.text[slice(*span)]
    told = set(words_.lower[first:end])
    ages = {match[1] or match[2] for match in _AGE.finditer(text)}
    sexes = ({"m"} if told & MALE else set()) | ({"f"} if told & FEMALE else set())
    total = added(values)
    counted = len(values) > 1 or total.low != 1 or total.high != 1 or told.isdisjoint(ONE_PERSON)
    return People(
        total, counted and not (names and len(values) == 1), frozenset(names), frozenset(sexes),
        frozenset(ages), _OTHERS.search(text) is not None, bool(told & ATTACKER), group,
    )  # fmt: skip


def with_age(text: str, span: Span) -> Span:
    """A phrase with the age that a dash parts from it: "a 5-year-old boy", "a 5-year-old"."""
    start, end = span
    before = _AGE_BEFORE.search(text, max(0, start - _BOUND), start)
    after = _AGE_AFTER.match(text, end)
    return before.start() if before else start, after.end() if after else end


def added(values: list[Quantity]) -> Quantity:
    """The sum of some counts; open where one of them is."""
    low = sum((one.low for one in values if one.low is not None), Decimal(0))
    high = None
    if all(one.high is not None for one in values):
        high = sum((one.high for one in values if one.high is not None), Decimal(0))
    if len(values) == 1:
        return values[0].model_copy(update={"unit": "people"})
    return Quantity(
        low=low, high=high, unit="people", approximate=any(one.approximate for one in values)
    )


def _is_list(parts: list[tuple[int, int, bool]]) -> bool:
    """Whether commas divide members of a list: an "and" comes before the last of three."""
    return len(parts) > 3 and parts[-1][2]


def _parts(classes: str, first: int, end: int) -> list[tuple[int, int, bool]]:
    """The parts of a phrase up to what hangs on it, and whether "and" brings each."""
    parts: list[tuple[int, int, bool]] = []
    start = first
    joined = True
    for at in range(first, end):
        letter = classes[at]
        if letter in 'psqw("' and at > first:
            end = at
            break
        if letter in "c,":
            if at > start:
                parts.append((start, at, joined))
                joined = False
            joined = joined or letter == "c"
            start = at + 1
    if start < end:
        parts.append((start, end, joined))
    return parts


def _one(
    reading: Reading, first: int, end: int
) -> tuple[Quantity | None, str | None, str | None] | None:
    """The count, the name and the sort of one part; a count of None for an age in brackets."""
    words_ = reading.prose.words
    start, stop = words_.starts[first], words_.ends[end - 1]
    lower = words_.lower[first:end]
    if end - first == 1 and lower[0].isdigit() and reading.text.endswith(", ", 0, start):
        return None, None, None
    if lower[1:2] == ["of"] and lower[0] in _FEW:
        return Quantity(low=_FEW[lower[0]], high=_FEW[lower[0]], unit="people"), None, None
    if _YEARS.search(reading.text, start, stop) and not lower[0].endswith("s"):
        return Quantity(low=1, high=1, unit="people"), _name(reading, start, stop), None
    for one in reading.quantities_in(max(0, start - _BOUND), stop):
        if one.kind == "age" or one.end <= start:
            continue
        return _counted(one)
    noun = next((word for word in lower if word in ONE_PERSON), None)
    if noun and lower[-1] not in _PLACES:
        return Quantity(low=1, high=1, unit="people"), _name(reading, start, stop), None
    if lower[0] in ("another", "one") and end - first == 1:
        return Quantity(low=1, high=1, unit="people"), None, None
    name = _name(reading, start, stop)
    if name:
        return Quantity(low=1, high=1, unit="people"), name, None
    return None


def _counted(one: QuantityMention) -> tuple[Quantity, None, str | None] | None:
    """A number of people; None for a number of anything else."""
    value = one.quantity
    if value is None or one.kind not in ("count", "range"):
        return None
    noun = one.noun or "people"
    told = one.unit == "people" or noun in PEOPLE or noun.removesuffix("s") in ONE_PERSON
    if not told:
        return None
    return value, None, one.noun if one.noun not in _ANYBODY else None


def _name(reading: Reading, start: int, stop: int) -> str | None:
    for one in reading.mentions_in(start, stop):
        if one.name and one.kind in ("person", "unknown") and " " in one.name:
            return one.name
        if one.name and one.kind == "person":
            return one.name
    return None


_FEW = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_STATES = DEAD | INJURED
_BOUND = 12
"""How far before its noun phrase a number's bound can begin: "at least"."""
_PLACES = frozenset(("home", "house", "car", "vehicle", "family", "group", "station", "department"))
_ANYBODY = words(
    """
people persons person victims victim others other dead killed wounded injured hurt men women
man woman individuals adults fatalities deaths injuries casualties
"""
) | {None}
