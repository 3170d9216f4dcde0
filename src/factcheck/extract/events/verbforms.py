"""Whether what was read as a verb may be none: a noun, or a form that only describes one."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.events.actors import TELLING
from factcheck.extract.events.complements import PARTICLES
from factcheck.extract.events.deeds import ALONE
from factcheck.extract.events.reading import Reading
from factcheck.extract.wordlists import words
from factcheck.extract.words.lexicon import PAST_OR_PARTICIPLE
from factcheck.extract.words.verblist import REPORTING
from factcheck.extract.words.verbs import SAME_PAST

_LEAD = 24
"""How far before a word a name may begin that ends with it."""
_COMING = words("come become overcome run")
"""Bases that are their own participle."""
_INTENDING = words("plan hope want need aim seek expect vow pledge promise intend try agree")
"""Verbs whose infinitive tells what is to be done."""
_OBJECTS = tuple("di#NnrojbBqw\"GUDsy'")
_NAMING = words("call name dub title")
_VERB_BEHIND = re.compile(r"[dinNjbBpf#a']*[zZmMhHeEPV]")
"""Another verb in the same breath: "the storage of old boats in the yard is"."""
_BROUGHT = re.compile(r"[^cqwsr,;:\"().-]*[pf][di]{0,2}[jaDGNnbB#']{0,6}[nbBN]a?[zhmMeE]")
_ATTRIBUTIVE = re.compile(r"(?:j|d[aj]*[DU])ca?\Z")
"""What joins a form to an adjective: "new and altered buildings"."""
_ONE = re.compile(r"\ban? ")
_OPENING = tuple("dqroi#")
"""Classes of words that open an object, surely in the second."""
_WHITHER = words(
    "over through into onto across toward towards past along up down out off away back between"
)
"""What follows a past that has no object more often than a participle."""
INTRANSITIVE = ALONE | words(
    """
arrive die fire hang
act agree apologise apologize appear apply argue attempt balk benefit boast campaign cease climb collaborate
compete complain comply continue cooperate crash debut decide decline decrease dissent drop emerge evolve exist
expire gather graduate happen hope increase insist intend intervene jump last laugh learn like listen live look
manage march merge migrate move need negotiate object occur participate pass perform plan plead plunge plummet
pray promise protest qualify rally react rebound recover refer refuse relocate rely remain reply resort respond
result rush score serve settle skyrocket slip slow soar spike start stay struggle stumble succeed suffer surge
talk tend threaten tour train transition try tumble turn volunteer vow wait walk want wonder work worry
allude arise bleed bow choke coincide cope crack descend dwell embark flock flow hover howl kneel laugh loom opt originate
persist pivot prevail quarrel race reappear recede recur reign reside roar scream seem shiver skid slide smile spill sprint
stagger stem stray strive subside swim tremble vanish vie wander wane weep yell
pledge
"""
)
"""Verbs whose past needs no object; that of others may only describe the noun before it."""


def doubtful(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether what was read as a verb may be none, or another's, or only describe a noun."""
    return (
        _reduced(reading, clause)
        or nominal(reading, clause)
        or _bare(reading, index, clause)
        or _owning(reading, clause)
        or _twice(reading, clause)
    )


def _twice(reading: Reading, clause: Clause) -> bool:
    """Whether another verb follows what a preposition brings: "men Acme picked for a seat have left"."""
    words_ = reading.prose.words
    end = words_.end_at(clause.verb.end)
    if clause.verb.lemma in TELLING and words_.classes[end : end + 1] != "p":
        return False
    return _BROUGHT.match(words_.classes, end) is not None


def _owning(reading: Reading, clause: Clause) -> bool:
    """Whether a noun behind "have" was read as its participle: "would have shoulder surgery"."""
    words_ = reading.prose.words
    at = words_.end_at(clause.verb.end) - 1
    return (
        clause.verb.perfect
        and words_.classes[at] in "bv"
        and clause.verb.lemma not in SAME_PAST | _COMING
    )


def _bare(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether a bare form goes on with an infinitive: "the first to leave Earth and reach the moon"."""
    verb = clause.verb
    said = reading.text[verb.start : verb.end].lower()
    if said != verb.lemma or verb.tense != "present" or not reading.coordinated(index):
        return False
    before = reading.clauses[index - 1].verb
    alike = reading.text[before.start : before.end].lower() == before.lemma
    return before.modal is None and not (alike and before.tense == "present")


def _reduced(reading: Reading, clause: Clause) -> bool:
    """Whether a form may only describe the noun before it: "the papers reviewed by Acme"."""
    words_ = reading.prose.words
    first, end = words_.first_at(clause.verb.start), words_.end_at(clause.verb.end)
    if end - first > 1 or words_.classes[first] != PAST_OR_PARTICIPLE or clause.kind == "relative":
        return False
    end += words_.lower[end : end + 1] != [] and words_.lower[end] in PARTICLES
    following = words_.classes[end : end + 1]
    if _ATTRIBUTIVE.search(words_.classes, max(0, first - 6), first) is not None:
        return True
    shared = _shared(reading, clause) and following not in ("d", "#", "n", "N", "i", "o")
    if words_.lower[end : end + 1] == ["as"] or shared:
        return clause.verb.lemma not in INTRANSITIVE
    if clause.verb.lemma in _NAMING:
        borne = reading.text[slice(*clause.subject)].lower() if clause.subject else ""
        return following == '"' or _ONE.search(borne) is not None
    if not _WHITHER.isdisjoint(words_.lower[end : end + 1]) and _only(reading, clause):
        return False
    return following not in _OBJECTS and clause.verb.lemma not in INTRANSITIVE


def _shared(reading: Reading, clause: Clause) -> bool:
    """Whether a form goes on with the passive before it: "was accused and removed"."""
    index = reading.clauses.index(clause)
    return reading.coordinated(index) and reading.clauses[index - 1].verb.voice == "passive"


def _only(reading: Reading, clause: Clause) -> bool:
    """Whether no verb behind a form may be that of its subject: "the papers left in Vell are old"."""
    if clause.kind not in ("main", "complement") or clause.subject is None:
        return False
    later = (one for one in reading.prose.clauses(clause.sentence) if one.start > clause.verb.end)
    return not any(one.kind == "main" and one.subject in (None, clause.subject) for one in later)


def nominal(reading: Reading, clause: Clause) -> bool:
    """Whether what was read as a verb may be a noun behind another: "its cloud services to firms"."""
    words_ = reading.prose.words
    first, end = words_.first_at(clause.verb.start), words_.end_at(clause.verb.end)
    if end - first != 1 or words_.classes[first] not in "bBV":
        return False
    such = words_.lower[end : end + 2] == ["such", "as"]
    if such or (clause.verb.lemma not in REPORTING and _VERB_BEHIND.match(words_.classes, end)):
        return True
    if words_.classes[first] == "V":
        return False
    before, after = words_.classes[max(0, first - 1) : first], words_.classes[end : end + 1]
    if after == "t" and clause.verb.lemma in _INTENDING and words_.lower[first - 1].endswith("s"):
        return False  # "officials plan to"
    if before == "N" and words_.classes[first] == "B":
        named = reading.mentions_in(words_.starts[first - 1] - _LEAD, words_.ends[first - 1])
        return not (named and named[-1].end == words_.ends[first - 1]) and after not in _OPENING
    return before in tuple("nbBjGUNq") and after not in _OPENING
