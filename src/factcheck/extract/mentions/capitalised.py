"""Names that are in no catalogue: runs of capitalised words, and what they tell of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.extract.mentions import nouns
from factcheck.extract.mentions.mention import Kind
from factcheck.extract.prose import Prose

_RUN = re.compile(r"N+(?:(?:fd?|c(?=N{2}))N+){0,2}")
_ACRONYM = re.compile(r"\(N\)")


class Run(NamedTuple):
    """A capitalised name; places count words."""

    first: int
    end: int
    name: str
    """Without titles before it."""
    kind: Kind
    title: str | None


def runs(prose: Prose) -> Iterator[Run]:
    """The capitalised names of a text, in order."""
    words = prose.words
    initial = {first for first, _ in prose.bounds}
    inner = {
        words.shown[at]
        for match in _RUN.finditer(words.classes)
        for at in range(*match.span())
        if at not in initial
    }
    for match in _RUN.finditer(words.classes):
        first, end = match.span()
        split = [
            pair for one, two in _lines(prose, first, end) for pair in _coordinated(prose, one, two)
        ]
        for one, two in split:
            alone = two - one == 1
            known = words.shown[one] in inner or _named(prose, two)
            if alone and one in initial and not known:
                continue
            yield _run(prose, one, two)


def _lines(prose: Prose, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a run in each sentence: a heading has no stop before the text."""
    starts = prose.words.starts
    for at in range(first + 1, end):
        if prose.sentence_at(starts[at]) != prose.sentence_at(starts[first]):
            yield first, at
            first = at
    yield first, end


def _coordinated(prose: Prose, first: int, end: int) -> list[tuple[int, int]]:
    """The two names of "Acme and Borel"; one of "Department of Trade and Industry"."""
    classes = prose.words.classes
    at = next((at for at in range(first, end) if classes[at] in "fc"), end)
    if at == end or not nouns.ORGANISATION.isdisjoint(prose.words.lower[first:at]):
        return [(first, end)]
    after = at + 1 + (classes[at + 1] == "d")
    return [(first, at), *_coordinated(prose, after, end)]


def _named(prose: Prose, end: int) -> bool:
    """Whether what follows the first word of a sentence shows that it is a name."""
    classes, lower = prose.words.classes, prose.words.lower
    after = lower[end : end + 1]
    return classes[end : end + 2] in ("cN", "'n") or (bool(after) and after[0] in nouns.ROLES)


def _run(prose: Prose, first: int, end: int) -> Run:
    words = prose.words
    title = None
    start = first
    while start < end - 1 and words.lower[start] in nouns.TITLES:
        title = words.lower[start]
        start += 1
    name = prose.text[words.starts[start] : words.ends[end - 1]]
    return Run(first, end, " ".join(name.split()), _kind(prose, start, end, title), title)


def _kind(prose: Prose, first: int, end: int, title: str | None) -> Kind:
    words = prose.words
    lower = words.lower[first:end]
    if not nouns.ORGANISATION.isdisjoint(lower):
        return "organisation"
    if title:
        return "person"
    if end - first == 1 and words.shown[first] in nouns.COUNTRIES:
        return "place"
    if first and words.lower[first - 1] in nouns.DESCRIPTIONS:
        return "organisation"
    if end - first == 1 and words.shown[first].isupper() and len(words.shown[first]) > 1:
        return "organisation"
    before = words.lower[first - 1] if first else ""
    after = words.lower[end : end + 2]
    if before in nouns.PLACE_LEADS and end - first <= 2:
        return "place"
    if before != "of" and 2 <= end - first <= 3 and (after[:1] == [","] or _speaks(prose, end)):
        return "person"
    return "unknown"


def _speaks(prose: Prose, end: int) -> bool:
    return prose.words.lower[end : end + 1] in (["said"], ["says"], ["told"], ["added"], ["wrote"])


def acronym_of(prose: Prose, end: int, name: str) -> str | None:
    """The acronym that a name is given in brackets: "Harbour Safety Agency (HSA)"."""
    if not _ACRONYM.match(prose.words.classes, end):
        return None
    short = prose.words.shown[end + 1]
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return short if short.isupper() and short == initials else None
