"""How many something befalls: "six people are missing", "900 jobs will go"."""

from __future__ import annotations

from factcheck.amounts import in_words
from factcheck.extract.clauses import Clause
from factcheck.extract.events.actors import governed
from factcheck.extract.events.complements import object_of
from factcheck.extract.events.misread import after_passive, vague
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.events.whole import whole
from factcheck.extract.quantities import QuantityMention, qualifiers
from factcheck.extract.wordlists import words

_STATES = words("missing unaccounted homeless without stranded trapped jobless")
_BEFALLING = words(
    "evacuate rescue displace arrest detain destroy damage lose go close cancel cut flood strand trap flee leave "
    "attend sign vote quarantine release deport charge convict sentence jail reopen collapse burn cast count"
)
"""Verbs whose subjects are counted."""
_TAKING = words("lose attend sign leave flee")
"""Those that have an object, which is told too."""
_ALONE = words("go vote")
"""Those that mean something only with nothing behind them: "900 jobs will go"."""
_LOST = words("life lives way child children son sons daughter daughters")
_CUT = ("D", "U", "G")
_HEDGE = 24
"""How far before a phrase the words that hedge its number may begin."""


def befallen(reading: Reading, index: int, clause: Clause) -> Told | None:
    """What a clause says of as many as its subject counts."""
    one = _counted(reading, index)
    if one is None or one.quantity is None or after_passive(reading, index):
        return None
    words_ = reading.prose.words
    at, lemma = words_.first_at(clause.verb.end), clause.verb.lemma
    state = words_.lower[at] if at < len(words_.lower) else ""
    if lemma == "be" and state in _STATES:
        act, end = f"be {state}", words_.ends[at]
        at += 1
    elif lemma in _BEFALLING:
        act = f"be {words_.lower[at - 1]}" if reading.passive(index) else lemma
        end = clause.verb.end
    else:
        return None
    if vague(one, lemma) or (lemma in _ALONE and words_.classes[at : at + 1] in "ptanjf"):
        return None
    if act in ("be without", "be left"):
        return None
    if lemma in _BEFALLING and words_.classes[at : at + 1] in _CUT:
        return None  # "were evacuating injured"
    direct = None if reading.passive(index) or lemma == "be" else object_of(reading, index, at)
    things = _things(reading, lemma, direct) if direct else ()
    if things is None or (lemma == "leave" and not things):
        return None
    scope = (*qualifiers(one).scope.items(), ("act", act), ("of", one.noun or ""))
    name = f"{one.noun} in {reading.called}"
    span = (one.start, direct[1] if direct else end)
    gist = f"{counting(one)}: {' '.join((act, *things))}."
    return Told("measure", index, span, (name,), things or None, one.quantity, scope, gist=gist)


def counting(one: QuantityMention) -> str:
    """A number with what it counts: "780 beds"."""
    number = in_words(one.quantity) if one.quantity else ""
    return f"{number.removesuffix(' people')} {one.noun}" if one.kind == "count" else number


def _counted(reading: Reading, index: int) -> QuantityMention | None:
    """The number that a subject begins with."""
    surface = reading.subject(index)
    if surface is None:
        return None
    before = reading.prose.words.first_at(surface[0]) - 1
    if before >= 0 and governed(reading, surface[0], reading.prose.words.ends[before]):
        return None
    near = reading.quantities_in(max(0, surface[0] - _HEDGE), surface[1])
    first = [one for one in near if one.end > surface[0]]
    if len(first) != 1 or first[0].start > surface[0]:
        return None
    one = first[0]
    return one if one.kind == "count" and one.noun and one.high != 1 else None


def _things(reading: Reading, lemma: str, direct: tuple[int, int]) -> tuple[str, ...] | None:
    """What it is done to; None where that is not told whole, or tells of something else."""
    found = phrase(reading, direct)
    if lemma not in _TAKING or found is None or found.head in _LOST:
        return None
    return found.names if whole(reading, direct) else None
