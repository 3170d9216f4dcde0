"""Names that are in no catalogue: runs of capitalised words, and what they tell of themselves."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck.extract.mentions import nouns
from factcheck.extract.mentions.headings import named_in_text
from factcheck.extract.mentions.joints import RUN, SMALL, coordinated, joined, owned
from factcheck.extract.mentions.mention import Kind
from factcheck.extract.mentions.sorts import kind_of
from factcheck.extract.prose import Prose
from factcheck.extract.wordlists import words
from factcheck.extract.words import Words
from factcheck.extract.words.lexicon import ING
from factcheck.extract.words.scan import small


class Run(NamedTuple):
    """A capitalised name; places count words."""

    first: int
    end: int
    name: str
    """Without titles before it."""
    kind: Kind
    title: str | None
    sure: bool
    """Whether it is one, and not the first word of a sentence."""


def runs(prose: Prose) -> Iterator[Run]:
    """The capitalised names of a text, in order."""
    words = prose.words
    initial = {first for first, _ in prose.bounds}
    found = list(joined(prose, [match.span() for match in RUN.finditer(words.classes)]))
    found = list(owned(prose, found))
    shown = set(words.shown)
    plain = set(filter(str.islower, shown))
    inner = {
        words.shown[at]
        for first, end in found
        for at in range(first, end)
        if _inside(words.classes, at, initial) or _leads(words, at, end)
    } - {word for word in shown - plain if word.lower() in shown}
    parts = [
        part
        for first, end in found
        for part in (_parts(prose, initial, first, end) if end - first > 1 else ((first, end),))
    ]
    for one, two in named_in_text(prose, parts):
        if two - one == 1 and words.lower[one] in _NO_NAMES:
            continue
        opens = one in initial or words.classes[one - 1 : one] in _OPENING
        doubtful = two - one == 1 and opens and words.shown[one] not in inner
        sure = not doubtful or _named(prose, two, shown)
        yield _run(prose, one, two, plain, sure=sure)


def _inside(classes: str, at: int, initial: Container[int]) -> bool:
    """Whether a capital is no first word's; behind a comma a quotation mark closes."""
    closed = classes[at - 2 : at] == ',"'
    return at not in initial and (closed or classes[at - 1 : at] not in _OPENING)


def _leads(words: Words, at: int, end: int) -> bool:
    """Whether a first word is that of a longer name: "Halmo Foods closed"."""
    longer = end - at > 1 and words.classes[at + 1] == "N"
    return longer and words.lower[at] not in _BEFORE_NAMES


_OPENING = (":", ";", '"', "-")
"""What stands before a capital that may be that of a first word."""


def _parts(
    prose: Prose, initial: Container[int], first: int, end: int
) -> Iterator[tuple[int, int]]:
    """The names of a run: a heading ends one, and "and" may divide two."""
    for one, two in _lines(prose, initial, first, end):
        for start, stop in coordinated(prose, one, two) if two - one > 2 else ((one, two),):
            yield from _titled(prose, start, stop)


def _lines(
    prose: Prose, initial: Container[int], first: int, end: int
) -> Iterator[tuple[int, int]]:
    """The parts of a run in each sentence: a heading has no stop before the text."""
    classes = prose.words.classes
    cuts = [at for at in range(first + 1, end) if at in initial or _parted(prose, at)]
    for one, two in pairwise((first, *cuts, end)):
        small = prose.words.lower
        names = [at for at in range(one, two) if classes[at] == "N" or small[at] in SMALL]
        if names:
            yield names[0], names[-1] + 1


def _parted(prose: Prose, at: int) -> bool:
    """Whether a sentence may end before a word: with "Washington, D.C."."""
    words = prose.words
    return words.shown[at - 1] == "D.C." and words.classes[max(0, at - 2)] == ","


