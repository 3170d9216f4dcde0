"""Names of the catalogue beside those that a text writes with capitals: which of two that overlap counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.extract.mentions.capitalised import Run
from factcheck.extract.mentions.mention import Mention
from factcheck.extract.mentions.nouns import FIRMS, ORGANISATION
from factcheck.extract.words import Words

_BODIES = ORGANISATION - FIRMS - {"group", "company", "corporation"}
"""What makes a name behind another that of a body: "Vell Harbour Authority" is not Vell."""


class Known(NamedTuple):
    """A name of the catalogue in a text; places count words."""

    first: int
    end: int
    mention: Mention
    title: str | None = None
    """The title before it: "mayor"."""


def together(
    words: Words, catalogued: Sequence[tuple[int, int, Mention]], runs: Sequence[Run]
) -> tuple[list[Known], list[Run]]:
    """The names of the catalogue, with what the text tells of their kind, and the other names."""
    found = {at: Known(*one) for one in catalogued for at in range(one[0], one[1])}
    other = []
    for run in runs:
        inside = list(dict.fromkeys(found[at] for at in range(run.first, run.end) if at in found))
        if not inside:
            other.append(run)
        elif inside[-1].end == run.end:
            one = _told(words, inside[-1], run)
            found.update(dict.fromkeys(range(one.first, one.end), one))
        elif inside[0].first == run.first and words.lower[run.end - 1] in _BODIES:
            for at in range(run.first, run.end):
                found.pop(at, None)
            other.append(run)
    return list(dict.fromkeys(found.values())), other


def _told(words: Words, known: Known, run: Run) -> Known:
    """With the kind and the title that the text gives it, where it is the whole name."""
    first, end, mention, _ = known
    start, stop = words.placed((first, end))
    if words.text[start:stop].split() != run.name.split():
        return known
    kind = run.kind if mention.kind == "unknown" else mention.kind
    begins = words.starts[run.first]
    return Known(run.first, end, mention._replace(start=begins, kind=kind), run.title)
