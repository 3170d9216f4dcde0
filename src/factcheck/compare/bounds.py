"""The days that points in time can be, or the proof that there are none.

A simple temporal network (Dechter, Meiri and Pearl 1991), solved by label correcting with a queue
(Ford 1956, Bellman 1958, Moore 1959): first days are pushed up and last days down, as far as the
constraints go. They need not be distances: a constraint may follow the calendar, as "the
September before" does, if a later anchor never means an earlier day. A first day after the last,
or a cycle that pushes on for ever, is a contradiction; the constraints on the way to it prove it.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.compare.constraints import EPOCH, Constraint, Point
from factcheck.days import LAST_DAY

Proof = tuple[Constraint, ...]
Step = Callable[[int], int]


class Label(NamedTuple):
    """A bound of a point, and the one it was pushed from."""

    day: int
    point: Point
    behind: Label | None = None
    step: Step | None = None
    constraint: Constraint | None = None
    depth: int = 0
    dated: bool = False
    """Whether it goes back to a date."""

    def back(self) -> Iterator[Label]:
        """Itself, and the labels behind it that a constraint pushed."""
        label: Label | None = self
        while label is not None and label.constraint is not None:
            yield label
            label = label.behind


class Tightening:
    """First days pushed up (``sign`` 1) or last days pushed down (-1), as far as they go."""

    endless: Proof = ()
    """Constraints that push each other on for ever, if there are any; the labels are then void."""

    def __init__(self, constraints: Sequence[Constraint], sign: int) -> None:
        self._sign = sign
        self._arcs: dict[Point, list[tuple[Point, Step, Constraint]]] = defaultdict(list)
        for c in constraints:
            link = c.link
            self._arcs.setdefault(c.point, [])
            forth, back = (
                (link.first, link.first_anchor) if sign > 0 else (link.last, link.last_anchor)
            )
            self._arcs[c.anchor].append((c.point, forth, c))
            if c.anchor is not EPOCH:
                self._arcs[c.point].append((c.anchor, back, c))
        self._labels: dict[Point, Label] = {EPOCH: Label(1, EPOCH, dated=True)}
        self._push([EPOCH])
        # What no date reaches can still go round in a circle.
        for point in self._arcs:
            if not self.endless and point not in self._labels:
                self._labels[point] = Label(LAST_DAY // 2, point)
                self._push([point])

    def _push(self, points: Iterable[Point]) -> None:
        labels, sign = self._labels, self._sign
        queue, waiting = deque(points), set(points)
        pushed: Counter[Point] = Counter()
        while queue:
            here = queue.popleft()
            waiting.discard(here)
            label = labels[here]
            for there, step, constraint in self._arcs[here]:
                day, known = step(label.day), labels.get(there)
                if not 1 <= day <= LAST_DAY:
                    continue
                if known and ((day - known.day) * sign <= 0 or known.dated > label.dated):
                    continue
                depth = label.depth + 1
                labels[there] = Label(day, there, label, step, constraint, depth, label.dated)
                pushed[there] += 1
                # Eight times, then sixteen: on a cycle soon, elsewhere seldom.
                times = pushed[there]
                if times > 7 and times & (times - 1) == 0 and self._is_endless(there):
                    return
                if there not in waiting:
                    waiting.add(there)
                    if queue and (day - labels[queue[0]].day) * sign > 0:
                        queue.appendleft(there)
                    else:
                        queue.append(there)

    def _is_endless(self, point: Point) -> bool:
        """Whether what pushed the point came from itself, and never comes to rest.

        All rounds so far are taken as one: what rests on each way round can be endless on two
        by turns, since the calendar is uneven.
        """
        trail = list(self._labels[point].back())
        starts = [
            n for n, label in enumerate(trail) if label.behind and label.behind.point == point
        ]
        if not starts:
            return False
        cycle = trail[starts[-1] :: -1]
        day = self._labels[point].day
        for _ in range(min(_TURNS, _STEPS // len(cycle) + 2)):
            before, day = day, _turned(cycle, day)
            if 1 <= day <= LAST_DAY and (day - before) * self._sign <= 0:
                return False
        self.endless = tuple(dict.fromkeys(label.constraint for label in cycle if label.constraint))
        return True

    def bounds(self) -> dict[Point, Label]:
        """The points whose bound goes back to a date."""
        return {p: label for p, label in self._labels.items() if label.dated and p is not EPOCH}


def _turned(cycle: Iterable[Label], day: int) -> int:
    """The day after one turn; 0 or less, or beyond `LAST_DAY`, where it leaves the calendar."""
    for label in cycle:
        if label.step is not None and 1 <= day <= LAST_DAY:
            day = label.step(day)
    return day


_TURNS, _STEPS = 60, 200_000
"""How often a cycle is turned: weekdays and leap years fall alike after 28 years."""


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
