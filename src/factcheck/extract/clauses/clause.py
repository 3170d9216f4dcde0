"""What a clause is: its verb, and the spans that belong to it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.extract.sentences import Span

Tense = Literal["past", "present", "future", "none", "unknown"]
Kind = Literal["main", "subordinate", "relative", "complement", "infinitive", "participle"]


class Verb(NamedTuple):
    """A verb with its auxiliaries: "would not have been told"."""

    start: int
    """Offset of its first word, auxiliaries included."""
    end: int
    lemma: str
    tense: Tense
    """Of the first word; `none` for infinitives, participles and gerunds."""
    voice: Literal["active", "passive"]
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
    object: Span | None
    """The noun phrase right after the verb, a predicate noun included; None after a passive."""
    adjuncts: tuple[Span, ...]
    """Prepositional phrases and times after the verb, the last object's excluded."""
    mark: Span | None
    """The word that opens it: "if", "because", "that", "who"."""
    parent: int | None
    """Index of the clause that it depends on."""
    sentence: int
    """Index of its sentence."""
