"""How long work takes, and how that grows with the length of a text; for the scripts beside it."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping

LENGTHS = (1, 2, 4, 8)


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The best processor time of some runs, which neighbours on the machine disturb least."""
    times = []
    for _ in range(runs):
        gc.collect()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def outgrows(
    texts: Mapping[str, Callable[[int], str]], took: Callable[[str], float], bound: float
) -> bool:
    """Whether reading a text of eight times the length takes longer than so many times as long.

    ``texts`` makes each text so many times as long; ``took`` is the time that reading one takes.
    """
    worst = 0.0
    for name, make in texts.items():
        spent = [took(make(times)) for times in LENGTHS]
        worst = max(worst, spent[-1] / max(spent[0], 1e-3))
        print(f"{name:16}", " ".join(f"{one * 1000:8.1f} ms" for one in spent))
    print(f"eight times the length takes at most {worst:.1f} times as long (bound {bound:g})")
    return worst > bound
