"""``factcheck check --watch``: the check again whenever one of its files is saved."""

from __future__ import annotations

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from factcheck.baseline import NAME
from factcheck.cli.output import note
from factcheck.cli.run import STDIN, Run, only
from factcheck.config import read
from factcheck.errors import FactcheckError
from factcheck.store.folder import base_of, listed, project_of

Stamps = dict[str, tuple[int, int]]
"""By file: when it was last written, and its size."""

_PAUSE = 0.3
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"


def watch(
    options: Namespace,
    check: Callable[[Namespace], Run],
    pause: Callable[[], None] = lambda: time.sleep(_PAUSE),
) -> int:
    """Check, wait until a file that was read is another, and check again; ends with Ctrl-C.

    On a terminal each check begins on an empty screen. Elsewhere one follows the other, and a line
    on standard error says what was saved. What stops a check is told, and waited out.
    """
    if STDIN in options.paths or options.stdin_filename:
        raise FactcheckError("--watch waits for files to be saved; standard input is none")
    path = only(options.paths)
    base_of(path)
    texts: list[Path] = []
    while True:
        if sys.stdout.isatty():
            sys.stdout.write(_CLEAR)
        seen = _stamps([*_read(options, path), *texts])
        try:
            texts = _texts(check(options))
            seen = _stamps(texts) | seen  # what was saved during the check is not as it was
        except FactcheckError as error:
            note(str(error))
        saved = _saved(seen, options, path, texts, pause)
        note(f"{', '.join(saved[:3])}{' and others' if len(saved) > 3 else ''} changed")


def _saved(
    seen: Stamps, options: Namespace, path: Path, texts: list[Path], pause: Callable[[], None]
) -> list[str]:
    """The files that are not as they were, as soon as there are any."""
    while (now := _stamps([*_read(options, path), *texts])) == seen:
        pause()
    changed = dict(now.items() ^ seen.items())
    return sorted({Path(os.path.relpath(name)).as_posix() for name in changed})


def _texts(done: Run) -> list[Path]:
    """The articles at the paths that sources give."""
    paths = [source.path for source in done.base.sources.values() if source.path]
    return [done.base.project / path for path in paths]


def _stamps(files: Iterable[Path]) -> Stamps:
    found = {}
    for file in files:
        try:
            status = file.stat()
        except OSError:
            continue
        found[str(file)] = status.st_mtime_ns, status.st_size
    return found


def _read(options: Namespace, path: Path) -> Iterator[Path]:
    """The files that a check reads, but for the texts of articles."""
    try:
        home = base_of(path)
        yield from (file for file in listed(path) if isinstance(file, Path))
        settings = None if options.isolated else read(path, options.config).path
    except FactcheckError:
        return  # something is being moved, or is not valid yet: the next look tells
    yield (home if home.is_dir() else home.parent) / NAME
    yield from [settings] if settings else []
    yield from (
        project_of(Path(os.path.realpath(home))) / ".git" / name for name in ("HEAD", "index")
    )
