"""Words that look as if they opened a clause or were its verb, and are not."""

from __future__ import annotations

import re

from factcheck.extract.clauses.phrases import SPANS
from factcheck.extract.wordlists import words as listed
from factcheck.extract.words import Words

_OBJECT = re.compile(r"D[dij#nbN'`]{1,6}\Z")
_TIMED = frozenset(("this", "that", "last", "next", "each", "every"))
_WIDEST = 8
"""How many words before its end an object begins at most."""
_COMPARED = frozenset(("many", "much", "few", "little", "high", "low", "well"))

_TWICE = listed(
    "give award offer send show pay call name consider deem dub make elect appoint fine teach tell "
    "ask hand grant deny cost lend sell charge order forbid allow title rate declare find keep leave render "
    "bring drive run make hold left set see put get cut shut hit let"
)
"""Verbs whose passive may take an object: "the man given a medal"."""


def compound(words: Words, at: int) -> bool:
    """Whether what may be a verb ends the object of the verb before it: "threw smoke bombs"."""
    if words.classes[at] != "B" or words.classes[at - 1] not in "nb":
        return False
    found = _OBJECT.search(words.classes, max(0, at - _WIDEST), at)
    if found is None:
        return False
    inside = words.lower[found.start() + 1 : at]
    return inside[0] not in _TIMED and SPANS.isdisjoint(inside)


def no_clause(words: Words, at: int) -> bool:
    """Whether a connective brings an -ing form, or compares: "after leaving", "as many as"."""
    near = words.lower[max(0, at - 1) : at + 2]
    if words.lower[at] == "as" and not _COMPARED.isdisjoint(near):
        return True
    return words.classes[at + 1 : at + 2] in ("G", "g")


def takes_object(words: Words, lemma: str, end: int, opening: str = "d#") -> bool:
    """Whether what follows a form can only be the object of a past: "reached 5.8 metres"."""
    return words.classes[end : end + 1] in tuple(opening) and lemma not in _TWICE


def between_commas(words: Words, first: int, joined: int) -> bool:
    """Whether commas part a clause from what "and" goes on with: ", which was shut, and left"."""
    before = words.classes[max(0, first - 1) : first], words.classes[max(0, joined - 1) : joined]
    return before == (",", ",")
