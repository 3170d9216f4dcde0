"""Which clauses tell something by themselves, as the news states it."""

from __future__ import annotations

from factcheck.evidence import Part
from factcheck.extract.clauses import Clause
from factcheck.extract.events.complements import is_time
from factcheck.extract.events.deeds import ALONE
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.topics import about
from factcheck.extract.speakers import Report
from factcheck.extract.speakers.cues import CUES
from factcheck.extract.wordlists import words
from factcheck.extract.words.lexicon import PAST_OR_PARTICIPLE
from factcheck.extract.words.verblist import REPORTING

FACTIVE = words("after before since when while as although though until where because whereas once")
"""What opens a clause whose content is taken for granted."""
_IF = words("if unless")
_AWAITED = words("after before when until once")
"""What opens a clause whose present is that of something to come."""
_FOLLOWING = words("after before while since by")
"""Prepositions whose -ing form tells what somebody has done."""
_PARTS = frozenset((Part.BODY, Part.QUOTATION))
_CLOSING = frozenset(".!…")
_MARKS = "\"”’') "
_LEAD = 24
"""How far before a verb a word may begin that says how it is meant."""
_SAYING = words("say tell add report note write explain announce warn")
_SEEMING = words("appear seem")
_BORNE = ("infinitive", "participle", "relative")
_QUOTES = "\"“‘'"
_OBJECTS = tuple("di#NnrojbBqw\"GUDsy'")
_NAMING = words("call name dub title")
_OPENING = tuple("dqroi#")
"""Classes of words that open an object, surely in the second."""
_PARTICLES = words(
    "up down out off away back over through into onto across toward towards past along only between"
)
"""What follows a past, where it has no object, more often than a participle."""
_ALONE = ALONE | words(
    """
act agree apologise apologize appear apply argue attempt balk benefit boast campaign cease climb collaborate
compete complain comply continue cooperate crash debut decide decline decrease dissent drop emerge evolve exist
expire gather graduate happen hope increase insist intend intervene jump last laugh learn like listen live look
manage march merge migrate move need negotiate object occur participate pass perform plan plead plunge plummet
pray promise protest qualify rally react rebound recover refer refuse relocate rely remain reply resort respond
result rush score serve settle skyrocket slip slow soar spike start stay struggle stumble succeed suffer surge
talk tend threaten tour train transition try tumble turn volunteer vow wait walk want wonder work worry
allude amount arise ascend bleed bow choke coincide cope crack descend dine dwell embark flock flow hover howl kneel laugh
loom opt originate persist pivot prevail protrude quarrel race reappear recede recur reign reside roar scream seem shiver skid slide
smile spill splash sprint stagger stem storm stray strive subside surface swim tremble trot vanish vie vomit wander wane weep yell
pledge
"""
)
"""Verbs whose past needs no object; that of others may only describe the noun before it."""


