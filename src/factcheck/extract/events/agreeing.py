"""Whether what was read as a verb is one: it agrees with its subject, or with the verb it is joined to."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.events.phrases import Phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions.nouns import demonym
from factcheck.extract.wordlists import words
from factcheck.extract.words.verbs import SAME_PAST

_MANY = words("police people staff crew team family couple public majority number men women children "
    "media data troops forces government company club side")  # fmt: skip
"""Heads that a verb in the plural may follow."""
_WANTING = words("want need like wish prefer require")
_NOUNS = tuple("nNbB")
_STATES = words("remained remains remain stayed stays stay kept keeps keep left")
_PLURAL = words("were are have 've ’ve")
_OFTEN = re.compile(r"\b(?:every|each|any) time (?:that )?$|\bwhenever $", re.IGNORECASE)
_LEAD = 24
_NOUNS_BEFORE = tuple("djU")


def stands(reading: Reading, index: int, subject: Phrase) -> bool:
    """Whether a clause says something of all of its subject, with a verb that is one."""
    clause = reading.clauses[index]
    if not _agrees(reading, index, subject) or _wished(reading, clause):
        return False
    start = clause.subject[0] if clause.subject else clause.verb.start
    if _OFTEN.search(reading.text, max(0, start - _LEAD), start):
        return False
    return not _some(reading, clause, subject)


def _wished(reading: Reading, clause: Clause) -> bool:
    """Whether it is only wished, was to come, or was done at times: "would go on to win"."""
    above = reading.prose.parent(clause) if clause.kind == "infinitive" else None
    if above is None:
        return False
    if above.verb.lemma == "use" and above.verb.voice == "active":
        return True  # what was done again and again: "used to sell"
    words_ = reading.prose.words
    at = words_.first_at(clause.verb.start)
    at -= words_.lower[at] != "to" and words_.lower[at - 1] == "to"
    found = reading.phrases.before(at, words_.first_at(above.verb.end))
    if found is not None and words_.lower[found[0] - 1] == "for":
        return True  # "prepared for the law to be passed"
    return (above.verb.lemma in _WANTING and above.object is not None) or (
        above.verb.lemma == "go" and above.verb.modal is not None
    )


def _agrees(reading: Reading, index: int, subject: Phrase) -> bool:
    """Whether a verb may be one: not "launch" in "Artemis launch director"."""
    clause = reading.clauses[index]
    words_ = reading.prose.words
    at = words_.first_at(clause.verb.start)
    if clause.kind == "infinitive":
        return True
    before = words_.lower[at - 1] if at else ""
    if words_.classes[at - 1 : at] == "(":
        return False  # a caption: "The crew (left to right)"
    if words_.lower[at] in _PLURAL and len(subject.names) == 1 and _joins(reading, index):
        return False  # it ends a list
    if before in _STATES:
        return False  # "remained closed"
    if words_.classes[at - 1 : at] in _NOUNS_BEFORE or (before.endswith("est") and len(before) > 5):
        return False
    if not _bare(reading, clause):
        return True
    if reading.coordinated(index):
        above = reading.clauses[index - 1]
        return bool(above.verb.modal) or above.kind == "infinitive" or _bare(reading, above)
    after = words_.first_at(clause.verb.end)
    if subject.head == "" and words_.classes[after : after + 1] in _NOUNS:
        return False  # "Artemis launch director"
    return len(subject.names) > 1 or _several(subject)


def _some(reading: Reading, clause: Clause, found: Phrase) -> bool:
    """Whether a relative clause only says which of several is meant: "Castrians who voted for it"."""
    if clause.kind != "relative" or clause.mark is None or clause.subject != clause.mark:
        return False
    if not reading.text[max(0, clause.mark[0] - 2) : clause.mark[0]].strip()[-1:].isalnum():
        return False
    if found.named:
        return found.names[0].endswith("s") or demonym(found.names[0])
    return not reading.text[slice(*found.span)].lower().startswith("the ")


def _joins(reading: Reading, index: int) -> bool:
    """Whether "and" stands in a subject or right before it."""
    surface, words_ = reading.subject(index), reading.prose.words
    if surface is None:
        return False
    first, end = words_.first_at(surface[0]), words_.end_at(surface[1])
    return "c" in words_.classes[max(0, first - 1) : end]


def _bare(reading: Reading, clause: Clause) -> bool:
    """Whether a verb is its base, which only a plural has as its present."""
    verb = clause.verb
    shown = reading.text[verb.start : verb.end].lower()
    return shown == verb.lemma and verb.modal is None and verb.lemma not in SAME_PAST


def _several(subject: Phrase) -> bool:
    """Whether a name may mean several."""
    last = subject.head or subject.names[0].rpartition(" ")[2].lower()
    return last in _MANY or (last.endswith("s") and not last.endswith("ss")) or last.isupper()
