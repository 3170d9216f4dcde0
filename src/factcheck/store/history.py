"""A base as it was at a commit."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from factcheck.store.base import FactBase, understood
from factcheck.store.files import MAX_TEXT_BYTES, MAX_YAML_BYTES
from factcheck.store.folder import ENDINGS, Folder, base_of, project_of, read_folder
from factcheck.store.git import Blob, Repository


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
    now = base_of(Path(path))
    folder = now if now.is_dir() else now.parent
    repository = Repository(folder)
    commit, note = repository.fork(ref)
    real = Path(os.path.realpath(folder))
    project = project_of(real)
    with tempfile.TemporaryDirectory(prefix="factcheck-") as name:
        root = Path(os.path.realpath(name))
        then = root / real.relative_to(repository.top)
        then.mkdir(parents=True, exist_ok=True)
        below = repository.files(commit, [_inside(real, repository.top)])
        blobs = [blob for blob in below if blob.path.endswith(ENDINGS)]
        if not blobs:
            note = note or f"there were no claims in {folder} at {commit[:12]}, so all of it is new"
        _write(repository, blobs, root, MAX_YAML_BYTES)
        home = root / project.relative_to(repository.top)
        asked = then if now.is_dir() else then / now.name
        if not asked.exists():
            asked = then
        read = read_folder(asked, home)
        wanted = [_inside(project / text, repository.top) for text in _texts(read)]
        if wanted:
            _write(repository, repository.files(commit, wanted), root, MAX_TEXT_BYTES)
        base = understood(read, articles)
    return Past(base, commit, note)


def _inside(path: Path, top: Path) -> str:
    """A path as git calls it; the top itself is a dot."""
    return Path(os.path.relpath(path, top)).as_posix()


def _texts(read: Folder) -> list[str]:
    """The paths of article texts that sources name and that can lie in the project."""
    raw = (entry.raw for file in read.claims for entry in file.entries("sources"))
    paths = {source.get("path") for source in raw if isinstance(source, dict)}
    return sorted(
        path
        for path in paths
        if isinstance(path, str) and path.lower().endswith(".txt") and _is_below(path)
    )


def _is_below(path: str) -> bool:
    normal = os.path.normpath(path)
    return not (Path(normal).is_absolute() or normal.startswith("..") or "\0" in normal)


def _write(repository: Repository, blobs: Iterable[Blob], root: Path, limit: int) -> None:
    """Put files below a folder; of one too large to be read, only its size."""
    small = []
    for blob in blobs:
        if not _is_below(blob.path):
            continue
        target = root / blob.path
        target.parent.mkdir(parents=True, exist_ok=True)
        if blob.size > limit:
            with target.open("wb") as file:
                file.truncate(blob.size)
        else:
            small.append(blob)
    for blob, data in repository.contents(small):
        (root / blob.path).write_bytes(data)
