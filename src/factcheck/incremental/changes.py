"""Which files have to be read again, and what they say now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.incremental.defects import is_local, is_searched
from factcheck.incremental.memo import FileMemo, Memo
from factcheck.sources import CopyOf, Source
from factcheck.store import FactBase
from factcheck.store.base import Beside, understood
from factcheck.store.contradictions import copied_in_circles
from factcheck.store.entries import YamlFile
from factcheck.store.folder import Folder
from factcheck.store.sections import SOURCE
from factcheck.store.texts import ids_of
from factcheck.store.trees import Tree


class UnsureError(Exception):
    """Only a run over the whole base can tell."""


class Change(NamedTuple):
    """What is not as it was."""

    files: dict[str, YamlFile]
    """Those read again, in order."""
    read: FactBase
    """What they say, with the catalogue, the predicates and the decisions."""
    sources: dict[str, Source]
    """All of the base."""
    touched: set[str]
    """Sources whose record, text or origin is another, or that are gone."""
    texts: Mapping[str, str]
    """Ids of texts by source."""


def changed(old: Memo, tree: Tree, articles: Path | None) -> Change:
    """Read what changed since; raises `UnsureError` where files bear on each other as they should not."""
    reading = _Reading(old, tree)
    reading.read(
        n for n, id_ in reading.ids.items() if n not in old.files or old.files[n].id != id_
    )
    sources = reading.sources()
    texts = ids_of(sources.values(), tree, articles)
    if texts:
        raise UnsureError("texts, of which any two may be copies")
    reading.read(n for n in reading.kept() if old.files[n].texts != reading.texts(n, texts))
    touched = _with_copies(_touched(old, reading, texts), old, sources)
    reading.read(n for n in reading.kept() if not touched.isdisjoint(old.files[n].uses))
    reading.read_declaring()
    files = {name: reading.files[name] for name in reading.ids if name in reading.files}
    kept = {name: old.files[name] for name in reading.kept()}
    labels = [label for file in kept.values() for label in file.labels]
    beside = {n: s for n, s in sources.items() if reading.declares[n] not in files}
    paths = [s.path for n, s in sources.items() if s.path and n not in beside]
    with tree.lent(paths) as root:
        folder = replace(tree.listing(_other(tree)).parsed(), claims=tuple(files.values()))
        read = understood(replace(folder, project=root), articles, Beside(beside, labels))
        read = replace(read, project=folder.project)
    _assure(read, files, kept, sources, labels)
    return Change(files, read, sources, touched, texts)


def _other(tree: Tree) -> list[str]:
    return [name for name, file in tree.files.items() if file.sort != "claims"]


class _Reading:
    """Files read so far, and what those say that need no reading."""

    def __init__(self, old: Memo, tree: Tree) -> None:
        self.ids = {name: file.id for name, file in tree.files.items() if file.sort == "claims"}
        self.files: dict[str, YamlFile] = {}
        self.declares: dict[str, str] = {}
        """By source: its file."""
        self._old = old
        self._tree = tree

    def read(self, names: Iterable[str]) -> None:
        """Read these files, too."""
        folder: Folder = self._tree.listing(list(names)).parsed()
        self.files |= {file.shown: file for file in folder.claims}

    def kept(self) -> list[str]:
        """The files that are as they were."""
        return [name for name in self.ids if name not in self.files]

    def raw(self, name: str) -> list[dict[str, Any]]:
        """The sources of a file that are in order."""
        if name not in self.files:
            return self._old.files[name].sources
        return [e.raw for e in self.files[name].entries("sources") if not e.read(SOURCE)[1]]

    def texts(self, name: str, texts: Mapping[str, str]) -> dict[str, str | None]:
        """The ids of the texts of a file's sources, as they are now."""
        return {raw["id"]: texts.get(raw["id"], "") for raw in self.raw(name)}

    def sources(self) -> dict[str, Source]:
        """All sources of the base."""
        found: dict[str, Source] = {}
        for name in self.ids:
            for raw in self.raw(name):
                source = SOURCE.validate_python(raw)
                if source.id in found:
                    raise UnsureError(f"{source.id} is declared twice")
                found[source.id] = source
                self.declares[source.id] = name
        return found

    def read_declaring(self) -> None:
        """Read also the files that declare what the others use."""
        while missing := self._declaring() - self.files.keys():
            self.read(sorted(missing))

    def _declaring(self) -> set[str]:
        raw = (e.raw for file in self.files.values() for e in file.entries("claims"))
        used = {claim.get("source") for claim in raw if isinstance(claim, dict)}
        return {self.declares[n] for n in used if isinstance(n, str) and n in self.declares}


def _touched(old: Memo, reading: _Reading, texts: Mapping[str, str]) -> set[str]:
    before = {r["id"]: (r, f.texts[r["id"]]) for f in old.files.values() for r in f.sources}
    now = {
        raw["id"]: (raw, texts.get(raw["id"], ""))
        for name in reading.ids
        for raw in reading.raw(name)
    }
    return {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}


def _with_copies(touched: set[str], old: Memo, sources: Mapping[str, Source]) -> set[str]:
    """These, and all that is copied from them, now or before."""
    if not touched:
        return touched
    copies: dict[str, list[str]] = {}
    for source in sources.values():
        if isinstance(source.origin, CopyOf):
            copies.setdefault(source.origin.copy_of, []).append(source.id)
    for raw in (raw for file in old.files.values() for raw in file.sources):
        if isinstance(origin := raw.get("origin"), dict) and "copy_of" in origin:
            copies.setdefault(origin["copy_of"], []).append(raw["id"])
    queue = list(touched)
    for name in queue:  # grows
        new = set(copies.get(name, ())) - touched
        touched |= new
        queue += new
    return touched


def _assure(
    read: FactBase,
    files: Mapping[str, YamlFile],
    kept: Mapping[str, FileMemo],
    sources: Mapping[str, Source],
    labels: list[str],
) -> None:
    """That no file that was kept would be told anything else beside those read again."""
    own = [problem for problem in read.problems if problem.path in files]
    if read.left_out or read.drifts or not all(map(is_local, own)):
        raise UnsureError("a defect that has to do with other files")
    every = [*labels, *(claim.label for claim in read.claims if claim.label)]
    known = {"published", "said", *every}
    copied = {s.origin.copy_of for s in sources.values() if isinstance(s.origin, CopyOf)}
    if (
        len(every) > len(set(every))
        or not known.issuperset(label for file in kept.values() for label in file.anchors)
        or not sources.keys() >= copied.union(*(file.uses for file in kept.values()))
        or copied_in_circles(sources)
    ):
        raise UnsureError("names that are missing, or are given twice")
    searched = {problem.path for problem in own if is_searched(problem)}
    shared = {claim.source.id for claim in read.claims}
    for file in kept.values() if searched else ():
        if any(map(is_searched, file.faults())) and not shared.isdisjoint(file.uses):
            raise UnsureError("how far a text was searched hangs on other files")
