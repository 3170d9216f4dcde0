"""Times relative to an anchor: resolved, turned round, and in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from factcheck.dates import DateInterval, between, day, meet, parse_edtf
from factcheck.errors import FactcheckError
from factcheck.intervals import Meeting
from factcheck.relative import RelativeTime
from factcheck.spans import hull

SEPTEMBER = {"years": -1, "month": 9}
LAST_YEAR = {"years": -1, "grain": "year"}
SATURDAY = {"weekday": 6, "nearest": "past"}

RESOLVED: list[tuple[dict[str, Any], str, str]] = [
    ({}, "2021-01-25", "2021-01-25"),
    ({}, "2021-01", "2021-01"),
    ({"days": -1}, "2021-01-25", "2021-01-24"),
    ({"weeks": -2, "grain": "week"}, "2021-01-25", "2021-01-11/2021-01-17"),
    ({"months": -1, "grain": "month"}, "2021-03-31", "2021-02"),
    (SEPTEMBER, "2018", "2017-09"),
    (SEPTEMBER, "2017/2018", "2016-09/2017-09"),
    (SEPTEMBER, "2018/..", "2017-09/.."),
    (SEPTEMBER, "2018~", "2017-09~"),
    (LAST_YEAR, "2018", "2017"),
    (LAST_YEAR, "2018-03-04", "2017"),
    (LAST_YEAR, "2018?", "2017?"),
    ({**LAST_YEAR, "approximate": True}, "2018", "2017~"),
    ({"grain": "season"}, "2021-01-25", "2020-24"),
    ({"grain": "season", "approximate": True}, "2021-07", "2021-22~"),
    ({"grain": "season"}, "2021", "2020-12/2022-02"),
    ({"grain": "quarter", "months": -3}, "2021-01-25", "2020-36"),
    ({"grain": "decade", "years": -10}, "2021-01-25", "201X"),
    ({"month": 9, "nearest": "past"}, "2021-01-25", "2020-09"),
    ({"month": 9, "nearest": "next"}, "2021-10-01", "2022-09"),
    ({"month": 9, "nearest": "past"}, "2021-09-01", "2021-09"),
    (SATURDAY, "2021-01-25", "2021-01-23"),
    (SATURDAY, "2021-01-23", "2021-01-23"),
    ({"weekday": 6, "nearest": "next"}, "2021-01-25", "2021-01-30"),
    ({"weekday": 2, "weeks": -1}, "2021-01-25", "2021-01-19"),
    ({**LAST_YEAR, "bound": "until"}, "2018", "../2017"),
    ({**LAST_YEAR, "bound": "before"}, "2018", "../2016"),
    ({**LAST_YEAR, "bound": "after"}, "2018", "2018/.."),
    ({**LAST_YEAR, "bound": "since"}, "2018-03-04", "2017-01-01/2018-03-04"),
    ({**LAST_YEAR, "bound": "since"}, "2018", "2017/2018"),
    ({"years": -1, "grain": "year"}, "0001", "../.."),
    ({"grain": "decade"}, "0005-01-01", "../0009"),
    ({"years": 10**9, "bound": "until"}, "2021", "../.."),
]

TURNED: list[tuple[dict[str, Any], str, str]] = [
    (SEPTEMBER, "2017", "2018"),
    (SEPTEMBER, "2017-09", "2018"),
    (SEPTEMBER, "2017-03", "None"),
    (SEPTEMBER, "2017~", "2018~"),
    (LAST_YEAR, "2017-03-04", "2018"),
    ({**LAST_YEAR, "approximate": True}, "2017", "2018~"),
    ({"days": -1}, "2021-01-24", "2021-01-25"),
    ({"weeks": -1, "grain": "week"}, "2021-01-19", "2021-01-25/2021-01-31"),
    ({"months": 1}, "2021-02-28", "2021-01-28/2021-01-31"),
    (SATURDAY, "2021-01-23", "2021-01-23/2021-01-29"),
    ({**LAST_YEAR, "bound": "until"}, "2017-05", "2018/.."),
    ({**LAST_YEAR, "bound": "before"}, "2017-05", "2019/.."),
    ({**LAST_YEAR, "bound": "after"}, "2017-05", "../2017"),
    ({**LAST_YEAR, "bound": "since"}, "2017-05-05", "2017-05-05/2018-12-31"),
    ({}, "../2020", "../2020"),
]

SAID: list[tuple[dict[str, Any], str]] = [
    ({}, "the day of publication"),
    ({"days": -1}, "the day before publication"),
    ({"weeks": -2}, "the day two weeks before publication"),
    ({"grain": "year"}, "the year of publication"),
    (SEPTEMBER, "September of the year before publication"),
    ({"month": 9}, "September of the year of publication"),
    ({"month": 9, "nearest": "past"}, "the September in or before publication"),
    ({"anchor": "the talks", "years": 2, "grain": "year"}, "the year two years after the talks"),
    ({"anchor": "said", "weeks": 12}, "the day 12 weeks after the statement"),
    (SATURDAY, "the Saturday on or before publication"),
    (
        {"weekday": 6, "nearest": "next", "weeks": 1},
        "the Saturday on or after the day one week after publication",
    ),
    ({"weekday": 2, "weeks": -1}, "Tuesday of the week before publication"),
    ({"grain": "year", "bound": "until"}, "by the end of the year of publication"),
    ({"bound": "until"}, "by the day of publication"),
    ({"weekday": 5, "nearest": "next", "bound": "until"}, "by the Friday on or after publication"),
    ({**SEPTEMBER, "bound": "until"}, "by the end of September of the year before publication"),
    ({**LAST_YEAR, "bound": "since"}, "since the year before publication"),
    ({"days": -1, "bound": "before"}, "before the day before publication"),
    ({"weeks": -2, "approximate": True}, "roughly the day two weeks before publication"),
    ({"years": -1, "months": -2}, "the day one year and two months before publication"),
    ({"years": -1, "days": 3}, "the day one year before and three days after publication"),
]

days_around_now = st.dates(date(1990, 1, 1), date(2040, 12, 31))
shifts = st.fixed_dictionaries(
    {
        "years": st.integers(-12, 12),
        "months": st.integers(-30, 30),
        "weeks": st.integers(-60, 60),
        "days": st.integers(-400, 400),
        "bound": st.sampled_from(["in", "until", "since", "before", "after"]),
        "approximate": st.booleans(),
    }
)
nearest = st.sampled_from(["past", "next", None])
units = st.one_of(
    st.fixed_dictionaries(
        {"grain": st.sampled_from(["day", "week", "month", "season", "quarter", "year", "decade"])}
    ),
    st.fixed_dictionaries({"month": st.integers(1, 12), "nearest": nearest}),
    st.fixed_dictionaries({"weekday": st.integers(1, 7), "nearest": nearest}),
)
relatives = st.builds(lambda shift, unit: relative({**shift, **unit}), shifts, units)


def relative(fields: dict[str, Any]) -> RelativeTime:
    return RelativeTime(**{"anchor": "published", **fields})


@pytest.mark.parametrize(("fields", "anchor", "expected"), RESOLVED)
def test_resolve(fields: dict[str, Any], anchor: str, expected: str) -> None:
    assert str(relative(fields).resolve(parse_edtf(anchor))) == expected


@pytest.mark.parametrize(("fields", "event", "expected"), TURNED)
def test_anchor_bounds(fields: dict[str, Any], event: str, expected: str) -> None:
    assert str(relative(fields).anchor_bounds(parse_edtf(event))) == expected


@pytest.mark.parametrize(("fields", "words"), SAID)
def test_a_relative_time_reads_as_english(fields: dict[str, Any], words: str) -> None:
    assert str(relative(fields)) == words


@given(relatives, days_around_now)
def test_the_anchor_lies_within_its_bounds(r: RelativeTime, when: date) -> None:
    bounds = r.anchor_bounds(r.resolve(day(when)))

    assert bounds is not None
    assert meet(day(when), bounds) in (Meeting.SAME, Meeting.INSIDE)


@given(relatives, days_around_now, days_around_now)
def test_anchors_out_of_bounds_do_not_reach_the_event(
    r: RelativeTime, when: date, other: date
) -> None:
    event = day(other)
    bounds = r.anchor_bounds(event)

    if bounds is None or meet(day(when), bounds).meets is not True:
        assert meet(r.resolve(day(when)), event).meets is not True


@given(relatives, st.lists(days_around_now, min_size=4, max_size=4).map(sorted))
def test_an_anchor_inside_a_wider_one_resolves_inside(r: RelativeTime, ends: list[date]) -> None:
    wider, inner = between(ends[0], ends[3]), between(ends[1], ends[2])

    assert meet(r.resolve(inner), r.resolve(wider)) in (Meeting.SAME, Meeting.INSIDE)


@given(relatives, days_around_now, st.integers(0, 60))
def test_a_wide_anchor_resolves_to_the_hull_of_its_days(
    r: RelativeTime, start: date, length: int
) -> None:
    first = start.toordinal()
    anchor = between(first, first + length)
    found: DateInterval = r.resolve(day(start))
    for ordinal in range(first, first + length + 1):
        found = hull(found, r.resolve(between(ordinal, ordinal)))

    assert r.resolve(anchor).runs == found.runs


@pytest.mark.parametrize(
    "fields",
    [
        {"month": 9, "weekday": 1},
        {"month": 9, "grain": "year"},
        {"nearest": "past"},
    ],
)
def test_fields_that_do_not_go_together_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(FactcheckError, match="expected"):
        relative(fields)
    with pytest.raises(ValidationError, match="expected"):
        TypeAdapter(RelativeTime).validate_python({"from": "published", **fields})


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {"from": ""},
        {"from": "published", "month": 13},
        {"from": "published", "weekday": 0},
        {"from": "published", "grain": "fortnight"},
        {"from": "published", "year": 1},
    ],
)
def test_a_model_refuses_what_it_does_not_know(bad: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(RelativeTime).validate_python(bad)


@given(relatives)
def test_a_relative_time_reads_back_equal(r: RelativeTime) -> None:
    adapter = TypeAdapter(RelativeTime)

    written = adapter.dump_python(r, mode="json", exclude_defaults=True)
    assert written["from"] == "published"
    assert adapter.validate_python(written) == r


@pytest.mark.parametrize("written", ["2017~", {"from": "published", "years": -1, "month": 9}])
def test_a_field_holds_a_date_or_a_relative_time(written: object) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(DateInterval | RelativeTime)

    held = adapter.validate_python(written)
    assert adapter.dump_python(held, mode="json", exclude_defaults=True) == written
