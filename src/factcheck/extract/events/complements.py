"""What stands behind a verb: its particle, its object, an infinitive, what prepositions bring."""

from __future__ import annotations

import re

from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.gaps import is_gap
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.lexicon import ADVERB

_FURTHEST = 24
"""How many words behind a verb what a preposition brings may begin."""
_WIDEST = 6
"""How many words may stand between a verb and its particle."""
_LONGEST = 16
"""How many words an infinitive with what belongs to it may have."""
_DEEPEST = 3
_WIDEST = 60
"""How many characters a name may have."""
_TIME = 30
"""How many characters a time may have before "on Friday"."""
PARTICLES = words("out up off down away back through around short")
"""Words that make another verb of the one before: "carried out", "closed in"."""
_PLACED = words("past near next short")
_WHOM = frozenset(("him", "her", "them"))
_STOPS = frozenset('.;:"')
_SETTING = words("after before until since during by from under amid only at in")
_SET_BY = words("after before since following during despite within")
_CALENDAR = words("day week month year morning afternoon evening night weekend century")


def particle_of(
    reading: Reading, index: int, at: int, particle: list[str]
) -> tuple[Span | None, int] | None:
    """An object that stands before a verb's particle, and the word behind that: "found her guilty"."""
    words = reading.prose.words
    first, size = at, len(particle)
    while words.classes[at : at + 1] == ADVERB and words.lower[at : at + size] != particle:
        at += 1
    if words.lower[at : at + size] == particle:
        return None, at + size
    if reading.passive(index):
        return None
    for place in range(first + 1, min(first + _WIDEST, words.end_at(reading.reach(index)))):
        if words.lower[place : place + size] == particle:
            found = OBJECT.match(words.classes, first, place)
            if found is None or found.end() != place:
                return None
            return (words.starts[found.start("object")], words.ends[place - 1]), place + size
    return None


def object_of(reading: Reading, index: int, at: int) -> Span | None:
    """The noun phrase right behind a verb, with a head that was read as another verb."""
    words = reading.prose.words
    found = OBJECT.match(words.classes, at, words.end_at(reading.reach(index)))
    if found and _cut(reading, index, found.end()):
        end = reading.prose.bounds[reading.clauses[index].sentence][1]
        found = OBJECT.match(words.classes, at, end)
    if found is None:
        return None
    first, end = found.start("object"), found.end()
    if words.classes[first:end].endswith("N#") and _hyphened(reading, end):
        end -= 1  # a score: "beat Sweden 4-0"
    elif _hyphened(reading, end) or words.lower[first] in _PLACED:
        return None
    stop = words.ends[end - 1]
    return words.starts[first], _apposed(reading, end) or stop if words.classes[
        first
    ] == "d" else stop


def _apposed(reading: Reading, end: int) -> int | None:
    """The end of a name that says who is meant: "met the army chief, General Ramon Otero"."""
    words = reading.prose.words
    if words.classes[end : end + 1] != "," or end + 1 >= len(words.starts):
        return None
    first = words.starts[end + 1]
    names = [one for one in reading.mentions_in(first, first + _WIDEST) if one.start == first]
    apart = names and reading.text[names[0].end : names[0].end + 1] in (",", ".", ";")
    return names[0].end if apart and names[0].kind == "person" else None


def _hyphened(reading: Reading, end: int) -> bool:
    """Whether a dash without blanks joins more to a phrase: "Vell–Dunmar service"."""
    words = reading.prose.words
    touching = words.starts[end : end + 1] == [words.ends[end - 1]]
    return words.classes[end : end + 1] == "-" and touching


def _cut(reading: Reading, index: int, end: int) -> bool:
    """Whether a phrase goes on in a word that may be a noun: "banned Castrian planes"."""
    words, clauses = reading.prose.words, reading.clauses
    following = clauses.after(index)
    if words.classes[end : end + 1] not in tuple("bB") or following is None:
        return False
    if following.verb.start != words.starts[end]:
        return False
    subject, clause = following.subject, clauses[index]
    if clause.kind == "participle" and clause.subject == subject:
        return True  # it is this verb's own subject
    if clause.kind == "infinitive" and clause.parent is None:
        return True  # a headline: "Castria to ban Brenholm planes"
    return subject is None or subject[0] >= clause.verb.end


def is_time(reading: Reading, span: Span) -> bool:
    """Whether a phrase is only a time: "closed Friday", "resigned hours after"."""
    words = reading.prose.words
    if is_gap(reading, span[1]):
        return True
    classes = words.classes[words.first_at(span[0]) : words.end_at(span[1])]
    if not classes.strip("yYjdiG#a"):
        return True
    return "d" not in classes and words.lower[words.end_at(span[1]) - 1] in _CALENDAR


