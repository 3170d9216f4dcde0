"""Relations that hold one way only, such as who owns or succeeded whom, and who is whose kin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.claims import Certainty, Polarity
from factcheck.extract.sameness import KIN, KINDS, ONE_WAY, ROLES
from factcheck.extract.sentences import Span
from factcheck.pairs.acts import Act
from factcheck.pairs.alignment import Alignment, Slot
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
    kin: str = ""
    """What one is to the other, for kin."""


def aligned(pair: Pair) -> Iterator[Alignment]:
    """Ties that one text tells one way, the other the other way, and kin that is not the same."""
    table: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for one in ties(pair.a, pair.acts[0]):
        for name in one.first | one.second:
            table[one.relation, name].append(one)
    for other in ties(pair.b, pair.acts[1]):
        names = sorted(other.first | other.second)
        rows = (table.get((other.relation, name), [])[:_MOST] for name in names)
        found = next((one for row in rows for one in row if _apart(one, other)), None)
        if found is not None:
            yield _alignment(pair.a, pair.b, found, other)


def _apart(one: Tie, other: Tie) -> bool:
    straight = bool(one.first & other.first or one.second & other.second)
    turned = bool(one.first & other.second and one.second & other.first)
    if one.relation != "kin":
        return turned and not straight
    alike = one.first & other.first and one.second & other.second
    return bool(alike or turned) and one.kin != other.kin


def ties(text: Text, found: Iterable[Act]) -> Iterator[Tie]:
    """The ties that a text tells as facts."""
    for act in found:
        relation = ONE_WAY.get(act.base) or ONE_WAY.get(act.verb)
        first, second = act.doer & act.names, act.done & act.names
        if relation and first and second and not act.denied:
            yield Tie(relation, first, second, act.span, act.passage)
    for word, owner, held, span, passage in _roles(text):
        if word in ROLES:
            relation, turned = ROLES[word]
            yield Tie(relation, *((held, owner) if turned else (owner, held)), span, passage)
        if word in KIN:
            lead = text.text[passage[0] : span[0]].split()[-1:]
            kin = f"former {KIN[word]}" if lead == ["former"] else KIN[word]
            yield Tie("kin", owner, held, span, passage, kin)


def _roles(text: Text) -> Iterator[tuple[str, frozenset[str], frozenset[str], Span, Span]]:
    """Nouns of a relation with whose it is and who: "Acme's subsidiary Borel"."""
    read = text.prose.words
    for at, lower in enumerate(read.lower):
        if (lower not in ROLES and lower not in KIN) or not _told(text, read.starts[at]):
            continue
        passage = text.prose.sentences[text.prose.sentence_at(read.starts[at])]
        first = at - 1
        while first > 0 and read.classes[first] in "jD":
            first -= 1
        if first > 0 and read.classes[first] in "'`":
            owner, held = _names(text, first - 1, -1, passage), _names(text, at + 1, 1, passage)
            if not held:  # "Borel is Acme's subsidiary"
                behind = text.text.find(" is ", *passage)
                held = (
                    _roots(text, passage[0], behind) if 0 <= behind < read.starts[first] else held
                )
                owner -= held
        elif read.lower[at + 1 : at + 2] == ["of"]:
            owner, held = _names(text, at + 2, 1, passage), _names(text, at - 1, -1, passage)
        else:
            continue
        if owner and held:
            yield lower, owner, held, (read.starts[at], read.ends[at]), passage


def _told(text: Text, offset: int) -> bool:
    index = text.clause_at(offset)
    if not text.told(text.prose.sentence_at(offset)):
        return False
    return index is None or text.factuality(index)[:2] == (Polarity.AFFIRMED, Certainty.CERTAIN)


def _roots(text: Text, start: int, end: int) -> frozenset[str]:
    return frozenset(term.root for term in text.terms.within(start, end) if term.name)


def _names(text: Text, at: int, step: int, passage: Span) -> frozenset[str]:
    """The names to one side, with nothing but what describes them between."""
    read = text.prose.words
    found: list[int] = []
    for _ in range(_REACH):
        if not 0 <= at < len(read.shown) or not passage[0] <= read.starts[at] < passage[1]:
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
    names = b.words_of(other.first | other.second, *other.passage)
    slots = Slot(one.kin, one.span, one.passage), Slot(other.kin, other.span, other.passage)
    if one.relation == "kin":
        return Alignment("name", *slots, one.relation, names, "One is only one of these.")
    mine, theirs = a.words_of(one.first, *one.passage), b.words_of(other.first, *other.passage)
    slots = slots[0]._replace(value=mine), slots[1]._replace(value=theirs)
    return Alignment("name", *slots, one.relation, names, "The relation holds one way only.")
