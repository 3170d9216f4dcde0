"""What `find_corrections` promises about any text, and corrections that are not in prose."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck import find_corrections
from factcheck.extract.corrections import from_edits, from_json_ld, taken_back
from factcheck.extract.corrections.find import STEMS
from factcheck.extract.corrections.lexicon import WORDS, letter

NOTICE = "Correction: An earlier version of this article misstated the age of Ada Lorn. She is 47, not 74."
PIECES = st.sampled_from(
    [
        "Correction",
        ":",
        "(",
        ")",
        "[",
        "]",
        "“",
        "”",
        '"',
        ",",
        ".",
        ";",
        "—",
        "\n",
        "\n\n",
        "An",
        "earlier",
        "version",
        "of",
        "this",
        "story",
        "article",
        "misstated",
        "incorrectly",
        "said",
        "that",
        "has",
        "been",
        "updated",
        "corrected",
        "retracted",
        "to",
        "reflect",
        "not",
        "rather",
        "than",
        "instead",
        "should",
        "have",
        "from",
        "7",
        "47",
        "2021",
        "May",
        "Friday",
        "Vell",
        "Ada",
        "it",
        "is",
        "was",
        "the",
        "a",
        "we",
        "regret",
        "error",
        "Editor's",
        "note",
        "*",
        "•",
        "_",
        "İ",
        "ß",
        "ﬁ",
        "\x00",
        "https://example.org/a",
    ]
)


@given(st.text() | st.lists(PIECES, max_size=40).map(" ".join))
def test_any_text_is_read(text: str) -> None:
    """No exception; notices come in order, apart, with offsets that cut them and values in them."""
    end = 0
    for found in find_corrections(text):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        words = " ".join(found.text.split())
        assert found.old is None or found.old.rstrip(".") in words
        assert found.new is None or found.new.rstrip(".") in words
        end = found.end


@given(st.text(st.characters(blacklist_categories=["Lu", "Ll", "Lt", "Lm", "Lo"])))
def test_no_notice_without_a_word_that_tells(text: str) -> None:
    """Figures and marks are no notice."""
    assert find_corrections(text) == []


@given(
    st.lists(st.sampled_from(["It rained.", "Ada Lorn, 47, won.", "“No,” he said."]), max_size=5)
)
def test_paragraphs_around_a_notice_change_nothing(others: list[str]) -> None:
    """The same notice, further on in the text."""
    before = "".join(f"{one}\n\n" for one in others)
    [found] = find_corrections(f"{before}{NOTICE}\n\n{before}")

    assert (found.start, found.end) == (len(before), len(before) + len(NOTICE))
    assert (found.old, found.new, found.field, found.kind) == ("74", "47", "age", "correction")


def test_one_letter_alone_grows_in_lower_case() -> None:
    """Offsets of the search in lower case are those of the text."""
    grown = [chr(code) for code in range(sys.maxunicode + 1) if len(chr(code).lower()) > 1]

    assert grown == ["İ"]


def test_every_word_is_in_one_class() -> None:
    """A word in two lists would be read by the first of them only."""
    words = [word for listed in WORDS.values() for word in listed.split()]

    assert sorted(words) == sorted(set(words))
    assert letter("Story’s") == letter("story")


def test_stems_are_in_lower_case() -> None:
    """They are sought in lower case."""
    assert [stem for stem in STEMS if stem != stem.lower()] == []


@pytest.mark.parametrize(
    "text",
    ["", "\0", "7" * 10_000, "(" * 5_000, "Correction: " * 500, "Correction:", "Correction:\n\n"],
)
def test_odd_input(text: str) -> None:
    """A label without words is no notice; neither are digits and brackets."""
    assert all(found.old is None and found.new is None for found in find_corrections(text))


def test_a_notice_with_two_errors_gives_two_corrections() -> None:
    """Each with its own words."""
    text = (
        "Correction: An earlier version of this story misspelled the name of the inn. "
        "It is the Sea Hare. It also gave the wrong age for Tom Brill; he is 59."
    )
    first, second = find_corrections(text)

    assert (first.new, first.field) == ("the Sea Hare", "name")
    assert (second.new, second.field) == ("59", "age")


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (
            "Correction: An earlier version of this article misstated the number of the injured and "
            "the date of the fire. Twelve people were hurt, not nine, and the fire was on Monday, "
            "not Sunday.",
            [("nine", "Twelve people", "number"), ("Sunday", "Monday", "date")],
        ),
        (
            "Corrections: The tunnel is 10 km long, not 12 km. It cost 40 million, not 50 million.",
            [("12 km", "10 km", "number"), ("50 million", "40 million", "number")],
        ),
        (
            "Correction: It was 12 men, not 9, who were hurt; 3, not 4, were killed.",
            [("9", "12 men", "number"), ("4", "3", "number")],
        ),
        (
            "This story has been updated to correct the age of the victim to 41 from 14 and the name "
            "of the mayor to Anna Kell from Anne Kell.",
            [("14", "41", "age"), ("Anne Kell", "Anna Kell", "name")],
        ),
        (
            "An earlier version of this article misspelled the name of the mayor. She is Ada Lorn, "
            "not Ada Lorne. The article also misstated her age. She is 52, not 25.",
            [("Ada Lorne", "Ada Lorn", "name"), ("25", "52", "age")],
        ),
        (
            "Correction: The fire was on Monday, not Sunday. The fire was not on Sunday but on Monday.",
            [("Sunday", "Monday", "date")],
        ),
        (
            "Correction: The inn is in Skarn, not Tull. The mayor moved to Vell from Orr in 2019.",
            [("Tull", "Skarn", None)],
        ),
    ],
)
def test_a_notice_may_set_several_values_right(
    notice: str, told: list[tuple[str, str, str | None]]
) -> None:
    """Each with its own part of the notice; what only says it again is none."""
    found = find_corrections(notice)

    assert [(one.old, one.new, one.field) for one in found] == told
    assert all(one.old and one.old in one.text for one in found)


def test_a_header_makes_notices_of_the_paragraphs_below() -> None:
    """As in the corrections column of a daily."""
    text = (
        "Corrections and clarifications\n\n"
        "The novel is by Mina Roth, not Nina Roth, as stated in a review.\n\n"
        "A profile said the singer was 30. In fact she is 33.\n\nThe weather stays dry."
    )

    assert [(one.old, one.new) for one in find_corrections(text)] == [
        ("Nina Roth", "Mina Roth"),
        ("30", "33"),
    ]


def test_a_wrapped_notice_is_one() -> None:
    """Lines broken at some seventy letters are one paragraph."""
    text = (
        "The ferry left Vell at noon.\n\n"
        "Correction: An earlier version of this article misstated the number\n"
        "of ferries that were delayed by the storm on the Tamsin. It was six,\nnot nine.\n"
    )
    [found] = find_corrections(text)

    assert (found.old, found.new) == ("nine", "six")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("The mill has 40 looms, not 4.", [("4", "40 looms")]),
        ({"@type": "CorrectionComment", "text": "It is Skarn, not Tull."}, [("Tull", "Skarn")]),
        ([{"text": NOTICE}, {"@value": "It opened in 1913."}], [("74", "47"), (None, None)]),
        ("https://example.org/corrections", []),
        ({"@type": "CorrectionComment"}, []),
        (None, []),
        (47, []),
        ([], []),
        (" \0 . ", [(None, None)]),
    ],
)
def test_json_ld(value: object, told: list[tuple[str | None, str | None]]) -> None:
    """Texts, comments and lists of them; what is none of these says nothing."""
    assert [(one.old, one.new) for one in from_json_ld(value)] == told


def test_json_ld_may_be_nested_deeply() -> None:
    """Nobody wrote that."""
    value: object = "It is Skarn, not Tull."
    for _ in range(100_000):
        value = [value]

    assert from_json_ld(value) == []


def test_edits() -> None:
    """Only struck-out words are taken back, and only inserted ones are right."""
    found = from_edits([("9 May", "6 May"), ("Tull", ""), ("", "more"), ("same ", " same")])

    assert [(one.old, one.new, one.field) for one in found] == [
        ("9 May", "6 May", "date"),
        ("Tull", None, None),
    ]
    assert isinstance(found[0], fc.Correction)


@pytest.mark.parametrize(
    ("notice", "labels"),
    [
        ("Correction: It opened on 6 June, not 9 June.", ["day"]),
        ("Correction: The inn is in Skarn, not Tull.", ["town"]),
        (
            "An earlier version of this story said the inn at Tull opened on 9 June.",
            ["day", "town"],
        ),
        ("An earlier version of this story misstated the day. It opened on 6 June.", []),
        ("Correction: It opened on 19 June, not 29 June.", []),
    ],
)
def test_what_is_taken_back(notice: str, labels: list[str]) -> None:
    """Only what the notice says was published, whole words, and not what it repeats."""
    [found] = find_corrections(notice)

    assert (
        taken_back(found, [("day", "9 June"), ("town", "Tull"), ("none", " "), ("the", "the")])
        == labels
    )


def test_of_a_notice_without_end_the_first_values_are_read() -> None:
    """Nobody corrects a thousand values in one sentence."""
    text = "; ".join(f"item {n} costs {n + 5000} crowns, not {n}" for n in range(1000))

    assert 1 < len(find_corrections(f"Correction: {text}.")) < 20
