"""Numbers of two texts that count or measure one thing, though the sentences are not alike."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.dates import DateInterval
from factcheck.extract.quantities import QuantityMention, qualifiers
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.intervals import Meeting
from factcheck.pairs.alignment import Alignment, Slot, within_rounding
from factcheck.pairs.lexicon import LIGHT, RESTRICTIVE, canonical
from factcheck.pairs.terms import root, stem
from factcheck.pairs.text import Text
from factcheck.values import Quantity

_RESPECTIVELY = re.compile(r"\brespectively\b")
_MOST = 40
"""Numbers of one unit and noun in a text beyond which none can be told from the others."""
_FEWEST = 2
"""Words that two numbers share at least, with what is counted."""
_ENOUGH = 0.6
"""The share of content words that two clauses must have in common."""
_REACH = 6
_BREAKS = frozenset(",;:.-(")
_TOTALS = words("total number sum amount average figure value less more few fewer low")
_WHERE = words("worldwide globally overseas nationwide domestically internationally abroad")
_WHOLE = frozenset(root(canonical(word)) for word in _WHERE)
_RESTRICTIVE = frozenset(map(root, RESTRICTIVE))


class Count(NamedTuple):
    """A number with what it is a number of."""

    value: Quantity
    kind: str
    span: Span
    passage: Span
    heads: frozenset[str]
    """The noun that is counted, or that a measure is one of."""
    narrow: frozenset[str]
    """Words that make it another count."""
    places: frozenset[str]
    """Where it is counted, as far as that stands right behind it."""
    verb: str
    """Who does what decides what is counted; "" where the verb only ties the number to its noun."""
    denied: bool
    near: frozenset[str]
    """The other content words of its sentence."""
    local: frozenset[str]
    """Those between the number before and this one, and right behind it."""
    subject: frozenset[str]
    """The names in its subject."""
    days: tuple[DateInterval, ...]
    apiece: bool = False
    """Whether it is that subject's alone, of several: "respectively"."""


def aligned(a: Text, b: Text) -> Iterator[Alignment]:
    """Numbers that answer one question."""
    tables = [_by_unit(counts(text)) for text in (a, b)]
    for key, others in tables[1].items():
        mine = tables[0].get(key, [])
        if not mine or max(len(mine), len(others)) > _MOST:
            continue
        for other in others:
            one = _counterpart(a, b, mine, other)
            if one is not None and not within_rounding(one.value, other.value):
                yield _alignment(b, one, other)


def _by_unit(found: Iterable[Count]) -> dict[tuple[str, str], list[Count]]:
    table: dict[tuple[str, str], list[Count]] = defaultdict(list)
    for one in found:
        unit = "count" if one.value.unit == "people" else one.value.unit
        table[one.kind, unit].append(one)
    return table


def _counterpart(a: Text, b: Text, mine: list[Count], other: Count) -> Count | None:
    """The number that surely means the same; None where none or several may."""
    fitting = [(fit, one) for one in mine if (fit := _fit(a, b, one, other)) > 0]
    if not fitting:
        return None
    best = max(fit for fit, _ in fitting)
    chosen = [one for fit, one in fitting if fit == best]
    met = [one for one in chosen if one.value.meet(other.value) is not Meeting.APART]
    if met:
        return met[0]
    told = any(m.value.meet(other.value) is Meeting.SAME for m in mine if not _of_two(m, other))
    return None if told else chosen[0]


def _fit(a: Text, b: Text, one: Count, other: Count) -> float:
    """How well two numbers fit each other; 0 where they are of two things, or that is not sure."""
    if one.denied or other.denied or (one.verb and other.verb and one.verb != other.verb):
        return 0
    counted = one.kind == "count"
    keys = [
        frozenset({*c.heads, *((c.verb,) if c.verb and not counted else ())}) for c in (one, other)
    ]
    if keys[0].isdisjoint(keys[1]) or (one.narrow ^ other.narrow) & _RESTRICTIVE:
        return 0
    if one.places and other.places and one.places.isdisjoint(other.places):
        return 0
    if one.days and other.days and not set(map(str, one.days)) & set(map(str, other.days)):
        return 0
    if one.apiece and _of_two(one, other):
        return 0
    mine, theirs = _unnamed(one, b), _unnamed(other, a)
    if mine and theirs:
        return 0
    shared = len(keys[0] & keys[1]) + len(one.narrow & other.narrow) + (not counted)
    near = one.near - theirs - mine, other.near - theirs - mine
    shared += len(near[0] & near[1])
    if not _same_figure(one, other):
        if not _parts(a, b, one, other):
            return 0
        left = min(len(near[0] - near[1]), len(near[1] - near[0]))
        if shared < _FEWEST or shared / (shared + left) < _ENOUGH:
            return 0
    return shared / (shared + 1) + len(one.local & other.local)


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


def _parts(a: Text, b: Text, one: Count, other: Count) -> bool:
    """Whether one is not told of a part only; a part that is more than the whole is a contradiction."""
    mine = (one.narrow | one.places) - b.terms.roots
    theirs = (other.narrow | other.places) - a.terms.roots
    if mine and theirs:
        return False
    if not mine and not theirs:
        return True
    part, whole = (one, other) if mine else (other, one)
    low, high = part.value.low, whole.value.high
    return low is not None and high is not None and low > high


