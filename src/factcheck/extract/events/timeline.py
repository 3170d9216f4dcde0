"""Which day a story is at where it names none: the reference time of its sentences.

A story names the day of what it tells once and goes on in the simple past (Reichenbach 1947; Kamp
and Rohrer 1983). Each past that names another day moves it on; what lies long ago is told in a few
sentences, and the event that the story is about, named again, brings its own day back.
"""

from __future__ import annotations

from functools import cached_property

from factcheck.claims import When
from factcheck.extract.clauses import Clause
from factcheck.extract.events.dated import TELLING, Past, Reference, simple
from factcheck.extract.events.dating import Dated, Dating
from factcheck.extract.events.moments import WEEK, YEAR, days, fresh, goes_on, single
from factcheck.extract.wordlists import words

LASTING = words("be have remain stay seem appear want hope expect")
"""Verbs whose present is that of the day on which they are told."""
_DEEDS = words("decline refuse call praise urge thank deny reject criticise criticize condemn warn defend insist announce "
    "dismiss question welcome blame hail vow pledge promise demand plead accuse")  # fmt: skip
"""What is done in words belongs to the news; behind something long ago it leads back to it."""
_ACTS = _DEEDS | words("ask add say tell note describe confirm argue acknowledge admit agree")
"""What is said belongs to the news, though it may go on to tell of something long ago."""
_AWAY = words("already before since previously earlier historically formerly once")
"""Words that lead away from the time of a story."""
_LATER = words("later eventually subsequently afterwards then after")
"""Words that lead away from what was long ago."""
_APART = words("before after earlier later ago")
_LEAD = 6
"""Within how many sentences a story says of which day it is."""
_FLASHBACK = 5
"""Over how many sentences a story goes on with an occasion that it comes back to."""
_ASIDE = 2
"""Over how many sentences it goes on with another day than its own."""
_OPENING = 30
"""How many sentences of a text are surely of its day, where they tell of no other; a longer one that names
no day is no news of the day."""
_SCATTERED = 4
"""How many days the news of one story is of at most; a digest tells of more."""


