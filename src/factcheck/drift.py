"""Silent edits: a value that changed in a source's text under the claim made from it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims import AttributeClaim, Claim
from factcheck.errors import Problem
from factcheck.evidence import QuotedEvidence
from factcheck.extract.quantities import find_quantities
from factcheck.extract.times import find_times
from factcheck.store import FactBase
from factcheck.store.anchors import Drift, excerpt

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NEGATIONS = frozenset(
    {"no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot"}
)
_UNITS = {"people": "count"}
"""A shorter passage may not tell that people are counted."""


class Edit(NamedTuple):
    """What a source said when its claim was made, and what it says now."""

    old: str
    new: str


def problems(base: FactBase) -> tuple[Problem, ...]:
    """The problems of a base, where a reworded passage with another value is FC204."""
    changed = {drift.problem: _changed(drift, base) for drift in base.drifts if _reworded(drift)}
    return tuple(changed.get(problem, problem) for problem in base.problems)


def _reworded(drift: Drift) -> bool:
    return drift.place is not None and not drift.place.same


def _changed(drift: Drift, base: FactBase) -> Problem:
    passage = drift.claim.evidence[drift.number]
    if drift.place is None or not isinstance(passage, QuotedEvidence):
        return drift.problem
    now = base.texts[drift.claim.source.id][slice(*drift.place.span)]
    edit = edited(passage.exact, now, drift.claim)
    if edit is None:
        return drift.problem
    start, end = drift.place.span
    told = f"“{excerpt(edit.new)}” where the claim was made from “{excerpt(edit.old)}”"
    where = f"evidence {drift.number + 1}: the text of source {drift.claim.source.id!r} now has"
    return drift.entry.problem(
        "FC204",
        f"{where} {told}, at [{start}, {end})",
        "evidence",
        drift.number,
        key=f"{where} {told}",
    )


def edited(old: str, new: str, claim: Claim) -> Edit | None:
    """The value that differs between two wordings of a passage; None where each value stayed.

    Values are numbers and times as the intervals their wording allows, whether something is denied,
    and the names that the claim is about.

    >>> from factcheck.claims import EventClaim
    >>> from factcheck.sources import Source
    >>> claim = EventClaim(source=Source(id="post"), subject="Vell storm", predicate="deaths")
    >>> edited("Twelve people died.", "14 people died.", claim)
    Edit(old='Twelve', new='14')
    >>> edited("Twelve people died.", "It killed 12 people.", claim)
    """
    published = str(claim.source.published) if claim.source.published else None
    edit = _differing(_quantities(old), _quantities(new)) or _differing(
        _times(old, published), _times(new, published)
    )
    if edit and edit.old != edit.new:
        return edit
    if edit or _denies(old) != _denies(new) or _is_renamed(old, new, claim):
        return _stretch(old, new)
    return None


Values = Sequence[tuple[object, str]]
"""What a text says, each with its wording."""


def _quantities(text: str) -> Values:
    return [
        (
            (
                found.low,
                found.low_open,
                found.high,
                found.high_open,
                _UNITS.get(found.unit, found.unit),
            ),
            found.text,
        )
        for found in find_quantities(text)
    ]


def _times(text: str, published: str | None) -> Values:
    return [((t.value, t.bound, t.mod), t.text) for t in find_times(text, published)]


def _differing(old: Values, new: Values) -> Edit | None:
    """The first value that is gone, with the first that has come; None where either is missing."""
    gone, come = (Counter(key for key, _ in values) for values in (old, new))
    before = next((words for key, words in old if gone[key] > come[key]), None)
    now = next((words for key, words in new if come[key] > gone[key]), None)
    return Edit(before, now) if before and now else None


def _denies(text: str) -> bool:
    words = {found[0].casefold().replace("’", "'") for found in _WORD.finditer(text)}
    return bool(words & _NEGATIONS) or any(word.endswith("n't") for word in words)


def _is_renamed(old: str, new: str, claim: Claim) -> bool:
    """Whether a name of the claim is gone, and another name has come; a pronoun is none."""
    names = [*claim.subject, *(claim.object or ()), *([claim.speaker] if claim.speaker else [])]
    if isinstance(claim, AttributeClaim):
        names.insert(0, claim.value)
    there = {found[0] for found in _WORD.finditer(old)}
    come = [w for w in _WORD.findall(new)[1:] if w[0].isupper() and w not in there]
    gone = any(n.casefold() in old.casefold() and n.casefold() not in new.casefold() for n in names)
    return bool(gone and come)


def _stretch(old: str, new: str) -> Edit:
    """The stretch from the first to the last word that differs, with a word on either side."""
    words = [list(_WORD.finditer(text)) for text in (old, new)]
    said = [[found[0] for found in part] for part in words]
    shortest = min(map(len, said))
    same = (n for n in range(shortest) if said[0][n] != said[1][n])
    first = next(same, shortest)
    tail = (n for n in range(shortest - first) if said[0][-1 - n] != said[1][-1 - n])
    last = next(tail, shortest - first)
    cut = []
    for text, part in zip((old, new), words, strict=True):
        inner = part[max(first - 1, 0) : len(part) - max(last - 1, 0)]
        cut.append(text[inner[0].start() : inner[-1].end()] if inner else text)
    return Edit(*cut)
