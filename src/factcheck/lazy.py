"""Mappings that are made when somebody looks, as a whole or key by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

V = TypeVar("V")
MOST = 1 << 15
"""Words whose answer is kept: more than any article has, and an end to what input can fill."""
_LONGEST = 40
"""Characters of a word that is worth keeping."""


class Memo(dict[str, V]):
    """What a pure function answers for words, for as many as an article has.

    >>> shown = Memo(str.upper)
    >>> list(map(shown.__getitem__, ("a", "b", "a")))
    ['A', 'B', 'A']
    """

    def __init__(self, answer: Callable[[str], V]) -> None:
        super().__init__()
        self._answer = answer

    def __missing__(self, word: str) -> V:
        found = self._answer(word)
        if len(word) <= _LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = found
        return found


class Lazy(Mapping[str, V]):
    """A mapping made when it is first looked at: ids of a million claims cost seconds.

    >>> Lazy(lambda: {"a": 1})["a"]
    1
    """

    def __init__(self, make: Callable[[], Mapping[str, V]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Mapping[str, V]:
        return self._make()

    def __getitem__(self, key: str) -> V:
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


class Asked(Mapping[str, V]):
    """A mapping that answers key by key; who wants all of it has it made.

    >>> Asked(lambda key: key.upper() if key == "a" else None, lambda: {"a": "A"}).get("a")
    'A'
    """

    def __init__(
        self,
        find: Callable[[str], V | None],
        make: Callable[[], Mapping[str, V]],
        size: int | None = None,
    ) -> None:
        self._find = find
        self._all: Mapping[str, V] = Lazy(make)
        self._size = size

    def __getitem__(self, key: str) -> V:
        found = self._find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all) if self._size is None else self._size
