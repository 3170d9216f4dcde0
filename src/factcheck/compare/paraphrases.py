"""Statements of one subject that say the same in other words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from factcheck.claims import Certainty, Modality
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.independence import roots, shared_roots
from factcheck.compare.order import days, in_order, original
from factcheck.compare.topics import Key, Topic
from factcheck.compare.wording import joined, outlet, tellers
from factcheck.dates import DateInterval
from factcheck.extract.frames import frame_of
from factcheck.extract.propositions import Proposition, likeness, proposition, said
from factcheck.predicates import OPEN

_MOST = 60
"""Topics of one frame of which none is compared with the others: nobody tells one deed so often."""
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
    def groups(self) -> list[list[Telling]]:
        """Tellings that all say the same; one may be in several, where these say more than it."""
        found: list[list[Telling]] = []
        for first in self.tellings:
            group: list[Telling] = [first]
            for one in self.tellings:
                if one is not first and all(_same(one, other) for other in group):
                    group.append(one)
            told = {(one.entry.source, _wording(one)) for one in group}
            several = len({source for source, _ in told}) > 1 < len({said for _, said in told})
            if several and not any(set(map(id, group)) <= set(map(id, known)) for known in found):
                found.append(group)
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
        for one, other in combinations(self.tellings, 2):
            apart = _apart(one, other)
            if apart is not None:
                sides = told.setdefault(apart, [[], []])
                for side, telling in zip(sides, (one, other), strict=True):
                    side.extend([telling.entry] * (telling.entry not in side))
        for apart, sides in told.items():
            yield Draft(
                "FC107",
                "tension",
                self.topics[0],
                sides,
                lambda apart=apart, sides=sides: _pulling(self.topics[0], apart, sides),  # type: ignore[misc]
                definite=False,
                name=_words,
                key=lambda apart=apart: " / ".join(apart),  # type: ignore[misc]
            )

    @cached_property
    def joined(self) -> frozenset[int]:
        """The entries, by identity, that are told in a group."""
        return frozenset(id(one.entry) for group in self.groups for one in group)


def _wording(one: Telling) -> tuple[object, ...]:
    return one.entry.claim.object, tuple(one.entry.claim.scope.items())


def _same(one: Telling, other: Telling) -> bool:
    found = likeness(one.says, other.says) if _mode(one) == _mode(other) else None
    return (
        found is not None
        and found.alike
        and _of_one_time(one.entry, other.entry, len(found.shared))
    )


def _of_one_time(one: Entry, other: Entry, shared: int) -> bool:
    """Whether both may tell of one time: the fewer words they share, the nearer it must be known.

    "Has closed" tells only by when: that is no time of its own.
    """
    whens = [e.value for e in (one, other) if isinstance(e.value, DateInterval)]
    if len(whens) > 1 and all(when.low is not None for when in whens):
        a, b = whens
        room = (_WEEK, _MONTH)[shared] if shared < _FEW else _EVER
        near = _NEAR if a.hedged or b.hedged else 0
        return all(_width(w) <= room for w in whens) and _meet(days(a), days(b), near)
    known = shared and (shared >= _FEW or one.claim.assumes or other.claim.assumes)
    return bool(known) and _meet(days(one.at), days(other.at), _SAID if shared < _MUCH else _LONG)


def _width(when: DateInterval) -> float:
    low, high = days(when)
    return _EVER if low is None or high is None else high - low


_WEEK, _MONTH, _EVER = 7, 31, float("inf")
_NEAR = 3
"""How many days apart two times may be of which one is inferred."""
_SAID, _LONG = 10, 60
"""How many days apart two statements without a time of their own are told at most."""
_FEW, _MUCH = 2, 3
"""How many words they share so that a year suffices, and so that they may be told after weeks."""


def _apart(one: Telling, other: Telling) -> tuple[str, str] | None:
    """The numbers that two texts give for one thing, where these cannot both be right."""
    if one.entry.source == other.entry.source or _mode(one) != _mode(other):
        return None
    found = likeness(one.says, other.says)
    if found is None or found.apart is None or not found.near:
        return None
    if not _of_one_time(one.entry, other.entry, len(found.shared)):
        return None
    return found.apart[0].text, found.apart[1].text


_DOUBTED = frozenset({Certainty.POSSIBLE, Certainty.UNKNOWN})


def _mode(one: Telling) -> tuple[object, ...]:
    """Whether and how it is told; "would" of somebody quoted is his "will"."""
    entry, claim = one.entry, one.entry.claim
    quoted = claim.attribution is not None and one.says.text.startswith("would ")
    modality = Modality.PLANNED if quoted else claim.modality
    return entry.denied ^ one.says.denied, modality, claim.certainty in _DOUBTED


def _meet(
    one: tuple[int | None, int | None], other: tuple[int | None, int | None], slack: int
) -> bool:
    (low, high), (first, last) = one, other
    early = high is not None and first is not None and high + slack < first
    late = last is not None and low is not None and last + slack < low
    return not (early or late)


def _pulling(
    topic: Topic, apart: tuple[str, str], sides: Sequence[Sequence[Entry]]
) -> tuple[str, list[str]]:
    subject = " and ".join(map(topic.name, topic.subject))
    told = [f"“{_words(side[0])}” according to {tellers(topic, side)}" for side in sides]
    return f"{subject}: {'; but '.join(told)}.", [
        f"Both tell of {subject} with one verb and the same words, but with other numbers: "
        f"“{apart[0]}” and “{apart[1]}”.",
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
