"""Plain text: the canonical text is the content, unchanged."""

from __future__ import annotations

from factcheck.ingest.draft import Draft


def read_plain(text: str) -> Draft:
    """The content as it is; everything else is told by its lines."""
    return Draft(text)
