"""Tables of sentences with the times in them: `sentence -> words = days; words = days`."""

from __future__ import annotations

from factcheck import find_times

PUBLISHED = "2021-03-04"
"""A Thursday."""


def rows(table: str) -> list[tuple[str, str]]:
    """The sentences of a table, each with what is expected of it."""
    lines = [line.strip() for line in table.splitlines() if line.strip()]
    return [(sentence, expected) for sentence, expected in (line.split(" -> ") for line in lines)]


def read(sentence: str, published: str | None = PUBLISHED) -> str:
    """The times of a sentence as a table has them."""
    found = find_times(sentence, published=published)
    return "; ".join(f"{one.text} = {one.interval or one.value}" for one in found) or "nothing"
