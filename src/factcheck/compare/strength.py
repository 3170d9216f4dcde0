"""How strongly something is told: the act, how far it goes, and how sure the teller is of it."""

from __future__ import annotations

from factcheck.claims import Certainty, Modality
from factcheck.compare.entries import Entry
from factcheck.compare.steps import FIRMNESS, alike, degree, inward, outward
from factcheck.intervals import apart_groups
from factcheck.stances import Position, Stance


def exceeds(one: Entry, other: Entry) -> bool:
    """Whether it says more than the other in some way, and less in none."""
    here, there = _strength(one), _strength(other)
    return here != there and all(a >= b for a, b in zip(here, there, strict=True))


def _strength(entry: Entry) -> tuple[int, int, bool]:
    """Act, distance from undecided, and whether nothing is left open."""
    far = degree(entry.value) if isinstance(entry.value, Stance) else 0
    return _firmness(entry), far, not entry.claim.hedged


def _firmness(entry: Entry) -> int:
    """A condition before leaving is a threat; one before joining binds nobody yet."""
    if entry.modality is Modality.CONDITIONAL and _goes(entry, out=True):
        return FIRMNESS[Modality.THREATENED]
    return FIRMNESS[entry.modality]


def same_way(one: Entry, other: Entry) -> bool:
    """Whether both go in one direction; of values on a line or names, whether they meet."""
    a, b = one.value, other.value
    if isinstance(a, Stance) and isinstance(b, Stance):
        return alike(a, b)
    if a is None or b is None or isinstance(a, str):
        return a == b or a is None or b is None
    return len(apart_groups([one.ends, other.ends])) < 2


def same_act(told: Entry, words: Entry) -> bool:
    """Whether a word for an act fits what was said: a conditional exit is a threat to leave."""
    mode = words.modality
    if told.modality is mode:
        return True
    if told.modality is Modality.THREATENED:
        return mode is Modality.CONDITIONAL and _goes(words, out=True)
    if told.modality is Modality.OFFERED:
        wish = mode is Modality.ASSERTED and words.ends[0] > Position.COMMITTED
        return _goes(words, out=False) and (wish or mode is Modality.CONDITIONAL)
    return told.modality is Modality.PLANNED and mode is Modality.ASSERTED


def is_friendly(entry: Entry) -> bool:
    """Whether nobody could take it for a threat: an offer, or a step towards something."""
    if entry.modality is Modality.THREATENED:
        return False
    return entry.modality is Modality.OFFERED or _goes(entry, out=False)


def is_sure(entry: Entry) -> bool:
    """Whether the teller has no doubt at all."""
    return entry.claim.certainty is Certainty.CERTAIN


def _goes(entry: Entry, *, out: bool) -> bool:
    value = entry.value
    return isinstance(value, Stance) and (outward(value) if out else inward(value))
