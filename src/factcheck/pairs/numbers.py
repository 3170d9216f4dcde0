"""The numbers of a text, each with what it is a number of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.quantities import QuantityMention, qualifiers
from factcheck.extract.sameness import KINDS, LIGHT, PRICED, canonical, phrasal
from factcheck.extract.sentences import Span
from factcheck.extract.terms import root, stem
from factcheck.extract.wordlists import words
from factcheck.pairs.text import Text
from factcheck.values import Quantity

_REACH = 6
"""How many words behind a number may belong to its noun."""
_BREAKS = frozenset(",;:.-(")
_TOTALS = words("total number sum amount average figure value less more few fewer low")
_WHERE = words("worldwide globally overseas nationwide domestically internationally abroad")
_WHOLE = frozenset(root(canonical(word)) for word in _WHERE)
_OTHERWISE = ("age", "range", "ratio")
_SURE = (Certainty.CERTAIN, Certainty.PROBABLE)


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
    sense: str
    """Whether it is a profit or a loss; "" where it is neither."""
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


def counts(text: Text) -> Iterator[Count]:
    """The numbers of a text that are surely told as facts."""
    before = 0
    for one in text.quantities:
        since, before = before, one.end
        value = text.value(one)
        if value is None or one.kind in _OTHERWISE or one.approximate:
            continue
        number = text.prose.sentence_at(one.start)
        if not text.told(number):
            continue
        found = _count(text, one, value, number, since)
        whose = text.apiece.get(one.start)
        yield found._replace(subject=whose, apiece=True) if whose else found


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
        base = phrasal(clause.verb.lemma, text.word_at(clause.verb.end))
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
        text.days(start, end), text.ranks(start, one.start), _sense(text, one), sure, modality, text.earlier(number),
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


def _sense(text: Text, one: QuantityMention) -> str:
    """Whether an amount is gained or lost, by the words before it."""
    read = text.prose.words
    at = read.first_at(one.start)
    for index in range(at - 1, max(at - _REACH, 0) - 1, -1):
        if read.classes[index] in _BREAKS:
            break
        base = stem(read.lower[index], read.classes[index])
        kind, member = KINDS.get(base) or KINDS.get(read.lower[index]) or ("", "")
        if kind == "sum" or base == "lose":
            return member or "loss"
    return ""
