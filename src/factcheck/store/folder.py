"""Which files belong to a base, and what they are called in problems."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from factcheck.errors import FactcheckError, Problem
from factcheck.store import files
from factcheck.store.entries import YamlFile, from_bytes
from factcheck.store.packed import Packed

RESERVED = ("entities", "predicates", "decisions")
"""Names of files at the top of a base that hold no claims."""
BASELINE = "baseline.txt"
"""The name of the file beside these that holds what is known already."""
ENDINGS = (".yaml", ".yml")
_MARKERS = ("factcheck.toml", "pyproject.toml", ".git")


@dataclass(frozen=True)
class Folder:
    """The files of a base, read but not yet understood."""

    project: Path
    """The folder that paths start from."""
    claims: tuple[YamlFile, ...]
    entities: tuple[YamlFile, ...]
    predicates: tuple[YamlFile, ...]
    decisions: tuple[YamlFile, ...]
    home: Path
    """The folder in which the files with reserved names lie."""
    whole: bool
    """Whether the folder was asked for, and not one file of it."""

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the files as a whole."""
        every = (*self.claims, *self.entities, *self.predicates, *self.decisions)
        return [problem for file in every for problem in file.problems]


class Raw(NamedTuple):
    """A file of a base as found, not yet parsed."""

    shown: str
    """Its path relative to the project, with slashes."""
    sort: str
    """`claims`, or one of the reserved names."""
    data: bytes | Problem
    """What stands in it, or why that cannot be read."""


@dataclass(frozen=True)
class Listing:
    """The files of a base as found, in order."""

    project: Path
    home: Path
    whole: bool
    files: tuple[Raw, ...]

    def parsed(self, rows: Mapping[str, bytes] = MappingProxyType({})) -> Folder:
        """The files, parsed; ``rows`` are files of claims as packed before, by path."""
        sorts: dict[str, list[YamlFile]] = {"claims": [], **{name: [] for name in RESERVED}}
        for file in self.files:
            known = None
            if file.shown in rows and isinstance(file.data, bytes):
                known = Packed(rows[file.shown]).file(file.data.decode(), file.shown)
            sorts[file.sort].append(known or from_bytes(file.data, file.shown, file.sort))
        read = {sort: tuple(found) for sort, found in sorts.items()}
        return Folder(self.project, home=self.home, whole=self.whole, **read)


def read_folder(
    path: Path, root: Path | None, instead: Mapping[Path, bytes] | None = None
) -> Folder:
    """Read the YAML files of a folder, or one claims file and what stands beside it.

    Of a folder that holds a folder ``claims``, that one is read: the rest is no base.
    ``instead`` holds the content of files that is not, or not yet, that on the disk.
    """
    return listing(path, root, instead).parsed()


def listing(
    path: Path, root: Path | None = None, instead: Mapping[Path, bytes] | None = None
) -> Listing:
    """Find and read the files that :func:`read_folder` parses."""
    path = base_of(path)
    home = path if path.is_dir() else path.parent
    unsaved = {Path(os.path.realpath(name)): data for name, data in (instead or {}).items()}
    project = Path(os.path.realpath(root)) if root else project_of(Path(os.path.realpath(home)))
    named = cache(lambda folder: _shown(folder / "_", project)[:-1])
    found = []
    on_disk = list(_listed(path, home))
    for file in [*on_disk, *_beyond(on_disk, unsaved, home)]:
        if isinstance(file, OSError):
            shown = _shown(Path(str(file.filename)), project)
            message = f"cannot be searched: {file.strerror}"
            found.append(Raw(shown, "claims", Problem(shown, 0, 0, "FC001", message)))
            continue
        sort = file.stem if file.parent == home and file.stem in RESERVED else "claims"
        shown = f"{named(file.parent)}{file.name}"
        data = unsaved.get(Path(os.path.realpath(file))) if unsaved else None
        found.append(Raw(shown, sort, _read(file, shown, project) if data is None else data))
    return Listing(project, home, path is home, tuple(found))


def base_of(path: Path) -> Path:
    """The folder of claims, or the one claims file, that a path means."""
    if not path.exists():
        told = files.missing(str(path))
        raise FactcheckError(
            f"{told.path}: {told.message}; give a folder with claims or a claims file, or begin with "
            "'factcheck init'"
        )
    return path / "claims" if path.name != "claims" and (path / "claims").is_dir() else path


def listed(path: Path) -> Iterator[Path | OSError]:
    """The YAML files of a base in order, and the folders that could not be searched."""
    path = base_of(path)
    return _listed(path, path if path.is_dir() else path.parent)


def _beyond(
    on_disk: Iterable[Path | OSError], unsaved: Mapping[Path, bytes], home: Path
) -> Iterator[Path]:
    """The unsaved files that are not on the disk yet."""
    if not unsaved:
        return
    there = {Path(os.path.realpath(file)) for file in on_disk if isinstance(file, Path)}
    for file in unsaved:
        if file.suffix not in ENDINGS or not file.is_relative_to(os.path.realpath(home)):
            raise FactcheckError(
                f"{file.name} does not belong to {home}: a claims file there ends in .yaml"
            )
        if file not in there:
            yield home / file.relative_to(os.path.realpath(home))


def _read(path: Path, shown: str, project: Path) -> bytes | Problem:
    if path.is_symlink() and files.inside(project, shown) is None:
        return Problem(shown, 0, 0, "FC001", "the link leads out of the project")
    return files.read_bytes(path, shown, files.MAX_YAML_BYTES)


def project_of(home: Path) -> Path:
    """The nearest folder upwards that a project begins with."""
    for folder in (home, *home.parents):
        if any((folder / marker).exists() for marker in _MARKERS):
            return folder
    return home.parent if home.name == "claims" else home


def _shown(path: Path, project: Path) -> str:
    """The path from the project's folder, with slashes; a last link in it is not followed."""
    place = Path(os.path.realpath(path.parent)) / path.name
    return Path(os.path.relpath(place, project)).as_posix()


def _listed(path: Path, home: Path) -> Iterator[Path | OSError]:
    """The YAML files in order, and the folders that could not be searched."""
    if path is not home:
        beside = [home / (name + ending) for name in RESERVED for ending in ENDINGS]
        yield from (path, *(other for other in beside if other.exists() and other != path))
        return
    failed: list[OSError] = []
    found = []
    for at, folders, names in os.walk(home, onerror=failed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = "" if Path(at) == home else f"{Path(at).relative_to(home).as_posix()}/"
        found += [f"{below}{n}" for n in names if n.endswith(ENDINGS) and not n.startswith(".")]
    yield from (home / name for name in sorted(found))
    yield from sorted(failed, key=lambda error: str(error.filename))
