"""`find_copies`: candidates by sampled shingles, then the shingles themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import chain, product

from factcheck.dates import DateInterval, Order, order
from factcheck.extract.copies.copied import COPY, PARTIAL, Copy
from factcheck.extract.copies.families import Families
from factcheck.extract.copies.reading import Reading, containment, read, unrelated
from factcheck.extract.copies.sketches import Sketch, sharers, sketches

COMMON = 20
"""What stands in more families of texts than this is boilerplate or a formula."""
FEWEST = 8
"""Different shingles that a copy shares at least: twelve words in a row."""


def find_copies(
    texts: Mapping[str, str], published: Mapping[str, DateInterval | None] | None = None
) -> list[Copy]:
    """Pairs of texts of which one repeats the other, whole or in part, by their keys.

    Containment (Broder 1997) is that of the shorter text's five-word shingles in the longer.
    Shingles within quotation marks carry no weight, nor do those that stand in more than 20
    texts which are no near-copies of each other; and texts that share less than half are left
    alone if beside it they speak of other names and numbers. So neither one speaker's words nor
    the footer of an outlet makes two reports one. Texts that are the same word for word are copies
    whatever their words carry, from eight different shingles on.

    Of a family of more than 50 near-copies, each is paired only with the text that nearly
    contains it, or with the first key of those that are the same word for word; the family's
    longest text stands for all towards other texts. `published` says which of two came first.

    >>> story = "The Vell ferry ran aground off the old pier on Monday and all aboard were safe."
    >>> [found] = find_copies({"post": story, "crane": story.upper(), "bell": "The ferry sank."})
    >>> found.a, found.b, found.containment, found.partial
    ('crane', 'post', 1.0, False)
    """
    dates = published or {}
    return sorted(
        Copy(min(pair), max(pair), share, count, _first(*pair, dates))
        for pair, share, count in _repeats(texts)
    )


def _repeats(texts: Mapping[str, str]) -> Iterator[tuple[tuple[str, str], float, int]]:
    """Pairs of keys with containment and the number of shared shingles."""
    groups, known = sketches(texts)
    families = Families.of(groups, known)
    common, shared = _index(known, families)

    @lru_cache(maxsize=256)
    def reading(number: int) -> Reading:
        return read(texts[groups[number][0]], common)

    for number, keys in enumerate(groups):
        if len(keys) > 1 and (count := len(reading(number).every)) >= FEWEST:
            for pair in families.twins(number):
                yield pair, 1.0, count
    for one, other in chain(_candidates(known, common, shared), families.edges()):
        share, count = containment(reading(one), reading(other))
        if share < PARTIAL or count < FEWEST:
            continue
        if share < COPY and unrelated(reading(one), reading(other)):
            continue
        for pair in product(families.told(one), families.told(other)):
            yield pair, share, count


def _index(known: Sequence[Sketch], families: Families) -> tuple[set[int], dict[int, list[int]]]:
    """The sampled shingles of too many families, and for each of the others who has it."""
    common: set[int] = set()
    shared: dict[int, list[int]] = {}
    for value, numbers in sharers(known):
        if len({families.root[number] for number in numbers}) > COMMON:
            common.add(value)
        elif len(members := [number for number in numbers if families.compared(number)]) > 1:
            shared[value] = members
    return common, shared


def _candidates(
    known: Sequence[Sketch], common: Set[int], shared: Mapping[int, Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Pairs that share half as much of the sample as a partial copy has of the shingles."""
    sizes = [sum(value not in common for value in sketch) for sketch in known]
    for one, sketch in enumerate(known):
        met = Counter(other for value in sketch for other in shared.get(value, ()) if other > one)
        for other, count in met.items():
            if 2 * count >= PARTIAL * min(sizes[one], sizes[other]):
                yield one, other


def _first(a: str, b: str, published: Mapping[str, DateInterval | None]) -> str | None:
    one, other = published.get(a), published.get(b)
    if one is None or other is None:
        return None
    return {Order.BEFORE: a, Order.AFTER: b}.get(order(one, other))
