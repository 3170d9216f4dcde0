"""Where text goes: the terminal, a pipe, files."""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from factcheck.errors import FactcheckError
from factcheck.report.escape import plain

_STANDARD_OUTPUT = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
_FORMAT_AND_PATH = re.compile(r"([a-z][a-z-]*)=(.+)", re.DOTALL)


class Target(NamedTuple):
    """One text to write: in which format, and to which file; None is standard output."""

    format: str
    path: Path | None = None


def targets(default: str, files: Sequence[str], formats: Sequence[str]) -> list[Target]:
    """What ``--output-format`` and each ``-o`` ask for.

    >>> [t.format for t in targets("full", ["json=a.json"], ["full", "json"])]
    ['full', 'json']
    """
    found = []
    bare = []
    for file in files:
        pair = _FORMAT_AND_PATH.fullmatch(file)
        if pair is None:
            bare.append(Target(default, _path(file)))
        elif pair[1] not in formats:
            raise FactcheckError(
                f"-o {file}: there is no output format {pair[1]!r}, only {', '.join(formats)}; "
                f"a file of that name is ./{file}"
            )
        else:
            found.append(Target(pair[1], _path(pair[2])))
    return [*(bare or [Target(default)]), *found]


def _path(file: str) -> Path | None:
    return None if file in _STANDARD_OUTPUT else Path(file)


def write(text: str, path: Path | None) -> None:
    """Write to a file as a whole, or to standard output."""
    if path is None:
        put(text, sys.stdout)
    elif path.is_relative_to("/dev") or (path.exists() and not (path.is_file() or path.is_dir())):
        # A device or a pipe is written into, never replaced; /dev/fd/3 may even be a file.
        with path.open("a", encoding="utf-8") as device:
            device.write(text)
    else:
        from factcheck.store.files import write_atomic

        write_atomic(path, text)


def note(sentence: str) -> None:
    """Tell the user something that is neither a finding nor an error, on standard error."""
    sys.stderr.write(f"factcheck: {plain(sentence)}\n")


def put(text: str, stream: TextIO) -> bool:
    """Write at once; False where the reader, such as ``head``, has seen enough: that is no error."""
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            raise FactcheckError(f"the output cannot be written: {error.strerror}") from None
        return False
    return True


def set_up_streams() -> None:
    """The same bytes into a pipe or a file everywhere; a terminal keeps its own encoding."""
    # A process that was started without them has None here.
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or sys.stdout
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def columns() -> int:
    """The width of the terminal; a pipe or a file has the same one everywhere."""
    if not sys.stdout.isatty():
        return 100
    return min(shutil.get_terminal_size((100, 24)).columns, 140)


def in_color(choice: str) -> bool:
    """Whether to colour standard output: the option, NO_COLOR, FORCE_COLOR, then the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
