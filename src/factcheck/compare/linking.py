"""Linking the topics that touch: wholes and parts, two sides of a bond, stages of a count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import chain, product
from operator import attrgetter

from factcheck.compare.entries import Reader
from factcheck.compare.joints import join
from factcheck.compare.sums import add_up
from factcheck.compare.topics import Key, Topic
from factcheck.entities import Catalogue
from factcheck.predicates import OPEN, Change, Stage


def connect(topics: Mapping[Key, Topic], reader: Reader) -> None:
    """Link topics that touch: a whole and its parts, and the two sides of a bond."""
    near: dict[int, list[Topic]] = defaultdict(list)
    for shelf in _shelves(topics.values()).values():
        for topic, other in _overlapping(shelf, reader.catalogue) if len(shelf) > 1 else ():
            near[id(topic)].append(other)
            near[id(other)].append(topic)
    for topic in topics.values() if near else ():
        topic.neighbours = sorted(near.get(id(topic), ()), key=_by_key)
    _face(topics.values(), reader.catalogue)
    _settle(topics)
    add_up(topics, reader.catalogue)
    join(topics, reader)
    if any(topic.predicate.id in OPEN for topic in topics.values()):
        from factcheck.compare.paraphrases import gather  # the words of a text cost 0.1 s

        gather(topics)


_by_key = attrgetter("key")
Scope = tuple[tuple[str, str], ...]


def _shelves(topics: Iterable[Topic]) -> dict[Hashable, dict[tuple[str, Scope], Topic]]:
    """Topics that differ in nothing but what they are about and their scope."""
    shelves: dict[Hashable, dict[tuple[str, Scope], Topic]] = defaultdict(dict)
    for topic in topics:
        if topic.predicate.inherited:
            if topic.kind == "attribute":
                rest = topic.subject[1:], topic.object
            else:
                rest = topic.subject, topic.object[1:]
            shelves[topic.predicate.id, rest][_thing(topic), topic.scope] = topic
    return shelves


def _thing(topic: Topic) -> str:
    """What a topic is about: the object of a position, the subject of an attribute."""
    things = topic.subject if topic.kind == "attribute" else topic.object
    return things[0] if things else ""


def _overlapping(
    shelf: Mapping[tuple[str, Scope], Topic], catalogue: Catalogue
) -> Iterator[tuple[Topic, Topic]]:
    """Each topic with those that hold it, and with those that it holds in one way only.

    Work with one partner in all fields, and with all partners in one field, meet in that field.
    """
    broader: dict[tuple[str, Scope], list[Topic]] = defaultdict(list)
    for topic in sorted((t for t in shelf.values() if t.kind == "stance"), key=_by_key):
        thing = _thing(topic)
        for whole in _things(topic, thing, catalogue) - {thing}:
            broader[whole, topic.scope].append(topic)
    for (thing, scope), topic in shelf.items():
        for things, scopes in _wider(topic, thing, scope, catalogue):
            other = shelf.get((things, scopes))
            if other is not None and other is not topic:
                yield topic, other
            if things == thing and scopes != scope:
                yield from (
                    (topic, beside) for beside in broader.get((thing, scopes), ())[:_LOOKED_AT]
                )


_LOOKED_AT = 20
"""Of topics that overlap in one way only; on both sides there may be very many."""


def _things(topic: Topic, thing: str, catalogue: Catalogue) -> frozenset[str]:
    """The thing and all that hold it; a partner is within the party it speaks for."""
    wholes = catalogue.wholes(thing)
    if topic.predicate.mutual and topic.kind == "stance":
        return wholes | catalogue.wholes(catalogue.head(thing))
    return wholes


def _wider(
    topic: Topic, thing: str, scope: Scope, catalogue: Catalogue
) -> Iterator[tuple[str, Scope]]:
    """The thing and scope, and all that hold them.

    A qualifier may be wider or, where it names a part of the whole, missing.
    """
    choices: list[list[tuple[tuple[str, str], ...]]] = []
    for name, value in scope:
        held: list[tuple[tuple[str, str], ...]]
        held = [((name, whole),) for whole in catalogue.wholes(value)]
        choices.append([*held, ()] if name in topic.predicate.parts else held)
    scopes = [tuple(chain.from_iterable(chosen)) for chosen in product(*choices)]
    yield from product(_things(topic, thing, catalogue), scopes)


def _face(topics: Iterable[Topic], catalogue: Catalogue) -> None:
    """Set what each party says of a bond against what the other says of it."""
    bonds = [t for t in topics if t.predicate.mutual and t.object]
    said: dict[Hashable, list[Topic]] = defaultdict(list)
    narrower: dict[Hashable, list[Topic]] = defaultdict(list)
    for topic in bonds:
        bond = topic.predicate.id, catalogue.head(_thing(topic))
        for whole in {w for party in topic.subject for w in catalogue.wholes(party)}:
            said[bond, whole, topic.scope].append(topic)
            for _, scope in _wider(topic, "", topic.scope, catalogue):
                narrower[bond, whole, scope].append(topic)
    for topic in bonds:
        found: dict[Key, Topic] = {}
        for partner in {*topic.object, *map(catalogue.head, topic.object)}:
            bond = topic.predicate.id, topic.subject[0]
            for other in narrower.get((bond, partner, topic.scope), ()):
                found[other.key] = other
            for _, scope in _wider(topic, "", topic.scope, catalogue):
                for other in said.get((bond, partner, scope), ()):
                    found[other.key] = other
        if len(topic.subject) == 1:
            topic.facing = [found[key] for key in sorted(found)]


def _settle(topics: Mapping[Key, Topic]) -> None:
    """Link what was counted on the way to the final figures of the same count."""
    for final in topics.values():
        if _FINAL not in final.scope or final.kind != "quantity":
            continue
        rest = [pair for pair in final.scope if pair != _FINAL]
        grows = final.predicate.change is Change.GROWS
        for stage in (None, *Stage) if grows else Stage:
            scope = tuple(sorted([*rest, ("stage", stage)] if stage else rest))
            key = (*final.key[:3], scope, final.key[4])
            if key != final.key and key in topics:
                topics[key].settled = final


_FINAL = ("stage", str(Stage.FINAL))
