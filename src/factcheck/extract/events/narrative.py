"""The days that a story tells of where it does not repeat them.

News tells in the past tense what happened on the day that it last named, and else what happened on
the day on which it is published; the present is that of the publication (Reichenbach 1947; Setzer
2001). What is only carried on so is approximate: it contradicts nobody for certain.
"""

from __future__ import annotations

from factcheck.claims import When
from factcheck.dates import DateInterval, between
from factcheck.extract.clauses import Clause
from factcheck.extract.events.dating import Dated, Dating
from factcheck.extract.events.moments import about
from factcheck.extract.events.named import other, perfect_goes_on
from factcheck.extract.events.presented import DEEDS
from factcheck.extract.events.timeline import LASTING, Timeline
from factcheck.extract.events.told import Told
from factcheck.extract.wordlists import words
from factcheck.predicates import VERBATIM, Predicate

_DATED = frozenset(("birth", "founding", "construction", "launch"))
"""What may be told of at any time after it."""
_COUNTED = frozenset(("measure", "count"))
"""Numbers that are of what happens once."""
_LEAD = 6
"""How many sentences of a text tell of states of its day in the past tense."""
_HOT = 3
"""The last sentence whose perfect tells the news of the day (McCawley 1971)."""
_HELD = words("charge accuse hold jail detain suspect want")
"""What is done to somebody and lasts: "is charged with murder"."""
_WITH = words("when while as before after until")
"""Words that tie a clause to another."""
_APART = ("after", "before")
_SPANS = words("day days week weeks month months year years")
_NESTED = ("infinitive", "participle")


