"""Bounds of points in time: against all distances by brute force, and what a proof is."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.compare.bounds import solve, way
from factcheck.compare.constraints import EPOCH, Apart, Between, Constraint
from factcheck.relative import RelativeTime

DAY = date(2020, 6, 15).toordinal()
POINTS = "abcde"

between = st.builds(
    lambda point, low, length: Constraint(
        EPOCH, point, Between(DAY + low, DAY + low + length), "date"
    ),
    st.sampled_from(POINTS),
    st.integers(-40, 40),
    st.integers(0, 30),
)
apart = st.builds(
    lambda ends, low, length: Constraint(ends[0], ends[1], Apart(low, low + length), "distance"),
    st.permutations(POINTS).map(lambda points: points[:2]),
    st.integers(-20, 20),
    st.integers(0, 10),
)
calendar = st.builds(
    lambda ends, months, bound: Constraint(
        ends[0], ends[1], RelativeTime("x", months=months, grain="month", bound=bound), "calendar"
    ),
    st.permutations(POINTS).map(lambda points: points[:2]),
    st.integers(-2, 2),
    st.sampled_from(("in", "after", "before")),
)
plain = st.lists(between | apart, max_size=9)
any_kind = st.lists(between | apart | calendar, max_size=9)


def oracle(constraints: list[Constraint]) -> dict[str, tuple[float, float]] | None:
    """First and last days by Floyd and Warshall; None where a cycle is negative."""
    points = [EPOCH, *POINTS]
    most = {pair: float("inf") for pair in product(points, points)} | {(p, p): 0.0 for p in points}
    for c in constraints:
        link, shift = c.link, 0
        if isinstance(link, Between):
            shift = DAY
        assert isinstance(link, Between | Apart)
        assert link.low is not None
        assert link.high is not None
        most[c.anchor, c.point] = min(most[c.anchor, c.point], link.high - shift)
        most[c.point, c.anchor] = min(most[c.point, c.anchor], shift - link.low)
    for via, one, other in product(points, points, points):
        most[one, other] = min(most[one, other], most[one, via] + most[via, other])
    if any(most[p, p] < 0 for p in points):
        return None
    return {p: (DAY - most[p, EPOCH], DAY + most[EPOCH, p]) for p in POINTS}


def contradictory(constraints: list[Constraint]) -> bool:
    return bool(solve(constraints).contradictions)


def days(constraints: list[Constraint]) -> dict[object, tuple[int | None, int | None]]:
    bounds = solve(constraints)
    return {
        point: (
            bounds.first[point].day if point in bounds.first else None,
            bounds.last[point].day if point in bounds.last else None,
        )
        for point in sorted({*bounds.first, *bounds.last}, key=str)
    }


@given(plain)
def test_bounds_are_those_of_all_distances(constraints: list[Constraint]) -> None:
    expected = oracle(constraints)

    assert contradictory(constraints) == (expected is None)
    if expected is not None:
        finite = {
            point: tuple(None if abs(end) == float("inf") else end for end in ends)
            for point, ends in expected.items()
        }
        found = days(constraints)
        assert {p: found.get(p, (None, None)) for p in POINTS} == finite


@given(any_kind)
def test_a_proof_is_contradictory_and_no_part_of_it_is(constraints: list[Constraint]) -> None:
    for proof in solve(constraints).contradictions:
        assert contradictory(list(proof))
        for left_out in proof:
            assert not contradictory([c for c in proof if c is not left_out])


@given(any_kind.flatmap(lambda c: st.tuples(st.just(c), st.permutations(c))))
def test_the_order_of_constraints_does_not_matter(
    orders: tuple[list[Constraint], list[Constraint]],
) -> None:
    one, other = orders

    assert contradictory(one) == contradictory(other)
    if not contradictory(one):
        assert days(one) == days(other)


@given(any_kind, between | apart | calendar)
def test_a_further_constraint_removes_no_conflict(
    constraints: list[Constraint], further: Constraint
) -> None:
    assume(contradictory(constraints))

    assert contradictory([*constraints, further])


@given(any_kind)
def test_a_bound_follows_from_the_constraints_on_its_way(constraints: list[Constraint]) -> None:
    bounds = solve(constraints)
    assume(not bounds.contradictions)
    for point, label in bounds.first.items():
        assert solve(way(label)).first[point].day == label.day
    for point, label in bounds.last.items():
        assert solve(way(label)).last[point].day == label.day


def test_an_assumption_gives_way_before_what_is_said() -> None:
    dated = Constraint(EPOCH, "a", Between(DAY, DAY), "dated")
    assumed = Constraint(EPOCH, "a", Between(None, DAY - 1), "assumed", assumed=True)

    bounds = solve([dated, assumed])

    assert [{c.reason for c in proof} for proof in bounds.contradictions] == [{"dated", "assumed"}]
    assert bounds.first["a"].day == bounds.last["a"].day == DAY


def test_an_endless_cycle_far_from_any_date() -> None:
    circle = [Constraint(n, (n + 1) % 2000, Apart(1, None), n) for n in range(2000)]

    [proof] = solve(circle).contradictions

    assert len(proof) == 2000


@pytest.mark.parametrize(
    ("months", "contradicts"), [(1, True), (0, False)], ids=["moves on", "comes to rest"]
)
def test_a_cycle_through_the_calendar(months: int, contradicts: bool) -> None:
    later = RelativeTime("a", months=months, grain="month")
    cycle = [
        Constraint("a", "b", later, "b in a month"),
        Constraint("b", "a", Apart(0, None), "a no earlier than b"),
        Constraint(EPOCH, "a", Between(DAY, None), "a dated"),
    ]

    assert contradictory(cycle) is contradicts
