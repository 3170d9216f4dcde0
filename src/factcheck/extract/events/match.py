"""Frames fitted to clauses."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.frame import POINTERS, Frame, Frames, Role
from factcheck.extract.events.matters import stands_for
from factcheck.extract.events.modes import loose
from factcheck.extract.events.phrases import Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.lexicon import ING, PAST_OR_PARTICIPLE

_FURTHEST = 24
"""How many words behind a verb what a preposition brings may begin."""
_WIDEST = 6
"""How many words may stand between a verb and its particle."""
_STOPS = frozenset('.;:"')
_CALENDAR = words("day week month year morning afternoon evening night weekend century")
_NEGATIONS = words("not never")
_PHASES = words("begin start resume stop cease finish commence")
_PARTICLES = words("out up off down away back through around")
"""Words that make another verb of the one before: "carried out", "closed in"."""


def matches(reading: Reading, frames: Frames) -> Iterator[tuple[Frame, Match]]:
    """The frames that fit, at most one of a predicate for each clause, in the order of the text."""
    for number, fitting in _possible(reading, frames):
        for index, clause in reading.clauses.of((number,)):
            listed = fitting.get(clause.verb.lemma)
            if listed is None or loose(reading, clause):
                continue
            seen: set[str] = set()
            for frame in listed:
                if frame.predicate in seen:
                    continue
                match = _fit(reading, index, clause, frame)
                if match:
                    seen.add(frame.predicate)
                    yield frame, match


def _possible(reading: Reading, frames: Frames) -> Iterator[tuple[int, Frames]]:
    """The sentences with the words that some frame needs, and these frames."""
    bases = {word: base for word, base in reading.bases.items() if base in frames}
    for number, told in reading.telling:
        fitting: Frames = {}
        for base in {bases[word] for word in told & bases.keys()}:
            listed = [one for one in frames[base] if not any(map(told.isdisjoint, one.needs))]
            if listed:
                fitting[base] = listed
        if fitting:
            yield number, fitting


def _fit(reading: Reading, index: int, clause: Clause, frame: Frame) -> Match | None:
    lower, classes = reading.prose.words.lower, reading.prose.words.classes
    at = reading.prose.words.first_at(clause.verb.end)
    within: Span | None = None
    if frame.particle:
        found = _particle(reading, index, at, frame.particle.split("_"))
        if found is None:
            return None
        within, at = found
    elif lower[at : at + 1] and lower[at] in _PARTICLES:
        return None
    doing = any("+" in one.prepositions and one.letter != "-" for one in frame.others)
    if not doing and clause.verb.lemma in _PHASES and classes[at : at + 2].lstrip("a")[:1] == ING:
        return None
    if reading.coordinated(index) and _perhaps_passive(reading, index):
        return None
    passive = reading.passive(index)
    surface = reading.subject(index)
    agent = _by(reading, index, at) if passive else surface
    direct = None if passive else within or _object(reading, index, at)
    if frame.patient is None and not passive and direct and not _when(reading, direct):
        return None
    patient = surface if passive else direct
    filled: list[tuple[Role, Span | None]] = [(frame.agent, agent)]
    if frame.patient is not None:
        filled.append((frame.patient, patient))
    for one in frame.others:
        if "+" in one.prepositions:
            filled.append((one, _infinitive(reading, index)))
        else:
            filled.append((one, behind(reading, index, at, one.prepositions)))
    return _filled(reading, index, (clause.verb.start, reading.prose.words.ends[at - 1]), filled)


def _particle(
    reading: Reading, index: int, at: int, particle: list[str]
) -> tuple[Span | None, int] | None:
    """An object that stands before a verb's particle, and the word behind that: "found her guilty"."""
    words = reading.prose.words
    first, size = at, len(particle)
    while words.classes[at : at + 1] == "a" and words.lower[at : at + size] != particle:
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


