"""A text as it is compared with others: its shingles, those that carry weight, and its names."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from factcheck.extract.copies.shingles import WINDOW, WORDS, shingles
from factcheck.extract.copies.sketches import sampled
from factcheck.extract.copies.words import names, numbered, quoted

_NAMES = 4
"""So many names beside what two texts share are enough to say what each is about."""
_SHARED_NAMES = 0.25
"""Of two texts about one event at least one has this share of them from the other."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The shingles of a text."""

    values: Sequence[int]
    """In order."""
    every: frozenset[int]
    weighty: frozenset[int]
    """Without those in quotation marks and those that many texts have."""
    names: Sequence[int]
    """For each word its number if it is a name, else 0."""


def read(text: str, common: Set[int]) -> Reading:
    """Read a text, where `common` are the sampled shingles of too many texts."""
    values = shingles(numbered(text))
    least = sampled(values)
    spoken = quoted(text)[WORDS // 2 :]
    # A shingle that is not in the sample is judged by the window around it.
    weighty = frozenset(
        value
        for at, value in enumerate(values)
        if not spoken[at] and least[min(max(at - WINDOW // 2, 0), len(least) - 1)] not in common
    )
    return Reading(values, frozenset(values), weighty, names(text))


def containment(one: Reading, other: Reading) -> tuple[float, int]:
    """Share and count of the shorter's weighty shingles in the longer; of equals, the larger."""
    shorter = min(len(one.weighty), len(other.weighty))
    count = max(
        len(text.weighty & longer.every)
        for text, longer in ((one, other), (other, one))
        if len(text.weighty) == shorter
    )
    return (count / shorter, count) if shorter else (0.0, 0)


def unrelated(one: Reading, other: Reading) -> bool:
    """Whether the names and numbers of each, beside the shared words, are its own.

    Then they are about different things, and what they share is a footer or a formula.
    """
    return all(
        len(own := _own_names(text, against)) >= _NAMES
        and len(own.intersection(against.names)) < _SHARED_NAMES * len(own)
        for text, against in ((one, other), (other, one))
    )


def _own_names(text: Reading, other: Reading) -> set[int]:
    """The names of a text outside the shingles that another has too."""
    own = set()
    covered = 0
    for at, name in enumerate(text.names):
        if at < len(text.values) and text.values[at] in other.every:
            covered = at + WORDS
        if name and at >= covered:
            own.add(name)
    return own
