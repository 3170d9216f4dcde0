"""What `find_times` promises about any text and any publication date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck import find_times

WORDS = st.sampled_from(
    [
        "last",
        "next",
        "this",
        "the",
        "of",
        "May",
        "march",
        "3",
        "31",
        "30",
        "February",
        "2021",
        "1990",
        "0",
        "10000",
        "99999",
        "year",
        "years",
        "ago",
        "week",
        "two",
        "second",
        "third",
        "quarter",
        "early",
        "late",
        "by",
        "until",
        "since",
        "before",
        "after",
        "in",
        "from",
        "to",
        "and",
        "-",
        "/",
        ":",
        ".",
        ",",
        "p.m.",
        "Monday",
        "today",
        "now",
        "1980s",
        "century",
        "fiscal",
        "Q3",
        "noon",
        "EST",
        "a",
        "few",
        "later",
        "earlier",
        "every",
        "half",
        "Easter",
    ]
)


def values(
    sentence: str, published: date | str | None = "2021-03-04"
) -> list[tuple[str, str, str]]:
    """Words, type and value of the times of a sentence."""
    return [(one.text, one.type, one.value) for one in find_times(sentence, published=published)]


def test_types_and_values() -> None:
    """TIMEX3 types and values."""
    assert values("He left last week, at 5 p.m. on Monday, for three days, as every year.") == [
        ("last week", "DATE", "2021-W08"),
        ("5 p.m. on Monday", "TIME", "2021-03-01T17:00"),
        ("three days", "DURATION", "P3D"),
        ("every year", "SET", "P1Y"),
    ]


def test_two_antecedents_give_both_readings() -> None:
    """A sentence with two years offers both to "two years later"."""
    text = "The laws of 2011 and of 2014 failed. Two years later the court ruled."
    *_, found = find_times(text, published="2021-03-04")

    assert [str(one) for one in found.alternatives] == ["2013", "2016"]
    assert str(found.interval) == "[2013,2016]"
    assert found.anchor is not None
    assert text[slice(*found.anchor)] == "2014"


def test_a_zone_can_move_the_day() -> None:
    """Ten in the evening in New York is the next day in Greenwich."""
    [found] = find_times("Polls close at 10 p.m. EST on 3 May 2021.")

    assert str(found.interval) == "2021-05-03/2021-05-04"


def test_without_a_publication_only_the_text_counts() -> None:
    """Last year is unknown, two years after 2014 is not."""
    assert [one.interval for one in find_times("It closed last year.")] == [None]
    found = find_times("It opened in 2014 and closed two years later.")
    assert [str(one.interval) for one in found] == ["2014", "2016"]


def test_a_publication_can_be_a_month() -> None:
    """Last month of any day of April is March; yesterday is one of thirty days."""
    [month] = find_times("It closed last month.", published="2021-04")
    [yesterday] = find_times("It closed yesterday.", published="2021-04")

    assert str(month.interval) == "2021-03"
    assert str(yesterday.interval) == "2021-03-31/2021-04-29"
    assert yesterday.value == "2021-0X-XX"


def test_a_story_of_another_year_goes_on_in_it() -> None:
    """A day without a year follows the day told before it."""
    found = find_times("The siege began on 3 May 1941. On 7 June it ended.", published="2021-03-04")

    assert [str(one.interval) for one in found] == ["1941-05-03", "1941-06-07"]


@pytest.mark.parametrize("published", ["yesterday", "2021-13", "", 20210304, 3.5, ["2021"]])
def test_a_bad_publication_says_what_was_expected(published: object) -> None:
    """Only dates, EDTF and None."""
    with pytest.raises(fc.FactcheckError, match="expected a date"):
        find_times("It closed.", published=published)  # type: ignore[arg-type]


@given(st.text(), st.none() | st.dates())
def test_any_text_is_read(text: str, published: date | None) -> None:
    """No exception; offsets are those of the words."""
    for found in find_times(text, published=published):
        assert text[found.start : found.end] == found.text


@given(st.lists(WORDS, max_size=12), st.none() | st.dates() | st.just("2021") | st.just("9999-12"))
def test_any_words_are_read(words: list[str], published: date | str | None) -> None:
    """Expressions come in order, do not overlap, and have a value."""
    text = " ".join(words)
    end = 0
    for found in find_times(text, published=published):
        assert end <= found.start < found.end <= len(text)
        assert found.value
        assert found.interval is None or found.interval.earliest or found.interval.latest
        end = found.end


@pytest.mark.parametrize("text", ["", "\0", "\0" * 50, "7" * 10_000, "May " * 500, "last " * 500])
def test_odd_input_holds_no_time(text: str) -> None:
    """Neither noise nor names of months alone are dates."""
    assert find_times(text, published="2021-03-04") == []


def test_a_far_antecedent_leaves_the_publication_possible() -> None:
    """Two sentences on, "a day earlier" can be the day before publication as well."""
    text = "He spoke on Saturday. The plan is old. It is dear. A day earlier he had refused."
    *_, found = find_times(text, published="2021-03-02")

    assert [str(one) for one in found.alternatives] == ["2021-03-01", "2021-02-26"]


def test_an_expression_does_not_cross_a_blank_line() -> None:
    """A heading that ends in a year stands above a dateline."""
    found = find_times("News of 2019\n\nJune 6, 2020 Work began.", published="2021-03-04")

    assert [one.text for one in found] == ["2019", "June 6, 2020"]
