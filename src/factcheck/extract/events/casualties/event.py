"""What the event of a text is called, and on which day it was."""

from __future__ import annotations

from factcheck.claims import When
from factcheck.dates import DateInterval
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.reading import Reading
from factcheck.extract.times import TimeExpression
from factcheck.extract.wordlists import words

LEAD = 12
"""In how many sentences the day and the name of the event are sought."""
_NEAR = 21
"""How many days before publication the event of a text lies at most, if one day is told."""
_TELLING = words("posted published updated said told announced release statement")


def event_name(reading: Reading) -> str:
    """What the event of a text is called: its sort, and the place beside it."""
    words = reading.prose.words
    for number, (first, end) in enumerate(reading.prose.bounds[:LEAD]):
        for at in range(first, end):
            if words.lower[at] in lexicon.EVENTS and reading.told(number):
                place = _before(reading, at, first) or _place(reading, number)
                return f"{place} {words.lower[at]}" if place else words.lower[at]
    place = next(
        (p for n in range(min(3, len(reading.prose.sentences))) if (p := _place(reading, n))), None
    )
    return f"{place} incident" if place else "incident"


def _before(reading: Reading, at: int, first: int) -> str | None:
    """The name right before a noun: "the Dunmar fire"."""
    words = reading.prose.words
    start = at
    while start > first and words.classes[start - 1] == "N":
        start -= 1
    return reading.text[words.starts[start] : words.ends[at - 1]] if start < at else None


def _place(reading: Reading, number: int) -> str | None:
    start, end = reading.prose.sentences[number]
    inside = reading.mentions_in(start, end)
    return next((one.name for one in inside if one.kind == "place" and one.name), None)


def event_day(reading: Reading) -> When | None:
    """The day of a text's own event: the first one told beside what happened."""
    words, times = reading.prose.words, reading.times
    best: tuple[int, When] | None = None
    for number, (first, end) in enumerate(reading.prose.bounds[:LEAD]):
        if not reading.told(number) or lexicon.HAPPENED.isdisjoint(words.lower[first:end]):
            continue
        for time in times.within(*reading.prose.sentences[number]):
            when = times.when(time)
            if when is None or not time.interval or not _recent(time.interval, times.published):
                continue
            rank = _rank(reading, time)
            if rank is not None and (best is None or rank < best[0]):
                best = rank, when
    return best[1] if best else None


def _rank(reading: Reading, time: TimeExpression) -> int | None:
    """How surely a time is that of what happened, 0 the surest; None for that of its telling."""
    words = reading.prose.words
    first, end = words.first_at(time.start), words.end_at(time.end)
    near = words.lower[max(0, first - 3) : first] + words.lower[end : end + 4]
    if not lexicon.EVENTS.isdisjoint(near):
        return 0
    if not _TELLING.isdisjoint(words.lower[max(0, first - 2) : first]):
        return None
    at = reading.clause_at(time.start)
    lemma = reading.clauses[at].verb.lemma if at is not None else ""
    if lemma in lexicon.AFTERWARDS:
        return None
    if lemma in lexicon.TAKES_PLACE:
        return 0
    return 2 if lemma in lexicon.DIE else 1


def _recent(day: DateInterval, published: DateInterval | None) -> bool:
    """Whether a time is one day, not long before publication."""
    if day.low is None or day.low != day.high:
        return False
    if published is None or published.high is None:
        return True
    return published.high - _NEAR <= day.low <= published.high
