"""Intervals on a line: how two meet, and which of many never do."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.intervals import Meeting, apart_groups, meet

Ends = tuple[int | None, int | None]
ends = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda e: (min(e), max(e)))
intervals: st.SearchStrategy[Ends] = (
    ends | ends.map(lambda e: (None, e[1])) | ends.map(lambda e: (e[0], None))
)


def apart(one: Ends, other: Ends) -> bool:
    return meet(*one, *other) is Meeting.APART


def points(one: Ends) -> set[int]:
    low, high = one
    return {n for n in range(-1, 11) if (low is None or n >= low) and (high is None or n <= high)}


def most_apart(family: list[Ends]) -> int:
    """By trying every subset."""
    sizes = range(len(family), 0, -1)
    return next(
        size
        for size in sizes
        for chosen in combinations(family, size)
        if all(apart(a, b) for a, b in combinations(chosen, 2))
    )


@given(intervals, intervals, st.booleans())
def test_meeting_is_seen_alike_from_both_sides(one: Ends, other: Ends, hedged: bool) -> None:
    assert meet(*one, *other, hedged).swapped() is meet(*other, *one, hedged)


@given(intervals, st.booleans())
def test_an_interval_is_the_same_as_itself(one: Ends, hedged: bool) -> None:
    assert meet(*one, *one, hedged) is Meeting.SAME


@given(intervals, intervals)
def test_meeting_is_what_the_points_say(one: Ends, other: Ends) -> None:
    a, b = points(one), points(other)
    expected = {
        a == b: Meeting.SAME,
        a < b: Meeting.INSIDE,
        a > b: Meeting.AROUND,
        not a & b: Meeting.APART,
    }.get(True, Meeting.OVERLAP)

    assert meet(*one, *other) is expected


@given(st.lists(intervals, min_size=1, max_size=7))
def test_there_are_as_many_sides_as_can_be_and_none_meet(family: list[Ends]) -> None:
    sides = apart_groups(family)

    assert len(sides) == most_apart(family)
    assert all(sides)
    told = [number for side in sides for number in side]
    assert len(told) == len(set(told))
    for one, other in combinations(sides, 2):
        assert all(apart(family[a], family[b]) for a in one for b in other)


@given(st.lists(intervals, min_size=1, max_size=7).flatmap(
    lambda family: st.tuples(st.just(family), st.permutations(family))
))  # fmt: skip
def test_sides_do_not_depend_on_the_order(orders: tuple[list[Ends], list[Ends]]) -> None:
    one, other = (
        [sorted(map(str, (family[n] for n in side))) for side in apart_groups(family)]
        for family in orders
    )

    assert one == other


@given(st.lists(intervals, max_size=9))
def test_what_meets_all_is_one_side(family: list[Ends]) -> None:
    everything = [*family, (0, 9)]

    if all(0 in points(one) for one in family):
        assert apart_groups(everything) == [list(range(len(everything)))]


def test_nothing_has_no_sides() -> None:
    assert apart_groups([]) == []
