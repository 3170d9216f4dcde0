"""The days that a story tells of where it does not repeat them.

News tells in the past tense what happened on the day that it last named, and else what happened on
the day on which it is published; the present is that of the publication (Reichenbach 1947; Setzer
2001). What is only carried on so is approximate: it contradicts nobody for certain.
"""

from __future__ import annotations

import math

from factcheck.claims import When
from factcheck.dates import DateInterval, between, parse_edtf
from factcheck.extract.clauses import Clause
from factcheck.extract.events.dating import Dated, Dating
from factcheck.extract.events.presented import DEEDS
from factcheck.extract.events.told import Told
from factcheck.extract.wordlists import words
from factcheck.predicates import VERBATIM, Predicate

_DATED = frozenset(("birth", "founding", "construction", "launch"))
"""What may be told of at any time after it."""
_COUNTED = frozenset(("measure", "count"))
"""Numbers that are of what happens once."""
_NEAR = 2
"""How many sentences back the day may have been named."""
_TELLING = frozenset(("main", "subordinate", "complement"))
_FRESH = 7
"""How many days before its publication what news tells of may lie."""
_OPENING = 30
"""How many sentences of a text are surely of its day, where they tell of no other."""
_LEAD = 6
"""How many sentences of a text tell of states of its day in the past tense."""
_YEAR, _MONTH, _WEEK = 366, 31, 7
_RECENT = 60
"""How many days ago "last month" tells of what came before the news."""
_HOT = 3
"""The last sentence whose perfect tells the news of the day (McCawley 1971)."""
_LASTING = words("be have remain stay seem appear want hope expect")
"""Verbs whose present is that of the day on which they are told."""
_NESTED = ("infinitive", "participle")


