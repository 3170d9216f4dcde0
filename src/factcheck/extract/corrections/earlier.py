"""Which earlier readings a correction takes back."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract.corrections.correction import Correction

_WORD = re.compile(r"[^\W_]+(?:[.,:]\d+)*|[^\w\s]")
_LITTLE = frozenset(["a", "an", "the", ".", ",", ";", '"', "“", "”"])


def taken_back(correction: Correction, readings: Iterable[tuple[str, str]]) -> list[str]:
    """The labels of the readings, each with the text of its value, that a correction takes back.

    A value is taken back where its words stand together in what was wrongly published and not in
    what is right; a notice that does not say what was published takes back nothing.

    >>> from factcheck.extract.corrections import find_corrections
    >>> [found] = find_corrections("Correction: The mill has 40 looms, not 4 looms, at Vell.")
    >>> taken_back(found, [("looms", "4 looms"), ("other", "40 looms"), ("place", "Vell")])
    ['looms']
    """
    old, new = _words(correction.old or ""), _words(correction.new or "")
    return [
        label
        for label, value in readings
        if (words := _words(value)) != " " and words in old and words not in new
    ]


def _words(text: str) -> str:
    """Words in lower case, each between spaces, so that a run of words is a part of a string."""
    kept = [word for word in _WORD.findall(text.lower()) if word not in _LITTLE]
    return f" {' '.join(kept)} " if kept else " "
