"""Numbers of two texts that count or measure one thing, though the sentences are not alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.extract.sameness import RESTRICTIVE
from factcheck.extract.terms import root
from factcheck.intervals import Meeting
from factcheck.pairs.alignment import Alignment, Slot, within_rounding
from factcheck.pairs.numbers import Count
from factcheck.pairs.pair import Pair
from factcheck.pairs.text import Text

_MOST = 40
"""Numbers of one unit and noun in a text beyond which none can be told from the others."""
_FEWEST, _ENOUGH = 2, 0.6
"""Words that two numbers share at least, with what is counted, and the share of all there are."""
_FEWEST_OF_MANY, _ENOUGH_OF_MANY = 5, 0.75
"""The same between two longer texts, which speak of many things."""
_RESTRICTIVE = frozenset(map(root, RESTRICTIVE))


def aligned(pair: Pair) -> Iterator[Alignment]:
    """Numbers that answer one question."""
    table: dict[tuple[str, str, str], list[Count]] = defaultdict(list)
    for one in pair.counts[0]:
        for key in _keys(one):
            table[one.kind, one.unit, key].append(one)
    for other in pair.counts[1]:
        rows = [table.get((other.kind, other.unit, key), []) for key in _keys(other)]
        if any(len(row) > _MOST for row in rows):
            continue
        mine = list({one.span: one for row in rows for one in row}.values())
        gains = [one for one in mine if one.sense != other.sense and _gained(pair, one, other)]
        if gains:
            yield _opposite(pair, gains[0], other)
            continue
        found = _counterpart(pair, mine, other)
        if found is not None and not within_rounding(found.value, other.value):
            yield _alignment(pair.b, found, other)


def _keys(one: Count) -> list[str]:
    """What it is found by: its nouns, and that it is a profit or a loss."""
    return sorted(one.keys) + ["profit or loss"] * bool(one.sense)


def _gained(pair: Pair, one: Count, other: Count) -> bool:
    """Whether one amount is told as a profit and as a loss."""
    same = one.value.meet(other.value) is Meeting.SAME and one.sure and other.sure
    of_one = not (_unnamed(one, pair.b) and _unnamed(other, pair.a))
    return bool(one.sense and other.sense) and same and of_one and not _of_two(one, other)


def _counterpart(pair: Pair, mine: list[Count], other: Count) -> Count | None:
    """The number that surely means the same; None where none or several may."""
    fitting = [(fit, one) for one in mine if (fit := _fit(pair, one, other)) > 0]
    if not fitting or not other.sure:
        return None
    best = max(fit for fit, _ in fitting)
    chosen = [one for fit, one in fitting if fit == best]
    met = [one for one in chosen if one.value.meet(other.value) is not Meeting.APART]
    if met:
        return met[0] if met[0].sure else None
    # Whoever writes both numbers may mean another thing by either.
    told = _figures(pair, 0, other), _figures(pair, 1, chosen[0])
    return None if any(told) or not chosen[0].sure else chosen[0]


def _figures(pair: Pair, side: int, one: Count) -> bool:
    """Whether a text has the very figure too, and not clearly of something else."""
    if one.value.low is None or one.value.low != one.value.high:
        return False
    text = (pair.a, pair.b)[side]
    starts = text.figures.get(one.value.low, ())
    return len(starts) > _MOST or any(
        not _of_another(text, pair.by_start[side].get(at), at, one) for at in starts
    )


def _of_another(text: Text, known: Count | None, at: int, one: Count) -> bool:
    """Whether a number is of another subject or of another noun."""
    if at in text.apiece and text.apiece[at].isdisjoint(one.subject):
        return True
    if known is None:
        return False
    other_noun = bool(known.heads) and known.keys.isdisjoint(one.keys)
    return _of_two(known, one) or (other_noun and not known.counted)


def _fit(pair: Pair, one: Count, other: Count) -> float:
    """How well two numbers fit each other; 0 where they are of two things, or that is not sure."""
    if not _comparable(one, other) or (_of_two(one, other) and (one.apiece or not pair.brief)):
        return 0
    names = _unnamed(one, pair.b), _unnamed(other, pair.a)
    if all(names):
        return 0
    near = one.near - names[0], other.near - names[1]
    shared = len(one.keys & other.keys) + len(one.narrow & other.narrow) + len(near[0] & near[1])
    shared += not one.counted
    left = min(len(near[0] - near[1]), len(near[1] - near[0]))
    fewest, enough = (_FEWEST, _ENOUGH) if pair.brief else (_FEWEST_OF_MANY, _ENOUGH_OF_MANY)
    told = shared >= fewest and shared / (shared + left) >= enough and _parts(pair, one, other)
    if not told and not (pair.brief and _same_figure(one, other)):
        return 0
    return shared / (shared + 1) + len(one.local & other.local)


def _comparable(one: Count, other: Count) -> bool:
    """Whether nothing that stands beside the numbers sets them apart."""
    if one.verb and other.verb and one.verb != other.verb:
        return False
    if one.keys.isdisjoint(other.keys) or (one.narrow ^ other.narrow) & _RESTRICTIVE:
        return False
    if one.places and other.places and one.places.isdisjoint(other.places):
        return False
    if one.modality is not other.modality or one.earlier is not other.earlier:
        return False
    if one.days and other.days and set(one.days).isdisjoint(other.days):
        return False
    return not (one.ranks and other.ranks) or one.ranks == other.ranks


def _of_two(one: Count, other: Count) -> bool:
    """Whether their subjects have other names."""
    return bool(one.subject and other.subject) and one.subject.isdisjoint(other.subject)


def _unnamed(one: Count, elsewhere: Text) -> frozenset[str]:
    """The names of its subject that the other text does not have."""
    return one.subject if one.subject.isdisjoint(elsewhere.terms.roots) else frozenset()


def _same_figure(one: Count, other: Count) -> bool:
    """Whether both set a bound at one number: "more than 40", "under 40"."""
    ends = ({one.value.low, one.value.high}, {other.value.low, other.value.high})
    return bool((ends[0] & ends[1]) - {None})


def _parts(pair: Pair, one: Count, other: Count) -> bool:
    """Whether one is not told of a part only; a part that is more than the whole is a contradiction."""
    mine = (one.narrow | one.places) - pair.b.terms.roots
    theirs = (other.narrow | other.places) - pair.a.terms.roots
    if mine and theirs:
        return False
    if not mine and not theirs:
        return True
    part, whole = (one, other) if mine else (other, one)
    low, high = part.value.low, whole.value.high
    return low is not None and high is not None and low > high


def _alignment(b: Text, one: Count, other: Count) -> Alignment:
    """What is said of the two: whose number, of what, and in which shared words."""
    heads = one.heads & other.heads
    asked = b.words_of(heads, *other.passage) or b.words_of({other.verb}, *other.passage)
    shared = (one.near & other.near) | (one.narrow & other.narrow) | heads
    return Alignment(
        "number",
        Slot(one.value, one.span, one.passage),
        Slot(other.value, other.span, other.passage),
        asked,
        b.words_of(shared, *other.passage),
    )


def _opposite(pair: Pair, one: Count, other: Count) -> Alignment:
    return Alignment(
        "statement",
        Slot(one.sense, one.span, one.passage),
        Slot(other.sense, other.span, other.passage),
        pair.b.text[slice(*other.span)],
        pair.b.words_of(one.near & other.near, *other.passage),
        "One amount is told as a gain and as a loss.",
    )
