"""What was decided about whole articles, each in a sentence, or of many how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

LISTED = 20
"""Of more notes than this only the numbers are shown."""


class Sort(Enum):
    """What was decided, as it is said of several articles."""

    KNOWN = "already there"
    CHANGED = "left out, with an earlier text of theirs in the base"
    FOREIGN = "not English"
    REPORT = "reports of factcheck itself"
    COPY = "copies of others"
    PARTLY = "with passages of others"
    PASSED_OVER = "folders with files of other formats"
    REMARKED = "read with a remark"
    ELSEWHERE = "where their passages cannot be looked up"


class Noted(NamedTuple):
    """What was decided about one article."""

    about: str
    """The file of the article, or the id of its source."""
    sort: Sort
    text: str

    def __str__(self) -> str:
        return f"{self.about}: {self.text}"


def sentences(notes: Sequence[Noted], *, everything: bool = False) -> Iterator[str]:
    """The notes, or of many of them one sentence with their numbers."""
    if everything or len(notes) <= LISTED:
        yield from map(str, notes)
        return
    numbers = Counter(sort for _, sort in {(one.about, one.sort) for one in notes})
    told = [f"{numbers[sort]:,} {sort.value}" for sort in Sort if numbers[sort]]
    yield f"Of the articles: {', '.join(told)}; -v lists them"
