"""The files of a base by name and content, on the disk or at a commit; read as far as asked."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import Problem
from factcheck.store import files
from factcheck.store.folder import ENDINGS, RESERVED, Listing, Raw
from factcheck.store.git import Blob, Repository


class File(NamedTuple):
    """A file by its content."""

    sort: str
    """`claims`, or one of the reserved names."""
    id: str
    """The name that git gives to what stands in it; where it cannot be read, why."""


class Tree(NamedTuple):
    """The files of a base."""

    files: Mapping[str, File]
    """By path from the project, in order."""
    listing: Callable[[Iterable[str]], Listing]
    """Reads some of the files."""
    texts: Callable[[Iterable[str]], Mapping[str, str]]
    """Ids of texts, by path from the project; without those that are not there."""
    lent: Callable[[Iterable[str]], AbstractContextManager[Path]]
    """A folder in which texts lie, as they do in the project, as long as it is needed."""
    hashed: Callable[[bytes], str]
    """The name that git gives to what stands in a file."""


def on_disk(found: Listing, length: int) -> Tree:
    """The files that were found; ids as long as those of the repository."""
    hashed = _hash(length)
    by_name = {file.shown: file for file in found.files}

    def texts(paths: Iterable[str]) -> dict[str, str]:
        ids = {}
        for path in paths:
            real = files.inside(found.project, path)
            if real is None:
                ids[path] = "outside"
            elif os.path.lexists(real):
                ids[path] = _id(files.read_bytes(real, path, files.MAX_TEXT_BYTES), hashed)
        return ids

    def some(names: Iterable[str]) -> Listing:
        return Listing(found.project, found.home, found.whole, tuple(by_name[n] for n in names))

    ids = {file.shown: File(file.sort, _id(file.data, hashed)) for file in found.files}
    return Tree(ids, some, texts, lambda _: nullcontext(found.project), hashed)


def _hash(length: int) -> Callable[[bytes], str]:
    kind = hashlib.sha256 if length == 64 else hashlib.sha1
    return lambda data: kind(b"blob %d\0%b" % (len(data), data)).hexdigest()


def _id(data: bytes | Problem, hashed: Callable[[bytes], str]) -> str:
    return data.message if isinstance(data, Problem) else hashed(data)


def at_commit(repository: Repository, commit: str, home: Path, project: Path) -> Tree:
    """The files below ``home`` at a commit; nothing but their names is read yet."""
    below, start = inside(home, repository.top), inside(project, repository.top)
    blobs: dict[str, Blob] = {}
    for blob in repository.files(commit, [below]):
        name = blob.path.removeprefix(f"{below}/")
        hidden = name.startswith(".") or "/." in name
        if name.endswith(ENDINGS) and not hidden and is_below(blob.path):
            blobs[name] = blob
    found = {
        blob.path.removeprefix(f"{start}/"): (_sort(name), blob)
        for name, blob in sorted(blobs.items())
    }

    def some(names: Iterable[str]) -> Listing:
        wanted = {name: found[name] for name in names}
        faults = {n: _too_large(n, blob) for n, (_, blob) in wanted.items()}
        small = [blob for name, (_, blob) in wanted.items() if faults[name] is None]
        data = {blob.path: data for blob, data in repository.contents(small)}
        raw = (Raw(n, sort, faults[n] or data[b.path]) for n, (sort, b) in wanted.items())
        return Listing(project, home, whole=True, files=tuple(raw))

    def texts(paths: Iterable[str]) -> dict[str, str]:
        wanted = {p: inside(project / p, repository.top) for p in paths if is_below(p)}
        there = {b.path: b.name for b in _files(repository, commit, wanted.values())}
        return {path: there[name] for path, name in wanted.items() if name in there}

    @contextmanager
    def lent(paths: Iterable[str]) -> Iterator[Path]:
        wanted = [inside(project / path, repository.top) for path in paths if is_below(path)]
        with tempfile.TemporaryDirectory(prefix="factcheck-") as name:
            top = Path(os.path.realpath(name))
            write(repository, _files(repository, commit, wanted), top, files.MAX_TEXT_BYTES)
            yield top / project.relative_to(repository.top)

    ids = {
        name: File(sort, fault.message if (fault := _too_large(name, blob)) else blob.name)
        for name, (sort, blob) in found.items()
    }
    return Tree(ids, some, texts, lent, _hash(len(commit)))


def _sort(name: str) -> str:
    stem = Path(name).stem
    return stem if "/" not in name and stem in RESERVED else "claims"


def _too_large(name: str, blob: Blob) -> Problem | None:
    return files.too_large(blob.size, name, files.MAX_YAML_BYTES)


def _files(repository: Repository, commit: str, paths: Iterable[str]) -> list[Blob]:
    wanted = sorted(set(paths))
    return list(repository.files(commit, wanted)) if wanted else []


def inside(path: Path, top: Path) -> str:
    """A path as git calls it; the top itself is a dot."""
    return Path(os.path.relpath(path, top)).as_posix()


def is_below(path: str) -> bool:
    """Whether a relative path stays below where it starts."""
    normal = os.path.normpath(path)
    return not (Path(normal).is_absolute() or normal.startswith("..") or "\0" in normal)


def write(repository: Repository, blobs: Iterable[Blob], root: Path, limit: int) -> None:
    """Put files below a folder; of one too large to be read, only its size."""
    small = []
    for blob in blobs:
        if not is_below(blob.path):
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
