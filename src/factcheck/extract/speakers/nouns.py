"""Reports by a noun or an adverb: "Lorn's claim that", "the denial of", "reportedly"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.clauses.phrases import SUBJECT_AFTER
from factcheck.extract.prose import Prose
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.cues import Act
from factcheck.extract.speakers.report import Report

_NOUNS = {
    noun: act
    for act, nouns in (
        (
            Act.SAY,
            "claim assertion allegation accusation suggestion argument contention statement insistence assurance revelation",
        ),
        (Act.DENY, "denial"),
        (Act.WARN, "warning"),
        (Act.PROMISE, "promise pledge vow"),
        (Act.THREATEN, "threat"),
        (Act.ADMIT, "admission confession acknowledgement acknowledgment"),
        (Act.CONFIRM, "confirmation"),
        (Act.BELIEVE, "belief suspicion fear"),
        (Act.EXPECT, "prediction expectation"),
    )
    for one in nouns.split()
    for noun in (one, one + "s")
}
_ADVERBS = frozenset(("reportedly", "allegedly", "purportedly", "supposedly"))
# By the classes of words: a noun before "that" or "of", or an adverb.
_PLACES = re.compile(r"[nbBvV](?=[qf])|a")
_GIVEN = frozenset(("make", "issue", "hear", "repeat", "give", "receive", "reject"))
"""Verbs after "the claim that" which say what was done with it, not what it says."""
_WIDEST = 5
"""How many words name an owner."""
_STOPS = " \t\n.,;:—–-"


def noun_reports(prose: Prose, span: Span) -> Iterator[Report]:
    """The reports whose cue is a noun of saying or an adverb of hearsay."""
    lower = prose.words.lower
    first, end = map(prose.words.first_at, span)
    for match in _PLACES.finditer(prose.words.classes, first, end):
        at = match.start()
        report = None
        if lower[at] in _ADVERBS:
            report = _hearsay(prose, at)
        elif lower[at] in _NOUNS:
            report = _told(prose, at)
        if report is not None:
            yield report


def _hearsay(prose: Prose, at: int) -> Report | None:
    """What is said by nobody who is named: the clause of the adverb."""
    words = prose.words
    cue = words.starts[at], words.ends[at]
    clause = prose.clause_at(cue[0])
    if clause is None:
        return None
    content = clause.start, _trimmed(prose, clause.end)
    return Report(None, cue, (content,), Act.SAY, prose.quoted(*content), hearsay=True)


def _told(prose: Prose, at: int) -> Report | None:
    words = prose.words
    cue = words.starts[at], words.ends[at]
    if words.classes[at + 1 : at + 2] == "q":
        content = _clause(prose, words.starts[at + 1])
    elif words.lower[at + 1 : at + 2] == ["of"] and _NOUNS[words.lower[at]] is Act.DENY:
        phrase = SUBJECT_AFTER.match(words.classes, at + 2)
        content = phrase and (words.starts[phrase.start()], words.ends[phrase.end() - 1])
    else:
        return None
    if content is None:
        return None
    act = _NOUNS[words.lower[at]]
    return Report(_owner(prose, at), cue, (content,), act, prose.quoted(*content))


def _clause(prose: Prose, mark: int) -> Span | None:
    """The clause after "that", unless it tells what became of the claim: "that he made"."""
    for clause in prose.clauses(prose.sentence_at(mark)):
        if clause.mark and clause.mark[0] == mark:
            gap = clause.verb.lemma in _GIVEN and clause.object is None
            own = clause.subject == clause.mark
            return None if gap or own else (mark, _trimmed(prose, clause.end))
    return None


def _owner(prose: Prose, at: int) -> Span | None:
    """Whose claim it is: "Ada Lorn's claim", "the old club's denial"."""
    words = prose.words
    end = at - 1
    if words.classes[max(0, end) : at] not in ("'", "`"):
        return None
    first = end
    while first > max(0, end - _WIDEST) and words.classes[first - 1] in "NnjbB":
        first -= 1
    first -= first > 0 and words.classes[first - 1] == "d"
    return (words.starts[first], words.ends[end - 1]) if first < end else None


def _trimmed(prose: Prose, end: int) -> int:
    while end > 0 and prose.text[end - 1] in _STOPS:
        end -= 1
    return end
