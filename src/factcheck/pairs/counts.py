"""Numbers of two texts that count or measure one thing, though the sentences are not alike."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.quantities import QuantityMention, qualifiers
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.intervals import Meeting
from factcheck.pairs.alignment import Alignment, Slot, within_rounding
from factcheck.pairs.lexicon import LIGHT, PRICED, RESTRICTIVE, canonical, phrasal
from factcheck.pairs.terms import root, stem
from factcheck.pairs.text import Pair, Text
from factcheck.values import Quantity

_RESPECTIVELY = re.compile(r"\brespectively\b")
_MOST = 40
"""Numbers of one unit and noun in a text beyond which none can be told from the others."""
_FEWEST = 2
"""Words that two numbers share at least, with what is counted."""
_FEWEST_OF_MANY, _ENOUGH_OF_MANY = 5, 0.75
"""The same between two longer texts, which speak of many things."""
_OTHERWISE = ("age", "range", "ratio")
_SURE = (Certainty.CERTAIN, Certainty.PROBABLE)
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
    near: frozenset[str]
    """The other content words of its sentence."""
    local: frozenset[str]
    """Those between the number before and this one, and right behind it."""
    subject: frozenset[str]
    """The names in its subject."""
    days: tuple[str, ...]
    ranks: frozenset[str]
    """Which of several is spoken of: "first", "second"."""
    sure: bool
    """Whether it is surely told as it stands, not denied and not doubted."""
    modality: Modality
    earlier: bool
    """Whether its sentence sets one time against another."""
    apiece: bool = False
    """Whether it is that subject's alone, of several: "respectively"."""

    @property
    def unit(self) -> str:
        """What it is measured in; heads are counted like other things."""
        return "count" if self.value.unit == "people" else self.value.unit

    @property
    def counted(self) -> bool:
        """Whether its noun alone tells what it is a number of."""
        return self.kind in ("count", "ordinal")

    @property
    def keys(self) -> frozenset[str]:
        """Words of which two numbers of one thing share one: the noun, of a measure also the verb."""
        verb = {self.verb} if self.verb and not self.counted else set()
        return self.heads | verb


def aligned(pair: Pair) -> Iterator[Alignment]:
    """Numbers that answer one question."""
    table: dict[tuple[str, str, str], list[Count]] = defaultdict(list)
    for one in counts(pair.a):
        for key in one.keys:
            table[one.kind, one.unit, key].append(one)
    for other in counts(pair.b):
        rows = [table.get((other.kind, other.unit, key), []) for key in other.keys]
        if any(len(row) > _MOST for row in rows):
            continue
        mine = list({one.span: one for row in rows for one in row}.values())
        found = _counterpart(pair, mine, other)
        if found is not None and not within_rounding(found.value, other.value):
            yield _alignment(pair.b, found, other)


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
    told = _figures(pair.a, mine, other), _figures(pair.b, [other], chosen[0])
    return None if any(told) or not chosen[0].sure else chosen[0]


def _figures(text: Text, known: list[Count], one: Count) -> bool:
    """Whether a text has the very figure too, of something that is not told to be another."""
    if one.value.low is None or one.value.low != one.value.high:
        return False
    apart = {other.span[0] for other in known if _of_two(other, one)}
    apart |= {start for start, who in _respectively(text).items() if who.isdisjoint(one.subject)}
    return any(
        (other.low, other.high) == (one.value.low, one.value.high) and other.start not in apart
        for other in text.quantities
    )


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


def counts(text: Text) -> Iterator[Count]:
    """The numbers of a text that are surely told as facts."""
    before = 0
    apiece = _respectively(text)
    for one in text.quantities:
        since, before = before, one.end
        value = text.value(one)
        if value is None or one.kind in _OTHERWISE or one.approximate:
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
        units = [one for one in listed if one.unit in ("count", listed[-1].unit)]
        persons = [m for m in persons if m.end <= units[0].start] if units else []
        if len(units) == len(persons) > 1:
            for one, who in zip(units, persons, strict=True):
                table[one.start] = frozenset(t.root for t in text.terms.within(who.start, who.end))
    return table


def _count(text: Text, one: QuantityMention, value: Quantity, number: int, since: int) -> Count:
    start, end = text.prose.sentences[number]
    heads, narrow, places, last = _around(text, one)
    terms = text.terms.within(start, end)
    near = [t for t in terms if not t.figure and not one.start <= t.start < last]
    local = {t.root for t in near if max(start, since) <= t.start < one.start}
    verb, sure, modality, subject = "", one.kind != "ordinal", Modality.ASSERTED, frozenset[str]()
    index = text.clause_at(one.start)
    if index is not None:
        facts = text.factuality(index)
        sure = facts.certainty in _SURE and facts.polarity is Polarity.AFFIRMED
        clause = text.clauses[index]
        base = phrasal(clause.verb.lemma, text.word_behind(clause.verb.end))
        verb, modality = canonical(base), facts.modality
        if one.kind == "ordinal" and one.start < clause.verb.start:
            sure = False  # It tells which one is meant.
        if one.kind == "money" and verb in PRICED:
            verb = "cost"
        lead = clause.subject or (start, clause.verb.start)
        subject = frozenset(t.root for t in text.terms.within(*lead) if t.name)
    narrow |= set(qualifiers(one).scope.values())
    return Count(
        value, one.kind, (one.start, one.end), (start, end), heads, narrow, places,
        "" if verb in LIGHT else verb, frozenset(t.root for t in near) - heads,
        frozenset(local | narrow | places), subject,
        text.days(start, end), text.ranks(start, one.start), sure, modality, text.earlier(number),
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
