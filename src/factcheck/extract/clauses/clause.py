"""What a clause is: its verb, and the spans that belong to it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.extract.clauses.phrases import ADJUNCT, OBJECT
from factcheck.extract.sentences import Span
from factcheck.extract.words import Words

Tense = Literal["past", "present", "future", "none", "unknown"]
Voice = Literal["active", "passive"]
Kind = Literal["main", "subordinate", "relative", "complement", "infinitive", "participle"]


class Verb(NamedTuple):
    """A verb with its auxiliaries: "would not have been told"."""

    start: int
    """Offset of its first word, auxiliaries included."""
    end: int
    lemma: str
    tense: Tense
    """Of the first word; `none` for infinitives, participles and gerunds."""
    voice: Voice
    negated: bool
    modal: str | None
    """The modal verb in lower case without contraction: "will", "could"; None where there is none."""
    perfect: bool
    progressive: bool


class Clause(NamedTuple):
    """One verb and what belongs to it; what is not certain is None."""

    start: int
    """Offset of its first word; a clause within it lies within its span."""
    end: int
    kind: Kind
    verb: Verb
    subject: Span | None
    """None where the clause has none of its own, or where it is not certain."""
    mark: Span | None
    """The word that opens it: "if", "because", "that", "who"."""
    parent: int | None
    """Index of the clause that it depends on, among those of its sentence."""
    sentence: int
    """Index of its sentence."""
    words: Words
    """The words of the text."""
    rest: Span
    """The words after the verb that its object and adjuncts are among."""

    @property
    def object(self) -> Span | None:
        """The noun phrase right after the verb, a predicate noun included; None after a passive."""
        found = self._object()
        return found and (self.words.starts[found[0]], self.words.ends[found[1] - 1])

    @property
    def adjuncts(self) -> tuple[Span, ...]:
        """Prepositional phrases and times after the verb, the last object's excluded."""
        found = self._object()
        first, limit = self.rest
        matches = ADJUNCT.finditer(self.words.classes, found[1] if found else first, limit)
        spans = [match.span() for match in matches]
        return tuple([(self.words.starts[one], self.words.ends[two - 1]) for one, two in spans])

    def _object(self) -> Span | None:
        """The words of the object."""
        subject = self.subject
        if self.verb.voice == "passive" or (subject and subject[0] >= self.verb.end):
            return None
        match = OBJECT.match(self.words.classes, *self.rest)
        return match and match.span("object")
