"""Many articles read for claims by several processes, in the same order as by one."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor

from factcheck.articles import Article
from factcheck.entities import Catalogue
from factcheck.extract.events import Extracted, extracted
from factcheck.extract.mentions import Names
from factcheck.sources import Source

Work = Sequence[tuple[Article, Source]]

_AT_ONCE = 8
"""Articles that a process is given at a time."""
_FEWEST = 64
"""For fewer articles no further process is worth its start."""
_MOST = 8
"""Processes that are started unasked."""


def each(work: Work, catalogue: Catalogue, jobs: int | None) -> Iterator[Extracted]:
    """What is read from each article; ``jobs`` is how many processes read, None as many as pay."""
    wanted = min(_cores(), _MOST) if jobs is None else jobs
    if wanted < 2 or (jobs is None and len(work) < _FEWEST):
        names = Names(catalogue)
        for article, source in work:
            yield extracted(article, names=names, source=source)
        return
    pool = ProcessPoolExecutor(wanted, initializer=_deaf)
    try:
        parts = [work[at : at + _AT_ONCE] for at in range(0, len(work), _AT_ONCE)]
        futures: list[Future[list[Extracted]]] = [
            pool.submit(_read, part, catalogue) for part in parts
        ]
        for future in futures:
            yield from future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _read(part: Work, catalogue: Catalogue) -> list[Extracted]:
    names = Names(catalogue)
    return [extracted(article, names=names, source=source) for article, source in part]


def _deaf() -> None:
    """Leave an interruption to the process that shows it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _cores() -> int:
    """The processors that may be used."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
