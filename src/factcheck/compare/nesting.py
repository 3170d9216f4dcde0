"""Names that lie in others: which of them cannot both be right, level by level."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from factcheck.entities import Catalogue

Wholes = Callable[[str], frozenset[str]]
"""A name to itself and everything it is part of."""


def levels(names: Sequence[str], wholes: Wholes) -> Iterator[list[list[str]]]:
    """Two or more sides of names, of which none lies in a name of another side, at each level.

    First the outermost names, each with all that lies in it, then those directly in one of these,
    and so on: every two names that are apart are on two sides once. A name that lies in two others
    of one level, as one that several places have, is on neither side there.

    >>> tree = {"vell": {"castria"}, "orr": {"castria"}, "castria": set(), "norland": set()}
    >>> for sides in levels(sorted(tree), lambda name: frozenset({name, *tree[name]})):
    ...     print(sides)
    [['castria', 'orr', 'vell'], ['norland']]
    [['orr'], ['vell']]
    """
    present = frozenset(names)
    first = {name: _first(name, wholes, present) for name in names}
    kept = frozenset(first.values())
    around = {name: wholes(name) & kept - {name} for name in kept}
    within: dict[str | None, list[str]] = defaultdict(list)
    loose = set()
    for name in sorted(around):
        parent, alone = _parent(name, around)
        within[parent].append(name)
        if not alone:
            loose.add(name)
    alike = defaultdict(list)
    for name in names:
        alike[first[name]].append(name)
    for parent in (None, *sorted(around)):
        sides = [name for name in within[parent] if name not in loose]
        if len(sides) > 1:
            yield [[n for inner in _below(side, within) for n in alike[inner]] for side in sides]


def _first(name: str, wholes: Wholes, present: frozenset[str]) -> str:
    """Of names that lie in each other, the one that stands for all: mostly the name itself."""
    return min(other for other in wholes(name) & present if name in wholes(other))


def _parent(name: str, around: dict[str, frozenset[str]]) -> tuple[str | None, bool]:
    """The innermost name that all others around it hold or lie in, and whether none lies in it."""
    outer = sorted(around[name], key=lambda other: (-len(around[other]), other))
    for number, one in enumerate(outer):
        if all(other in around[one] or one in around[other] for other in outer if other != one):
            return one, number == 0
    return None, not outer


def _below(name: str, within: dict[str | None, list[str]]) -> list[str]:
    """The name and everything in it."""
    found = [name]
    for inner in found:  # grows
        found += within.get(inner, ())
    return sorted(found)


def by_first_words(names: Sequence[str], catalogue: Catalogue) -> list[list[str]]:
    """A name outside the catalogue that others only go on from: "guilty", "guilty of fraud"."""
    kin: list[list[str]] = []
    for name in sorted(names):
        known = name in catalogue.entities
        if kin and not known and name.startswith(f"{kin[-1][0]} "):
            kin[-1].append(name)
        else:
            kin.append([name])
    return kin
