"""Quantities and positions: what they may be, and how two meet."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from factcheck.intervals import Meeting
from factcheck.stances import Position, Stance
from factcheck.units import UNITS
from factcheck.values import Quantity
from strategies import quantities, stances

numbers = st.decimals(-(10**9), 10**9, allow_nan=False, places=3)
pairs = st.tuples(quantities(), quantities()) | st.tuples(quantities(), quantities()).map(
    lambda two: (two[0], Quantity(**dict(two[1]) | {"unit": two[0].unit}))
)


@given(pairs)
def test_meeting_is_seen_alike_from_both_sides(two: tuple[Quantity, Quantity]) -> None:
    one, other = two

    assert one.meet(other).swapped() is other.meet(one)


@given(quantities())
def test_a_quantity_is_the_same_as_itself(quantity: Quantity) -> None:
    assert quantity.meet(quantity) is Meeting.SAME


@given(quantities(), st.sampled_from(["count", "people", "sq mi", "EUR"]))
def test_a_quantity_is_read_as_it_is_written(quantity: Quantity, unit: str) -> None:
    told = quantity.model_copy(update={"unit": unit})
    assume(all(end is None or abs(end) < 10**20 for end in (told.low, told.high)))
    read = Quantity.model_validate(str(told))

    assert (read.ends(), read.unit, read.approximate) == (told.ends(), unit, told.approximate)


@given(
    st.decimals(Decimal("0.001"), 10**6, places=3) | st.integers(1, 10**6).map(Decimal),
    st.sampled_from(["thousand", "million", "billion", "trillion"]),
    st.sampled_from(["", "~"]),
)
def test_a_number_in_words_is_read_as_it_is_written(number: Decimal, size: str, about: str) -> None:
    told = Quantity.model_validate(f"{about}{number:f} {size} crowns")

    assert Quantity.model_validate(str(told)) == told


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("1.20 billion", "1.20 billion"),
        ("480 million crowns", "480 million crowns"),
        ("999500000..<1000500000", "1.000 billion"),
        ("0.5 million EUR", "450000..<550000 EUR"),
        ("1000..<1000.01", "1000..<1000.01"),
        ("1150000..1250000", "1150000..1250000"),
        ("-1.2 million", "-1250000..<-1150000"),
    ],
)
def test_a_range_is_written_by_the_number_that_rounds_to_it(told: str, written: str) -> None:
    assert str(Quantity.model_validate(told)) == written


@given(numbers, st.decimals(0, 10**9, allow_nan=False, places=3))
def test_at_least_n_meets_every_higher_number(n: Decimal, more: Decimal) -> None:
    exact = Quantity(low=n + more, high=n + more)

    assert Quantity(low=n).meet(exact).meets is True
    assert Quantity(low=n, low_open=True).meet(exact).meets is (more > 0)


@given(numbers, st.decimals(Decimal("0.001"), 10**9, allow_nan=False, places=3))
def test_at_least_n_is_apart_from_every_lower_number(n: Decimal, less: Decimal) -> None:
    exact = Quantity(low=n - less, high=n - less)

    assert Quantity(low=n).meet(exact) is Meeting.APART
    assert Quantity(low=n, approximate=True).meet(exact) is Meeting.POSSIBLY_APART


DECIMAL = sorted(
    name for name, unit in UNITS.items() if not unit.offset and unit.factor.normalize().as_tuple().digits == (1,)
)  # fmt: skip


@given(st.sampled_from(DECIMAL), numbers, st.data())
def test_powers_of_ten_convert_there_and_back(
    unit: str, number: Decimal, data: st.DataObject
) -> None:
    alike = [name for name in DECIMAL if UNITS[name].dimension == UNITS[unit].dimension]
    other = data.draw(st.sampled_from(alike))
    converted = number * UNITS[unit].factor / UNITS[other].factor
    told = Quantity(low=number, high=number, unit=unit)

    assert told.meet(Quantity(low=converted, high=converted, unit=other)) is Meeting.SAME
    assert converted * UNITS[other].factor / UNITS[unit].factor == number


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 t", "1000 kg"),
        ("1 mi", "1609.344 m"),
        ("1 h", "60 min"),
        ("0 C", "273.15 K"),
        ("2 years", "24 months"),
        ("0.25 ratio", "25 percent"),
    ],
)
def test_one_size_in_two_units_is_the_same(one: str, other: str) -> None:
    assert Quantity.model_validate(one).meet(Quantity.model_validate(other)) is Meeting.SAME


@pytest.mark.parametrize(
    ("one", "other"), [("3 points", "3 percent"), ("5 EUR", "5 USD"), ("2 months", "60 days")]
)
def test_two_dimensions_do_not_meet_at_all(one: str, other: str) -> None:
    assert Quantity.model_validate(one).meet(Quantity.model_validate(other)) is Meeting.UNLIKE


def test_freezing_is_one_temperature() -> None:
    freezing = Quantity.model_validate("32 F")

    assert freezing.meet(Quantity.model_validate("0 C")) is Meeting.SAME


@pytest.mark.parametrize("text", ["", "many", "12..", "5..3", ">5..<5", "NaN", "1e999"])
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        Quantity.model_validate(text)


@given(stances, stances)
def test_positions_meet_alike_from_both_sides(one: Stance, other: Stance) -> None:
    assert one.meet(other).swapped() is other.meet(one)
    assert one.meet(one) is Meeting.SAME


@given(stances)
def test_a_denial_leaves_nothing_of_what_it_denies(stance: Stance) -> None:
    takes_a_side = stance.low > Position.UNDECIDED or stance.high < Position.UNDECIDED

    assert (stance.meet(stance.denied()) is Meeting.APART) is takes_a_side


@given(st.sampled_from(Position), st.sampled_from(Position))
def test_a_denial_leaves_nothing_further_either(one: Position, other: Position) -> None:
    left = Stance(low=one, high=one).denied()
    further = abs(other - Position.UNDECIDED) >= abs(one - Position.UNDECIDED)
    same_pole = (other - Position.UNDECIDED) * (one - Position.UNDECIDED) > 0

    if further and same_pole:
        assert left.meet(Stance(low=other, high=other)) is Meeting.APART
