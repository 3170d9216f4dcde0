"""Whom or what any clause is about, by name or in the words of the text."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import SPANS
from factcheck.extract.events.actors import LONGEST
from factcheck.extract.events.antecedents import meant, nobody
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
_OWN = words("its his her their our my your whose no nobody none neither nothing whatever than")
_OPEN = words(
    "it this that these those they he she him them which what who there here one some any all both each such "
    "another other others many few several most more less you either everyone everybody anyone someone somebody everything"
)
_ONE = words("a an")
_COMPARED = words("more less fewer")
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
    text = reading.text[slice(*span)].lower()
    if text in _WE:
        return _speaker(reading, span)
    own = reading.clauses[index].subject or span
    said = reading.text[slice(*own)].lower()
    if said in _PRONOUNS and nobody(reading, index, said, own):
        return None
    if text in _PRONOUNS and phrase(reading, span) is None:
        span = meant(reading, index, text) or span
    return _topic(reading, span)


def _topic(reading: Reading, span: Span) -> Topic | None:
    """Whom or what a phrase means that stands whole before its verb."""
    text, found = reading.text[slice(*span)], phrase(reading, span)
    first = text.split()[0].lower()
    at = reading.prose.words.first_at(span[0])
    start = counted(reading, at)
    compared = " than " in text and first not in _COMPARED
    if first in _OWN or compared or text[0] in "'’" or ":" in text:
        return None
    if not opens(reading, reading.prose.words.first_at(start)):
        return None
    if found is not None and found.named:
        if _noun(reading, span):
            return Topic((f"{text} in {reading.called}",), span, False)
        if first not in _ONE:
            return _named(reading, found, span, start)
    return _described(reading, found, span, start)


def _named(reading: Reading, found: Phrase, span: Span, start: int) -> Topic | None:
    """Who is meant by a phrase that is a name or holds one."""
    text, mentions = reading.text[slice(*span)], reading.once(mentioned)
    described = len(found.names) == 1 and found.names[0] not in mentions
    if described and "c" in _classes(reading, span):
        return Topic((text.removeprefix("the ").removeprefix("The "),), span, True)
    if text.split()[0].lower() in VAGUE or not (described or set(found.names) <= mentions):
        return None
    led = reading.text[start : span[0]]
    return Topic((f"{led}{found.names[0]}",) if described else found.names, span, True)


def _described(reading: Reading, found: Phrase | None, span: Span, start: int) -> Topic | None:
    """What is meant by a phrase that holds no name, in the words of the text."""
    words_, text = reading.prose.words, reading.text[slice(*span)]
    first, shown = text.split()[0].lower(), " ".join(text.split()).rstrip(",")
    at, classes = words_.first_at(span[0]), _classes(reading, span)
    following = words_.classes[at + 1 : at + 2]
    doing = first.endswith("ing") and following in "pat,"
    if doing or (first.endswith("ly") and following in "DUG,"):
        return None  # "kicking off the year was a fair", "recently married couples"
    if found is None and not reading.quantities_in(max(0, span[0] - _LEAD), span[1]):
        return None
    head = found.head if found else words_.lower[words_.end_at(span[1]) - 1]
    open_ = text.lower() in _OPEN or head in _EMPTY | _OPEN or shown.rstrip("%").isdigit()
    if open_ or classes[-1:] not in _HEADS or len(shown) > LONGEST:
        return None
    if words_.classes[max(0, at - 2) : at] == "j," or (found and not _whole(reading, found, span)):
        return None  # "its source of warm, moist air"
    if found is not None and found.names[0] in reading.once(mentioned) and _WITH.search(text):
        return Topic(found.names[:1], span, False)
    vague = first in VAGUE - _ONE or words_.lower[at + 1] in VAGUE or words_.classes[at + 1] == "f"
    name = shown[4:] if first == "the" else shown
    if found is not None and "c" not in classes and not vague:
        name = found.names[0]
    name = " ".join(f"{reading.text[start : span[0]]}{name}".split())
    return Topic((f"{name} in {reading.called}",), (start, span[1]), False)


def _classes(reading: Reading, span: Span) -> str:
    words_ = reading.prose.words
    return words_.classes[words_.first_at(span[0]) : words_.end_at(span[1])]


def _noun(reading: Reading, span: Span) -> bool:
    """Whether the only word of a phrase is a noun with the capital of a sentence: "People disagree"."""
    words_ = reading.prose.words
    at, end = words_.first_at(span[0]), words_.end_at(span[1])
    number = reading.prose.sentence_at(span[0])
    opens = end - at == 1 and not words_.classes[reading.prose.bounds[number][0] : at].strip('"c')
    named = reading.mentions_in(words_.starts[at], words_.ends[at])
    plain = words_.classes[at] == "N" and all(one.kind != "person" for one in named)
    return opens and plain and words_.lower[at] in reading.bases


def counted(reading: Reading, at: int) -> int:
    """Where a phrase begins with what tells how exact its number is: "nearly 40", "22-year-old"."""
    words_ = reading.prose.words
    if words_.classes[at - 1 : at] == "-" and words_.ends[at - 1] == words_.starts[at]:
        return words_.starts[at - 2] if words_.classes[at - 2] == "#" else words_.starts[at]
    if words_.lower[at] in SPANS and words_.lower[at - 1] == "last":
        return words_.starts[at - 1]
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
