"""A run over a whole base, that remembers what it found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from factcheck.compare import compared
from factcheck.compare.parts import ties
from factcheck.findings import Result
from factcheck.incremental.defects import is_local
from factcheck.incremental.memo import Nodes
from factcheck.incremental.nearest import Memos
from factcheck.incremental.recall import entries_key
from factcheck.incremental.record import certain, memo, remembered
from factcheck.incremental.state import State
from factcheck.store import FactBase
from factcheck.store.base import understood
from factcheck.store.cache import Cache
from factcheck.store.entries import YamlFile
from factcheck.store.folder import Folder
from factcheck.store.packed import packed
from factcheck.store.texts import ids_of
from factcheck.store.trees import Tree


def whole(tree: Tree, cache: Cache, memos: Memos, articles: Path | None) -> State:
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
    cache.put(rows_of((f for f in folder.claims if f.shown not in packed_before), tree))
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


def result_of(tree: Tree, articles: Path | None) -> Result:
    """What comparing all of it gives."""
    base = _read(tree, articles, {})[1]
    world = base.entities, base.predicates
    return compared(base.claims, *world, base.sources, texts=base.texts).result


def rows_of(files: Iterable[YamlFile], tree: Tree) -> dict[str, bytes]:
    """The entries of files as the cache keeps them."""
    rows = {entries_key(tree.files[file.shown].id): packed(file) for file in files}
    return {key: row for key, row in rows.items() if row is not None}
