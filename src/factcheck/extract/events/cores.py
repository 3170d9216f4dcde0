"""Where a noun phrase ends: without what hangs on it, and what only looks like a part of it."""

from __future__ import annotations

import re

from factcheck.extract.events.reading import Reading
from factcheck.extract.wordlists import words

_ENDS = re.compile(r"[pswqtc,;:.\"()\-]")
WIDEST = 9
"""How many words a name that the text describes may have."""
_BEHIND = words(
    "beginning starting altogether atop including following plenty each itself himself herself themselves"
)
"""Words behind a phrase that are read as its last."""


def core(reading: Reading, first: int, end: int) -> tuple[int, int] | None:
    """The words up to the head, without what hangs on it; the name in an apposition instead."""
    words_ = reading.prose.words
    classes = words_.classes
    if first >= end:
        return None
    marks = [match.start() for match in _ENDS.finditer(classes, first + 1, end)]
    inner = inside_names(reading, first, end) if marks else ()
    at = next((mark for mark in marks if mark not in inner), end)
    if at < end and classes[at] == ",":
        after = reading.mentions_in(words_.starts[at], words_.ends[end - 1])
        told = after and reading.text.startswith(",", after[0].end) and classes[first] == "d"
        if (
            after
            and (after[0].kind == "person" or told)
            and after[0].start == words_.starts[at + 1 : at + 2][0]
        ):
            return words_.first_at(after[0].start), words_.end_at(after[0].end)
    at = trimmed(reading, first, at)
    if at - first > WIDEST or at == first:
        return None
    return first, at


def trimmed(reading: Reading, first: int, end: int) -> int:
    """The end of a phrase without the times, adverbs and prepositions that look like a part of it."""
    words_ = reading.prose.words
    times = range(first + 2, end)
    often = next(
        (at for at in times if words_.lower[at] == "times" and words_.classes[at - 1] == "#"), None
    )
    end = end if often is None else max(first + 1, often - 1)
    if words_.lower[end - 3 : end] == ["plenty", "of", "times"]:
        end -= 3
    while end - 1 > first and (
        words_.classes[end - 1] in "ayY'`" or words_.lower[end - 1] in _BEHIND
    ):
        end -= 1
    return end


def inside_names(reading: Reading, first: int, end: int) -> set[int]:
    """The words inside names."""
    words_ = reading.prose.words
    inside = reading.mentions_in(words_.starts[first], words_.ends[end - 1])
    spans = [(words_.first_at(one.start), words_.end_at(one.end)) for one in inside]
    return {at for one, two in spans for at in range(one + 1, two)}
