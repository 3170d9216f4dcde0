"""Which text a source has, by its content alone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from factcheck.sources import Source
from factcheck.store import files
from factcheck.store.anchors import library
from factcheck.store.trees import Tree


def ids_of(sources: Iterable[Source], tree: Tree, articles: Path | None) -> dict[str, str]:
    """For each source the name of what :func:`~factcheck.store.anchors.read_texts` reads for it.

    A source without a text is missing.
    """
    told = list(sources)
    lent = library(articles, told) if articles else {}
    paths = {s.id: s.path for s in told if s.path and s.path.lower().endswith(files.CANONICAL)}
    there = tree.texts(paths.values())
    found = {}
    for source in told:
        if (path := paths.get(source.id)) and path in there:
            found[source.id] = there[path]
        elif place := lent.get(source.sha256 or f"{source.id}.txt"):
            data = files.read_bytes(place, place.name, files.MAX_TEXT_BYTES)
            found[source.id] = tree.hashed(data) if isinstance(data, bytes) else data.message
    return found
