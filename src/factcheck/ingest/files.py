"""`read` and `read_all`: the only place of this package where files are opened."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from factcheck.articles import Article
from factcheck.errors import FactcheckError, Problem
from factcheck.ingest.formats import FORMATS
from factcheck.store.files import read_bytes


class Articles(NamedTuple):
    """What was read, and what could not be."""

    articles: tuple[Article, ...]
    """In the order of the files given; the files of a folder by name."""
    problems: tuple[Problem, ...]


def read(path: str | os.PathLike[str]) -> Article:
    """The article in a file; a `FactcheckError` says why there is none.

    A file that holds several, a feed or a web archive, is for `read_all`.
    """
    found = list(_read(Path(path)))
    problems = [one for one in found if isinstance(one, Problem)]
    articles = [one for one in found if isinstance(one, Article)]
    if len(articles) > 1:
        raise FactcheckError(f"{path} holds {len(articles)} articles; read_all reads them")
    if not articles:
        raise FactcheckError(str(problems[0]) if problems else f"{path} holds no article")
    return articles[0]


def read_all(paths: Iterable[str | os.PathLike[str]]) -> Articles:
    """The articles of files and of the files in folders; a bad one is a problem beside the others.

    Of a folder, the files with the ending of a format are read, those below it included.
    """
    found = [one for path in paths for file in _files(Path(path)) for one in _read(file)]
    return Articles(
        tuple(one for one in found if isinstance(one, Article)),
        tuple(one for one in found if isinstance(one, Problem)),
    )


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    below = (Path(at, name) for at, _, names in os.walk(path) for name in names)
    yield from sorted(file for file in below if _ending(file) in FORMATS)


def _read(path: Path) -> Iterator[Article | Problem]:
    shown = _shown(path)
    kind = FORMATS.get(_ending(path))
    if path.is_dir():
        yield Problem(shown, 0, 0, "FC001", "this is a folder; give a file, or use read_all")
    elif kind is None and path.exists():
        known = ", ".join(sorted(FORMATS))
        yield Problem(
            shown, 0, 0, "FC001", f"no article is read from such a file, only from {known}"
        )
    else:
        data = read_bytes(path, shown, kind.limit if kind else 0)
        if isinstance(data, Problem):
            yield data
        elif kind:
            yield from kind.read(data, shown)


def _ending(path: Path) -> str:
    return (
        "".join(path.suffixes[-2:]).lower() if path.suffix.lower() == ".gz" else path.suffix.lower()
    )


def _shown(path: Path) -> str:
    """The name for problems: below the working folder its path, else its name alone."""
    if not path.is_absolute():
        return path.as_posix()
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name