def infinitive(reading: Reading, index: int, gerund: bool = False) -> Span | None:
    """What the infinitive or -ing form under a verb says, without "to"; perhaps only the latter."""
    clauses, words = reading.clauses, reading.prose.words
    inner = clauses.after(index)
    if inner is None or inner.kind not in ("infinitive", "participle"):
        return None
    if gerund and inner.kind == "infinitive":
        return None
    if reading.parent(index + 1) not in (index, reading.parent(index)):
        return None
    between = reading.text[clauses[index].verb.end : inner.verb.start].lower().split()
    if inner.verb.voice == "passive" or inner.verb.negated or {"not", "never"} & set(between):
        return None
    if inner.kind == "participle" and inner.verb.start - clauses[index].verb.end > 1:
        return None
    first = words.end_at(inner.verb.end) - 1
    end = _said_by(reading, index + 1, _DEEPEST)
    if end is None or words.end_at(end) - first > _LONGEST:
        return None
    return words.starts[first], end


def _said_by(reading: Reading, index: int, depth: int) -> int | None:
    """Where ends what a verb form says: with its object, or with the form under it."""
    clause, words = reading.clauses[index], reading.prose.words
    at = words.end_at(clause.verb.end)
    direct = object_of(reading, index, at)
    if direct:
        return direct[1]
    if clause.adjuncts:
        start, end = clause.adjuncts[0]
        setting = words.lower[words.first_at(start)] in _SETTING
        return clause.verb.end if setting else end
    inner = reading.clauses.after(index)
    if inner is not None and inner.verb.start - clause.verb.end <= 1 and depth:
        loose = inner.kind in ("infinitive", "participle")
        return _said_by(reading, index + 1, depth - 1) if loose else None
    return clause.verb.end if words.classes[at : at + 1] in tuple(".,;:c") else None


def goes_on(reading: Reading, index: int) -> bool:
    """Whether an infinitive or an -ing form hangs on a verb."""
    inner = reading.clauses.after(index)
    if inner is None or reading.parent(index + 1) not in (index, reading.parent(index)):
        return False
    gap = inner.verb.start - reading.clauses[index].verb.end
    return inner.kind == "infinitive" or (inner.kind == "participle" and gap <= 1)


def again(reading: Reading, index: int, span: Span) -> Span:
    """Whom "him" means right after somebody to whom the same is done: "convicted Wend but cleared him"."""
    if not reading.coordinated(index) or reading.text[slice(*span)].split()[0] not in _WHOM:
        return span
    at = reading.prose.words.first_at(reading.clauses[index - 1].verb.end)
    return object_of(reading, index - 1, at) or span


def before_of(reading: Reading, span: Span) -> Span:
    """A noun phrase without what "of" adds to it: "convicted Ada Lorn of theft"."""
    words = reading.prose.words
    at = words.classes.find("f", words.first_at(span[0]), words.end_at(span[1]))
    return (span[0], words.ends[at - 1]) if at > words.first_at(span[0]) else span


def by(reading: Reading, index: int, at: int) -> Span | None:
    """Who does what a passive says."""
    return behind(reading, index, at, frozenset(("by",)))


def behind(reading: Reading, index: int, at: int, prepositions: frozenset[str]) -> Span | None:
    """The noun phrase that the first of some prepositions brings, behind a word."""
    words = reading.prose.words
    end = min(words.end_at(reading.reach(index)), at + _FURTHEST)
    for place in _places(reading, at, end):
        if words.lower[place] == "according":
            return None
        if words.lower[place] in prepositions and not _hangs(reading, at, place):
            first = place + 1 + (words.classes[place + 1 : place + 2] == "q")
            found = OBJECT.match(words.classes, first, end)
            if found:
                last = found.end() - 1 + _compound(reading, found.end())
                return words.starts[found.start("object")], words.ends[last]
    return None


def _hangs(reading: Reading, at: int, place: int) -> bool:
    """Whether "of" belongs to what another preposition brings: "after 12 hours of talks"."""
    words = reading.prose.words
    between = range(at, place) if words.lower[place] == "of" else range(0)
    return any(words.lower[one] in _SET_BY for one in between)


def _compound(reading: Reading, end: int) -> bool:
    """Whether an -ing form ends a phrase that it was parted from: "charged with felony menacing"."""
    classes = reading.prose.words.classes
    return (
        classes[end - 1 : end] in tuple("nb")
        and re.match(r"G[c,.]", classes[end : end + 2]) is not None
    )


def brings(reading: Reading, index: int, at: int, prepositions: frozenset[str]) -> bool:
    """Whether one of some prepositions stands behind a word, whatever follows it."""
    words = reading.prose.words
    end = min(words.end_at(reading.reach(index)), at + _FURTHEST)
    return any(
        words.lower[place] in prepositions and not time_at(reading, place + 1)
        for place in _places(reading, at, end)
    )


def time_at(reading: Reading, place: int) -> bool:
    """Whether a time begins with a word or the one behind it, or goes on over it."""
    words = reading.prose.words
    if place >= len(words.starts):
        return False
    start, end = words.starts[place], words.ends[min(place + 1, len(words.ends) - 1)]
    return any(one.end > start for one in reading.times.within(start - _TIME, end))


def _places(reading: Reading, at: int, end: int) -> range:
    """The words up to the next stop, or to "according to"."""
    words = reading.prose.words
    for place in range(at, end):
        dots = ".." in words.classes[place - 1 : place + 2]
        if (words.classes[place] in _STOPS and not dots) or words.lower[place] == "according":
            return range(at, place)
    return range(at, max(at, end))
