"""A family of claims: its frames, what no frame can say, and texts that show both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told


class Family(NamedTuple):
    """What one extractor knows."""

    name: str
    find: tuple[tuple[str, str], ...]
    """Texts that must give a claim, each with its predicate."""
    ignore: tuple[str, ...]
    """Texts that look alike and must give none of the family's predicates."""
    frames: str = ""
    """Lines as `frame.frames` reads them."""
    extract: Callable[[Reading], Iterator[Told]] | None = None
    """What needs more than a verb and its roles."""
    rest: bool = False
    """Whether it only reads what no other family has read."""
    remainder: bool = False
    """Whether it only reads what gave no claim, those of the rest included."""
