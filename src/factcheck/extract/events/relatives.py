"""What relative clauses are about: the phrase that "who" or "which" stands for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.extract.clauses import Clause
from factcheck.extract.sentences import Span

if TYPE_CHECKING:
    from factcheck.extract.events.reading import Reading


def antecedent(reading: Reading, clause: Clause) -> Span | None:
    """The phrase that "who" or "which" stands for."""
    subject = clause.subject
    if clause.kind != "relative" or subject is None or clause.mark != subject:
        return subject
    if clause.parent is None:
        return _beside(reading, subject) or _name_before(reading, subject)
    parent = reading.prose.clauses(clause.sentence)[clause.parent]
    for span in (
        parent.subject,
        parent.object,
        *map(partial(_object_of, reading), parent.adjuncts),
    ):
        if span and 0 <= subject[0] - span[1] <= 2:
            if " of " not in reading.text[slice(*span)]:
                return span
            break
    return _name_before(reading, subject)


def _name_before(reading: Reading, relative: Span) -> Span | None:
    """The person right before the comma of "who", or the body of "which" that hangs on nothing."""
    words = reading.prose.words
    at = words.first_at(relative[0])
    who = words.lower[at]
    if not _added(reading, relative[0]) or who not in ("who", "which"):
        return None
    named = reading.mentions_in(words.starts[max(0, at - _LONGEST)], words.starts[at - 1])
    if not named or named[-1].end != words.ends[at - 2] or named[-1].kind == "unknown":
        return None
    if who == "which" and reading.phrases.governed((words.first_at(named[-1].start), at - 1)):
        return None  # "the deaths from the Vell flu, which"
    fits = (named[-1].kind == "person") == (who == "who")
    return (named[-1].start, named[-1].end) if fits else None


_LONGEST = 8
"""Within how many words a name ends."""


def _object_of(reading: Reading, adjunct: Span) -> Span:
    """What a preposition brings, without it."""
    words = reading.prose.words
    first = words.first_at(adjunct[0])
    brought = words.classes[first] in "pt" and words.ends[first] < adjunct[1]
    return (words.starts[first + 1], adjunct[1]) if brought else adjunct


def _beside(reading: Reading, relative: Span) -> Span | None:
    """The phrase right before the comma of "which", where the rest of the sentence follows."""
    if not _added(reading, relative[0]):
        return relative
    found = before_comma(reading, relative[0])
    first = reading.prose.bounds[reading.prose.sentence_at(relative[0])][0]
    return reading.prose.words.placed(found) if found and found[0] == first else None


def before_comma(reading: Reading, relative: int) -> Span | None:
    """The words of the phrase before the comma of "which"; None where no comma stands before it."""
    if not _added(reading, relative):
        return None
    at = reading.prose.words.first_at(relative)
    return reading.phrases.before(
        at - 1, reading.prose.bounds[reading.prose.sentence_at(relative)][0]
    )


def _added(reading: Reading, relative: int) -> bool:
    """Whether a comma with something before it in the sentence brings a relative clause."""
    words = reading.prose.words
    at = words.first_at(relative)
    first = reading.prose.bounds[reading.prose.sentence_at(relative)][0]
    return at - 1 > first and words.classes[at - 1] == ","
