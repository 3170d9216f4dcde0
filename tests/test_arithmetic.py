"""Changes whose numbers do not fit, each beside one whose numbers do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.arithmetic import find_miscalculations


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Fares doubled from $10 to $15.", "Fares doubled from $10 to $20."),
        ("Fares doubled to $15 from $10.", "Fares doubled to $21 from $10."),
        ("Output tripled from 50 tonnes to 90 tonnes.", "Output tripled from 30 to 90 tonnes."),
        ("Fares halved from $10 to $8.", "Fares halved from $10 to $5."),
        ("It more than doubled from 10 to 15 boats.", "It more than doubled from 10 to 45 boats."),
        (
            "Sales rose 20 percent from 50 to 80 tonnes.",
            "Sales rose 20 percent from 50 to 60 tonnes.",
        ),
        ("Sales rose 20 percent from $50 to $80.", "Sales rose 60 percent from $50 to $80."),
        (
            "Profit fell by 10 percent to $30 from $40.",
            "Profit fell by 25 percent to $30 from $40.",
        ),
        (
            "The fine was cut by $5 million to $20 million from $30 million.",
            "The fine was cut by $10 million to $20 million from $30 million.",
        ),
        (
            "Support fell 5 percentage points from 50 percent to 40 percent.",
            "Support fell 10 percentage points from 50 percent to 40 percent.",
        ),
        (
            "Support fell 5 percent from 50 percent to 40 percent.",
            "Support fell 10 percent from 50 percent to 40 percent.",
        ),
        (
            "The staff grew by 40 from 101 to 152 people.",
            "The staff grew by 50 from 101 to 151 people.",
        ),
        (
            "Sales fell at least 20 percent from 50 to 45 tonnes.",
            "Sales fell at least 20 percent from 50 to 30 tonnes.",
        ),
        ("Fares rose from 10 to 8 crowns.", "Fares fell from 10 to 8 crowns."),
        ("It won 120 of 150 votes, or 70 percent.", "It won 120 of 150 votes, or 80 percent."),
        ("Five of the eight boats (70%) sank.", "Five of the eight boats (63%) sank."),
        ("70 percent, or 120 of the 150, came.", "80 percent, or 120 of the 150, came."),
        (
            "Norrail cut 400 jobs, or 20 percent of its 4,000 posts.",
            "Norrail cut 400 jobs, or 10 percent of its 4,000 posts.",
        ),
        (
            "It lost $300 million, or 17 percent of its $4 billion budget.",
            "It lost $300 million, or 8 percent of its $4 billion budget.",
        ),
        (
            "Exactly 30 percent of the port’s 200 berths, or 80 berths, are free.",
            "Exactly 40 percent of the port’s 200 berths, or 80 berths, are free.",
        ),
        (
            "Twelve people drowned: five men, four women and two children.",
            "Twelve people drowned: six men, four women and two children.",
        ),
        ("Fares fell from $8 to $10.", "Fares rose from $8 to $10."),
    ],
)
def test_a_change_that_does_not_fit(wrong: str, right: str) -> None:
    [found] = find_miscalculations(wrong)

    assert wrong[found.start : found.end] == found.text
    assert found.definite
    assert find_miscalculations(right) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 5 percent in May, to $80 million from $50 million a year earlier.",
        "Sales rose 20 percent. They went from 50 to 80 tonnes in a decade.",
        "Sales rose 20 percent and profit climbed from 50 to 80.",
        "Sales rose 33 percent from 3 to 4 million dollars.",
        "Sales rose 4.2 percent from $1.2 billion to $1.3 billion.",
        "Sales rose from 50 to 80 tonnes.",
        "They sell 50 to 80 tonnes, 20 percent of it abroad.",
        "It doubled as a hotel from 1910 to 1915.",
        "The fund raised the term for lower fees from 12 months to two years.",
        "Shares of all three yards fell from 2 percent to 4 percent.",
        "Some 120 of about 150 members, or 75 percent, came.",
        "It won 120 of 150 seats, or 70 percent of the votes.",
        "It won 62 of 120 seats (52%), up from 50.",
        "Of 120 men, 150 women or 70 percent of the crew, none spoke.",
        "Three of the ten boats (40) sank.",
        "It won 72 of 100 votes, or 70 percent.",
        "Twelve people drowned, among them five men and four women.",
        "Twelve people drowned: five men and four women on Monday, three later.",
        "Twelve people drowned: five men, four women and two children who swam off the pier alone.",
    ],
)
def test_a_change_that_may_fit_is_left_alone(text: str) -> None:
    assert find_miscalculations(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The club rose from 10 to 8.",
        "Sales rose about 20 percent from 50 to 80 tonnes.",
        "Some 30 percent of the 200 berths, or 80 berths, are free.",
    ],
)
def test_a_rank_and_a_hedge_leave_it_open(text: str) -> None:
    assert [found.definite for found in find_miscalculations(text)] == [False]


@given(st.integers(20, 900), st.integers(1, 90), st.booleans())
def test_a_sum_done_right_is_never_wrong(start: int, percent: int, down: bool) -> None:
    end = start * (100 - percent if down else 100 + percent) / 100
    verb = "fell" if down else "rose"

    assert find_miscalculations(f"It {verb} {percent} percent from ${start} to ${end:.2f}.") == []


@given(st.integers(1, 400), st.integers(1, 400))
def test_a_share_done_right_is_never_wrong(one: int, other: int) -> None:
    part, whole = sorted((one, other))
    share = 100 * part / whole

    for told in (f"{share:.0f}", f"{share:.1f}", f"{share:.2f}"):
        assert find_miscalculations(f"It won {part} of {whole} votes, or {told} percent.") == []


@given(st.lists(st.integers(2, 90), min_size=2, max_size=4))
def test_a_total_done_right_is_never_wrong(parts: list[int]) -> None:
    kinds = [
        f"{n} {kind}" for n, kind in zip(parts, ("men", "women", "boys", "girls"), strict=False)
    ]
    told = f"{', '.join(kinds[:-1])} and {kinds[-1]}"

    assert find_miscalculations(f"{sum(parts)} people drowned: {told}.") == []
    assert len(find_miscalculations(f"{sum(parts) + 2} people drowned: {told}.")) == 1


@given(
    st.sampled_from(["rose", "fell", "doubled", "more than doubled", "halved", "was cut"]),
    st.sampled_from(["", "20 percent", "at least 0 percent", "up to 300%", "by $5", "two points"]),
    st.sampled_from(["0", "$0", "at least 5", "up to 7 million", "9" * 90, "1e400", "half", "5%"]),
    st.sampled_from(["0", "$5", "more than 5", "nearly 7", "0" * 90, "zero zero", "a third", "9%"]),
)
def test_no_numbers_are_too_odd(verb: str, size: str, start: str, end: str) -> None:
    text = f"It {verb} {size} from {start} to {end}."

    assert all(text[f.start : f.end] == f.text for f in find_miscalculations(text))
