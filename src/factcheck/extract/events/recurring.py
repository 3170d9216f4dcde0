"""The occasions that a text dates, by what was done and to whom, to know them where they come again.

"Lorn was shot on Friday. … The shooting lasted a minute" tells of one Friday; so does "after Lorn
was killed".
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from factcheck.claims import When
from factcheck.extract.events.casualties.event import befalls
from factcheck.extract.events.casualties.lexicon import EVENTS
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_SORTS = {
    "death": "kill murder slay shoot stab gun assassinate die killing killings death deaths slaying slayings shooting "
    "shootings stabbing assassination homicide shootout ambush",
    "quake": "earthquake quake tremor temblor",
    "blast": "explode explosion blast bombing bomb firebombing",
    "charge": "charge indict indictment",
    "verdict": "convict conviction verdict acquit acquittal",
    "sentence": "sentence sentencing condemn",
    "arrest": "arrest capture detain apprehend",
    "escape": "escape flee getaway jailbreak breakout",
    "collapse": "collapse",
    "crash": "crash collide collision derail derailment derailing wreck",
    "fire": "fire blaze",
}  # fmt: skip
"""Verbs and nouns for one sort of occasion."""
_SORT = {word: sort for sort, listed in _SORTS.items() for word in listed.split()}
_NOUNS = EVENTS | _SORT.keys() | words("incident rampage ruling "
    "blackout outage attacks riots unrest")  # fmt: skip
"""Nouns of what happens on one day."""
_MOMENTS = words("day time night moment morning afternoon evening")
_WHILE = words("during amid")
_DECIDED = frozenset(("charge", "verdict", "sentence", "arrest"))
_THEY = words("he she it they")
_REACH = 12
"""How many words behind its noun the day of an occasion may stand."""
_OPEN = frozenset("nNj#'dipab,")
"""Classes of words that may stand between a noun and its day: "the shooting of Lorn, 15, on Friday"."""


class Occasion(NamedTuple):
    """Something done on a day."""

    sort: str
    whom: frozenset[str]
    """Words of those whom it befalls; none where the text does not say."""
    when: When


def sort_of(word: str) -> str:
    """The sort of occasion that a verb or noun tells of: the word itself where it is no known one.

    >>> sort_of("slaying"), sort_of("shoot"), sort_of("hearing")
    ('death', 'death', 'hearing')
    """
    return _SORT.get(word, word)


def known_sort(word: str) -> str:
    """The sort of occasion that a verb tells of; "" where it is no known one."""
    return _SORT.get(word, "")


class Occasions:
    """The dated occasions of a text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._found: dict[str, list[Occasion]] = defaultdict(list)

    @property
    def none(self) -> bool:
        """Whether the text dates none."""
        return not self._found

    @property
    def befell(self) -> frozenset[When]:
        """The days of those that nobody decides on: a quake, not a verdict."""
        kept = (told for sort, told in self._found.items() if sort not in _DECIDED)
        return frozenset(one.when for told in kept for one in told)

    def add(self, index: int, when: When) -> None:
        """Keep that what a clause tells was at a time, and what it is told of: "the quake struck"."""
        clause = self.reading.clauses[index]
        if clause.verb.lemma in _SORT:
            self._keep(Occasion(sort_of(clause.verb.lemma), self._whom(index), when))
        head = self._head(index)
        if head is not None and clause.verb.tense in ("past", "unknown"):
            self.add_noun(head, when)

    def _head(self, index: int) -> int | None:
        """The noun of the occasion that a clause is told of."""
        clause, words_ = self.reading.clauses[index], self.reading.prose.words
        span = clause.mark if clause.kind == "relative" else clause.subject
        if span is None:
            return None
        at = (
            words_.first_at(span[0]) - 1
            if clause.kind == "relative"
            else words_.end_at(span[1]) - 1
        )
        at -= words_.lower[at] == ","
        return at if at >= 0 and words_.lower[at] in _NOUNS and befalls(words_.lower, at) else None

    def add_noun(self, at: int, when: When) -> None:
        """Keep that the occasion of a noun was at a time: "the June 20 shooting of a man"."""
        words_ = self.reading.prose.words
        of = words_.lower[at + 1 : at + 2] == ["of"]
        self._keep(
            Occasion(sort_of(words_.lower[at]), self._words(at + 2) if of else frozenset(), when)
        )

    def _keep(self, one: Occasion) -> None:
        if one not in self._found[one.sort]:
            self._found[one.sort].append(one)

    def noun_of(self, dated: Span) -> int | None:
        """The noun of the occasion that a time stands beside: "Sunday's quake", "the shooting on Sunday"."""
        words_ = self.reading.prose.words
        end = words_.end_at(dated[1])
        for at in range(end, min(end + 3, len(words_.lower))):
            if words_.lower[at] in _NOUNS and befalls(words_.lower, at):
                return at
            if words_.classes[at] not in "'nNj":
                break
        first = words_.first_at(dated[0]) - 1
        for at in range(first, max(first - _REACH, -1), -1):
            if words_.lower[at] in _NOUNS and befalls(words_.lower, at):
                return at if self._before_verb(at, dated[0]) else None
            if words_.classes[at] not in _OPEN:
                break
        return None

    def _before_verb(self, noun: int, time: int) -> bool:
        """Whether a noun and a time behind it are both of one subject: else it may be the verb's."""
        index = self.reading.clause_at(time)
        start = self.reading.prose.words.starts[noun]
        if index is None:
            return True
        clause = self.reading.clauses[index]
        return clause.start <= start and time < clause.verb.start

    def named(self, span: Span) -> When | None:
        """The day of the only occasion that a phrase can mean."""
        words_ = self.reading.prose.words
        first, end = words_.first_at(span[0]), words_.end_at(span[1])
        for at in range(first, end):
            if words_.classes[at] == "p":
                return None if at == first else self.named_at(at - 1)
        return self.named_at(end - 1) if end > first else None

    def named_at(self, at: int) -> When | None:
        """The day of the only occasion that the noun at a word can mean."""
        words_ = self.reading.prose.words
        if words_.lower[at] not in _NOUNS or not befalls(words_.lower, at):
            return None
        of = words_.lower[at + 1 : at + 2] == ["of"]
        return self._only(sort_of(words_.lower[at]), self._words(at + 2) if of else frozenset())

    def again(self, index: int) -> When | None:
        """The day of what a clause tells, where the text has told it with its day."""
        clause = self.reading.clauses[index]
        if clause.verb.lemma not in _SORT:
            return None
        whom, subject = self._whom(index), self.reading.subject(index)
        he = subject is not None and self.reading.text[slice(*subject)].lower() in _THEY
        return self._only(sort_of(clause.verb.lemma), whom) if whom or he else None

    def during(self, index: int) -> When | None:
        """The day of the occasion at whose time something was: "on the day of the shooting"."""
        clause, words_ = self.reading.clauses[index], self.reading.prose.words
        for at in range(words_.first_at(clause.verb.end), words_.end_at(clause.end)):
            of = words_.lower[at] == "of" and words_.lower[at - 1] in _MOMENTS
            if (of or words_.lower[at] in _WHILE) and words_.classes[at + 1 : at + 2] == "d":
                end = next(
                    (
                        n
                        for n in range(at + 2, at + 5)
                        if words_.lower[n : n + 1] and words_.lower[n] in _NOUNS
                    ),
                    None,
                )
                if end is not None and (found := self.named_at(end)) is not None:
                    return found
        return None

    def _only(self, sort: str, whom: frozenset[str]) -> When | None:
        """The day of all occasions of a sort that befell somebody."""
        told = self._found.get(sort, ())
        same = [one for one in told if one.whom & whom] if whom else []
        days = {one.when for one in same or (one for one in told if not (one.whom and whom))}
        return next(iter(days)) if len(days) == 1 else None

    def _whom(self, index: int) -> frozenset[str]:
        """Words of those to whom a clause says that something was done."""
        clause = self.reading.clauses[index]
        span = clause.object or self.reading.subject(index)
        if span is None:
            return frozenset()
        return self._words(self.reading.prose.words.first_at(span[0]), span[1])

    def _words(self, first: int, end: int | None = None) -> frozenset[str]:
        """The nouns of a phrase, in lower case."""
        words_ = self.reading.prose.words
        last = words_.end_at(end) if end is not None else first
        found = set()
        for at in range(first, min(first + _REACH, len(words_.lower))):
            if (end is None or at >= last) and words_.classes[at] not in "nNjd#b'-":
                break
            if words_.classes[at] in "nNbBG":
                found.add(words_.lower[at])
        return frozenset(found)
