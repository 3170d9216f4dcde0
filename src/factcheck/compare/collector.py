"""The cyclic collector of Python, which would look at a million entries again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Pause it: without one cycle to find among them, entries and findings cost it seconds."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()  # straight to the oldest generation, unscanned
            gc.enable()
            gc.unfreeze()