def asserts(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether a clause tells something by itself, in a sentence of the text."""
    text, (_, end) = reading.text, reading.prose.sentences[clause.sentence]
    closed = text[max(0, end - 4) : end].rstrip(_MARKS)[-1:] in _CLOSING
    if not closed or reading.part(clause.verb.start) not in _PARTS or _missing(reading, clause):
        return False
    if clause.kind == "main":
        return not _supposed(reading, clause)
    above = reading.parent(index)
    if clause.kind == "complement":
        return above is not None and _brings(reading, above)
    if clause.kind == "subordinate":
        mark = _mark(reading, index)
        ahead = mark in _AWAITED and clause.verb.tense == "present" and not clause.verb.perfect
        return mark in FACTIVE and not ahead
    if clause.kind == "relative":
        return _beside(reading, clause)
    return clause.kind == "participle" and above is not None and _follows(reading, clause, above)


def reports(reading: Reading, clause: Clause) -> bool:
    """Whether a verb only tells that somebody says what another clause tells."""
    start, end = clause.verb.start, clause.verb.end
    if clause.verb.negated:
        return False
    told = clause.object
    said = clause.verb.voice == "active" and (told is None or is_time(reading, told))
    if clause.verb.lemma in _SAYING and said:
        return True
    if clause.verb.lemma not in CUES:
        return False
    for report in reading.reports.of(clause.sentence):
        if report.cue is not None and start <= report.cue[0] < end:
            return _quotes(reading, clause, report) or any(
                one.kind not in _BORNE
                and one.verb.start != start
                and any(a <= one.verb.start < b for a, b in report.content)
                for one in reading.prose.clauses(clause.sentence)
            )
    return False


def _quotes(reading: Reading, clause: Clause, report: Report) -> bool:
    """Whether a verb brings a quotation, and not an object with some words of it in marks."""
    passive = clause.verb.voice == "passive" and report.source is None
    return report.direct and not passive and not _named(reading, clause, report)


def _named(reading: Reading, clause: Clause, report: Report) -> bool:
    """Whether an object of a verb is what is said: "dismissed calls for “a fresh start”"."""
    told = clause.object
    return (
        told is not None
        and report.content[0][0] == told[0]
        and reading.text[told[0]] not in _QUOTES
    )


def doubtful(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether what was read as a verb may be none, or another's, or only describe a noun."""
    return _reduced(reading, clause) or _nominal(reading, clause) or _bare(reading, index, clause)


def _bare(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether a bare form goes on with an infinitive: "the first to leave Earth and reach the moon"."""
    verb = clause.verb
    said = reading.text[verb.start : verb.end].lower()
    if said != verb.lemma or verb.tense != "present" or not reading.coordinated(index):
        return False
    before = reading.clauses[index - 1].verb
    alike = reading.text[before.start : before.end].lower() == before.lemma
    return before.modal is None and not (alike and before.tense == "present")


def _supposed(reading: Reading, clause: Clause) -> bool:
    """Whether it is only so if something else is: "if it fails, the mill closes"."""
    for inner in reading.prose.clauses(clause.sentence):
        if inner.mark and reading.text[slice(*inner.mark)].lower() in _IF:
            above = reading.prose.parent(inner)
            if above is None or above == clause:
                return True
    return False


def _missing(reading: Reading, clause: Clause) -> bool:
    """Whether what a verb is done to stands before its subject: "what they have achieved"."""
    if clause.subject is None or clause.subject == clause.mark:
        return False
    words_ = reading.prose.words
    at = words_.first_at(clause.subject[0])
    return words_.classes[max(0, at - 1) : at] == "w"


def _beside(reading: Reading, clause: Clause) -> bool:
    """Whether a clause with "who" or "which" adds something: "Lorn, who left in May,"."""
    if clause.mark is None or clause.subject != clause.mark:
        return False
    words_ = reading.prose.words
    between = words_.classes[words_.end_at(clause.mark[1]) : words_.first_at(clause.verb.start)]
    lead = reading.text[max(0, clause.start - _LEAD) : clause.start].rstrip()
    return lead.endswith(",") and not between.strip("a!")


def _follows(reading: Reading, clause: Clause, above: int) -> bool:
    """Whether an -ing form tells what somebody has done: "after leaving the mill"."""
    start = clause.verb.start
    if clause.verb.voice == "passive" and not reading.text.startswith("being ", start):
        return False
    before = reading.text[max(0, start - _LEAD) : start].lower().split()
    told = before[-1:] != [] and before[-1] in _FOLLOWING
    return told and reading.clauses[above].kind in ("main", "subordinate")


def _brings(reading: Reading, index: int) -> bool:
    """Whether a verb brings what somebody says or holds, and it is known who: not "those who think"."""
    clause = reading.clauses[index]
    if clause.verb.lemma not in REPORTING | _SEEMING:
        return False
    if clause.kind in ("main", "subordinate", "complement"):
        return True
    return about(reading, index) is not None and clause.kind != "infinitive"


def _mark(reading: Reading, index: int) -> str:
    """What opens a clause, or the one that "and" joins it to."""
    clause = reading.clauses[index]
    if clause.mark is None and clause.kind == "subordinate" and reading.coordinated(index):
        before = [reading.clauses[at] for at in reading.clauses.indexes(clause.sentence)]
        marks = [one.mark for one in before if one.mark and one.verb.start < clause.verb.start]
        return reading.text[slice(*marks[-1])].lower() if marks else ""
    return reading.text[slice(*clause.mark)].lower() if clause.mark else ""


def _reduced(reading: Reading, clause: Clause) -> bool:
    """Whether a form may only describe the noun before it: "the papers reviewed by Acme"."""
    words_ = reading.prose.words
    first, end = words_.first_at(clause.verb.start), words_.end_at(clause.verb.end)
    if end - first > 1 or words_.classes[first] != PAST_OR_PARTICIPLE or clause.kind == "relative":
        return False
    following = words_.classes[end : end + 1]
    if clause.verb.lemma in _NAMING:
        return following == '"'
    whole = clause.kind in ("main", "complement") and clause.subject and _only(reading, clause)
    if whole and words_.lower[end] in _PARTICLES:
        return False
    return following not in _OBJECTS and clause.verb.lemma not in ALONE | _ALONE


def _only(reading: Reading, clause: Clause) -> bool:
    """Whether no verb behind a form may be that of its subject: "the papers left in Vell are old"."""
    later = (one for one in reading.prose.clauses(clause.sentence) if one.start > clause.verb.end)
    return not any(one.kind == "main" and one.subject in (None, clause.subject) for one in later)


def _nominal(reading: Reading, clause: Clause) -> bool:
    """Whether what was read as a verb may be a noun behind another: "its cloud services to firms"."""
    words_ = reading.prose.words
    first, end = words_.first_at(clause.verb.start), words_.end_at(clause.verb.end)
    if end - first != 1 or words_.classes[first] not in "bB":
        return False
    before, after = words_.classes[max(0, first - 1) : first], words_.classes[end : end + 1]
    if before == "N" and words_.classes[first] == "B":
        named = reading.mentions_in(words_.starts[first - 1] - _LEAD, words_.ends[first - 1])
        return not (named and named[-1].end == words_.ends[first - 1]) and after not in _OPENING
    return before in tuple("nbBjGUNq") and after not in _OPENING
