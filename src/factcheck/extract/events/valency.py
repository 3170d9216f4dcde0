"""Whether a verb has an object, which makes another verb of it: "closed", "closed the mill"."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.events.complements import is_time, object_of, time_at
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_OPENS = frozenset('di#ro"')
"""Classes of words that open an object, or a quotation in its place."""
_BESIDE = 8
"""How many characters behind a verb a price may begin."""
_BEST = re.compile(
    r"\b(?:most|first|last|only|best|worst|\w{4,}est)\b[^,]*\b[a-z]{3,}(?<!\bthe)(?<!\band) "
    r"(?:[A-Z][\w.'-]*(?: [A-Z0-9][\w.'-]*)*|he|she|it|they)$"
)
_FORMS = ("PDU", "vb", "VB", "G")
_PLACES = frozenset(("where", "when"))
_CONTENT = words(
    "announcement news claim report fact belief idea hope fear sign word day time moment way so"
)
"""Nouns that a clause says the content or the time of."""


def takes_object(reading: Reading, index: int, at: int) -> bool:
    """Whether a verb has an object, also where the object itself cannot be read.

    It may stand before the verb ("the ship that Norrail launched") or behind a second one
    ("launched and sank two ships"). A price beside the verb counts as one: "closed at $53".
    """
    words, clause = reading.prose.words, reading.clauses[index]
    while words.classes[at : at + 1] in tuple("a!"):
        at += 1
    letter = words.classes[at : at + 1]
    if letter and letter in _OPENS and not time_at(reading, at):
        return True
    direct = object_of(reading, index, at)
    if direct and not is_time(reading, direct):
        return True
    beside = reading.quantities_in(clause.verb.end, clause.verb.end + _BESIDE)
    if any(one.kind == "money" for one in beside):
        return True
    if clause.kind == "relative" and clause.subject != clause.mark and _gaps(reading, clause):
        return True
    if clause.subject and _BEST.search(reading.text[slice(*clause.subject)]):
        return True  # "the largest ship Norrail has launched"
    following = reading.clauses.after(index)
    if letter != "c" or following is None or not reading.coordinated(index + 1):
        return False
    second = following.object if _alike(reading, index) else None
    return second is not None and not is_time(reading, second)


def takes_two(reading: Reading, direct: Span | None) -> bool:
    """Whether another object or a name for the first stands behind it: "called Lorn a liar"."""
    if direct is None:
        return False
    words = reading.prose.words
    at = words.end_at(direct[1])
    return words.classes[at : at + 1] in tuple('di"') and not time_at(reading, at)


def _gaps(reading: Reading, clause: Clause) -> bool:
    """Whether a relative clause is about its object, and not "where" or "the news that"."""
    if clause.mark is None:
        return True
    words, at = reading.prose.words, reading.prose.words.first_at(clause.mark[0])
    return words.lower[at] not in _PLACES and words.lower[at - 1] not in _CONTENT


def _alike(reading: Reading, index: int) -> bool:
    """Whether a verb and the next have one form, as verbs with one object have."""
    words = reading.prose.words
    forms = [
        words.classes[words.end_at(reading.clauses[one].verb.end) - 1] for one in (index, index + 1)
    ]
    return any(set(forms) <= set(alike) for alike in _FORMS)
