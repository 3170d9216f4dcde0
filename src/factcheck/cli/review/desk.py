"""What every question of a review is asked about, and who answers."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from factcheck.cli.places import from_here
from factcheck.cli.review.walk import current
from factcheck.errors import FactcheckError
from factcheck.findings import Result
from factcheck.report.concise import Place
from factcheck.store import FactBase
from factcheck.store.entries import YamlFile
from factcheck.store.folder import ENDINGS
from factcheck.store.lists import usable


class Desk(NamedTuple):
    """A base with what was found in it, and the person who reviews it."""

    base: FactBase
    result: Result
    place: Place
    by: str | None
    today: date
    color: bool

    def reserved(self, name: str) -> Path:
        """The file of that name at the top of the base, whichever ending it has."""
        home = self.base.home
        if home is None:
            raise FactcheckError("a review needs a folder of claims; give the folder")
        there = [home / f"{name}{ending}" for ending in ENDINGS]
        return next((path for path in there if path.exists()), there[0])

    def called(self, shown: str) -> Path:
        """A file of the project as it can be opened from here."""
        return Path(from_here(self.base.project)(shown))


class Document(NamedTuple):
    """A YAML file as it is now."""

    path: Path
    text: str | None
    """None where there is no such file."""

    @classmethod
    def at(cls, path: Path) -> Document:
        """Read it anew: the answers before this one may have changed it."""
        return cls(path, current(path))

    @property
    def content(self) -> str:
        """Its text without a byte order mark."""
        return (self.text or "").removeprefix("\ufeff")

    def read(self, sort: str) -> YamlFile:
        """What stands in it; raises where anything is wrong with it."""
        return _usable(self.content, str(self.path), sort)

    def with_mark(self, content: str) -> str:
        """Another content with the byte order mark that it has."""
        return "\ufeff" * (self.text or "").startswith("\ufeff") + content


# Every question asks whether it is still open, mostly of a file that nobody has changed.
_usable = lru_cache(maxsize=8)(usable)
