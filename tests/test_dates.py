"""Dates: EDTF in and out, what the days of two dates have in common, and which is first."""

from __future__ import annotations

from datetime import date

import edtf
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from factcheck.dates import (
    DateInterval,
    Grain,
    Order,
    between,
    day,
    meet,
    one_of,
    order,
    parse_edtf,
    same_days,
    spell,
)
from factcheck.errors import FactcheckError
from factcheck.intervals import Meeting
from factcheck.spans import hull, intersect, shift

READ = {
    "2021-01-25": ("2021-01-25", "2021-01-25", Grain.DAY),
    "2020-02": ("2020-02-01", "2020-02-29", Grain.MONTH),
    "2017": ("2017-01-01", "2017-12-31", Grain.YEAR),
    "9999": ("9999-01-01", "9999-12-31", Grain.YEAR),
    "202X": ("2020-01-01", "2029-12-31", Grain.DECADE),
    "20XX": ("2000-01-01", "2099-12-31", Grain.CENTURY),
    "2021-XX": ("2021-01-01", "2021-12-31", Grain.YEAR),
    "2021-XX-XX": ("2021-01-01", "2021-12-31", Grain.YEAR),
    "2021-06-XX": ("2021-06-01", "2021-06-30", Grain.MONTH),
    "2021-21": ("2021-03-01", "2021-05-31", Grain.SEASON),
    "2021-22": ("2021-06-01", "2021-08-31", Grain.SEASON),
    "2021-23": ("2021-09-01", "2021-11-30", Grain.SEASON),
    "2021-24": ("2021-12-01", "2022-02-28", Grain.SEASON),
    "2021-28": ("2021-12-01", "2022-02-28", Grain.SEASON),
    "2021-29": ("2021-09-01", "2021-11-30", Grain.SEASON),
    "2021-30": ("2021-12-01", "2022-02-28", Grain.SEASON),
    "2021-31": ("2021-03-01", "2021-05-31", Grain.SEASON),
    "2021-32": ("2021-06-01", "2021-08-31", Grain.SEASON),
    "2021-33": ("2021-01-01", "2021-03-31", Grain.QUARTER),
    "2021-36": ("2021-10-01", "2021-12-31", Grain.QUARTER),
    "2021-40": ("2021-01-01", "2021-06-30", Grain.SPAN),
    "2021-41": ("2021-07-01", "2021-12-31", Grain.SPAN),
    "2017/2018-03": ("2017-01-01", "2018-03-31", Grain.SPAN),
    "../2031-12": (None, "2031-12-31", Grain.SPAN),
    "/2031-12": (None, "2031-12-31", Grain.SPAN),
    "2017/..": ("2017-01-01", None, Grain.SPAN),
    "2017/": ("2017-01-01", None, Grain.SPAN),
    "../..": (None, None, Grain.SPAN),
    "[2022-02-25..2022-02-28]": ("2022-02-25", "2022-02-28", Grain.SPAN),
    "[2022-02-25,2022-02-28]": ("2022-02-25", "2022-02-28", Grain.SPAN),
    "[..2031-12]": (None, "2031-12-31", Grain.SPAN),
    "[2017..]": ("2017-01-01", None, Grain.SPAN),
    "[2017]": ("2017-01-01", "2017-12-31", Grain.SPAN),
}

REFUSED = {
    "": "An empty text is not a date: expected EDTF",
    "last Tuesday": "last Tuesday is not a date: expected EDTF",
    "11/02/2024": "11/02/2024 is not a date: write dates year first, such as 2024-02-11",
    "11.2.2024": "11.2.2024 is not a date: write dates year first",
    "2/2024": "2/2024 is not a date: write dates year first",
    "2024/02/11": "2024/02/11 is not a date: write dates year first",
    "2021-02-30": "2021-02-30 is not a date: February 2021 has 28 days",
    "2021-04-00": "April 2021 has 30 days",
    "2021-13": "not 13",
    "2021-13-01": "expected 01-12 (months), not 13",
    "2021-21-01": "expected 01-12 (months), not 21",
    "0000": "years run from 0001 to 9999",
    "000X": "years run from 0001 to 9999",
    "-0044": "years run from 0001 to 9999",
    "Y17000": "years run from 0001 to 9999",
    "12021-01-01": "years run from 0001 to 9999",
    "9999-24": "it ends after the year 9999",
    "2020/2018": "2020/2018: the interval ends before it begins",
    "2020/2021/2022": "2021/2022 is not a date",
    "/": "names no date",
    "../": "names no date",
    "2021-01-25T14:05": "expected a day without a time of day",
    "2021-01-25T14:05:00+03:00": "expected a day without a time of day",
    "202X-05": "unknown digits stand at the end",
    "2021-XX-05": "unknown digits stand at the end",
    "2021-24-XX": "unknown digits stand at the end",
    "[2020,2025": "expected a closing bracket",
    "[]": "An empty text is not a date",
    "[..]": "names no date",
    "[[2020]]": "is not a date",
    "{2020,2021}": "is not a date",
    "2021?~": "is not a date",
    "2021-1-5": "is not a date",
    "20210125": "years run",
    " 2021": "is not a date",
    "2021\n": "is not a date",
    "２０２１": "is not a date",
    "x" * 1000: "x…",
}

