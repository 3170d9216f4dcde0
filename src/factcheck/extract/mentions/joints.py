"""Small words between capitalised ones: which stand within a name, and which part two."""

from __future__ import annotations

import re

from factcheck.extract.mentions import nouns
from factcheck.extract.prose import Prose

RUN = re.compile(r"N+(?:(?:fd?|c|[pt]d?)N+){0,4}")
"""Capitalised words with small ones between them."""
_JOINT = re.compile(r"[fcpt]d?")
_COUNCILS = frozenset(("committee", "commission", "council", "conference", "panel", "subcommittee"))
"""Bodies that are called by what they sit on: "Committee on Trade"."""
_OF = frozenset(("of", "for", "on"))


def coordinated(prose: Prose, first: int, end: int) -> list[tuple[int, int]]:
    """The two names of "Acme and Borel"; one of "Department of Trade and Industry"."""
    joint = _JOINT.search(prose.words.classes, first, end)
    if joint is None or _within(prose, first, joint.start(), end):
        return [(first, end)]
    return [(first, joint.start()), *coordinated(prose, joint.end(), end)]


def name_end(prose: Prose, first: int) -> int:
    """Where the name that begins with a word ends; the word itself where none does."""
    match = RUN.match(prose.words.classes, first)
    return coordinated(prose, first, match.end())[0][1] if match else first


def _within(prose: Prose, first: int, at: int, end: int) -> bool:
    """Whether a small word stands within a name: "of", "and" or "for" in that of a body."""
    lower = prose.words.lower
    lead = lower[first:at]
    body = not nouns.ORGANISATION.isdisjoint(lead)
    if lower[at] == "&":
        return True
    letter = prose.words.classes[at]
    if letter == "p":
        if lower[at] == "on":
            return lead[-1] in _COUNCILS
        return lower[at] == "for" and (body or lead[-1] in nouns.LEAGUES)
    if letter == "t":
        return body and "for" in lead
    if lower[at] != "and":
        return body
    fields = body and not _OF.isdisjoint(lead)
    if fields or end - at == 3:
        return lower[end - 1] not in nouns.FIRMS if fields else lower[end - 1] in nouns.PUBLIC
    return False
