"""Small words between capitalised ones: which stand within a name, and which part two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.mentions import nouns
from factcheck.extract.prose import Prose
from factcheck.extract.wordlists import words

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


def joined(prose: Prose, found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Runs with the small words of a name: "Ada van der Lorn", "bin Lorn"."""
    lower = prose.words.lower
    start = end = -1
    for first, after in found:
        lead = first
        while lead > max(end, 0) and lower[lead - 1] in SMALL:
            lead -= 1
        if lead == end and lead < first:
            end = after
            continue
        if end >= 0:
            yield start, end
        start, end = lead, after
    if end >= 0:
        yield start, end


def owned(prose: Prose, found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Runs with the body that is called after those in them: "Teachers' Union", "St. Anna's Hospital"."""
    lower, classes = prose.words.lower, prose.words.classes
    start = end = -1
    for first, after in found:
        last = first + len(classes[first:after]) - len(classes[first:after].lstrip("N"))
        body = first == end + 1 and lower[last - 1] in nouns.ORGANISATION
        saint = not _SAINTS.isdisjoint(lower[max(end - 2, 0) : max(end - 1, 0)])
        called = classes[end : end + 1] == "`" or saint
        if body and classes[end] in "`'" and (called or lower[end - 1] in _PUBLIC):
            end = after
            continue
        if end >= 0:
            yield start, end
        start, end = first, after
    if end >= 0:
        yield start, end


_SAINTS = frozenset(("st", "st.", "saint"))
_PUBLIC = words("people children women men")
"""Whom many bodies are called after, and none belongs to."""
SMALL = words(
    "bin ibn bint abu al el von zu van der den de del della di da do dos das du des la las los le ter ten"
)