days_around_now = st.dates(date(1990, 1, 1), date(2040, 12, 31))
any_day = st.dates()
flags = st.sampled_from(["", "?", "~", "%"])


@st.composite
def single_texts(draw: st.DrawFn) -> str:
    iso = draw(days_around_now).isoformat()
    season = f"{iso[:4]}-{draw(st.integers(21, 36))}"
    unspecified = [f"{iso[:3]}X", f"{iso[:2]}XX", f"{iso[:4]}-XX", f"{iso[:7]}-XX"]
    return draw(st.sampled_from([iso, iso[:7], iso[:4], season, *unspecified])) + draw(flags)


@st.composite
def texts(draw: st.DrawFn) -> str:
    one, two = sorted((draw(single_texts()) for _ in range(2)), key=lambda t: parse_edtf(t).runs)
    assume(parse_edtf(one).low <= parse_edtf(two).high)  # type: ignore[operator]
    forms = [one, f"{one}/{two}", f"../{one}", f"{one}/..", f"/{one}", f"{one}/"]
    return draw(st.sampled_from([*forms, f"[{one}, {two}]", f"[{one}..{two}]", f"[..{one},{two}]"]))


dates = texts().map(parse_edtf)


@pytest.mark.parametrize(("text", "expected"), READ.items(), ids=READ)
def test_edtf_names_days(text: str, expected: tuple[str | None, str | None, Grain]) -> None:
    read = parse_edtf(text)

    ends = [end and end.isoformat() for end in (read.earliest, read.latest)]
    assert (*ends, read.grain) == expected
    assert str(read) == text


@pytest.mark.parametrize(("text", "message"), REFUSED.items(), ids=range(len(REFUSED)))
def test_anything_else_is_refused_with_what_was_expected(text: str, message: str) -> None:
    with pytest.raises(FactcheckError) as caught:
        parse_edtf(text)

    assert message in str(caught.value)
    assert len(str(caught.value)) < 160


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [
        ("2017", False, False),
        ("2017?", True, False),
        ("2017-09~", False, True),
        ("2021-01-25%", True, True),
        ("2017~/2021-01-25", False, True),
        ("2017~/2021?", True, True),
        ("../2031~", False, True),
        ("[2020,2025?]", True, False),
    ],
)
def test_flags_are_read_at_any_end(text: str, uncertain: bool, approximate: bool) -> None:
    read = parse_edtf(text)

    assert (read.uncertain, read.approximate) == (uncertain, approximate)
    assert read.hedged == (uncertain or approximate)


def test_a_set_has_one_spelling_and_knows_its_separate_runs() -> None:
    read = parse_edtf("[2025, 2020..2021,2022-01, 2025]")

    assert str(read) == "[2020..2021,2022-01,2025]"
    assert [str(choice) for choice in read.choices] == ["2020-01/2022-01", "2025"]
    assert parse_edtf("[2020,2021]").choices == ()


@given(dates)
def test_a_date_reads_back_equal(a: DateInterval) -> None:
    again = parse_edtf(str(a))

    assert again == a
    assert hash(again) == hash(a)
    assert (again.runs, again.grain, again.hedged) == (a.runs, a.grain, a.hedged)


@given(st.one_of(st.text(), st.text("0123456789-/.[],?~%XTY ", max_size=24)))
@example("9999-12-31/..")
@example("[9999-24]")
@example("0001/0000")
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        read = parse_edtf(text)
    except FactcheckError:
        return
    assert parse_edtf(str(read)) == read


@st.composite
def texts_for_the_edtf_package(draw: st.DrawFn) -> str:
    """Where it agrees on conventions: no winters, no unknown ends, no qualified XX."""
    one, two = sorted(draw(st.tuples(days_around_now, days_around_now)))
    season = draw(st.sampled_from(["21", "22", "23", "33", "34", "35", "36", "XX"]))
    unspecified = [f"{one:%Y-%m}-XX", f"{one:%Y}-{season}", f"{one:%Y}"[:3] + "X"]
    start = one.isoformat()[: draw(st.sampled_from([4, 7, 10]))] + draw(flags)
    end = two.isoformat()[: draw(st.sampled_from([4, 7, 10]))] + draw(flags)
    return draw(
        st.sampled_from([*unspecified, start, f"{start}/{end}", f"../{end}", f"{start}/.."])
    )


