"""What a later position of a party is to its earlier one."""

from __future__ import annotations

from enum import Enum

from factcheck.claims import Modality
from factcheck.compare.entries import Entry
from factcheck.stances import Position, Stance


class Step(Enum):
    """What a later state is to an earlier one."""

    RETRACTION = "FC301"
    SUPERSESSION = "FC302"
    PLAN_CHANGE = "FC303"
    ESCALATION = "FC304"
    FULFILMENT = "FC305"


_FIRMNESS = {
    Modality.CONDITIONAL: 0,
    Modality.OFFERED: 0,
    Modality.THREATENED: 1,
    Modality.PLANNED: 2,
    Modality.ASSERTED: 3,
    Modality.DENIED: 3,
    Modality.CORRECTED: 3,
}
_INTENT = (Modality.PLANNED, Modality.THREATENED, Modality.OFFERED, Modality.CONDITIONAL)


def relation(earlier: Entry, later: Entry) -> Step | None:
    """What the later position of a party is to its earlier one; None for no step at all."""
    a, b = earlier.value, later.value
    if not isinstance(a, Stance) or not isinstance(b, Stance):
        return None
    if later.denied:
        return _denial(earlier, a, b)
    if earlier.denied:
        alike = (_out(a) and _out(b)) or (_in(a) and _in(b))
        return Step.SUPERSESSION if alike else None
    if _out(a) and _in(b):
        if earlier.modality is Modality.THREATENED:
            return Step.RETRACTION
        return Step.PLAN_CHANGE if earlier.modality in _INTENT else Step.SUPERSESSION
    if _in(a) and _out(b):
        doubt = earlier.modality in _INTENT or later.modality in _INTENT
        return Step.PLAN_CHANGE if doubt else Step.SUPERSESSION
    if _out(a) and _out(b):
        return _further(earlier, a, later, b)
    both_in = _in(a) and _in(b)
    return Step.SUPERSESSION if not both_in and (a.high < b.low or b.high < a.low) else None


def _denial(earlier: Entry, a: Stance, b: Stance) -> Step | None:
    """A denial takes back what stood on the side it denies."""
    if earlier.denied or (_out(a) and not _out(b)) or (_in(a) and not _in(b)):
        return None
    left = b.denied()
    return Step.RETRACTION if a.low > left.high or a.high < left.low else None


def _further(earlier: Entry, a: Stance, later: Entry, b: Stance) -> Step | None:
    """From one outward position to another: further, carried out, or back again."""
    was = (a.low, _FIRMNESS[earlier.modality])
    now = (b.low, _FIRMNESS[later.modality])
    if b.low is Position.GONE and later.happened and earlier.modality in _INTENT:
        return Step.FULFILMENT
    if now > was:
        return Step.ESCALATION
    return Step.SUPERSESSION if b.low < a.low else None


def _out(stance: Stance) -> bool:
    return stance.low > Position.UNDECIDED


def _in(stance: Stance) -> bool:
    return stance.high < Position.UNDECIDED
