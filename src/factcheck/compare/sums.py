"""Parts and wholes: which topics' numbers add up to which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.compare.topics import Key, Topic
from factcheck.entities import Catalogue
from factcheck.predicates import Over


@dataclass(frozen=True, slots=True)
class Sum:
    """Topics whose numbers add up to that of another, or as shares to 100 percent."""

    over: str
    """What sets the parts apart: their subject, or a qualifier."""
    parts: Sequence[Topic]
    whole: Topic | None


def add_up(topics: Mapping[Key, Topic], catalogue: Catalogue) -> None:
    """Link each whole with its parts, and the shares of one whole with each other."""
    parts: dict[tuple[Key, Over], list[Topic]] = defaultdict(list)
    for topic in topics.values():
        for over in topic.predicate.adds_over:
            for whole in _wholes(topic, over, catalogue):
                parts[whole, over].append(topic)
    for (key, over), found in sorted(parts.items(), key=lambda item: item[0]):
        found.sort(key=lambda topic: topic.key)
        if over == "subject" and key[4] == "share":
            found[0].sums = [*found[0].sums, Sum(over, found, None)]
        elif whole_topic := topics.get(key):
            whole_topic.sums = [*whole_topic.sums, Sum(over, found, whole_topic)]


def _wholes(topic: Topic, over: Over, catalogue: Catalogue) -> Iterator[Key]:
    """The topics of what holds this one; a place holds another only where the catalogue says so."""
    predicate, subject, target, scope, dimension = topic.key
    if over == "subject":
        if len(subject) == len(target) == 1:
            yield predicate, target, (), scope, dimension
        return
    value = dict(scope).get(over)
    if value is None:
        return
    rest = [pair for pair in scope if pair[0] != over]
    if over == "group":
        yield predicate, subject, target, tuple(rest), dimension
        return
    for whole in catalogue.wholes(value) - {value}:
        yield predicate, subject, target, tuple(sorted([*rest, (over, whole)])), dimension
