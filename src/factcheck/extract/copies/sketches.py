"""What is kept of each text while copies are sought: its winnowed shingles, and who shares them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import groupby

from factcheck.extract.copies.shingles import shingles, winnowed
from factcheck.extract.copies.words import numbered

Sketch = Sequence[int]
"""The winnowed shingles of a text, sorted, each once."""
_NUMBERING = 28
"""Bits for the number of a text; the other 36 of 64 hold a shingle, enough for a candidate."""
_AT_ONCE = 4_000_000
"""How many sampled shingles are sorted at once; it bounds the memory."""


def sampled(values: Sequence[int]) -> list[int]:
    """The winnowed shingles in 36 bits, by window."""
    return [value >> (61 - 64 + _NUMBERING) for value in winnowed(values)]


def sketches(texts: Mapping[str, str]) -> tuple[list[list[str]], list[Sketch]]:
    """The keys of texts that are the same word for word, and the sketch of each such group.

    Keys are sorted, and so are the groups by their first key.
    """
    groups: dict[bytes, list[str]] = {}
    kept: list[Sketch] = []
    for key in sorted(texts):
        words = numbered(texts[key])
        group = groups.setdefault(blake2b(array("Q", words), digest_size=16).digest(), [])
        if not group:
            kept.append(array("Q", sorted(set(sampled(shingles(words))))))
        group.append(key)
    return list(groups.values()), kept


def sharers(known: Sequence[Sketch]) -> Iterator[tuple[int, list[int]]]:
    """Each sampled shingle of two sketches or more, with the numbers of these in order."""
    parts = 1 + sum(map(len, known)) // _AT_ONCE
    low = (1 << _NUMBERING) - 1
    for part in range(parts):
        packed = sorted(
            value << _NUMBERING | number
            for number, sketch in enumerate(known)
            for value in sketch
            if value % parts == part
        )
        for value, run in groupby(packed, key=lambda one: one >> _NUMBERING):
            numbers = [one & low for one in run]
            if len(numbers) > 1:
                yield value, numbers
