"""Sorting claims onto topics, and linking the topics that touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

from factcheck.claims import Claim, EventClaim, QuantityClaim, StanceClaim
from factcheck.compare.entries import Reader
from factcheck.compare.topics import Key, Topic, Topics
from factcheck.predicates import Predicate
from factcheck.units import unit_of


def keys(claim: Claim, predicate: Predicate, reader: Reader) -> list[Key]:
    """The topics of a claim: one, but a position towards several things is one towards each."""
    subject = reader.names(claim.subject, predicate.party)
    target = reader.names(claim.object, False) if claim.object else ()
    scope = _scope(claim, reader) if claim.scope else ()
    dimension = _dimension(claim, predicate) if isinstance(claim, QuantityClaim) else ""
    if len(target) > 1 and isinstance(claim, StanceClaim):
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
    for claim in claims:
        unit = claim.value.unit if isinstance(claim, QuantityClaim) else ""
        scope = tuple(claim.scope.items()) if claim.scope else ()
        about = (claim.predicate, claim.kind, claim.subject, claim.object, scope, unit)
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
    for key in [key for key, topic in topics.items() if not topic.claims]:
        del topics[key]
    _connect(topics, reader)
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
            for party in reader.names(claim.subject, True):
                key = (name, (party,), target, (), "")
                on.append(_topic(key, registry[name], reader, topics))
    return on


def _topic(key: Key, predicate: Predicate, reader: Reader, topics: dict[Key, Topic]) -> Topic:
    topic = topics.get(key)
    if topic is None:
        topic = topics[key] = Topic(key, predicate, reader, topics)
    return topic


def _connect(topics: Mapping[Key, Topic], reader: Reader) -> None:
    """Link topics that touch: overlapping objects and scopes, and the two sides of a bond."""
    catalogue = reader.catalogue
    shelves: dict[tuple[str, tuple[str, ...]], list[Topic]] = defaultdict(list)
    facing: dict[tuple[str, tuple[str, ...]], list[Topic]] = defaultdict(list)
    for topic in topics.values():
        if topic.predicate.inherited:
            whole = () if topic.kind == "attribute" else topic.subject
            shelves[topic.predicate.id, whole].append(topic)
        if topic.predicate.mutual:
            facing[topic.predicate.id, (catalogue.head(_thing(topic)),)].append(topic)
    for topic in topics.values():
        if topic.predicate.mutual:
            topic.facing = facing.get((topic.predicate.id, topic.subject), ())
    near: dict[int, list[Topic]] = defaultdict(list)
    for shelf in shelves.values():
        if len(shelf) < 2:
            continue
        by_thing: dict[str, list[Topic]] = defaultdict(list)
        for topic in shelf:
            by_thing[_thing(topic)].append(topic)
        for topic in shelf:
            for wider in catalogue.wholes(_thing(topic)):
                for other in by_thing.get(wider, ()):
                    if other is not topic and topic.comparable(other):
                        near[id(topic)].append(other)
                        if wider != _thing(topic):
                            near[id(other)].append(topic)
    for topic in topics.values() if near else ():
        topic.neighbours = near.get(id(topic), ())


def _thing(topic: Topic) -> str:
    """What a topic is about: the object of a position, the subject of an attribute."""
    things = topic.subject if topic.kind == "attribute" else topic.object
    return things[0] if things else ""


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