def _titled(prose: Prose, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The two names of "Acme CEO Ada Lorn", the one of "Castrian President Ada Lorn"."""
    lower = prose.words.lower
    titles = [at for at in range(max(first + 1, end - _NAME - 1), end - 1) if lower[at] in _TITLED]
    led = end - first > 1 and (lower[first] in _LED or nouns.DESCRIBING.fullmatch(lower[first]))
    if led or _acts_on(prose, first, end):
        yield from _titled(prose, first + 1, end)
        return
    alone = bool(titles) and end - titles[-1] == 2 and lower[titles[-1]] not in _BEFORE_SURNAME
    if not titles or alone or not nouns.ORGANISATION.isdisjoint(lower[titles[-1] + 1 : end]):
        yield first, end
        return
    last = lead = titles[-1]
    while lead > first and lower[lead - 1] in _OFFICES:
        lead -= 1
    if lead > first and not nouns.demonym(lower[lead - 1]):
        yield first, lead
    yield last + (lower[last] not in nouns.TITLES), end


def _acts_on(prose: Prose, first: int, end: int) -> bool:
    """Whether a first word is no part of the acronym behind it: "Calling NASA", "Will NASA"."""
    words = prose.words
    if end - first != 2 or not _ACRONYM.fullmatch(words.shown[end - 1]):
        return False
    start, _ = prose.sentences[prose.sentence_at(words.starts[first])]
    verbal = words.lower[first] == "will" or small(words.lower[first]) == ING
    return words.starts[first] == start and verbal


_ACRONYM = re.compile(r"[A-Z]{3,}")
_TITLED = nouns.TITLES | nouns.ROLES
_TIMED = words("former late then acting interim upcoming recent democrat republican")
_LED = _TIMED | words("other another both same congratulations thanks welcome dear stunning")
"""What stands before a name with its capital and is no part of it."""
_NO_NAMES = _TIMED | nouns.NO_NAMES
_BEFORE_SURNAME = words("president minister sen sen. rep rep. gov gov. chancellor mayor premier")
_LEADING = frozenset(
    ("prime", "vice", "deputy", "chief", "executive", "attorney", "majority", "minority")
)
_OFFICES = _TITLED | _LEADING
_CALLINGS = nouns.OCCUPATIONS | nouns.ROLES
_BEFORE_NAMES = _TITLED | _NO_NAMES | nouns.OCCUPATIONS
_NAME = 4
"""How many words a person's name may have behind a title."""


def _named(prose: Prose, end: int, shown: Container[str]) -> bool:
    """Whether what follows the first word of a sentence shows that it is a name."""
    classes, lower = prose.words.classes, prose.words.lower
    after = lower[end : end + 1]
    if (
        classes[end : end + 2] in ("cN", "'n", "'b", "'B", "'j")
        or _LISTED.match(classes, end)
        or (bool(after) and after[0] in nouns.ROLES)
    ):
        return True
    if len(prose.sentences) > _SHORT:
        return False
    verb = classes[end : end + 2].lstrip("a")[:1]
    return (
        bool(verb) and verb in _VERBS and _singular(lower[end - 1]) and lower[end - 1] not in shown
    )


_LISTED = re.compile(r"(?:,N{1,4}){1,6},?cN")


def _singular(word: str) -> bool:
    """Whether a word that has no article before it can only be a name: "Norrail left"."""
    return not nouns.MASS.fullmatch(word)


_SHORT = 3
"""In a text of more sentences a name is told again, where its capital shows that it is one."""
_VERBS = "PVDzZmMhH"


def _run(prose: Prose, first: int, end: int, plain: Container[str], *, sure: bool) -> Run:
    words = prose.words
    title = None
    start = first
    body = not nouns.ORGANISATION.isdisjoint(words.lower[first:end])
    called = not body and not (end - first == 2 and words.lower[end - 1] in plain)
    while called and start < end - 1 and words.lower[start] in nouns.TITLES:
        title = words.lower[start]
        start += 1
    if called and 2 < end - start < 5 and words.lower[start] in _CALLINGS:
        title = words.lower[start]
        start += 1
    name = words.shown[start]
    if end - start > 1:
        name = " ".join(prose.text[words.starts[start] : words.ends[end - 1]].split())
    kind = "organisation" if body else kind_of(prose, start, end, title, plain)
    return Run(first, end, name, kind, title, sure)


def acronym_of(prose: Prose, end: int, name: str) -> str | None:
    """The acronym that a name is given in brackets: "Harbour Safety Agency (HSA)"."""
    if not prose.words.classes.startswith("(N)", end):
        return None
    short = prose.words.shown[end + 1]
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return short if short.isupper() and short == initials else None
