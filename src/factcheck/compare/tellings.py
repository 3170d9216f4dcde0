"""Statements as they are told: whether two say the same, or give other numbers for one thing."""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from factcheck.claims import Certainty, Modality
from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.dates import DateInterval
from factcheck.extract.propositions import Proposition, likeness


class Telling(NamedTuple):
    """A statement as it is told."""

    entry: Entry
    says: Proposition


def kind(one: Telling) -> Hashable:
    """What two tellings share that are alike to any third."""
    entry = one.entry
    when = entry.value if isinstance(entry.value, DateInterval) else None
    return one.says.text, _mode(one), when, entry.at, bool(entry.claim.assumes)


def wording(one: Telling) -> tuple[object, ...]:
    """Its words as the claim holds them."""
    return one.entry.claim.object, tuple(one.entry.claim.scope.items())


def same(one: Telling, other: Telling) -> bool:
    """Whether both say the same of one time, in the same mode."""
    found = likeness(one.says, other.says) if _mode(one) == _mode(other) else None
    return (
        found is not None
        and found.alike
        and _of_one_time(one.entry, other.entry, len(found.shared))
    )


def _of_one_time(one: Entry, other: Entry, shared: int) -> bool:
    """Whether both may tell of one time: the fewer words they share, the nearer it must be known.

    "Has closed" tells only by when: that is no time of its own.
    """
    whens = [e.value for e in (one, other) if isinstance(e.value, DateInterval)]
    if len(whens) > 1 and all(when.low is not None for when in whens):
        a, b = whens
        room = (_WEEK, _MONTH)[shared] if shared < _FEW else _EVER
        near = _NEAR if a.hedged or b.hedged else 0
        return all(_width(w) <= room for w in whens) and _meet(days(a), days(b), near)
    known = shared and (shared >= _FEW or one.claim.assumes or other.claim.assumes)
    return bool(known) and _meet(days(one.at), days(other.at), _SAID if shared < _MUCH else _LONG)


def _width(when: DateInterval) -> float:
    low, high = days(when)
    return _EVER if low is None or high is None else high - low


_WEEK, _MONTH, _EVER = 7, 31, float("inf")
_NEAR = 3
"""How many days apart two times may be of which one is inferred."""
_SAID, _LONG = 10, 60
"""How many days apart two statements without a time of their own are told at most."""
_FEW, _MUCH = 2, 3
"""How many words they share so that a year suffices, and so that they may be told after weeks."""


def apart(one: Telling, other: Telling) -> tuple[str, str] | None:
    """The numbers that two texts give for one thing, where these cannot both be right."""
    if _mode(one) != _mode(other):
        return None
    found = likeness(one.says, other.says)
    if found is None or found.apart is None or not found.near:
        return None
    if not _of_one_time(one.entry, other.entry, len(found.shared)):
        return None
    return found.apart[0].text, found.apart[1].text


_DOUBTED = frozenset({Certainty.POSSIBLE, Certainty.UNKNOWN})


def _mode(one: Telling) -> tuple[object, ...]:
    """Whether and how it is told; "would" of somebody quoted is his "will"."""
    entry, claim = one.entry, one.entry.claim
    quoted = claim.attribution is not None and one.says.text.startswith("would ")
    modality = Modality.PLANNED if quoted else claim.modality
    return entry.denied ^ one.says.denied, modality, claim.certainty in _DOUBTED


def _meet(
    one: tuple[int | None, int | None], other: tuple[int | None, int | None], slack: int
) -> bool:
    (low, high), (first, last) = one, other
    early = high is not None and first is not None and high + slack < first
    late = last is not None and low is not None and last + slack < low
    return not (early or late)
