"""What a later position of a party is to its earlier one: speech acts on an ordinal scale."""

from __future__ import annotations

from enum import Enum

from factcheck.claims import INTENT, Modality
from factcheck.compare.entries import Entry
from factcheck.stances import Position, Stance


class Step(Enum):
    """What a later state is to an earlier one."""

    RETRACTION = "FC301"
    SUPERSESSION = "FC302"
    PLAN_CHANGE = "FC303"
    ESCALATION = "FC304"
    FULFILMENT = "FC305"


FIRMNESS = {
    Modality.CONDITIONAL: 0,
    Modality.OFFERED: 0,
    Modality.THREATENED: 1,
    Modality.PLANNED: 2,
    Modality.ASSERTED: 3,
    Modality.DENIED: 3,
    Modality.CORRECTED: 3,
}
"""How far a speech act binds whoever makes it."""


def relation(earlier: Entry, later: Entry) -> Step | None:
    """What the later position of a party is to its earlier one; None for no step at all."""
    a, b = earlier.value, later.value
    if not isinstance(a, Stance) or not isinstance(b, Stance):
        return None
    if later.denied:
        return _denial(earlier, a, b)
    if earlier.denied:
        return (
            Step.SUPERSESSION if (outward(a) and outward(b)) or (inward(a) and inward(b)) else None
        )
    if outward(a) and inward(b):
        if earlier.modality is Modality.THREATENED:
            return Step.RETRACTION
        return Step.PLAN_CHANGE if earlier.modality in INTENT else Step.SUPERSESSION
    if inward(a) and outward(b):
        doubt = earlier.modality in INTENT or later.modality in INTENT
        return Step.PLAN_CHANGE if doubt else Step.SUPERSESSION
    if alike(a, b):
        return _further(earlier, a, later, b)
    return Step.SUPERSESSION if a.high < b.low or b.high < a.low else None


def _denial(earlier: Entry, a: Stance, b: Stance) -> Step | None:
    """A denial takes back what stood on the side it denies."""
    if earlier.denied or (outward(a) and not outward(b)) or (inward(a) and not inward(b)):
        return None
    left = b.denied()
    return Step.RETRACTION if a.low > left.high or a.high < left.low else None


def _further(earlier: Entry, a: Stance, later: Entry, b: Stance) -> Step | None:
    """From one position to another on the same side: further, carried out, or back again."""
    was = (degree(a, least=True), FIRMNESS[earlier.modality])
    now = (degree(b, least=True), FIRMNESS[later.modality])
    if now[0] == _ALL and later.happened and _intends(earlier, a):
        return Step.FULFILMENT
    if now > was:
        return Step.ESCALATION
    return Step.SUPERSESSION if now[0] < was[0] and outward(a) else None


_ALL = 3
"""The degree of being in for good, or out."""


def _intends(entry: Entry, stance: Stance) -> bool:
    """Whether an act is in view: announced, or a refusal, which means to end its part."""
    return entry.modality in INTENT or stance.high is Position.LEAVING


def degree(stance: Stance, *, least: bool = False) -> int:
    """How far from undecided, 0 to 3; of a stretch its far end, or its near one.

    >>> degree(Stance.model_validate("gone")), degree(Stance.model_validate("willing..open"))
    (3, 2)
    """
    ends = abs(stance.low - Position.UNDECIDED), abs(stance.high - Position.UNDECIDED)
    return min(ends) if least else max(ends)


def alike(a: Stance, b: Stance) -> bool:
    """Whether both are in, or both are out."""
    return (outward(a) and outward(b)) or (inward(a) and inward(b))


def outward(stance: Stance) -> bool:
    """Whether it leads away."""
    return stance.low > Position.UNDECIDED


def inward(stance: Stance) -> bool:
    """Whether it leads towards."""
    return stance.high < Position.UNDECIDED
