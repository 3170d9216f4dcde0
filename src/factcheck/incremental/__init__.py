"""A check that reads and compares only what changed since an earlier one.

It finds what a run over the whole base finds, or says that it is not sure of that; then the
whole base is read and compared, and remembered. See `docs/decisions/0009-incremental.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck.compare import compared
from factcheck.compare.parts import ties
from factcheck.errors import ForgottenError
from factcheck.findings import Result
from factcheck.incremental.changes import UnsureError
from factcheck.incremental.derive import derive
from factcheck.incremental.memo import Memo, Nodes
from factcheck.incremental.nearest import Memos
from factcheck.incremental.recall import entries_key
from factcheck.incremental.record import certain, is_local, memo, remembered
from factcheck.incremental.view import view
from factcheck.store import FactBase
from factcheck.store.base import understood
from factcheck.store.cache import Cache
from factcheck.store.entries import YamlFile
from factcheck.store.folder import Folder
from factcheck.store.packed import packed
from factcheck.store.texts import ids_of
from factcheck.store.trees import Tree

__all__ = ["State", "state"]

_FEW = 20
"""Files that may be read again in each run before the run is remembered anew."""


class State(NamedTuple):
    """A base and what comparing it gave."""

    base: FactBase
    result: Result
    memo: tuple[str, Memo] | None = None
    """What is remembered of it, and under which catalogue and predicates."""


def state(
    tree: Tree, cache: Cache, home: str, articles: Path | None, near: State | None = None
) -> State:
    """The state of a base; ``home`` is its folder as the project calls it.

    ``near`` is a state to begin with, if it is of the same catalogue and predicates.
    """
    memos = Memos(cache, tree, home, articles=articles is not None)
    shared = near.memo if near and near.memo and near.memo[0] == memos.key else None
    old = memos.nearest(shared[1] if shared else None)
    if old is not None:
        try:
            found = derive(old, tree, cache, articles)
        except (UnsureError, ForgottenError):
            return _whole(tree, cache, memos, articles)
        if len(found.change.files) > _FEW:
            memos.keep(found.memo, found.bodies)
            cache.put(_packed(found.change.files.values(), tree))
        base, result = view(found, articles, lambda: _all(tree, articles))
        return State(base, result, (memos.key, found.memo))
    return _whole(tree, cache, memos, articles)


def _whole(tree: Tree, cache: Cache, memos: Memos, articles: Path | None) -> State:
    """Read and compare all of it, and remember that."""
    keys = {n: entries_key(file.id) for n, file in tree.files.items() if file.sort == "claims"}
    rows = cache.get(keys.values())
    packed_before = {name: rows[key] for name, key in keys.items() if key in rows}
    folder, base, texts = _read(tree, articles, packed_before)
    world = base.entities, base.predicates
    found = compared(base.claims, *world, base.sources, texts=base.texts)
    claims_files = {file.shown for file in folder.claims}
    local = all(is_local(p) for p in base.problems if p.path in claims_files)
    if not local or base.left_out or base.drifts or base.texts:
        return State(base, found.result)
    nodes = Nodes()
    tied = ties(base.claims, found.topics, found.reader)
    files = remembered(
        folder.claims,
        base,
        {name: file.id for name, file in tree.files.items()},
        certain(texts, base, tree.hashed),
        tied,
        found.topics.left_out,
        nodes,
    )
    places = {
        id(claim): (entry.file.shown, entry.index)
        for entry, claim in zip(base.entries, base.claims, strict=True)
    }
    kept, bodies = memo(files, found, places, tied, nodes, base.sources)
    memos.keep(kept, bodies)
    cache.put(_packed((f for f in folder.claims if f.shown not in packed_before), tree))
    return State(base, found.result, (memos.key, kept))


def _read(
    tree: Tree, articles: Path | None, rows: Mapping[str, bytes]
) -> tuple[Folder, FactBase, Mapping[str, str]]:
    """All files, what they say, and the ids of the texts of sources."""
    folder = tree.listing(tree.files).parsed(rows)
    raw = (e.raw for file in folder.claims for e in file.entries("sources"))
    paths = [r["path"] for r in raw if isinstance(r, dict) and isinstance(r.get("path"), str)]
    with tree.lent(paths) as root:
        base = understood(replace(folder, project=root), articles)
    texts = ids_of(base.sources.values(), tree, articles)
    return folder, replace(base, project=folder.project), texts


def _all(tree: Tree, articles: Path | None) -> Result:
    base = _read(tree, articles, {})[1]
    world = base.entities, base.predicates
    return compared(base.claims, *world, base.sources, texts=base.texts).result


def _packed(files: Iterable[YamlFile], tree: Tree) -> dict[str, bytes]:
    rows = {entries_key(tree.files[file.shown].id): packed(file) for file in files}
    return {key: row for key, row in rows.items() if row is not None}
