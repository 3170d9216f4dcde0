"""The word that leads a noun in the text and is no part of its name: "its offer", "the findings"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract.events.phrases import Phrase
from factcheck.extract.events.reading import Reading

_LEADING = tuple("di")
_BETWEEN = tuple("jnNUG#a")
_FARTHEST = 4
"""How many words may stand between it and the name."""


def determined(
    reading: Reading, found: Iterable[Phrase], names: tuple[str, ...] | None
) -> tuple[str, ...]:
    """Names as the text puts them, each with its leading word if there is one; else nothing."""
    led = {}
    for one in found:
        told = " and ".join(one.names)
        start = one.span[1] - len(told)
        if reading.text[start : one.span[1]] == told:
            led[one.names[0]] = _led(reading, reading.prose.words.first_at(start))
    called = f" in {reading.called}"
    return tuple(led.get(name.removesuffix(called), "") + name for name in names or ())


def _led(reading: Reading, at: int) -> str:
    words_ = reading.prose.words
    for before in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
        if words_.classes[before] in _LEADING:
            return f"{words_.lower[before]} "
        if words_.classes[before] not in _BETWEEN:
            break
    return ""
