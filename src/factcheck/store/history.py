"""A base as it was at a commit."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import FactcheckError
from factcheck.store.base import FactBase, understood
from factcheck.store.files import CANONICAL, MAX_TEXT_BYTES, MAX_YAML_BYTES
from factcheck.store.folder import ENDINGS, Folder, base_of, project_of, read_folder
from factcheck.store.git import Commit, Repository
from factcheck.store.trees import inside, is_below, write


class Past(NamedTuple):
    """A base at a commit."""

    base: FactBase
    commit: str
    note: str
    """What could not be found out, for the user to know; mostly nothing."""


def at(path: str | os.PathLike[str], ref: str, articles: Path | None = None) -> Past:
    """The base of a path as it was where the work tree left ``ref``.

    It is read from git's objects: nothing is checked out, and no file of the project changes.
    Texts below ``articles``, outside git, are those of today.
    """
    place = Place(Path(path))
    commit, note = place.repository.fork(ref)
    return place.past(place.base(commit, articles), commit, note)


def known(path: str | os.PathLike[str], ref: str, articles: Path | None = None) -> Past:
    """The base of a path as it was at ``ref`` itself; read like :func:`at`."""
    place = Place(Path(path))
    commit = place.repository.commit(ref)
    base = place.base(commit, articles)
    if base is None:
        raise FactcheckError(f"there were no claims in {place.folder} at {commit[:12]}")
    return Past(replace(base, project=place.project), commit, "")


def every(
    path: str | os.PathLike[str], words: Iterable[str], articles: Path | None = None
) -> Iterator[tuple[Commit, FactBase]]:
    """The base at each commit that changed a file with one of the words in it, oldest first.

    Of a merge, what it brought to the branch it was merged into. A change of the catalogue or of
    the predicates may bear on any claim, and counts.
    """
    place = Place(Path(path))
    sought = [word.encode() for word in words]
    repository, folder = place.repository, inside(place.real, place.repository.top)
    for commit in repository.commits(folder):
        changed = [b for b in repository.changed(commit.id, folder) if b.path.endswith(ENDINGS)]
        if any(
            Path(blob.path).stem in _BEARING or any(word in data for word in sought)
            for blob, data in repository.contents(changed)
        ):
            yield commit, place.base(commit.id, articles) or FactBase()


_BEARING = ("entities", "predicates")


class Place:
    """Where a base lies in its repository; raises where there is none."""

    def __init__(self, path: Path) -> None:
        self.now = base_of(path)
        self.folder = self.now if self.now.is_dir() else self.now.parent
        self.repository = Repository(self.folder)
        self.real = Path(os.path.realpath(self.folder))
        self.project = project_of(self.real)

    def past(self, base: FactBase | None, commit: str, note: str) -> Past:
        """The base at the commit of a fork; None where there was no file of claims."""
        if base is None:
            note = note or f"there were no claims in {self.folder} at {commit[:12]}, so all is new"
        return Past(base or FactBase(), commit, note)

    def base(self, commit: str, articles: Path | None) -> FactBase | None:
        """The base at a commit; None where there was no file of claims."""
        repository, top = self.repository, self.repository.top
        with tempfile.TemporaryDirectory(prefix="factcheck-") as name:
            root = Path(os.path.realpath(name))
            then = root / self.real.relative_to(top)
            then.mkdir(parents=True, exist_ok=True)
            below = repository.files(commit, [inside(self.real, top)])
            blobs = [blob for blob in below if blob.path.endswith(ENDINGS)]
            write(repository, blobs, root, MAX_YAML_BYTES)
            home = root / self.project.relative_to(top)
            asked = then if self.now.is_dir() else then / self.now.name
            read = read_folder(asked if asked.exists() else then, home)
            wanted = [inside(self.project / text, top) for text in _texts(read)]
            if wanted:
                write(repository, repository.files(commit, wanted), root, MAX_TEXT_BYTES)
            return understood(read, articles) if blobs else None


def _texts(read: Folder) -> list[str]:
    """The paths of article texts that sources name and that can lie in the project."""
    raw = (entry.raw for file in read.claims for entry in file.entries("sources"))
    paths = {source.get("path") for source in raw if isinstance(source, dict)}
    return sorted(
        path
        for path in paths
        if isinstance(path, str) and path.lower().endswith(CANONICAL) and is_below(path)
    )