class Timeline:
    """The days that the sentences of a text tell of."""

    def __init__(self, dating: Dating) -> None:
        self.reading, self.times = dating.reading, dating.times
        self._past = Past(dating)

    def time(self, index: int) -> Dated | None:
        """The time that the words of a clause tell."""
        return self._past.time(index)

    @property
    def published(self) -> When | None:
        """The day of the text; None where it is not known to a few days."""
        told = self.times.published
        if told is None:
            return self.times.day_of_publication
        return told if days(told) < WEEK else None

    def at(self, index: int) -> When | None:
        """The day that a clause in the simple past is told of, where its sentence names none."""
        clause = self.reading.clauses[index]
        here, sentence = self._references[clause.sentence], clause.sentence
        acts = clause.kind == "main" and clause.verb.lemma in _ACTS
        old = here is not None and not here.fresh
        if here is not None and self._stays(here, sentence) and not (acts and old and self.story):
            gap = sentence - here.sentence
            return here.when if goes_on(here.when, gap, self.times.published) else None
        aside = old or not self._past.old.isdisjoint((sentence - 1, sentence - 2))
        return self.story if sentence < _OPENING and (acts or not aside) else None

    def shifted(self, index: int) -> bool:
        """Whether a word leads away from the time of a story, or what is told lasted beyond it."""
        clause, words_ = self.reading.clauses[index], self.reading.prose.words
        here = self._references[clause.sentence]
        first, _ = self.reading.prose.bounds[clause.sentence]
        mark = words_.first_at(clause.mark[0]) if clause.mark else first
        before = words_.first_at(clause.verb.end) - 2
        if not _AWAY.isdisjoint({words_.lower[at] for at in (first, mark, before)}):
            return True
        old = here is not None and not (here.fresh or here.again)
        lasts = clause.verb.lemma in LASTING or words_.lower[first] in _LATER
        return self._reckoned(clause) or (old and lasts)

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
        if gap > _ASIDE or (not here.fresh and self._ends_now(here.sentence)):
            return False
        starts = self.reading.prose.sentences
        apart = self.reading.text.find("\n", starts[here.sentence][0], starts[sentence][0]) >= 0
        return not (apart and (self._digest or not here.fresh))

    def _ends_now(self, sentence: int) -> bool:
        """Whether a sentence ends in the present: "was founded in 1932 and employs 40"."""
        clauses = self.reading.clauses
        inside = [clauses[at] for at in clauses.indexes(sentence)]
        mains = [one.verb for one in inside if one.kind == "main"]
        return bool(mains) and mains[-1].tense == "present"

    def again(self, index: int) -> When | None:
        """The day of the occasion that a clause tells of, or names in its subject, again."""
        clause, occasions = self.reading.clauses[index], self._past.occasions
        if occasions.none or self._digest:
            return None
        tells = clause.kind in TELLING or (clause.kind == "participle" and clause.subject)
        subject = self.reading.subject(index) if tells else None
        named = occasions.named(subject) if subject else None
        return occasions.again(index) or named or occasions.during(index)

    def opens(self, sentence: int) -> bool:
        """Whether all times that are named up to a sentence are of the days before the publication."""
        old = self._first_old
        short = len(self.reading.prose.sentences) <= _OPENING
        news = self._news and short and not (self._digest or self._elsewhere)
        known = self.story is not None or news
        return known and sentence < min(_OPENING, old)

    @cached_property
    def _elsewhere(self) -> bool:
        """Whether a text tells of a day right before its own, and not where it begins."""
        return any(one.fresh and one.when != self.published for one in self._past.told)

    @cached_property
    def _first_old(self) -> int:
        return min(self._past.old, default=_OPENING)

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

    def past(self, index: int) -> When | None:
        """The time of a clause that tells of the past."""
        clause = self.reading.clauses[index]
        if clause.kind not in TELLING or not simple(clause):
            return None
        found = self.time(index)
        return found.when if found and days(found.when) <= YEAR else None

    @cached_property
    def story(self) -> When | None:
        """The day of what a text is about: the first of the days before it that it tells of."""
        if self._digest:
            return None
        times, occasions = self._past.references, self._past.occasions
        days_ = [one for one in times if one.fresh and single(one.when)]
        lead = [one for one in days_ if one.sentence < _LEAD]
        best = next((one for one in lead if one.told), None) or next(iter(lead), None)
        if best is not None:
            return best.when
        # the lead tells of a quake, and "Sunday's quake" stands further down
        bounds = self.reading.prose.bounds[:_LEAD]
        named = {occasions.named_at(at) for at in range(bounds[-1][1] if bounds else 0)} - {None}
        when = next(iter(named)) if len(named) == 1 else None
        return when if when is not None and fresh(when, self.times.published) else None

    @cached_property
    def occasion(self) -> When | None:
        """The day of what a text is about, where that is one occasion such as a quake."""
        return self.story if self.story in self._past.occasions.befell else None

    @cached_property
    def _digest(self) -> bool:
        """Whether a text tells of many stories, and not of one."""
        told = [one for one in self._past.told if single(one.when)]
        new = {one.when for one in told if one.fresh}
        return len(new) > _SCATTERED or len({one.when for one in told}) > 2 * _SCATTERED

    @cached_property
    def _references(self) -> list[Reference | None]:
        """By sentence: where the story is when it begins."""
        found: list[Reference | None] = []
        here: Reference | None = None
        told = iter([*self._past.told, None])
        following = next(told)
        for number in range(len(self.reading.prose.sentences)):
            found.append(here)
            named = False
            while following is not None and following.sentence <= number:
                here, following, named = following, next(told), True
            if not named and self.reading.told(number):
                here = self._back(number) or (None if here and self._returns(number) else here)
        return found

    def _returns(self, number: int) -> bool:
        """Whether a sentence tells what somebody does in words now."""
        first = self._past.first(number)
        clause = None if first is None else self.reading.clauses[first]
        return clause is not None and simple(clause) and clause.verb.lemma in _DEEDS

    def _back(self, number: int) -> Reference | None:
        """The day of an occasion that the story comes back to in a sentence."""
        if self._past.occasions.none:
            return None
        first = self._past.first(number)
        if first is None or not simple(self.reading.clauses[first]):
            return None
        when = self.again(first)
        if when is None:
            return None
        return Reference(when, number, fresh(when, self.times.published), told=True, again=True)
