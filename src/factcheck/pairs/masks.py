"""Sentences in the same words but for a number, a time, a negation or an opposite.

Each sentence is written as its base forms with a mark where such a slot stands. Sentences of two
texts that are then written alike say one thing, and only their slots are left to compare.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.dates import DateInterval
from factcheck.extract.sameness import KINDS, OPPOSITES, opposite
from factcheck.extract.sentences import Span
from factcheck.extract.terms import stem
from factcheck.pairs.alignment import Alignment, Kind, Slot, Value, within_rounding
from factcheck.pairs.pair import Pair
from factcheck.pairs.text import Text
from factcheck.values import Quantity

_FEWEST = 2
"""Content words that two sentences share at least."""
_DROPPED = frozenset(',."-(')
_AUXILIARY = frozenset("zZkKghHeE")
_ARTICLES = frozenset(("a", "an", "the", "has", "have", "had", "been"))
_NEGATIVE = frozenset("!MZHE")
_VERBAL = frozenset("vVPDUGbB")


class Hole(NamedTuple):
    """A slot in a mask."""

    kind: str
    value: Value
    span: Span


class Mask(NamedTuple):
    """A sentence without what may differ."""

    words: tuple[str, ...]
    content: frozenset[str]
    """Those of its words that are content words."""
    holes: tuple[Hole, ...]
    span: Span


def masked(text: Text, number: int) -> Mask:
    """The mask of a sentence."""
    words = text.prose.words
    first, end = text.prose.bounds[number]
    found: list[str] = []
    holes: list[Hole] = []
    taken = _taken(text, *text.prose.sentences[number])
    denied: Span | None = None
    at = first
    while at < end:
        start = words.starts[at]
        if start in taken:
            hole = taken[start]
            holes.append(hole)
            found.append(f"<{hole.kind}>")
            while at < end and words.starts[at] < hole.span[1]:
                at += 1
            continue
        letter, lower = words.classes[at], words.lower[at]
        span = (start, words.ends[at])
        if letter in _NEGATIVE or lower == "no":
            denied = span
        elif lower in KINDS:
            kind, member = KINDS[lower]
            holes.append(Hole(kind, member, span))
            found.append(f"<{kind}>")
        elif not (letter in _DROPPED or letter in _AUXILIARY or lower in _ARTICLES):
            base = stem(lower, letter)
            if letter in _VERBAL and base in OPPOSITES:
                holes.append(Hole("verb", base, span))
                base = "<verb>"
            found.append(base)
        at += 1
    span = text.prose.sentences[number]
    holes.append(Hole("negation", "denied" if denied else "affirmed", denied or span))
    content = {term.stem for term in text.terms.within(*span)}
    return Mask(tuple(found), frozenset(content & set(found)), tuple(holes), span)


def _taken(text: Text, start: int, end: int) -> dict[int, Hole]:
    """Numbers and times by where they begin."""
    found: dict[int, Hole] = {}
    ordinals = set()
    for one in text.quantities_in(start, end):
        value = text.value(one)
        if value is not None:
            kind = "ordinal" if one.kind == "ordinal" else "number"
            found[one.start] = Hole(f"{kind} {value.dimension}", value, (one.start, one.end))
            ordinals.add(one.end)
    for time in text.times.within(start, end):
        days = text.times.when(time)
        if isinstance(days, DateInterval) and time.end not in ordinals:
            found[time.start] = Hole("time", days, (time.start, time.end))
    return found


def aligned(pair: Pair) -> Iterator[Alignment]:
    """The slots of sentences that are written alike."""
    a, b = pair.a, pair.b
    table: dict[tuple[str, ...], list[Mask]] = {}
    for number in range(len(a.prose.sentences)):
        if a.told(number):
            mask = masked(a, number)
            table.setdefault(mask.words, []).append(mask)
    for number in range(len(b.prose.sentences)):
        if not b.told(number):
            continue
        mask = masked(b, number)
        others = table.get(mask.words, ())
        if len(others) == 1 and len(mask.content) >= _FEWEST:
            yield from _slots(a, b, others[0], mask)


def _slots(a: Text, b: Text, one: Mask, other: Mask) -> Iterator[Alignment]:
    differing = [pair for pair in zip(one.holes, other.holes, strict=True) if _differ(*pair)]
    if not differing or not _of_one_thing(differing):
        return
    shared = b.words_of(other.content, *other.span)
    for mine, theirs in differing:
        slots = Slot(mine.value, mine.span, one.span), Slot(theirs.value, theirs.span, other.span)
        if mine.kind == "verb":
            slots = (
                slots[0]._replace(value=a.text[slice(*mine.span)]),
                slots[1]._replace(value=b.text[slice(*theirs.span)]),
            )
        if mine.kind in _TURNS:
            yield Alignment("statement", *slots, "", shared, _WHY[mine.kind])
        else:
            kind = _KINDS.get(mine.kind.partition(" ")[0], "name")
            yield Alignment(kind, *slots, _asked(b, theirs, other), shared)


def _differ(mine: Hole, theirs: Hole) -> bool:
    if isinstance(mine.value, Quantity) and isinstance(theirs.value, Quantity):
        return mine.value != theirs.value and not within_rounding(mine.value, theirs.value)
    return mine.value != theirs.value


def _of_one_thing(differing: list[tuple[Hole, Hole]]) -> bool:
    """Whether nothing that differs sets another occasion or another thing: a year, a place, a rank."""
    numbers = [mine.kind.startswith("number") for mine, _ in differing]
    if all(numbers):
        return True
    if len(differing) > 1:
        return False
    mine, theirs = differing[0]
    return mine.kind not in ("time", "verb") or (
        mine.kind == "verb" and opposite(str(mine.value), str(theirs.value))
    )


_TURNS = ("verb", "negation")
_WHY = {"verb": "The two verbs are opposites.", "negation": "Only one of them is negated."}
_KINDS: dict[str, Kind] = {"number": "number", "ordinal": "number", "time": "time"}


def _asked(text: Text, hole: Hole, mask: Mask) -> str:
    """The words right behind a slot, else those before it."""
    behind = text.terms.within(hole.span[1], mask.span[1])[:1]
    found = behind or text.terms.within(mask.span[0], hole.span[0])[-1:]
    return " ".join(text.text[term.start : term.end] for term in found) or hole.kind
