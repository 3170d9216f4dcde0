"""What else a sentence names beside the time that a clause is told of."""

from __future__ import annotations

from factcheck.claims import When
from factcheck.extract.events.reading import Reading
from factcheck.extract.wordlists import words

_OF = words("of with for")
_SETTING = words("after before since following")


def other(reading: Reading, index: int, day: When) -> bool:
    """Whether a sentence names another time than a day, if only that of a noun.

    When somebody said it, and what is added of a noun, do not count.
    """
    clauses, above = reading.clauses, reading.parent(index)
    for time in reading.times.within(*reading.prose.sentences[clauses[index].sentence]):
        at = reading.clause_at(time.start)
        said = at is not None and at == above and clauses[index].kind == "complement"
        described = at is not None and _describes(reading, at, index)
        if not (described or said) and reading.times.when(time) != day:
            return True
    return False


def _describes(reading: Reading, index: int, told: int) -> bool:
    """Whether a clause only says more of a noun: "charged with killing a man on 3 May"."""
    clause, words_ = reading.clauses[index], reading.prose.words
    first = words_.first_at(clause.verb.start)
    between = words_.lower[words_.end_at(reading.clauses[told].verb.end) : first]
    of = between[-1:] and between[-1] in _OF and _SETTING.isdisjoint(between)
    return clause.kind == "relative" or (clause.kind == "participle" and bool(of))


def perfect_goes_on(reading: Reading, index: int) -> bool:
    """Whether a form is that of a perfect before it: "has opened two mills and sold one"."""
    clauses, clause = reading.clauses, reading.clauses[index]
    first = next(
        (at for at in clauses.indexes(clause.sentence) if clauses[at].kind == "main"), index
    )
    if first >= index or clause.kind != "main":
        return False
    verb = clauses[first].verb
    return verb.perfect and verb.tense == "present" and clause.subject == clauses[first].subject
