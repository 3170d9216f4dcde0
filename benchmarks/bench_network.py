"""How long a network of times takes to solve, and against `rustworkx` on the same distances."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable
from functools import partial

import rustworkx

from factcheck.compare.bounds import solve
from factcheck.compare.constraints import EPOCH, Apart, Between, Constraint

DAY = 737_000


def made_up(points: int) -> list[Constraint]:
    """As many undated sources and events as told: a third dated, each tied to a few others."""
    chance = random.Random(points)
    days = [chance.randrange(4000) for _ in range(points)]
    found = []
    for point, day in enumerate(days):
        if chance.random() < 1 / 3:
            low = DAY + day - chance.randrange(30)
            found.append(Constraint(EPOCH, point, Between(low, low + 60), "dated"))
        for other in chance.sample(range(points), 2):
            gap = day - days[other]
            loose = chance.randrange(60)
            found.append(Constraint(other, point, Apart(gap - loose, gap + loose), "tied"))
    chance.shuffle(found)
    return found


def by_rustworkx(constraints: list[Constraint]) -> tuple[dict[object, float], dict[object, float]]:
    """Last and first days as shortest ways from the epoch and to it, with the links' ends."""
    graphs = rustworkx.PyDiGraph(), rustworkx.PyDiGraph()
    nodes: dict[object, int] = {}
    for point in (EPOCH, *(p for c in constraints for p in c.points)):
        if point not in nodes:
            nodes[point] = graphs[0].add_node(point)
            graphs[1].add_node(point)
    for c in constraints:
        at, to = nodes[c.anchor], nodes[c.point]
        low, high = float(c.link.first(DAY) - DAY), float(c.link.last(DAY) - DAY)
        for graph, one, other in ((graphs[0], at, to), (graphs[1], to, at)):
            graph.add_edge(one, other, high)
            graph.add_edge(other, one, -low)
    lengths = rustworkx.digraph_bellman_ford_shortest_path_lengths
    last, first = (lengths(graph, nodes[EPOCH], float) for graph in graphs)
    names = {number: point for point, number in nodes.items()}
    return (
        {names[n]: DAY + days for n, days in last.items()},
        {names[n]: DAY - days for n, days in first.items()},
    )


def seconds(run: Callable[[], object]) -> float:
    """Seconds of one processor, the best of three runs; the collector is off, as in `compare`."""
    best = float("inf")
    gc.disable()
    for _ in range(3):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    gc.enable()
    return best


def main() -> None:
    """Print seconds by size, the growth, and the ratio to rustworkx."""
    before = 0.0
    for points in (10_000, 20_000, 40_000, 80_000):
        constraints = made_up(points)
        ours = seconds(partial(solve, constraints))
        theirs = seconds(partial(by_rustworkx, constraints))
        bounds = solve(constraints)
        last, first = by_rustworkx(constraints)
        assert not bounds.contradictions
        assert all(label.day == last[point] for point, label in bounds.last.items())
        assert all(label.day == first[point] for point, label in bounds.first.items())
        growth = f", x{ours / before:.1f}" if before else ""
        print(
            f"{points:,} points, {len(constraints):,} constraints: {ours:.3f} s{growth}; "
            f"rustworkx {theirs:.3f} s, ratio {ours / theirs:.1f}"
        )
        before = ours
    circle = [Constraint(n, (n + 1) % 10_000, Apart(1, None), n) for n in range(10_000)]
    print(f"a circle of 10,000: {seconds(partial(solve, circle)):.3f} s")


if __name__ == "__main__":
    main()
