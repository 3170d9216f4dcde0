"""Whom a pronoun means by the clause or the sentence beside it, and where it means nobody."""

from __future__ import annotations

from factcheck.extract.clauses import Clause
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.voices import voice_at
from factcheck.extract.mentions.nouns import OCCUPATIONS, ROLES, THINGS, demonym
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

_PERSONS = words("he she")
_EXPLETIVE = words("be remain seem appear take become make happen turn mean")
"""Verbs whose "it" stands for what follows: "it remains to be seen"."""
_CHAIN = 6
"""Over how many sentences that begin with one pronoun it is followed."""


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
    """Whom the sentences before are about, where he alone is named: "Lorn ran off. He was"."""
    clause = reading.clauses[index]
    if word == "they" or clause.kind != "main" or clause.subject is None:
        return None
    if word == "it" and not _does(reading, clause):
        return None
    if reading.prose.within_quotation(clause.subject[0]):
        return None
    span = clause.subject
    for number in range(clause.sentence, max(0, clause.sentence - _CHAIN), -1):
        start, end = reading.prose.sentences[number - 1]
        if reading.mentions_in(end, span[0]) or reading.text[end - 1] != ".":
            return None
        told = filter(_tells, reading.prose.clauses(number - 1))
        span = next((one.subject for one in told if one.subject), None) or (0, 0)
        if reading.text[slice(*span)].lower() != word:
            fits = _it(reading, span) if word == "it" else _him(reading, span, (start, end))
            return span if fits else None
    return None


def _tells(clause: Clause) -> bool:
    return clause.kind == "main" and clause.verb.lemma not in REPORTING


def _does(reading: Reading, clause: Clause) -> bool:
    """Whether a verb tells what a thing does, of which the sentence before in its paragraph was."""
    start, _ = reading.prose.sentences[clause.sentence]
    opens = clause.subject is not None and clause.subject[0] == start
    apart = "\n" in reading.text[max(0, start - 2) : start]
    return opens and not apart and clause.verb.lemma not in _EXPLETIVE


def _it(reading: Reading, span: Span) -> bool:
    """Whether a subject is one thing or body: "the recount", "Norrail"."""
    found, inside = phrase(reading, span), reading.mentions_in(*span)
    if found is None or len(found.names) != 1 or not (found.named or found.definite):
        return False
    people = any(one.kind == "person" for one in inside)
    head = reading.text[slice(*span)].rstrip(",").lower().split()[-1]
    return not people and not head.endswith("s") and head not in ROLES | OCCUPATIONS


def _him(reading: Reading, span: Span, sentence: Span) -> bool:
    """Whether a subject is a name, perhaps somebody's, and its sentence names no person beside it."""
    found, inside = phrase(reading, span), reading.mentions_in(*span)
    if found is None or len(found.names) != 1 or not inside:
        return False
    name = inside[0].name
    people = {one.name for one in reading.mentions_in(*sentence) if one.kind == "person"} - {None}
    thing = inside[0].kind in ("place", "organisation") or name is None
    thing = thing or found.names != (reading.names.catalogue.name(name or ""),)
    led = reading.text[span[0] : span[0] + 4].lower() == "the "
    thing = thing or demonym(found.head) or (led and found.head.endswith("s"))
    return not thing and people <= {name} and found.head not in THINGS


def _agrees(reading: Reading, span: Span, word: str) -> bool:
    """Whether a pronoun may mean a phrase, by number and by what it is."""
    found = phrase(reading, span)
    inside = reading.mentions_in(*span)
    person = any(one.kind == "person" for one in inside)
    if found is None or word in ("he", "she"):
        return found is not None and person and len(found.names) == 1
    several = found.names[-1].endswith("s") or len(found.names) > 1
    return not person and several == (word == "they")
