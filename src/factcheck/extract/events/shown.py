"""The passage that shows a claim: who, what, how many and when, as far as one sentence tells."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.sentences import Span

_FULL = ("name", "catalogue", "part")
_LONGEST = 240
"""How long a passage may become."""


def shown(reading: Reading, told: Told, time: Span | None) -> Span:
    """The passage of what was found, with its name, its whole number and its time."""
    start, end = told.span
    number = reading.prose.sentence_at(start)
    if number < 0 or reading.prose.sentence_at(end - 1) != number:
        return told.span
    first, last = reading.prose.sentences[number]
    times = [time] if time else _times(reading, (first, last), told)
    for one in (*_numbers(reading, first, told.span), *_names(reading, first, told), *times):
        wider = min(start, one[0]), max(end, one[1])
        if first <= wider[0] and wider[1] <= last and wider[1] - wider[0] <= _LONGEST:
            start, end = wider
    return start, end


def _numbers(reading: Reading, first: int, span: Span) -> Iterator[Span]:
    """The numbers that a passage cuts: "at least nine" of "least nine people died"."""
    for one in reading.quantities_in(first, span[1]):
        if one.start < span[0] < one.end or span[0] <= one.start < span[1] < one.end:
            yield one.start, one.end


def _times(reading: Reading, sentence: Span, told: Told) -> list[Span]:
    """Where a sentence tells the time that is known of what was found."""
    if told.when is None:
        return []
    found = reading.times.within(*sentence)
    return [(one.start, one.end) for one in found if reading.times.when(one) == told.when][:1]


def _names(reading: Reading, first: int, told: Told) -> Iterator[Span]:
    """The last name of a subject that a passage only calls "she" or "the head of the mill"."""
    before = [
        one
        for one in reading.mentions_in(first, told.span[1])
        if one.how in _FULL and one.name and _shown(reading, one.name) in told.subject
    ]
    if before and all(one.end <= told.span[0] for one in before):
        yield before[-1].start, before[-1].end


def _shown(reading: Reading, name: str) -> str:
    return reading.names.catalogue.name(name)
