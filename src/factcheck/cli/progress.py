"""How far a long run has come, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_FEWEST = 8
"""Fewer files need no bar."""
_WIDE = 24
_CLEAR = "\r\x1b[K"


def progress(items: Iterable[T], doing: str, total: int = 0) -> Iterator[T]:
    """The items; while they are gone through, standard error shows how many are done."""
    if not sys.stderr.isatty() or 0 < total < _FEWEST:
        yield from items
        return
    try:
        for done, item in enumerate(items, start=1):
            if done >= _FEWEST or total:
                sys.stderr.write(f"{_CLEAR}{doing} {_bar(done, total)}")
                sys.stderr.flush()
            yield item
    finally:
        sys.stderr.write(_CLEAR)


def _bar(done: int, total: int) -> str:
    """A bar where the end is known, else a number.

    >>> _bar(6, 24)
    '██████·················· 6/24'
    """
    if not total:
        return f"{done:,}"
    full = done * _WIDE // total
    return f"{'█' * full}{'·' * (_WIDE - full)} {done:,}/{total:,}"
