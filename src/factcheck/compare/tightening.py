"""First days pushed up, or last days pushed down, as far as constraints go."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
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