def counts(text: Text) -> Iterator[Count]:
    """The numbers of a text that are surely told as facts."""
    before = 0
    apiece = _respectively(text)
    for one in text.quantities:
        since, before = before, one.end
        value = text.value(one)
        if value is None or one.kind in ("age", "ordinal", "range", "ratio") or one.approximate:
            continue
        number = text.prose.sentence_at(one.start)
        if not text.told(number):
            continue
        found = _count(text, one, value, number, since)
        whose = apiece.get(one.start)
        yield found._replace(subject=whose, apiece=True) if whose else found


def _respectively(text: Text) -> dict[int, frozenset[str]]:
    """The numbers of a list that each belong to one name of another list, with that name."""
    table: dict[int, frozenset[str]] = {}
    for match in _RESPECTIVELY.finditer(text.text):
        start, _ = text.prose.sentences[text.prose.sentence_at(match.start())]
        listed = [one for one in text.quantities_in(start, match.start()) if one.kind != "ordinal"]
        persons = [
            m for m in text.mentions_in(start, match.start()) if m.name and m.how != "pronoun"
        ]
        units = [one for one in listed if one.unit == listed[-1].unit]
        persons = [m for m in persons if m.end <= units[0].start] if units else []
        if len(units) == len(persons) > 1:
            for one, who in zip(units, persons, strict=True):
                table[one.start] = frozenset(t.root for t in text.terms.within(who.start, who.end))
    return table


def _count(text: Text, one: QuantityMention, value: Quantity, number: int, since: int) -> Count:
    start, end = text.prose.sentences[number]
    clause = text.prose.clause_at(one.start)
    heads, narrow, places, last = _around(text, one)
    near = [
        t for t in text.terms.within(start, end) if not t.figure and not one.start <= t.start < last
    ]
    local = {t.root for t in near if max(start, since) <= t.start < one.start}
    verb, denied, subject = "", False, frozenset[str]()
    if clause is not None:
        verb, denied = canonical(clause.verb.lemma), clause.verb.negated
        lead = clause.subject or (start, clause.verb.start)
        subject = frozenset(t.root for t in text.terms.within(*lead) if t.name)
    days = tuple(
        when
        for time in text.times.within(start, end)
        if isinstance(when := text.times.when(time), DateInterval)
    )
    narrow |= set(qualifiers(one).scope.values())
    return Count(
        value, one.kind, (one.start, one.end), (start, end), heads, narrow, places,
        "" if verb in LIGHT else verb, denied, frozenset(t.root for t in near) - heads,
        frozenset(local | narrow | places), subject, days,
    )  # fmt: skip


def _around(
    text: Text, one: QuantityMention
) -> tuple[frozenset[str], frozenset[str], frozenset[str], int]:
    """The nouns of a number, what narrows them down, where it is counted, and where they end."""
    read = text.prose.words
    first = at = read.first_at(one.end)
    inside: list[str] = []
    while at < min(first + _REACH, len(read.shown)):
        letter, lower = read.classes[at], read.lower[at]
        if letter not in "nNbBjGUDa" or lower in _WHERE or (letter in "GUDa" and not one.noun):
            break
        inside.append(root(stem(lower, letter)))
        at += 1
        if lower == one.noun:
            break
    heads = [inside.pop()] if inside else []
    if not one.noun:
        heads, inside = [*heads, *inside, *_before(text, one)], []
    places = _places(text, at) | (_WHOLE & set(heads))
    return frozenset(heads) - _WHOLE, frozenset(inside), places, read.ends[at - 1]


def _places(text: Text, at: int) -> frozenset[str]:
    """The names right behind a noun, and what "in" brings: "in Japan", "of the House"."""
    read = text.prose.words
    found: set[str] = set()
    lead = ""
    for index in range(at, min(at + 8, len(read.shown))):
        letter, lower = read.classes[index], read.lower[index]
        if lower in _WHERE:
            found.add(root(canonical(lower)))
        elif letter == "N" or (letter == "n" and lead in ("in", "across", "outside") and not found):
            found.add(root(stem(lower, letter)))
        elif letter in "pf":
            lead = lower
        elif letter not in "dij" and not (letter == "c" and found):
            break
    return frozenset(found)


def _before(text: Text, one: QuantityMention) -> list[str]:
    """The noun that a measure is of: "an approval rating of 50 percent"."""
    read = text.prose.words
    at = read.first_at(one.start) - 1
    for index in range(at, max(at - 5, -1), -1):
        letter, lower = read.classes[index], read.lower[index]
        base = stem(lower, letter)
        noun = letter in "nNbB" or (
            letter == "G" and read.classes[index - 1 : index] in tuple("nNjdB'")
        )
        if letter in _BREAKS or letter in "'`" or (letter in "PVDv" and base not in LIGHT):
            return []
        if noun and base not in _TOTALS:
            return [root(base)]
    return []


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