def _perhaps_passive(reading: Reading, index: int) -> bool:
    """Whether a form may go on with the passive before it: "was jailed and ordered to pay"."""
    words = reading.prose.words
    form = words.classes[words.first_at(reading.clauses[index].verb.start)]
    return form == PAST_OR_PARTICIPLE and reading.clauses[index - 1].verb.voice == "passive"


def _filled(
    reading: Reading, index: int, verb: Span, filled: list[tuple[Role, Span | None]]
) -> Match | None:
    roles: dict[str, list[Phrase]] = {}
    spans = [verb]
    for role, span in filled:
        if role.letter == "-":
            if span and not _when(reading, span):
                return None
            continue
        found = _player(reading, role, span) if span else None
        if found is None:
            if role.needed and (role.letter != "X" or role.nouns):
                return None
            continue
        if role.letter:
            roles.setdefault(role.letter, []).append(found)
        spans.append(found.span)
    start, end = min(one[0] for one in spans), max(one[1] for one in spans)
    return Match(index, (start, end), {key: tuple(found) for key, found in roles.items()})


def _player(reading: Reading, role: Role, span: Span) -> Phrase | None:
    """Who stands in a role, if it may be filled so."""
    text = reading.text[slice(*span)]
    pointer = role.letter == "O" and text.lower() in POINTERS
    if role.nouns and role.nouns.isdisjoint(text.lower().split()) and not pointer:
        return None
    if "+" in role.prepositions:
        return Phrase((" ".join(text.split()),), span, True, True, "")
    found = phrase(reading, span)
    if found is None and role.letter == "O" and not role.named and text.lower() in POINTERS:
        return Phrase((text,), span, False, True, "")
    if found is None:
        return Phrase((), span, False, False, "") if not role.letter and role.nouns else None
    if role.thing and not found.head and _anybody(reading, found.span):
        return None
    if role.letter == "S" and not found.definite:
        return None
    if role.thing and role.letter != "S" and found.head:
        return None
    if role.body and not _body(reading, found):
        return None
    if role.person and not _somebody(reading, found):
        return None
    about = role.thing and found.names and stands_for(found.names[0])
    return found if found.named or not role.named or about else None


def _anybody(reading: Reading, span: Span) -> bool:
    """Whether a phrase is a pronoun or a person's name."""
    return any(one.how == "pronoun" or one.kind == "person" for one in reading.mentions_in(*span))


def _body(reading: Reading, found: Phrase) -> bool:
    """Whether a phrase is the name of something that has members."""
    inside = [one for one in reading.mentions_in(*found.span) if one.name]
    known = [one for one in inside if one.kind == "organisation" or one.how == "catalogue"]
    return not found.head and bool(known) and len(known) == len(inside)


def _somebody(reading: Reading, found: Phrase) -> bool:
    """Whether a phrase is the name of somebody, or of several."""
    inside = [one for one in reading.mentions_in(*found.span) if one.name]
    return not found.head and all(one.kind in ("person", "unknown") for one in inside)


def _infinitive(reading: Reading, index: int) -> Span | None:
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
    direct = _object(reading, index + 1, words.end_at(inner.verb.end))
    last = inner.adjuncts[0][1] if inner.adjuncts else inner.verb.end
    end = direct[1] if direct else last
    return words.starts[first], end


def _object(reading: Reading, index: int, at: int) -> Span | None:
    """The noun phrase right behind a verb."""
    words = reading.prose.words
    found = OBJECT.match(words.classes, at, words.end_at(reading.reach(index)))
    if found is None:
        return None
    return words.starts[found.start("object")], words.ends[found.end() - 1]


def _when(reading: Reading, span: Span) -> bool:
    """Whether a phrase is only a time: "closed Friday"."""
    words = reading.prose.words
    classes = words.classes[words.first_at(span[0]) : words.end_at(span[1])]
    if not classes.strip("yYjdiG#a"):
        return True
    return "d" not in classes and words.lower[words.end_at(span[1]) - 1] in _CALENDAR


def _by(reading: Reading, index: int, at: int) -> Span | None:
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
