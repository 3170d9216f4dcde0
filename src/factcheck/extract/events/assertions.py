"""Which clauses tell something by themselves, as the news states it."""

from __future__ import annotations

from factcheck.evidence import Part
from factcheck.extract.clauses import Clause
from factcheck.extract.events.complements import is_time
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.topics import about
from factcheck.extract.speakers import Report
from factcheck.extract.speakers.cues import CUES
from factcheck.extract.wordlists import words
from factcheck.extract.words import lemma
from factcheck.extract.words.verblist import REPORTING

FACTIVE = words("after before since when while as although though until where because whereas once")
"""What opens a clause whose content is taken for granted."""
_IF = words("if unless")
_INVERTED = words("had should were")
"""What opens a sentence of what was not: "Had it rained, the mill would have closed"."""
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
_BORNE = ("infinitive", "participle", "relative")
_QUOTES = "\"“‘'"
_SEEMING = words("appear seem")
_PUTTING = words("put expect plan hope call")
_WHEN = words("when where")
_KNOWING = words("know see determine decide learn depend remember wonder show understand")
"""Verbs behind which "when" asks: "will determine when it opens"."""
_HOLDING = words("think believe suppose expect imagine feel guess mean")
"""Verbs whose "not" denies what is held: "does not think it works" (Horn 1989)."""


def asserts(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether a clause tells something by itself, in a sentence of the text."""
    text, (_, end) = reading.text, reading.prose.sentences[clause.sentence]
    closed = text[max(0, end - 4) : end].rstrip(_MARKS)[-1:] in _CLOSING
    if not closed or reading.part(clause.verb.start) not in _PARTS or _missing(reading, clause):
        return False
    if reading.prose.words.lower[reading.prose.bounds[clause.sentence][0]] in _INVERTED:
        return False
    above, mark = reading.parent(index), _mark(reading, index)
    if clause.kind == "main" and not mark:
        return not _supposed(reading, clause)
    if clause.kind == "complement":
        told = above is not None and _brings(reading, above)
        return told and not (_supposed(reading, clause) or _doubted(reading, clause))
    if clause.kind in ("subordinate", "main"):
        if _aside(reading, clause, mark):
            return False
        ahead = mark in _AWAITED and clause.verb.tense == "present" and not clause.verb.perfect
        return mark in FACTIVE and mark != "before" and not ahead
    if clause.kind == "relative":
        return _beside(reading, clause)
    return clause.kind == "participle" and above is not None and _follows(reading, clause, above)


def _aside(reading: Reading, clause: Clause, mark: str) -> bool:
    """Whether a clause only tells whose words the others are, or what a place is like.

    "As Lorn put it", "a world where battles are fought".
    """
    if mark == "as":
        words_ = reading.prose.words
        at = words_.first_at(clause.subject[0]) if clause.subject else 0
        if words_.lower[max(0, at - 2) : at] == ["long", "as"]:
            return True
        return clause.verb.lemma in REPORTING | _PUTTING
    words_ = reading.prose.words
    at = words_.first_at(clause.mark[0]) - 1 if clause.mark else -1
    if at < 0 or mark not in _WHEN:
        return False
    if lemma(words_.lower[at]) in REPORTING | _KNOWING:
        return True
    told = words_.classes[at] in "nbBN" and clause.verb.tense in ("past", "future")
    return mark == "where" and words_.classes[at] != "," and not told


def reports(reading: Reading, clause: Clause) -> bool:
    """Whether a verb only tells that somebody says what another clause tells."""
    start, end = clause.verb.start, clause.verb.end
    if clause.verb.negated:
        return False
    told = clause.object
    bare = clause.verb.voice == "active" and (told is None or is_time(reading, told))
    alone = told is not None and reading.text[told[1] : told[1] + 1] in (".", ",", ";")
    if clause.verb.lemma == "say" or (clause.verb.lemma in _SAYING and bare):
        return True
    if clause.verb.lemma == "tell" and alone:
        return True
    if clause.verb.lemma not in CUES:
        return False
    for report in reading.reports.of(clause.sentence):
        if report.cue is not None and start <= report.cue[0] < end:
            return _quotes(reading, clause, report) or any(
                one.kind not in _BORNE
                and not (one.mark and reading.text[slice(*one.mark)].lower() in FACTIVE)
                and one.verb.start != start
                and any(a <= one.verb.start < b for a, b in report.content)
                for one in reading.prose.clauses(clause.sentence)
            )
    return False


def _quotes(reading: Reading, clause: Clause, report: Report) -> bool:
    """Whether a verb brings a quotation: not "dismissed calls for “a fresh start”", "was found “asleep”"."""
    told, begins = clause.object, report.content[0][0]
    named = told is not None and begins == told[0] and reading.text[begins] not in _QUOTES
    passive = clause.verb.voice == "passive" and report.source is None
    return report.direct and not passive and not named


def _supposed(reading: Reading, clause: Clause) -> bool:
    """Whether it is only so if something else is: "if it fails, the mill closes"."""
    if reading.prose.words.lower[reading.prose.bounds[clause.sentence][0]] in _IF:
        return True
    for inner in reading.prose.clauses(clause.sentence):
        if inner.mark and reading.text[slice(*inner.mark)].lower() in _IF:
            above = reading.prose.parent(inner)
            if above == clause or (above is None and clause.kind == "main"):
                return True
            if clause.subject and reading.text[inner.end : clause.subject[0]] == ", ":
                return True
    return False


def _doubted(reading: Reading, clause: Clause) -> bool:
    """Whether "not" stands before what opens a clause: "not that anyone cares"."""
    at = reading.prose.words.first_at(clause.mark[0]) if clause.mark else 0
    return reading.prose.words.classes[max(0, at - 1) : at] == "!"


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
    if (clause.verb.negated or clause.verb.modal == "would") and clause.verb.lemma in _HOLDING:
        return False
    if clause.kind in ("main", "subordinate", "complement"):
        return True
    return about(reading, index) is not None and clause.kind != "infinitive"


def _mark(reading: Reading, index: int) -> str:
    """What opens a clause, or the one that "and" joins it to."""
    clause, words_ = reading.clauses[index], reading.prose.words
    if clause.kind == "main" and clause.subject is not None:
        at = words_.first_at(clause.subject[0]) - 1
        return words_.lower[at] if at >= 0 and words_.classes[at] == "s" else ""
    if clause.mark is None and clause.kind == "subordinate" and reading.coordinated(index):
        before = [reading.clauses[at] for at in reading.clauses.indexes(clause.sentence)]
        marks = [one.mark for one in before if one.mark and one.verb.start < clause.verb.start]
        return reading.text[slice(*marks[-1])].lower() if marks else ""
    return reading.text[slice(*clause.mark)].lower() if clause.mark else ""
