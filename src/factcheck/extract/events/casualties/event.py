"""What the event of a text is called, and on which day it was."""

from __future__ import annotations

from factcheck.claims import When
from factcheck.dates import DateInterval
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.reading import Reading
from factcheck.extract.times import TimeExpression
from factcheck.extract.wordlists import words

LEAD = 12
"""In how many sentences the name of the event is sought."""
LAST = 30
"""In how many sentences its day is sought."""
_SURE = 4
_OPENED = frozenset(("open", "opened", "opens", "opening", "returned", "exchanged", "under", "of"))
_APART = frozenset(("the", "after", "following", "since"))
_NEAR = 21
"""How many days before publication a time lies at most that is not surely the event's."""
_TELLING = words("posted published updated said told announced release statement")


def event_name(reading: Reading) -> str:
    """What the event of a text is called: its sort, and the place beside it."""
    words = reading.prose.words
    for number, (first, end) in enumerate(reading.prose.bounds[:LEAD]):
        for at in range(first, end):
            if (
                words.lower[at] in lexicon.EVENTS
                and reading.told(number)
                and not _fired(words.lower, at)
            ):
                place = _before(reading, at, first) or _place(reading, number)
                return f"{place} {words.lower[at]}" if place else words.lower[at]
    place = next(
        (p for n in range(min(3, len(reading.prose.sentences))) if (p := _place(reading, n))), None
    )
    return f"{place} incident" if place else "incident"


def _fired(lower: list[str], at: int) -> bool:
    """Whether "fire" is what guns do: "opened fire"."""
    return lower[at] == "fire" and at > 0 and lower[at - 1] in _OPENED


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
    """The day of a text's own event: the one told most surely, and most often, beside it."""
    words, times = reading.prose.words, reading.times
    found: dict[tuple[int, int | None], tuple[int, int, When]] = {}
    for number, (first, end) in enumerate(reading.prose.bounds[:LAST]):
        if not reading.told(number):
            continue
        happened = not lexicon.HAPPENED.isdisjoint(words.lower[first:end])
        for order, time in enumerate(times.within(*reading.prose.sentences[number])):
            when = times.when(time)
            if when is None or not time.interval or not _one_day(time.interval, times.published):
                continue
            score = _score(reading, time, happened) if time.text.lower() != "overnight" else 0
            if not score or (score < _SURE and _long_ago(time.interval, times.published)):
                continue
            key = time.interval.low or 0, time.interval.high
            before, place, kept = found.get(key, (0, -(number * 10 + order), when))
            found[key] = before + max(1, score - 2 * (number >= LEAD)), place, kept
    best = max(found.values(), key=lambda one: one[:2], default=None)
    return best[2] if best else None


def _score(reading: Reading, time: TimeExpression, happened: bool) -> int:
    """How surely a time is that of what happened; 0 for that of its telling."""
    words = reading.prose.words
    first, end = words.first_at(time.start), words.end_at(time.end)
    before, after = words.lower[max(0, first - 3) : first], words.lower[end : end + 3]
    if not _TELLING.isdisjoint(before):
        return 0
    if not lexicon.EVENTS.isdisjoint(before) and "after" not in before:
        return _SURE
    if not lexicon.EVENTS.isdisjoint(after) and _APART.isdisjoint(after):
        return _SURE
    at = reading.clause_at(time.start)
    lemma = reading.clauses[at].verb.lemma if at is not None else ""
    if lemma in lexicon.AFTERWARDS:
        return 0
    if lemma in lexicon.TAKES_PLACE:
        return _SURE
    return 2 if lemma in lexicon.DIE | lexicon.BESIDE else int(happened)


def _one_day(day: DateInterval, published: DateInterval | None) -> bool:
    """Whether a time is one day, not after publication."""
    if day.low is None or day.low != day.high:
        return False
    return published is None or published.high is None or day.low <= published.high


def _long_ago(day: DateInterval, published: DateInterval | None) -> bool:
    if published is None or published.high is None or day.low is None:
        return False
    return day.low < published.high - _NEAR
