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
from factcheck.extract.mentions.nouns import THINGS, demonym
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
_EXPLETIVE = words("be remain seem appear take become make")
"""Verbs whose "it" stands for what follows: "it remains to be seen"."""
_NEARLY = words(
    "nearly almost about around roughly approximately some over only just than least most as"
)
_BEHIND = words("than least most as")
"""Words that tell it with the one before them: "more than", "as many as"."""
_NEARLY_TWO = frozenset(
    (("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("at", "most"),
     ("as", "many"), ("as", "few"))
)  # fmt: skip
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
    if first in _PRONOUNS and first == text.lower() and _nobody(reading, index, first, span):
        return None
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
        or " than " in text
        or text[0] in "'’"
        or ":" in text
        or not opens(reading, words_.first_at(start := _counted(reading, at)))
    ):
        return None
    if found is not None and found.named:
        known = len(found.names) == 1 or set(found.names) <= reading.once(mentioned)
        return Topic(found.names, span, True) if first not in VAGUE and known else None
    shown = " ".join(text.split()).rstrip(",")
    if found is None and not reading.quantities_in(max(0, span[0] - _LEAD), span[1]):
        return None
    if (
        shown.rstrip("%").isdigit()
        or text.lower() in _OPEN
        or words_.classes[end - 1 : end] not in _HEADS
        or len(shown) > LONGEST
    ):
        return None
    if (found.head if found else words_.lower[end - 1]) in _EMPTY | _OPEN:
        return None
    if words_.classes[max(0, at - 2) : at] == "j," or (found and not _whole(reading, found, span)):
        return None  # "its source of warm, moist air"
    if found is not None and found.names[0] in reading.once(mentioned) and _WITH.search(text):
        return Topic(found.names[:1], span, False)
    vague = first in VAGUE - _ONE or words_.lower[at + 1] in VAGUE
    if found is None or "c" in words_.classes[at:end] or vague:
        name = shown[4:] if first == "the" else shown
    else:
        name = found.names[0]
    name = " ".join(f"{reading.text[start : span[0]]}{name}".split())
    return Topic((f"{name} in {reading.called}",), (start, span[1]), False)


def _nobody(reading: Reading, index: int, word: str, span: Span) -> bool:
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


def _counted(reading: Reading, at: int) -> int:
    """Where a phrase begins with what tells how exact its number is: "nearly 40", "22-year-old"."""
    words_ = reading.prose.words
    if words_.classes[at - 1 : at] == "-" and words_.ends[at - 1] == words_.starts[at]:
        return words_.starts[at - 2] if words_.classes[at - 2] == "#" else words_.starts[at]
    if words_.classes[at] != "#" or words_.lower[at - 1] not in _NEARLY:
        return words_.starts[at]
    if words_.lower[at - 1] not in _BEHIND:
        return words_.starts[at - 1]
    before = at - 2 - (words_.lower[at - 1] == "as")
    two = tuple(words_.lower[before : before + 2])
    return words_.starts[before] if before >= 0 and two in _NEARLY_TWO else words_.starts[at]


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
    """Whom the sentences before are about, where he alone is named: "Lorn ran off. He was"."""
    clause = reading.clauses[index]
    if word not in _PERSONS or clause.kind != "main" or clause.subject is None:
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
            return span if _him(reading, span, (start, end)) else None
    return None


_CHAIN = 6
"""Over how many sentences that begin with one pronoun it is followed."""


def _tells(clause: Clause) -> bool:
    return clause.kind == "main" and clause.verb.lemma not in REPORTING


def _him(reading: Reading, span: Span, sentence: Span) -> bool:
    """Whether a subject is a name, perhaps somebody's, and its sentence names no person beside it."""
    found, inside = phrase(reading, span), reading.mentions_in(*span)
    if found is None or len(found.names) != 1 or not inside:
        return False
    name = inside[0].name
    people = {one.name for one in reading.mentions_in(*sentence) if one.kind == "person"} - {None}
    thing = inside[0].kind in ("place", "organisation") or found.names != (name,)
    thing = thing or demonym(found.head)
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


def opens(reading: Reading, at: int) -> bool:
    """Whether a phrase may begin with a word: behind a mark, a connective or a verb of saying."""
    words_ = reading.prose.words
    number = reading.prose.sentence_at(words_.starts[at])
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
