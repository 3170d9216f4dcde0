"""The baseline on disk: read, locked and written as a whole."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from pathlib import Path

from factcheck.baseline.known import parse
from factcheck.errors import FactcheckError, Problem
from factcheck.states import Known
from factcheck.store import files
from factcheck.store.folder import BASELINE

NAME = BASELINE
ATTRIBUTES = f"{NAME} merge=union"
"""What lets git merge two branches that both changed it: the lines of either."""
MAX_BYTES = 64 * 2**20


def load(home: Path) -> dict[str, Known] | None:
    """The baseline of a folder of claims; None where there is none."""
    path = home / NAME
    if not os.path.lexists(path):
        return None
    text = files.read_text(path, str(path), MAX_BYTES)
    if isinstance(text, Problem):
        raise FactcheckError(f"{path}: {text.message}")
    return parse(text, str(path))


def locked(home: Path) -> AbstractContextManager[None]:
    """Keep others from writing the baseline between our reading and our writing."""
    return files.locked(home / NAME)


def save(home: Path, text: str) -> None:
    """Write the baseline, and beside it how git is to merge it.

    A link there is left alone: it may lead anywhere.
    """
    files.write_atomic(home / NAME, text)
    attributes = home / ".gitattributes"
    if attributes.is_symlink():
        return
    try:
        there = attributes.read_text("utf-8") if attributes.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise FactcheckError(f"{attributes} cannot be read: {error}") from None
    if not any(line.split()[:1] == [NAME] for line in there.splitlines()):
        gap = "\n" if there and not there.endswith("\n") else ""
        files.write_atomic(attributes, f"{there}{gap}{ATTRIBUTES}\n")
