"""Families: texts that stand nearly whole in one other text, each joined to that text alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.extract.copies.sketches import Sketch

LARGE = 50
"""A family of more texts is told by each one's longer text, not by all its pairs."""
_LEAST = 4
"""By so many of its least shingles a text is sought; near-copies have one of them in common."""
_LEADERS = 8
"""With so many long texts that have a shingle in common, each of the others is compared."""
_WITHIN = 0.7
"""Share of the sampled shingles of a text that its leader has."""


def leaders(known: Sequence[Sketch]) -> list[int]:
    """For each sketch the longer one that nearly contains it, or itself.

    As many comparisons as sketches, times a constant: of a hundred thousand texts that differ in
    a word each, all are joined to the longest, and no two others are compared.
    """
    joined = list(range(len(known)))
    near: dict[int, list[int]] = defaultdict(list)
    for number, sketch in enumerate(known):
        for value in sketch[:_LEAST]:
            near[value].append(number)
    for value in sorted(near):
        if len(near[value]) > 1:
            _join(known, near[value], joined)
    return joined


def _join(known: Sequence[Sketch], numbers: Sequence[int], joined: list[int]) -> None:
    """Join those of some sketches that another of them nearly contains."""
    heads: list[tuple[int, frozenset[int]]] = []
    for number in sorted(numbers, key=lambda one: (-len(known[one]), one)):
        if joined[number] != number:
            continue
        sketch = known[number]
        for head, values in heads:
            if len(values.intersection(sketch)) >= _WITHIN * len(sketch):
                joined[number] = head
                break
        else:
            if len(heads) < _LEADERS:
                heads.append((number, frozenset(sketch)))


@dataclass(frozen=True, slots=True)
class Families:
    """Groups of texts that are the same word for word, and the families these form."""

    groups: Sequence[Sequence[str]]
    """The keys of each group, sorted."""
    leader: Sequence[int]
    """For each group the one that nearly contains it, or itself."""
    root: Sequence[int]
    """For each group the one that its family stands for."""
    large: frozenset[int]
    """Roots of families that are too large to tell of all their pairs."""

    @classmethod
    def of(cls, groups: Sequence[Sequence[str]], known: Sequence[Sketch]) -> Families:
        """Find them by the sketches of the groups."""
        leader = leaders(known)
        root = _roots(leader)
        sizes: Counter[int] = Counter()
        for number, keys in enumerate(groups):
            sizes[root[number]] += len(keys)
        return cls(groups, leader, root, frozenset(one for one in sizes if sizes[one] > LARGE))

    def compared(self, number: int) -> bool:
        """Whether a group is compared with all others: in a large family only the root is."""
        return self.root[number] == number or self.root[number] not in self.large

    def told(self, number: int) -> Sequence[str]:
        """The keys by which a group is paired with others."""
        keys = self.groups[number]
        return keys[:1] if self.root[number] in self.large else keys

    def twins(self, number: int) -> Iterator[tuple[str, str]]:
        """The pairs of a group among themselves."""
        keys = self.groups[number]
        if self.root[number] in self.large:
            return ((keys[0], other) for other in keys[1:])
        return combinations(keys, 2)

    def edges(self) -> Iterator[tuple[int, int]]:
        """Groups of large families that are not compared with all others, and their leaders."""
        for number, leader in enumerate(self.leader):
            if not self.compared(number):
                yield number, leader


def _roots(leader: Sequence[int]) -> list[int]:
    """Follow the leaders to the last."""
    found = list(leader)
    for number in range(len(found)):
        trail = [number]
        while found[trail[-1]] != trail[-1]:
            trail.append(found[trail[-1]])
        for one in trail:
            found[one] = trail[-1]
    return found
