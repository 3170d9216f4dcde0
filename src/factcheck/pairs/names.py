"""Names and kinds of which one thing has only one: who wrote it, which reviews it had."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.extract.sameness import AUTHORED, KINDS
from factcheck.extract.sentences import Span
from factcheck.extract.terms import root, stem
from factcheck.extract.wordlists import words
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.pair import Pair
from factcheck.pairs.text import Text

_ADJECTIVE_OF = 2
"""How many words may stand between such a word and the noun it belongs to."""
_CLOSES = ("", ".", ",", "p", "t", "c", "s")
_SOME = words("some several certain few many most partly mostly both other others")
_PARTICIPLES = frozenset("DUP")
_COPULA, _NOUNS = ("z", "a"), ("n", "b", "N")
_NAMES = re.compile("N+(?:[c,]{1,2}N+)*")
"""Over classes of words: one name or several."""


class Named(NamedTuple):
    """A word or name with what it answers."""

    key: tuple[str, str]
    """The kind and the noun, or the verb and its preposition."""
    value: str
    roots: frozenset[str]
    span: Span
    passage: Span
    about: frozenset[str]
    """The names in the rest of its sentence."""
    near: frozenset[str]
    """All other content words of its sentence."""


def aligned(pair: Pair) -> Iterator[Alignment]:
    """What is told of one thing, where each text names one."""
    tables = [_by_key([*_kinds(text), *_authors(text)]) for text in (pair.a, pair.b)]
    for key, found in tables[1].items():
        others = tables[0].get(key, [])
        if len({one.value for one in found}) == len({one.value for one in others}) == 1:
            one, other = others[0], found[0]
            if _apart(pair, one, other):
                yield _alignment(pair.b, one, other)


def _by_key(found: list[Named]) -> dict[tuple[str, str], list[Named]]:
    table: dict[tuple[str, str], list[Named]] = defaultdict(list)
    for one in found:
        table[one.key].append(one)
    return table


def _apart(pair: Pair, one: Named, other: Named) -> bool:
    """Whether it is one thing, and neither text knows the other's name."""
    known = pair.a.terms.roots, pair.b.terms.roots
    if not pair.brief or not (one.roots.isdisjoint(known[1]) and other.roots.isdisjoint(known[0])):
        return False
    small, large = sorted((one, other), key=lambda named: len(named.near))
    elsewhere = known[1] if large is other else known[0]
    if small.about and large.about and small.about.isdisjoint(elsewhere):
        return False
    missing = small.near - small.about - elsewhere
    return len(missing) * 3 <= len(small.near)


def _kinds(text: Text) -> Iterator[Named]:
    """Adjectives of a kind: "positive reviews", "a French actor", "is safe"."""
    read = text.prose.words
    for at, lower in enumerate(read.lower):
        noun = _noun(text, at) if lower in KINDS else None
        if noun is not None and not _partly(text, read.starts[at]):
            kind, member = KINDS[lower]
            roots = frozenset((root(stem(lower, read.classes[at])),))
            yield _named(text, (kind, noun), member, roots, (read.starts[at], read.ends[at]))


def _noun(text: Text, at: int) -> str | None:
    """The noun that an adjective belongs to; "is" where it is said of the subject."""
    classes = text.prose.words.classes
    if classes[at - 1 : at] in _COPULA and classes[at + 1 : at + 2] in _CLOSES:
        return "is"
    for after in range(at + 1, min(at + 1 + _ADJECTIVE_OF, len(classes))):
        if classes[after] in "nbB" and classes[after + 1 : after + 2] not in _NOUNS:
            return root(stem(text.prose.words.lower[after], classes[after]))
        if classes[after] not in "nNbBj":
            return None
    return None


def _partly(text: Text, offset: int) -> bool:
    """Whether a sentence speaks of some only: "some critics gave it mixed reviews"."""
    first, end = text.prose.bounds[text.prose.sentence_at(offset)]
    return not _SOME.isdisjoint(text.prose.words.lower[first:end])


def _authors(text: Text) -> Iterator[Named]:
    """Those by whom something is written or directed."""
    read = text.prose.words
    for at, lower in enumerate(read.lower[:-2]):
        verb = stem(lower, read.classes[at])
        if verb not in AUTHORED or read.lower[at + 1] != "by":
            continue
        found = _NAMES.match(read.classes, at + 2)
        if found and read.classes[at] in _PARTICIPLES:
            span = (read.starts[at + 2], read.ends[found.end() - 1])
            names = frozenset(term.root for term in text.terms.within(*span))
            yield _named(text, (verb, "by"), text.text[slice(*span)], names, span)


def _named(
    text: Text, key: tuple[str, str], value: str, roots: frozenset[str], span: Span
) -> Named:
    number = text.prose.sentence_at(span[0])
    passage = text.prose.sentences[number]
    rest = [
        term
        for term in text.terms.within(*passage)
        if not (span[0] <= term.start < span[1] or term.figure)
    ]
    about = frozenset(term.root for term in rest if term.name)
    return Named(key, value, roots, span, passage, about, frozenset(term.root for term in rest))


def _alignment(b: Text, one: Named, other: Named) -> Alignment:
    asked = (
        f"{other.key[0]} by" if other.key[1] == "by" else b.words_of({other.key[1]}, *other.passage)
    )
    return Alignment(
        "name",
        Slot(one.value, one.span, one.passage),
        Slot(other.value, other.span, other.passage),
        asked,
        b.words_of(one.near & other.near, *other.passage),
    )
