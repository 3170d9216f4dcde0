"""What a text tells of its own day where it does not state it: weekdays, and days without a year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.events.moments import single
from factcheck.extract.events.recurring import Occasions, known_sort, sort_of
from factcheck.extract.events.timeline import Timeline
from factcheck.extract.story.telling import Clue
from factcheck.extract.times import TimeExpression
from factcheck.relative import RelativeTime

_YEARLESS = re.compile(r"\d{4}-(\d\d)-(\d\d)")
_EARLY = 4
"""Within how many sentences news tells what is new."""


def clues(timeline: Timeline) -> Iterator[Clue]:
    """The single days that a text tells of, as it names them, with the occasion that each is of."""
    reading, seen = timeline.reading, 0
    for number, bounds in enumerate(reading.prose.sentences):
        near = [one for one in reading.times.near(*bounds) if bounds[0] <= one.start]
        if not reading.told(number) or not near:
            seen += reading.told(number)
            continue
        for time in near:
            found = _clue(timeline, time, early=seen < _EARLY)
            if found is not None:
                yield found
        seen += 1


def _clue(timeline: Timeline, time: TimeExpression, *, early: bool) -> Clue | None:
    if time.bound is not None or time.type not in ("DATE", "TIME"):
        return None
    when = timeline.times.when(time)
    named = _YEARLESS.fullmatch(time.value) if when is None else None
    if named is not None and named[0][:4] in time.text:
        return None
    if named is None and (when is None or not single(when)):
        return None
    sort = _sort(timeline, time)
    back = isinstance(when, RelativeTime) and (when.nearest == "past" or when.days < 0)
    index = timeline.reading.clause_at(time.start)
    past = index is not None and timeline.reading.clauses[index].verb.tense == "past"
    month_day = (int(named[1]), int(named[2])) if named else None
    return Clue(when, month_day, sort, early, past or back or sort != "")


def _sort(timeline: Timeline, time: TimeExpression) -> str:
    """The sort of the occasion that a time is of; "" where it is of none."""
    reading = timeline.reading
    noun = Occasions(reading).noun_of((time.start, time.end))
    if noun is not None:
        return sort_of(reading.prose.words.lower[noun])
    index = reading.clause_at(time.start)
    verb = reading.clauses[index].verb if index is not None else None
    done = verb is not None and verb.tense in ("past", "none")
    return known_sort(verb.lemma) if verb is not None and done else ""
