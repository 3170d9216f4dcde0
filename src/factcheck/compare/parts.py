"""Which claims can bear on each other: the parts of a base that nothing ties together.

What is found in one part depends on nothing outside it. So a part whose claims are the same as
before needs no comparing. A rule that sets topics against each other names them in `related`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from factcheck.claims import Claim
from factcheck.compare.entries import Reader
from factcheck.compare.grouping import Topics
from factcheck.compare.topics import Key, Topic
from factcheck.compare.vague import is_ambiguous
from factcheck.sources import CopyOf, Source
from factcheck.store.references import anchors

Node = Key | str
"""A topic; or `source ID`, `label NAME`, `name NAME` or `person ID`, by which claims on several topics hang together."""


def related(topic: Topic) -> Iterator[Topic]:
    """Every topic that a rule may set against this one."""
    yield from topic.neighbours
    yield from topic.facing
    if topic.settled is not None:
        yield topic.settled
    for total in topic.sums:
        yield from total.parts
        if total.whole is not None:
            yield total.whole
    if joint := topic.joint:
        yield from (*joint.later, *joint.lives, *joint.instances)
        if joint.since is not None:
            yield joint.since
    if topic.paraphrases is not None:
        yield from topic.paraphrases.topics
    policy = topic.predicate
    named = [(name, topic.object) for name in policy.opposite]
    for one in topic.object:
        named += [(name, (one,)) for name in policy.strains]
        for whole in topic.reader.catalogue.wholes(one) if policy.contests else ():
            named += [(name, (whole,)) for name in policy.contests]
    for name, target in named:
        other = topic.by_key.get((name, topic.subject, target, (), ""))
        if other is not None:
            yield other


def ties(claims: Iterable[Claim], topics: Topics, reader: Reader) -> dict[int, list[Node]]:
    """What each claim is on, by the identity of the claim."""
    found: dict[int, list[Node]] = defaultdict(list)
    for topic in topics:
        for claim in topic.claims:
            found[id(claim)].append(topic.key)
    for claim in claims:
        nodes = found[id(claim)]
        if not nodes or is_open(claim.source) or is_ambiguous(claim):
            nodes.append(f"source {claim.source.id}")
        if reader.catalogue.has_ambiguous and (name := reader.ambiguous(claim)):
            nodes.append(f"name {name}")
        nodes += _people(claim, reader)
        labels = [claim.label] if claim.label else []
        nodes += [f"label {label}" for label in (*labels, *(label for label, _ in anchors(claim)))]
    return found


def _people(claim: Claim, reader: Reader) -> Iterator[Node]:
    """By whose birth and death it is bounded: that links no topics, but claims and topics."""
    policy = reader.registry.get(claim.predicate)
    if policy and (policy.lifetime or (policy.party and policy.kind == "event")):
        ids = {*map(reader.resolve, claim.subject), *reader.names(claim.subject, policy.party)}
        yield from (f"person {entity}" for entity in sorted(ids))


def is_open(source: Source) -> bool:
    """Whether it is not certain when it was published, so that what it tells may date it."""
    published = source.published
    return published is None or published.low is None or published.high is None


def links(topics: Mapping[Key, Topic], sources: Iterable[Source]) -> Iterator[tuple[Node, Node]]:
    """What hangs together otherwise than by a claim on both."""
    rows: dict[Key, Key] = {}
    for key, topic in topics.items():
        for other in related(topic):
            yield key, other.key
        row = (*key[:4], "")
        yield key, rows.setdefault(row, key)  # of one name in words, so told apart by number
        if topic.predicate.follows:
            yield from ((key, f"label {name}") for name in topic.subject)
    for source in sources:
        if is_open(source) and isinstance(source.origin, CopyOf):
            yield f"source {source.id}", f"source {source.origin.copy_of}"
