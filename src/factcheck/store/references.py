"""Whether the entries of a base fit together: names that exist, ids that are given once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, TypeVar

from pydantic import ValidationError

from factcheck.claims import AttributeClaim, Claim
from factcheck.entities import Entity, defects
from factcheck.errors import Problem
from factcheck.predicates import Predicate
from factcheck.relative import RelativeTime
from factcheck.sources import CopyOf, Source
from factcheck.store.contradictions import (
    Misfit,
    amended_too_early,
    copied_in_circles,
    of_claim,
)
from factcheck.store.entries import Entry
from factcheck.store.spelling import did_you_mean

T = TypeVar("T")
Placed = tuple[Entry, T]
"""A value with the entry it was read from."""


def misread(
    entry: Entry, error: ValidationError, sources: Mapping[str, Source], broken: set[str]
) -> Iterator[Problem]:
    """What is wrong with a claim; a source that is not there is an unknown reference."""
    named = entry.raw.get("source") if isinstance(entry.raw, dict) else None
    for problem, path in entry.defects(error):
        if path != ("source",) or not isinstance(named, str):
            yield problem
        elif named in broken:
            message = f"left out because the source {named!r} is itself not in order"
            yield entry.problem("FC003", message, "source")
        else:
            message = f"no source is called {named!r}{did_you_mean(named, sources)}"
            yield entry.problem("FC003", message, "source")


def unique(
    placed: Iterable[Placed[T]], key: Callable[[T], str]
) -> tuple[list[Placed[T]], list[Problem]]:
    """The first entry of each id; the others become problems."""
    kept: list[Placed[T]] = []
    seen: dict[str, Entry] = {}
    problems = []
    for entry, value in placed:
        first = seen.setdefault(key(value), entry)
        if first is entry:
            kept.append((entry, value))
        else:
            message = f"its id is given already in {_where(first)}"
            twice = "its id is given already"
            problems.append(entry.problem("FC004", message, "id", key=twice))
    return kept, problems


def _where(entry: Entry) -> str:
    return f"{entry.file.shown}:{entry.line}"


def sources_checked(
    placed: Sequence[Placed[Source]], beside: Mapping[str, Source]
) -> tuple[dict[str, Source], list[Problem]]:
    """Sources by id; an origin that leads nowhere or back to itself counts as unknown.

    ``beside`` holds further sources, all in order.
    """
    own = {source.id: source for _, source in placed}
    sources = {**beside, **own}
    circles = copied_in_circles(sources)
    problems = []
    for entry, source in placed:
        if not isinstance(source.origin, CopyOf):
            continue
        target = source.origin.copy_of
        if source.id in circles:
            fault = f"the copies run in a circle: {circles[source.id]}"
        elif target not in sources:
            fault = f"no source is called {target!r}{did_you_mean(target, sources)}"
        else:
            continue
        problems.append(entry.problem("FC003", f"origin: {fault}", "origin", "copy_of"))
        sources[source.id] = source.model_copy(update={"origin": None})
    return sources, [*problems, *amended_too_early(placed, sources)]


def entity_problems(placed: Sequence[Placed[Entity]]) -> Iterator[Problem]:
    """What does not hold together in the catalogue."""
    entries = {entity.id: entry for entry, entity in placed}
    for name, sentence in defects(entity for _, entity in placed):
        unknown = re.search(r"no entity is called '(.*)'$", sentence)
        guess = did_you_mean(unknown[1], entries) if unknown else ""
        field = sentence.split(":")[0].split(" ")[0]
        yield entries[name].problem("FC003", sentence + guess, field)


def predicate_problems(
    placed: Iterable[Placed[Predicate]], known: Mapping[str, Predicate]
) -> Iterator[Problem]:
    """Names of other predicates that are not there."""
    for entry, predicate in placed:
        for field in ("implies", "opposite", "contests", "strains", "precedes", "years_since"):
            named = getattr(predicate, field) or ()
            for name in (named,) if isinstance(named, str) else named:
                if name not in known:
                    message = f"{field}: no predicate is called {name!r}{did_you_mean(name, known)}"
                    yield entry.problem("FC003", message, field)


def fitting(
    placed: Iterable[Placed[Claim]],
    registry: Mapping[str, Predicate],
    unusable: Set[str],
    beside: Iterable[str] = (),
) -> tuple[list[Placed[Claim]], list[Problem]]:
    """The claims that can be compared, and everything that is wrong between claims.

    Those that `left_out` counts are left out in silence; times may count from them all the same.
    ``beside`` are labels of claims that are not among these.
    """
    predicates = dict(registry)
    kept: list[Placed[Claim]] = []
    twins = _Twins()
    labels: dict[str, Entry] = {}
    problems = []
    for entry, claim in placed:
        if _left_out(claim, unusable):
            if claim.label:
                labels.setdefault(claim.label, entry)
            continue
        if found := misfit(claim, predicates):
            problems.append(entry.problem(found.code, found.message, *found.path))
            continue
        if (twin := twins.of(entry, claim)) is not None:
            problems.append(_twice(entry, "the same claim stands already", twin))
            continue
        if claim.label and (first := labels.setdefault(claim.label, entry)) is not entry:
            problems.append(_twice(entry, "its label is given already", first, "label"))
            claim = claim.model_copy(update={"label": None})
        if not claim.evidence:
            problems.append(entry.problem("FC203", "no passage shows it; add 'evidence'"))
        kept.append((entry, claim))
    return kept, [*problems, *label_problems(kept, [*labels, *beside])]


class _Twins:
    """The claims met so far, by what says that two are one; ids are only asked for then."""

    def __init__(self) -> None:
        self._alike: dict[tuple[Any, ...], Placed[Claim]] = {}
        self._ids: dict[str, Entry] = {}

    def of(self, entry: Entry, claim: Claim) -> Entry | None:
        """Where the same claim stands already, if it does."""
        first, other = self._alike.setdefault(core(claim), (entry, claim))
        if first is entry:
            return None
        self._ids.setdefault(other.id, first)
        twin = self._ids.setdefault(claim.id, entry)
        return None if twin is entry else twin


def _twice(entry: Entry, told: str, first: Entry, *path: str) -> Problem:
    return entry.problem("FC004", f"{told} in {_where(first)}", *path, key=told)


def left_out(placed: Iterable[Placed[Claim]], unusable: Set[str]) -> dict[str, int]:
    """How many well-formed claims are not compared, by reason."""
    return dict(Counter(why for _, claim in placed if (why := _left_out(claim, unusable))))


def _left_out(claim: Claim, unusable: Set[str]) -> str | None:
    if claim.source.withdrawn:
        return "its source was withdrawn"
    if claim.predicate in unusable:
        return "its predicate's entry in predicates.yaml is not in order"
    return None


def core(claim: Claim) -> tuple[Any, ...]:
    """What claims with one id have in common, found much faster than the id itself."""
    return claim.source.id, claim.predicate, claim.subject, *(e.span for e in claim.evidence)


def misfit(claim: Claim, predicates: Mapping[str, Predicate]) -> Misfit | None:
    """Why the claim cannot be compared under its predicate, if it cannot."""
    predicate = predicates.get(claim.predicate)
    if predicate is None:
        guess = did_you_mean(claim.predicate, predicates)
        text = f"no predicate is called {claim.predicate!r}{guess}"
        return Misfit("FC003", text, ("predicate",))
    if claim.kind != predicate.kind:
        text = f"{predicate.id!r} makes claims of kind {predicate.kind}, not {claim.kind}"
        return Misfit("FC002", text, ("kind",))
    for key in claim.scope:
        if key not in predicate.qualifiers:
            return Misfit("FC002", _no_qualifier(key, predicate), ("scope", key))
    stages = predicate.stages
    if stages and isinstance(claim, AttributeClaim) and claim.value not in stages:
        guess = did_you_mean(claim.value, stages)
        text = f"value: {claim.value!r} is none of {', '.join(stages)}{guess}"
        return Misfit("FC002", text, ("value",))
    return of_claim(claim)


def _no_qualifier(key: str, predicate: Predicate) -> str:
    if not predicate.qualifiers:
        return f"scope: {predicate.id!r} takes no qualifiers, so {key!r} cannot be one"
    known = ", ".join(predicate.qualifiers)
    guess = did_you_mean(key, predicate.qualifiers)
    return f"scope: {key!r} is no qualifier of {predicate.id!r}, which takes {known}{guess}"


def anchors(claim: Claim) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The labels of other claims by which this one is dated, each with its path."""
    times: list[tuple[Any, tuple[str, ...]]] = [(claim.when, ("when",))]
    if claim.kind == "quantity":
        times.append((claim.as_of, ("as_of",)))
    if claim.attribution:
        times.append((claim.attribution.said, ("attribution", "said")))
    for time, path in times:
        if type(time) is RelativeTime and time.anchor not in ("published", "said"):
            yield time.anchor, path


def label_problems(placed: Iterable[Placed[Claim]], labels: Iterable[str]) -> Iterator[Problem]:
    """Times counted from a claim that nobody has labelled so."""
    known = {"published", "said", *labels}
    for entry, claim in placed:
        for label, path in anchors(claim):
            if label not in known:
                guess = did_you_mean(label, known)
                message = f"{', '.join(path)}: no claim is labelled {label!r}{guess}"
                yield entry.problem("FC003", message, *path, "from")
