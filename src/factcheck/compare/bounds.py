"""The days that points in time can be, or the proof that there are none.

A simple temporal network (Dechter, Meiri and Pearl 1991), solved by label correcting with a queue
(Ford 1956, Bellman 1958, Moore 1959): first days are pushed up and last days down, as far as the
constraints go. They need not be distances: a constraint may follow the calendar, as "the
September before" does, if a later anchor never means an earlier day. A first day after the last,
or a cycle that pushes on for ever, is a contradiction; the constraints on the way to it prove it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass

from factcheck.compare.constraints import EPOCH, Constraint, Point
from factcheck.compare.tightening import Label, Proof, Tightening


@dataclass(frozen=True)
class Bounds:
    """What follows from constraints, and which of them contradict each other."""

    first: dict[Point, Label]
    """The first day of each point that has one."""
    last: dict[Point, Label]
    contradictions: tuple[Proof, ...]
    """Each is contradictory by itself, and no part of it is."""


def solve(constraints: Iterable[Constraint]) -> Bounds:
    """Bound all points; what contradicts is set aside, assumptions first, and the rest goes on.

    The order of the constraints decides only which of several proofs of one length is given.
    """
    first: dict[Point, Label] = {}
    last: dict[Point, Label] = {}
    contradictions: list[Proof] = []
    for part in _components(constraints):
        lows, highs = Tightening(part, 1), Tightening(part, -1)
        while proofs := _proofs(lows, highs):
            contradictions += proofs
            fallen, bundles = _set_aside(proofs, part)
            part = [c for c in part if c not in fallen and c.bundle not in bundles]
            lows, highs = Tightening(part, 1), Tightening(part, -1)
        first |= lows.bounds()
        last |= highs.bounds()
    return Bounds(first, last, tuple(contradictions))


def _set_aside(
    proofs: Iterable[Proof], part: Iterable[Constraint]
) -> tuple[set[Constraint], set[Hashable]]:
    """Of each proof the assumption on which least hangs, or all of it; and whole bundles."""
    hanging: Counter[Hashable] = Counter()
    at = Counter(point for c in part for point in c.points)
    for c in part:
        if c.assumed:
            hanging[c if c.bundle is None else c.bundle] += sum(at[point] for point in c.points)
    fallen: set[Constraint] = set()
    for proof in proofs:
        assumed = [c for c in proof if c.assumed]
        least = min(
            assumed, key=lambda c: hanging[c if c.bundle is None else c.bundle], default=None
        )
        fallen.update(proof if least is None else (least,))
    return fallen, {c.bundle for c in fallen if c.bundle is not None}


def way(label: Label) -> Proof:
    """The constraints that lead from a date to a bound, each once."""
    steps = [step.constraint for step in label.back() if step.constraint is not None]
    return tuple(dict.fromkeys(reversed(steps)))


def _components(constraints: Iterable[Constraint]) -> Iterator[list[Constraint]]:
    """Constraints that hang together other than by the epoch, in a fixed order."""
    at: dict[Point, list[Constraint]] = defaultdict(list)
    for constraint in constraints:
        for point in constraint.points:
            at[point].append(constraint)
    seen: set[Point] = {EPOCH}
    for start in at:
        members: dict[Constraint, None] = {}
        todo = [start]
        while todo:
            point = todo.pop()
            if point not in seen:
                seen.add(point)
                members |= dict.fromkeys(at[point])
                todo += [p for c in at[point] for p in (c.anchor, c.point) if p not in seen]
        if members:
            yield list(members)


def _proofs(lows: Tightening, highs: Tightening) -> list[Proof]:
    """Contradictions that share no constraint, the shortest first."""
    if endless := lows.endless or highs.endless:
        return [_least(endless)]
    found: list[Proof] = []
    used: set[Constraint] = set()
    for low, high in sorted(_crossed(lows, highs), key=lambda ends: ends[0].depth + ends[1].depth):
        up, down = _unless(used, low), _unless(used, high)
        if up and down:
            found.append(_least(tuple(dict.fromkeys((*reversed(up), *down)))))
            used.update(up, down)
    return found


def _crossed(lows: Tightening, highs: Tightening) -> list[tuple[Label, Label]]:
    last = highs.bounds()
    return [
        (low, last[point])
        for point, low in lows.bounds().items()
        if point in last and low.day > last[point].day
    ]


def _unless(used: set[Constraint], end: Label) -> list[Constraint]:
    """The way back from a bound, or nothing if any of it is used."""
    taken = []
    for label in end.back():
        if label.constraint in used:
            return []
        if label.constraint is not None:
            taken.append(label.constraint)
    return taken


def _least(proof: Proof) -> Proof:
    """The proof without what it does not need; a very long one is left as it was found."""
    for constraint in proof if len(proof) <= _LONG else ():
        rest = tuple(c for c in proof if c is not constraint)
        lows, highs = Tightening(rest, 1), Tightening(rest, -1)
        if lows.endless or highs.endless or _crossed(lows, highs):
            proof = rest
    return proof


_LONG = 60
