"""Statements of one subject that say the same in other words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.independence import roots, shared_roots
from factcheck.compare.order import in_order, original
from factcheck.compare.tellings import Telling, apart, kind, same, wording
from factcheck.compare.topics import Key, Topic
from factcheck.compare.wording import joined, outlet, tellers
from factcheck.extract.frames import frame_of
from factcheck.extract.propositions import proposition, said
from factcheck.predicates import OPEN

_MOST = 60
"""How many topics or tellings of one frame are compared: nobody tells one deed in so many ways."""
_SAYS = ("verb", "say")
"""What is said by somebody whom it is not about."""


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
        frame = frame_of(said(topic.object, topic.scope)) if _SAYS not in topic.scope else None
        if frame is not None:
            found[frame].append(topic)
    yield from (group for group in found.values() if 1 < len(group) <= _MOST)


class Paraphrases:
    """Topics that tell of one subject by one verb and one object."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self.topics = topics

    @cached_property
    def tellings(self) -> list[Telling]:
        """All that is told on them, what was published first before the rest."""
        found = []
        for topic in self.topics:
            for entry in topic.open().entries:
                claim = entry.claim
                text = said(claim.object or (), claim.scope.items())
                if (says := proposition(text)) is not None:
                    found.append(Telling(entry, says))
        found.sort(key=lambda one: (*original(one.entry), one.entry.source, one.entry.place))
        return found

    @cached_property
    def kinds(self) -> list[list[Telling]]:
        """The tellings, those together that have the same words, mode and time; none of too many."""
        found: dict[Hashable, list[Telling]] = defaultdict(list)
        for one in self.tellings:
            found[kind(one)].append(one)
        return list(found.values()) if len(found) <= _MOST else []

    @cached_property
    def groups(self) -> list[list[Telling]]:
        """Tellings that all say the same; one may be in several, where these say more than it."""
        found: list[list[Telling]] = []
        for first in self.kinds:
            group = [first]
            for one in self.kinds:
                if one is not first and all(same(one[0], other[0]) for other in group):
                    group.append(one)
            members = {
                id(one) for held in group for one in (held if same(held[0], held[0]) else held[:1])
            }
            whole = [
                first[0],
                *(o for o in self.tellings if id(o) in members and o is not first[0]),
            ]
            told = {(one.entry.source, wording(one)) for one in whole}
            several = len({source for source, _ in told}) > 1 < len({said for _, said in told})
            if several and not any(members <= set(map(id, known)) for known in found):
                found.append(whole)
        return found

    def agreements(self) -> Iterator[Draft]:
        """A finding for each group, on the first of the topics."""
        topic = self.topics[0]
        for group in self.groups:
            entries = in_order(one.entry for one in group)
            count = len(set(roots(entries, topic.reader)))
            yield Draft(
                *(("FC401", "agreement") if count > 1 else ("FC403", "echo")),
                topic,
                [entries],
                lambda told=group, n=count: _tell(topic, told, n),  # type: ignore[misc]
                definite=not any(entry.claim.assumes for entry in entries),
                name=_words,
                key=lambda told=group: _common(told),  # type: ignore[misc]
            )

    def tensions(self) -> Iterator[Draft]:
        """A finding for each pair of numbers that texts give for one thing, on the first topic."""
        told: dict[tuple[str, str], list[list[Entry]]] = {}
        for pair in combinations(self.kinds, 2):
            numbers = apart(pair[0][0], pair[1][0])
            sources = [{one.entry.source for one in held} for held in pair]
            if numbers is not None and len(sources[0] | sources[1]) > 1:
                sides = told.setdefault(numbers, [[], []])
                for side, held in zip(sides, pair, strict=True):
                    side.extend(one.entry for one in held if one.entry not in side)
        for numbers, sides in told.items():
            yield Draft(
                "FC107",
                "tension",
                self.topics[0],
                sides,
                lambda told=numbers, sides=sides: _pulling(self.topics[0], told, sides),  # type: ignore[misc]
                definite=False,
                name=_words,
                key=lambda told=numbers: " / ".join(told),  # type: ignore[misc]
            )

    @cached_property
    def joined(self) -> frozenset[int]:
        """The entries, by identity, that are told in a group."""
        return frozenset(id(one.entry) for group in self.groups for one in group)


def _pulling(
    topic: Topic, numbers: tuple[str, str], sides: Sequence[Sequence[Entry]]
) -> tuple[str, list[str]]:
    subject = " and ".join(map(topic.name, topic.subject))
    told = [f"“{_words(side[0])}” according to {tellers(topic, side)}" for side in sides]
    return f"{subject}: {'; but '.join(told)}.", [
        f"Both tell of {subject} with one verb and the same words, but with other numbers: "
        f"“{numbers[0]}” and “{numbers[1]}”.",
        "They may have been counted at other times or in other ways, so it fails no check.",
    ]


def _words(entry: Entry) -> str:
    return said(entry.claim.object or (), entry.claim.scope.items())


def _common(group: Sequence[Telling]) -> str:
    """The words that all of a group share, as the first writes them."""
    first, *others = (one.says.terms for one in group)
    return ", ".join(word for root, word in first.items() if all(root in o for o in others))


def _tell(topic: Topic, group: Sequence[Telling], count: int) -> tuple[str, list[str]]:
    subject = " and ".join(map(topic.name, topic.subject))
    quotes = [f"“{one.says.text}” ({outlet(one.entry.claim.source)})" for one in group]
    told = joined(list(dict.fromkeys(quotes)))
    verbs = joined([f"“{verb}”" for verb in dict.fromkeys(one.says.verb for one in group)])
    shared = _common(group)
    steps = [
        f"In other words: all tell of {subject}, with {verbs}.",
        *([f"The words they share beside: {shared}."] if shared else []),
        f"Tellings: {len(group)}; origins, with copies, agencies and persons quoted counted "
        f"once: {count}.",
    ]
    if count > 1:
        return f"{count} independent origins agree: {subject}: {told}.", steps
    steps.extend(shared_roots([one.entry for one in group], topic.reader))
    sources = joined(sorted({one.entry.source for one in group}))
    return f"{subject}: {told}: {sources} share one origin; it counts once.", steps
