"""Whom a pronoun means by the clause or the sentence beside it, and where it means nobody."""

from __future__ import annotations

from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.voices import voice_at
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

_PERSONS = words("he she")
_EXPLETIVE = words("be remain seem appear take become make")


def meant(reading: Reading, index: int, word: str) -> Span | None:
    """Whom the pronoun that a clause is about means; None where that is not certain."""
    near = _parallel(reading, index, word) or _above(reading, index, word)
    return near or _before(reading, index, word)


def nobody(reading: Reading, index: int, word: str, span: Span) -> bool:
    """Whether a pronoun stands for nobody, or for another than who speaks of himself as "I"."""
    clause = reading.clauses[index]
    if word == "it":
        following = reading.clauses.after(index)
        behind = following is not None and following.kind in ("infinitive", "complement")
        return behind and clause.verb.lemma in _EXPLETIVE
    if word not in _PERSONS or not reading.prose.within_quotation(span[0]):
        return False
    voice = voice_at(reading, span[0])
    found = phrase(reading, span)
    return voice is not None and found is not None and voice.speaker in found.names


def _parallel(reading: Reading, index: int, word: str) -> Span | None:
    """The subject of the clause that "and" or "but" joins one to: "the Reds met him, but they left"."""
    clause, words_ = reading.clauses[index], reading.prose.words
    if clause.kind != "main" or clause.subject is None:
        return None
    at = words_.first_at(clause.subject[0])
    if words_.classes[max(0, at - 1) : at] != "c":
        return None
    for before in range(index - 1, reading.clauses.indexes(clause.sentence).start - 1, -1):
        earlier = reading.clauses[before]
        if earlier.kind == "main":
            span = earlier.subject
            if span is None or span[0] > earlier.verb.start or len(reading.text[slice(*span)]) < 3:
                return None
            return span if _agrees(reading, span, word) else None
    return None


def _above(reading: Reading, index: int, word: str) -> Span | None:
    """The person whom the clause around is about: "Lorn, 49, fled after he pulled a gun"."""
    above = reading.parent(index)
    if word not in _PERSONS or above is None or reading.clauses[index].kind != "subordinate":
        return None
    span = reading.clauses[above].subject
    return span if span is not None and _agrees(reading, span, word) else None


def _before(reading: Reading, index: int, word: str) -> Span | None:
    """The only person in the sentence before, where that is about him: "Lorn ran off. He was"."""
    clause = reading.clauses[index]
    if word not in _PERSONS or clause.kind != "main" or clause.sentence == 0:
        return None
    start, end = reading.prose.sentences[clause.sentence - 1]
    here = reading.prose.sentences[clause.sentence][0]
    near = reading.mentions_in(start, clause.verb.start)
    people = {one.name for one in near if one.kind == "person" and one.name}
    opening = clause.subject is not None and clause.subject[0] == here
    if len(people) != 1 or not opening or reading.text.count("\n", end, here):
        return None
    for one in reading.prose.clauses(clause.sentence - 1):
        told = one.kind == "main" and one.verb.lemma not in REPORTING and one.subject is not None
        if told and one.subject and _agrees(reading, one.subject, word):
            return one.subject
    return None


def _agrees(reading: Reading, span: Span, word: str) -> bool:
    """Whether a pronoun may mean a phrase, by number and by what it is."""
    found = phrase(reading, span)
    inside = reading.mentions_in(*span)
    person = any(one.kind == "person" for one in inside)
    if found is None or word in ("he", "she"):
        return found is not None and person and len(found.names) == 1
    several = found.names[-1].endswith("s") or len(found.names) > 1
    return not person and several == (word == "they")
