"""Where sentences end, and where a full stop ends none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.sentences import sentences

TABLE = [
    "The pier shut.|It rotted.",
    "Dr. Lorn met Sen. Reed in the U.S. on Friday.",
    "The U.S. said it would pay.|The Gov. of Vell left.",
    "PORT VALE (AP) — The mill closed.|Nobody was hurt.",
    "Port Vale, May 3 — It opened.",
    "J. K. Lorn spoke.|R. Reed sang.",
    "No. 10 declined to comment.|No one came.",
    "Acme Inc. said so.|She works there.",
    "It cost $5.5 million.|Shares fell 3.2 percent.",
    "It closed at 5 p.m. on Monday.|It reopened at 9 a.m. on Tuesday.",
    "“We go.|We stay,” she said.",
    "“We won!” Lorn said.|“Who did?”",
    '"Who?" asked Reed.|Nobody knew.',
    "He said: “It is late.”|Then he left.",
    "Mayor resigns\n|The mayor of Vell has resigned.",
    "Three killed in storm\n\n|Police said a tree fell.",
    "- bread\n|- milk\n|- eggs",
    "1. Open the tin.|2. Stir.",
    "Was it?|Yes!|No.",
    "The harbour board has said that it will not pay for the\nrepair of the second pier this year.",
    "",
]


@pytest.mark.parametrize("text", TABLE)
def test_sentences(text: str) -> None:
    whole = text.replace("|", " " if "\n|" not in text else "")
    found = [whole[start:end] for start, end in sentences(whole)]

    wanted = [part.strip() for part in text.split("|") if part.strip()]
    assert found == wanted


@given(st.text(alphabet="aB .!?\"“”'\n-1İ𝔸(", max_size=80))
def test_sentences_cut_the_text_in_order(text: str) -> None:
    last = 0
    for start, end in sentences(text):
        assert last <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        assert not text[last:start].strip()
        last = end
    assert not text[last:].strip()


def test_a_credit_between_headline_and_text_joins_neither() -> None:
    """Their lines are as long as those of a text that is wrapped by hand."""
    lines = (
        "The union of nurses warns of the loss of 400 jobs",
        "The Harbour Post of Vell and Dunmar, 15 March 2025",
        "Four hundred jobs will go at the hospital of Vell.",
    )
    text = "\n".join(lines)
    breaks = [text.index(line) for line in lines[1:]]

    assert [text[start:end] for start, end in sentences(text, breaks)] == list(lines)
    assert len(sentences(text)) == 1
