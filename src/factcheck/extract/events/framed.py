"""Frames that fit, as what they tell: event, position, number or name."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.events.frame import Frame, Frames
from factcheck.extract.events.gist import gist
from factcheck.extract.events.match import matches
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match, Told
from factcheck.extract.factuality import Factuality
from factcheck.stances import Position, Stance

_TOWARDS = frozenset(("participation", "withdrawal"))
"""Predicates that mean nothing without an object."""
_MATTERS = frozenset(("agreement", "talks", "participation", "withdrawal"))
"""Predicates whose object is a matter that others call otherwise."""
_DONE = {"participation": "withdrawal"}
"""Events that are told when a party is out."""
_LONGEST = 200


def framed(reading: Reading, table: Frames) -> Iterator[Told]:
    """What frames tell."""
    last: Told | None = None
    for frame, match in matches(reading, table):
        told = _told(reading, frame, match)
        if told is not None and told.object is None and told.predicate in _TOWARDS:
            told = _resumed(reading, told, last)
        if told is not None:
            told = _named(reading, told)
            yield told
            yield from (_named(reading, one) for one in _jointly(reading, told))
            last = told if told.object else last


def _named(reading: Reading, told: Told) -> Told:
    """With the one known name in the object for it: "the creation of the Vell bridge"."""
    if told.object is None or told.predicate not in _MATTERS:
        return told
    start, end = told.span
    known = [
        reading.names.catalogue.name(one.name)
        for one in reading.mentions_in(start, end)
        if one.name and one.how == "catalogue"
    ]
    within = {name for name in known if name not in told.subject}
    texts = " ".join(told.object)
    if len(within) != 1 or all(name in texts for name in within):
        return told
    return told._replace(object=tuple(within))


def _jointly(reading: Reading, told: Told) -> Iterator[Told]:
    """The agreement of those who say together that they will work together."""
    if told.predicate != "cooperation" or len(told.subject) < 2 or told.clause is None:
        return
    above = reading.parent(told.clause)
    if above is None or reading.clauses[told.clause].kind != "complement":
        return
    start = min(told.span[0], reading.clauses[above].start)
    gist = f"{' and '.join(told.subject)} agree on {' and '.join(told.object or ())}."
    yield told._replace(
        predicate="agreement", clause=above, value=None, span=(start, told.span[1]), gist=gist
    )


def _resumed(reading: Reading, told: Told, last: Told | None) -> Told | None:
    """With what the sentence has just told the same party's position on: "has no plans to leave"."""
    if last is None or last.subject != told.subject or last.predicate not in _TOWARDS:
        return None
    if reading.prose.sentence_at(last.span[0]) != reading.prose.sentence_at(told.span[0]):
        return None
    towards = " and ".join(last.object or ())
    return told._replace(object=last.object, gist=told.gist.replace(" (", f" {towards} (", 1))


def _told(reading: Reading, frame: Frame, match: Match) -> Told | None:
    subject, objects, values = match.names("S"), match.names("O"), match.names("V")
    if not subject or subject == objects or any(len(one) > _LONGEST for one in subject + objects):
        return None
    facts = facts_of(reading, match.clause)
    finite = reading.clauses[match.clause].kind not in ("infinitive", "participle")
    predicate = frame.predicate
    value: Stance | str | None = values[0] if values else None
    if frame.value and frame.value.upper() not in Position.__members__:
        value = frame.value
    elif frame.value:
        value = position(Stance.model_validate(frame.value), facts, finite)
        if value is None:
            return None
        if value.low is Position.GONE and frame.value == "gone" and predicate in _DONE:
            predicate, value = _DONE[predicate], None
    told = Told(predicate, match.clause, match.span, subject, objects or None, value)
    infinitive = any(role.letter == "O" and "+" in role.prepositions for role in frame.others)
    return told._replace(gist=gist(told, facts, infinitive=infinitive))


def position(told: Stance, facts: Factuality, finite: bool = True) -> Stance | None:
    """The position that a verb tells, given how sure and in which mode it is said."""
    position = told.low
    if facts.modality is Modality.CONDITIONAL and facts.certainty is Certainty.UNKNOWN:
        return None
    if facts.polarity is Polarity.DENIED:
        if position >= Position.LEAVING:
            return _at(Position.LEAVING).denied()
        settled = finite and facts.modality is Modality.ASSERTED and not facts.future
        return _at(
            Position.GONE if settled and position is Position.COMMITTED else Position.LEAVING
        )
    unsure = facts.certainty in (Certainty.POSSIBLE, Certainty.UNKNOWN)
    ahead = facts.future or facts.modality is not Modality.ASSERTED
    if position is Position.GONE and (unsure or ahead):
        return _at(Position.LEAVING)
    if position is Position.COMMITTED and unsure:
        return _at(Position.OPEN)
    if position is Position.COMMITTED and ahead and facts.certainty is not Certainty.CERTAIN:
        return _at(Position.WILLING)
    return told


def _at(position: Position) -> Stance:
    return Stance(low=position, high=position)
