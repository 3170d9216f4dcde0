"""Statements of one subject that say the same in other words, or differ in one number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.claims import Certainty
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.independence import roots
from factcheck.compare.order import days
from factcheck.compare.topics import Key, Topic
from factcheck.compare.wording import joined, outlet
from factcheck.extract.propositions import Proposition, frame_of, likeness, proposition, said
from factcheck.predicates import OPEN

_MOST = 60
"""Topics of one frame of which none is compared with the others: nobody tells one deed so often."""
_SAID = 45
"""How many days apart two statements without a time of their own are told at most."""


def gather(topics: Mapping[Key, Topic]) -> None:
    """Set side by side the topics that tell of one subject by one verb and one object."""
    by_subject: dict[tuple[str, ...], list[Topic]] = defaultdict(list)
    for topic in topics.values():
        if topic.predicate.id in OPEN:
            by_subject[topic.subject].append(topic)
    for row in by_subject.values():
        if len(row) > 1:
            for group in _by_frame(row):
                told = Paraphrases(sorted(group, key=lambda topic: topic.key))
                for topic in group:
                    topic.paraphrases = told


def _by_frame(row: Iterable[Topic]) -> Iterator[list[Topic]]:
    found = defaultdict(list)
    for topic in row:
        frame = frame_of(said(topic.object, topic.scope))
        if frame is not None and frame.head:
            found[frame].append(topic)
    yield from (group for group in found.values() if 1 < len(group) <= _MOST)


class Telling(NamedTuple):
    """A statement as it is told."""

    entry: Entry
    says: Proposition


class Paraphrases:
    """Topics that tell of one subject by one verb and one object."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self.topics = topics

    @cached_property
    def tellings(self) -> list[Telling]:
        """All that is told on them."""
        found = []
        for topic in self.topics:
            for entry in topic.open().entries:
                claim = entry.claim
                text = said(claim.object or (), claim.scope.items())
                if (says := proposition(text)) is not None:
                    found.append(Telling(entry, says))
        return found

    @cached_property
    def groups(self) -> list[list[Telling]]:
        """Tellings that all say the same."""
        found: list[list[Telling]] = []
        for one in self.tellings:
            for group in found:
                if all(_same(one, other) for other in group):
                    group.append(one)
                    break
            else:
                found.append([one])
        return [group for group in found if len({_wording(one) for one in group}) > 1]

    @cached_property
    def joined(self) -> frozenset[int]:
        """The entries, by identity, that are told in a group."""
        return frozenset(id(one.entry) for group in self.groups for one in group)


def _wording(one: Telling) -> tuple[object, ...]:
    return one.entry.claim.object, tuple(one.entry.claim.scope.items())


def _same(one: Telling, other: Telling) -> bool:
    if not _of_one_time(one.entry, other.entry) or _mode(one) != _mode(other):
        return False
    found = likeness(one.says, other.says)
    return found is not None and found.alike


_DOUBTED = frozenset({Certainty.POSSIBLE, Certainty.UNKNOWN})


def _mode(one: Telling) -> tuple[object, ...]:
    entry = one.entry
    return entry.denied ^ one.says.denied, entry.modality, entry.claim.certainty in _DOUBTED


def _of_one_time(one: Entry, other: Entry) -> bool:
    """Whether both may tell of one time; without one, both are told within weeks."""
    if one.value is not None and other.value is not None:
        return _meet(days(one.value), days(other.value), 0)
    return one.source == other.source or _meet(days(one.at), days(other.at), _SAID)


def _meet(
    one: tuple[int | None, int | None], other: tuple[int | None, int | None], slack: int
) -> bool:
    (low, high), (first, last) = one, other
    early = high is not None and first is not None and high + slack < first
    late = last is not None and low is not None and last + slack < low
    return not (early or late)


def agreement(topic: Topic) -> Iterator[Draft]:
    """What independent origins tell of one subject in different words, and what one tells twice."""
    found = topic.paraphrases
    if found is None or found.topics[0] is not topic:
        return
    for group in found.groups:
        entries = [one.entry for one in group]
        count = len(set(roots(entries, topic.reader)))
        code, relation = ("FC401", "agreement") if count > 1 else ("FC403", "echo")
        yield Draft(
            code, relation, topic, [entries],
            lambda g=group, n=count: _tell(topic, g, n),  # type: ignore[misc]
            name=lambda entry: _quote(entry), key=lambda g=group: _common(g),
        )  # fmt: skip


def _quote(entry: Entry) -> str:
    claim = entry.claim
    return said(claim.object or (), claim.scope.items())


def _common(group: Sequence[Telling]) -> str:
    """The words that all of a group share, in the order of the first."""
    first, *others = (one.says.terms for one in group)
    shared = [word for root, word in first.items() if all(root in other for other in others)]
    return ", ".join(shared)


def _tell(topic: Topic, group: Sequence[Telling], count: int) -> tuple[str, list[str]]:
    quotes = [f"“{_quote(one.entry)}” in {outlet(one.entry.claim.source)}" for one in group]
    subject = " and ".join(map(topic.name, topic.subject))
    verbs = sorted({_quote(one.entry).split()[0] for one in group})
    head = f"{count} independent origins agree" if count > 1 else "One origin tells it twice"
    return f"{head}: {subject}: {joined(quotes)}.", [
        f"In other words: all tell of {subject} with the verb “{group[0].says.frame.verb}”.",
        f"The words they share: {_common(group)}.",
        f"{verbs}",
    ]
