"""The times that a text gives to what is past, and to which occasions."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cached_property
from typing import NamedTuple

from factcheck.claims import When
from factcheck.extract.clauses import Clause
from factcheck.extract.events.dating import Dated, Dating
from factcheck.extract.events.moments import YEAR, days, fresh, later, over, single
from factcheck.extract.events.recurring import Occasions
from factcheck.extract.wordlists import words

TELLING = ("main", "subordinate", "complement")
"""Kinds of clauses that tell something; others describe."""
_SAYING = words(
    "say tell add report note warn explain write tweet post reply state confirm announce declare"
)
_THEY = words("he she they it we i you")


class Reference(NamedTuple):
    """A time that a story is at from a sentence on."""

    when: When
    sentence: int
    fresh: bool
    """Whether it is of the days before the publication."""
    told: bool
    """Whether something is told of it; else it only dates a noun, or what somebody said."""
    again: bool = False
    """Whether it is that of an occasion that was named again."""


class Past:
    """What a text dates of the past."""

    def __init__(self, dating: Dating) -> None:
        self.dating, self.reading, self.times = dating, dating.reading, dating.times
        self.occasions = Occasions(self.reading)
        self._own: dict[int, Dated | None] = {}
        self.references = [*self._read()]
        """The times of what is past, in the order of the text."""

    def time(self, index: int) -> Dated | None:
        """The time that the words of a clause tell."""
        if index not in self._own:
            self._own[index] = self.dating.event_time(index)
        return self._own[index]

    def _read(self) -> Iterator[Reference]:
        for number, bounds in enumerate(self.reading.prose.sentences):
            if self.reading.told(number) and self.times.within(*bounds):
                told = self._clauses(number)
                yield from told.values()
                yield from self._nouns(number, told)

    @cached_property
    def told(self) -> list[Reference]:
        """Those of which something is told."""
        return [one for one in self.references if one.told]

    @cached_property
    def old(self) -> frozenset[int]:
        """The sentences that name a time which was over long before the publication."""
        found = set()
        for time in self.times.days:
            at = self.reading.clause_at(time.start)
            describes = at is not None and self.reading.clauses[at].kind not in TELLING
            when = None if describes or time.bound == "since" else self.times.when(time)
            if when is not None and over(when, self.times.published):
                found.add(self.reading.prose.sentence_at(time.start))
        return frozenset(found)

    def first(self, sentence: int) -> int | None:
        """The first clause of a sentence that depends on no other: what the sentence tells."""
        clauses = self.reading.clauses
        return next((at for at in clauses.indexes(sentence) if clauses[at].kind == "main"), None)

    def _clauses(self, number: int) -> dict[int, Reference]:
        """The times of the clauses of a sentence, by where each stands."""
        found: dict[int, Reference] = {}
        first = self.first(number)
        for at in self.reading.clauses.indexes(number):
            clause, own = self.reading.clauses[at], self.time(at)
            if own is None or not self._dates(clause, own.when):
                continue
            if single(own.when):
                self.occasions.add(at, own.when)
            new = fresh(own.when, self.times.published)
            plain = clause.kind in TELLING and simple(clause)
            if plain or new:
                under = clause.kind == "complement" and self.reading.parent(at) == first
                moves = plain and (at == first or under) and not self._describes(clause)
                told = moves and clause.verb.lemma not in _SAYING
                found.setdefault(own.span[0], Reference(own.when, number, new, told))
        return found

    def _nouns(self, number: int, told: Container[int]) -> Iterator[Reference]:
        """The times of the nouns of a sentence that none of its clauses has."""
        for time in self.times.within(*self.reading.prose.sentences[number]):
            noun = self.occasions.noun_of((time.start, time.end))
            when = self.times.when(time) if noun is not None else None
            if noun is not None and when is not None and single(when):
                self.occasions.add_noun(noun, when)
                if time.start not in told:
                    yield Reference(when, number, fresh(when, self.times.published), told=False)

    def _dates(self, clause: Clause, when: When) -> bool:
        """Whether a story can go on from a time: what follows a birth is a life."""
        plain = clause.verb.modal is None and clause.verb.lemma != "bear"
        return plain and days(when) <= YEAR and not later(when, self.times.published)

    def _describes(self, clause: Clause) -> bool:
        """Whether a clause stands behind a noun that it describes: "the cuts he announced Sunday"."""
        words_, subject = self.reading.prose.words, clause.subject
        first = words_.first_at(subject[0]) if subject else 0
        return words_.lower[first] in _THEY and words_.classes[first - 1 : first] in tuple("nbBG")


def simple(clause: Clause) -> bool:
    """Whether a clause stands in the simple past, or in a form that may be: "hit", "put"."""
    verb = clause.verb
    return verb.tense in ("past", "unknown") and verb.modal is None and not verb.perfect
