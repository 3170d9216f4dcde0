"""Names in lines that write every word with a capital: which words of a run are the name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from factcheck.extract.prose import Prose

Pair = tuple[int, int]
_LONG, _FEWEST = 4, 4
"""From how many letters on a word tells, and how many such words a heading has."""
_SHARE = 0.75
_WIDEST = 12
"""How many words a run may have that is looked through."""


def named_in_text(prose: Prose, found: Sequence[Pair]) -> list[Pair]:
    """The runs; of one in a heading only the longest name in it that stands elsewhere in the text.

    "Convicted Forger Ada Lorn Flees" tells of "Ada Lorn" where the text below does.
    """
    headings = {number for number in range(min(_HEADINGS, len(prose.bounds))) if _is(prose, number)}
    if not headings:
        return list(found)
    first = {at for number in headings for at in range(*prose.bounds[number])}
    known = {_name(prose, one) for one in found if one[0] not in first}
    return [_within(prose, one, known) if one[0] in first else one for one in found]


_HEADINGS = 3
"""Among how many first sentences a heading is looked for."""


def _is(prose: Prose, number: int) -> bool:
    """Whether most long words of a sentence have a capital, and no full stop ends it."""
    first, end = prose.bounds[number]
    if prose.words.shown[end - 1] == ".":
        return False
    long = [one for one in prose.words.shown[first:end] if len(one) >= _LONG and one.isalpha()]
    return len(long) >= _FEWEST and sum(one[0].isupper() for one in long) >= _SHARE * len(long)


def _name(prose: Prose, run: Pair) -> tuple[str, ...]:
    return tuple(prose.words.shown[slice(*run)])


def _within(prose: Prose, run: Pair, known: Iterable[tuple[str, ...]]) -> Pair:
    first, end = run
    if not 2 < end - first <= _WIDEST:
        return run
    parts = combinations(range(first, end + 1), 2)
    fitting = [one for one in parts if one[1] - one[0] > 1 and _name(prose, one) in known]
    return max(fitting, key=lambda one: (one[1] - one[0], one[0]), default=run)
