"""`compare_texts`: what two texts say of one thing, and what only looks so."""

from __future__ import annotations

import factcheck as fc


def definite(a: str, b: str) -> list[str]:
    """The codes of the definite conflicts of two texts."""
    return [finding.code for finding in fc.compare_texts(a, b).conflicts if finding.definite]
