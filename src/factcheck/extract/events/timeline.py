"""Which day a story is at where it names none: the reference time of its sentences.

A story names the day of what it tells once and goes on in the simple past (Reichenbach 1947; Kamp
and Rohrer 1983). Each past that names another day moves it on; what lies long ago is told in a few
sentences, and the event that the story is about, named again, brings its own day back.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from factcheck.claims import When
from factcheck.dates import DateInterval, between, parse_edtf
from factcheck.extract.clauses import Clause
from factcheck.extract.events.dating import Dated, Dating
from factcheck.extract.events.recurring import Occasions
from factcheck.extract.wordlists import words
from factcheck.relative import RelativeTime

LASTING = words("be have remain stay seem appear want hope expect")
"""Verbs whose present is that of the day on which they are told."""
_TELLING = ("main", "subordinate", "complement")
_SAYING = words(
    "say tell add report note warn explain write tweet post reply state confirm announce declare"
)
_ACTS = words("decline refuse call praise urge thank ask add say tell deny reject criticise criticize condemn warn note describe "
    "defend confirm insist announce argue acknowledge admit agree")  # fmt: skip
"""What is done in words belongs to the news, also where it stands behind something long ago."""
_AWAY = words("already before since previously earlier historically formerly once")
_APART = words("before after earlier later ago")
_THEY = words("he she they it we i you")
_LATER = words("later eventually subsequently afterwards then after")
_FRESH = 7
"""How many days before its publication what news tells of may lie."""
_LEAD = 6
"""Within how many sentences a story says of which day it is."""
_FLASHBACK = 5
"""Over how many sentences a story goes on with an occasion that it comes back to."""
_ASIDE = 2
"""Over how many sentences it goes on with another day than its own."""
_OPENING = 30
"""How many sentences of a text are surely of its day, where they tell of no other."""
_SCATTERED = 4
"""How many days the news of one story is of at most; a digest tells of more."""
_YEAR, _MONTH, _WEEK = 366, 31, 7
_RECENT = 60
"""How many days ago "last month" tells of what came before the news."""
_TODAY = parse_edtf("2019-04-12")
"""A day on which times without a publication are tried."""


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


class Timeline:
    """The days that the sentences of a text tell of."""

    def __init__(self, dating: Dating) -> None:
        self.dating, self.reading, self.times = dating, dating.reading, dating.times
        self._own: dict[int, Dated | None] = {}

    @property
    def published(self) -> When | None:
        """The day of the text; None where it is not known to a few days."""
        told = self.times.published
        if told is None:
            return self.times.day_of_publication
        return told if days(told) < _WEEK else None

    def at(self, index: int) -> When | None:
        """The day that a clause in the simple past is told of, where its sentence names none."""
        clause = self.reading.clauses[index]
        here, sentence = self._references[clause.sentence], clause.sentence
        if self.shifted(clause, here):
            return None
        if here is not None and self._stays(here, sentence):
            return here.when if self._goes_on(here.when, sentence - here.sentence) else None
        aside = here is not None and not here.fresh
        aside = aside or not self._old.isdisjoint((sentence - 1, sentence - 2))
        acts = clause.kind == "main" and clause.verb.lemma in _ACTS
        return self.story if sentence < _OPENING and (acts or not aside) else None

    def shifted(self, clause: Clause, here: Reference | None) -> bool:
        """Whether a word leads away from the time of a story, or what is told lasted beyond it."""
        words_ = self.reading.prose.words
        first, _ = self.reading.prose.bounds[clause.sentence]
        beside = {words_.lower[first], words_.lower[words_.first_at(clause.verb.end) - 2]}
        if not _AWAY.isdisjoint(beside) or self._reckoned(clause):
            return True
        old = here is not None and not (here.fresh or here.again)
        return old and (clause.verb.lemma in LASTING or words_.lower[first] in _LATER)

    def _reckoned(self, clause: Clause) -> bool:
        """Whether it is told how long before or after something it was: "two months before it"."""
        lower = self.reading.prose.words.lower
        return any(
            time.type == "DURATION" and lower[end : end + 1] and lower[end] in _APART
            for time in self.times.near(clause.verb.end, clause.end)
            if time.start > clause.verb.end
            for end in (self.reading.prose.words.end_at(time.end),)
        )

    def _stays(self, here: Reference, sentence: int) -> bool:
        """Whether a story is still at a time that is not that of its news."""
        gap = sentence - here.sentence
        if here.again:
            return gap <= _FLASHBACK
        starts = self.reading.prose.sentences
        apart = self.reading.text.find("\n", starts[here.sentence][0], starts[sentence][0]) >= 0
        return gap <= _ASIDE and not (apart and (self._digest or not here.fresh))

    def again(self, index: int) -> When | None:
        """The day of the occasion that a clause tells of, or names in its subject, again."""
        clause, occasions = self.reading.clauses[index], self._read[1]
        if occasions.none or self._digest:
            return None
        subject = self.reading.subject(index) if clause.kind in _TELLING else None
        named = occasions.named(subject) if subject else None
        return occasions.again(index) or named or occasions.during(index)

    def opens(self, sentence: int) -> bool:
        """Whether all times that are named up to a sentence are of the days before the publication."""
        old = min(self._old, default=_OPENING)
        known = self.story is not None or (self._news and not self._digest)
        return known and sentence < min(_OPENING, old)

    @cached_property
    def _news(self) -> bool:
        """Whether a text begins with what has happened, as news of the day does."""
        clauses = self.reading.clauses
        for number, (start, end) in enumerate(self.reading.prose.sentences[:_LEAD]):
            mains = [
                clauses[at].verb for at in clauses.indexes(number) if clauses[at].kind == "main"
            ]
            if mains and self.reading.told(number) and "." in self.reading.text[start:end][-2:]:
                return any(
                    verb.modal is None and (verb.tense in ("past", "unknown") or verb.perfect)
                    for verb in mains
                )
        return False

    @cached_property
    def _old(self) -> frozenset[int]:
        """The sentences that name a time which was over long before the publication."""
        found = set()
        for time in self.times.days:
            at = self.reading.clause_at(time.start)
            describes = at is not None and self.reading.clauses[at].kind not in _TELLING
            when = None if describes or time.bound == "since" else self.times.when(time)
            if when is not None and not self._fresh(when) and not self._ahead(when):
                found.add(self.reading.prose.sentence_at(time.start))
        return frozenset(found)

    def time(self, index: int) -> Dated | None:
        """The time that the words of a clause tell."""
        if index not in self._own:
            self._own[index] = self.dating.event_time(index)
        return self._own[index]

    def past(self, index: int) -> When | None:
        """The time of a clause that tells of the past."""
        clause = self.reading.clauses[index]
        if clause.kind not in _TELLING or not simple(clause):
            return None
        found = self.time(index)
        return found.when if found and days(found.when) <= _YEAR else None

    @cached_property
    def story(self) -> When | None:
        """The day of what a text is about: the first of the days before it that it tells of."""
        if self._digest:
            return None
        times, occasions = self._read
        days_ = [one for one in times if one.fresh and days(one.when) < 1]
        lead = [one for one in days_ if one.sentence < _LEAD]
        best = next((one for one in lead if one.told), None) or next(iter(lead), None)
        if best is not None:
            return best.when
        # the lead tells of a quake, and "Sunday's quake" stands further down
        bounds = self.reading.prose.bounds[:_LEAD]
        named = {occasions.named_at(at) for at in range(bounds[-1][1] if bounds else 0)} - {None}
        when = next(iter(named)) if len(named) == 1 else None
        return when if when is not None and self._fresh(when) else None

    @cached_property
    def occasion(self) -> When | None:
        """The day of what a text is about, where that is one occasion such as a quake."""
        return self.story if self.story in self._read[1].days else None

    @cached_property
    def _digest(self) -> bool:
        """Whether a text tells of many stories, and not of one."""
        single = [one for one in self._told if days(one.when) < 1]
        fresh = {one.when for one in single if one.fresh}
        return len(fresh) > _SCATTERED or len({one.when for one in single}) > 2 * _SCATTERED

    @property
    def _told(self) -> list[Reference]:
        """The times of what is told in the past, in the order of the text."""
        return [one for one in self._read[0] if one.told]

    @cached_property
    def _references(self) -> list[Reference | None]:
        """By sentence: where the story is when it begins."""
        found: list[Reference | None] = []
        here: Reference | None = None
        told = iter([*self._told, None])
        following = next(told)
        for number in range(len(self.reading.prose.sentences)):
            found.append(here)
            named = False
            while following is not None and following.sentence <= number:
                here, following, named = following, next(told), True
            if not named and self.reading.told(number):
                here = self._back(number) or here
        return found

    def _back(self, number: int) -> Reference | None:
        """The day of an occasion that the story comes back to in a sentence."""
        if self._read[1].none:
            return None
        first = self._first(number)
        if first is None or not simple(self.reading.clauses[first]):
            return None
        when = self.again(first)
        if when is None:
            return None
        return Reference(when, number, self._fresh(when), told=True, again=True)

    @cached_property
    def _read(self) -> tuple[list[Reference], Occasions]:
        """The times that a text gives to what is past, and to which occasions."""
        found: list[Reference] = []
        occasions = Occasions(self.reading)
        for number, bounds in enumerate(self.reading.prose.sentences):
            if not self.times.within(*bounds) or not self.reading.told(number):
                continue
            told: set[int] = set()
            first = self._first(number)
            for at in self.reading.clauses.indexes(number):
                clause, own = self.reading.clauses[at], self.time(at)
                if (
                    own is None
                    or clause.verb.modal
                    or days(own.when) > _YEAR
                    or self._later(own.when)
                ):
                    continue
                fresh, plain = self._fresh(own.when), clause.kind in _TELLING and simple(clause)
                if days(own.when) < 1:
                    occasions.add(at, own.when)
                if plain or (fresh and clause.subject is not None):
                    told.add(own.span[0])
                    said = clause.verb.lemma in _SAYING or not plain
                    under = clause.kind == "complement" and self.reading.parent(at) == first
                    moves = not said and (at == first or under) and not self._describes(clause)
                    found.append(Reference(own.when, number, fresh, moves))
            for time in self.times.within(*bounds):
                noun = occasions.noun_of((time.start, time.end))
                when = self.times.when(time) if noun is not None else None
                if noun is not None and when is not None and days(when) < 1:
                    occasions.add_noun(noun, when)
                    if time.start not in told:
                        found.append(Reference(when, number, self._fresh(when), told=False))
        return found, occasions

    def _moves(self, clause: Clause, when: When) -> bool:
        """Whether a story can go on from a time: a life is told behind a birth."""
        if clause.verb.modal or clause.verb.lemma == "bear":
            return False
        return days(when) <= _YEAR and not self._later(when)

    def _describes(self, clause: Clause) -> bool:
        """Whether a clause stands behind a noun that it describes: "the cuts he announced Sunday"."""
        words_, subject = self.reading.prose.words, clause.subject
        first = words_.first_at(subject[0]) if subject else 0
        return words_.lower[first] in _THEY and words_.classes[first - 1 : first] in tuple("nbBG")

    def _first(self, number: int) -> int | None:
        """The first clause of a sentence that depends on no other: what the sentence tells."""
        clauses = self.reading.clauses
        return next((at for at in clauses.indexes(number) if clauses[at].kind == "main"), None)

    def _fresh(self, when: When) -> bool:
        """Whether a time is of the days before the publication."""
        today, found = self.times.published or _TODAY, resolved(when, self.times.published)
        if found is None or found.low is None or found.high is None or today.high is None:
            return False
        return today.high - _FRESH <= found.low and found.high <= today.high

    def _later(self, when: When) -> bool:
        """Whether a time lies after the publication, and so is not that of the past."""
        today, found = self.times.published or _TODAY, resolved(when, self.times.published)
        return bool(found and found.low and today.high and found.low > today.high)

    def _ahead(self, when: When) -> bool:
        """Whether a time is not over on the day of publication."""
        today, found = self.times.published or _TODAY, resolved(when, self.times.published)
        over = found and found.high and today.low and found.high < today.low
        return not over

    def _goes_on(self, day: When, gap: int) -> bool:
        """Whether a story may go on with a day: of weeks and months, only with those long ago."""
        published = self.times.published
        if days(day) <= _WEEK or not isinstance(day, DateInterval) or published is None:
            return True
        recent = day.high and published.low and day.high > published.low - _RECENT
        return not recent and (days(day) <= _MONTH or gap == 1)


def resolved(when: When, published: DateInterval | None) -> DateInterval | None:
    """The days of a time, on some day of publication where none is known."""
    if isinstance(when, RelativeTime):
        return when.resolve(published or _TODAY) if when.anchor == "published" else None
    return when


def days(when: When) -> float:
    """How many days a time has, endless where an end is open."""
    found = resolved(when, None)
    if found is None or found.low is None or found.high is None:
        return math.inf
    return found.high - found.low


def simple(clause: Clause) -> bool:
    """Whether a clause stands in the simple past."""
    verb = clause.verb
    return verb.tense == "past" and verb.modal is None and not verb.perfect


def about(when: When) -> When:
    """A time as one that is only likely."""
    if isinstance(when, RelativeTime):
        return replace(when, approximate=True)
    text = str(when)
    if "/" in text or "[" in text:
        return between(when.low, when.high, approximate=True)
    return parse_edtf(f"{text.rstrip('~?%')}~")
