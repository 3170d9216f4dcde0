"""Frames fitted to clauses."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.events.complements import (
    PARTICLES,
    again,
    before_of,
    behind,
    brings,
    by,
    goes_on,
    infinitive,
    is_time,
    object_of,
    particle_of,
)
from factcheck.extract.events.frame import Frame, Frames, Role
from factcheck.extract.events.halves import half
from factcheck.extract.events.modes import loose
from factcheck.extract.events.own import OWN, unnamed
from factcheck.extract.events.phrases import Phrase
from factcheck.extract.events.players import is_doing, player
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match
from factcheck.extract.events.valency import takes_object
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.lexicon import ADVERB, ING, PAST_OR_PARTICIPLE

_PHASES = words("begin start resume stop cease finish commence")


def matches(reading: Reading, frames: Frames) -> Iterator[tuple[Frame, Match]]:
    """The frames that fit, at most one of a predicate for each clause, in the order of the text."""
    for number, fitting in _possible(reading, frames):
        for index, clause in reading.clauses.of((number,)):
            listed = fitting.get(clause.verb.lemma)
            if listed is None or loose(reading, clause):
                continue
            seen: set[str] = set()
            either = any(frame.patient is not None for frame in frames[clause.verb.lemma])
            for frame in listed:
                if frame.predicate in seen:
                    continue
                match = _fit(reading, index, clause, frame, either)
                if match and (frame.predicate in OWN or not unnamed(reading, match)):
                    seen.add(frame.predicate)
                    yield frame, match


def _possible(reading: Reading, frames: Frames) -> Iterator[tuple[int, Frames]]:
    """The sentences with the words that some frame needs, and these frames."""
    bases = {word: base for word, base in reading.bases.items() if base in frames}
    forms = frozenset(bases)
    for number, told in reading.telling:
        fitting: Frames = {}
        for base in {bases[word] for word in told & forms}:
            listed = [one for one in frames[base] if not any(map(told.isdisjoint, one.needs))]
            if listed:
                fitting[base] = listed
        if fitting:
            yield number, fitting


def _fit(reading: Reading, index: int, clause: Clause, frame: Frame, either: bool) -> Match | None:
    """The players of a frame; `either` is whether the verb is read with and without an object."""
    lower, classes = reading.prose.words.lower, reading.prose.words.classes
    at = reading.prose.words.first_at(clause.verb.end)
    within: Span | None = None
    if frame.particle:
        found = particle_of(reading, index, at, frame.particle.split("_"))
        if found is None:
            return None
        within, at = found
    elif lower[at : at + 1] and lower[at] in PARTICLES:
        return None
    doing = any(one.letter != "-" and is_doing(one) for one in frame.others)
    if not doing and clause.verb.lemma in _PHASES and classes[at : at + 2].lstrip("a")[:1] == ING:
        return None
    shared = _perhaps_passive(reading, index)
    if (shared and classes[at : at + 1] not in ("f", "p")) or _before_noun(reading, index):
        return None
    passive = shared or reading.passive(index)
    surface = reading.subject(index - 1 if shared else index)
    agent = by(reading, index, at) if passive else surface
    direct = None if passive else within or object_of(reading, index, at)
    if frame.patient is None and (passive or (direct and not is_time(reading, direct))):
        return None
    if frame.patient is None and either and takes_object(reading, index, at):
        return None
    if direct and any("of" in one.prepositions for one in frame.others):
        direct = before_of(reading, again(reading, index, direct))
    patient = surface if passive else direct
    filled: list[tuple[Role, Span | None]] = [(frame.agent, agent)]
    if frame.patient is not None:
        filled.append((frame.patient, patient))
    for one in frame.others:
        if one.letter == "-":
            if _excluded(reading, index, at, one):
                return None
        elif is_doing(one):
            filled.append((one, infinitive(reading, index, "~" in one.prepositions)))
        else:
            filled.append((one, behind(reading, index, at, one.prepositions)))
    return _filled(reading, index, (clause.verb.start, reading.prose.words.ends[at - 1]), filled)


def _excluded(reading: Reading, index: int, at: int, role: Role) -> bool:
    """Whether what must be missing stands there; a time does not count."""
    if is_doing(role):
        return goes_on(reading, index)
    return brings(reading, index, at, role.prepositions)


def _before_noun(reading: Reading, index: int) -> bool:
    """Whether a participle only tells the kind of a noun: "the first locally owned paper"."""
    words, clause = reading.prose.words, reading.clauses[index]
    first, end = words.first_at(clause.verb.start), words.end_at(clause.verb.end)
    before, after = words.classes[max(0, first - 1) : first], words.classes[end : end + 1]
    if end - first != 1 or after not in tuple("nNbBj"):
        return False
    if words.lower[first - 1 : first] in (["another"], ["every"], ["each"]):
        return True
    if clause.kind == "participle":
        return before in tuple("adij'") or (after != "N" and reading.passive(index))
    return before == ADVERB and words.classes[first - 2] in tuple("dija'")


def _perhaps_passive(reading: Reading, index: int) -> bool:
    """Whether a form may go on with a passive before it: "was jailed, fined and ordered to pay"."""
    words, clauses = reading.prose.words, reading.clauses
    while clauses[index].kind != "infinitive" and reading.coordinated(index):
        if words.classes[words.first_at(clauses[index].verb.start)] != PAST_OR_PARTICIPLE:
            return False
        index -= 1
        if clauses[index].verb.voice == "passive":
            return True
    return False


def _filled(
    reading: Reading, index: int, verb: Span, filled: list[tuple[Role, Span | None]]
) -> Match | None:
    roles: dict[str, list[Phrase]] = {}
    spans = [verb]
    for role, span in filled:
        if role.letter == "-":
            if span and not is_time(reading, span):
                return None
            continue
        found = player(reading, role, span) if span else None
        if span and found is not None and role.letter != "S" and half(reading, role, found, span):
            return None
        if found is None:
            if role.needed and (role.letter != "X" or role.nouns):
                return None
            continue
        if role.letter:
            roles.setdefault(role.letter, []).append(found)
        spans.append(found.span)
    start, end = min(one[0] for one in spans), max(one[1] for one in spans)
    return Match(index, (start, end), {key: tuple(found) for key, found in roles.items()})
