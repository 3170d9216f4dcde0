"""The value that a frame tells: a name, a word, or where somebody stands."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.events.frame import Frame
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.modes import settled, undecided, unrefused, wished
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match
from factcheck.extract.factuality import Factuality
from factcheck.stances import Position, Stance

_DONE = {"participation": "withdrawal"}
"""Events that are told when a party is out."""


class Valued(NamedTuple):
    """What a frame says, with its value, and whether that is what is denied."""

    predicate: str
    value: Stance | str | None
    denied: bool = False


def valued(reading: Reading, frame: Frame, match: Match, named: str | None) -> Valued | None:
    """The value that a frame tells, if only by a name; None where no position is taken."""
    predicate, at = frame.predicate, match.clause
    if not frame.value:
        return Valued(predicate, named)
    if frame.value.upper() not in Position.__members__:
        return Valued(predicate, frame.value.replace("_", " "))
    if undecided(reading, at) or wished(reading, at):
        return None
    if unrefused(reading, at):
        return Valued(predicate, _at(Position.LEAVING), denied=True)
    facts, meant = facts_of(reading, at), Stance.model_validate(frame.value)
    finite = reading.clauses[at].kind not in ("infinitive", "participle")
    taken = settled(reading, at, facts) if meant.low < Position.LEAVING else facts
    value = position(meant, taken, finite or taken is not facts)
    if value is None:
        return None
    denied = meant.low >= Position.LEAVING and _denied(facts)
    if value.low is Position.GONE and frame.value == "gone" and predicate in _DONE:
        return Valued(_DONE[predicate], None, denied)
    return Valued(predicate, value, denied)


def _denied(facts: Factuality) -> bool:
    return facts.polarity is Polarity.DENIED


def position(told: Stance, facts: Factuality, finite: bool = True) -> Stance | None:
    """The position that a verb tells or denies, given how sure and in which mode it is said."""
    position = told.low
    if facts.modality is Modality.CONDITIONAL and facts.certainty is Certainty.UNKNOWN:
        return None
    if _denied(facts):
        if position >= Position.LEAVING:
            return _at(Position.LEAVING)
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
