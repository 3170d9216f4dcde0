"""What a sentence takes for granted: words that its speaker is not cited for.

Who is cited asserts the main clause. A noun phrase in an adjunct ("in the wake of the murder of"),
an apposition and a clause of time ("after the war began") are known before it (Karttunen 1974), and
are the text's own.
"""

from __future__ import annotations

from factcheck.extract.events.phrases import VAGUE
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.sentences import Span
from factcheck.extract.speakers import Act, Report
from factcheck.extract.wordlists import words

_TEMPORAL = words("when whenever after before since while as until once though although whereas")
_LEADS = words("after following since before amid amidst during until despite upon")
_WAKES = words("wake aftermath light days weeks months years hours time anniversary")
_INSIDE = frozenset("dijnNbB#'Gyf")
_REACH = 8
"""How many words before a noun its preposition may stand."""


def granted(reading: Reading, report: Report, told: Told, *, named: bool) -> bool:
    """Whether the speaker of a report is not cited for what was found in its content.

    `named` says that it is what a name is called, not what happened.
    """
    start = told.span[0]
    if report.direct and reading.prose.within_quotation(start):
        return False
    if told.clause is None:
        return named or _adjunct(reading, start) or _blamed(reading, report, start)
    return _temporal(reading, report, told.clause)


def _temporal(reading: Reading, report: Report, index: int) -> bool:
    """Whether a clause says when something else is so, within what is said."""
    at: int | None = index
    for _ in range(4):
        if at is None:
            return False
        clause = reading.clauses[at]
        if not any(start <= clause.verb.start < end for start, end in report.content):
            return False
        if clause.kind == "subordinate" and clause.mark is not None:
            if _new(reading, clause.subject):
                return False
            return reading.text[slice(*clause.mark)].lower() in _TEMPORAL
        if clause.kind == "main":
            return False
        at = reading.parent(at)
    return False


def _new(reading: Reading, subject: Span | None) -> bool:
    """Whether somebody is told of who is not known before: "after protesters broke the windows"."""
    if subject is None:
        return False
    words_ = reading.prose.words
    return words_.classes[words_.first_at(subject[0])] in "nbBj#" or (
        words_.lower[words_.first_at(subject[0])] in VAGUE
    )


def _blamed(reading: Reading, report: Report, start: int) -> bool:
    """Whether it is what somebody is blamed for, which all know: "blames Norrail for the deaths of"."""
    words_ = reading.prose.words
    at = words_.first_at(start)
    at -= words_.classes[max(0, at - 1) : at] == "d"
    return report.act is Act.CRITICISE and words_.lower[max(0, at - 1) : at] == ["for"]


def _adjunct(reading: Reading, start: int) -> bool:
    """Whether a noun phrase hangs on a preposition of time or circumstance."""
    words_ = reading.prose.words
    first = words_.first_at(start)
    low = max(reading.prose.bounds[reading.prose.sentence_at(start)][0], first - _REACH)
    for at in range(first - 1, low - 1, -1):
        if words_.lower[at] in _LEADS:
            return True
        if words_.lower[at] in _WAKES and words_.lower[at + 1] in ("of", "after"):
            return True
        if words_.classes[at] not in _INSIDE:
            return False
    return False
