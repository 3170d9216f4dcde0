"""What is read of a text only where somebody asks is what a reading of the whole text says."""

from __future__ import annotations

import factcheck as fc
from factcheck.extract.events.find import EXTRACTORS
from factcheck.extract.events.frame import frames
from factcheck.extract.events.reading import Reading
from factcheck.extract.speakers import find_reports
from factcheck.extract.words import scan

_STORY = """\
The mill in Vell will close in May, Ada Lorn told the Harbour Post. Norrail denied that.

“We were asked to leave,” she said. “Nobody told us why.

“It was a good mill,” she added, and the union said that it had offered to buy it. It has forty
members in Vell, most of whom work in the mill and live in the streets around it, and two in Dunmar.

Lorn said:

“We never closed anything.” Orvane Steel, which bought Halmo, declined to comment on Tuesday.
"""


def test_words_that_frames_need_are_words_of_a_text() -> None:
    """A frame is not tried in a sentence without its words, so each must be one word of a text."""
    listed = [
        one for family in EXTRACTORS for told in frames(family.frames).values() for one in told
    ]
    needed = {word for frame in listed for one in frame.needs for word in one}

    assert needed
    assert [word for word in needed if scan(f"a {word} b").lower != ["a", word, "b"]] == []


def test_reports_of_a_place_are_those_of_the_whole_text() -> None:
    """Quotations that run on, and a colon before one, are not parted."""
    reading = Reading(fc.Article(text=_STORY))
    prose = reading.prose
    whole = find_reports(prose, reading.mentions)

    for number, (start, end) in reversed(list(enumerate(prose.sentences))):
        told = [one for one in whole if any(a < end and start < b for a, b in one.content)]
        assert list(reading.reports.of(number)) == told


def test_reports_before_one_go_back_over_the_stretches() -> None:
    """The nearest comes first."""
    reading = Reading(fc.Article(text=_STORY))
    whole = find_reports(reading.prose, reading.mentions)
    [*_, last] = reading.reports.of(len(reading.prose.sentences) - 1)

    assert list(reading.reports.before(last)) == [*reversed(whole[: whole.index(last)])]


def test_clauses_have_their_index_in_whatever_order_they_are_asked_for() -> None:
    """The index of a clause follows the text."""
    forth, back = Reading(fc.Article(text=_STORY)), Reading(fc.Article(text=_STORY))
    sentences = range(len(forth.prose.sentences))
    read = list(forth.clauses.of(sentences))

    assert [index for index, _ in read] == sorted({index for index, _ in read})
    for index, clause in reversed(read):
        assert back.clauses[index][:4] == clause[:4]
        assert back.parent(index) == forth.parent(index)
        after = back.clauses.after(index)
        assert after is None or (after.sentence == clause.sentence and after.verb > clause.verb)
