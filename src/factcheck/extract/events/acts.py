"""Who speaks by what a clause tells: "offered", "put the toll at 12", "was estimated by Norrail at"."""

from __future__ import annotations

import re

from factcheck.claims import Attribution
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.speaking import described, opens_with_name
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.tellers import teller, tells
from factcheck.extract.wordlists import words

_ACTS = words(
    "express announce offer propose declare vow promise pledge signal hint voice condemn criticise criticize deny "
    "accuse question praise denounce demand blame apologise apologize complain welcome dismiss lament concede admit "
    "identify associate attribute describe estimate link liken compare credit tell urge bet caution warn advise "
    "recommend predict forecast"
)
"""Verbs that do something by saying it (Austin 1962), with what is said as their object."""
_AT = re.compile(r" at (?:\w+ ){0,2}[\d£$€]")


def own_words(reading: Reading, index: int) -> Attribution | None:
    """Who speaks by what a clause tells; None where nobody does, or it is not known who."""
    for _ in range(3):
        clause = reading.clauses[index]
        offered = clause.verb.lemma == "offer" and not _doing(reading, index)
        rest = reading.text[clause.verb.end : clause.end]
        acts = clause.verb.lemma in _ACTS or (clause.verb.lemma == "put" and _AT.search(rest))
        if acts and not offered:
            passive = reading.passive(index)
            return _by(reading, _agent(reading, index) if passive else reading.subject(index))
        above = reading.parent(index)
        if clause.kind not in ("infinitive", "participle") or above is None:
            return None
        index = above
    return None


def _by(reading: Reading, span: Span | None) -> Attribution | None:
    """The attribution to a phrase, if it is somebody."""
    if span is None:
        return None
    inside = reading.mentions_in(*span)
    name, shown = teller(reading.prose, span, inside)
    if name is not None and name.name is not None:
        return Attribution(speaker=reading.names.catalogue.name(name.name))
    if opens_with_name(reading, span):
        return Attribution(speaker=shown)
    return Attribution(speaker=described(reading, span, shown)) if tells(shown) else None


def _agent(reading: Reading, index: int) -> Span | None:
    """Who does what is told in the passive: "by the Vell chamber of trade"."""
    for start, end in reading.clauses[index].adjuncts:
        if reading.text.startswith("by ", start):
            return start + 3, end
    return None


def _doing(reading: Reading, index: int) -> bool:
    """Whether an infinitive says what is offered, and not a thing for sale."""
    clause = reading.clauses[index]
    inner = reading.prose.clauses(clause.sentence)
    return any(one.kind == "infinitive" and reading.prose.parent(one) == clause for one in inner)
