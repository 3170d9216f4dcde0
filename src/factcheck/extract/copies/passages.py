"""Where two texts have the same words, for a reader to see side by side."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.extract.copies.shingles import WORDS, shingles
from factcheck.extract.copies.words import Span, numbered, places


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in a row that two texts share, whatever their case and marks."""

    a: Span
    """Offsets in the first text."""
    b: Span
    """Offsets in the second text."""
    words: int


def shared_passages(a: str, b: str) -> list[Passage]:
    """The passages of five words or more of one text that stand in another, the longest first.

    Where the second text says them twice, the place that goes on longest from left to right is
    not searched for: the first is taken, and followed as far as both agree.

    >>> one, other = "Ada Lorn said the pier would open.", "It will, but late: the pier would open!"
    >>> shared_passages(one, other)
    []
    >>> [found] = shared_passages("Lorn said the pier would open.", "She SAID the pier would open!")
    >>> found.words, found.a
    (5, (5, 29))
    """
    mine, theirs = shingles(numbered(a)), shingles(numbered(b))
    place: dict[int, int] = {}
    for at, value in enumerate(theirs):
        place.setdefault(value, at)
    runs: list[tuple[int, int, int]] = []
    here = 0
    while here < len(mine):
        there = place.get(mine[here])
        if there is None:
            here += 1
            continue
        size = 1
        while (
            here + size < len(mine)
            and there + size < len(theirs)
            and mine[here + size] == theirs[there + size]
        ):
            size += 1
        runs.append((size + WORDS - 1, here, there))
        here += size
    in_a, in_b = places(a), places(b)
    return [
        Passage(
            (in_a[here][0], in_a[here + size - 1][1]),
            (in_b[there][0], in_b[there + size - 1][1]),
            size,
        )
        for size, here, there in sorted(runs, key=lambda run: (-run[0], run[1]))
    ]