@given(texts_for_the_edtf_package())
def test_ends_are_those_of_the_edtf_package(text: str) -> None:
    read, oracle = parse_edtf(text), edtf.parse_edtf(text)

    if read.earliest:
        assert date(*oracle.lower_strict()[:3]) == read.earliest
    if read.latest:
        assert date(*oracle.upper_strict()[:3]) == read.latest


@given(any_day, any_day)
def test_spelling_keeps_the_days(one: date, two: date) -> None:
    low, high = sorted((one, two))

    assert between(low, high).runs == ((low.toordinal(), high.toordinal()),)
    assert between(low, None).runs == ((low.toordinal(), None),)
    assert between(None, high).runs == ((None, high.toordinal()),)
    assert day(one).earliest == day(one).latest == one


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (date(2017, 1, 1), date(2017, 12, 31), "2017"),
        (date(2017, 9, 1), date(2017, 9, 30), "2017-09"),
        (date(2017, 9, 1), date(2017, 9, 1), "2017-09-01"),
        (None, date(2031, 12, 31), "../2031"),
        (None, date(2031, 11, 30), "../2031-11"),
        (None, date(2031, 11, 29), "../2031-11-29"),
        (date(2017, 9, 1), None, "2017-09/.."),
        (date(2016, 9, 1), date(2017, 9, 30), "2016-09/2017-09"),
        (date(2017, 1, 1), date(2017, 1, 25), "2017-01-01/2017-01-25"),
        (date(9999, 12, 1), date(9999, 12, 31), "9999-12"),
        (None, None, "../.."),
    ],
)
def test_the_shortest_spelling_is_taken(low: date | None, high: date | None, text: str) -> None:
    assert str(between(low, high)) == text


def test_days_outside_the_calendar_and_reversed_ends_are_refused() -> None:
    with pytest.raises(FactcheckError, match="0 is not a day"):
        spell(0, 5)
    with pytest.raises(FactcheckError, match="ends before it begins"):
        between(date(2020, 1, 1), date(2019, 1, 1))


def test_hedges_are_written_at_every_end() -> None:
    low, high = date(2016, 9, 1), date(2017, 9, 30)

    assert str(between(low, high, approximate=True)) == "2016-09~/2017-09~"
    assert str(between(None, high, uncertain=True, approximate=True)) == "../2017-09%"


@pytest.mark.parametrize(
    ("a", "b", "meeting"),
    [
        ("2017-09", "2017-09-01/2017-09-30", Meeting.SAME),
        ("2017-09", "2017", Meeting.INSIDE),
        ("../2031", "2030-12", Meeting.AROUND),
        ("2017/2018", "2018/2019", Meeting.OVERLAP),
        ("2017-09", "2016", Meeting.APART),
        ("2017-09~", "2016", Meeting.POSSIBLY_APART),
        ("2017-09", "2016?", Meeting.POSSIBLY_APART),
        ("[2020,2025]", "2022", Meeting.APART),
        ("[2020,2025]", "2022~", Meeting.POSSIBLY_APART),
        ("[2020,2025]", "[2022,2027]", Meeting.APART),
        ("[2020,2025]", "2020-05", Meeting.AROUND),
        ("[2020,2025]", "[2020,2025,2027]", Meeting.INSIDE),
        ("[2020,2025]", "2018/..", Meeting.INSIDE),
        ("[2020,2025]", "[2025,2020]", Meeting.SAME),
        ("[2020,2025]", "2025/2026", Meeting.OVERLAP),
        ("[2020,2021]", "2020/2021", Meeting.SAME),
    ],
)
def test_days_meet(a: str, b: str, meeting: Meeting) -> None:
    assert meet(parse_edtf(a), parse_edtf(b)) is meeting


@given(dates, dates)
def test_meeting_is_the_same_from_either_side(a: DateInterval, b: DateInterval) -> None:
    assert meet(b, a) is meet(a, b).swapped()
    assert meet(a, a) is Meeting.SAME
    assert same_days(a, b) == (meet(a, b) is Meeting.SAME)


