"""`read` and `read_all`: the only place of this package where files are opened."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from factcheck.articles import Article
from factcheck.errors import FactcheckError, Problem
from factcheck.ingest.formats import FORMATS
from factcheck.store.files import missing, read_bytes

_URL = re.compile(r"(?:https?|ftp|file):/", re.IGNORECASE)
"""The address of a page, also as a path leaves it, with one slash."""


_LONGEST = 255
"""Characters of a file's name: no system takes longer ones."""


class Articles(NamedTuple):
    """What was read, and what could not be."""

    articles: tuple[Article, ...]
    """In the order of the files given; the files of a folder by name."""
    problems: tuple[Problem, ...]


def read(path: str | os.PathLike[str]) -> Article:
    """The article in a file; a `FactcheckError` says why there is none.

    A file that holds several, a feed or a web archive, is for `read_all`.
    """
    file = _path(path)
    shown = str(path) if _URL.match(str(path)) else _shown(file, file.parent)
    found = list(read_each(file, shown))
    problems = [one for one in found if isinstance(one, Problem)]
    articles = [one for one in found if isinstance(one, Article)]
    if len(articles) > 1:
        raise FactcheckError(f"{path} holds {len(articles)} articles; read_all reads them")
    if not articles:
        raise FactcheckError(str(problems[0]) if problems else f"{path} holds no article")
    return articles[0]


def read_all(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> Articles:
    """The articles of files and of the files in folders; a bad one is a problem beside the others.

    Of a folder, the files with the ending of a format are read, those below it included, and what
    begins with a dot is not.
    """
    if isinstance(paths, str | os.PathLike) or not isinstance(paths, Iterable):
        paths = (paths,)
    found = [one for file, shown in files(paths) for one in read_each(file, shown)]
    return Articles(
        tuple(one for one in found if isinstance(one, Article)),
        tuple(one for one in found if isinstance(one, Problem)),
    )


def files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[tuple[Path, str]]:
    """The files of paths and folders, each with its name for problems, never an absolute path."""
    for path in paths:
        file = _path(path)
        if _URL.match(str(path)):
            yield file, str(path)
        else:
            yield from _files(file)


def _path(given: object) -> Path:
    """What is given for the path of a file, if it can be one."""
    if not isinstance(given, str | os.PathLike):
        raise FactcheckError(f"the path of a file is expected, not {type(given).__name__}")
    if not os.fspath(given):
        raise FactcheckError("a path is empty; name a file or a folder, such as '.'")
    if "\n" in str(given) or any(len(name) > _LONGEST for name in Path(given).parts):
        raise FactcheckError("the path of a file is expected, not a text; extract(text) reads that")
    return Path(given)


def _files(path: Path) -> Iterator[tuple[Path, str]]:
    if not path.is_dir():
        yield path, _shown(path, path.parent)
        return
    failed: list[OSError] = []
    readable = sorted(file for file in _below(path, failed) if _ending(file) in FORMATS)
    yield from ((file, _shown(file, path)) for file in readable)
    for error in failed:
        locked = Path(str(error.filename))
        yield locked, f"{_shown(locked, path if locked != path else path.parent)}/"
    if not (readable or failed):
        yield path, f"{_shown(path, path.parent)}/"


def _below(folder: Path, failed: list[OSError]) -> Iterator[Path]:
    """The files in a folder and in those below it; what begins with a dot is not looked at."""
    for at, folders, names in os.walk(folder, onerror=failed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(at, name) for name in names if not name.startswith("."))


def passed_over(path: str | os.PathLike[str]) -> Mapping[str, int]:
    """How many files of a folder are of no known format, by their endings."""
    found = (_ending(file) for file in _below(Path(path), []))
    return Counter(ending or "no ending" for ending in found if ending not in FORMATS)


def read_each(path: Path, shown: str) -> Iterator[Article | Problem]:
    """The articles of one file, and what is wrong with it."""
    kind = FORMATS.get(_ending(path))
    if path.is_dir():
        searched = os.access(path, os.R_OK | os.X_OK)
        message = "this is a folder with no file of a known format"
        yield Problem(shown, 0, 0, "FC001", message if searched else "cannot be searched")
    elif _URL.match(shown):
        message = "nothing is fetched from the web; save the page to a file, and give that"
        yield Problem(shown, 0, 0, "FC001", message)
    elif "\0" in shown or (kind is None and not path.exists()):
        yield missing(shown)
    elif kind is None:
        known = ", ".join(sorted(FORMATS))
        yield Problem(
            shown, 0, 0, "FC001", f"no article is read from such a file, only from {known}"
        )
    else:
        data = read_bytes(path, shown, kind.limit)
        yield from [data] if isinstance(data, Problem) else kind.read(data, shown)


def _ending(path: Path) -> str:
    """The ending, with the one before it where the file is compressed."""
    packed = path.suffix.lower() == ".gz"
    return "".join(path.suffixes[-2:] if packed else path.suffixes[-1:]).lower()


def _shown(path: Path, folder: Path) -> str:
    """The path as it was given; an absolute one from the working folder, else from a folder."""
    if not path.is_absolute():
        return path.as_posix()
    start = Path.cwd() if path.is_relative_to(Path.cwd()) else folder
    return path.relative_to(start).as_posix()
