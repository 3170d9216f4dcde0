"""Topics that bear on each other jointly: beginnings and ends, lives and acts, firsts and others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import NamedTuple

from factcheck.compare.entries import Reader
from factcheck.compare.topics import Key, Topic

ORDER = "order"
"""The qualifier that says which of several instances is meant: first, last, only, third."""


class Joint(NamedTuple):
    """The topics that one is held against, beside those of its own kind."""

    later: Sequence[Topic] = ()
    """Of a beginning: what cannot come before it."""
    lives: Sequence[Topic] = ()
    """Births and deaths of those who act in it."""
    instances: Sequence[Topic] = ()
    """Of a first, last or only: other instances of the same."""
    since: Topic | None = None
    """Of an age: the birth."""


def join(topics: Mapping[Key, Topic], reader: Reader) -> None:
    """Link them."""
    present = {topic.predicate.id: topic.predicate for topic in topics.values()}
    leading = {name for name, p in present.items() if present.keys() & {*p.precedes, p.years_since}}
    mortal = _mortal(topics.values())
    ordered = any(ORDER in predicate.scope for predicate in present.values())
    for topic in topics.values() if leading else ():
        if topic.predicate.id in leading:
            _lead(topic, topics)
    for topic in topics.values() if mortal else ():
        if topic.predicate.party and topic.kind == "event":
            people = {reader.resolve(name) for claim in topic.claims for name in claim.subject}
            if lives := [life for person in sorted(people) for life in mortal.get(person, ())]:
                topic.joint = (topic.joint or Joint())._replace(lives=lives)
    if ordered:
        _number(topics.values())


def _mortal(topics: Iterable[Topic]) -> Mapping[str, list[Topic]]:
    """Births and deaths by person."""
    found: dict[str, list[Topic]] = defaultdict(list)
    for topic in topics:
        if topic.predicate.lifetime and len(topic.subject) == 1:
            found[topic.subject[0]].append(topic)
    return found


def _lead(topic: Topic, topics: Mapping[Key, Topic]) -> None:
    _, *rest = topic.key
    policy = topic.predicate
    later = [t for name in policy.precedes if (t := topics.get((name, *rest)))]  # type: ignore[arg-type]
    since = topics.get((policy.years_since, topic.subject, topic.object, (), ""))  # type: ignore[arg-type]
    if later or since:
        topic.joint = (topic.joint or Joint())._replace(later=later, since=since)


def _number(topics: Iterable[Topic]) -> None:
    """Set each first, last or only against the other instances of the same or a narrower scope."""
    shelves: dict[Hashable, list[Topic]] = defaultdict(list)
    for topic in topics:
        if ORDER in topic.predicate.scope:
            shelves[topic.key[:3]].append(topic)
    for shelf in shelves.values():
        for topic in shelf if len(shelf) > 1 else ():
            scope = dict(topic.scope)
            if scope.pop(ORDER, None) is not None:
                others = [t for t in shelf if t is not topic and scope.items() <= set(t.scope)]
                if others:
                    others.sort(key=lambda other: other.key)
                    topic.joint = (topic.joint or Joint())._replace(instances=others)
