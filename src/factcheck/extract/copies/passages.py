"""Where two texts have the same words, for a reader to see side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

    Each is followed from the first place where the second text has its first five words, so that
    of words that it repeats another place could go on for longer.

    >>> [found] = shared_passages("Lorn said the pier would open.", "She SAID the pier would open!")
    >>> found.words, found.a, found.b
    (5, (5, 29), (4, 28))
    """
    in_a, in_b = places(a), places(b)
    found = [
        Passage(
            (in_a[here][0], in_a[here + size - 1][1]),
            (in_b[there][0], in_b[there + size - 1][1]),
            size,
        )
        for here, there, size in _runs(shingles(numbered(a)), shingles(numbered(b)))
    ]
    return sorted(found, key=lambda passage: (-passage.words, passage.a))


def _runs(mine: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """From which word of each text they agree, and for how many words."""
    first = {value: at for at, value in reversed(list(enumerate(theirs)))}
    here = 0
    while here < len(mine):
        start = here
        there = first.get(mine[here], len(theirs))
        while here < len(mine) and there < len(theirs) and mine[here] == theirs[there]:
            here, there = here + 1, there + 1
        if here > start:
            size = here - start
            yield start, there - size, size + WORDS - 1
        else:
            here += 1
