"""Whom a clause of death or injury tells of."""

from __future__ import annotations

import re

from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.reading import Reading
from factcheck.extract.quantities.counted import PEOPLE
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

_LISTED = re.compile(f"(?:,#(?=[,.]))?(?:,?c|,){OBJECT.pattern}|,#(?=[,.])")
"""What goes on with a list of people: an age, and the next of them."""
_TOLD = lexicon.DEAD | lexicon.INJURED | lexicon.SELF
_TIMES = words(
    """
monday tuesday wednesday thursday friday saturday sunday morning night afternoon evening
today yesterday times twice once weekend week instantly
"""
)
_PLACES = frozenset(("early", "late", "last", "multiple"))
_WHO = frozenset(("who", "whom", "that", "which"))
_PEOPLE = (lexicon.ONE_PERSON | {f"{one}s" for one in lexicon.ONE_PERSON} | PEOPLE) - _TOLD
_BOUNDS = tuple(
    tuple(one.split())
    for one in (
        "at least", "at most", "up to", "more than", "fewer than", "less than", "as many as",
        "close to", "about", "around", "over", "under", "nearly", "almost", "some",
    )
)  # fmt: skip
_ONE_DOES = frozenset(("was", "is", "has"))
_NEAREST = 3
"""How many clauses before a verb its subject may have one of its own."""


def object_of(reading: Reading, index: int) -> Span | None:
    """Those behind the verb, all of a list: "killed a clerk, 34, and two guards"."""
    words = reading.prose.words
    verb = reading.clauses[index].verb
    at, end = words.first_at(verb.end), words.end_at(reading.reach(index))
    found = OBJECT.match(words.classes, at + _bound(words.lower[at : at + 3]), end)
    if found is None:
        return None
    last = found.end()
    if (
        words.classes[last - 1] == "#"
        and words.lower[last : last + 1]
        and words.lower[last] in _TOLD
    ):
        return None
    while more := _LISTED.match(words.classes, last, end):
        if not _TOLD.isdisjoint(words.lower[last : more.end()]):
            last = _before_self(words.lower, last, more.end())
            break
        last = more.end()
    first = found.start("object")
    while last - first > 2 and words.lower[last - 1] in _TIMES:
        last -= 1
    if words.lower[last - 1] in _TIMES or words.lower[first] in _PLACES:
        return None
    return words.starts[first], words.ends[last - 1]


def _bound(lower: list[str]) -> int:
    """How many words bound a number: "at least"."""
    return next((len(one) for one in _BOUNDS if tuple(lower[: len(one)]) == one), 0)


def _before_self(lower: list[str], first: int, end: int) -> int:
    """Where a list ends that closes with the one who did it: "two sons and himself"."""
    at = next((at for at in range(first, end) if lower[at] in lexicon.SELF), None)
    return first if at is None else max(first, at - 1)


def listed_from(reading: Reading, start: int, verb: int) -> int:
    """Where a list begins whose last stands before a verb: "Student, teacher killed"."""
    words = reading.prose.words
    several = words.lower[words.first_at(verb)] not in _ONE_DOES
    for _ in range(_NEAREST):
        at = words.first_at(start)
        first = reading.prose.bounds[reading.prose.sentence_at(start)][0]
        joined = at > first and words.classes[at - 1] == "c"
        if joined and not several:
            return start
        at -= joined
        at -= at > first and words.classes[at - 1] == ","
        if words.first_at(start) == at or at <= first:
            return start
        found = reading.phrases.before(at, first)
        if found is None or words.lower[found[0] - 1 : found[0]] == ["including"]:
            return start
        said = words.lower[slice(*found)]
        if not any(map(_person, said)) or not _TOLD.isdisjoint(said):
            return start
        start = words.starts[found[0]]
    return start


def _person(word: str) -> bool:
    return word in _PEOPLE or word.endswith("-old")


def subject_of(reading: Reading, index: int) -> Span | None:
    """Those before the verb: also "who", and those told of by "who" right before."""
    clause = reading.clauses[index]
    whose = _who(reading, index)
    if whose is not None:
        return _before_who(reading, whose)
    earliest = max(reading.clauses.indexes(clause.sentence).start, index - _NEAREST)
    for before in range(index - 1, earliest - 1, -1) if clause.kind != "relative" else ():
        other = reading.clauses[before]
        whose = _who(reading, before)
        within = clause.subject is None or clause.subject[0] > other.verb.start
        if (
            whose is not None
            and within
            and clause.mark is None
            and _runs_on(reading, before, index)
        ):
            return _before_who(reading, whose) or reading.subject(index)
    found = reading.subject(index) or _right_before(reading, index)
    return found and _whole(reading, found)


def _whole(reading: Reading, found: Span) -> Span:
    """All of those of whom only some are named: "Four people, including a boy, were hurt"."""
    words = reading.prose.words
    at = words.first_at(found[0]) - 1
    first = reading.prose.bounds[reading.prose.sentence_at(found[0])][0]
    if at <= first or words.lower[at] not in ("including", "among"):
        return found
    before = reading.phrases.before(at - (words.classes[at - 1] == ","), first)
    return words.placed(before) if before else found


def _right_before(reading: Reading, index: int) -> Span | None:
    """Those whom a participle tells more of: "identified the teenager fatally shot"."""
    clause, words = reading.clauses[index], reading.prose.words
    if clause.kind != "participle" or not reading.passive(index):
        return None
    found = reading.phrases.before(
        words.first_at(clause.verb.start), reading.prose.bounds[clause.sentence][0]
    )
    return found and words.placed(found)


def _who(reading: Reading, index: int) -> int | None:
    """The word "who" that opens a clause."""
    mark = reading.clauses[index].mark
    if (
        mark is None
        or reading.clauses[index].kind != "relative"
        or reading.text[slice(*mark)].lower() not in _WHO
    ):
        return None
    return reading.prose.words.first_at(mark[0])


def _before_who(reading: Reading, at: int) -> Span | None:
    words = reading.prose.words
    first = reading.prose.bounds[reading.prose.sentence_at(words.starts[at])][0]
    end = at - 1 if words.classes[at - 1 : at] == "," else at
    found = reading.phrases.before(end, first) if end > first else None
    return found and words.placed(found)


def _runs_on(reading: Reading, before: int, index: int) -> bool:
    """Whether only what belongs to the verb before stands between two verbs."""
    start, end = reading.clauses[before].verb.end, reading.clauses[index].verb.start
    words = reading.prose.words
    between = words.classes[words.first_at(start) : words.first_at(end)]
    own = reading.clauses[index].subject
    if own is not None and words.classes[words.first_at(own[0]) - 1] not in "pft":
        behind = object_of(reading, before)
        if behind is None or behind[0] != own[0] or reading.clauses[before].verb.lemma in REPORTING:
            return False
    return not set(between) & set("c;:-sq.")
