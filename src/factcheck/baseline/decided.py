"""Decisions set against findings: what they set aside, and which of them no longer hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from factcheck.decisions import Decision, Preference
from factcheck.entities import name_key
from factcheck.errors import Problem
from factcheck.findings import Finding, Side
from factcheck.states import State
from factcheck.store.entries import Entry

Placed = tuple[Entry, Decision]


def decided(
    findings: Sequence[Finding],
    decisions: Iterable[Placed],
    today: date | None = None,
    *,
    whole: bool = True,
) -> tuple[list[Finding], list[Problem]]:
    """Findings with the decisions that hold, and the decisions that do not.

    ``today`` is needed for those that expire; where it is not known, they do not hold. Of a
    base that is not ``whole``, no decision is called unused.
    """
    by_name = _by_name(findings)
    taken: dict[str, Decision] = {}
    problems = []
    for entry, decision in decisions:
        about = by_name.get(decision.fingerprint or name_key(decision.about), [])
        fitting = [finding for finding in about if _fits(decision, finding)]
        if not fitting:
            if whole:
                problems.append(_undecided(entry, decision, about))
        elif decision.expires is None or (today is not None and today <= decision.expires):
            for finding in fitting:
                taken.setdefault(finding.fingerprint, decision)
        elif today is not None:
            problems.append(_expired(entry, decision.expires, today))
    return [_with(finding, taken) for finding in findings], problems


def _by_name(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    """Findings by fingerprint; those that want a look also by topic."""
    found = defaultdict(list)
    for finding in findings:
        found[finding.fingerprint].append(finding)
        if finding.wants_a_look and not finding.problem:
            found[name_key(finding.topic)].append(finding)
    return found


def _fits(decision: Decision, finding: Finding) -> bool:
    if not isinstance(decision, Preference):
        return True
    return 0 < _preferred(decision, finding) < len(finding.sides)


def _preferred(decision: Preference, finding: Finding) -> int:
    """How many sides are the one that is right."""
    right = name_key(decision.right)
    return sum(right in _names(side) for side in finding.sides)


def _names(side: Side) -> set[str]:
    """By what a decision can call a side: its value, or one of its sources."""
    of_sources = (n for source in side.sources for n in (source.id, source.publisher) if n)
    return {name_key(name) for name in (side.value, *of_sources)}


def _with(finding: Finding, taken: Mapping[str, Decision]) -> Finding:
    decision = taken.get(finding.fingerprint)
    if decision is None:
        return finding
    return finding.but(state=State.ACCEPTED, decision=decision)


def _undecided(entry: Entry, decision: Decision, about: Sequence[Finding]) -> Problem:
    """Why a decision sets nothing aside: it is about nothing, or does not tell the sides apart."""
    if about and isinstance(decision, Preference):
        values = "; ".join(side.value for side in about[0].sides)
        every = any(_preferred(decision, finding) for finding in about)
        which = "every side is" if every else "no side is"
        message = (
            f"right: {which} {decision.right!r}, so none is preferred; the sides are: {values}"
        )
        return entry.problem("FC903", message, "right", key=f"{which} meant")
    message = f"nothing found now is {decision.about!r}; delete it, or correct 'about'"
    return entry.problem("FC901", message, "about", key="unused")


def _expired(entry: Entry, expires: date, today: date) -> Problem:
    message = f"it expired on {expires} (today is {today}) and no longer holds; decide again, or delete it"
    return entry.problem("FC902", message, "expires", key="expired")
