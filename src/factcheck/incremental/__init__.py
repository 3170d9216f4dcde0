"""A check that reads and compares only what changed since an earlier one.

It finds what a run over the whole base finds, or says that it is not sure of that; then the
whole base is read and compared, and remembered. See `docs/decisions/0009-incremental.md`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from factcheck.errors import ForgottenError
from factcheck.findings import Result
from factcheck.incremental.changes import UnsureError, changed
from factcheck.incremental.memo import Memo
from factcheck.incremental.nearest import Memos
from factcheck.incremental.recall import Recall
from factcheck.incremental.state import Derived, State
from factcheck.incremental.view import view
from factcheck.store.cache import Cache
from factcheck.store.trees import Tree

__all__ = ["State", "state"]

_FEW = 20
"""Files that may be read again in each run before the run is remembered anew."""


def state(
    tree: Tree, cache: Cache, home: str, articles: Path | None, near: State | None = None
) -> State:
    """The state of a base; ``home`` is its folder as the project calls it.

    ``near`` is a state to begin with, if it is of the same catalogue and predicates.
    """
    memos = Memos(cache, tree, home, articles=articles is not None)
    shared = near.memo if near and near.memo and near.memo[0] == memos.key else None
    old = memos.nearest(shared[1] if shared else None)
    found = _derived(old, tree, cache, articles) if old is not None else None
    if found is None:
        from factcheck.incremental.whole import whole  # the comparer costs a tenth of a check

        return whole(tree, cache, memos, articles)
    if len(found.change.files) > _FEW:
        from factcheck.incremental.whole import rows_of

        memos.keep(found.memo, found.bodies)
        cache.put(rows_of(found.change.files.values(), tree))
    base, result = view(found, articles, lambda: _result(tree, articles))
    return State(base, result, (memos.key, found.memo))


def _derived(old: Memo, tree: Tree, cache: Cache, articles: Path | None) -> Derived | None:
    """What follows from what is remembered; None where that is not certain."""
    try:
        change = changed(old, tree, articles)
        names = [name for name, file in tree.files.items() if file.sort == "claims"]
        if not change.files and old.files.keys() == set(names):
            files = {name: old.files[name] for name in names}
            return Derived(
                replace(old, files=files), change, Recall(cache, files, change.sources), {}
            )
        from factcheck.incremental.derive import derive

        return derive(old, tree, cache, change)
    except (UnsureError, ForgottenError):
        return None


def _result(tree: Tree, articles: Path | None) -> Result:
    from factcheck.incremental.whole import result_of

    return result_of(tree, articles)
