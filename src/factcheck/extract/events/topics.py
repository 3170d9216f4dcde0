"""Whom or what any clause is about, by name or in the words of the text."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.extract.clauses import Clause
from factcheck.extract.events.actors import LONGEST
from factcheck.extract.events.phrases import VAGUE, Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.speaking import mentioned
from factcheck.extract.events.voices import voice_at
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words import lemma
from factcheck.extract.words.verblist import REPORTING

_WE = words("we i")
_PRONOUNS = words("he she it they")
_PERSONS = words("he she")
_OWN = words("its his her their our my your whose no nobody none neither nothing whatever than")
_OPEN = words(
    "it this that these those they he she him them which what who there here one some any all both each such "
    "another other many few several most more less you either everyone everybody anyone someone somebody everything"
)
_ONE = words("a an")
_COMPARED = words("more less fewer")
_COUNTING = words(
    "about around some nearly almost over least most at up to than more less fewer roughly"
)
"""What stands before a number that it bounds."""
_WITH = re.compile(r" and (?:its|their|his|her) ")
"""What joins those who belong to somebody: "Norrail and its drivers"."""
_EMPTY = words(
    "thing things one ones way ways reason reasons fact lot rest point time times two three "
    "day days week weeks month months year years morning afternoon evening night weekend"
)
_SEEMING = words("appear seem")
_PLURAL = words("are were aren't weren't")
_SEVERAL = words(
    "and i you we they people police men women children staff crew team family couple public who which "
    "media data authorities sox united city band majority number group most many some both all few several"
)
_LEAD = 12
"""How far before a phrase a number may begin: "as many as 20 people"."""
_HEADS = frozenset("nNbBi'`GU")
"""Classes of words that end a noun phrase."""


class Topic(NamedTuple):
    """What a clause is about."""

    names: tuple[str, ...]
    span: Span
    named: bool
    """Whether it is a name or holds one."""


def about(reading: Reading, index: int) -> Topic | None:
    """What a clause is about; None where it is not certain."""
    span = reading.subject(index)
    if span is None:
        return None
    text = reading.text[slice(*span)]
    first = text.split()[0].lower()
    if first in _WE and first == text.lower():
        return _speaker(reading, span)
    found = phrase(reading, span)
    if found is None and first in _PRONOUNS and first == text.lower():
        meant = _parallel(reading, index, first) or _above(reading, index, first)
        span = meant or _before(reading, index, first) or span
        text, found = reading.text[slice(*span)], phrase(reading, span)
        first = text.split()[0].lower()
    words_ = reading.prose.words
    at, end = words_.first_at(span[0]), words_.end_at(span[1])
    if (
        first in _OWN
        or (" than " in text and first not in _COMPARED)
        or text[0] in "'’"
        or ":" in text
        or not opens(reading, at)
    ):
        return None
    if found is not None and found.named and first not in _ONE:
        known = len(found.names) == 1 or set(found.names) <= reading.once(mentioned)
        return Topic(found.names, span, True) if first not in VAGUE and known else None
    shown = " ".join(text.split()).rstrip(",")
    if found is None and not reading.quantities_in(max(0, span[0] - _LEAD), span[1]):
        return None
    if text.lower() in _OPEN or words_.classes[end - 1 : end] not in _HEADS or len(shown) > LONGEST:
        return None
    if (found.head if found else words_.lower[end - 1]) in _EMPTY | _OPEN:
        return None
    if words_.classes[max(0, at - 2) : at] == "j," or (found and not _whole(reading, found, span)):
        return None  # "its source of warm, moist air"
    if found is not None and found.names[0] in reading.once(mentioned) and _WITH.search(text):
        return Topic(found.names[:1], span, False)
    name = found.names[0] if found and first not in VAGUE - _ONE else shown
    return Topic((f"{name} in {reading.called}",), span, False)


def agree(reading: Reading, topic: Topic, clause: Clause) -> bool:
    """Whether the verb may be that of the subject: not "lynchings such as the attack were"."""
    verb = reading.text[clause.verb.start : clause.verb.end].split()[0].lower()
    if verb not in _PLURAL or clause.subject is None or len(topic.names) > 1:
        return True
    text = reading.text[slice(*topic.span)].lower()
    head = topic.names[0].removesuffix(f" in {reading.called}").split(" of ")[0].split()
    return bool(head) and (
        head[-1].endswith("s")
        or not _SEVERAL.isdisjoint(text.split())
        or bool(reading.quantities_in(max(0, topic.span[0] - _LEAD), topic.span[1]))
        or (topic.named and len(head) == 1)
    )


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


def opens(reading: Reading, at: int) -> bool:
    """Whether a phrase may begin with a word: behind a mark, a connective or a verb of saying."""
    words_ = reading.prose.words
    number = reading.prose.sentence_at(words_.starts[at])
    if at <= reading.prose.bounds[number][0]:
        return True
    while at > 1 and words_.classes[at] in "#i" and words_.lower[at - 1] in _COUNTING:
        at -= 1
    if at <= reading.prose.bounds[number][0]:
        return True
    before = words_.classes[at - 1]
    if before in tuple("GvbPDUVBpfNn") or words_.lower[at - 2 : at] == ["such", "as"]:
        verb = before not in tuple("pfNn") and lemma(words_.lower[at - 1])
        return bool(verb) and verb in REPORTING | _SEEMING
    if before != '"':
        return True
    quote = reading.prose.quotation_to(words_.starts[at])
    return quote is None or quote.end > words_.starts[at]


def _whole(reading: Reading, found: Phrase, span: Span) -> bool:
    """Whether a name in the words of the text has all of them up to a preposition or a mark."""
    words_ = reading.prose.words
    at = words_.end_at(found.span[1])
    return found.span[1] >= span[1] or words_.classes[at : at + 1] not in tuple("GUDnNbBj#")


def _speaker(reading: Reading, span: Span) -> Topic | None:
    """Who says "I" or "we"."""
    voice = voice_at(reading, span[0])
    if voice is None or voice.hearsay or voice.speaker not in reading.once(mentioned):
        return None
    ours = reading.text[slice(*span)].lower() == "we" and voice.speaks_for
    return Topic((reading.names.catalogue.name(str(ours or voice.speaker)),), span, True)
