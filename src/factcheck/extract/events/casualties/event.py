"""What the event of a text is called, and on which day it was."""

from __future__ import annotations

import re

from factcheck.claims import When
from factcheck.dates import DateInterval
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions.nouns import demonym
from factcheck.extract.times import TimeExpression
from factcheck.extract.wordlists import words
from factcheck.relative import RelativeTime

LEAD = 12
"""In how many sentences the name of the event is sought."""
LAST = 30
"""In how many sentences its day is sought."""
_SURE = 4
_OPENED = frozenset(("open", "opened", "opens", "opening", "returned", "exchanged", "under", "of"))
_INNER = frozenset(("heart", "panic", "asthma", "anxiety"))
_SERVED = frozenset(("fire", "homicide", "robbery", "flood", "crash"))
_SERVICES = words("rescue department departments chief officer officers officials official marshal service services crews crew "
    "investigators investigator station truck trucks district company captain commander engine detectives detective "
    "unit division bureau squad section insurance alarm code")  # fmt: skip
"""What follows the name of an event in that of those who deal with it: "fire chief"."""
_APART = words("the after following since in to for of over with")
_NEAR = 21
"""How many days before publication a time lies at most that is not surely the event's."""
_TELLING = words("posted published updated said told announced release statement")
_NEXT = 3
_DEATH = words("death deaths murder murders killing killings slaying slayings")
_NO_DAY = re.compile(r"\d(?:st|nd|rd|th)$|\bnight of\b", re.IGNORECASE)
_DATED = re.compile(
    r"\d{1,2}[/.-]\d|\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|tonight|last night|\bago\b"
    r"|this (?:morning|afternoon|evening)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|new year|christmas|thanksgiving|easter|halloween|independence",
    re.IGNORECASE,
)
"""Words of a time that name a day, as "the middle of the day" does not."""


def event_name(reading: Reading) -> str:
    """What the event of a text is called: its sort, and the place beside it."""
    words = reading.prose.words
    for number, (first, end) in enumerate(reading.prose.bounds[:LEAD]):
        for at in range(first, end):
            if (
                words.lower[at] in lexicon.EVENTS
                and reading.told(number)
                and befalls(words.lower, at)
            ):
                place = _before(reading, at, first) or _place(reading, number)
                return f"{place} {words.lower[at]}" if place else words.lower[at]
    place = next(
        (p for n in range(min(3, len(reading.prose.sentences))) if (p := _place(reading, n))), None
    )
    return f"{place} incident" if place else "incident"


def befalls(lower: list[str], at: int) -> bool:
    """Whether a word is that of an event: not "opened fire", "fire chief", "heart attack", "to storm"."""
    before, after = lower[at - 1] if at else "", lower[at + 1 : at + 2]
    if lower[at] in _SERVED and after and after[0] in _SERVICES:
        return False
    if before in _DOING and (before != "to" or lower[at - 2] not in _OWING):
        return False
    return before not in _OPENED if lower[at] == "fire" else before not in _INNER


_DOING = words("to will would could can may might should must did they we he she who")
"""What stands before a verb: "tried to storm the gate"."""
_OWING = words("due owing led leading thanks prior linked related response attributed connection")
"""What "to" goes with before a noun: "due to storm damage"."""


def _before(reading: Reading, at: int, first: int) -> str | None:
    """The name right before a noun: "the Dunmar fire"."""
    words = reading.prose.words
    start = at
    while start > first and words.classes[start - 1] == "N":
        start -= 1
    while start < at and words.lower[start] in _GRADES:
        start += 1
    name = reading.text[words.starts[start] : words.ends[at - 1]] if start < at else ""
    return name if name and not demonym(name) else None


_GRADES = words("""
strong powerful deadly massive huge major fatal big moderate mild severe heavy devastating mass double
triple fresh new second killer breaking accidental drive-by violent terrible tragic horrific suspected alleged
""")
"""Words that begin a heading with a capital, and are no place: "Strong quake"."""


def _place(reading: Reading, number: int) -> str | None:
    """The first place in a sentence: not one where a quake was only felt, nor a noun of a heading."""
    words = reading.prose.words
    first, _ = reading.prose.bounds[number]
    for one in reading.mentions_in(*reading.prose.sentences[number]):
        if one.kind != "place" or not one.name or one.name.lower() in reading.prose.words.shown:
            continue
        at = words.first_at(one.start)
        if "felt" not in words.lower[max(first, at - _FELT) : at]:
            return one.name
    return None


