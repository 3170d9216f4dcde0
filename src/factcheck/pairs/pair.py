"""The two texts that are compared, each read once."""

from __future__ import annotations

from functools import cached_property

from factcheck.pairs.acts import Act, acts
from factcheck.pairs.numbers import Count, counts
from factcheck.pairs.text import Text


class Pair:
    """Two texts, with what is asked of both."""

    def __init__(self, a: Text, b: Text) -> None:
        self.a, self.b = a, b

    @property
    def brief(self) -> bool:
        """Whether one of them is so short that all it says is of what the other is about."""
        return self.a.brief or self.b.brief

    @cached_property
    def acts(self) -> tuple[list[Act], list[Act]]:
        """What each says that somebody does."""
        return list(acts(self.a)), list(acts(self.b))

    @cached_property
    def counts(self) -> tuple[list[Count], list[Count]]:
        """The numbers of each."""
        return list(counts(self.a)), list(counts(self.b))

    @cached_property
    def by_start(self) -> tuple[dict[int, Count], dict[int, Count]]:
        """The same by where they begin."""
        a, b = ({one.span[0]: one for one in found} for found in self.counts)
        return a, b