class Narrative:
    """What day each clause of an article is told of."""

    def __init__(self, dating: Dating) -> None:
        self.dating, self.reading = dating, dating.reading
        self._own: dict[int, Dated | None] = {}
        self._days: dict[int, When | None] = {}
        """By sentence: the time of the last clause in the past that tells one."""

    def own(self, told: Told, index: int, *, stance: bool) -> Dated | None:
        """The time that the words of what was found tell."""
        found = self.dating.event_time(index, stance)
        if told.predicate != VERBATIM:
            return found
        inside = found is not None and self._of_subject(index, found)
        return self.nested(index) if found is None or inside else found

    def time(self, told: Told, index: int, predicate: Predicate, said: When | None) -> When | None:
        """The time of what names none: that of before it was said, or the day it is told of."""
        before = self.dating.before(index, said)
        past = self.past(index) or self._hot(index)
        if before is not None or told.predicate == VERBATIM:
            carried = None if before else self.carried(index)
            return before or (carried or said if past else said or carried)
        clause = self.reading.clauses[index]
        if not past or clause.kind == "infinitive" or clause.verb.negated:
            return None
        once = predicate.kind == "event" and predicate.id not in _DATED
        if once and predicate.id not in DEEDS and not self._hot(index):
            return self._beside(index)
        if predicate.id in _COUNTED:
            return self._before(index)
        return self.carried(index) if once else None

    def _hot(self, index: int) -> bool:
        """Whether a perfect tells the news of the day: "Acme has agreed to buy Halmo"."""
        clause = self.reading.clauses[index]
        perfect = clause.verb.perfect and clause.verb.tense == "present" and clause.kind == "main"
        plain = perfect and clause.verb.modal is None and clause.sentence <= _HOT
        return plain and not self._timed(clause.sentence)

    def _of_subject(self, index: int, time: Dated) -> bool:
        """Whether a time only tells of whom the present is told: "Monday's winner is ill"."""
        clause = self.reading.clauses[index]
        inside = (
            clause.subject is not None and clause.subject[0] <= time.span[0] < clause.subject[1]
        )
        return inside and clause.verb.tense == "present"

    def nested(self, index: int) -> Dated | None:
        """The time of what a clause says is to be, or is, done: "hopes to open in May"."""
        found, published = self._nested(index), self.dating.times.published
        past = self.reading.clauses[index].verb.tense == "past"
        if found is None or published is None or not past:
            return found
        last = found.when.high if isinstance(found.when, DateInterval) else None
        return None if last is None or published.high is None or last > published.high else found

    def _nested(self, index: int) -> Dated | None:
        clauses = self.reading.clauses
        for at in clauses.indexes(clauses[index].sentence):
            above = self.reading.parent(at)
            if at > index and clauses[at].kind in _NESTED and above == index:
                found = self._time(at) or self._nested(at)
                if found is not None:
                    return found
        return None

    def past(self, index: int) -> bool:
        """Whether a clause is in the simple past, or hangs on one that is."""
        finite = self._finite(index)
        if finite is None or finite.verb.modal or finite.verb.perfect:
            return False
        return finite.verb.tense == "past"

    def carried(self, index: int) -> When | None:
        """The day of a clause that names none; None where it cannot be told."""
        clause, published = self.reading.clauses[index], self.dating.times.published
        finite = self._finite(index)
        if published is None or finite is None or published.low != published.high:
            return None
        verb = finite.verb
        if verb.modal is not None or verb.tense not in ("present", "past", "unknown"):
            return None
        if verb.tense == "present" and verb.perfect:
            hot = clause.sentence <= _HOT and not self._timed(clause.sentence)
            return _about(published) if hot else between(None, published.high)
        if verb.tense == "present":
            return published if verb.progressive or verb.lemma in _LASTING else None
        if verb.perfect:
            return None
        told = self._before(index)
        lasting = verb.lemma in _LASTING and clause.sentence >= _LEAD
        fresh = told is None and not lasting and self._fresh(clause.sentence, published)
        return _about(published) if fresh else told

    def _before(self, index: int) -> When | None:
        """The day that the sentence, or one before it, tells of; none beside the time of a noun."""
        sentence, beside = self.reading.clauses[index].sentence, self._beside(index)
        if beside is not None:
            return beside
        if self._timed(sentence):
            return None
        for number in range(sentence - 1, max(-1, sentence - 1 - _NEAR), -1):
            day = self._day(number)
            if day is not None and self._goes_on(day, sentence - number):
                return _about(day)
        return None

    def _goes_on(self, day: When, gap: int) -> bool:
        """Whether a story may go on with a day: of weeks and months, only with those long ago."""
        published = self.dating.times.published
        if _days(day) <= _WEEK or not isinstance(day, DateInterval) or published is None:
            return True
        recent = day.high and published.low and day.high > published.low - _RECENT
        return not recent and (_days(day) <= _MONTH or gap == 1)

    def _beside(self, index: int) -> When | None:
        """The time of the nearest clause in the past of the same sentence."""
        inside = self.reading.clauses.indexes(self.reading.clauses[index].sentence)
        for at in sorted(inside, key=lambda at: abs(at - index)):
            found = self._past(at) if at != index else None
            if found is not None:
                return found
        return None

    def _timed(self, sentence: int) -> bool:
        """Whether a sentence names a time, if only that of a noun: "after the vote on 3 May"."""
        return bool(self.dating.times.within(*self.reading.prose.sentences[sentence]))

    def _finite(self, index: int) -> Clause | None:
        """The clause itself, or the one that a form without a tense hangs on."""
        for _ in range(3):
            clause = self.reading.clauses[index]
            if clause.kind not in _NESTED:
                return clause
            above = self.reading.parent(index)
            if above is None:
                return None
            index = above
        return None

    def _time(self, index: int) -> Dated | None:
        if index not in self._own:
            self._own[index] = self.dating.event_time(index)
        return self._own[index]

    def _past(self, index: int) -> When | None:
        """The time of a clause that tells of the past."""
        clause = self.reading.clauses[index]
        verb = clause.verb
        if (
            clause.kind not in _TELLING
            or verb.tense != "past"
            or verb.modal is not None
            or verb.perfect
        ):
            return None
        found = self._time(index)
        return found.when if found and _days(found.when) <= _YEAR else None

    def _day(self, sentence: int) -> When | None:
        """The time that a sentence last tells of in the past."""
        if sentence not in self._days:
            told = [self._past(at) for at in self.reading.clauses.indexes(sentence)]
            self._days[sentence] = next((one for one in reversed(told) if one is not None), None)
        return self._days[sentence]

    def _fresh(self, sentence: int, published: DateInterval) -> bool:
        """Whether all that is told before a sentence is of these days."""
        if published.low is None or sentence >= _OPENING or self._timed(sentence):
            return False
        for number in range(sentence):
            day = self._day(number)
            if isinstance(day, DateInterval) and day.low and day.low < published.low - _FRESH:
                return False
        return True


def _days(when: When) -> float:
    """How many days a time has, endless where an end is open."""
    if not isinstance(when, DateInterval) or when.low is None or when.high is None:
        return math.inf
    return when.high - when.low


def _about(when: When) -> When:
    """A time as one that is only likely."""
    if isinstance(when, DateInterval) and when.low is not None and when.low == when.high:
        return parse_edtf(f"{str(when).rstrip('~')}~")
    return when
