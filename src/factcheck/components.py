"""What hangs together: the connected components of numbered things (Tarjan 1975, union-find)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def components(known: Sequence[int], pairs: Iterable[Sequence[int]]) -> list[int]:
    """For each thing the least of those with which it hangs together; ``known`` is a beginning.

    >>> components(range(5), [(4, 1), (2, 3), (1, 2)])
    [0, 1, 1, 1, 1]
    """
    up = list(known)

    def top(one: int) -> int:
        while up[one] != one:
            up[one] = up[up[one]]
            one = up[one]
        return one

    for first, *others in pairs:
        for other in others:
            one, two = sorted((top(first), top(other)))
            up[two] = one
    return [top(one) for one in range(len(up))]
