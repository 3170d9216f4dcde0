"""Five-word shingles as numbers, and a sample of them that two texts choose alike."""

from __future__ import annotations

from collections.abc import Sequence

WORDS = 5
"""Words of a shingle."""
WINDOW = 8
"""Of so many neighbouring shingles the sample holds at least one."""
_MODULUS = 2**61 - 1
_BASE = 1_465_098_302_713_046_529
_LEAVING = pow(_BASE, WORDS, _MODULUS)


def shingles(words: Sequence[int]) -> list[int]:
    """Every run of five words as a number below 2^61 (Karp and Rabin 1987), in order."""
    value = 0
    joining = (0,) * WORDS
    rolled = [
        value := (value * _BASE + new - old * _LEAVING) % _MODULUS
        for new, old in zip(words, (*joining, *words), strict=False)
    ]
    return rolled[WORDS - 1 :]


def winnowed(values: Sequence[int]) -> list[int]:
    """The least of each window of eight shingles (winnowing; Schleimer, Wilkerson, Aiken 2003).

    Two texts that share twelve words in a row share one of these. The nth is that of the window
    that begins at the nth shingle; a text of fewer shingles has one window.
    """
    if len(values) <= WINDOW:
        return [min(values)] if values else []
    least = list(values)
    width = 1
    while width < WINDOW:
        least = list(map(min, least, least[width:]))
        width *= 2
    return least
