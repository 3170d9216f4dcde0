"""What a deed needs beside its verb to be told whole, and what prepositions bring to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import ADJUNCT, OBJECT
from factcheck.extract.events.complements import goes_on, time_at
from factcheck.extract.events.determiners import determined
from factcheck.extract.events.phrases import Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.whole import whole
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_BRINGS = words("of to into with against from for over at in as")
"""Prepositions that bring whom or what a deed is done to."""
_PLACING = _BRINGS | words("on onto aboard near toward towards through across under around off")
"""Those that tell where a deed without an object goes."""
PREPOSITIONS = _PLACING
"""All that bring something, each a qualifier of the claim under its own name."""
OF_WHAT = words("accuse deprive")
"""Verbs that say little without what a preposition brings: "accused Lorn of theft"."""
_ON = words("spend lead")
"""Verbs that tell little without where their object was: "led officers on a chase"."""
_CONTROL = words(
    "order direct challenge warn lead force cause authorise authorize demand expect back"
)
"""Verbs whose object does what an infinitive says: "ordered bars to shut"."""
_RESOLVING = words(
    "decide vote vow swear plead begin start fail seek propose move compete bid offer"
)
"""Verbs that tell what the infinitive behind them says, also further on: "decided on Saturday to sell"."""
_LIGHT = words("take bring leave join draw meet call list give put carry set move limit")
"""Verbs whose passive tells nothing without a preposition: "was taken to Halmo"."""
_LEADING = words("due owing according thanks prior subject next along")
"""What makes one preposition of two words: "due to rain"."""
_NO_GOALS = words("time times")
_PARTICLES = (
    ["away"],
    ["off"],
    ["out"],
    ["up"],
    ["down"],
    ["back"],
    ["apart"],
    ["together"],
    ["home"],
)
_EMPTY = words("comment charge favor favour inspiration question place part example")


_VERBAL = frozenset("PVzZmMhHeE")
_FINDING = words(
    "discover confirm deny admit concede recognise recognize promise propose certify warn"
)
"""Verbs with a clause behind them, also without "that"."""
_TELLING = ("main", "complement")
_SETTING = words("with without by during amid despite following before after for as")
"""Prepositions that only say how or when."""
_NEAREST = 6
"""How many words a preposition that brings a time may have behind it up to that time."""


class Brought(NamedTuple):
    """A preposition with what it brings."""

    by: str
    """One of `PREPOSITIONS`."""
    span: Span
    name: str
    shown: str
    """The name as the text puts it."""


def brought(reading: Reading, clause: Clause, direct: Span | None, at: int) -> Brought | None:
    """What the first preposition behind a verb or its object brings, times aside."""
    words_ = reading.prose.words
    if words_.classes[at : at + 1] == "f":
        return _of(reading, clause, at)
    free = clause.verb.voice == "active" and (direct is None or clause.verb.lemma in _ON)
    accepted = _PLACING if free else _BRINGS
    at += direct is not None and words_.lower[at : at + 2] == ["back", "to"]
    for first, end in _adjuncts(reading, clause, direct, at):
        start = words_.starts[first]
        if first < at or reading.times.within(start, end) or words_.lower[first - 1] in _LEADING:
            continue
        if (first > at and direct is not None) or words_.lower[first] not in accepted:
            return None
        if clause.verb.lemma == "schedule" and words_.lower[first] == "to":
            return None  # "was scheduled to tape"
        inner = reading.clause_at(words_.starts[first + 1])
        if inner is None or reading.clauses[inner].kind == "infinitive":
            return None
        return _named(reading, first, end)
    return None


def _adjuncts(
    reading: Reading, clause: Clause, direct: Span | None, at: int
) -> Iterator[tuple[int, int]]:
    """What stands behind a verb, by its first word and its end; right behind it, whatever follows."""
    words_ = reading.prose.words
    while direct is None and words_.classes[at : at + 1] == "a":
        at += 1
    stop = reading.prose.bounds[clause.sentence][1]
    match = ADJUNCT.match(words_.classes, at, stop) if direct is None else None
    if match:
        yield at, words_.ends[match.end() - 1]
    for start, end in clause.adjuncts:
        yield words_.first_at(start), end


def _of(reading: Reading, clause: Clause, at: int) -> Brought | None:
    """What "of" brings behind a verb with a particle: "pulled out of the talks"."""
    words_ = reading.prose.words
    match = OBJECT.match(words_.classes, at + 1, clause.rest[1])
    return _named(reading, at, words_.ends[match.end() - 1]) if match else None


def _named(reading: Reading, first: int, end: int) -> Brought | None:
    words_ = reading.prose.words
    span = (words_.starts[first + 1], end)
    found = phrase(reading, span)
    clock = any(one.start < end and one.end > span[0] for one in reading.times.near(*span))
    behind = words_.classes[words_.end_at(end) : words_.end_at(end) + 1]
    parted = behind == "," or behind in _VERBAL
    mixed = found is not None and parted and not _alike(found)
    if found is None or mixed or found.head in _NO_GOALS or clock or not whole(reading, span):
        return None
    by, told = words_.lower[first], (words_.starts[first], end)
    shown = determined(reading, (found,), found.names) or found.names
    return Brought(by, told, " and ".join(found.names), " and ".join(shown))


def _alike(found: Phrase) -> bool:
    """Whether all that is joined are names, or none: not "in the head and Ada Lorn"."""
    return len({one[0].isupper() for one in found.names}) == 1


def told_whole(
    reading: Reading, index: int, lemma: str, direct: Span | None, at: int, one: Brought | None
) -> bool:
    """Whether a deed has beside its verb what it needs; `at` is the word behind verb and object."""
    passive = reading.passive(index)
    if lemma in OF_WHAT and one is None:
        return False
    if passive and _renamed(reading, at):
        return False
    if passive and ((lemma in _LIGHT and one is None) or (one is not None and one.name in _EMPTY)):
        return False
    words_ = reading.prose.words
    if direct is not None and one is None and words_.lower[at : at + 1] in _PARTICLES:
        return False  # "sent people away"
    if lemma == "list" and one is None and words_.lower[at : at + 1] == ["as"]:
        return False  # "listed the outlook as negative"
    if direct is not None and (
        (lemma in _CONTROL and goes_on(reading, index)) or _of_clause(reading, index, direct)
    ):
        return False
    if direct is None and not passive:
        if lemma in _RESOLVING and goes_on(reading, index):
            return False
        return one is not None or not _placed(reading, at)
    return True


def _renamed(reading: Reading, at: int) -> bool:
    """Whether a passive has an object all the same: "was awarded tenure", "is elected mayor"."""
    words_ = reading.prose.words
    while words_.classes[at : at + 1] == "a":
        at += 1
    counted = "times" in words_.lower[at + 1 : at + 3] or words_.lower[at : at + 1] == ["dead"]
    letter = words_.classes[at : at + 1]
    return letter in tuple("dinN#G") and not counted and not time_at(reading, at)


def _of_clause(reading: Reading, index: int, direct: Span) -> bool:
    """Whether an object is the subject of what follows: "confirmed the engine was shut down"."""
    following = reading.clauses.after(index)
    words_ = reading.prose.words
    at = words_.end_at(direct[1])
    after = words_.classes[at : at + 1]
    if after in _VERBAL or (after == "D" and reading.clauses[index].verb.lemma in _FINDING):
        return True
    if following is None or following.subject is None or following.kind not in _TELLING:
        return False
    return direct[0] <= following.subject[0] < direct[1]


def _placed(reading: Reading, at: int) -> bool:
    """Whether a preposition follows that brings no time: "walked into the building"."""
    words_ = reading.prose.words
    while words_.classes[at : at + 1] == "a":
        at += 1
    if words_.classes[at : at + 1] not in ("p", "t", "f") or words_.lower[at] in _SETTING:
        return False
    end = min(at + _NEAREST, len(words_.ends)) - 1
    found = reading.times.within(words_.starts[at], words_.ends[end])
    ends = [words_.end_at(one.end) for one in found]
    return all(words_.classes[at : at + 1] in tuple("nbN") for at in ends)