class Narrative:
    """What day each clause of an article is told of."""

    def __init__(self, dating: Dating) -> None:
        self.dating, self.reading = dating, dating.reading
        self.timeline = Timeline(dating)

    def own(self, told: Told, index: int, *, stance: bool) -> Dated | None:
        """The time that the words of what was found tell."""
        found = self.dating.event_time(index, stance)
        if told.predicate != VERBATIM:
            return found
        inside = found is not None and self._of_subject(index, found)
        found = self.nested(index) if found is None or inside else found
        return found and found._replace(when=self._from_now(index, found.when))

    def _from_now(self, index: int, when: When) -> When:
        """The days of what lasts "until May", or is to be done by then: from the publication on."""
        verb, published = self.reading.clauses[index].verb, self.dating.times.published
        ahead = verb.tense == "future" or (verb.tense == "present" and not verb.perfect)
        if not isinstance(when, DateInterval) or when.low is not None or when.high is None:
            return when
        today = published.low if published is not None and ahead else None
        return when if today is None or when.high < today else between(today, when.high)

    def time(self, told: Told, index: int, predicate: Predicate, said: When | None) -> When | None:
        """The time of what names none: that of before it was said, or the day it is told of."""
        before = self._backshifted(index) or self.dating.before(index, said)
        past = self.past(index) or self._hot(index)
        if before is not None or told.predicate == VERBATIM:
            carried = None if before else self.carried(index)
            return before or (carried or said if past else said or carried)
        clause = self.reading.clauses[index]
        once = predicate.kind == "event" and predicate.id not in _DATED
        if not past or clause.kind == "infinitive" or clause.verb.negated:
            return None
        if not once and predicate.id not in _COUNTED:
            return None
        anew = predicate.id in DEEDS or self._hot(index)
        return self.carried(index) if anew else self._before(index)

    def _backshifted(self, index: int) -> When | None:
        """The day of the occasion of which somebody said that something had been done.

        "The quake struck on Monday. … She said that two houses had been destroyed."
        """
        clause, above = self.reading.clauses[index], self.reading.parent(index)
        verb, day = clause.verb, self.timeline.occasion
        reported = clause.kind == "complement" and above is not None and verb.tense == "past"
        if day is None or not (reported and verb.perfect) or verb.progressive or verb.modal:
            return None
        named = self._timed(clause.sentence) or self.timeline.shifted(index)
        return None if named or verb.lemma == "have" else about(day)

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
                found = self.timeline.time(at) or self._nested(at)
                if found is not None:
                    return found
        return None

    def past(self, index: int) -> bool:
        """Whether a clause is in the simple past, or hangs on one that is."""
        finite = self._finite(index)
        if finite is None or finite.verb.modal or finite.verb.perfect:
            return False
        return finite.verb.tense in ("past", "unknown")

    def carried(self, index: int) -> When | None:
        """The day of a clause that names none; None where it cannot be told."""
        clause, published = self.reading.clauses[index], self.timeline.published
        finite = self._finite(index)
        if published is None or finite is None:
            return None
        verb = finite.verb
        if clause.kind == "relative" and verb.tense != "present":
            return self._beside(index) or self._again(index)
        if verb.modal is not None or verb.tense not in ("present", "past", "unknown"):
            return None
        if verb.tense == "present" and verb.perfect:
            hot = clause.sentence <= _HOT and not self._timed(clause.sentence)
            return about(published) if hot else self._until(published)
        if verb.tense == "present":
            held = verb.voice == "passive" and verb.lemma in _HELD
            return published if verb.progressive or held or verb.lemma in LASTING else None
        if verb.perfect:
            return None
        if perfect_goes_on(self.reading, index):
            return self._until(published)
        told = self._before(index)
        if told is None and self.timeline.shifted(index):
            return None
        lasting = verb.lemma in LASTING and clause.sentence >= _LEAD
        first = told is None and not lasting and not self._timed(clause.sentence)
        return about(published) if first and self.timeline.opens(clause.sentence) else told

    def _until(self, published: When) -> When | None:
        return between(None, published.high) if isinstance(published, DateInterval) else None

    def _before(self, index: int) -> When | None:
        """The day that the story is at; none beside the time of a noun."""
        if self._counted_from(index):
            return None
        beside = self._beside(index)
        if beside is not None:
            return beside
        found = self.timeline.again(index) or self._here(index)
        above = self.reading.parent(index)
        reported = self.reading.clauses[index].kind == "complement" and above is not None
        said = self.timeline.past(above) if reported and above is not None else None
        lasts = self.reading.clauses[index].verb.lemma in LASTING
        if said is not None and (lasts or found in (None, said)):
            return said
        return None if found is None else about(found)

    def _counted_from(self, index: int) -> bool:
        """Whether another thing was so long before or after it: "days after she died"."""
        mark, words_ = self.reading.clauses[index].mark, self.reading.prose.words
        at = words_.first_at(mark[0]) - 1 if mark else -1
        return at >= 0 and words_.lower[at] in _SPANS and words_.lower[at + 1] in _APART

    def _again(self, index: int) -> When | None:
        """The day of an occasion that the text has dated."""
        found = self.timeline.again(index)
        return None if found is None else about(found)

    def _here(self, index: int) -> When | None:
        """The day that the story is at, where the sentence names no other."""
        found = None if self.timeline.shifted(index) else self.timeline.at(index)
        return None if found is None or other(self.reading, index, found) else found

    def _beside(self, index: int) -> When | None:
        """The time of the nearest clause in the past of the same sentence, not of who says so."""
        clause = self.reading.clauses[index]
        above = self.reading.parent(index) if clause.kind == "complement" else None
        inside = self.reading.clauses.indexes(clause.sentence)
        for at in sorted(inside, key=lambda at: abs(at - index)):
            near = at not in (index, above) and self._mark(at) != "since"
            found = self.timeline.past(at) or self._tied(at) if near else None
            if found is not None:
                return found
        return None

    def _mark(self, index: int) -> str:
        mark = self.reading.clauses[index].mark
        return self.reading.text[slice(*mark)].lower() if mark else ""

    def _tied(self, index: int) -> When | None:
        """The day of an occasion with which something was: "before he was shot"."""
        tied = self.reading.clauses[index].kind == "subordinate" and self._mark(index) in _WITH
        return self._again(index) if tied else None

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
