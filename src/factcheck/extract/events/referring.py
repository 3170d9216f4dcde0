"""Which body a short word for a speaker means: "the agency announced", "it said"."""

from __future__ import annotations

from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions import Mention
from factcheck.extract.mentions.nouns import COUNTRIES, DESCRIPTIONS, PAPERS, demonym
from factcheck.extract.speakers import Report
from factcheck.extract.speakers.tellers import teller
from factcheck.extract.wordlists import words
from factcheck.extract.words import lemma

_PRESS = words("newspaper paper daily")
_FIRMS = words(
    "company firm group airline carrier retailer maker manufacturer operator bank builder"
)
"""Who speaks of what it does itself: "Norrail will close the line, the company said"."""
_ANY = _FIRMS | words("agency corporation organisation organization")
"""Nouns that the name of what they mean need not hold."""
_NEAR = 2
"""How many sentences back a body may be named."""
_MANY = words("police media people authorities")
_DEEDS = words(
    "close sell buy acquire plan lay hire cut open invest recall build expand agree pay offer raise report post "
    "halt suspend introduce unveil announce decline refuse test issue employ own operate "
    "say tell plan expect hope aim believe want seek sign earn ship supply deliver produce launch"
)
"""What firms and boards do, and neither people nor things often."""


def itself(reading: Reading, report: Report) -> str | None:
    """The name of what tells of itself: "The Sound Board has opened an inquiry, it said"."""
    if report.source is None or reading.text[slice(*report.source)] != "it":
        return None
    return _own(reading, report)


def _own(reading: Reading, report: Report) -> str | None:
    """The body that the words before their speaker are about."""
    start, end = report.content[0]
    if report.source is None or report.source[0] < end:
        return None
    index = reading.clause_at(start)
    subject = reading.clauses[index].subject if index is not None else None
    if subject is None or subject[0] > report.source[0]:
        return None
    found = teller(reading.prose, subject, reading.mentions_in(*subject)).name
    if found is None or index is None:
        return None
    deed = found.kind == "unknown" and reading.clauses[index].verb.lemma in _DEEDS
    return found.name if deed or _body(reading, found) else None


def body_of(reading: Reading, report: Report, described: str) -> str | None:
    """Which body "the agency" is, where one fits: what its words are about, or what stands before.

    What is named in its own words is not meant by "the agency" before them (Chomsky 1981, principle C).
    """
    the, _, noun = described.lower().partition(" ")
    if the != "the" or noun not in DESCRIPTIONS | _PRESS | _FIRMS or report.source is None:
        return None
    own = _own(reading, report)
    if own is not None:
        return own if _fits(noun, own) else None
    number = reading.prose.sentence_at(report.source[0])
    first = reading.prose.sentences[max(0, number - _NEAR)][0]
    behind = [span for span in report.content if span[0] > report.source[0]]
    told = {one.name for span in behind for one in reading.mentions_in(*span)}
    near = {
        one.name
        for one in reading.mentions_in(first, report.source[0])
        if one.name and one.name not in told and _body(reading, one)
        if _fits(noun, reading.names.catalogue.name(one.name))
    }
    begins, _ = reading.prose.sentences[number]
    for one in reading.mentions_in(begins, report.source[0]):
        if one.kind == "unknown" and one.name not in told | near:
            return None  # "Lorn, who joined Halmo from Acme Bank, resigned, the firm said"
    shown = reading.names.catalogue.name
    called = {name for name in near if noun in shown(name).lower().split()}
    found = called or near
    return found.pop() if len(found) == 1 else None


def _fits(noun: str, name: str) -> bool:
    """Whether a noun can mean what has a name."""
    parts = name.lower().split()
    if noun in _PRESS:
        return parts[-1] in PAPERS
    return noun in _ANY or noun in parts


def _body(reading: Reading, one: Mention) -> bool:
    """Whether a name is a body's: known as one, or that of what does what bodies do."""
    if one.kind != "unknown":
        return one.kind == "organisation"
    return one.name in reading.once(_acting)


def _acting(reading: Reading) -> frozenset[str | None]:
    """The names, of countries aside, that stand before what firms and boards do."""
    words_ = reading.prose.words
    found = set()
    for one in reading.mentions:
        at = words_.end_at(one.end)
        if one.kind == "unknown" and lemma("".join(words_.lower[at : at + 1])) in _DEEDS:
            found.add(one.name)
    return frozenset(one for one in found if one and one not in COUNTRIES and not demonym(one))


def several(described: str) -> bool:
    """Whether a description means more than one: "deputies", "state media"."""
    words_ = described.lower().split()
    head = words_[0] if words_[0].endswith("s") and words_[0] not in ("his", "its") else words_[-1]
    return head in _MANY or (head.endswith("s") and not head.endswith("ss")) or "and" in words_
