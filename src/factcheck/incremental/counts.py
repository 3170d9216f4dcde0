"""How many claims were compared, from the names of topics alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factcheck.incremental.memo import Counts
from factcheck.predicates import Predicate


def counted(
    rows: Iterable[Sequence[int]], nodes: Sequence[str], registry: Mapping[str, Predicate]
) -> Counts:
    """What the comparer counts of claims on these nodes; ``rows`` begin with another number."""
    claims = list(rows)
    told = Counter(node for row in claims for node in row[1:])
    on = {node: number for node, number in told.items() if nodes[node].startswith("[")}
    alike: dict[str, list[int]] = defaultdict(list)
    for node, number in on.items():
        name = nodes[node]
        if registry[name[2 : name.index('"', 2)]].kind == "quantity":
            alike[name[: name.rindex(', "')]].append(number)
    compared = sum(any(on.get(node, 0) > 1 for node in row[1:]) for row in claims)
    unlike = sum(row.count(1) for row in alike.values() if len(row) > 1)
    return Counts(len(claims), compared, unlike)


def moved(all_: Counts, before: Counts, now: Counts) -> Counts:
    """The counts of a base of which a part was counted anew."""
    return Counts(*(a - b + n for a, b, n in zip(all_, before, now, strict=True)))
