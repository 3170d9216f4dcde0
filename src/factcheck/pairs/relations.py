"""Relations that hold one way only: who owns, succeeded, beat or begot whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.extract.sentences import Span
from factcheck.pairs.acts import Act
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.lexicon import KINDS, ONE_WAY, ROLES
from factcheck.pairs.pair import Pair
from factcheck.pairs.text import Text

_MOST = 30
"""Ties of one name in a text beyond which the others are not asked."""
_REACH = 8
_AHEAD, _BACK = frozenset(",dijDUnab"), frozenset(",dijz")


class Tie(NamedTuple):
    """A relation between two names."""

    relation: str
    first: frozenset[str]
    second: frozenset[str]
    span: Span
    passage: Span


def aligned(pair: Pair) -> Iterator[Alignment]:
    """Ties that one text tells one way, the other the other way."""
    table: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for one in ties(pair.a, pair.acts[0]):
        for name in one.second:
            table[one.relation, name].append(one)
    for other in ties(pair.b, pair.acts[1]):
        rows = (table.get((other.relation, name), [])[:_MOST] for name in sorted(other.first))
        found = next((one for row in rows for one in row if _turned(one, other)), None)
        if found is not None:
            yield _alignment(pair.a, pair.b, found, other)


def _turned(one: Tie, other: Tie) -> bool:
    straight = one.first & other.first or one.second & other.second
    return bool(one.first & other.second and one.second & other.first) and not straight


def ties(text: Text, found: Iterable[Act]) -> Iterator[Tie]:
    """The ties that a text tells as facts."""
    for act in found:
        relation = ONE_WAY.get(act.base) or ONE_WAY.get(act.verb)
        first, second = act.doer & act.names, act.done & act.names
        if relation and first and second and not act.denied:
            yield Tie(relation, first, second, act.span, act.passage)
    yield from _roles(text)


def _roles(text: Text) -> Iterator[Tie]:
    """Ties told by a noun: "Acme's subsidiary Borel", "Borel is a subsidiary of Acme"."""
    read = text.prose.words
    for at, lower in enumerate(read.lower):
        if lower not in ROLES:
            continue
        start, end = text.prose.sentences[text.prose.sentence_at(read.starts[at])]
        owner: frozenset[str]
        if at > 1 and read.classes[at - 1] in "'`":
            owner, held = _names(text, at - 2, -1, start, end), _names(text, at + 1, 1, start, end)
        elif read.lower[at + 1 : at + 2] == ["of"]:
            owner, held = _names(text, at + 2, 1, start, end), _names(text, at - 1, -1, start, end)
        else:
            continue
        relation, turned = ROLES[lower]
        if owner and held:
            pair = (held, owner) if turned else (owner, held)
            yield Tie(relation, *pair, (read.starts[at], read.ends[at]), (start, end))


def _names(text: Text, at: int, step: int, start: int, end: int) -> frozenset[str]:
    """The names to one side, with nothing but what describes them between."""
    read = text.prose.words
    found: list[int] = []
    for _ in range(_REACH):
        if not 0 <= at < len(read.shown) or not start <= read.starts[at] < end:
            break
        if read.classes[at] == "N":
            found.append(at)
        elif read.classes[at] not in (_AHEAD if step > 0 else _BACK) or (found and step < 0):
            break
        at += step
    spans = [(read.starts[one], read.ends[one]) for one in found]
    terms = [term for span in spans for term in text.terms.within(*span)]
    return frozenset(term.root for term in terms if term.stem not in KINDS)


def _alignment(a: Text, b: Text, one: Tie, other: Tie) -> Alignment:
    return Alignment(
        "name",
        Slot(a.words_of(one.first, *one.passage), one.span, one.passage),
        Slot(b.words_of(other.first, *other.passage), other.span, other.passage),
        one.relation,
        b.words_of(other.first | other.second, *other.passage),
        "The relation holds one way only.",
    )
