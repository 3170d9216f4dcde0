"""How many people a noun phrase means, and what tells them apart."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.events.casualties.lexicon import (
    ATTACKER,
    DEAD,
    FEMALE,
    GROWN,
    INJURED,
    MALE,
    MINOR,
    ONE_PERSON,
    ROLES,
)
from factcheck.extract.events.casualties.member import Member, member
from factcheck.extract.events.reading import Reading
from factcheck.extract.quantities.counted import PEOPLE
from factcheck.extract.sentences import Span
from factcheck.extract.words import Words
from factcheck.values import Quantity

_AGE = re.compile(r"\b(\d{1,3})[- ]year|, (\d{1,3})(?=,|$)")
_OTHERS = re.compile(r"\b(?:another|others?|else|second|third)\b", re.IGNORECASE)


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
    part: bool = False
    """Whether they are some of those told before: "one of the victims", "he"."""
    stage: str = ""
    """`child` or `adult`, where the words say so."""
    roles: frozenset[str] = frozenset()
    """What they do, where a noun says so: nobody is a guard here and a clerk there."""
    sure: bool = True
    """Whether they are people by more than the ending of a noun: "a booster"."""


def people(reading: Reading, span: Span) -> People | None:
    """Whom a phrase counts; None where a part of it cannot be read as people."""
    words_ = reading.prose.words
    said = reading.text[slice(*span)].lower()
    if _NOBODY.match(said):
        return None
    pronoun = _PRONOUNS.get(said)
    if pronoun is not None:
        one = plain(Quantity(low=1, high=1, unit="people"))
        return one._replace(counted=False, sexes=frozenset(pronoun), part=True)
    told = _tally(reading, words_.first_at(span[0]), words_.end_at(span[1]))
    return _described(reading, span, told) if told and told.values else None


class _Tally:
    """The members of a phrase as far as they were read."""

    def __init__(self) -> None:
        self.values: list[Quantity] = []
        self.names: set[str] = set()
        self.groups: set[str | None] = set()
        self.sort = ""
        """What the last was: "name" or "noun"."""

    def add(self, one: Member, sort: str, aside: bool) -> None:
        """Count a member, unless it tells again who one before it is."""
        if not aside and one.value is not None:
            self.values.append(one.value)
            self.groups.add(one.group)
        self.sort = "" if aside else sort
        self.names |= {one.name} if one.name else set()

    def restart(self) -> None:
        """Forget how many there were; whose names were told may come again."""
        self.values, self.groups, self.sort = [], set(), ""


def _tally(reading: Reading, first: int, end: int) -> _Tally | None:
    """The members of a phrase; None where one of them cannot be read as people."""
    words_ = reading.prose.words
    parts = _parts(words_, first, end)
    tally, aged = _Tally(), False
    for at, stop, joined in parts:
        if at == first and stop < end and _STATES.issuperset(words_.lower[at:stop]):
            continue
        if words_.lower[at] in _AGES:
            break
        found = member(reading, at, stop, at > first and (aged or not joined))
        if found is None or (tally.values and words_.lower[at + 1 : at + 2] == ["of"]):
            if tally.values and not joined:
                break
            return None
        aged = found.value is None
        if aged:
            continue
        if stop < end and not _STATES.isdisjoint(words_.lower[at:stop]):
            # "two dead and three wounded": what befell the first is told already.
            tally.restart()
            continue
        sort = "name" if found.name else "noun"
        # Behind a comma, a name tells who the man before it is, and "a clerk" who she is.
        again = len(parts) == 2 and not joined and "d" in words_.classes[first] + words_.classes[at]
        bare = joined and len(parts) == 2 and tally.sort == "noun" and not found.group
        bare = bare and words_.classes[at] not in "diNG#" and not _pair(words_.lower[first:end])
        other = not joined and tally.sort not in ("", sort) and not _is_list(parts)
        tally.add(found, sort, again or bare or other)
    return tally


def _described(reading: Reading, span: Span, tally: _Tally) -> People:
    """Those whom a phrase counts, with what its words tell of them."""
    words_ = reading.prose.words
    values, names = tally.values, frozenset(tally.names)
    if len(values) > 2 and values[0].low == added(values[1:]).low:
        values = values[:1]
    group = next(iter(tally.groups)) if len(tally.groups) == 1 else None
    text = reading.text[slice(*span)]
    told = set(words_.lower[words_.first_at(span[0]) : words_.end_at(span[1])])
    ages = {match[1] or match[2] for match in _AGE.finditer(text)}
    sexes = ({"m"} if told & MALE else set()) | ({"f"} if told & FEMALE else set())
    total = added(values)
    several = len(values) > 1 or total.low != 1 or total.high != 1
    counted = several or (not ages and told.isdisjoint(ONE_PERSON))
    return People(
        total, counted and not (names and len(values) == 1), names, frozenset(sexes),
        frozenset(ages), _OTHERS.search(text) is not None, bool(told & ATTACKER), group,
        _PART.match(text) is not None, _stage(told, ages), frozenset(told & ROLES),
        bool(names or ages or several or told & (ONE_PERSON | PEOPLE | _ANYONE)),
    )  # fmt: skip


def _pair(lower: list[str]) -> bool:
    """Whether two people are told apart by sex: "a man and woman"."""
    return not MALE.isdisjoint(lower) and not FEMALE.isdisjoint(lower)


def _stage(told: set[str], ages: set[str]) -> str:
    if ages:
        return "child" if all(int(age) < _OF_AGE for age in ages) else "adult"
    return "child" if told & MINOR else "adult" if told & GROWN else ""


def plain(value: Quantity, others: bool = False) -> People:
    """So many people of whom nothing more is told."""
    none: frozenset[str] = frozenset()
    return People(value, True, none, none, none, others, False, None)


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


def _parts(scanned: Words, first: int, end: int) -> list[tuple[int, int, bool]]:
    """The parts of a phrase up to what hangs on it, and whether "and" brings each."""
    parts: list[tuple[int, int, bool]] = []
    start = first
    joined = True
    for at in range(first, end):
        letter = scanned.classes[at]
        aside = letter == "-" and scanned.lower[at] != "-"
        if (aside or letter in 'psqw("') and at > first:
            end = at
            break
        if letter in "c," or (letter == "-" and _is_dash(scanned, at)):
            if at > start:
                parts.append((start, at, joined))
                joined = False
            joined = joined or letter == "c"
            start = at + 1
    if start < end:
        parts.append((start, end, joined))
    return parts


def _is_dash(scanned: Words, at: int) -> bool:
    """Whether a hyphen stands alone, for a dash: "two men - a clerk and a guard - died"."""
    return scanned.text[scanned.starts[at] - 1 : scanned.ends[at] + 1] == " - "


_STATES = DEAD | INJURED
_ANYONE = frozenset(("another",))
_AGES = frozenset(("age", "ages", "aged"))
_OF_AGE = 18
_PRONOUNS = {"he": "m", "him": "m", "she": "f", "her": "f"}
_NOBODY = re.compile(r"(?:no[ -]one|nobody|none|neither)\b")
_PART = re.compile(
    r"(?:at least )?\w+ of (?:(?:the|them|those|two|three|four|five|six|\d+)\b|\w+ victims\b)",
    re.IGNORECASE,
)
