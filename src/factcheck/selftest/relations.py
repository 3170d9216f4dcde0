"""Metamorphic relations (Chen et al. 1998): how a verdict may change with what is told, and how not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Claim, EventClaim, QuantityClaim
from factcheck.dates import DateInterval, parse_edtf
from factcheck.findings import Result
from factcheck.selftest.cases import Case
from factcheck.sources import CopyOf, Source

Verdict = Counter[tuple[str, bool]]


class Relation(NamedTuple):
    """A change of a case, and whether the verdict on it is as declared."""

    name: str
    says: str
    change: Callable[[Case], Case]
    holds: Callable[[Result, Result], bool]


def verdict(result: Result) -> Verdict:
    """How many findings of which rule, definite or possible."""
    return Counter((finding.code, finding.definite) for finding in result)


def _same(before: Result, after: Result) -> bool:
    return verdict(before) == verdict(after)


def _same_but_echoes(before: Result, after: Result) -> bool:
    """Nothing but echoes, and what is amiss in one text, is told once more; no origins are added."""
    told, retold = (
        Counter((f.fingerprint, f.origins, f.definite) for f in result if f.code not in _OF_A_TEXT)
        for result in (before, after)
    )
    return told == retold


_OF_A_TEXT = frozenset({"FC106", "FC108", "FC403", "FC501"})


def _no_more_conflicts(before: Result, after: Result) -> bool:
    now, then = (sum(f.definite for f in result.conflicts) for result in (after, before))
    return now <= then


def _claims(case: Case, change: Callable[[Claim], Claim]) -> Case:
    return replace(case, claims=tuple(map(change, case.claims)))


def _shuffled(case: Case) -> Case:
    return replace(case, claims=case.claims[::-1])


def _swapped(case: Case) -> Case:
    """The sources get ids in the reverse order of the alphabet; names of outlets stay."""
    ids = sorted({claim.source.id for claim in case.claims})
    others = dict(zip(ids, (f"paper-{n:03}" for n in reversed(range(len(ids)))), strict=True))

    def change(claim: Claim) -> Claim:
        return claim.model_copy(update={"source": _renamed(claim.source, others)})

    return _claims(case, change)


def _renamed(source: Source, names: Mapping[str, str]) -> Source:
    origin = source.origin
    if isinstance(origin, CopyOf):
        origin = CopyOf(copy_of=names.get(origin.copy_of, origin.copy_of))
    return source.model_copy(update={"id": names[source.id], "origin": origin})


def _duplicated(case: Case) -> Case:
    """Every source has a copy, of the same day, that says it is one."""

    def copy(claim: Claim) -> Claim:
        source = claim.source
        origin = CopyOf(copy_of=source.id)
        double = source.model_copy(update={"id": f"{source.id}-copy", "origin": origin})
        return claim.model_copy(update={"source": double, "label": None})

    return replace(case, claims=(*case.claims, *map(copy, case.claims)))


def _reworded(case: Case) -> Case:
    """Speakers are written in capitals."""

    def change(claim: Claim) -> Claim:
        if claim.attribution is None:
            return claim
        loud = claim.attribution.model_copy(update={"speaker": claim.attribution.speaker.upper()})
        return claim.model_copy(update={"attribution": loud})

    return _claims(case, change)


def _coarsened(case: Case) -> Case:
    """Events that are dated on a day are dated in its month, those of a month in its year."""

    def change(claim: Claim) -> Claim:
        when = claim.when
        if not isinstance(claim, EventClaim) or not isinstance(when, DateInterval):
            return claim
        parts = when.text.split("-")
        if not (1 < len(parts) < 4 and all(part.isdigit() for part in parts)):
            return claim
        return claim.model_copy(update={"when": parse_edtf("-".join(parts[:-1]))})

    return _claims(case, change)


_THOUSANDTHS = {"km": "m", "m": "mm", "t": "kg", "kg": "g", "kW": "W"}


def _converted(case: Case) -> Case:
    """Lengths, weights and powers are told in a unit a thousand times smaller."""

    def change(claim: Claim) -> Claim:
        if not isinstance(claim, QuantityClaim) or claim.value.unit not in _THOUSANDTHS:
            return claim
        value = claim.value
        ends = {
            end: number * Decimal(1000)
            for end, number in (("low", value.low), ("high", value.high))
            if number is not None
        }
        smaller = value.model_copy(update={**ends, "unit": _THOUSANDTHS[value.unit]})
        return claim.model_copy(update={"value": smaller})

    return _claims(case, change)


RELATIONS = (
    Relation("shuffle", "The order of claims changes nothing.", _shuffled, _same),
    Relation("swap", "Which source comes first changes nothing.", _swapped, _same),
    Relation(
        "duplicate",
        "Copies count nowhere: they add echoes, and repeat what is amiss in one text.",
        _duplicated,
        _same_but_echoes,
    ),
    Relation("reword", "A speaker in capitals is the same speaker.", _reworded, _same),
    Relation("coarsen", "A coarser date makes no conflict.", _coarsened, _no_more_conflicts),
    Relation("convert", "Another unit changes nothing.", _converted, _same),
)
"""In the order in which they are told."""
