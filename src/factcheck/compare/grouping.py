"""Sorting claims onto topics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from factcheck.claims import Claim, EventClaim, QuantityClaim
from factcheck.compare.entries import Reader
from factcheck.compare.linking import connect
from factcheck.compare.topics import Key, Topic
from factcheck.predicates import Predicate
from factcheck.units import unit_of


@dataclass
class Topics:
    """All topics of a base, and the claims that belong on none."""

    topics: dict[Key, Topic]
    left_out: dict[str, list[Claim]]
    """Reason → claims."""

    def __iter__(self) -> Iterator[Topic]:
        return iter(self.topics.values())


def keys(claim: Claim, predicate: Predicate, reader: Reader) -> list[Key]:
    """The topics of a claim: one, but a position towards several things is one towards each."""
    subject = reader.names(claim.subject, predicate.party, reader.moment(claim))
    target = reader.names(claim.object, False) if claim.object else ()
    scope = _scope(claim, reader) if claim.scope else ()
    dimension = _dimension(claim, predicate) if claim.kind == "quantity" else ""
    if len(target) > 1 and claim.kind == "stance":
        return [(predicate.id, subject, (one,), scope, dimension) for one in target]
    return [(predicate.id, subject, target, scope, dimension)]


def _dimension(claim: QuantityClaim, predicate: Predicate) -> str:
    plain = claim.value.unit == "count" and predicate.unit
    return unit_of(predicate.unit).dimension if plain and predicate.unit else claim.value.dimension


def _scope(claim: Claim, reader: Reader) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, reader.resolve(value)) for name, value in claim.scope.items()))


def group(claims: Iterable[Claim], reader: Reader, registry: Mapping[str, Predicate]) -> Topics:
    """Sort claims onto their topics."""
    topics: dict[Key, Topic] = {}
    left_out: dict[str, list[Claim]] = defaultdict(list)
    known: dict[Hashable, list[Topic]] = {}
    acts: dict[str, list[tuple[Claim, Topic]]] = defaultdict(list)
    for claim in claims:
        unit = claim.value.unit if claim.kind == "quantity" else ""
        scope = tuple(claim.scope.items()) if claim.scope else ()
        about: Hashable = (claim.predicate, claim.kind, claim.subject, claim.object, scope, unit)
        if reader.catalogue.has_periods:
            about = about, reader.moment(claim)
        on = known.get(about)
        if on is None:
            predicate = registry.get(claim.predicate)
            if predicate is None or predicate.kind != claim.kind:
                left_out["its predicate is not in the registry"].append(claim)
                continue
            on = known[about] = _put(claim, predicate, reader, registry, topics)
        if reader.catalogue.has_ambiguous and (name := reader.ambiguous(claim)):
            left_out[f"the name {name!r} fits two entities"].append(claim)
            continue
        for topic in on:
            topic.claims.append(claim)
        if claim.label:
            acts[claim.label].append((claim, on[0]))
    for key in [key for key, topic in topics.items() if not topic.claims]:
        del topics[key]
    connect(topics, reader)
    for topic in topics.values() if acts else ():
        if topic.predicate.follows:
            topic.acts = [told for name in topic.subject for told in acts.get(name, ())]
    return Topics(topics, dict(left_out))


def _put(
    claim: Claim,
    predicate: Predicate,
    reader: Reader,
    registry: Mapping[str, Predicate],
    topics: dict[Key, Topic],
) -> list[Topic]:
    """The topics of claims like this one, its own and those of positions it implies."""
    on = [_topic(key, predicate, reader, topics) for key in keys(claim, predicate, reader)]
    if predicate.implies and claim.object:
        target = reader.names(claim.object, False)
        for name in predicate.implies:
            for party in reader.names(claim.subject, True, reader.moment(claim)):
                key = (name, (party,), target, (), "")
                on.append(_topic(key, registry[name], reader, topics))
    return on


def _topic(key: Key, predicate: Predicate, reader: Reader, topics: dict[Key, Topic]) -> Topic:
    topic = topics.get(key)
    if topic is None:
        topic = topics[key] = Topic(key, predicate, reader, topics)
    return topic


def once(
    claims: Iterable[Claim], reader: Reader, registry: Mapping[str, Predicate]
) -> dict[Key, list[Claim]]:
    """The claims on each event that happens once: these tie undated sources to dated ones."""
    found: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        predicate = registry.get(claim.predicate)
        if (
            predicate is not None
            and isinstance(claim, EventClaim)
            and predicate.values == "one"
            and not reader.ambiguous(claim)
        ):
            for key in keys(claim, predicate, reader):
                found[key].append(claim)
    return found
