"""What stands behind a verb: its object, its doer, and what a preposition brings."""

from __future__ import annotations

from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_FURTHEST = 24
"""How many words behind a verb what a preposition brings may begin."""
_STOPS = frozenset('.;:"')
_CALENDAR = words("day week month year morning afternoon evening night weekend century")
_NEGATIONS = words("not never")
_WHOM = frozenset(("him", "her", "them"))


def infinitive(reading: Reading, index: int) -> Span | None:
    """What the infinitive or -ing form under a verb says, without "to"."""
    clauses, words = reading.clauses, reading.prose.words
    inner = clauses.after(index)
    if inner is None or inner.kind not in ("infinitive", "participle"):
        return None
    if reading.parent(index + 1) not in (index, reading.parent(index)):
        return None
    between = reading.text[clauses[index].verb.end : inner.verb.start].lower().split()
    if inner.verb.voice == "passive" or not _NEGATIONS.isdisjoint(between):
        return None
    if inner.kind == "participle" and inner.verb.start - clauses[index].verb.end > 1:
        return None
    first = words.end_at(inner.verb.end) - 1
    direct = direct_object(reading, index + 1, words.end_at(inner.verb.end))
    last = inner.adjuncts[0][1] if inner.adjuncts else inner.verb.end
    end = direct[1] if direct else last
    return words.starts[first], end


def direct_object(reading: Reading, index: int, at: int) -> Span | None:
    """The noun phrase right behind a verb."""
    words = reading.prose.words
    found = OBJECT.match(words.classes, at, words.end_at(reading.reach(index)))
    if found is None:
        return None
    return words.starts[found.start("object")], words.ends[found.end() - 1]


def only_time(reading: Reading, span: Span) -> bool:
    """Whether a phrase is only a time: "closed Friday"."""
    words = reading.prose.words
    classes = words.classes[words.first_at(span[0]) : words.end_at(span[1])]
    if not classes.strip("yYjdiG#a"):
        return True
    return "d" not in classes and words.lower[words.end_at(span[1]) - 1] in _CALENDAR


def again(reading: Reading, index: int, span: Span) -> Span:
    """Whom "him" means right after somebody to whom the same is done: "convicted Wend but cleared him"."""
    if not reading.coordinated(index) or reading.text[slice(*span)].split()[0] not in _WHOM:
        return span
    at = reading.prose.words.first_at(reading.clauses[index - 1].verb.end)
    return direct_object(reading, index - 1, at) or span


def before_of(reading: Reading, span: Span) -> Span:
    """A noun phrase without what "of" adds to it: "convicted Ada Lorn of theft"."""
    words = reading.prose.words
    at = words.classes.find("f", words.first_at(span[0]), words.end_at(span[1]))
    return (span[0], words.ends[at - 1]) if at > words.first_at(span[0]) else span


def by_agent(reading: Reading, index: int, at: int) -> Span | None:
    """Who does it, behind a passive."""
    return behind(reading, index, at, frozenset(("by",)))


def behind(reading: Reading, index: int, at: int, prepositions: frozenset[str]) -> Span | None:
    """The noun phrase that the first of some prepositions brings, behind a word."""
    words = reading.prose.words
    end = min(words.end_at(reading.reach(index)), at + _FURTHEST)
    for place in range(at, end):
        if words.classes[place] in _STOPS and ".." not in words.classes[place - 1 : place + 2]:
            return None
        if words.lower[place] in prepositions:
            first = place + 1 + (words.classes[place + 1 : place + 2] == "q")
            found = OBJECT.match(words.classes, first, end)
            if found:
                return words.starts[found.start("object")], words.ends[found.end() - 1]
    return None
