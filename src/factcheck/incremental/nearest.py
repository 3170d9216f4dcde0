"""Which of the runs that are remembered is the nearest to a base as it is now."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from factcheck.incremental.memo import Memo, read
from factcheck.store.cache import Cache
from factcheck.store.trees import Tree

_KEPT = 3
"""Runs that are remembered of one base."""


class Memos:
    """What is remembered of one base, under one catalogue and one set of predicates."""

    def __init__(self, cache: Cache, tree: Tree, home: str, *, articles: bool) -> None:
        world = [[n, file.id] for n, file in tree.files.items() if file.sort in _WORLD]
        self._cache = cache
        self.key = f"memos {_digest([home, articles, world])}"
        self._ids = {n: file.id for n, file in tree.files.items() if file.sort == "claims"}

    def nearest(self, near: Memo | None = None) -> Memo | None:
        """The memo with which the base has the most files in common, of those kept and ``near``."""
        known = self._known()
        best = max(known, key=lambda name: _common(known[name], self._ids), default=None)
        if near and (
            best is None or _common(known[best], self._ids) <= _common(ids(near), self._ids)
        ):
            return near
        rows = self._cache.get([best]) if best else {}
        return read(rows[best]) if best and rows else None

    def keep(self, memo: Memo, bodies: Mapping[str, bytes]) -> None:
        """Remember a run, and of those before it the last."""
        files = ids(memo)
        known = {f"memo {_digest([self.key, files])}": files} | self._known()
        index = json.dumps(dict(list(known.items())[:_KEPT])).encode()
        self._cache.put({next(iter(known)): memo.written(), self.key: index, **bodies})

    def _known(self) -> dict[str, dict[str, str]]:
        row = self._cache.get([self.key]).get(self.key)
        known: dict[str, dict[str, str]] = json.loads(row) if row else {}
        return known


_WORLD = ("entities", "predicates")


def ids(memo: Memo) -> dict[str, str]:
    """The content of its files by name."""
    return {name: file.id for name, file in memo.files.items()}


def _common(one: Mapping[str, str], other: Mapping[str, str]) -> int:
    return len(one.items() & other.items())


def _digest(value: object) -> str:
    return hashlib.blake2b(json.dumps(value).encode(), digest_size=12).hexdigest()
