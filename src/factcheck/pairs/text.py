"""One of two texts, read for what can be set against the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from decimal import Decimal
from functools import cached_property

from factcheck.dates import DateInterval
from factcheck.extract.clauses import Clause
from factcheck.extract.events.modes import facts
from factcheck.extract.events.reading import Reading
from factcheck.extract.factuality import Factuality
from factcheck.extract.quantities import QuantityMention, find_quantities
from factcheck.extract.terms import Terms
from factcheck.extract.wordlists import words
from factcheck.values import Quantity

_BESIDE = re.compile(r"(?:near|close to) (?=\w)", re.IGNORECASE)
_OTHER_TIME = words("formerly previously originally initially nowadays")
_RANKS = words("first second third fourth fifth sixth seventh eighth last next previous")
_BRIEF = 3
"""Up to how many sentences a text is taken to speak of one thing."""
_RESPECTIVELY = re.compile(r"\brespectively\b")
_FEW = 20
"""Up to here "near" before a number tells a place, not a doubt."""


class Text(Reading):
    """A text with its content words."""

    @cached_property
    def brief(self) -> bool:
        """Whether it is short enough to speak of one thing only."""
        return len(self.prose.sentences) <= _BRIEF

    @cached_property
    def wordings(self) -> frozenset[str]:
        """Its sentences without spaces, marks and capitals."""
        return frozenset(wording(self.text[start:end]) for start, end in self.prose.sentences)

    def days(self, start: int, end: int) -> tuple[str, ...]:
        """The times in a span as they can be told from each other: days, else as they are written."""
        found = [(time, self.times.when(time)) for time in self.times.within(start, end)]
        return tuple(
            str(when) if isinstance(when, DateInterval) else time.text.lower()
            for time, when in found
        )

    def ranks(self, start: int, end: int) -> frozenset[str]:
        """The words in a span that choose one of several: "second", "other"."""
        read = self.prose.words
        return _RANKS.intersection(read.lower[read.first_at(start) : read.end_at(end)])

    def word_at(self, offset: int) -> str:
        """The first word in lower case at an offset or after it."""
        at = self.prose.words.first_at(offset)
        return self.prose.words.lower[at] if at < len(self.prose.words.lower) else ""

    def earlier(self, sentence: int) -> bool:
        """Whether a sentence sets one time against another: "originally"."""
        first, end = self.prose.bounds[sentence]
        return not _OTHER_TIME.isdisjoint(self.prose.words.lower[first:end])

    def factuality(self, index: int) -> Factuality:
        """How the text presents what a clause says."""
        found = self._facts.get(index)
        if found is None:
            found = facts(self, index)
            clause, above = self.clauses[index], self.parent(index)
            if clause.kind == "infinitive" and above is not None and self._goes_on(above, clause):
                found = facts(self, above)
            self._facts[index] = found
        return found

    def _goes_on(self, above: int, clause: Clause) -> bool:
        """Whether "went on to win" tells that it was won."""
        verb = self.clauses[above].verb
        return verb.lemma == "go" and self.text[verb.end : clause.verb.start].split() == ["on"]

    @cached_property
    def _facts(self) -> dict[int, Factuality]:
        return {}

    @cached_property
    def terms(self) -> Terms:
        """The content words."""
        return Terms(self.prose.words)

    def value(self, one: QuantityMention) -> Quantity | None:
        """A number as it is compared; "near two men" and "close to a hundred" tell two things."""
        if self._labels(one):
            return None
        if one.kind == "score" or (one.low is None and one.high is None):
            return None
        if one.kind == "ordinal":
            return Quantity(low=one.low, high=one.high)
        if one.approximate and (lead := _BESIDE.match(one.text)):
            plain = find_quantities(self.text[one.start + lead.end() : one.end])
            if len(plain) == 1 and plain[0].high is not None and plain[0].high <= _FEW:
                return plain[0].quantity
        return one.quantity

    def _labels(self, one: QuantityMention) -> bool:
        """Whether a number only names something: "Image 3", "Flight 17"."""
        read = self.prose.words
        before = read.first_at(one.start) - 1
        last = read.classes[max(before - 1, 0) : before + 1]
        named = last[-1:] == "N" or last == "#f"  # "Image 3 of 32"
        address = "/" in self.text[max(0, one.start - 2) : one.start]
        return address or (named and one.noun is None and one.kind == "count")

    @cached_property
    def figures(self) -> dict[Decimal, list[int]]:
        """Where each plain number stands, whatever it counts."""
        table: dict[Decimal, list[int]] = defaultdict(list)
        for one in self.quantities:
            if one.low is not None and one.low == one.high:
                table[one.low].append(one.start)
        return table

    @cached_property
    def apiece(self) -> dict[int, frozenset[str]]:
        """Where the numbers of a list stand that each belong to one name of another list."""
        table: dict[int, frozenset[str]] = {}
        for match in _RESPECTIVELY.finditer(self.text):
            start, _ = self.prose.sentences[self.prose.sentence_at(match.start())]
            listed = self.quantities_in(start, match.start())
            named = [m for m in self.mentions_in(start, match.start()) if m.name]
            numbers = listed[-len(named) :] if len(named) > 1 else []
            if len(numbers) == len(named) > 1 and named[-1].end <= numbers[0].start:
                for one, who in zip(numbers, named, strict=True):
                    terms = self.terms.within(who.start, who.end)
                    table[one.start] = frozenset(term.root for term in terms)
        return table

    def words_of(self, roots: Collection[str], start: int, end: int) -> str:
        """The words of a passage that have one of these roots or stems, each once, in its order."""
        found: dict[str, str] = {}
        for term in self.terms.within(start, end):
            if term.root in roots or term.stem in roots:
                found.setdefault(term.root, self.text[term.start : term.end])
        return " ".join(found.values())


def wording(sentence: str) -> str:
    """A sentence without spaces, marks and capitals.

    >>> wording("“It opened,” she said.")
    'itopenedshesaid'
    """
    return "".join(filter(str.isalnum, sentence.lower()))