@given(days_around_now, dates)
def test_saying_less_never_starts_a_conflict(when: date, other: DateInterval) -> None:
    iso = when.isoformat()
    apart = [meet(parse_edtf(iso[:size]), other).meets is not True for size in (10, 7, 4)]

    assert apart == sorted(apart, reverse=True)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2017", "2018", Order.BEFORE),
        ("2018", "../2017", Order.AFTER),
        ("2017", "2017-09", Order.MAYBE),
        ("2021-01-25", "2021-01-25", Order.MAYBE),
        ("2017/..", "2031", Order.MAYBE),
        ("2017~", "2021-01-25", Order.BEFORE),
        ("2017~", "2018", Order.MAYBE),
        ("2021-01-24?", "2021-01-25", Order.MAYBE),
        ("../2017~", "2031", Order.MAYBE),
        ("[2017,2019]", "2018", Order.MAYBE),
    ],
)
def test_order(a: str, b: str, expected: Order) -> None:
    assert order(parse_edtf(a), parse_edtf(b)) is expected


@given(dates, dates)
def test_order_is_antisymmetric_and_excludes_meeting(a: DateInterval, b: DateInterval) -> None:
    turned = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE, Order.MAYBE: Order.MAYBE}

    assert order(b, a) is turned[order(a, b)]
    assert order(a, b) is Order.MAYBE or meet(a, b).meets is not True


@pytest.mark.parametrize(
    ("text", "by", "expected"),
    [
        ("2021", {"years": -1}, "2020"),
        ("2021-02", {"months": 1}, "2021-03"),
        ("2021-01-31", {"months": 1}, "2021-02-28"),
        ("2020-02-29", {"years": 1}, "2021-02-28"),
        ("2021-01-25", {"weeks": 2, "days": -1}, "2021-02-07"),
        ("2021~", {"days": 1}, "2021-01-02~/2022-01-01~"),
        ("../2031-02", {"months": 1}, "../2031-03"),
        ("2017/..", {"years": 1}, "2018/.."),
        ("[2020,2025]", {"years": 1}, "[2021,2026]"),
        ("9998/9999", {"years": 1}, "9999/.."),
        ("0001", {"years": -1}, "../.."),
    ],
)
def test_shift(text: str, by: dict[str, int], expected: str) -> None:
    assert str(shift(parse_edtf(text), **by)) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2017-09", "2017~", "2017-09"),
        ("2017~", "2017", "2017"),
        ("2017", "2017-06/2018", "2017-06/2017-12"),
        ("2017~", "2017-06/2018", "2017-06~/2017-12~"),
        ("../2031", "2017/..", "2017/2031"),
        ("2017", "2018", "None"),
        ("[2020,2025]", "2020-06/2025-06", "[2020-06..2020-12,2025-01..2025-06]"),
    ],
)
def test_intersect(a: str, b: str, expected: str) -> None:
    assert str(intersect(parse_edtf(a), parse_edtf(b))) == expected


@given(dates, dates)
def test_what_is_shared_lies_in_both_and_the_hull_around(a: DateInterval, b: DateInterval) -> None:
    shared, around = intersect(a, b), hull(a, b)

    if shared is None:
        assert meet(a, b).meets is not True
    else:
        assert {meet(shared, one) for one in (a, b)} <= {Meeting.SAME, Meeting.INSIDE}
    assert {meet(around, one) for one in (a, b)} <= {Meeting.SAME, Meeting.AROUND}


def test_one_of_joins_what_touches() -> None:
    assert str(one_of([(1, 31), (32, 59)])) == "0001-01/0001-02"
    assert str(one_of([(None, 31), (60, None)], approximate=True)) == "[..0001-01~,0001-03~..]"


class Held(BaseModel):
    when: DateInterval


@pytest.mark.parametrize("given_when", ["2017", 2017, parse_edtf("2017")])
def test_a_model_takes_text_a_year_or_a_date(given_when: object) -> None:
    held = Held.model_validate({"when": given_when})

    assert held.when == parse_edtf("2017")
    assert held.model_dump() == {"when": held.when}
    assert held.model_dump(mode="json") == {"when": "2017"}
    assert Held.model_validate_json(held.model_dump_json()) == held


@pytest.mark.parametrize("bad", ["2021-02-30", 20170, True, None, 1.5])
def test_a_model_reports_what_is_not_a_date(bad: object) -> None:
    with pytest.raises(ValidationError, match="date"):
        Held.model_validate({"when": bad})


def test_the_schema_is_text_or_a_year_with_examples() -> None:
    schema = TypeAdapter(DateInterval).json_schema()

    assert schema["type"] == ["string", "integer"]
    assert [str(parse_edtf(text)) for text in schema["examples"]] == schema["examples"]