_FELT = 6
"""How many words after "felt" a place may stand: "felt in the nearby states of Vell"."""


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
            ahead = isinstance(when, RelativeTime) and (when.nearest == "next" or when.days > 0)
            if when is None or ahead or not time.interval:
                continue
            if not _one_day(time.interval, times.published):
                continue
            score = _score(reading, time, happened) if time.text.lower() != "overnight" else 0
            unsure = _long_ago(time.interval, times.published) or not reading.shown(time.start)
            if not score or (score < _SURE and unsure):
                continue
            key = time.interval.low or 0, time.interval.high
            before, place, kept = found.get(key, (0, -(number * 10 + order), when))
            found[key] = before + max(1, score - 2 * (number >= LEAD)), place, kept
    best = max(found.values(), key=lambda one: one[:2], default=None)
    return best[2] if best else None


def _score(reading: Reading, time: TimeExpression, happened: bool) -> int:
    """How surely a time is that of what happened; 0 for that of its telling."""
    before, after = _beside(reading, time)
    if after[:1] and after[0] in lexicon.EVENTS | _DEATH and not _NO_DAY.search(time.text):
        return _SURE
    dated = _DATED.search(time.text) is not None
    apart = _TELLING.isdisjoint(before) and _TELLING.isdisjoint(after[:1])
    if not apart or before[-2:] == ["as", "of"] or not dated:
        return 0
    if not lexicon.EVENTS.isdisjoint(before) and "after" not in before:
        return _SURE
    noun = next((at for at, word in enumerate(after) if word in lexicon.EVENTS), None)
    if noun is not None and _APART.isdisjoint(after[:noun]):
        return _SURE
    at = reading.clause_at(time.start)
    lemma = reading.clauses[at].verb.lemma if at is not None else ""
    if lemma in lexicon.AFTERWARDS:
        return _SURE if lemma == "report" and _by_the_clock(reading, time, at) else 0
    if at is not None and _of_toll(reading, at):
        return 0
    if lemma in lexicon.TAKES_PLACE:
        return _SURE
    if lemma in lexicon.DIE | lexicon.BESIDE:
        return 2
    if happened:
        return 1
    hour = time.type == "TIME" and lemma != ""
    return int(
        reading.prose.sentence_at(time.start) < LEAD
        and (hour or not _same_day(time, reading.times.published))
    )


def _beside(reading: Reading, time: TimeExpression) -> tuple[list[str], list[str]]:
    """The words of its sentence right before and behind a time."""
    words = reading.prose.words
    first, end = words.first_at(time.start), words.end_at(time.end)
    opens, closes = reading.prose.bounds[reading.prose.sentence_at(time.start)]
    before = words.lower[max(opens, first - _NEXT) : first]
    return before, words.lower[end : min(closes, end + _NEXT)]


def _of_toll(reading: Reading, at: int) -> bool:
    """Whether a clause tells of a toll, whose time is that of counting."""
    subject = reading.clauses[at].subject
    return subject is not None and "toll" in reading.text[slice(*subject)].lower().split()


def _same_day(time: TimeExpression, published: DateInterval | None) -> bool:
    """Whether a time is the day of publication, of which a text tells much that follows."""
    return (
        published is not None and time.interval is not None and time.interval.low == published.low
    )


def _by_the_clock(reading: Reading, time: TimeExpression, at: int | None) -> bool:
    """Whether an event is told by its hour: "the fire was reported at 3 a.m. on Monday"."""
    subject = reading.clauses[at].subject if at is not None else None
    if subject is None or time.type != "TIME":
        return False
    return not lexicon.EVENTS.isdisjoint(reading.text[slice(*subject)].lower().split())


def _one_day(day: DateInterval, published: DateInterval | None) -> bool:
    """Whether a time is one day, not after publication."""
    if day.low is None or day.low != day.high:
        return False
    return published is None or published.high is None or day.low <= published.high


def _long_ago(day: DateInterval, published: DateInterval | None) -> bool:
    if published is None or published.high is None or day.low is None:
        return False
    return day.low < published.high - _NEAR
