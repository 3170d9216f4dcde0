"""Which files belong to a base, and what they are called in problems."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import FactcheckError, Problem
from factcheck.store import files
from factcheck.store.entries import YamlFile, from_bytes, read_file

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


def read_folder(
    path: Path, root: Path | None, instead: Mapping[Path, bytes] | None = None
) -> Folder:
    """Read the YAML files of a folder, or one claims file and what stands beside it.

    Of a folder that holds a folder ``claims``, that one is read: the rest is no base.
    ``instead`` holds the content of files that is not, or not yet, that on the disk.
    """
    path = base_of(path)
    home = path if path.is_dir() else path.parent
    unsaved = {Path(os.path.realpath(name)): data for name, data in (instead or {}).items()}
    project = Path(os.path.realpath(root)) if root else project_of(Path(os.path.realpath(home)))
    sorts: dict[str, list[YamlFile]] = {"claims": [], **{name: [] for name in RESERVED}}
    on_disk = list(_listed(path, home))
    for file in [*on_disk, *_beyond(on_disk, unsaved, home)]:
        if isinstance(file, OSError):
            shown = _shown(Path(str(file.filename)), project)
            message = f"cannot be searched: {file.strerror}"
            problem = Problem(shown, 0, 0, "FC001", message)
            sorts["claims"].append(YamlFile(shown, problems=(problem,)))
            continue
        sort = file.stem if file.parent == home and file.stem in RESERVED else "claims"
        data = unsaved.get(Path(os.path.realpath(file)))
        sorts[sort].append(_file(file, project, sort, data))
    read = {sort: tuple(found) for sort, found in sorts.items()}
    return Folder(project, home=home, whole=path is home, **read)


def base_of(path: Path) -> Path:
    """The folder of claims, or the one claims file, that a path means."""
    if not path.exists():
        raise FactcheckError(f"{path} is not there; give a folder with claims or a claims file")
    return path / "claims" if path.name != "claims" and (path / "claims").is_dir() else path


def listed(path: Path) -> Iterator[Path | OSError]:
    """The YAML files of a base in order, and the folders that could not be searched."""
    path = base_of(path)
    return _listed(path, path if path.is_dir() else path.parent)


def _beyond(
    on_disk: Iterable[Path | OSError], unsaved: Mapping[Path, bytes], home: Path
) -> Iterator[Path]:
    """The unsaved files that are not on the disk yet."""
    there = {Path(os.path.realpath(file)) for file in on_disk if isinstance(file, Path)}
    for file in unsaved:
        if file.suffix not in ENDINGS or not file.is_relative_to(os.path.realpath(home)):
            raise FactcheckError(
                f"{file.name} does not belong to {home}: a claims file there ends in .yaml"
            )
        if file not in there:
            yield home / file.relative_to(os.path.realpath(home))


def _file(path: Path, project: Path, sort: str, data: bytes | None = None) -> YamlFile:
    shown = _shown(path, project)
    if data is not None:
        return from_bytes(data, shown, sort)
    if path.is_symlink() and files.inside(project, shown) is None:
        message = "the link leads out of the project"
        return YamlFile(shown, problems=(Problem(shown, 0, 0, "FC001", message),))
    return read_file(path, shown, sort)


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
        found += [Path(at, n) for n in names if n.endswith(ENDINGS) and not n.startswith(".")]
    yield from sorted(found, key=lambda file: file.relative_to(home).as_posix())
    yield from sorted(failed, key=lambda error: str(error.filename))
